import type { Comparator } from '../model';
import { BOUNDS, COMPARES, LIMITS, REACHES, WITHIN } from '../terms/comparators';
import { entriesOf, Matcher, type Table } from '../terms/matcher';

/** What a word beside a figure says: how it is compared, that it is rough, or nothing that changes it. */
export type Sense = Comparator | 'approximate' | 'money' | 'neutral';

/** Before the figure, beside what compares. */
const BEFORE: Table<Sense> = [
  ['approximate', '约 大约 约为 近 将近 接近 大概 ~ ≈'],
  ['money', '¥ RMB 人民币'],
];
/** After the figure, beside what bounds it. */
const AFTER: Table<Sense> = [
  ['>=', '(含)以上 (含)及以上'],
  ['<=', '(含)以下 (含)以内 内'],
  ['>', '(不含)以上'],
  ['<', '(不含)以下'],
  ['approximate', '左右 上下 余 多'],
  ['neutral', '(含) 整'],
];

const before = new Matcher<Sense>([
  ...entriesOf(COMPARES),
  ...entriesOf(REACHES),
  ...entriesOf(LIMITS),
  ...entriesOf(BEFORE),
]);
const after = new Matcher<Sense>([...entriesOf(BOUNDS), ...entriesOf(WITHIN), ...entriesOf(AFTER)]);

/** What was said around a figure, taken together. */
export interface Said {
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  /** ≥ before and 以下 after: no reading is right. */
  readonly contradictory: boolean;
  /** ¥500: a sum in 元 where no unit is written. */
  readonly money: boolean;
}

export const NOTHING_SAID: Said = { comparator: null, approximate: false, contradictory: false, money: false };

export function matchBefore(text: string, at: number): readonly [string, Sense] | null {
  return before.match(text, at);
}

export function matchAfter(text: string, at: number): readonly [string, Sense] | null {
  return after.match(text, at);
}

const isUpward = (comparator: Comparator): boolean => comparator.startsWith('>');

/**
 * Adds a word to what was said before. `=` yields to any other; of two in the same direction (大于95%以上) the one that
 * includes the figure holds.
 */
export function alsoSaid(said: Said, sense: Sense): Said {
  if (sense === 'neutral') return said;
  if (sense === 'money') return { ...said, money: true };
  if (sense === 'approximate') return { ...said, approximate: true };
  const { comparator } = said;
  if (comparator === null || comparator === '=') return { ...said, comparator: sense };
  if (sense === '=' || sense === comparator) return said;
  if (isUpward(comparator) !== isUpward(sense)) return { ...said, contradictory: true };
  return { ...said, comparator: isUpward(sense) ? '>=' : '<=' };
}
