import type { Area, SheetSnapshot, Snapshot } from '../../core/model';
import { cellsIn } from '../../core/sheet/areas';
import { areaAddress } from '../address';
import { HostProblem } from '../problem';
import { areaOf, loadArea } from '../ranges';
import { read, readQuietly, untilAborted } from '../run';
import { splitArea } from './blocks';
import { Grid } from './grid';
import { readBlocks, type ReadBlock, type ReadHooks } from './read-blocks';

/** A sheet of the workbook before its cells are read. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
}

/** Above this, reading would take minutes; it is always a stray cell far away from the tables. */
const MOST_CELLS = 5_000_000;

/**
 * The whole workbook: three syncs whatever the number of sheets, and one more for each further 200,000 cells. Only reads: the
 * person's undo stack stays. Cells of hidden and filtered rows are read like all others, very hidden sheets are not.
 *
 * @throws HostProblem `excel.cancelled` when the signal says so, `excel.sheet-too-large` for a sheet with millions of cells
 */
export function takeSnapshot(hooks: ReadHooks = {}): Promise<Snapshot> {
  const reading = hooks.quiet === true ? readQuietly : read;
  const taken = reading(async (context) => {
    const sheets = await listSheets(context);
    const areas = await usedAreas(context, sheets);
    return { sheets: await readSheets(context, sheets, areas, hooks) };
  });
  return untilAborted(taken, hooks.signal);
}

/** The sheets in their order; one sync. */
export async function listSheets(context: Excel.RequestContext): Promise<ListedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  return worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: visibilityOf(visibility) }));
}

function visibilityOf(visibility: string): SheetSnapshot['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}

/** For each sheet that is read the area of its values, null where it is empty or has gone; one sync. */
export async function usedAreas(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<ReadonlyMap<ListedSheet, Area | null>> {
  const read = sheets.filter(({ visibility }) => visibility !== 'veryHidden');
  const ranges = read.map(({ id }) => {
    const range = context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
    loadArea(range);
    return range;
  });
  if (ranges.length > 0) await context.sync();
  return new Map(read.map((sheet, index) => [sheet, areaOf(ranges[index] as Excel.Range)]));
}

/** Snapshots of all sheets, their cells read in requests of 200,000. */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  areas: ReadonlyMap<ListedSheet, Area | null>,
  hooks: ReadHooks,
): Promise<SheetSnapshot[]> {
  const blocks = sheets.flatMap((sheet) => {
    const area = areas.get(sheet);
    if (!area) return [];
    if (cellsIn(area) > MOST_CELLS) throw tooLarge(sheet, area);
    return splitArea(area).map((part) => ({ id: sheet.id, area: part }));
  });
  const read = await readBlocks(context, blocks, hooks);
  const bySheet = new Map<string, ReadBlock[]>();
  for (const block of read) bySheet.set(block.id, [...(bySheet.get(block.id) ?? []), block]);
  return sheets.map((sheet) => sheetSnapshot(sheet, areas.get(sheet) ?? null, bySheet.get(sheet.id) ?? []));
}

function sheetSnapshot(
  { name, visibility }: ListedSheet,
  area: Area | null,
  blocks: readonly ReadBlock[],
): SheetSnapshot {
  if (!area) return { name, visibility, origin: { row: 0, column: 0 }, rows: [], merges: 'unknown' };
  const grid = new Grid(area);
  for (const block of blocks) grid.fill(block.area, block.values, block.formats);
  return grid.snapshot(name, visibility);
}

function tooLarge({ name }: ListedSheet, area: Area): HostProblem {
  const last = areaAddress({ ...area, top: area.bottom, left: area.right });
  return new HostProblem('excel.sheet-too-large', { sheet: name, cell: last });
}
