/** What the name of an indicator says of its figures: a share of a whole, a count of people, something that nobody wants. */
import { Ends, endingWith } from './ends';
import { being } from './starts';
import { each, maybe } from './each';
import type { Table } from './matcher';
import { BAD_THINGS } from './natures';
import { holding } from './search';

/** Shares that are wanted: 合格率, 覆盖率. */
const WANTED = '合格 达标 优良 覆盖 及时 完好 通过 知晓';
/** Others whose part lies within the whole, wanted or not; 参保率 and 入学率 count people from elsewhere, 完成率 may exceed it. */
const WITHIN =
  '合规 优秀 良好 按时完成 按期完成 准时 准确 正确 差错 成活 存活 公开 普及 规范 完整 真实 齐全 好评 治愈 整改 办结 处置 返工 故障 事故发生';
const SATISFIED = '满意率 满意度';

/** Whether a rate is wanted by its name, so that a limit from above is none. */
export const isWantedShare = endingWith(`${each(WANTED, '率')} ${SATISFIED}`);

const isShare = endingWith(`${each(`${WANTED} ${WITHIN}`, '率')} ${SATISFIED}`);
/** A change of a rate, or its ratio to another, is no rate. */
const isChange = holding('提高 提升 增 降 减 同比 环比 较 比上年 倍');

/** Whether a figure of that name lies between 0 and 100 %. */
export function isShareOfWhole(name: string): boolean {
  return isShare(name) && !isChange(name);
}

/** Whether the note of a name says that its figures are percent: 「覆盖率（%）」. */
export const isPercentNote = being('% 百分比');

/** What nobody wants more of, where a name ends in it: 投诉率, 事故发生次数, 违纪案件数. */
export const isBad = endingWith(
  each(`${BAD_THINGS} 上访 信访 误差`, maybe('发生'), maybe('率 数 数量 次数 起数 件数 人数 事件 案件 事件数 案件数')),
);

/** Names that end in what they measure; 效率 is asked before 率, and is none. */
export const MEASURED_IN: Table<'time' | 'people' | 'length' | 'area' | 'ratio' | null> = [
  ['time', `${each('月 天 日 年', '数')} 年限 时限 时长`],
  ['people', '人数 人次 人次数'],
  ['length', '里程'],
  ['area', '面积'],
  ['ratio', '率 满意度'],
  [null, '效率 频率 功率 速率 汇率 概率'],
];
export const MEASURED = new Ends(MEASURED_IN);

/** Whether what a name ends in is a figure, whatever words its target was put in. */
export const namesFigure = endingWith('率 度 数 量 额 值 比 人次 面积 里程 时间 时长 成本 费用 规模 总量');

/** Sums that are to be reached, also where a form lists them among its costs. */
export const SUMS_TO_REACH =
  '节约 节省 降低 减少 压减 下降 收入 收益 效益 筹集 配套 补助 补贴 补偿 奖励 发放 到位 工资 待遇 救助 标准 保障 完成 投入 执行';

/** What an indicator counts in, at the end of its name; 老人数 and 案件数 are counts of things that end so. */
export const MEASURE =
  /(?:里程|长度|面积|数量|(?<![老病军客商])人数|人次|次数|台数|户数|套数|公里数|总量|规模|个数|(?<![案信稿文邮证零])件数|场次|期数|场数|(?<=\p{Script=Han}{4})数)$/u;
