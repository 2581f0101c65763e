/** What a person wrote on a sheet of ours beside what we write: it stays, or goes where its row goes. */
import type { Area, SheetPlan } from '../../core/model';
import { formerAnswers, renewed } from '../../core/summary/answers';
import type { FormerSheet, Place } from '../../core/summary/keep';
import { MARKER_CELL } from '../../core/own-sheets/names';
import { intersection, WHOLE_SHEET } from '../../core/sheet/areas';
import { parseArea } from '../address';
import { areaOf, cellOf, rangeOf } from '../ranges';
import { splitArea } from '../reading/blocks';
import { cellValue } from '../reading/grid';
import { readBlocks } from '../reading/read-blocks';
import { cellInput } from './cells';

/** What was loaded of a sheet of ours to tell its cells apart. */
export interface Loaded {
  readonly used: Excel.Range;
  readonly printed: Excel.RangeAreas | null;
}

/** A person's cell and where it goes. */
interface Note extends Place {
  readonly to: Place;
  /** Its formula, or its value as it is entered. */
  readonly content: unknown;
}

export interface Notes {
  /** What was ours. */
  readonly ours: Area;
  /** The plan, with what is kept though it is no longer planned. */
  readonly plan: SheetPlan;
  readonly moved: readonly Note[];
}

/** Reads what stands beside what was ours; one sync, and some more where there is anything. */
export async function readNotes(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { used, printed }: Loaded,
  plan: SheetPlan,
): Promise<Notes> {
  const whole = areaOf(used) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const ours = oursOf(whole, printed, plan);
  const theirs = await readTheirs(context, worksheet, [
    { top: 0, left: ours.right + 1, bottom: whole.bottom, right: whole.right },
    { top: ours.bottom + 1, left: 0, bottom: whole.bottom, right: ours.right },
  ]);
  const beside = theirs.filter(({ row, column }) => row !== MARKER_CELL.row || column !== MARKER_CELL.column);
  if (beside.length === 0 && !plan.answers) return { ours, plan, moved: [] };
  const former = await readFormer(context, worksheet, ours);
  const filledIn = await readFilledIn(context, worksheet, former, plan);
  const { plan: renewedPlan, places } = renewed([...beside, ...filledIn], former, plan);
  const placed = (note: FoundNote) => ({ ...note, to: places.get(note) ?? note });
  const moved = beside.map(placed).filter(({ row, column, to }) => to.row !== row || to.column !== column);
  // Ours are cleared, and with them what was filled in: it is put down again wherever it goes.
  return { ours, plan: renewedPlan, moved: [...moved, ...filledIn.map(placed)] };
}

type FoundNote = Omit<Note, 'to'>;

/** What a person filled in within what is ours; one sync more where there is a table for it. */
async function readFilledIn(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  former: FormerSheet,
  plan: SheetPlan,
): Promise<FoundNote[]> {
  const answers = formerAnswers(former, plan);
  if (!answers) return [];
  const area = { ...answers.rows, left: 0, right: former.last.column };
  const cells = await readTheirs(context, worksheet, area.top <= area.bottom ? splitArea(area) : []);
  return cells.filter(answers.isTheirs);
}

/** The area that an earlier run printed; where the host cannot tell, all rows of our columns. */
function oursOf(whole: Area, printed: Excel.RangeAreas | null, plan: SheetPlan): Area {
  const area = printed === null || printed.isNullObject ? null : parseArea(printed.address);
  const right = Math.max(0, plan.widths.length - 1);
  const ours = area ?? { ...WHOLE_SHEET, right };
  return { ...(intersection(ours, { ...whole, top: 0, left: 0 }) ?? { top: 0, left: 0, bottom: 0, right }) };
}

async function readTheirs(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<FoundNote[]> {
  const blocks = areas
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right)
    .map((area) => {
      const range = rangeOf(worksheet, area);
      range.load('formulas,values');
      return { area, range };
    });
  if (blocks.length > 0) await context.sync();
  return blocks.flatMap(({ area, range }) =>
    (range.formulas as unknown[][]).flatMap((contents, row) =>
      contents.flatMap((content, column) =>
        content === '' || content === null
          ? []
          : [
              {
                row: area.top + row,
                column: area.left + column,
                content: entered(content, range.values[row]?.[column]),
              },
            ],
      ),
    ),
  );
}

/** A cell as it is entered again: a formula as a formula, a text as a text, also one that looks like a formula or a number. */
function entered(formula: unknown, value: unknown): unknown {
  return typeof value === 'string' && formula === value ? cellInput(value) : formula;
}

async function readFormer(context: Excel.RequestContext, worksheet: Excel.Worksheet, ours: Area): Promise<FormerSheet> {
  const parts = splitArea(ours).map((area) => ({ id: worksheet.id, area }));
  const blocks = await readBlocks(context, parts);
  const rows = new Map(blocks.flatMap(({ area, values }) => values.map((row, at) => [area.top + at, row] as const)));
  return {
    last: { row: ours.bottom, column: ours.right },
    valueAt: (row, column) => cellValue(rows.get(row)?.[column]),
  };
}

/** Takes the cells that move away, before ours are written. */
export function liftNotes(worksheet: Excel.Worksheet, { moved }: Notes): void {
  for (const note of moved) cellOf(worksheet, note).clear('Contents');
}

/** Puts them down where they go, after ours are written. */
export function putNotes(worksheet: Excel.Worksheet, { moved }: Notes): void {
  for (const { to, content } of moved) cellOf(worksheet, to).formulas = [[content]];
}
