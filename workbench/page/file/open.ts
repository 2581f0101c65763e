/** A workbook file as the host's data: its cells as the command line reads them, and how they look. */
import { openXlsx, type RoundtripWorkbook } from 'hucre/xlsx';
import type { CellValue, SheetSnapshot } from '../../../src/core/model';
import { readWorkbookFile } from '../../../src/files';
import type { HostLineData, HostSheetData, HostWorkbookData } from '../../host';
import { hostLook } from './look';

export interface OpenedWorkbook {
  readonly name: string;
  readonly data: HostWorkbookData;
  /** The file with all its parts, where it is of a format that can be written again. */
  readonly origin: RoundtripWorkbook | null;
}

type FileSheet = RoundtripWorkbook['sheets'][number];
type FileCell = NonNullable<FileSheet['cells']> extends Map<string, infer C> ? C : never;

/** Widths in a file count letters of the standard font; a letter has 7 pixels, 5 are padding, and a pixel is ¾ point. */
const widthInPoints = (letters: number): number => (letters * 7 + 5) * 0.75;

const ZIP = [0x50, 0x4b];

/** @throws FileProblem where the file is no workbook or cannot be read */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  const { sheets } = await readWorkbookFile(bytes, name);
  // The look is an extra: where it cannot be read, the cells are shown without.
  const isPackage = ZIP.every((byte, index) => bytes[index] === byte);
  const origin = isPackage ? await openXlsx(bytes, { readStyles: true }).catch(() => null) : null;
  const looks = new Map(origin?.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    name,
    data: { name, sheets: sheets.map((sheet) => sheetData(sheet, looks.get(sheet.name))), names: namesOf(origin) },
    origin,
  };
}

const namesOf = (origin: RoundtripWorkbook | null): NonNullable<HostWorkbookData['names']> =>
  (origin?.namedRanges ?? [])
    .filter(({ scope, name }) => scope === undefined && !name.startsWith('_xlnm'))
    .map(({ name, range }) => ({ name, formula: `=${range.replace(/^=/, '')}` }));

function sheetData(snapshot: SheetSnapshot, file: FileSheet | undefined): HostSheetData {
  const { name, visibility, origin, rows, formats = [] } = snapshot;
  const merges = snapshot.merges === 'unknown' ? [] : snapshot.merges;
  const base: HostSheetData = { name, visibility, origin, rows, formats, merges };
  if (file === undefined) return base;
  const cells = [...(file.cells ?? [])].map(([key, cell]) => ({ ...placeOf(key), cell }));
  return {
    ...base,
    ...withFormulas(snapshot, cells),
    styles: cells.flatMap(({ row, column, cell: { style } }) =>
      style === undefined
        ? []
        : [{ area: { top: row, left: column, bottom: row, right: column }, style: hostLook(style) }],
    ),
    links: cells.flatMap(({ row, column, cell: { hyperlink } }) =>
      hyperlink === undefined ? [] : [{ row, column, link: linkOf(hyperlink) }],
    ),
    rowLines: [...(file.rowDefs ?? [])].map(([index, row]): HostLineData => ({
      index,
      ...(row.height === undefined ? {} : { size: row.height }),
      ...(row.hidden ? { hidden: true } : {}),
    })),
    columnLines: (file.columns ?? []).map((column, index): HostLineData => ({
      index,
      ...(column.width === undefined ? {} : { size: widthInPoints(column.width) }),
      ...(column.hidden ? { hidden: true } : {}),
      ...(column.style === undefined ? {} : { style: hostLook(column.style) }),
    })),
    frozen: frozenOf(file) ?? null,
    showGridlines: file.view?.showGridLines ?? true,
  };
}

function placeOf(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: FileCell;
}

/** Rows and formulas in one frame: a formula may stand outside of the used values. */
function withFormulas(
  { rows, formats = [], origin }: SheetSnapshot,
  cells: readonly PlacedCell[],
): Pick<HostSheetData, 'origin' | 'rows' | 'formats' | 'formulas'> {
  const values = new Map<number, CellValue[]>();
  for (const [index, row] of rows.entries())
    values.set(origin.row + index, [...Array<null>(origin.column).fill(null), ...row]);
  const formulas = new Map<number, (string | null)[]>();
  for (const { row, column, cell } of cells) {
    // A shared formula stands in its first cell only; the others keep the values the file has.
    if (cell.formula === undefined || cell.formula === '') continue;
    const line = formulas.get(row) ?? [];
    while (line.length <= column) line.push(null);
    line[column] = `=${cell.formula}`;
    formulas.set(row, line);
  }
  let height = 1;
  for (const row of [...values.keys(), ...formulas.keys()]) height = Math.max(height, row + 1);
  const lines = Array.from({ length: height }, (_line, row) => row);
  return {
    origin: { row: 0, column: 0 },
    rows: lines.map((row) => values.get(row) ?? []),
    formats: lines.map((row) => {
      const line = formats[row - origin.row];
      return line === undefined ? [] : [...Array<null>(origin.column).fill(null), ...line];
    }),
    formulas: lines.map((row) => formulas.get(row)),
  };
}

const linkOf = ({
  target,
  location,
  tooltip,
}: NonNullable<FileCell['hyperlink']>): { address?: string; documentReference?: string; screenTip?: string } => {
  const inside = location ?? (target.startsWith('#') ? target.slice(1) : undefined);
  return {
    ...(inside === undefined ? { address: target } : { documentReference: inside }),
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
  };
};

function frozenOf({ freezePane }: FileSheet): HostSheetData['frozen'] {
  const { rows = 0, columns = 0 } = freezePane ?? {};
  if (rows === 0 && columns === 0) return null;
  return { top: 0, left: 0, bottom: rows > 0 ? rows - 1 : 1_048_575, right: columns > 0 ? columns - 1 : 16_383 };
}
