/** The charts of a plan, drawn by Excel from the cells of the sheet. */
import type { ChartPlan, SheetPlan } from '../../core/model';
import { CHART_COLOR, CHART_TEXT_COLOR, FONT } from '../../core/summary/styles';
import { cellOf, rangeOf } from '../ranges';
import { has } from '../requirements';
import { columnWidth } from './sizes';

/** Names of our charts: the same that files give them, so that either host knows the other's. */
const NAME = 'pe-chart-';

/** Between a chart and the edge of its last column, in points. */
const GAP = 8;

/** Space for the figure beyond a bar of 100 %. */
const MOST_SHARE = 1.15;

export function isOurChart(name: string): boolean {
  return name.startsWith(NAME);
}

/** Removes our charts from a sheet; one sync. */
export async function removeCharts(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.charts.load('items/name');
  await context.sync();
  for (const chart of sheet.charts.items) if (isOurChart(chart.name)) chart.delete();
}

/** Draws the chart of that index. */
export function drawChart(sheet: Excel.Worksheet, { charts, cells, widths }: SheetPlan, index: number): void {
  const plan = charts[index];
  if (!plan) return;
  const values = valuesOf(plan, cells);
  const isBar = plan.kind === 'bar';
  const chart = sheet.charts.add(isBar ? 'BarClustered' : 'ColumnClustered', rangeOf(sheet, plan.values), 'Columns');
  chart.name = `${NAME}${String(index + 1)}`;
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(cellOf(sheet, { row: top, column: left }), cellOf(sheet, { row: bottom, column: right }));
  // Short of the column's edge, where the print area ends: the frame would be cut.
  const columns = widths.slice(left, right + 1).map(columnWidth);
  if (columns.length > 0) chart.width = columns.reduce((sum, width) => sum + width, 0) - GAP;
  chart.title.text = plan.title;
  setFont(chart.title.format.font, 12, true);
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = plan.title;
  series.setValues(rangeOf(sheet, plan.values));
  series.setXAxisValues(rangeOf(sheet, plan.categories));
  series.format.fill.setSolidColor(`#${CHART_COLOR}`);
  series.gapWidth = isBar ? 60 : 120;
  series.hasDataLabels = true;
  if (has('view')) drawLabels(series, plan);
  drawAxes(chart, plan, values);
}

function drawLabels(series: Excel.ChartSeries, plan: ChartPlan): void {
  series.dataLabels.showValue = true;
  series.dataLabels.position = 'OutsideEnd';
  series.dataLabels.numberFormat = plan.format;
  setFont(series.dataLabels.format.font, 9);
}

/** Bars are read from top to bottom; each carries its figure, so the axis of values is not shown. */
function drawAxes(chart: Excel.Chart, plan: ChartPlan, values: readonly number[]): void {
  const { categoryAxis, valueAxis } = chart.axes;
  setFont(categoryAxis.format.font, 9);
  categoryAxis.reversePlotOrder = plan.kind === 'bar';
  categoryAxis.tickLabelPosition = 'Low';
  valueAxis.majorGridlines.visible = false;
  if (has('view')) valueAxis.numberFormat = plan.format;
  if (values.every((value) => value >= 0)) valueAxis.minimum = 0;
  if (plan.format.endsWith('%') && values.every((value) => value >= 0 && value <= 1)) valueAxis.maximum = MOST_SHARE;
  valueAxis.visible = false;
}

function setFont(font: Excel.ChartFont, size: number, bold = false): void {
  font.name = FONT;
  font.size = size;
  font.bold = bold;
  font.color = `#${CHART_TEXT_COLOR}`;
}

/** The figures a chart shows. */
function valuesOf({ values }: ChartPlan, cells: SheetPlan['cells']): number[] {
  return cells.flatMap(({ row, column, value }) =>
    typeof value === 'number' && column === values.left && row >= values.top && row <= values.bottom ? [value] : [],
  );
}
