/** Fills the model from plain data. Loading is no change: nothing to undo, no event. `save.ts` goes the other way. */
import { cellsOf } from './areas';
import type { Book } from './book';
import type { HostLineData, HostNameData, HostRuleData, HostSheetData, HostWorkbookData, JsonObject } from './data';
import type { Bag, DefinedName, Line, Rule, Sheet } from './sheet';

export function loadWorkbook(book: Book, data: HostWorkbookData): void {
  book.name = data.name ?? book.name;
  for (const sheetData of data.sheets) loadSheet(book, book.addSheet(sheetData.name), sheetData);
  if (book.sheets.length === 0) book.addSheet();
  // A sheet can only be hidden beside a visible one: visibility comes when all are there.
  for (const [index, { visibility = 'visible' }] of data.sheets.entries()) {
    const sheet = book.sheets[index];
    if (sheet !== undefined) sheet.visibility = visibility;
  }
  book.names = [...book.names, ...(data.names ?? []).map((name) => loadName(name, null))];
  fill(book.settings, data.settings);
  fill(book.properties, data.properties);
  fill(book.customProperties, data.customProperties);
  book.calculationMode = data.calculationMode ?? 'Automatic';
  book.structureProtected = data.structureProtected ?? false;
  book.activate((data.active === undefined ? undefined : book.findSheet(data.active)) ?? book.active);
  book.journal.forget();
}

function loadSheet(book: Book, sheet: Sheet, data: HostSheetData): void {
  sheet.merges = data.merges ?? [];
  loadCells(sheet, data);
  loadStyles(sheet, data);
  for (const { row, column, link } of data.links ?? []) sheet.links.set(`${row},${column}`, link);
  loadObjects(book, sheet, data);
  book.names = [...book.names, ...(data.names ?? []).map((name) => loadName(name, sheet))];
  fill(sheet.customProperties, data.customProperties);
  fill(sheet.pageLayout, data.pageLayout);
  sheet.protection = data.protection ?? null;
  sheet.tabColor = data.tabColor ?? '';
  sheet.showGridlines = data.showGridlines ?? true;
  sheet.showHeadings = data.showHeadings ?? true;
  sheet.frozen = data.frozen ?? null;
  sheet.filtered = data.filtered ?? null;
}

function loadCells(sheet: Sheet, data: HostSheetData): void {
  const { row: top, column: left } = data.origin ?? { row: 0, column: 0 };
  const { rows = [], formulas = [], formats = [] } = data;
  for (let index = 0; index < Math.max(rows.length, formulas.length, formats.length); index++) {
    const width = Math.max(rows[index]?.length ?? 0, formulas[index]?.length ?? 0, formats[index]?.length ?? 0);
    for (let place = 0; place < width; place++) {
      const covered = sheet.isCovered(top + index, left + place);
      const value = covered ? null : (rows[index]?.[place] ?? null);
      const formula = covered ? null : (formulas[index]?.[place] ?? null);
      const numberFormat = formats[index]?.[place] ?? 'General';
      const style = numberFormat === 'General' ? null : { numberFormat };
      const empty = value === null && formula === null && style === null;
      if (!empty) sheet.rowOf(top + index).set(left + place, { value, formula, style });
    }
  }
}

function loadStyles(sheet: Sheet, data: HostSheetData): void {
  for (const line of data.rowLines ?? []) sheet.rows.set(line.index, loadLine(line));
  for (const line of data.columnLines ?? []) sheet.columns.set(line.index, loadLine(line));
  for (const { area, style } of data.styles ?? []) {
    for (const [row, column] of cellsOf(area)) {
      const { value = null, formula = null } = sheet.cellAt(row, column) ?? {};
      sheet.rowOf(row).set(column, { value, formula, style: { ...sheet.styleAt(row, column), ...style } });
    }
  }
}

function loadLine({ index: _index, ...line }: HostLineData): Line {
  return line;
}

function loadObjects(book: Book, sheet: Sheet, data: HostSheetData): void {
  const common = (): { id: string; sheet: Sheet } => ({ id: book.newId(), sheet });
  const loadRule = ({ properties, ...rule }: HostRuleData): Rule => ({ ...rule, ...common(), bag: bagOf(properties) });
  sheet.tables = (data.tables ?? []).map(
    ({ showHeaders = true, showTotals = false, style = 'TableStyleMedium2', ...table }) => ({
      ...table,
      ...common(),
      showHeaders,
      showTotals,
      style,
    }),
  );
  sheet.comments = (data.comments ?? []).map(({ author = '', resolved = false, ...comment }) => ({
    ...comment,
    ...common(),
    author,
    resolved,
  }));
  sheet.notes = data.notes ?? [];
  sheet.charts = (data.charts ?? []).map(({ properties, ...chart }) => ({
    ...chart,
    ...common(),
    cells: null,
    bag: bagOf(properties),
  }));
  sheet.conditionalFormats = (data.conditionalFormats ?? []).map(loadRule);
  sheet.validations = (data.validations ?? []).map(loadRule);
}

const loadName = ({ visible = true, comment = '', ...name }: HostNameData, sheet: Sheet | null): DefinedName => ({
  ...name,
  visible,
  comment,
  sheet,
});

const bagOf = (properties: JsonObject): Bag => new Map(Object.entries(properties));

function fill(bag: Bag, properties: JsonObject = {}): void {
  for (const [key, value] of Object.entries(properties)) bag.set(key, value);
}
