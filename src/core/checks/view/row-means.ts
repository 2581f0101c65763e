/** Rows that are the mean of those above by what they say: of each question, or of the quarters of a year. */
import type Big from 'big.js';
import type { FigureTable, NumberQuantity } from '../../model';
import { addUp, inBase, meets, point, roundedInterval } from '../../quantity';
import { keyOf } from '../../reading/grid/wording';
import { headsScores, namesQuarter, namesWholeYear, saysMeanOfEach } from '../../terms/row-means';
import { isNearMiss, isWrongDigit } from '../compare/near-miss';
import type { DeclaredFigure } from './declared-figures';
import { bareLabel } from './figure-words';

const QUARTERS = 4;
/** Of two rows a mean may be anything between. */
const FEWEST_ROWS = 3;

export function rowMeans(table: FigureTable): DeclaredFigure[] {
  return [...ofEach(table), ...ofQuarters(table)];
}

/** A mean that its own label states: what each row counts for may differ, so only one that is nearly the plain mean was meant to be it. */
function ofEach(table: FigureTable): DeclaredFigure[] {
  return table.rows.flatMap(({ label }, row) => {
    if (row < FEWEST_ROWS || !saysMeanOfEach(keyOf(label))) return [];
    const above = Array.from({ length: row }, (_, at) => at);
    return table.columns.flatMap((_, column) => meanAt(table, { row, column }, above, isNearMiss) ?? []);
  });
}

/** The score of a year below those of its quarters, which may count differently: only a slip of the plain mean was meant to be it. */
function ofQuarters(table: FigureTable): DeclaredFigure[] {
  const labels = table.rows.map(({ label }) => bareLabel(label));
  const row = labels.findIndex((label, at) => at === QUARTERS && namesWholeYear(label));
  const quarters = labels.slice(0, QUARTERS);
  if (row < 0 || !quarters.every(namesQuarter) || new Set(quarters).size < QUARTERS) return [];
  const above = quarters.map((_, at) => at);
  return table.columns.flatMap(({ label }, column) =>
    headsScores(bareLabel(label)) ? (meanAt(table, { row, column }, above, isWrongDigit) ?? []) : [],
  );
}

function meanAt(
  { cells }: FigureTable,
  result: DeclaredFigure['result'],
  rows: readonly number[],
  isMeant: (stated: NumberQuantity, computed: Big) => boolean,
): DeclaredFigure | null {
  const { row, column } = result;
  const stated = cells[row]?.[column]?.value;
  const figures = rows.flatMap((at) => cells[at]?.[column]?.value ?? []);
  if (!stated || figures.length < rows.length) return null;
  const mean = addUp(figures.map(inBase)).div(rows.length);
  const holds = meets(roundedInterval(stated), point(mean));
  if (!holds && !isMeant(stated, mean)) return null;
  const members = rows.map((at) => ({ row: at, column }));
  return { kind: 'mean', result, members, holds, computed: mean.div(stated.unit?.factor ?? 1) };
}
