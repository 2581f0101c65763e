/** Headings of columns that say what is left of one column without another: 未付款 of 合同金额 and 已付款, 分差 of 自评得分 and 复核得分. */
import type { FigureRelation } from '../model';
import { hintOf } from './figures';
import { endingWith } from './ends';
import { holding } from './search';

/** What is left, of what, and without what: words that the headings hold. */
interface Rest {
  readonly rest: (label: string) => boolean;
  readonly whole: (label: string) => boolean;
  readonly part: (label: string) => boolean;
}

const leaving = (rest: string, whole: string, part: string): Rest => ({
  rest: holding(rest),
  whole: holding(whole),
  part: holding(part),
});

const RESTS: readonly Rest[] = [
  leaving(
    '未付 未支付 尚欠 欠付 待付 待支付',
    '合同 应付 结算 审定 中标',
    '已付 已支付 累计支付 累计付款 累计已付 支付金额 付款金额',
  ),
  leaving('未拨付 未拨 待拨付', '安排 下达 预算 应拨 批复 合同', '已拨 累计拨付 拨付金额 拨付资金'),
  leaving('未到位', '应到位 计划 安排 批复 预算', '已到位 实际到位 到位资金 到位金额'),
  leaving('节约 节支 节省', '预算 控制价 概算 限价', '合同 中标 成交 采购金额 结算'),
  leaving('未完成', '计划 任务 目标 应完成', '已完成 实际完成 完成数 完成量'),
  leaving('分差 差值 差额 差异 差距 核减', '自评', '复核 复评 再评价 审核 抽查 抽评 评审 财政评价 第三方'),
];

/** What the review of its score took from an indicator, by the headings: 核减分 of 自评得分 and 复核得分. */
export function marksLost(labels: readonly string[]): FigureRelation[] {
  const isOfMarks = (label: string) => MARKS.some((isMark) => isMark(label));
  return restsIn(RESTS, labels).filter(({ result, members }) =>
    [result, ...members].every((at) => isOfMarks(labels[at] ?? '')),
  );
}

const MARKS = [holding('分'), endingWith('自评 复核 复评 差异 差值 差距')];

/** Of a rest of what came before, nobody knows what it was taken from. */
const isOfOtherTimes = holding('上年 历年 以前 往年 去年 年初结');

/** The rests that headings state, in every way that the words allow: folded, without notes, by their places. */
export function restsOf(labels: readonly string[]): FigureRelation[] {
  if (labels.some(isOfOtherTimes)) return [];
  return restsIn(RESTS, labels);
}

function restsIn(rests: readonly Rest[], labels: readonly string[]): FigureRelation[] {
  return rests
    .flatMap(({ rest, whole, part }) => {
      const places = (isMeant: (label: string) => boolean) =>
        labels.flatMap((label, at) => (isAmount(label) && isMeant(label) ? at : []));
      const left = places(rest);
      const [wholes, parts] = [whole, part].map((isMeant) => places(isMeant).filter((at) => !left.includes(at)));
      return left.flatMap((result) =>
        (wholes ?? []).flatMap((of) =>
          (parts ?? []).flatMap((without): FigureRelation[] =>
            of === without ? [] : [{ kind: 'difference', result, members: [of, without] }],
          ),
        ),
      );
    })
    .slice(0, MOST);
}

/** More would be found by chance. */
const MOST = 12;

function isAmount(label: string): boolean {
  const hint = hintOf(label);
  return label !== '' && (hint === null || hint === 'total' || hint === 'rest');
}
