/** Totals that a word states, 合计 and 小计 in a column: what they may add up, and whether they do under any of these readings. */
import type { FigureTable, Interval, NumberQuantity, Stated } from '../../model';
import { meets, sum } from '../../quantity';
import { innermost, outermost, readingsOf, readingsWithNames, type RowWords, withoutNamed } from './total-readings';

/** A total with the rows that it adds up; of one that no reading explains, those of the reading that comes nearest. */
export interface ColumnTotal {
  readonly row: number;
  readonly column: number;
  readonly members: readonly number[];
}

export interface ColumnTotals {
  readonly broken: readonly ColumnTotal[];
  readonly held: readonly ColumnTotal[];
}

/** All the numbers that a figure may stand for, in a line written to so many decimals. */
export type Precise = (figure: Stated<NumberQuantity>, decimals: number) => Interval;

/** Every total is read over all rows; a table in which more rows claim to be one says nothing by it. */
export const MOST_TOTALS = 200;

type Cells = FigureTable['cells'];

/**
 * Compares every stated total, in the columns that can be added up. A blank among the parts leaves a sum open, unless the totals of the
 * table show that blanks are nothing.
 */
export function columnTotals(
  cells: Cells,
  words: readonly RowWords[],
  columns: readonly number[],
  precise: Precise,
): ColumnTotals {
  const strict = compareTotals(cells, words, columns, precise, false);
  const loose = compareTotals(cells, words, columns, precise, true);
  const shown = loose.held.filter((total) => hasBlank(cells, total)).length;
  const against = loose.broken.filter((total) => hasBlank(cells, total)).length;
  return shown >= FEWEST_BLANK && shown >= BLANK_FOR_BROKEN * against ? loose : strict;
}

/** So many totals must hold with their blanks as nothing, and so many for each that does not. */
const FEWEST_BLANK = 2;
const BLANK_FOR_BROKEN = 2;

function hasBlank(cells: Cells, { column, members }: ColumnTotal): boolean {
  return members.some((row) => figure(cells, row, column) === null) && tells(cells, members, column);
}

function compareTotals(
  cells: Cells,
  words: readonly RowWords[],
  columns: readonly number[],
  precise: Precise,
  blankIsNothing: boolean,
): ColumnTotals {
  const broken: ColumnTotal[] = [];
  const held: ColumnTotal[] = [];
  if (words.filter(({ isTotal }) => isTotal).length > MOST_TOTALS) return { broken, held };
  for (const [row, word] of words.entries()) {
    if (!word.isTotal) continue;
    const plain = readingsOf(words, row);
    const readings = [...plain, ...plain.flatMap((rows) => withoutNamed(words, rows))];
    const named = readingsWithNames(words, row, plain);
    const stands = columns.map((column) => {
      const stand = (rows: readonly number[]) => standOf(cells, precise, row, rows, column, blankIsNothing);
      const holds = readings.map(stand);
      return { column, holds, asNames: holds.includes(true) ? undefined : named.find((rows) => stand(rows) === true) };
    });
    const support = readings.map((_, at) => stands.filter(({ holds }) => holds[at] === true).length);
    // Where names are added up in one column, they are in all.
    const shown = named.filter((rows) => stands.some(({ asNames }) => asNames === rows));
    const asNames = shown.map((rows) => stands.filter((stand) => stand.asNames === rows).length);
    const kept = Math.max(0, ...support, ...asNames);
    const missed = stands.filter(
      ({ holds, asNames }) => !asNames && holds.length > 0 && holds.every((stand) => stand === false),
    ).length;
    const isBelieved = kept >= (word.least ?? 0) && (word.least === undefined || kept >= missed);
    for (const { column, holds, asNames } of stands) {
      const members = readings[holds.indexOf(true)] ?? asNames;
      if (members) {
        // Nobody would tell of the only one that holds if it did not.
        if (kept > (word.least ?? 0) || word.least === undefined) held.push({ row, column, members });
        continue;
      }
      // A blank among the parts leaves the sum open in any reading that takes it in.
      if (!isBelieved || holds.length === 0 || holds.some((stand) => stand === null)) continue;
      const best =
        nearestOf(cells, row, column, shown) ?? bestOf(cells, row, column, plain, support.slice(0, plain.length));
      if (best) broken.push({ row, column, members: best });
    }
  }
  // 「儿童小计、其中甲、其中乙、成人小计、合计」: where parts stand below their totals, one without any was not divided.
  const leadsIn = held.some(({ row, members }) => members.every((member) => member > row));
  return { broken: leadsIn ? broken.filter(({ row }) => words[row + 1]?.isTotal !== true) : broken, held };
}

/**
 * Rows above those of a deeper numbering, 「一、」 over 1 2 3: believed to be their sums where another row of their numbering is in the column, or
 * they themselves are in another one.
 */
export function parentTotals(
  cells: Cells,
  words: readonly RowWords[],
  columns: readonly number[],
  precise: Precise,
): ColumnTotals {
  const parents = parentsOf(words);
  const stands = parents.flatMap(({ row, readings }) =>
    columns.map((column) => {
      const holds = readings.map((rows) => standOf(cells, precise, row, rows, column));
      const members = readings[holds.indexOf(true)];
      const isTelling = members !== undefined && tells(cells, members, column);
      const isOpen = holds.length === 0 || holds.some((stand) => stand === null);
      return { row, column, members, isTelling, isOpen, nearest: nearestOf(cells, row, column, readings) };
    }),
  );
  const told = stands.filter(({ isTelling }) => isTelling);
  const depths = new Map<string, number>();
  const rows = new Map<number, number>();
  for (const { row, column } of told) {
    const key = `${String(words[row]?.depth)} ${String(column)}`;
    depths.set(key, (depths.get(key) ?? 0) + 1);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  const isBelieved = (row: number, column: number, own: number) =>
    (depths.get(`${String(words[row]?.depth)} ${String(column)}`) ?? 0) - own > 0 || (rows.get(row) ?? 0) - own > 0;
  return {
    held: told.flatMap(({ row, column, members }) =>
      members && isBelieved(row, column, 1) ? { row, column, members } : [],
    ),
    broken: stands.flatMap(({ row, column, members, isOpen, nearest }) =>
      !members && !isOpen && nearest && isBelieved(row, column, 0) ? { row, column, members: nearest } : [],
    ),
  };
}

/** Zeros and single figures add up to anything. */
function tells(cells: Cells, rows: readonly number[], column: number): boolean {
  return rows.filter((row) => figure(cells, row, column)?.value.value.eq(0) === false).length > 1;
}

interface Parent {
  readonly row: number;
  readonly readings: readonly (readonly number[])[];
}

/** Rows with the rows that are numbered below them: their own parts, or the innermost. Where 其中 names some, the others are not there. */
function parentsOf(words: readonly RowWords[]): Parent[] {
  const parents: Parent[] = [];
  const open: { row: number; depth: number; below: number[] }[] = [];
  const close = (depth: number) => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      open.pop();
      const sets = [outermost(words, last.below), innermost(words, last.below)].filter((rows) => rows.length > 1);
      if (sets.length > 0 && !last.below.some((row) => words[row]?.isPart === true))
        parents.push({ row: last.row, readings: sets });
    }
  };
  words.forEach(({ isTotal, isOther, depth }, row) => {
    if (isTotal) return close(-Infinity);
    close(depth);
    if (isOther) return;
    for (const parent of open.slice(-MOST_NESTED)) parent.below.push(row);
    open.push({ row, depth, below: [] });
  });
  close(-Infinity);
  return parents;
}

/** Outlines are nested so deep at most. */
const MOST_NESTED = 8;

function nearestOf(
  cells: Cells,
  row: number,
  column: number,
  readings: readonly (readonly number[])[],
): readonly number[] | null {
  const none = readings.map(() => 0);
  return bestOf(cells, row, column, readings, none);
}

/** The reading that other columns confirm, or else the one that comes nearest. */
function bestOf(
  cells: Cells,
  row: number,
  column: number,
  readings: readonly (readonly number[])[],
  support: readonly number[],
): readonly number[] | null {
  const most = Math.max(...support);
  const stated = figure(cells, row, column)?.value;
  if (!stated) return null;
  const distance = (rows: readonly number[]) => {
    const parts = rows.map((at) => Number(figure(cells, at, column)?.value.value ?? 0));
    return Math.abs(parts.reduce((all, part) => all + part, 0) - Number(stated.value));
  };
  const likely = readings.filter((_, at) => support[at] === most);
  return likely.reduce<readonly number[] | null>(
    (best, rows) => (best && distance(best) <= distance(rows) ? best : rows),
    null,
  );
}

/** Fewer parts beside blanks say nothing. */
const FEWEST_PARTS = 1;

/** Whether rows add up to a total in a column; null where one of them has no figure, and that is not known to be nothing. */
function standOf(
  cells: Cells,
  precise: Precise,
  total: number,
  rows: readonly number[],
  column: number,
  blankIsNothing = false,
): boolean | null {
  const stated = figure(cells, total, column);
  const parts = rows.flatMap((row) => figure(cells, row, column) ?? []);
  const isOpen = blankIsNothing ? parts.length < FEWEST_PARTS : parts.length < rows.length;
  if (!stated || isOpen) return null;
  const decimals = writtenDecimals([stated, ...parts]);
  return meets(precise(stated, decimals), sum(parts.map((part) => precise(part, decimals))));
}

/** More digits behind the point were worked out, and say nothing of how the others were written. */
const MOST_WRITTEN = 6;

/** The finest precision that somebody wrote figures of one column or row with. */
export function writtenDecimals(figures: readonly (Stated<NumberQuantity> | null)[]): number {
  let finest = 0;
  for (const stated of figures) {
    const decimals = stated?.value.decimals ?? 0;
    if (decimals > finest && decimals <= MOST_WRITTEN) finest = decimals;
  }
  return finest;
}

function figure(cells: Cells, row: number, column: number): Stated<NumberQuantity> | null {
  return cells[row]?.[column] ?? null;
}
