import type { CellRef } from '../core/model';
import { foldWidth, readQuantity } from '../core/quantity';
import { formatPlace as address } from '../core/sheet/reference';
import { HostProblem } from './problem';
import { cellOf } from './ranges';
import { cellValue } from './reading/grid';
import { write } from './run';
import { cellInput } from './writing/cells';

/**
 * Writes one cell, one step to undo. It must still show `before`, as a finding has it; text stays text, and a figure typed as
 * such stays one.
 *
 * @throws HostProblem `excel.cell-changed`, `excel.cell-formula`, `excel.sheet-missing`, `excel.protected`
 */
export async function writeCell(at: CellRef, before: string, after: string | number): Promise<void> {
  await write(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
    const range = cellOf(worksheet, at);
    range.load('values,text,formulas,numberFormat');
    await context.sync();
    if (worksheet.isNullObject) throw new HostProblem('excel.sheet-missing', { sheet: at.sheet });
    const [[value], [text], [formula], [format]] = [
      range.values[0] as unknown[],
      range.text[0] as string[],
      range.formulas[0] as unknown[],
      range.numberFormat[0] as string[],
    ];
    const cell = address(at);
    const shown = [text ?? '', String(value), readQuantity(cellValue(value), { format: format ?? null }).text];
    if (!shown.map(plain).includes(plain(before))) {
      throw new HostProblem('excel.cell-changed', { cell, before, now: text ?? '' });
    }
    if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
      throw new HostProblem('excel.cell-formula', { cell });
    }
    range.values = [[typeof value === 'string' ? cellInput(String(after)) : typed(after)]];
    await context.sync();
  });
}

const plain = (text: string): string => foldWidth(text).replace(/\s+/g, '');

/** What a person would type: Excel reads the number or percent in a text, but a text never becomes a formula. */
function typed(after: string | number): string | number {
  if (typeof after === 'number') return cellInput(after);
  const number = Number(after);
  if (after.trim() !== '' && Number.isFinite(number)) return number;
  return /^\d/.test(after) ? after : cellInput(after);
}
