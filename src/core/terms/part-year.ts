/** The first months of a year, as forms on what is under way name them: 1-7月, 截至9月底, 上半年. */
import type { Table } from './matcher';

const MONTHS = /^(?:1月?(?:份)?[-—–~至到])(\d{1,2})月(?:份|底|末)?/;
const UP_TO = /^(?:截[至止]到?)(?:本年度?|当年)?(\d{1,2})月(?:份|底|末)?/;
const NAMED: readonly (readonly [months: number, word: string])[] = [
  [3, '一季度'],
  [3, '第一季度'],
  [6, '上半年'],
  [6, '半年'],
  [6, '二季度'],
  [9, '前三季度'],
  [9, '三季度'],
];

const MONTHS_OF_YEAR = 12;

/** The last month of the part of a year that words begin with, and the words behind; null for a whole year or none. */
export function partYearAt(words: string): { readonly months: number; readonly rest: string } | null {
  const match = MONTHS.exec(words) ?? UP_TO.exec(words);
  if (match) {
    const months = Number(match[1]);
    return months >= 1 && months < MONTHS_OF_YEAR ? { months, rest: words.slice(match[0].length) } : null;
  }
  const named = NAMED.find(([, word]) => words.startsWith(word));
  return named ? { months: named[0], rest: words.slice(named[1].length) } : null;
}

/** Whether a figure is one of a part of the year or of all of it, by the word that stands last before it. */
export const REACHES: Table<'part' | 'whole'> = [
  [
    'part',
    '上半年 下半年 前半年 后半年 半年 季度 季末 当月 监控时 监控期间 监控显示 监控发现 监控情况 中期监控 中期检查 中期评估 中期自查',
  ],
  ['whole', '全年 年末 年底 年终 期末 本年 当年 年度 四季度末 四季度底 四季度止 调整后'],
];

/** Before a figure that is one of a part of the year. */
export const PARTS_OF_YEAR = '季度 上半年 下半年 月底 月末 月份 1-';
