/** Gives the model back as plain data, in the shape `load.ts` reads. */
import type { CellValue } from '../../src/core/model';
import { areaOf, matrixOf } from './areas';
import type { Book } from './book';
import type {
  CellStyle,
  HostLineData,
  HostNameData,
  HostRuleData,
  HostSheetData,
  HostWorkbookData,
  JsonObject,
} from './data';
import { placeOf } from './lines';
import type { Bag, DefinedName, Line, Rule, Sheet } from './sheet';

export function saveWorkbook(book: Book): HostWorkbookData {
  return {
    name: book.name,
    active: book.active.name,
    sheets: book.sheets.map((sheet) => saveSheet(book, sheet)),
    names: book.names.filter(({ sheet }) => sheet === null).map(saveName),
    settings: saveBag(book.settings),
    properties: saveBag(book.properties),
    customProperties: saveBag(book.customProperties),
    calculationMode: book.calculationMode,
    structureProtected: book.structureProtected,
  };
}

function saveSheet(book: Book, sheet: Sheet): HostSheetData {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...saveCells(sheet),
    merges: sheet.merges,
    rowLines: saveLines(sheet.rows),
    columnLines: saveLines(sheet.columns),
    tables: sheet.tables.map(({ name, area, showHeaders, showTotals, style }) => ({
      name,
      area,
      showHeaders,
      showTotals,
      style,
    })),
    names: book.names.filter((name) => name.sheet === sheet).map(saveName),
    links: [...sheet.links].map(([key, link]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return { row, column, link };
    }),
    comments: sheet.comments.map(({ row, column, content, author, resolved }) => ({
      row,
      column,
      content,
      author,
      resolved,
    })),
    ...(sheet.notes.length === 0 ? {} : { notes: sheet.notes }),
    charts: sheet.charts.map((chart) => ({
      name: chart.name,
      type: chart.type,
      source: chart.source,
      seriesBy: chart.seriesBy,
      place: placeOf(chart),
      properties: saveBag(chart.bag),
    })),
    conditionalFormats: sheet.conditionalFormats.map(saveRule),
    validations: sheet.validations.map(saveRule),
    customProperties: saveBag(sheet.customProperties),
    protection: sheet.protection,
    pageLayout: saveBag(sheet.pageLayout),
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    frozen: sheet.frozen,
    filtered: sheet.filtered,
  };
}

/** Values, formulas, number formats and styles of the used range. Spilled results stand as values, as a file has them. */
function saveCells(sheet: Sheet): Pick<HostSheetData, 'origin' | 'rows' | 'formulas' | 'formats' | 'styles'> {
  const used = sheet.usedArea(false);
  if (used === null) return { origin: { row: 0, column: 0 }, rows: [], formulas: [], formats: [], styles: [] };
  const styles: { area: ReturnType<typeof areaOf>; style: CellStyle }[] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { style }] of cells) {
      const only = Object.keys(style ?? {}).every((key) => key === 'numberFormat');
      if (style !== null && !only) styles.push({ area: areaOf(row, column), style });
    }
  }
  return {
    origin: { row: used.top, column: used.left },
    rows: matrixOf<CellValue>(used, (row, column) => sheet.valueAt(row, column)),
    formulas: matrixOf(used, (row, column) => sheet.cellAt(row, column)?.formula ?? null),
    formats: matrixOf(used, (row, column) => sheet.cellAt(row, column)?.style?.numberFormat ?? null),
    styles,
  };
}

const saveLines = (lines: ReadonlyMap<number, Line>): HostLineData[] =>
  [...lines].map(([index, line]) => ({ ...line, index })).sort((a, b) => a.index - b.index);

const saveName = ({ name, formula, visible, comment }: DefinedName): HostNameData => ({
  name,
  formula,
  visible,
  comment,
});

const saveRule = ({ areas, type, bag }: Rule): HostRuleData => ({ areas, type, properties: saveBag(bag) });

const saveBag = (bag: Bag): JsonObject => Object.fromEntries(bag);
