/**
 * One =PE.SCORE(F2:F9,D2:D9,E2:E9) that fills a run of empty score cells, in the place of a call a row: Excel calculates one call
 * sooner than many (office-js #6936), but none of its cells can be changed by itself.
 */
import type { CellRef, Indicator, Profile } from '../core/model';
import { cellOf } from './ranges';
import { answersOf, argumentCells, scoreFormula } from './score-call';

/** A row whose empty score cell takes a call. */
export interface EmptyRow {
  readonly at: CellRef;
  readonly indicator: Indicator;
  /** What the call refers to, as Excel hands it over. */
  readonly values: readonly string[];
  /** What the row's own call gives. */
  readonly after: number;
}

/** Rows one below the other that one call scores. */
export interface Run {
  readonly rows: readonly EmptyRow[];
  readonly formula: string;
}

/** The longest runs of two rows or more whose cells all stand below one another, and whose one call gives what theirs do. */
export function runsOf(rows: readonly EmptyRow[], profile: Profile): Run[] {
  const runs: EmptyRow[][] = [];
  for (const row of [...rows].sort((one, other) => one.at.row - other.at.row)) {
    const run = runs.find((one) => isBelow(one.at(-1), row));
    if (run) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || first === last) return [];
    const formula = scoreFormula(first.indicator, profile, first.at.sheet, last.indicator);
    const answers = answersOf(
      run.map(({ values }) => values),
      profile,
    );
    const isSame = run.every(({ after }, index) => answers[index] === after);
    return formula !== null && isSame ? [{ rows: run, formula }] : [];
  });
}

/** Whether every cell of a row stands right below the same one of the row before; a criterion that is left out is so in both. */
function isBelow(before: EmptyRow | undefined, row: EmptyRow): boolean {
  if (!before) return false;
  const [above, below] = [placesOf(before), placesOf(row)];
  return above.every((at, index) => {
    const next = below[index] ?? null;
    if (at === null || next === null) return at === next;
    return at.sheet === next.sheet && at.column === next.column && at.row + 1 === next.row;
  });
}

function placesOf({ at, indicator }: EmptyRow): (CellRef | null)[] {
  const [points = null, target = null, actual = null, criterion = null] = argumentCells(indicator);
  return [at, points, target, actual, indicator.criterion?.value ? criterion : null];
}

/** A call that was put down, and the last cell it should reach. */
export interface Probe {
  readonly run: Run;
  readonly last: Excel.Range;
}

/**
 * Puts the call of a run down, and before it, in the same request, a sequence as long as its results: whether that reaches the last
 * cell tells whether results can spill here, which merged cells, a table or an older Excel forbid. (Which cells are merged cannot be
 * asked for without emptying the undo list.) Read `spills` after the sync.
 */
export function putRun(context: Excel.RequestContext, run: Run): Probe | null {
  const [first, end] = [run.rows[0], run.rows.at(-1)];
  if (!first || !end) return null;
  const worksheet = context.workbook.worksheets.getItem(first.at.sheet);
  const [top, last] = [cellOf(worksheet, first.at), cellOf(worksheet, end.at)];
  top.formulas = [[`=SEQUENCE(${String(run.rows.length)})`]];
  last.load('values');
  top.formulas = [[run.formula]];
  return { run, last };
}

export function spills({ run, last }: Probe): boolean {
  return Number((last.values as unknown[][])[0]?.[0]) === run.rows.length;
}
