import type { Area, CellRef } from '../core/model';
import { formatPlace as address } from '../core/sheet/reference';
import { cellArea } from './address';
import { HostProblem } from './problem';
import { cellOf, rangeOf } from './ranges';
import { has } from './requirements';
import { read } from './run';
import { addressLists, rectangles } from './writing/rectangles';

/**
 * Brings a cell to the front and selects it, which scrolls it into view.
 *
 * @throws HostProblem `excel.sheet-missing` or `excel.sheet-hidden` before anything moved; `excel.cell-hidden` after selecting a
 *   cell whose row or column is hidden or filtered out
 */
export function select(at: CellRef): Promise<void> {
  return selectRelated([at]);
}

/**
 * Selects the cells that stand on the sheet of the first one, all at once where the host can, else the first. No cells: nothing
 * happens.
 *
 * @throws HostProblem as `select`
 */
export async function selectRelated(refs: readonly CellRef[]): Promise<void> {
  const [first] = refs;
  if (!first) return;
  const { sheet } = first;
  const cells = refs.filter((ref) => ref.sheet === sheet);
  await read(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    const cell = cellOf(worksheet, first);
    cell.load('rowHidden,columnHidden');
    await context.sync();
    if (worksheet.isNullObject) throw new HostProblem('excel.sheet-missing', { sheet });
    if (worksheet.visibility !== 'Visible') throw new HostProblem('excel.sheet-hidden', { sheet });
    worksheet.activate();
    selectAreas(worksheet, cells);
    await context.sync();
    if (cell.rowHidden || cell.columnHidden) {
      throw new HostProblem('excel.cell-hidden', { sheet, cell: address(first) });
    }
  });
}

function selectAreas(worksheet: Excel.Worksheet, cells: readonly CellRef[]): void {
  const areas = rectangles(cells);
  const [first] = cells;
  const [list = ''] = addressLists(areas);
  const together = areas.length > 1 && has('areas') ? worksheet.getRanges(list) : null;
  // The interface is loaded from the network: it may be older than the host says.
  if (together && has('selectAreas') && 'select' in together) together.select();
  else if (first) rangeOf(worksheet, areas.length > 1 ? cellArea(first) : (areas[0] as Area)).select();
}
