/**
 * Who calculates: ordinary formulas are the grid's, calls of the add-in's functions the host's, which sends them to the add-in. Each
 * side shows the other its results.
 */
import type { ICellData } from '@univerjs/presets';
import type { CellValue } from '../../../src/core/model';
import type { EmulatedHost, FunctionsMetadata } from '../../host';
import { setResult } from '../../host/calculation';
import { cellRange, type CellRange } from '../../host/book';
import { parseCall } from '../../host/call';
import { readable } from '../../host/text';
import type { Grid } from './grid';

export const NAMESPACE = 'PE';

/** What Univer gives a function as `this`: where the formula stands. */
interface Place {
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

const isOurs = (formula: string): boolean => parseCall(formula)?.namespace === NAMESPACE;

/** Makes the grid's engine know the functions: a call shows what the add-in gave the host for its cell, arrays spill. */
export function registerFunctions(grid: Grid, metadata: FunctionsMetadata, current: () => EmulatedHost | null): void {
  const formulas = grid.api.getFormula();
  for (const { name } of metadata.functions) {
    // Not an arrow: Univer tells the place by `this`.
    const look = function (this: Place): string | number | boolean | (string | number | boolean)[][] {
      return resultAt(current(), this);
    };
    formulas.registerFunction(`${NAMESPACE}.${name}`, look as never, descriptionOf(name, metadata));
  }
}

const descriptionOf = (name: string, { functions }: FunctionsMetadata): string =>
  (functions.find((one) => one.name === name) as { description?: string } | undefined)?.description ?? name;

/** The host's result for a cell; inside other formulas a call has none. */
function resultAt(
  host: EmulatedHost | null,
  { subUnitId, row, column }: Place,
): string | number | boolean | (string | number | boolean)[][] {
  const sheet = host?.book.findSheet(subUnitId);
  const formula = sheet?.cellAt(row, column)?.formula ?? null;
  if (sheet === undefined || formula === null || !isOurs(formula)) return '#VALUE!';
  const spill = sheet.spillFrom(row, column);
  const plain = (value: CellValue): string | number | boolean => readable(value) as string | number | boolean;
  if (spill !== undefined && spill.values.length * (spill.values[0]?.length ?? 0) > 1) {
    return spill.values.map((line) => line.map(plain));
  }
  return plain(sheet.valueAt(row, column));
}

type Results = Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;

const TRUTH = 3;
const ERROR = /^#[A-Z0-9/]+[!?]?$/;

/** Takes the grid's results of ordinary formulas over into the model; returns whether any was new. */
export function takeResults(host: EmulatedHost, sheetId: string, results: Results): boolean {
  const sheet = host.book.findSheet(sheetId);
  if (sheet === undefined) return false;
  const changed: CellRange[] = [];
  for (const [rowText, line] of Object.entries(results)) {
    for (const [columnText, data] of Object.entries(line)) {
      const [row, column] = [Number(rowText), Number(columnText)];
      const cell = sheet.cellAt(row, column);
      if (!cell || cell.formula === null || isOurs(cell.formula)) continue;
      const value = valueOf(data);
      if (readable(value) === readable(cell.value)) continue;
      setResult(host.book, sheet, row, column, [[value]]);
      changed.push(cellRange(sheet, row, column));
    }
  }
  if (changed.length === 0) return false;
  host.functions.recalculate(changed, true);
  host.deliver();
  return true;
}

function valueOf(data: ICellData | null): CellValue {
  const value = data?.v ?? null;
  if (value === null || value === '') return null;
  if (data?.t === TRUTH) return value === 1 || value === true;
  return typeof value === 'string' && ERROR.test(value) ? { fault: value } : value;
}
