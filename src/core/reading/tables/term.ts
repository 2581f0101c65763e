import { entriesOf } from '../../terms/matcher';
import { type Term, TERMS } from '../../terms/periods';
import type { Filled, Grid } from '../grid/grid';
import type { Headings } from './table-headings';

const WORDS = entriesOf(TERMS);
/** A longer text is no title. */
const LONGEST_TITLE = 24;
/** Rows above the headings in which the titles of parts side by side may stand: goals and amounts lie between. */
const FURTHEST_TITLE = 12;
const LABEL = /^(?:level\d|name)$/;

function termIn({ word }: Filled): Term | null {
  if (!word || word.key.length > LONGEST_TITLE) return null;
  return WORDS.find(([said]) => word.key.includes(said))?.[1] ?? null;
}

/** The time a table tells of: beside its headings (「长期绩效指标｜一级指标」) or alone in the row above them. */
export function termOf({ grid, first, last, columns }: Headings): Term | null {
  const labels = columns.filter(({ heading }) => /^level\d$/.test(heading.concept));
  const left = Math.min(...labels.map((column) => column.left));
  for (let at = first; at <= last; at++) {
    const beside = grid.lines[at]?.cells.find(({ column }) => column < left);
    const term = beside && termIn(beside);
    if (term) return term;
  }
  const [title, other] = grid.lines[first - 1]?.cells ?? [];
  return title && !other ? termIn(title) : null;
}

/** The times that parts of a table tell of, side by side: by the nearest row above that names any of them. */
export function termsAbove(
  grid: Grid,
  first: number,
  parts: readonly { left: number; right: number }[],
): (Term | null)[] {
  for (let at = first - 1; at >= Math.max(0, first - FURTHEST_TITLE); at--) {
    const cells = grid.lines[at]?.cells ?? [];
    const terms = parts.map(({ left, right }) => {
      const within = cells.filter(({ column }) => left <= column && column <= right);
      return within.map(termIn).find((term) => term !== null) ?? null;
    });
    if (new Set(terms).size > 1) return terms;
  }
  return parts.map(() => null);
}

/** Whether a heading names what a row is about. */
export function isLabel({ heading }: Headings['columns'][number]): boolean {
  return LABEL.test(heading.concept);
}
