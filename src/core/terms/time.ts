/** Words of time: deadlines, years beside the target's, lateness in words. */
import type { Comparator } from '../model';
import type { Table } from './matcher';

/** After a date. */
export const DEADLINES: Table<Comparator> = [
  ['<=', '之前 以前 前 止 及之前 及以前 (含)前 (含)之前 (含)以前 前(含) 之前(含) 以前(含)'],
  ['>=', '起 以后 及之后 及以后 (含)后 (含)之后 (含)以后 后(含) 之后(含) 以后(含)'],
  ['>', '之后 后'],
];

/** Behind a quarter or half a year: before it begins. 及之前 counts it in. */
export const BEFORE_IT = '之前 以前 前';

/** Between the ends of a period. */
export const PERIOD_SIGNS = '- — —— – ~ 至 到 --';

/** Before a date. */
export const ON = '已于 于 在 自 从 当年 本年 每年 本年度';

/** The last days of a month or year, and the first. */
export const ENDS = '年底 年末 底 末';
export const STARTS = '年初 初';

/** The year of the target, or the one after. */
export type RelativeYear = 'same' | 'next';
export const YEARS: Table<RelativeYear> = [
  ['same', '当年 本年 本年度 年内 当年度 年度内 当年内'],
  ['next', '跨年 次年 下一年 跨年度 次年度 下年 第二年 翌年'],
];

/** 年底前 begins with it. */
export const YEAR = '年';

/** A half before a unit of time, 半个月, and what it is none behind: 上半年, 大半年, 半年后; and behind a number: 一个半月. */
export const HALF = '半';
export const WITHOUT_HALF = '上下前后近大小多';
export const NOT_HALF = '前后来';
export const WHOLE_AND_HALF = '个半';

/** The last days of the year, in words. */
export const YEAR_ENDS = '年底 年末 年终';

/** Before a delay or a deviation for which nothing is taken: 允许延误3天. */
export const ALLOWS = '允许 容许 宽限 容忍';

/** … and for which all is. */
export const FORBIDS = '不允许 不容许 不准 严禁 禁止';

/** Days of which two dates do not tell how many lie between them. */
export const WORKING_DAYS = '工作日';

/** Units of time in calendar months, for delays. */
export const CALENDAR_MONTHS: ReadonlyMap<string, number> = new Map([
  ['月', 1],
  ['个月', 1],
  ['季', 3],
  ['季度', 3],
  ['个季度', 3],
  ['半年', 6],
  ['个半年', 6],
  ['年', 12],
  ['周年', 12],
]);

/** Years of real projects: what reads like one is taken for one. */
export const FIRST_YEAR = 1901;
export const LAST_YEAR = 2199;

/** In time, or not. */
export const TIMELY = '按时 按期 及时 如期 准时 逾期 超期 延期 滞后 延迟 规定时间 规定期限 时限';

/** Before it was due: 每提前1天加0.5分. */
export const EARLY = '提前 提早 缩短';

/** In time, without saying what was done. */
export const TIMELY_ALONE = '按时 按期 及时 如期 准时 按时足额 按时按质';

/** 按期, 提前, 年底, 按计划: tells when, as 已完成 does not. */
export const TELLS_WHEN = `${TIMELY} ${EARLY} 年 月 季 按计划 按进度 按合同 按约定`;
