/** How long a period is, and by how much what is told of it may be off. */
import { dayOf } from '../../../quantity';
import type { LengthLead } from '../../../terms/lengths';
import { LONGEST_MONTH, type Period } from './periods';

export interface Length {
  readonly count: number;
  readonly unit: '天' | '个月' | '年';
}

/** Mean length of a month and a year, in days. */
const MONTH = 365.25 / 12;
const YEAR = 365.25;
/** A last month that is not full may be told as one, or not at all. */
const NEARLY = 1;
/** One third of a year is told as 一年零四个月; three quarters more or less are another number of years. */
const NEARLY_A_YEAR = 0.75;
const SHORTEST_MONTH = 28;

/** Whether a period may be said to last so long, rounded as people round. */
export function mayLast({ count, unit }: Length, period: Period, lead: LengthLead): boolean {
  const { precision } = period;
  const days = daysOf(period);
  const months = monthsOf(period);
  if (unit === '天') {
    if (precision === 'day') return Math.abs(count - days) <= NEARLY;
    // 「2023年6月至8月，共15天」 are the days on which something was done.
    const isLongEnough = !isOfTerm(lead) || count >= (months - 2) * SHORTEST_MONTH;
    return precision === 'year' || (count <= months * LONGEST_MONTH && isLongEnough);
  }
  if (unit === '个月') {
    // 「11月15日至3月15日，共5个月」 counts the months that it touches.
    if (precision === 'day') return Math.abs(count - days / MONTH) < NEARLY || (!isOfTerm(lead) && count === months);
    return precision === 'month' ? count === months || count === months - 1 : Math.abs(count - months) <= 12;
  }
  const years = yearsOf(period);
  if (precision === 'year') return count === years || count === years - 1;
  // 「2021年9月至2023年8月，历时三年」 counts the years that it touches.
  return Math.abs(count - days / YEAR) < NEARLY_A_YEAR || (!isOfTerm(lead) && count === years);
}

/** Laid down to the day; what else lasted is told as it was lived. */
function isOfTerm(lead: LengthLead): boolean {
  return lead === 'contract' || lead === 'works' || lead === 'own';
}

/** The length of a period in a unit, as it is told. */
export function computedIn(unit: Length['unit'], period: Period): string {
  if (unit === '天' && period.precision === 'day') return `${String(daysOf(period))}天`;
  const months = period.precision === 'day' ? Math.round(daysOf(period) / MONTH) : monthsOf(period);
  return months % 12 === 0 && unit === '年' ? `${String(months / 12)}年` : `${String(months)}个月`;
}

function daysOf({ from, to }: Period): number {
  return to - from + 1;
}

function monthsOf({ from, to }: Period): number {
  const [first, last] = [dayOf(from), dayOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

function yearsOf({ from, to }: Period): number {
  return dayOf(to).year - dayOf(from).year + 1;
}
