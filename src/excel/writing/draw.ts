/** Carries out one sheet plan: cells, links, looks, sizes, charts, and how the sheet is printed. */
import type { Area, ListPlan, PlanCell, SheetPlan } from '../../core/model';
import { lastCell } from '../../core/summary/keep';
import { MARKER_CELL } from '../../core/own-sheets/names';
import { STYLES } from '../../core/summary/styles';
import { formatPlace as address } from '../../core/sheet/reference';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/limits';
import { sheetPrefix } from '../address';
import { cellOf, rangeOf } from '../ranges';
import { has } from '../requirements';
import { cellInput } from './cells';
import { drawLooks } from './looks';
import type { Pen } from './pen';
import { rectangles, sizeRuns, type Place } from './rectangles';
import { columnWidth } from './sizes';

export interface DrawOptions {
  /** The name that the sheet a link leads to has in the workbook. */
  readonly nameOf: (sheet: string) => string;
}

export const ROW_HEIGHT = 18;
const MOST_HEIGHT = 409;
/** Rows whose values are sent together. */
const BAND_ROWS = 200;
/** Most bytes of a UTF-16 unit in UTF-8. */
const BYTES = 3;
/** Excel's limit for one sheet. */
const MOST_LINKS = 65_530;

/**
 * Draws what a plan says on an empty sheet. Everything is queued, and sent where a request would become too large. What only
 * adorns it is drawn by `adorn`: Excel refuses some of that where it would take the rest.
 */
export async function drawPlan(pen: Pen, sheet: Excel.Worksheet, plan: SheetPlan, options: DrawOptions): Promise<void> {
  const cells = plan.cells.filter(
    ({ row, column }) => row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS,
  );
  // First, so that a sheet of which Excel refuses the rest is known as ours.
  writeMarker(sheet, plan);
  await drawSizes(pen, sheet, plan);
  await drawLinks(pen, sheet, cells, options.nameOf);
  await drawFormats(pen, sheet, cells);
  await writeValues(pen, sheet, cells);
  for (const area of plan.merges) {
    await pen.room();
    rangeOf(sheet, area).merge(false);
  }
  await drawLooks(pen, sheet, plan);
  if (has('lists')) await drawLists(pen, sheet, plan.lists ?? []);
}

/** Lists to choose from; nothing else is refused. */
export async function drawLists(pen: Pen, sheet: Excel.Worksheet, lists: readonly ListPlan[]): Promise<void> {
  for (const { area, words } of lists) {
    await pen.room();
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
    dataValidation.errorAlert = { showAlert: false, title: '', message: '', style: 'Information' };
  }
}

async function drawSizes(pen: Pen, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  rowsOf(sheet, 0, printedArea(plan).bottom).format.rowHeight = ROW_HEIGHT;
  const heights = new Map(
    Object.entries(plan.heights).map(([row, height]) => [Number(row), Math.min(height, MOST_HEIGHT)] as const),
  );
  for (const { first, last, size } of sizeRuns(heights)) {
    await pen.room();
    rowsOf(sheet, first, last).format.rowHeight = size;
  }
  const widths = new Map(plan.widths.map((width, column) => [column, columnWidth(width)] as const));
  for (const { first, last, size } of sizeRuns(widths)) {
    rangeOf(sheet, { top: 0, left: first, bottom: 0, right: last }).format.columnWidth = size;
  }
  for (const column of plan.hiddenColumns ?? []) {
    rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column }).columnHidden = true;
  }
}

export function rowsOf(sheet: Excel.Worksheet, first: number, last: number): Excel.Range {
  return rangeOf(sheet, { top: first, left: 0, bottom: last, right: 0 });
}

/** Links come before values and looks: setting one changes both. */
async function drawLinks(
  pen: Pen,
  sheet: Excel.Worksheet,
  cells: readonly PlanCell[],
  nameOf: DrawOptions['nameOf'],
): Promise<void> {
  for (const { row, column, link } of cells.filter((cell) => cell.link !== undefined).slice(0, MOST_LINKS)) {
    if (!link) continue;
    await pen.room();
    const documentReference = `${sheetPrefix(nameOf(link.sheet))}${address(link)}`;
    cellOf(sheet, { row, column }).hyperlink = { documentReference };
  }
}

async function drawFormats(pen: Pen, sheet: Excel.Worksheet, cells: readonly PlanCell[]): Promise<void> {
  const places = new Map<string, Place[]>();
  for (const { row, column, style, format = style === 'percent' ? '0.00%' : undefined } of cells) {
    if (format === undefined) continue;
    const some = places.get(format);
    if (some) some.push({ row, column });
    else places.set(format, [{ row, column }]);
  }
  for (const [format, some] of places) {
    for (const area of rectangles(some)) {
      await pen.room();
      rangeOf(sheet, area).numberFormat = [[format]];
    }
  }
}

/** Values in bands of rows; cells the plan does not name are empty. */
async function writeValues(pen: Pen, sheet: Excel.Worksheet, cells: readonly PlanCell[]): Promise<void> {
  const right = cells.reduce((most, { column }) => Math.max(most, column), -1);
  const bands = new Map<number, PlanCell[]>();
  for (const cell of cells) {
    const band = Math.floor(cell.row / BAND_ROWS);
    bands.set(band, bands.get(band) ?? []);
    bands.get(band)?.push(cell);
  }
  for (const [band, some] of bands) {
    const top = band * BAND_ROWS;
    const bottom = some.reduce((most, { row }) => Math.max(most, row), top);
    const values = Array.from({ length: bottom - top + 1 }, () => new Array<string | number>(right + 1).fill(''));
    for (const { row, column, value, formula } of some)
      (values[row - top] as (string | number)[])[column] = formula ?? cellInput(value);
    await pen.room(JSON.stringify(values).length * BYTES);
    rangeOf(sheet, { top, left: 0, bottom, right }).values = values;
  }
}

/** The marker tells a later run, here or on a file, that the sheet is ours; a plan without one is nobody's. */
function writeMarker(sheet: Excel.Worksheet, { marker }: SheetPlan): void {
  if (marker === '') return;
  const range = cellOf(sheet, MARKER_CELL);
  range.values = [[cellInput(marker)]];
  const { size, color } = STYLES.note;
  range.format.font.size = size;
  range.format.font.color = `#${color}`;
}

/** The area that is printed: all but the marker. */
export function printedArea(plan: SheetPlan): Area {
  const { row, column } = lastCell(plan);
  return { top: 0, left: 0, bottom: row, right: column };
}
