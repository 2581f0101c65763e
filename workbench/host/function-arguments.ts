/** What a custom function is given for the arguments in a formula. */
import type { CellFault, CellValue } from '../../src/core/model';
import { areaOf, isUnbounded, matrixOf } from './areas';
import type { Book, CellRange } from './book';
import type { CallArgument } from './call';
import type { Json } from './data';
import { resolveName } from './references';
import type { Sheet } from './sheet';

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly repeating?: boolean;
}

/** What an empty cell is to a function that takes anything. */
export type EmptyCellAs = 0 | null;

export class ArgumentReader {
  constructor(
    private readonly book: Book,
    private readonly errorsAllowed: boolean,
    private readonly emptyCellAs: EmptyCellAs,
  ) {}

  /** The values for all parameters, null where an argument is left out; or the error that the formula shows instead. */
  read(
    args: readonly CallArgument[],
    parameters: readonly ParameterMetadata[],
    sheet: Sheet,
  ): { readonly values: readonly Json[] } | CellFault {
    const last = parameters.at(-1);
    const repeats = last?.repeating === true;
    if (args.length > parameters.length && !repeats) return { fault: '#VALUE!' };
    const values: Json[] = [];
    const repeated: Json[] = [];
    for (let index = 0; index < Math.max(args.length, parameters.length); index++) {
      const parameter = parameters[index] ?? last ?? { name: '' };
      const value = this.argument(args[index] ?? { kind: 'missing' }, parameter, sheet);
      if (isFault(value)) return value;
      if (repeats && index >= parameters.length - 1) repeated.push(value);
      else values.push(value);
    }
    return { values: repeats ? [...values, repeated] : values };
  }

  /** The cells an argument refers to; null where it refers to none. */
  rangeOf(argument: CallArgument, sheet: Sheet): CellRange | null {
    if (argument.kind === 'name') return resolveName(this.book, argument.name, sheet);
    if (argument.kind !== 'area') return null;
    const named = argument.sheet === null ? sheet : this.book.findSheet(argument.sheet);
    return named === undefined ? null : { sheet: named, area: argument.area };
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

  /** A value as a parameter's type wants it; an error where it cannot be. */
  private convert(value: CellValue, type: string): Json | CellFault {
    if (isFault(value)) {
      return this.errorsAllowed && type === 'any' ? { type: 'CustomFunctionError', code: value.fault } : value;
    }
    switch (type) {
      case 'string':
        return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
      case 'boolean':
        return typeof value === 'string' ? { fault: '#VALUE!' } : Boolean(value);
      case 'number': {
        const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
        return Number.isFinite(number) ? number : { fault: '#VALUE!' };
      }
      default:
        return value ?? this.emptyCellAs;
    }
  }
}

const isFault = (value: unknown): value is CellFault => typeof value === 'object' && value !== null && 'fault' in value;
