/** Whether a figure of running text is told of a part of the year: 「上半年支出387万元」, 「截至9月底」, 「第四季度」. */
import type { DateQuantity } from '../../model';
import { dayOf } from '../../quantity';
import { entriesOf, Matcher } from '../../terms/matcher';
import { REACHES } from '../../terms/part-year';

const WORDS = new Matcher(entriesOf(REACHES));
const LAST_MONTH = 12;
const LAST_DAY = 31;
/** Those that a second half and a last quarter begin with; a project may run from any other month on. */
const LATER_PARTS: ReadonlySet<number> = new Set([7, 10]);

/** What the last of such words says; null where there is none. */
export function saysPart(words: string): boolean | null {
  let found: boolean | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = WORDS.match(words, at);
    if (!word) continue;
    found = word[1] === 'part';
    at += word[0].length - 1;
  }
  return found;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether a date leaves out a part of its year: what was so in June may have changed. */
export function isPartOfYear(text: string, { from, to }: DateQuantity, { start, end }: Place): boolean {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (last.month !== LAST_MONTH) return true;
  // 「6月到位80万元，12月20日到位200万元」: what came in on that day.
  if (from === to && last.day < LAST_DAY && !isUntil(text, start, end)) return true;
  if (isUntil(text, start, end) || first.year !== last.year || first.day !== 1) return false;
  return LATER_PARTS.has(first.month) || text.slice(start, end).endsWith(MONTH_ALONE);
}

/** 12月份, and not what was so at its end. */
const MONTH_ALONE = '月份';

/** 截至2023年12月31日 */
export function isUntil(text: string, start: number, end: number): boolean {
  return /截[至止]/.test(text.slice(Math.max(0, start - 3), end));
}
