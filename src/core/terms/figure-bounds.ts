/** Headings of columns of which one can never be more than the other: 收回份数 and 发放份数, 其中：财政资金 behind 合计. */
import type { FigureRelation } from '../model';
import { counts, hintOf } from './figures';
import { MONEY_HEADINGS } from './funds';
import { holding } from './search';

/** What is a part of what, by words that the headings hold. */
interface Within {
  readonly part: (label: string) => boolean;
  readonly whole: (label: string) => boolean;
}

const pair = (part: string, whole: string): Within => ({ part: holding(part), whole: holding(whole) });

const WITHIN: readonly Within[] = [
  pair('收回 回收', '发放 发出'),
  pair('有效问卷 有效份数 有效样本', '收回 回收 发放 发出'),
  pair('合格', '抽检 抽查 检测 检验 送检 受检 参训 参加 参考'),
  pair('结余', '到位 拨付 下达 收到'),
  pair('退回 退还', '拨付 发放 收取'),
  pair('已使用 已支出', '已发行'),
  pair('已整改 完成整改 整改到位', '发现 问题'),
];

/** Where a column tells of money of former years, or of loans, what is left or taken back may come from there. */
const isOfOtherTimes = holding('累计 滚存 历年 上年 以前 往年 年初 期初 结转 贷款 借款 周转 垫付');
/** What was to be done, and what failed, is no part of what was done. */
const isUndone = holding('不合格 应收回 应退 拟 计划');
const isOfMoney = holding(MONEY_HEADINGS);
const NAMES_PART = /^其中[:：,，、]?/;
/** Rates, means and numbers of something are no amounts. */
const isAmount = (label: string) => {
  const hint = hintOf(label.replace(NAMES_PART, ''));
  return hint === null || hint === 'total' || hint === 'rest';
};

/** The bounds that headings state: folded, without notes, by their places: the nearest whole before each part. */
export function boundsOf(labels: readonly string[]): FigureRelation[] {
  return [...namedIn(labels), ...withinIn(labels)];
}

function namedIn(labels: readonly string[]): FigureRelation[] {
  if (labels.some(isOfOtherTimes)) return [];
  return WITHIN.flatMap(({ part, whole }): FigureRelation[] => {
    const usable = (label: string) => isAmount(label) && !isUndone(label);
    const parts = labels.flatMap((label, at) => (usable(label) && part(label) ? at : []));
    const wholes = labels.flatMap((label, at) => (usable(label) && whole(label) && !part(label) ? at : []));
    return parts.flatMap((result): FigureRelation[] => {
      const nearest = wholes.filter((at) => at < result).at(-1);
      const isMeant = nearest !== undefined && isOneThing(labels[result] ?? '', labels[nearest] ?? '');
      return isMeant ? [{ kind: 'within', result, members: [nearest] }] : [];
    });
  });
}

/** 「总户数｜其中：脱贫户」: parts right behind their whole, or behind each other. */
function withinIn(labels: readonly string[]): FigureRelation[] {
  let whole = -1;
  return labels.flatMap((label, at): FigureRelation[] => {
    if (!NAMES_PART.test(label)) {
      whole = at;
      return [];
    }
    const isMeant = whole >= 0 && isAmount(label) && isAmount(labels[whole] ?? '');
    const part = label.replace(NAMES_PART, '');
    return isMeant && isOneThing(part, labels[whole] ?? '') ? [{ kind: 'within', result: at, members: [whole] }] : [];
  });
}

/** People are no part of money. */
function isOneThing(part: string, whole: string): boolean {
  const [ofPart, ofWhole] = [thingOf(part), thingOf(whole)];
  return ofPart === '' || ofWhole === '' || ofPart === ofWhole;
}

function thingOf(label: string): 'money' | 'count' | '' {
  if (counts(label)) return 'count';
  return isOfMoney(label) ? 'money' : '';
}
