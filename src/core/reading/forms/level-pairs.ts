/**
 * Amounts of the money of one level beside their labels: 「省级补助资金预算数｜12.6」 above 「省级补助资金执行数｜10.08」. They are the project's where nothing else is said
 * to be: of several levels, or beside a whole, nobody says what they are parts of.
 */
import type { CellRef, MoneyConcept, Stated, Unread } from '../../model';

export interface LevelAmount {
  readonly level: string;
  readonly concept: MoneyConcept;
  readonly at: CellRef;
  readonly words: string;
  readonly stated: Stated;
}

/** The amounts of the only level, where they say what there was and what became of it; null where they may be parts. */
export function wholeOfOne(amounts: readonly LevelAmount[]): readonly LevelAmount[] | null {
  const levels = new Set(amounts.map(({ level }) => level));
  const concepts = new Set(amounts.map(({ concept }) => concept));
  const isPlanned = concepts.has('budget') || concepts.has('initialBudget');
  return levels.size === 1 && concepts.size === amounts.length && concepts.size > 1 && isPlanned ? amounts : null;
}

export function unreadLevels(amounts: readonly LevelAmount[]): Unread[] {
  return amounts.map(({ stated: { at }, words }) => ({ at, text: words, reason: 'uncertain-meaning' }));
}
