/** A sheet of a sample as data, and how it becomes a sheet of a workbook file. */
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { place, type CellInput, type Placed } from './cells';
import { MINIMUM_HEIGHT, styleOf, type Align, type RowKind } from './styles';

export interface Row {
  readonly kind: RowKind;
  readonly cells: readonly CellInput[];
}

export interface Column {
  /** Width in characters of the default font. */
  readonly width: number;
  /** Alignment of its body cells; centred where not given. */
  readonly align?: Align;
}

export interface SheetSpec {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly landscape?: boolean;
}

/** A row of the given kind. */
export const row = (kind: RowKind, ...cells: readonly CellInput[]): Row => ({ kind, cells });

/** The sheet with merged cells, styles, widths and heights. */
export function toWriteSheet(spec: SheetSpec): WriteSheet {
  const placed = place(spec.rows.map((line) => line.cells));
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of placed.cells) {
    const kind = spec.rows[cell.row]?.kind ?? 'body';
    const align = typeof cell.value === 'number' ? 'center' : (spec.columns[cell.column]?.align ?? 'center');
    cells.set(`${cell.row},${cell.column}`, {
      value: cell.value,
      type: typeOf(cell.value),
      style: styleOf(kind, align, cell.role, cell.format),
      ...(cell.formula === undefined ? {} : { formula: cell.formula, formulaResult: cell.value }),
    });
  }
  return {
    name: spec.name,
    columns: spec.columns.map(({ width }) => ({ width })),
    rows: spec.rows.map((line) => line.cells.map(() => null)),
    cells,
    merges: placed.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowDefs: new Map(heights(spec, placed).map((height, index) => [index, { height }])),
    pageSetup: {
      paperSize: 'a4',
      orientation: spec.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
  };
}

const typeOf = (value: string | number | null): Cell['type'] =>
  value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string';

/** Row heights in points, so that wrapped text is seen whole; Excel does not measure merged cells by itself. */
function heights(spec: SheetSpec, placed: Placed): number[] {
  const result = spec.rows.map(({ kind }) => MINIMUM_HEIGHT[kind]);
  for (const cell of placed.cells) {
    if (typeof cell.value !== 'string') continue;
    const kind = spec.rows[cell.row]?.kind ?? 'body';
    const style = styleOf(kind, 'center', cell.role, cell.format);
    if (!style.alignment?.wrapText) continue;
    const area = placed.merges.find((merge) => merge.top === cell.row && merge.left === cell.column);
    const bottom = area?.bottom ?? cell.row;
    const width = spec.columns
      .slice(cell.column, (area?.right ?? cell.column) + 1)
      .reduce((sum, column) => sum + column.width, 0);
    const present = result.slice(cell.row, bottom + 1).reduce((sum, height) => sum + height, 0);
    const needed = linesOf(cell.value, width, style) * (style.font?.size ?? 10) * 1.4 + 6;
    result[bottom] = (result[bottom] ?? 0) + Math.max(0, Math.ceil(needed - present));
  }
  return result;
}

/** How many lines a text takes in a width given in characters: a Chinese character is two wide. */
function linesOf(text: string, width: number, style: CellStyle): number {
  const usable = Math.max(2, ((width - 1) * 11) / (style.font?.size ?? 11));
  const widthOf = (line: string) => [...line].reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? 2 : 1), 0);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / usable)), 0);
}
