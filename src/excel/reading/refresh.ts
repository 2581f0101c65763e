import type { Area, SheetSnapshot, Snapshot } from '../../core/model';
import { cellsIn, union } from '../../core/sheet/areas';
import { readQuietly } from '../run';
import { BLOCK_CELLS } from './blocks';
import { filledArea, Grid, snapshotArea } from './grid';
import { readBlocks, type ReadBlock } from './read-blocks';
import { listSheets, readSheets, usedAreas, type ListedSheet } from './snapshot';

/** Cells of a sheet that changed; an area that reaches beyond what is read at once means the whole sheet. */
export interface Change {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The snapshot after changes: sheets that were added, deleted, renamed, moved, shown or hidden, and the cells named. Two syncs
 * where few cells changed, three or four where whole sheets did; the rest is taken from the snapshot before.
 */
export function refreshSnapshot(previous: Snapshot, changed: readonly Change[]): Promise<Snapshot> {
  return readQuietly(async (context) => {
    const sheets = await listSheets(context);
    const known = new Map(previous.sheets.map((sheet) => [sheet.name, sheet]));
    const { whole, parts } = sortOut(sheets, known, changed);
    const fresh = new Map<ListedSheet, SheetSnapshot>();
    if (whole.length > 0) {
      const read = await readSheets(context, whole, await usedAreas(context, whole), {});
      for (const [index, sheet] of whole.entries()) fresh.set(sheet, read[index] as SheetSnapshot);
    }
    const blocks = [...parts].flatMap(([{ id }, areas]) => areas.map((area) => ({ id, area })));
    const read = blocks.length === 0 ? [] : await readBlocks(context, blocks);
    for (const sheet of parts.keys()) {
      const before = known.get(sheet.name);
      if (before)
        fresh.set(
          sheet,
          overlaid(
            kept(sheet, before),
            read.filter(({ id }) => id === sheet.id),
          ),
        );
    }
    return { sheets: sheets.map((sheet) => fresh.get(sheet) ?? kept(sheet, known.get(sheet.name))) };
  });
}

/** Which sheets are read whole, and of which only parts. */
function sortOut(
  sheets: readonly ListedSheet[],
  known: ReadonlyMap<string, SheetSnapshot>,
  changed: readonly Change[],
): { whole: ListedSheet[]; parts: Map<ListedSheet, Area[]> } {
  const whole: ListedSheet[] = [];
  const parts = new Map<ListedSheet, Area[]>();
  for (const sheet of sheets) {
    const before = known.get(sheet.name);
    const areas = changed.filter((change) => change.sheet === sheet.name).map(({ area }) => area);
    const cells = areas.reduce((sum, area) => sum + cellsIn(area), 0);
    const wasRead = before !== undefined && before.visibility !== 'veryHidden';
    if (!wasRead || sheet.visibility === 'veryHidden' || cells > BLOCK_CELLS) whole.push(sheet);
    else if (areas.length > 0) parts.set(sheet, areas);
  }
  return { whole, parts };
}

/** A sheet as it was, with what was read of it again. */
function overlaid(before: SheetSnapshot, blocks: readonly ReadBlock[]): SheetSnapshot {
  const [first, ...others] = [snapshotArea(before), ...blocks.map(filledArea)].filter((area) => area !== null);
  if (!first) return before;
  const grid = new Grid(others.reduce(union, first));
  grid.take(before);
  for (const block of blocks) grid.fill(block.area, block.values, block.formats);
  return grid.snapshot(before.name, before.visibility);
}

function kept({ name, visibility }: ListedSheet, before: SheetSnapshot | undefined): SheetSnapshot {
  return before
    ? { ...before, name, visibility }
    : { name, visibility, origin: { row: 0, column: 0 }, rows: [], merges: 'unknown' };
}
