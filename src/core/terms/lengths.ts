/** How long a period is said to be: 「2022年3月至2023年2月，共12个月」, 「工期120天（自…起至…止）」. */
import type { Table } from './matcher';

/**
 * Before a length that is that of a period beside it. What a contract lays down, the time of building, and the time that a
 * project runs are told to the day; what lasted is told in years as they were lived; what was added up may be several periods.
 * `own` is a time of its own, that of no other period: 质保期.
 */
export type LengthLead = 'contract' | 'works' | 'run' | 'own' | 'lasted' | 'all';

export const LENGTH_LEADS: Table<LengthLead> = [
  ['contract', '期限 合同期 合同期限 服务期 服务期限 服务时间 履约期限 履行期限 委托期限 租赁期 租赁期限 租期 有效期'],
  ['works', '工期 总工期 合同工期 计划工期 施工期 施工工期'],
  ['run', '周期 建设期 建设周期 建设期限 实施期 实施期限 实施周期 项目周期 项目期 执行期 执行期限 活动期 评价期'],
  ['own', '质保期 质保期限 保修期 养护期 管护期 运维期 运维期限 监测期 监理期 试用期 供货期'],
  ['lasted', '为期 历时 前后历时 累计历时 时长 跨度 时间跨度'],
  ['all', '共 共计 合计 总计'],
];

/** Before a period told of what was, and not of what was laid down. */
export const PERIOD_WAS = '实际';
/** … and behind it, where it is the time of doing. */
export const PERIOD_DONE = '实施 施工 建设 服务';
/** … and that it was longer or shorter than agreed. */
export const PERIOD_JUDGED = '超出 超过 未超 延误 逾期 延期 拖期 提前 滞后';
/** Between a length and the period that it is told of. */
export const LENGTH_BINDS = '自 从 即 ( :';
/** Behind a period that is one of several of the length. */
export const ONE_PERIOD = '为第 是第 系第 第 为首 为其中';
/** Between two periods of one list. */
export const PERIODS_JOINED = '、 , ; 和 及 与 以及';

/** Between a period and its length, and saying nothing else. */
export const LENGTH_LINKS =
  ', ( ) : 为 是 约定 规定 要求 自 从 即 具体 具体为 起 止 起止 时间 起止时间 日期 计 合同 建设 实施 服务 施工 的 于 至 到 总 “ ” 项目 该项目 本项目 开始 结束 截止 期间';

/** Units of lengths as numerals in Chinese characters have them. */
export const LENGTH_UNITS: Table<'天' | '个月' | '年'> = [
  ['天', '天 日 日历天 个日历天 个自然日'],
  ['个月', '个月'],
  ['年', '年 周年 个年度'],
];

/** Behind a length that is none to the day. */
export const LENGTH_ROUGH = '余 多 半 左右 上下 以上 以下 以内 之内 内 以来 前 后 级';
/** A joint of two days: 「4月1日起至6月29日止」. */
export const PERIOD_JOINTS = '至 到 - ~ — – ― 起至 起,至 开始,至 开始至 启动,至 开始,到';

/** What goes on from year to year, beside the day on which it began and before the number of its year. */
export const GOES_ON_FOR_YEARS = '实施 执行 开展 运行 推行 施行';

/** Between the first day of a term and its length … */
export const TERM_BEGINS = `, 起 开始 正式 ${GOES_ON_FOR_YEARS} 生效 试行 计算 计 起算`;
/** … and between that and its last day. */
export const TERM_GOES_TO = ', ( 即 至 到 截至 截止 截止到 有效期至 期限至 到期日为 届满日为';

/** Before the first day of a period, and behind its last. */
export const PERIOD_FROM = '自 从';
export const PERIOD_CLOSES = '结束 止 为止';

/** A date to the day, and one to the month: 3月1日, 2023-03-01; 3月, 2023.3. */
export const DAYS_WRITTEN = /[日号]|\d[./-]\d{1,2}[./-]\d/g;
export const MONTHS_WRITTEN = /月|\d{4}[./-]\d{1,2}(?!\d)/;

/** Between a year and its number, and naming nothing else: 「2023年为该项目实施的第4个年度」. */
export const YEAR_NUMBER_LINKS = `${GOES_ON_FOR_YEARS} 度 为 是 系 已 已是 项目 该项目 本项目 政策 该政策 制度 该制度 工作 该工作 全面 正式 以来 后 的`;
/** Behind the number of a year. */
export const YEARS_NUMBERED = '个年度 个实施年度 个执行年度 个年头 年度 年';
export const NUMBERED = '第';
