import type { Area, CellRef, ListPlan, PlanCell, SheetPlan } from '../../core/model';
import { lastCell } from '../../core/summary/keep';
import { MARKER_CELL } from '../../core/own-sheets/names';
import { INDENT_WIDTH, STYLES, TAB_COLOR } from '../../core/summary/styles';
import { MAX_COLUMNS, MAX_ROWS, MAX_TEXT } from '../limits';
import { formatArea, formatPlace } from '../../core/sheet/reference';
import { encodeCellText, encodeText } from '../xml/text';
import { XML_HEAD, type Dialect } from './dialect';
import { sheetPrefix } from './references';
import type { CellStyle } from './styles-edit';

/** What a worksheet needs of the workbook around it. */
export interface SheetContext {
  readonly dialect: Dialect;
  readonly styleOf: (style: CellStyle) => number;
  /** The name that the sheet a link leads to has in the file. */
  readonly nameOf: (sheet: string) => string;
  /** What a person wrote beside ours, as XML, by row. */
  readonly kept?: KeptRows;
}

/** Cells as they stood in the file, with the place they now have. */
export type KeptRows = ReadonlyMap<number, readonly { readonly column: number; readonly xml: string }[]>;

/** Excel's limit for one sheet. */
const MOST_LINKS = 65_530;
const ROW_HEIGHT = 18;
/** Excel counts a column's margin into its width. */
const COLUMN_MARGIN = 0.71 + INDENT_WIDTH;
const PAPER = { A3: 8, A4: 9 } as const;

/** The XML of a whole worksheet as planned, without its drawing. */
export function worksheetXml(plan: SheetPlan, context: SheetContext): string {
  const rows = rowsOf(plan, context.kept);
  return (
    `${XML_HEAD}<worksheet xmlns="${context.dialect.spreadsheet}">` +
    `<sheetPr><tabColor rgb="FF${TAB_COLOR}"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
    viewXml(plan.frozenRows) +
    `<sheetFormatPr defaultRowHeight="${String(ROW_HEIGHT)}" customHeight="1"/>` +
    columnsXml(plan) +
    `<sheetData>${rows.map(([row, cells]) => rowXml(row, cells, plan, context)).join('')}</sheetData>` +
    (plan.filter ? `<autoFilter ref="${formatArea(plan.filter)}"/>` : '') +
    mergesXml(plan.merges) +
    choicesXml(plan.lists ?? []) +
    linksXml(plan.cells, context) +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${String(PAPER[plan.paper ?? 'A4'])}" orientation="${plan.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0" firstPageNumber="1" useFirstPageNumber="1"/>` +
    // The sheet's own name and pages: how many there are together counts the whole workbook.
    '<headerFooter><oddFooter>&amp;C&amp;A · &amp;P</oddFooter></headerFooter>' +
    // Figures are shown as they were written: no green corner for a number that is text.
    `<ignoredErrors><ignoredError sqref="${formatArea(printedArea(plan))}" numberStoredAsText="1"/></ignoredErrors>` +
    '</worksheet>'
  );
}

/** The area that is printed: all but the marker. */
export function printedArea(plan: SheetPlan): Area {
  const { row, column } = lastCell(plan);
  return { top: 0, left: 0, bottom: row, right: column };
}

/** Rows with their cells from left to right; a merged area is filled so that its border goes all round. */
function rowsOf(plan: SheetPlan, kept?: KeptRows): (readonly [row: number, cells: readonly PlanCell[]])[] {
  const rows = new Map<number, Map<number, PlanCell>>();
  const put = (cell: PlanCell) => {
    const { row, column } = cell;
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return;
    let cells = rows.get(row);
    if (!cells) rows.set(row, (cells = new Map<number, PlanCell>()));
    if (!cells.has(column)) cells.set(column, cell);
  };
  for (const cell of plan.cells) put(cell);
  if (plan.marker !== '') put({ ...MARKER_CELL, value: plan.marker, style: 'note' });
  for (const area of plan.merges) {
    const style = rows.get(area.top)?.get(area.left)?.style;
    if (style === undefined) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) put({ row, column, value: null, style });
    }
  }
  for (const row of [...Object.keys(plan.heights).map(Number), ...(kept?.keys() ?? [])]) {
    if (!rows.has(row)) rows.set(row, new Map());
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => [row, [...cells.values()].sort((one, other) => one.column - other.column)]);
}

function rowXml(row: number, cells: readonly PlanCell[], { heights }: SheetPlan, context: SheetContext): string {
  const height = heights[row];
  const size = height === undefined ? '' : ` ht="${String(Math.min(height, 409))}" customHeight="1"`;
  const kept = context.kept?.get(row) ?? [];
  const theirs = new Set(kept.map(({ column }) => column));
  const ours = cells.filter(({ column }) => !theirs.has(column));
  const written = ours.map((cell) => ({ column: cell.column, xml: cellXml(cell, context) }));
  const all = [...written, ...kept].sort((one, other) => one.column - other.column);
  return `<row r="${String(row + 1)}"${size}>${all.map(({ xml }) => xml).join('')}</row>`;
}

function cellXml(cell: PlanCell, { styleOf }: SheetContext): string {
  const { value, style, format, link } = cell;
  const isText = typeof value === 'string';
  const look = STYLES[style];
  const number = styleOf({
    look,
    horizontal: look.horizontal === 'byValue' ? (isText ? 'left' : 'right') : look.horizontal,
    format: format ?? (style === 'percent' ? '0.00%' : 'General'),
    isLink: link !== undefined,
    isQuoted: isText && /^[=+\-@]/.test(value),
  });
  const start = `<c r="${formatPlace(cell)}" s="${String(number)}"`;
  if (cell.formula !== undefined) return formulaXml(start, cell.formula, value);
  if (isText && value !== '') {
    const text = encodeCellText(value.slice(0, MAX_TEXT));
    return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}><v>${String(value)}</v></c>`;
  return `${start}/>`;
}

/** What it gives as planned is kept beside it, for programs that show that and do not calculate. */
function formulaXml(start: string, formula: string, value: PlanCell['value']): string {
  const text = encodeText(formula.replace(/^=/, '').replace(/\bPE\.(?=[A-Z]+\()/g, '_xldudf_PE_'));
  const isFigure = typeof value === 'number' && Number.isFinite(value);
  const shown = isFigure ? String(value) : encodeCellText(String(value ?? ''));
  return `${start}${isFigure ? '' : ' t="str"'}><f>${text}</f><v>${shown}</v></c>`;
}

/** Lists to choose from; nothing else is refused. */
function choicesXml(lists: readonly ListPlan[]): string {
  if (lists.length === 0) return '';
  const items = lists.map(
    ({ area, words }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${formatArea(area)}">` +
      `<formula1>${encodeText(`"${words.join(',')}"`)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${String(items.length)}">${items.join('')}</dataValidations>`;
}

function viewXml(frozenRows: number): string {
  if (frozenRows <= 0) return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  const first = formatPlace({ row: frozenRows, column: 0 });
  return (
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
    `<pane ySplit="${String(frozenRows)}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ widths, hiddenColumns = [] }: SheetPlan): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const place = String(index + 1);
    return `<col min="${place}" max="${place}" width="${String(Math.min(width + COLUMN_MARGIN, 255))}" customWidth="1"${hiddenColumns.includes(index) ? ' hidden="1"' : ''}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  return `<mergeCells count="${String(cells.length)}">${cells.join('')}</mergeCells>`;
}

function linksXml(cells: readonly PlanCell[], { nameOf }: SheetContext): string {
  const locationOf = (link: CellRef) => encodeText(`${sheetPrefix(nameOf(link.sheet))}${formatPlace(link)}`);
  const links = cells.flatMap((cell) =>
    cell.link ? [`<hyperlink ref="${formatPlace(cell)}" location="${locationOf(cell.link)}"/>`] : [],
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.slice(0, MOST_LINKS).join('')}</hyperlinks>`;
}
