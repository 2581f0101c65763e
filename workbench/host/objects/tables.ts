/** Tables (ListObjects), their columns and rows. */
import { columnsIn, intersection, rowsIn } from '../../../src/core/sheet/areas';
import { areaOf, matrixOf } from '../areas';
import type { Book } from '../book';
import type { Json } from '../data';
import { clearRange, guardCells, writeCells } from '../editing';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../errors';
import { asFlag, asText, type Arguments, type Handle, ObjectType } from '../members';
import { Sheet, type Table } from '../sheet';
import { readable } from '../text';
import { checkSheet, rangeArgument, rangeHandle } from './ranges';
import { worksheetType } from './worksheet';

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

const firstDataRow = ({ area, showHeaders }: Table): number => area.top + (showHeaders ? 1 : 0);
const dataRows = (table: Table): number =>
  rowsIn(table.area) - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);

function columnNames({ sheet, area, showHeaders }: Table): string[] {
  return Array.from({ length: columnsIn(area) }, (_column, index) =>
    showHeaders ? String(readable(sheet.valueAt(area.top, area.left + index))) : `Column${index + 1}`,
  );
}

const tableType: ObjectType<Table> = new ObjectType<Table>('Table', {
  identity: ({ id }) => ({ Id: id }),
  check: ({ sheet }) => {
    checkSheet(sheet);
  },
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    ShowHeaders: ({ showHeaders }) => showHeaders,
    ShowTotals: ({ showTotals }) => showTotals,
    Style: ({ style }) => style,
  },
  set: {
    Name: (table, value, { book }) => {
      checkTableName(book, asText(value), table);
      book.journal.assign(table, 'name', asText(value));
    },
    ShowHeaders: (table, value, { book }) => book.journal.assign(table, 'showHeaders', asFlag(value)),
    Style: (table, value, { book }) => book.journal.assign(table, 'style', asText(value)),
  },
  links: {
    Columns: (table) => columnsType.of(table),
    Rows: (table) => rowsType.of(table),
    Worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  actions: {
    Delete: (table, _args, { book }) => {
      clearRange(book, table, 'All');
      removeTable(book, table);
    },
    Resize: (table, args, { book }) =>
      book.journal.assign(table, 'area', rangeArgument(book, args, 0, table.sheet).area),
  },
  methods: {
    ConvertToRange: (table, _args, { book }) => {
      removeTable(book, table);
      return rangeHandle(table.sheet, table.area);
    },
    GetDataBodyRange: (table) =>
      rangeHandle(
        table.sheet,
        areaOf(firstDataRow(table), table.area.left, Math.max(1, dataRows(table)), columnsIn(table.area)),
      ),
    GetHeaderRowRange: ({ sheet, area }) => rangeHandle(sheet, areaOf(area.top, area.left, 1, columnsIn(area))),
    GetRange: ({ sheet, area }) => rangeHandle(sheet, area),
  },
});

function removeTable(book: Book, table: Table): void {
  const { sheet } = table;
  book.journal.assign(
    sheet,
    'tables',
    sheet.tables.filter((other) => other !== table),
  );
}

interface Column {
  readonly table: Table;
  readonly index: number;
}

const columnType = new ObjectType<Column>('TableColumn', {
  identity: ({ index }) => ({ Id: index + 1 }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table, index }) => columnNames(table)[index] ?? '',
  },
  methods: {
    GetDataBodyRange: ({ table, index }) =>
      rangeHandle(table.sheet, areaOf(firstDataRow(table), table.area.left + index, Math.max(1, dataRows(table)), 1)),
    GetRange: ({ table, index }) =>
      rangeHandle(table.sheet, areaOf(table.area.top, table.area.left + index, rowsIn(table.area), 1)),
  },
});

function findColumn(table: Table, key: Json): Handle | null {
  const wanted = typeof key === 'number' ? key : asText(key).toLowerCase();
  const index =
    typeof wanted === 'number' ? wanted - 1 : columnNames(table).findIndex((name) => name.toLowerCase() === wanted);
  return index < 0 || index >= columnsIn(table.area) ? null : columnType.of({ table, index });
}

const columnsType = new ObjectType<Table>('TableColumnCollection', {
  get: { Count: ({ area }) => columnsIn(area) },
  items: (table) => columnNames(table).map((_name, index) => columnType.of({ table, index })),
  item: findColumn,
  methods: {
    GetCount: ({ area }) => columnsIn(area),
    GetItemAt: (table, args) => findColumn(table, args.integer(0) + 1),
    GetItemOrNullObject: (table, args) => findColumn(table, args.json(0)),
  },
});

interface Row {
  readonly table: Table;
  readonly index: number;
}

const cellsOfRow = ({ table, index }: Row): Table['area'] =>
  areaOf(firstDataRow(table) + index, table.area.left, 1, columnsIn(table.area));

const rowType = new ObjectType<Row>('TableRow', {
  get: {
    Index: ({ index }) => index,
    Values: (row) => matrixOf(cellsOfRow(row), (at, column) => readable(row.table.sheet.valueAt(at, column))),
  },
  set: {
    Values: (row, value, { book }) => {
      writeCells(book, { sheet: row.table.sheet, area: cellsOfRow(row) }, value);
    },
  },
  methods: {
    GetRange: (row) => rangeHandle(row.table.sheet, cellsOfRow(row)),
  },
});

function rowAt(table: Table, index: number): Handle {
  if (index < 0 || index >= dataRows(table)) throw invalidArgument(`row ${index} of the table ${table.name}`);
  return rowType.of({ table, index });
}

const rowsType = new ObjectType<Table>('TableRowCollection', {
  get: { Count: dataRows },
  items: (table) => Array.from({ length: dataRows(table) }, (_row, index) => rowAt(table, index)),
  methods: {
    Add: (table, args, { book }) => addRows(book, table, args),
    GetCount: dataRows,
    GetItemAt: (table, args) => rowAt(table, args.integer(0)),
  },
});

/** `rows.add(null, values)`: below the last row, where nothing may stand in the way. */
function addRows(book: Book, table: Table, args: Arguments): Handle {
  if (args.has(0) && args.integer(0) !== -1) throw invalidArgument('the emulated host adds rows at the end only');
  const values = args.json(1);
  const rows = Array.isArray(values) ? (values as readonly Json[]) : [];
  const [first] = rows;
  const lines = first !== undefined && !Array.isArray(first) ? [rows] : rows;
  const { sheet, area } = table;
  const below = areaOf(area.bottom + 1, area.left, Math.max(1, lines.length), columnsIn(area));
  guardCells({ sheet, area: below });
  if (table.showTotals || sheet.usedArea(true, below) !== null) {
    throw invalidOperation('there is no room below the table');
  }
  const index = dataRows(table);
  book.journal.assign(table, 'area', { ...area, bottom: below.bottom });
  if (lines.length > 0) writeCells(book, { sheet, area: below }, lines);
  return rowType.of({ table, index });
}

/** The tables of a sheet, or of the whole workbook. */
const tablesIn = (owner: Sheet | Book): readonly Table[] =>
  owner instanceof Sheet ? owner.tables : owner.sheets.flatMap(({ tables }) => tables);

function findTable(owner: Sheet | Book, key: Json): Handle | null {
  const table = tablesIn(owner).find(
    ({ id, name }) => id === key || (typeof key === 'string' && name.toLowerCase() === key.toLowerCase()),
  );
  return table === undefined ? null : tableType.of(table);
}

export const tablesType: ObjectType<Sheet | Book> = new ObjectType<Sheet | Book>('TableCollection', {
  get: { Count: (owner) => tablesIn(owner).length },
  items: (owner) => tablesIn(owner).map((table) => tableType.of(table)),
  item: findTable,
  methods: {
    Add: (owner, args, { book }) => addTable(book, owner instanceof Sheet ? owner : book.active, args),
    GetCount: (owner) => tablesIn(owner).length,
    GetItemAt: (owner, args) => {
      const table = tablesIn(owner)[args.integer(0)];
      return table === undefined ? null : tableType.of(table);
    },
    GetItemOrNullObject: (owner, args) => findTable(owner, args.json(0)),
  },
});

function addTable(book: Book, owner: Sheet, args: Arguments): Handle {
  const range = rangeArgument(book, args, 0, owner);
  const { sheet, area } = range;
  guardCells(range);
  const overlaps = (other: Table['area']): boolean => intersection(other, area) !== null;
  if (sheet.tables.some((table) => overlaps(table.area)) || sheet.merges.some(overlaps)) {
    throw invalidOperation('a table cannot overlap a table or merged cells');
  }
  let number = tablesIn(book).length + 1;
  while (findTable(book, `Table${number}`) !== null) number++;
  const table: Table = {
    id: book.newId(),
    name: `Table${number}`,
    area: args.flag(1) ? area : { ...area, bottom: area.bottom + 1 },
    sheet,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  };
  book.journal.assign(sheet, 'tables', [...sheet.tables, table]);
  nameHeaders(book, table);
  return tableType.of(table);
}

/** Header cells hold texts: numbers become text, empty ones get a name. */
function nameHeaders(book: Book, { sheet, area }: Table): void {
  for (let column = area.left; column <= area.right; column++) {
    const value = sheet.valueAt(area.top, column);
    const text = value === null ? `Column${column - area.left + 1}` : String(readable(value));
    const style = sheet.cellAt(area.top, column)?.style ?? null;
    book.putCell(sheet, area.top, column, { value: text, formula: null, style });
  }
}

function checkTableName(book: Book, name: string, table: Table): void {
  if (!TABLE_NAME.test(name)) throw invalidArgument(`table name "${name}"`);
  const other = tablesIn(book).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== table) throw itemAlreadyExists(name);
}
