/** Which column names the rows of a table of indicators, where its headings leave that open. */
import type { Filled, Line } from '../grid/grid';
import type { Word } from '../grid/word';
import { bareCode, LONGEST_LABEL } from '../grid/wording';
import type { ColumnConcept } from './columns';
import type { Column } from './table-headings';

/** A table has so many rows at least. */
const FEWEST_ROWS = 2;
/** Every row that is judged has one of these: what was given for it, or, below 评分标准 too, what there is to give. */
const MARKS: ReadonlySet<ColumnConcept> = new Set(['points', 'criterion', 'score']);

/**
 * The column that names the rows where the one called by a name only groups them: 「考评项目｜考评要点｜评分标准｜得分」, with a mark in every row and a 考评项目 in
 * some. Words of their own stand in every row between that name and the marks. Null where each row has the name, or some have no mark: 要点 explain it then.
 */
export function finerNames(columns: readonly Column[], name: Column, rows: readonly Line[]): Column | null {
  const lines = rows.filter(({ cells }) => !cells.some(({ word }) => word?.total));
  // A heading over several columns heads the names too.
  if (lines.length < FEWEST_ROWS || name.right > name.left) return null;
  const names = countsBy(lines, ({ word }) => isName(word));
  const figures = countsBy(lines, ({ value, word }) => typeof value === 'number' || word?.isFigure === true);
  const named = names.get(name.left) ?? 0;
  const marks = columns.find(
    ({ left, heading }) => left > name.right && MARKS.has(heading.concept) && figures.get(left) === lines.length,
  );
  if (!marks || named === 0 || named === lines.length) return null;
  for (let left = name.left + 1; left < marks.left; left++)
    if (names.get(left) === lines.length) return { ...name, left, right: left };
  return null;
}

/** In how many rows each column has such a cell. */
function countsBy(lines: readonly Line[], isWanted: (cell: Filled) => boolean): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { cells } of lines)
    for (const cell of cells) if (isWanted(cell)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  return counts;
}

/** Whether a word may name a row: no figure, no total, and nothing that closes the table. */
export function isName(word: Word | null): boolean {
  if (word === null || word.isFigure || word.total !== null || word.closes) return false;
  return word.key.length <= LONGEST_LABEL && bareCode(word.raw) === null;
}
