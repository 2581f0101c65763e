/**
 * How a sheet of a file looks. Its texts come from the cells that were read and checked; from the file comes how they are shown: sizes,
 * colours, number formats. Where a format tells nothing of that, or the file is too large to be read twice, the picture is plain.
 */
import { formatValue, readOds, readXlsx, type CellStyle, type ReadOptions, type Sheet } from 'hucre';
import type { Area, CellValue, SheetSnapshot } from '../../core/model';
import { MAX_WHOLE_BYTES } from '../limits';
import { openFile } from '../open';
import type { OfficePackage } from '../package';
import { Colors } from './colors';
import { PLAIN, type Look, type PictureCell, type SheetPicture } from './picture';
import { columnPixels, heightFor, LINE, rowPixels, USUAL_WIDTH, widthFor } from './sizes';

export type { Look, PictureCell, SheetPicture } from './picture';

const THEME = 'xl/theme/theme1.xml';

/** Rows and columns drawn around what stands on the sheet. */
const AROUND = 2;

/**
 * @param bytes the file, read before without a fault
 * @param sheet its sheet, as it was read
 */
export async function readPicture(bytes: Uint8Array, name: string, sheet: SheetSnapshot): Promise<SheetPicture> {
  const styled = await readStyled(bytes, name, sheet).catch(() => null);
  return new Painter(sheet, styled).picture();
}

interface Styled {
  readonly sheet: Sheet;
  readonly colors: Colors;
}

/** The sheet with its looks, of .xlsx and .ods alone; null of other formats and of very large files. */
async function readStyled(bytes: Uint8Array, name: string, sheet: SheetSnapshot): Promise<Styled | null> {
  const file = openFile(bytes, name);
  if (file.format !== 'xlsx' && file.format !== 'ods') return null;
  if (file.pack.entries.reduce((sum, { size }) => sum + size, 0) > MAX_WHOLE_BYTES) return null;
  const options: ReadOptions = { sheets: [sheet.name], readStyles: true };
  const { sheets } = await (file.format === 'xlsx' ? readXlsx(bytes, options) : readOds(bytes, options));
  const [only] = sheets;
  return only ? { sheet: only, colors: new Colors(themeOf(file.pack)) } : null;
}

function themeOf(pack: OfficePackage): string {
  return pack.has(THEME) ? pack.text(THEME) : '';
}

class Painter {
  readonly #sheet: SheetSnapshot;
  readonly #styled: Styled | null;
  readonly #merges: readonly Area[];
  readonly #looks: Look[] = [];
  readonly #lookOf = new Map<string, number>();

  constructor(sheet: SheetSnapshot, styled: Styled | null) {
    this.#sheet = sheet;
    this.#styled = styled;
    this.#merges = sheet.merges === 'unknown' ? [] : sheet.merges;
  }

  picture(): SheetPicture {
    const { origin, rows } = this.#sheet;
    const bottom = origin.row + rows.length + AROUND;
    const right = origin.column + Math.max(0, ...rows.map((row) => row.length)) + AROUND;
    const cells: PictureCell[] = [];
    for (let row = 0; row < bottom; row += 1) {
      for (let column = 0; column < right; column += 1) {
        const cell = this.#cell(row, column);
        if (cell) cells.push(cell);
      }
    }
    const columns = this.#widths(right, cells);
    return { columns, rows: this.#heights(bottom, cells, columns), cells, looks: this.#looks, merges: this.#merges };
  }

  #cell(row: number, column: number): PictureCell | null {
    const { origin, rows } = this.#sheet;
    const style = this.#styled?.sheet.cells?.get(`${String(row)},${String(column)}`)?.style;
    const value = rows[row - origin.row]?.[column - origin.column] ?? null;
    if (value === null && !style) return null;
    // Dates in the order of the Chinese edition, as they were read.
    const format = this.#sheet.formats?.[row - origin.row]?.[column - origin.column] ?? style?.numFmt ?? '';
    const text = textOf(value, format);
    return { row, column, text, look: this.#look(style, value) };
  }

  /** Which look it is: sheets have few of them. */
  #look(style: CellStyle | undefined, value: CellValue): number {
    const look = lookOf(style, value, this.#styled?.colors ?? null);
    const key = JSON.stringify(look);
    const known = this.#lookOf.get(key);
    if (known !== undefined) return known;
    this.#lookOf.set(key, this.#looks.length);
    return this.#looks.push(look) - 1;
  }

  #widths(count: number, cells: readonly PictureCell[]): number[] {
    const columns = this.#styled?.sheet.columns;
    if (columns) {
      return Array.from({ length: count }, (_, place) => {
        const { width, hidden } = columns[place] ?? {};
        return hidden ? 0 : width === undefined ? USUAL_WIDTH : columnPixels(width);
      });
    }
    const texts: string[][] = Array.from({ length: count }, () => []);
    const wide = new Set(
      this.#merges.filter(({ left, right }) => left < right).map(({ top, left }) => `${String(top)} ${String(left)}`),
    );
    for (const { row, column, text } of cells)
      if (!wide.has(`${String(row)} ${String(column)}`)) texts[column]?.push(text);
    return texts.map((own) => widthFor(own));
  }

  #heights(count: number, cells: readonly PictureCell[], columns: readonly number[]): number[] {
    const heights = Array.from({ length: count }, () => LINE);
    const widthOf = new Map(
      this.#merges.map(({ top, left, right, bottom }) => [
        `${String(top)} ${String(left)}`,
        bottom > top ? Infinity : columns.slice(left, right + 1).reduce((sum, width) => sum + width, 0),
      ]),
    );
    for (const { row, column, text, look } of cells) {
      if (text === '' || !this.#looks[look]?.wraps) continue;
      const width = widthOf.get(`${String(row)} ${String(column)}`) ?? columns[column] ?? USUAL_WIDTH;
      if (width !== Infinity) heights[row] = Math.max(heights[row] ?? 0, heightFor(text, width));
    }
    for (const [row, { height, hidden }] of this.#styled?.sheet.rowDefs ?? []) {
      if (row >= count) continue;
      if (hidden) heights[row] = 0;
      else if (height !== undefined) heights[row] = rowPixels(height);
    }
    return heights;
  }
}

function lookOf(style: CellStyle | undefined, value: CellValue, colors: Colors | null): Look {
  const isFigure = typeof value === 'number';
  if (!style || !colors) return { ...PLAIN, wraps: !colors, align: isFigure ? 'right' : '' };
  const { font, fill, alignment, border } = style;
  const isFilled = fill?.type === 'pattern' && fill.pattern === 'solid';
  return {
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    size: font?.size ?? 0,
    color: colors.css(font?.color),
    fill: isFilled ? colors.css(fill.fgColor) : '',
    align: alignOf(alignment?.horizontal, isFigure),
    top: alignment?.vertical === 'top',
    wraps: alignment?.wrapText ?? false,
    isFramed: (border?.top ?? border?.bottom ?? border?.left ?? border?.right) !== undefined,
  };
}

function alignOf(align: string | undefined, isFigure: boolean): Look['align'] {
  if (align === 'left' || align === 'right') return align;
  if (align === 'center' || align === 'centerContinuous' || align === 'distributed') return 'center';
  return isFigure ? 'right' : '';
}

/** What stands in the cell, as its number format shows it. */
function textOf(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.fault === 'uncached' ? '' : value.fault;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || format === '' || format === 'General') return String(value);
  return formatValue(value, format);
}
