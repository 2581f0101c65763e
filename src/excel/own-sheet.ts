/** The sheets 例外说明 and 评价设置: visible sheets of the person's that we read and write single rows of. */
import type { PlanCell, SheetSnapshot } from '../core/model';
import { FONT, STYLES } from '../core/summary/styles';
import { WHOLE_SHEET } from '../core/sheet/areas';
import { HostProblem } from './problem';
import { cellOf, rangeOf } from './ranges';
import { listSheets, readSheets, usedAreas } from './reading/snapshot';
import { adorn, type Written } from './writing/adorn';
import { cellInput } from './writing/cells';
import { orDiscard } from './writing/discard';
import { drawPlan } from './writing/draw';
import { Pen } from './writing/pen';

export interface OwnSheet {
  readonly worksheet: Excel.Worksheet;
  /** What stands on it; no rows where it is new or empty. */
  readonly snapshot: SheetSnapshot;
  /** One that was just made, to be adorned when what it says is written; null for any other. */
  readonly fresh: Written | null;
}

/** How a sheet looks that is made because there is none. */
export interface NewSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
}

/** The sheet of that name with its cells, or null; one to be written on must not be protected. Three syncs. */
export async function findOwnSheet(
  context: Excel.RequestContext,
  name: string,
  isWritten = true,
): Promise<OwnSheet | null> {
  const listed = (await listSheets(context)).find((sheet) => sheet.name.trim() === name);
  if (!listed) return null;
  const worksheet = context.workbook.worksheets.getItem(listed.id);
  const { protection } = worksheet;
  protection.load('protected');
  // Even one that is very hidden: it is ours to update.
  const areas = await usedAreas(context, [{ ...listed, visibility: 'visible' }]);
  if (isWritten && protection.protected) throw new HostProblem('excel.sheet-protected', { sheet: listed.name });
  const [snapshot] = await readSheets(context, [...areas.keys()], areas, {});
  return snapshot ? { worksheet, snapshot, fresh: null } : null;
}

/**
 * A new sheet at the end with a row of headings that stays in view; its columns are made for text, so that rows need no look of
 * their own. Queued; the caller syncs, by `saveOwnSheet`.
 */
export async function addOwnSheet(
  context: Excel.RequestContext,
  { name, headings, widths }: NewSheet,
): Promise<OwnSheet> {
  const worksheet = context.workbook.worksheets.add(name);
  const { format } = rangeOf(worksheet, { ...WHOLE_SHEET, right: headings.length - 1 });
  format.font.name = FONT;
  format.font.size = STYLES.text.size;
  format.verticalAlignment = 'Center';
  format.wrapText = true;
  const cells = headings.map((value, column): PlanCell => ({ row: 0, column, value, style: 'header' }));
  const plan = { name, marker: '', widths, heights: {}, cells, merges: [], charts: [], frozenRows: 1, landscape: true };
  await drawPlan(new Pen(context), worksheet, plan, { nameOf: (sheet) => sheet });
  const snapshot: SheetSnapshot = {
    name,
    visibility: 'visible',
    origin: { row: 0, column: 0 },
    rows: [headings],
    merges: [],
  };
  return { worksheet, snapshot, fresh: { sheet: worksheet, plan, isNew: true } };
}

/** Sends what was written on a sheet, and then what adorns a new one, which Excel may refuse without harm. */
export async function saveOwnSheet(context: Excel.RequestContext, { fresh }: OwnSheet): Promise<void> {
  await orDiscard(context, fresh ? [fresh.sheet] : [], () => context.sync());
  if (fresh) await adorn(context, [fresh]);
}

/** Writes one cell as text; an empty text empties it. Looks stay as they are: they are the person's. */
export function writeText(worksheet: Excel.Worksheet, row: number, column: number, text: string): void {
  cellOf(worksheet, { row, column }).values = [[cellInput(text)]];
}
