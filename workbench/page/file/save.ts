/**
 * The workbook as a file. What was opened is written again with what changed in the model: values, formulas and looks of cells,
 * merges, sizes, links and sheets; other parts of the file (pictures, validations, conditional formats, comments, macros) are
 * carried over by hucre. Not kept: a chart of the file on a sheet of which hucre makes none, the names of charts (a summary written
 * again into the saved file by another host has its chart twice), rich text inside changed cells.
 */
import { openXlsx, saveXlsx, writeXlsx, type RoundtripWorkbook, type SheetChart } from 'hucre/xlsx';
import type { Area, CellValue } from '../../../src/core/model';
import type { Book } from '../../host/book';
import type { Chart, Line, Sheet } from '../../host/sheet';
import { areaOf } from '../../host/areas';
import { parseArea, quoteSheetName, splitAddress } from '../../host/address';
import { without } from '../without';
import { fileLook } from './look';

type FileSheet = RoundtripWorkbook['sheets'][number];
type FileCell = NonNullable<FileSheet['cells']> extends Map<string, infer C> ? C : never;
type FileValue = FileCell['value'];

const lettersOf = (points: number): number => Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);

/** @param originOf the sheet of the file that a sheet of the model was read from */
export async function saveWorkbook(
  book: Book,
  origin: RoundtripWorkbook | null,
  originOf: (sheet: Sheet) => string | null,
): Promise<Uint8Array> {
  const file = origin ?? (await emptyFile());
  const before = new Map(file.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = book.sheets.map((sheet) => fileSheet(sheet, before.get(originOf(sheet) ?? '')));
  const active = Math.max(0, book.sheets.indexOf(book.active));
  // The parts of the file hang on the object that was opened.
  const saved = Object.create(file, {
    sheets: { value: sheets, enumerable: true },
    activeSheet: { value: active, enumerable: true },
  }) as RoundtripWorkbook;
  return saveXlsx(saved);
}

const emptyFile = async (): Promise<RoundtripWorkbook> =>
  openXlsx(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }));

function fileSheet(sheet: Sheet, before: FileSheet | undefined): FileSheet {
  const cells = new Map<string, FileCell>();
  const rows: FileValue[][] = [];
  const used = sheet.usedArea(false);
  const [bottom, right] = used === null ? [-1, -1] : [used.bottom, used.right];
  for (let row = 0; row <= bottom; row++) {
    const line: FileValue[] = [];
    for (let column = 0; column <= right; column++) {
      const value = sheet.valueAt(row, column);
      line.push(plain(value));
      const cell = fileCell(sheet, row, column, before?.cells?.get(`${row},${column}`));
      if (cell !== null) cells.set(`${row},${column}`, cell);
    }
    rows.push(line);
  }
  const columns = linesOf(sheet.columns, right + 1);
  return {
    ...before,
    name: sheet.name,
    rows,
    cells,
    columns: columns.map((line) => ({
      ...(line.size === undefined ? {} : { width: lettersOf(line.size) }),
      ...(line.hidden ? { hidden: true } : {}),
      ...(line.style === undefined ? {} : { style: fileLook(line.style) }),
    })),
    rowDefs: new Map(
      [...sheet.rows].map(([index, line]) => [
        index,
        { ...(line.size === undefined ? {} : { height: line.size }), ...(line.hidden ? { hidden: true } : {}) },
      ]),
    ),
    merges: sheet.merges.map(({ top, left, bottom: endRow, right: endCol }) => ({
      startRow: top,
      startCol: left,
      endRow,
      endCol,
    })),
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'veryHidden',
    ...freezeOf(sheet),
    ...(sheet.charts.length === 0 ? {} : { charts: sheet.charts.flatMap((chart) => fileChart(chart)) as never }),
  };
}

const linesOf = (lines: ReadonlyMap<number, Line>, least: number): Line[] =>
  Array.from(
    {
      length: Math.min(
        200,
        [...lines.keys()].reduce((most, index) => Math.max(most, index + 1), Math.max(least, 0)),
      ),
    },
    (_line, index) => lines.get(index) ?? {},
  );

/** An error is written as the text of its code: hucre has no errors. */
const plain = (value: CellValue): FileValue => (typeof value === 'object' && value !== null ? value.fault : value);

/** What the model says better than the file does. */
const REPLACED = ['richText', 'formula', 'formulaResult', 'formulaType', 'hyperlink'] as const;

function fileCell(sheet: Sheet, row: number, column: number, before: FileCell | undefined): FileCell | null {
  const cell = sheet.cellAt(row, column);
  const value = sheet.valueAt(row, column);
  const formula = cell?.formula ?? null;
  if (cell === undefined && value === null) return null;
  const link = sheet.links.get(`${row},${column}`);
  const rest = before === undefined ? {} : without(before, REPLACED);
  return {
    ...rest,
    value: formula === null ? plain(value) : null,
    type: formula === null ? typeOf(value) : 'formula',
    style: fileLook(sheet.styleAt(row, column)),
    ...(formula === null ? {} : { formula: formula.slice(1), formulaResult: plain(value) }),
    ...(link === undefined
      ? {}
      : {
          hyperlink: {
            target: link.address ?? '',
            ...(link.documentReference === undefined ? {} : { location: link.documentReference }),
          },
        }),
  };
}

function typeOf(value: CellValue): FileCell['type'] {
  if (value === null) return 'empty';
  if (typeof value === 'object') return 'string';
  return typeof value as 'string' | 'number' | 'boolean';
}

function freezeOf({ frozen }: Sheet): Pick<FileSheet, 'freezePane'> {
  if (frozen === null) return {};
  return {
    freezePane: {
      rows: frozen.bottom < 1_048_575 ? frozen.bottom + 1 : 0,
      columns: frozen.right < 16_383 ? frozen.right + 1 : 0,
    },
  };
}

/** A chart of one series of bars or columns, as the add-in makes them. */
function fileChart(chart: Chart): SheetChart[] {
  const { type, bag, sheet } = chart;
  const values = bag.get('Series.0.Values');
  if (typeof values !== 'string') return [];
  const categories = bag.get('Series.0.XAxisValues');
  const title = bag.get('Title.Text');
  const { top, left, bottom, right } = cellsUnder(chart);
  return [
    {
      type: type.startsWith('Bar') ? 'bar' : 'column',
      ...(typeof title === 'string' ? { title } : {}),
      series: [
        {
          values: absolute(values, sheet),
          ...(typeof categories === 'string' ? { categories: absolute(categories, sheet) } : {}),
        },
      ],
      anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
    } as unknown as SheetChart,
  ];
}

function absolute(address: string, sheet: Sheet): string {
  const { sheet: named, rest } = splitAddress(address);
  const area = parseArea(rest) ?? areaOf(0, 0);
  const column = (index: number): string => String.fromCharCode(65 + index);
  const corner = (row: number, index: number): string => `$${column(index)}$${row + 1}`;
  return `${quoteSheetName(named ?? sheet.name)}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

/** The cells under a chart. */
export function cellsUnder({ sheet, place, cells }: Chart): Area {
  const { left, top, width, height } = place;
  return (
    cells ?? {
      top: lineAt(sheet.rows, 15, top),
      left: lineAt(sheet.columns, 48, left),
      bottom: lineAt(sheet.rows, 15, top + height),
      right: lineAt(sheet.columns, 48, left + width),
    }
  );
}

/** The row or column that lies at so many points from the corner. */
function lineAt(lines: ReadonlyMap<number, Line>, standard: number, offset: number): number {
  let index = 0;
  for (let left = offset; index < 10_000; index++) {
    const { size = standard, hidden } = lines.get(index) ?? {};
    left -= hidden ? 0 : size;
    if (left < -0.01) break;
  }
  return index;
}
