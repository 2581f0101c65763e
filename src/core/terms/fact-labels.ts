/** Labels beside a value that state a fact of the whole project: 满分指标数量, 发放问卷份数. */
import type { Concept } from '../model';
import { each, maybe } from './each';
import { entriesOf, type Table } from './matcher';

const NUMBER = maybe('数量 个数 数');
const COPIES = maybe('数量 份数 数');
const SURVEY = each(maybe('调查'), '问卷');

const LABELS: Table<Concept> = [
  [
    'overallCompletion',
    `${each(maybe('绩效 项目 指标 项目绩效 绩效指标 项目指标 项目绩效指标'), '总体 整体', maybe('目标 绩效 指标 绩效指标'), '完成率')} 绩效指标完成率`,
  ],
  ['completionGap', '偏差 偏差率 偏差值'],
  ['fullCount', each(maybe('得'), '满分', maybe('的'), maybe('三级'), '指标', NUMBER)],
  ['deductedCount', each('扣分', maybe('的'), maybe('三级'), '指标', NUMBER)],
  ['quantifiedRate', `${each(maybe('绩效'), '指标量化率')} 量化率`],
  ['quantifiedCount', each('定量 量化', maybe('的'), '指标', NUMBER)],
  ['indicatorCount', `${each(maybe('共设 设置 设'), maybe('三级 绩效'), '指标', '总数 数量 个数 总数量 数')} 三级指标`],
  ['surveySent', `${each(maybe('共'), '发放 发出', SURVEY, COPIES)} ${each(SURVEY, '发放 发出', COPIES)}`],
  [
    'surveyReturned',
    `${each(maybe('最终 共'), '收回 回收', maybe('有效'), SURVEY, COPIES)} ${each(SURVEY, '收回 回收', COPIES)}`,
  ],
  ['projectCount', each(maybe('评价'), '项目 评价对象 对象', '总数 数量 个数 数')],
  ['points', '满分 总分值 分值合计 标准总分 指标总分'],
  ['deduction', '扣分 合计扣分 扣分合计 总扣分'],
];
const CONCEPTS = new Map(entriesOf(LABELS));

/** 「预算执行率与总体完成率之间的偏差率」: between what, in as many words. */
const GAP = /^.{0,12}完成.{0,6}(?:之间的)?偏差(?:率|值)?$/;

/** The fact that a whole label asks for; undefined for any other. Folded, without notes and ordinals. */
export function factOfLabel(label: string): Concept | undefined {
  return CONCEPTS.get(label) ?? (GAP.test(label) ? 'completionGap' : undefined);
}
