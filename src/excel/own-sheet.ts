/** The sheets 例外说明 and 评价设置: visible sheets of the person's that we read and write single rows of. */
import type { PlanCell, SheetSnapshot } from '../core/model';
import { HostProblem } from './problem';
import { cellOf } from './ranges';
import { listSheets, readSheets, usedAreas } from './reading/snapshot';
import { cellInput } from './writing/cells';
import { drawPlan } from './writing/draw';
import { drawLooks } from './writing/looks';
import { Pen } from './writing/pen';

export interface OwnSheet {
  readonly worksheet: Excel.Worksheet;
  /** What stands on it; no rows where it is new or empty. */
  readonly snapshot: SheetSnapshot;
}

/** How a sheet looks that is made because there is none. */
export interface NewSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
}

/** The sheet of that name with its cells, or null; three syncs. */
export async function findOwnSheet(context: Excel.RequestContext, name: string): Promise<OwnSheet | null> {
  const listed = (await listSheets(context)).find((sheet) => sheet.name.trim() === name);
  if (!listed) return null;
  const worksheet = context.workbook.worksheets.getItem(listed.id);
  const { protection } = worksheet;
  protection.load('protected');
  // Even one that is very hidden: it is ours to update.
  const areas = await usedAreas(context, [{ ...listed, visibility: 'visible' }]);
  if (protection.protected) throw new HostProblem('excel.sheet-protected', { sheet: listed.name });
  const [snapshot] = await readSheets(context, [...areas.keys()], areas, {});
  return snapshot ? { worksheet, snapshot } : null;
}

/** A new sheet at the end with a row of headings that stays in view. Queued; the caller syncs. */
export async function addOwnSheet(
  context: Excel.RequestContext,
  { name, headings, widths }: NewSheet,
): Promise<OwnSheet> {
  const worksheet = context.workbook.worksheets.add(name);
  const cells = headings.map((value, column): PlanCell => ({ row: 0, column, value, style: 'header' }));
  const plan = { name, marker: '', widths, heights: {}, cells, merges: [], charts: [], frozenRows: 1, landscape: true };
  await drawPlan(new Pen(context), worksheet, plan, { nameOf: (sheet) => sheet, isNew: true });
  const rows = [headings];
  return { worksheet, snapshot: { name, visibility: 'visible', origin: { row: 0, column: 0 }, rows } };
}

/** Writes texts into cells of a row that we add; they get our look, since the row was empty. Queued; the caller syncs. */
export async function writeRow(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  row: number,
  texts: ReadonlyMap<number, string>,
): Promise<void> {
  const cells = [...texts].map(([column, value]): PlanCell => ({ row, column, value, style: 'text' }));
  for (const [column, text] of texts) writeText(worksheet, row, column, text);
  await drawLooks(new Pen(context), worksheet, { cells, merges: [] });
}

/** Writes one text as text; an empty one empties the cell. Its look stays. */
export function writeText(worksheet: Excel.Worksheet, row: number, column: number, text: string): void {
  cellOf(worksheet, { row, column }).values = [[cellInput(text)]];
}
