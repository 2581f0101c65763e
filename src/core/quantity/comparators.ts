import type { Comparator } from '../model';
import { BOUNDS, COMPARES, LIMITS, REACHES, WITHIN, WITHIN_A_FIGURE } from '../terms/comparators';
import { AFTER_ROUGH, BEFORE_ROUGH, type Hedge } from '../terms/hedges';
import { entriesOf, Matcher } from '../terms/matcher';

/** What a word beside a figure says: how it is compared, that it is rough, or nothing that changes it. */
export type Sense = Comparator | Hedge;

const before = new Matcher<Sense>([
  ...entriesOf<Sense>(COMPARES),
  ...entriesOf<Sense>(REACHES),
  ...entriesOf<Sense>(LIMITS),
  ...entriesOf<Sense>(BEFORE_ROUGH),
]);

const isStrict: Readonly<Partial<Record<Comparator, Comparator>>> = { '>=': '>', '<=': '<' };

/** 90%以上, 90%(含)以上, 90%(不含)以上: with the figure, unless it says without. */
function withBrackets([word, sense]: readonly [string, Comparator]): (readonly [string, Sense])[] {
  return [
    [word, sense],
    [`(含)${word}`, sense],
    [`(不含)${word}`, isStrict[sense] ?? sense],
  ];
}

const after = new Matcher<Sense>([
  ...[...entriesOf(BOUNDS), ...entriesOf(WITHIN), ...entriesOf(WITHIN_A_FIGURE)].flatMap(withBrackets),
  ...entriesOf<Sense>(AFTER_ROUGH),
]);

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
