/** Custom functions: formulas that call them are sent to the add-in, its answers become the cells' values. */
import type { CellFault, CellValue } from '../../src/core/model';
import { fullAddress, parseArea, splitAddress } from './address';
import { areaOf, cellsIn, intersection, isUnbounded, matrixOf } from './areas';
import { cellRange, type Book, type CellRange } from './book';
import { type CalculationEngine, setResult } from './calculation';
import { type Call, type CallArgument, parseCall } from './call';
import type { Json } from './data';
import type { HostMessage } from './events';
import { readResult } from './function-results';
import { type Sheet, spillArea } from './sheet';
import { existingCells } from './styling';

/** What functions.json says. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly repeating?: boolean;
}

/** What an empty cell is to a function that takes anything. */
export type EmptyCellAs = 0 | null;

export interface FunctionOptions {
  readonly functions?: FunctionsMetadata;
  readonly namespace?: string;
  readonly emptyCellAs?: EmptyCellAs;
}

interface CallCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly call: Call;
}

interface Invocation {
  readonly cell: CallCell;
  readonly key: string;
  /** How many results in a row led here: formulas that feed each other in a circle come to an end. */
  readonly round: number;
}

const INVOKE = { messageCategory: 1, messageType: 1000 } as const;
const ERRORS_ALLOWED = 4;
const MOST_ROUNDS = 50;

export class CustomFunctions implements CalculationEngine {
  private readonly namespace: string;
  private readonly metadata: ReadonlyMap<string, FunctionMetadata>;
  private readonly errorsAllowed: boolean;
  private readonly emptyCellAs: EmptyCellAs;
  /** The cells that call our functions, by sheet id and place. */
  private readonly cells = new Map<string, CallCell>();
  private readonly invocations = new Map<number, Invocation>();
  /** The latest invocation of each cell: answers to earlier ones come too late. */
  private readonly latest = new Map<string, number>();
  private lastInvocation = 0;

  constructor(
    private readonly book: Book,
    options: FunctionOptions,
    private readonly push: (messages: readonly HostMessage[]) => void,
  ) {
    this.namespace = (options.namespace ?? '').toUpperCase();
    this.emptyCellAs = options.emptyCellAs === undefined ? 0 : options.emptyCellAs;
    this.errorsAllowed = options.functions?.allowErrorForDataTypeAny === true;
    this.metadata = new Map(options.functions?.functions.map((one) => [one.name.toUpperCase(), one]) ?? []);
  }

  /** Calls that the add-in has not answered yet. */
  get pending(): number {
    return this.latest.size;
  }

  recalculate(changed: readonly CellRange[] | null, dependents: boolean): void {
    this.run(changed, dependents, 0);
  }

  private run(changed: readonly CellRange[] | null, dependents: boolean, round: number): void {
    if (this.namespace === '' || round > MOST_ROUNDS) return;
    const everywhere =
      changed ?? this.book.sheets.map((sheet) => ({ sheet, area: sheet.usedArea(true) ?? areaOf(0, 0) }));
    for (const range of everywhere) this.index(range);
    const messages: HostMessage[] = [];
    for (const [key, cell] of this.cells) {
      const edited = everywhere.some(({ sheet, area }) => sheet === cell.sheet && contains(area, cell));
      const affected = dependents && everywhere.some((range) => this.looksAt(cell, range));
      const message = edited || affected ? this.invoke(key, cell, round) : null;
      if (message !== null) messages.push(message);
    }
    this.push(messages);
  }

  /** Brings the list of calling cells up to date in an area. */
  private index({ sheet, area }: CellRange): void {
    for (const [key, cell] of this.cells) {
      if (cell.sheet.deleted || (cell.sheet === sheet && contains(area, cell))) {
        this.cells.delete(key);
        this.latest.delete(key);
      }
    }
    for (const { row, column, cell } of existingCells(sheet, area)) {
      const call = cell.formula === null ? null : parseCall(cell.formula);
      if (call?.namespace === this.namespace) {
        this.cells.set(`${sheet.id} ${row} ${column}`, { sheet, row, column, call });
      }
    }
  }

  private looksAt(cell: CallCell, { sheet, area }: CellRange): boolean {
    return cell.call.args.some((argument) => {
      const range = this.rangeOf(argument, cell.sheet);
      return range?.sheet === sheet && intersection(range.area, area) !== null;
    });
  }

  // ---- calls

  private invoke(key: string, cell: CallCell, round: number): HostMessage | null {
    const metadata = this.metadata.get(cell.call.name);
    if (metadata === undefined) return this.settle(cell, [[{ fault: '#NAME?' }]]);
    if (this.looksAt(cell, cellRange(cell.sheet, cell.row, cell.column))) return this.settle(cell, [[0]]);
    const args = this.argumentsFor(cell, metadata.parameters ?? []);
    if ('fault' in args) return this.settle(cell, [[args]]);
    this.lastInvocation += 1;
    this.invocations.set(this.lastInvocation, { cell, key, round });
    this.latest.set(key, this.lastInvocation);
    setResult(this.book, cell.sheet, cell.row, cell.column, [[{ fault: '#BUSY!' }]]);
    const address = fullAddress(cell.sheet.name, areaOf(cell.row, cell.column));
    const flags = this.errorsAllowed ? ERRORS_ALLOWED : 0;
    const message = JSON.stringify([this.lastInvocation, metadata.id, args.values, address, flags]);
    return { ...INVOKE, targetId: '', message, id: '' };
  }

  private settle(cell: CallCell, values: CellValue[][]): null {
    setResult(this.book, cell.sheet, cell.row, cell.column, values);
    return null;
  }

  /** What the add-in answered: `[invocation, succeeded, value, error code?]` for each call. */
  answer(results: readonly Json[]): void {
    for (const result of results) {
      const [id = null, succeeded = null, value = null, code = null] = result as readonly Json[];
      const invocation = typeof id === 'number' ? this.invocations.get(id) : undefined;
      if (invocation === undefined || typeof id !== 'number') continue;
      this.invocations.delete(id);
      const { cell, key, round } = invocation;
      if (this.latest.get(key) !== id) continue;
      this.latest.delete(key);
      setResult(this.book, cell.sheet, cell.row, cell.column, readResult(succeeded === true, value, code));
      const spill = cell.sheet.spillFrom(cell.row, cell.column);
      const area = spill === undefined ? areaOf(cell.row, cell.column) : spillArea(spill);
      this.runDependents({ sheet: cell.sheet, area }, cell, round + 1);
    }
  }

  /** A result is a change for the formulas that look at it, not for its own cell. */
  private runDependents(range: CellRange, source: CallCell, round: number): void {
    if (round > MOST_ROUNDS) return;
    const messages: HostMessage[] = [];
    for (const [key, cell] of this.cells) {
      if (cell === source || !this.looksAt(cell, range)) continue;
      const message = this.invoke(key, cell, round);
      if (message !== null) messages.push(message);
    }
    this.push(messages);
  }

  // ---- arguments

  private argumentsFor(cell: CallCell, parameters: readonly ParameterMetadata[]): { values: Json[] } | CellFault {
    const { args } = cell.call;
    const last = parameters.at(-1);
    const repeats = last?.repeating === true;
    if (args.length > parameters.length && !repeats) return { fault: '#VALUE!' };
    const values: Json[] = [];
    const repeated: Json[] = [];
    for (let index = 0; index < Math.max(args.length, parameters.length); index++) {
      const parameter = parameters[index] ?? last ?? { name: '' };
      const value = this.argument(args[index] ?? { kind: 'missing' }, parameter, cell.sheet);
      if (isFault(value)) return value;
      if (repeats && index >= parameters.length - 1) repeated.push(value);
      else values.push(value);
    }
    return { values: repeats ? [...values, repeated] : values };
  }

  private argument(argument: CallArgument, parameter: ParameterMetadata, sheet: Sheet): Json | CellFault {
    if (argument.kind === 'missing') return null;
    const cells = this.cellsOf(argument, sheet);
    if (cells === null) return { fault: '#NAME?' };
    const isMatrix = parameter.dimensionality === 'matrix';
    if (!isMatrix && (cells.length > 1 || (cells[0]?.length ?? 0) > 1)) return { fault: '#VALUE!' };
    const converted = cells.map((row) => row.map((value) => this.convert(value, parameter.type ?? 'any')));
    const fault = converted.flat().find(isFault);
    if (fault !== undefined) return fault;
    return isMatrix ? (converted as Json[][]) : ((converted[0]?.[0] ?? null) as Json);
  }

  private cellsOf(argument: CallArgument, sheet: Sheet): readonly (readonly CellValue[])[] | null {
    if (argument.kind === 'values') return argument.values;
    const range = this.rangeOf(argument, sheet);
    if (range === null) return null;
    // Whole columns end where the sheet's values end.
    const used = isUnbounded(range.area) ? range.sheet.usedArea(true, range.area) : range.area;
    const area = used ?? areaOf(range.area.top, range.area.left);
    return matrixOf(area, (row, column) => range.sheet.valueAt(row, column));
  }

  private rangeOf(argument: CallArgument, sheet: Sheet): CellRange | null {
    if (argument.kind === 'area') {
      const named = argument.sheet === null ? sheet : this.book.findSheet(argument.sheet);
      return named === undefined ? null : { sheet: named, area: argument.area };
    }
    if (argument.kind !== 'name') return null;
    const name = this.book.names.find((one) => one.name.toLowerCase() === argument.name.toLowerCase());
    const { sheet: on, rest } = splitAddress(name?.formula.slice(1) ?? '');
    const target = on === null ? undefined : this.book.findSheet(on);
    const area = parseArea(rest);
    return target === undefined || area === null ? null : { sheet: target, area };
  }

  /** A value as a parameter's type wants it; an error where it cannot be. */
  private convert(value: CellValue, type: string): Json | CellFault {
    if (isFault(value)) {
      return this.errorsAllowed && type === 'any' ? { type: 'CustomFunctionError', code: value.fault } : value;
    }
    if (type === 'string')
      return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    if (type === 'boolean') return typeof value === 'string' ? { fault: '#VALUE!' } : Boolean(value);
    if (type !== 'number') return value ?? this.emptyCellAs;
    const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value ?? 0);
    return Number.isFinite(number) ? number : { fault: '#VALUE!' };
  }
}

const isFault = (value: unknown): value is CellFault => typeof value === 'object' && value !== null && 'fault' in value;

const contains = (area: CellRange['area'], { row, column }: CallCell): boolean =>
  cellsIn(area) > 0 && intersection(area, areaOf(row, column)) !== null;
