/** Custom functions: formulas that call them are sent to the add-in, its answers become the cells' values. */
import type { CellValue } from '../../src/core/model';
import { fullAddress } from './address';
import { intersection, union } from '../../src/core/sheet/areas';
import { areaOf, holdsCell } from './areas';
import { cellRange, type Book, type CellRange } from './book';
import { type CalculationEngine, setResult } from './calculation';
import { type Call, parseCall } from './call';
import type { Json } from './data';
import { apiNotFound } from './errors';
import type { HostMessage } from './events';
import { ArgumentReader, type EmptyCellAs, type ParameterMetadata } from './function-arguments';
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
  readonly options?: {
    readonly requiresParameterAddresses?: boolean;
    /** Called again whenever anything is calculated. */
    readonly volatile?: boolean;
    /** Gives one result after another. */
    readonly stream?: boolean;
  };
}

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
  /** The cells whose results led to this call, itself included: a circle ends where it would begin again. */
  readonly chain: ReadonlySet<string>;
}

const INVOKE = { messageCategory: 1, messageType: 1000 } as const;
const ERRORS_ALLOWED = 4;
const NOTHING: ReadonlySet<string> = new Set();

export class CustomFunctions implements CalculationEngine {
  private readonly namespace: string;
  private readonly metadata: ReadonlyMap<string, FunctionMetadata>;
  private readonly errorsAllowed: boolean;
  private readonly reader: ArgumentReader;
  /** The cells that call our functions, by sheet id and place. */
  private readonly cells = new Map<string, CallCell>();
  private readonly invocations = new Map<number, Invocation>();
  /** Calls inside of other formulas, which whoever computes those waits for. */
  private readonly nested = new Map<number, (values: CellValue[][]) => void>();
  /** The latest invocation of each cell: answers to earlier ones come too late. */
  private readonly latest = new Map<string, number>();
  private lastInvocation = 0;
  private readyListener: () => void = () => undefined;
  private takesCalls = false;

  constructor(
    private readonly book: Book,
    options: FunctionOptions,
    private readonly push: (messages: readonly HostMessage[]) => void,
  ) {
    this.namespace = (options.namespace ?? '').toUpperCase();
    this.errorsAllowed = options.functions?.allowErrorForDataTypeAny === true;
    this.reader = new ArgumentReader(
      book,
      this.errorsAllowed,
      options.emptyCellAs === undefined ? 0 : options.emptyCellAs,
    );
    this.metadata = new Map(options.functions?.functions.map((one) => [one.name.toUpperCase(), one]) ?? []);
    const streaming = options.functions?.functions.find((one) => one.options?.stream === true);
    if (streaming !== undefined) throw apiNotFound(`for streaming functions: ${streaming.name}`);
  }

  /** Calls sent to the add-in so far. */
  get called(): number {
    return this.lastInvocation;
  }

  /** Calls that the add-in has not answered yet, those that no longer matter included. */
  get pending(): number {
    return this.invocations.size + this.nested.size;
  }

  recalculate(changed: readonly CellRange[] | null, dependents: boolean): void {
    if (this.namespace === '') return;
    const everywhere =
      changed ?? this.book.sheets.map((sheet) => ({ sheet, area: sheet.usedArea(true) ?? areaOf(0, 0) }));
    for (const range of everywhere) this.index(range);
    const messages: HostMessage[] = [];
    for (const [key, cell] of this.cells) {
      const edited = everywhere.some(({ sheet, area }) => sheet === cell.sheet && contains(area, cell));
      const calls =
        edited || (dependents && (this.isVolatile(cell) || everywhere.some((range) => this.looksAt(cell, range))));
      const message = calls ? this.invoke(key, cell, NOTHING) : null;
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

  private isVolatile({ call }: CallCell): boolean {
    return this.metadata.get(call.name)?.options?.volatile === true;
  }

  private looksAt(cell: CallCell, { sheet, area }: CellRange): boolean {
    return cell.call.args.some((argument) => {
      const range = this.reader.rangeOf(argument, cell.sheet);
      return range?.sheet === sheet && intersection(range.area, area) !== null;
    });
  }

  // ---- calls

  private invoke(key: string, cell: CallCell, chain: ReadonlySet<string>): HostMessage | null {
    const metadata = this.metadata.get(cell.call.name);
    if (metadata === undefined) return this.settle(cell, [[{ fault: '#NAME?' }]]);
    const circular = chain.has(key) || this.looksAt(cell, cellRange(cell.sheet, cell.row, cell.column));
    if (circular) return this.settle(cell, [[0]]);
    const args = this.reader.read(cell.call.args, metadata.parameters ?? [], cell.sheet);
    if ('fault' in args) return this.settle(cell, [[args]]);
    const address = fullAddress(cell.sheet.name, areaOf(cell.row, cell.column));
    const message = this.message(metadata, args.values, address, () => this.addresses(cell));
    this.invocations.set(this.lastInvocation, { cell, key, chain: new Set(chain).add(key) });
    this.latest.set(key, this.lastInvocation);
    setResult(this.book, cell.sheet, cell.row, cell.column, [[{ fault: '#BUSY!' }]]);
    return message;
  }

  /** Where each argument stands; empty for one that is no range. */
  private addresses({ call, sheet }: CallCell): string[] {
    return call.args.map((argument) => {
      const range = this.reader.rangeOf(argument, sheet);
      return range === null ? '' : fullAddress(range.sheet.name, range.area);
    });
  }

  // ---- calls inside of other formulas

  /** The add-in takes calls from now on: all cells are computed, and what could not be before. */
  ready(): void {
    this.takesCalls = true;
    this.recalculate(null, true);
    this.readyListener();
  }

  /** Whether the add-in has said so: calls before that are sent, and perhaps not heard. */
  get isReady(): boolean {
    return this.takesCalls;
  }

  onReady(listener: () => void): void {
    this.readyListener = listener;
  }

  /**
   * The result of a call that stands inside of another formula, for the engine that computes the formula: the engine has values
   * only, so no addresses are told.
   */
  call(
    name: string,
    args: readonly (readonly (readonly CellValue[])[])[],
    { sheet, area }: CellRange,
  ): Promise<CellValue[][]> {
    const metadata = this.metadata.get(name.toUpperCase());
    if (metadata === undefined) return Promise.resolve([[{ fault: '#NAME?' }]]);
    const given = args.map((values) => ({ kind: 'values', values }) as const);
    const read = this.reader.read(given, metadata.parameters ?? [], sheet);
    if ('fault' in read) return Promise.resolve([[read]]);
    const message = this.message(metadata, read.values, fullAddress(sheet.name, area), () => args.map(() => ''));
    return new Promise((resolve) => {
      this.nested.set(this.lastInvocation, resolve);
      this.push([message]);
    });
  }

  /** Nobody answers any more. */
  close(): void {
    for (const resolve of this.nested.values()) resolve([[{ fault: '#BUSY!' }]]);
    this.nested.clear();
  }

  private message(
    { id, options }: FunctionMetadata,
    values: readonly Json[],
    address: string,
    addresses: () => string[],
  ): HostMessage {
    this.lastInvocation += 1;
    const flags = this.errorsAllowed ? ERRORS_ALLOWED : 0;
    const told = options?.requiresParameterAddresses === true ? [addresses()] : [];
    const message = JSON.stringify([this.lastInvocation, id, values, address, flags, ...told]);
    return { ...INVOKE, targetId: '', message, id: '' };
  }

  private settle(cell: CallCell, values: CellValue[][]): null {
    setResult(this.book, cell.sheet, cell.row, cell.column, values);
    return null;
  }

  /** What the add-in answered: `[invocation, succeeded, value, error code?]` for each call. */
  answer(results: readonly Json[]): void {
    const changes: Change[] = [];
    for (const result of results) {
      const [id = null, succeeded = null, value = null, code = null] = result as readonly Json[];
      if (typeof id !== 'number') continue;
      const values = readResult(succeeded === true, value, code);
      this.nested.get(id)?.(values);
      this.nested.delete(id);
      const invocation = this.invocations.get(id);
      if (invocation === undefined) continue;
      this.invocations.delete(id);
      const { cell, key, chain } = invocation;
      if (this.latest.get(key) !== id) continue;
      this.latest.delete(key);
      setResult(this.book, cell.sheet, cell.row, cell.column, values);
      const spill = cell.sheet.spillFrom(cell.row, cell.column);
      const area = spill === undefined ? areaOf(cell.row, cell.column) : spillArea(spill);
      changes.push({ range: { sheet: cell.sheet, area }, chain });
    }
    this.runDependents(changes);
  }

  /** Results are changes for the formulas that look at them. */
  private runDependents(changes: readonly Change[]): void {
    const messages: HostMessage[] = [];
    const bounds = boundsOf(changes);
    for (const [key, cell] of this.cells) {
      // Thousands of results come at once: most cells look at none of them, which their bounds tell.
      if (!bounds.some((range) => this.looksAt(cell, range))) continue;
      const causes = changes.filter(({ range }) => this.looksAt(cell, range));
      const chain = new Set(causes.flatMap((change) => [...change.chain]));
      const message = causes.length > 0 ? this.invoke(key, cell, chain) : null;
      if (message !== null) messages.push(message);
    }
    this.push(messages);
  }
}

/** A new result, and the cells that led to it. */
interface Change {
  readonly range: CellRange;
  readonly chain: ReadonlySet<string>;
}

/** One area for each sheet that holds all its changes. */
function boundsOf(changes: readonly Change[]): CellRange[] {
  const bounds = new Map<Sheet, CellRange>();
  for (const { range } of changes) {
    const before = bounds.get(range.sheet);
    const area = before === undefined ? range.area : union(before.area, range.area);
    bounds.set(range.sheet, { sheet: range.sheet, area });
  }
  return [...bounds.values()];
}

const contains = (area: CellRange['area'], { row, column }: CallCell): boolean => holdsCell(area, row, column);
