/** How formulas get their values: the emulated host has no engine of its own, it asks those that are plugged in. */
import type { CellValue } from '../../src/core/model';
import { areaOf } from './areas';
import type { Book, CellRange } from './book';
import type { Sheet } from './sheet';

/** Works out formulas it understands and leaves the others alone; results come back through `setResult`, at once or later. */
export interface CalculationEngine {
  /** Cells that changed, null for the whole workbook; `dependents`: also the formulas that look at them. */
  recalculate(changed: readonly CellRange[] | null, dependents: boolean): void;
}

/** Gives a formula its result. A matrix spills over the cells to the right and below if they are free. Nothing to undo. */
export function setResult(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  values: readonly (readonly CellValue[])[],
): void {
  const cell = sheet.cellAt(row, column);
  if (cell === undefined || cell.formula === null) return;
  const key = `${row},${column}`;
  const isMatrix = values.length > 1 || (values[0]?.length ?? 0) > 1;
  if (isMatrix) sheet.spills.set(key, { row, column, values, blocked: false });
  else sheet.spills.delete(key);
  sheet.cells.get(row)?.set(column, { ...cell, value: values[0]?.[0] ?? null });
  sheet.checkSpills(areaOf(row, column));
  const area = areaOf(row, column, Math.max(1, values.length), Math.max(1, values[0]?.length ?? 1));
  book.events.publish('calculated', sheet.id, { address: book.addressOf(area) });
}
