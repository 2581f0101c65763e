/**
 * Labels of rows that add others up, composed of the field's words: 合计, 支出合计, 自评总得分, 合计金额. What else stands before the
 * closing word names what is added up: 产出指标小计.
 */
import { being } from './starts';
import { each, maybe } from './each';
import { entriesOf, Matcher, type Table } from './matcher';

/** `closing` says that all is added up, `score` does too and names what; `of` is any word that narrows nothing. */
type Piece = 'closing' | 'score' | 'of';

const PIECES: Table<Piece> = [
  ['closing', '合计 总计 总和 总合计 共计 累计'],
  ['score', '总分 总得分 总分值 总评分 总评得分'],
  [
    'of',
    '金额 资金 预算 支出 实际 经费 费用 收入 投资 执行 到位 得分 分值 分数 自评 评价 综合 最终 各项 全部 以上 本页 本表 年度 全年 本年 当年 数量 权重 总 使用 拨付',
  ],
];

const MATCHER = new Matcher(entriesOf(PIECES));

/** A total without its closing word. */
const WHOLE = new Set(['综合得分', '最终得分', '合计得分']);
/** An amount up to now, not the sum of what stands above. */
const SO_FAR = '累计';

/** Whether a label says that all is added up: folded, without notes and figures. */
export function isTotalLabel(words: string): boolean {
  if (WHOLE.has(words)) return true;
  let sum = false;
  for (let at = 0; at < words.length;) {
    const found = MATCHER.match(words, at);
    if (!found) return false;
    const [word, piece] = found;
    at += word.length;
    if (word === SO_FAR && at < words.length) return false;
    sum ||= piece !== 'of';
  }
  return sum;
}

/** What adds up some of the lines, and does not say which. */
export const SUBTOTAL = new Set(['小计', '本项小计', '分项小计', '小计金额', '金额小计', '本页小计']);

/** A mean, in a row of its own: 加权平均分. */
export const isMeanLabel = being(each(maybe('加权'), '平均 平均分 均值 平均得分 平均值 平均分值'));

/** 合计/平均分: the total of what adds up, and the mean of what does not. */
export function isTotalAndMean(words: string): boolean {
  const labels = words.split(/[/、及和]/);
  return labels.length === 2 && labels.some(isTotalLabel) && labels.some(isMeanLabel);
}

/** What adds up lines that it names: 「产出指标小计」, 「小计：产出指标」. */
export const NAMED_TOTAL = /^(?:(.{2,14}?)(?:小计|合计)|(?:小计|合计)[:-](.{2,14}))$/;
/** Below a heading of money, beside its parts: the whole of it. */
export const WHOLE_BELOW_HEADING = '合计 小计 总额 总计 总数';

/** The money of a whole project: 年度资金总额, 项目总投资; and 年度资金 alone, above its parts. */
type MoneyPiece = 'whole' | 'of';

const MONEY_PIECES: Table<MoneyPiece> = [
  ['whole', '总额 总计 合计 总量 总投资 总金额 总投入 总预算'],
  ['of', '年度 本年 本年度 当年 当年度 全年 项目 预算 财政 资金 投资 支出 经费 金额 费用'],
];
const MONEY_MATCHER = new Matcher(entriesOf(MONEY_PIECES));
const MONEY_ALONE = new Set(['年度资金', '资金', '项目资金']);

/** Whether a label says that it is all of the money: folded, without notes and figures. */
export function isFundTotal(words: string): boolean {
  if (MONEY_ALONE.has(words)) return true;
  let isWhole = false;
  for (let at = 0; at < words.length;) {
    const found: readonly [word: string, piece: MoneyPiece] | null = isWhole ? null : MONEY_MATCHER.match(words, at);
    if (!found) return false;
    at += found[0].length;
    isWhole = found[1] === 'whole';
  }
  return isWhole;
}
