/** How many of a thing words count, in digits or in characters: 「4项数量指标」, 「四个试点社区」. */
import { HOW_MANY, NUMBER_LINKS } from '../../../../terms/said-over';
import { ROW_COUNTERS } from '../../../../terms/said-of-all';
import { NUMERALS } from '../../../../terms/numerals';
import { isWholeCount, type Passage } from '../../arithmetic/passages';

export interface Counted {
  readonly number: number;
  readonly start: number;
}

const COUNTERS = new Set([...ROW_COUNTERS.split(' '), ...NUMBER_LINKS.split(' ')]);
const ORDINAL = '第';

/** The only number between two places; null where there is none, or another. */
export function countIn({ text, figures }: Passage, from: number, to: number): Counted | null {
  const inDigits = figures
    .filter((figure) => figure.start >= from && figure.end <= to && isWholeCount(figure))
    .map(({ value, start }) => ({ number: value.value.toNumber(), start }));
  const [count, another] = [...inDigits, ...inCharacters(text, from, to)];
  return count && !another ? count : null;
}

function inCharacters(text: string, from: number, to: number): Counted[] {
  const found: Counted[] = [];
  for (let at = from; at < to; at++) {
    const number = HOW_MANY.find(([word]) => word === text.charAt(at))?.[1];
    if (number === undefined || !COUNTERS.has(text.charAt(at + 1))) continue;
    const before = text.charAt(at - 1);
    if (before === '' || !(ORDINAL + NUMERALS).includes(before)) found.push({ number, start: at });
  }
  return found;
}
