import type { Area } from '../core/model';
import { cellsIn, intersection } from '../core/sheet/areas';
import { parseAreas } from './address';
import { HostProblem } from './problem';
import { areaOf, loadArea } from './ranges';
import { has } from './requirements';

/** What the person has selected, without the empty cells around: whole columns are a usual selection. */
export interface Selection {
  readonly worksheet: Excel.Worksheet;
  readonly areas: readonly Area[];
}

const MOST_CELLS = 50_000;

/**
 * The selection within the cells in use; one sync.
 *
 * @throws HostProblem `excel.selection-unreadable` (a chart, say), `excel.selection-too-large`
 */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const { workbook } = context;
  // The areas themselves are not loaded: Excel hangs on those of a whole sheet.
  const selected = has('areas') ? workbook.getSelectedRanges() : workbook.getSelectedRange();
  selected.load('address');
  // Its own sheet: after panes were frozen on a sheet behind, the active one may be another (office-js #3148).
  const { worksheet } = selected;
  const used = worksheet.getUsedRangeOrNullObject(true);
  loadArea(used);
  await context.sync();
  const areas = parseAreas(selected.address);
  if (!areas) throw new HostProblem('excel.selection-unreadable');
  const bounds = areaOf(used);
  const within = bounds ? areas.flatMap((area) => intersection(area, bounds) ?? []) : [];
  const cells = within.reduce((sum, area) => sum + cellsIn(area), 0);
  if (cells > MOST_CELLS) throw new HostProblem('excel.selection-too-large');
  return { worksheet, areas: within };
}
