/** Sentences clause by clause, with the days that stand in each of them. */
import type { CellRef, Comparator } from '../../../model';
import { dayOf, findFigures, hasYear } from '../../../quantity';
import type { Passage } from '../arithmetic/passages';
import { inYear } from './periods';

export interface DatedClause {
  /** Folded. */
  readonly text: string;
  /** The same as it is written. */
  readonly words: string;
  readonly at: CellRef;
  readonly passage: Passage;
  /** Where it stands in the passage. */
  readonly start: number;
  readonly dates: readonly ClauseDate[];
  /** The last day that its sentence names up to here; 0 where it names none. */
  readonly until: number;
}

/** First and last day; 0 where nobody named the year. */
export interface ClauseDate {
  readonly comparator: Comparator | null;
  readonly from: number;
  readonly to: number;
}

/** A day without a year is one of the year named before it in the line. */
export function datedClauses(line: readonly Passage[]): DatedClause[] {
  let year = 0;
  return line.flatMap((passage) => {
    let [open, until] = [0, 0];
    return passage.text.split(/[,;]/).map((text): DatedClause => {
      const start = open;
      open += text.length + 1;
      const dates = findFigures(text).flatMap(({ quantity }) => (quantity.kind === 'date' ? [quantity] : []));
      for (const date of dates) if (hasYear(date)) ({ year } = dayOf(date.to));
      const resolved = dates.map(({ comparator, from, to }) => ({
        comparator,
        from: inYear(from, year),
        to: inYear(to, year),
      }));
      until = resolved.at(-1)?.to ?? until;
      return {
        text,
        words: passage.words.slice(start, start + text.length).trim(),
        at: passage.at,
        passage,
        start,
        dates: resolved,
        until,
      };
    });
  });
}
