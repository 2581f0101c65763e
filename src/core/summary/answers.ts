/**
 * What a person filled in on a table of ours: it is found by the key of its row, however the rows were sorted, and follows it when the
 * sheet is written again. A row that was answered and is no longer planned is kept below the others, marked.
 */
import type { AnswerPlan, Area, CellValue, PlanCell, SheetPlan } from '../model';
import { carried, type FormerSheet, type Place } from './keep';

/** The table as it was found. */
export interface FormerAnswers {
  /** Whether a cell within what was ours is the person's. */
  readonly isTheirs: (cell: Place) => boolean;
  /** The rows below the headings down to the last one of the table; what they hold may be the person's. */
  readonly rows: { readonly top: number; readonly bottom: number };
  readonly headings: number;
  readonly keys: ReadonlyMap<number, string>;
  /** Where a planned column stood. */
  readonly columnOf: ReadonlyMap<number, number>;
}

/** Rows above which the headings stand. */
const FURTHEST_HEADING = 40;

/** The table on the sheet as it was found; null where the plan has none, or the sheet had none yet. */
export function formerAnswers(former: FormerSheet, plan: SheetPlan): FormerAnswers | null {
  const { answers } = plan;
  const keyAt = answers && keyCell(former, answers);
  if (!answers || !keyAt) return null;
  const headings = keyAt.row;
  const keys = new Map<number, string>();
  for (let row = headings + 1; row <= former.last.row; row += 1) {
    const key = former.valueAt(row, keyAt.column);
    if (typeof key === 'string' && key !== '') keys.set(row, key);
  }
  const columnOf = new Map(
    answers.columns.map(({ column, names }) => [column, columnNamed(names, headings, former) ?? column] as const),
  );
  const bottom = Math.max(headings, ...keys.keys());
  const answered = new Set(columnOf.values());
  const statusAt = columnOf.get(answers.status);
  const isTheirs = ({ row, column }: Place) => {
    if (row <= headings || row > bottom || isBlank(former.valueAt(row, column))) return false;
    // A row that a person put in between.
    if (!keys.has(row)) return true;
    if (column === statusAt) return former.valueAt(row, column) !== former.valueAt(row, answers.written);
    return answered.has(column);
  };
  return { isTheirs, rows: { top: headings + 1, bottom }, headings, keys, columnOf };
}

export interface Renewed {
  /** The plan with the rows that are kept though they are no longer planned. */
  readonly plan: SheetPlan;
  readonly places: ReadonlyMap<Place, Place>;
}

/** Where a person's cells go on the new sheet, and what is to be written beside them. */
export function renewed(cells: readonly Place[], former: FormerSheet, plan: SheetPlan): Renewed {
  const { answers } = plan;
  const found = formerAnswers(former, plan);
  if (!answers || !found) return { plan, places: carried(cells, former, plan) };
  const { rowOf, gone } = matched(found, plan, answers, new Set(cells.map(({ row }) => row)));
  for (const [index, row] of gone.entries()) rowOf.set(row, answers.end + index);
  const planned = new Map([...found.columnOf].map(([now, before]) => [before, now]));
  const renewedPlan = withGone(plan, answers, former, found, gone);
  const columnOf = ({ row, column }: Place) => (found.keys.has(row) ? (planned.get(column) ?? null) : null);
  return { plan: renewedPlan, places: carried(cells, former, renewedPlan, { rowOf, columnOf }) };
}

/** Each former row with a key, to the planned row with the same; and those without one that hold something of the person's. */
function matched(
  { keys, headings }: FormerAnswers,
  plan: SheetPlan,
  answers: AnswerPlan,
  held: ReadonlySet<number>,
): { rowOf: Map<number, number>; gone: number[] } {
  const waiting = new Map<string, number[]>();
  for (const { row, column, value } of plan.cells) {
    if (column !== answers.key || row <= answers.headings || row >= answers.end || typeof value !== 'string') continue;
    const rows = waiting.get(value);
    if (rows) rows.push(row);
    else waiting.set(value, [row]);
  }
  const rowOf = new Map<number, number>([[headings, answers.headings]]);
  const gone: number[] = [];
  // Of rows with one key those with an answer come first.
  const ordered = [...keys].sort(([a], [b]) => Number(held.has(b)) - Number(held.has(a)) || a - b);
  for (const [row, key] of ordered) {
    const now = waiting.get(key)?.shift();
    if (now !== undefined) rowOf.set(row, now);
    else if (held.has(row)) gone.push(row);
  }
  return { rowOf, gone };
}

/** The plan with rows more below its table: they say what they said, and that it is gone. */
function withGone(
  plan: SheetPlan,
  answers: AnswerPlan,
  former: FormerSheet,
  { columnOf }: FormerAnswers,
  gone: readonly number[],
): SheetPlan {
  if (gone.length === 0) return plan;
  const down = (row: number) => (row >= answers.end ? row + gone.length : row);
  const shifted = (area: Area): Area => ({ ...area, top: down(area.top), bottom: down(area.bottom) });
  const last = plan.widths.length - 1;
  const kept = gone.flatMap((row, index) =>
    Array.from({ length: last + 1 }, (_, column): PlanCell => ({
      row: answers.end + index,
      column,
      value: keptValue(column, row, answers, former, columnOf),
      style: 'accepted',
    })),
  );
  const heights = Object.entries(plan.heights).map(([row, height]) => [down(Number(row)), height] as const);
  const { filter } = plan;
  return {
    ...plan,
    cells: [...plan.cells.map((cell) => ({ ...cell, row: down(cell.row) })), ...kept],
    heights: Object.fromEntries([...heights, ...gone.map((_, index) => [answers.end + index, KEPT_HEIGHT] as const)]),
    merges: plan.merges.map(shifted),
    charts: plan.charts.map((chart) => ({
      ...chart,
      categories: shifted(chart.categories),
      values: shifted(chart.values),
      place: shifted(chart.place),
    })),
    ...(filter && { filter: { ...filter, bottom: filter.bottom + gone.length } }),
    answers: { ...answers, end: answers.end + gone.length },
  };
}

/** Two lines of text, in points. */
const KEPT_HEIGHT = 34;

function keptValue(
  column: number,
  row: number,
  answers: AnswerPlan,
  former: FormerSheet,
  columnOf: FormerAnswers['columnOf'],
): PlanCell['value'] {
  const { status, written, gone } = answers;
  if (column === gone.column || column === status || column === written) return gone.word;
  if (columnOf.has(column)) return null;
  const value = former.valueAt(row, column);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function keyCell(former: FormerSheet, { keyHeading }: AnswerPlan): Place | null {
  for (let row = 0; row <= Math.min(FURTHEST_HEADING, former.last.row); row += 1) {
    for (let column = 0; column <= former.last.column; column += 1) {
      if (former.valueAt(row, column) === keyHeading) return { row, column };
    }
  }
  return null;
}

function columnNamed(names: readonly string[], headings: number, former: FormerSheet): number | null {
  for (let column = 0; column <= former.last.column; column += 1) {
    const heading = former.valueAt(headings, column);
    if (typeof heading === 'string' && names.includes(heading)) return column;
  }
  return null;
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
