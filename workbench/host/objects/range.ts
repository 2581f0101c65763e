/** Range: values, places and sizes. Neighbouring ranges are in `range-methods.ts`. */
import { quoteSheetName } from '../address';
import { cellsIn, columnsIn, rowsIn } from '../../../src/core/sheet/areas';
import { isEntireColumn, isEntireRow, isUnbounded, matrixOf } from '../areas';
import type { Book, CellRange } from '../book';
import type { Hyperlink, Json, JsonObject } from '../data';
import { elementsFor, MOST_CELLS, setLink, writeCells, writeNumberFormats } from '../editing';
import { tooManyCells } from '../errors';
import { changeLines, commonHidden, extentOf, offsetOf } from '../lines';
import { asFlag, asObject, ObjectType } from '../members';
import type { Sheet } from '../sheet';
import { fromR1C1, toR1C1 } from '../r1c1';
import { localText, readable, valueType } from '../text';
import { conditionalFormatsType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { rangeFormatType } from './range-format';
import { rangeMethods } from './range-methods';
import { checkSheet } from './ranges';
import { worksheetType } from './worksheet';

/** Values of every cell; null for whole rows and columns, and above five million cells. */
const cellwise =
  (read: (sheet: Sheet, row: number, column: number) => Json) =>
  ({ sheet, area }: CellRange): Json =>
    isUnbounded(area) || cellsIn(area) > MOST_CELLS ? null : matrixOf(area, (row, column) => read(sheet, row, column));

const numberFormatAt = (sheet: Sheet, row: number, column: number): string =>
  sheet.styleAt(row, column).numberFormat ?? 'General';

const values = cellwise((sheet, row, column) => readable(sheet.valueAt(row, column)));

const formulas = cellwise(
  (sheet, row, column) => sheet.cellAt(row, column)?.formula ?? readable(sheet.valueAt(row, column)),
);

const numberFormats = cellwise(numberFormatAt);

const textIn = ({ habits }: Book) =>
  cellwise((sheet, row, column) =>
    localText(sheet.valueAt(row, column), numberFormatAt(sheet, row, column), habits.decimalComma),
  );

const valueTypes = cellwise((sheet, row, column) => valueType(sheet.valueAt(row, column)));

/** With the sheet. */
const addressIn = (book: Book, { sheet, area }: CellRange): string =>
  `${quoteSheetName(sheet.name)}!${book.addressOf(area)}`;

const linkOf = ({ sheet, area }: CellRange): Json =>
  (sheet.links.get(`${area.top},${area.left}`) as JsonObject | undefined) ?? null;

export const rangeType = new ObjectType<CellRange>('Range', {
  check: ({ sheet }) => {
    checkSheet(sheet);
  },
  get: {
    Address: (range, { book }) => addressIn(book, range),
    AddressLocal: (range, { book }) => addressIn(book, range),
    CellCount: ({ area }) => (cellsIn(area) > 2 ** 31 - 1 ? -1 : cellsIn(area)),
    ColumnCount: ({ area }) => columnsIn(area),
    ColumnHidden: (range) => commonHidden(range, 'columns'),
    ColumnIndex: ({ area }) => area.left,
    Formulas: formulas,
    FormulasLocal: formulas,
    FormulasR1C1: cellwise((sheet, row, column) => {
      const formula = sheet.cellAt(row, column)?.formula;
      return formula ? toR1C1(formula, row, column) : readable(sheet.valueAt(row, column));
    }),
    HasSpill: (range) => hasSpill(range),
    Height: (range) => extentOf(range, 'rows'),
    Hidden: (range) => commonHidden(range, 'rows') === true || commonHidden(range, 'columns') === true,
    Hyperlink: linkOf,
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    Left: ({ sheet, area }) => offsetOf(sheet, 'columns', area.left),
    NumberFormat: numberFormats,
    NumberFormatLocal: numberFormats,
    RowCount: ({ area }) => rowsIn(area),
    RowHidden: (range) => commonHidden(range, 'rows'),
    RowIndex: ({ area }) => area.top,
    Text: (range, { book }) => textIn(book)(range),
    Top: ({ sheet, area }) => offsetOf(sheet, 'rows', area.top),
    ValueTypes: valueTypes,
    Values: values,
    Width: (range) => extentOf(range, 'columns'),
  },
  set: {
    ColumnHidden: (range, value, { book }) => changeLines(book, range, 'columns', { hidden: asFlag(value) }),
    Formulas: (range, value, { book }) => writeCells(book, range, value),
    FormulasLocal: (range, value, { book }) => writeCells(book, range, value),
    FormulasR1C1: (range, value, { book }) => writeCells(book, range, relativeTo(range, value)),
    Hyperlink: (range, value, { book }) => setLink(book, range, value === null ? null : (asObject(value) as Hyperlink)),
    NumberFormat: (range, value, { book }) => writeNumberFormats(book, range, value),
    NumberFormatLocal: (range, value, { book }) => writeNumberFormats(book, range, value),
    RowHidden: (range, value, { book }) => changeLines(book, range, 'rows', { hidden: asFlag(value) }),
    Values: (range, value, { book }) => writeCells(book, range, value),
  },
  links: {
    ConditionalFormats: (range) => conditionalFormatsType.of(range),
    DataValidation: (range) => dataValidationType.of(range),
    Format: (range) => rangeFormatType.of([range]),
    Worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  methods: rangeMethods,
  clearsUndo: ['GetMergedAreasOrNullObject'],
});

/** Formulas in R1C1 notation as each cell of the range reads them. */
function relativeTo({ area }: CellRange, input: Json): Json {
  const element = elementsFor(area, input);
  return matrixOf(area, (row, column) => {
    const written = element(row, column);
    return typeof written === 'string' && written.startsWith('=') ? fromR1C1(written, row, column) : written;
  });
}

function hasSpill({ sheet, area }: CellRange): Json {
  if (sheet.spills.size === 0) return false;
  if (isUnbounded(area) || cellsIn(area) > MOST_CELLS) throw tooManyCells();
  const spilled = matrixOf(area, (row, column) => sheet.spillOver(row, column) !== undefined).flat();
  return spilled.every(Boolean) ? true : spilled.some(Boolean) ? null : false;
}
