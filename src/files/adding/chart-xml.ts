import type { Area, ChartPlan, PlanCell } from '../../core/model';
import { CHART_COLOR, CHART_TEXT_COLOR, FONT } from '../../core/summary/styles';
import { columnLetters } from '../../core/sheet/reference';
import { encodeText } from '../xml/text';
import { XML_HEAD, type Dialect } from './dialect';
import { sheetPrefix } from './references';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const LINE_COLOR = 'E4E7EB';

/**
 * The XML of a bar or column chart. It carries the values it shows, so that programs which do not read them from the cells
 * draw it too.
 *
 * @param sheet the name that the sheet has in the file
 */
export function chartXml(chart: ChartPlan, sheet: string, cells: readonly PlanCell[], dialect: Dialect): string {
  const values = new Map(cells.map(({ row, column, value }) => [`${String(row)},${String(column)}`, value]));
  const names = column(chart.categories, values).map((value) => (value === null ? '' : String(value)));
  const figures = column(chart.values, values).map((value) => (typeof value === 'number' ? value : null));
  const format = encodeText(chart.format);
  const series =
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${encodeText(chart.title)}</c:v></c:tx>${fillXml(CHART_COLOR)}<c:invertIfNegative val="0"/>` +
    `${labelsXml(format)}<c:cat><c:strRef><c:f>${reference(sheet, chart.categories)}</c:f>` +
    `<c:strCache>${points(names)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(sheet, chart.values)}</c:f>` +
    `<c:numCache><c:formatCode>${format}</c:formatCode>${points(figures)}</c:numCache></c:numRef></c:val></c:ser>`;
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    titleXml(chart) +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="${chart.kind === 'bar' ? '60' : '120'}"/>` +
    `<c:axId val="${String(CATEGORY_AXIS)}"/><c:axId val="${String(VALUE_AXIS)}"/></c:barChart>` +
    `${axesXml(chart, format, figures)}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    // No frame: the chart ends where the print area does, and how wide a column is there depends on the workbook's font.
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
    '</c:chartSpace>'
  );
}

/**
 * Bars are read from top to bottom, in the order of the rows; columns from left to right. Each carries its figure, so the axis
 * of values is not shown; it leaves room for the figure beyond a share of 100 %.
 */
function axesXml({ kind }: ChartPlan, format: string, figures: readonly (number | null)[]): string {
  const isBar = kind === 'bar';
  const isShare = format.endsWith('%') && figures.every((figure) => figure === null || (figure >= 0 && figure <= 1));
  const hasLosses = figures.some((figure) => figure !== null && figure < 0);
  const line = `<c:spPr>${lineXml(LINE_COLOR)}</c:spPr>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return (
    `<c:catAx><c:axId val="${String(CATEGORY_AXIS)}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `${ticks}<c:tickLblPos val="low"/>${line}${textXml(900)}` +
    `<c:crossAx val="${String(VALUE_AXIS)}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${String(VALUE_AXIS)}"/><c:scaling><c:orientation val="minMax"/>` +
    `${isShare ? '<c:max val="1.15"/>' : ''}${hasLosses ? '' : '<c:min val="0"/>'}</c:scaling>` +
    `<c:delete val="1"/><c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines>${line}</c:majorGridlines>` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${String(CATEGORY_AXIS)}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>` +
    `${isShare ? '<c:majorUnit val="0.2"/>' : ''}</c:valAx>`
  );
}

function titleXml({ title }: ChartPlan): string {
  const paragraph = `<a:p><a:r>${lettersXml('rPr', 1200, true)}<a:t>${encodeText(title)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function labelsXml(format: string): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(900)}` +
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function fillXml(color: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;
}

function lineXml(color: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
}

function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${lettersXml('defRPr', size)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function lettersXml(element: 'rPr' | 'defRPr', size: number, bold = false): string {
  return (
    `<a:${element} sz="${String(size)}" b="${bold ? '1' : '0'}"><a:solidFill><a:srgbClr val="${CHART_TEXT_COLOR}"/></a:solidFill>` +
    `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/></a:${element}>`
  );
}

/** The values of an area one column wide. */
function column(area: Area, values: ReadonlyMap<string, PlanCell['value']>): PlanCell['value'][] {
  const found: PlanCell['value'][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    found.push(values.get(`${String(row)},${String(area.left)}`) ?? null);
  }
  return found;
}

function points(values: readonly (string | number | null)[]): string {
  const written = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${String(index)}"><c:v>${encodeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(values.length)}"/>${written.join('')}`;
}

function reference(sheet: string, { top, bottom, left }: Area): string {
  const letters = columnLetters(left);
  return encodeText(`${sheetPrefix(sheet)}$${letters}$${String(top + 1)}:$${letters}$${String(bottom + 1)}`);
}
