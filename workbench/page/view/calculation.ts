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

/** A formula that is one call of the add-in's functions: the host computes it. */
export const isOurs = (formula: string): boolean => parseCall(formula)?.namespace === NAMESPACE;

/** Makes the grid's engine know the functions: a call shows what the add-in gave the host for its cell, arrays spill. */
export function registerFunctions(grid: Grid, metadata: FunctionsMetadata, current: () => EmulatedHost | null): void {
  const formulas = grid.api.getFormula();
  for (const { name } of metadata.functions) {
    // Not an arrow: Univer tells the place by `this`, which is another one's as soon as the call waits.
    const look = function (this: Place, ...args: readonly Given[]): Promise<Shown> {
      const { subUnitId, row, column } = this;
      return resultAt(current(), name, args, { subUnitId, row, column });
    };
    formulas.registerAsyncFunction(`${NAMESPACE}.${name}`, look as never, descriptionOf(name, metadata));
  }
}

const descriptionOf = (name: string, { functions }: FunctionsMetadata): string =>
  (functions.find((one) => one.name === name) as { description?: string } | undefined)?.description ?? name;

type Plain = string | number | boolean;
/** What the grid takes as a result, and what it gives as an argument. */
type Shown = Plain | Plain[][];
type Given = Plain | null | readonly (readonly (Plain | null)[])[];

/** The host's result for a cell that is one call; a call inside of another formula is computed now, with the values at hand. */
async function resultAt(
  host: EmulatedHost | null,
  name: string,
  args: readonly Given[],
  { subUnitId, row, column }: Place,
): Promise<Shown> {
  const sheet = host?.book.findSheet(subUnitId);
  const formula = sheet?.cellAt(row, column)?.formula ?? null;
  if (!host || sheet === undefined || formula === null) return '#VALUE!';
  // The grid computes nothing else while it waits: an add-in that is not there yet is not waited for.
  if (!isOurs(formula) && !host.functions.isReady) return '#BUSY!';
  if (!isOurs(formula)) return shown(await host.functions.call(name, args.map(given), cellRange(sheet, row, column)));
  const spill = sheet.spillFrom(row, column);
  return shown(spill?.values ?? [[sheet.valueAt(row, column)]]);
}

function shown(values: readonly (readonly CellValue[])[]): Shown {
  const plain = values.map((line) => line.map((value) => readable(value) as Plain));
  const isOne = plain.length * (plain[0]?.length ?? 0) <= 1;
  return isOne ? (plain[0]?.[0] ?? '') : plain;
}

const given = (argument: Given): CellValue[][] => {
  const rows = Array.isArray(argument) ? (argument as readonly (readonly (Plain | null)[])[]) : [[argument as Plain]];
  return rows.map((line) => line.map(cellValue));
};

const cellValue = (value: Plain | null): CellValue => {
  if (value === null || value === '') return null;
  return typeof value === 'string' && ERROR.test(value) ? { fault: value } : value;
};

type Results = Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;

const TRUTH = 3;
const ERROR = /^#[A-Z0-9/]+[!?]?$/;

/** Takes the grid's results of ordinary formulas over into the model; returns the cells that have a new one. */
export function takeResults(host: EmulatedHost, sheetId: string, results: Results): readonly CellRange[] {
  const sheet = host.book.findSheet(sheetId);
  if (sheet === undefined) return [];
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
  if (changed.length === 0) return [];
  host.functions.recalculate(changed, true);
  host.deliver();
  return changed;
}

/** What is left of a call that was waited for, by itself and inside of another function. */
const LEFT: ReadonlySet<unknown> = new Set(['#N/A', '#VALUE!']);
/** A busy machine breaks off several calculations in a row; an error that stays so long is the formula's own. */
const MOST_TRIES = 4;

/**
 * Cells to be computed once more. An error of a formula with a call of ours inside may be what is left of a calculation that was broken off, as
 * the grid does not always say.
 */
export class GivenUp {
  readonly #tries = new Map<string, number>();

  /** Whether the grid's results leave such a cell that was not tried too often. */
  isIn(host: EmulatedHost, sheetId: string, results: Results): boolean {
    const sheet = host.book.findSheet(sheetId);
    const tried = Object.entries(results).flatMap(([row, line]) =>
      Object.entries(line).map(([column, data]) => {
        const formula = sheet?.cellAt(Number(row), Number(column))?.formula ?? '';
        const isLeft = formula.includes(`${NAMESPACE}.`) && !isOurs(formula) && LEFT.has(data?.v);
        return isLeft && this.#mayTry(`${sheetId} ${row} ${column} ${formula}`);
      }),
    );
    return tried.includes(true);
  }

  #mayTry(cell: string): boolean {
    const tries = this.#tries.get(cell) ?? 0;
    this.#tries.set(cell, tries + 1);
    return tries < MOST_TRIES;
  }
}

function valueOf(data: ICellData | null): CellValue {
  const value = cellValue(data?.v ?? null);
  return data?.t === TRUTH ? value === 1 || value === true : value;
}
