/** Which of the cells of a chart's source are series, and which name them or the categories: as Excel guesses it. */
import { isDateFormat } from 'hucre';
import type { Area, CellValue } from '../../src/core/model';
import { columnsIn, rowsIn } from '../../src/core/sheet/areas';
import type { Chart } from './sheet';
import { DEFAULT_STYLE } from './styling';
import { displayText } from './text';

/** Charts whose first line gives places on the axis, be they numbers or not. */
const SCATTERED = /^(?:XYScatter|Bubble)/;

interface Layout {
  readonly area: Area;
  /** Each row is a series; else each column. */
  readonly byRows: boolean;
  /** A first line along the series that names the categories, and one across them that names the series. */
  readonly categories: boolean;
  readonly names: boolean;
}

export const isByRows = ({ source, seriesBy }: Chart): boolean =>
  seriesBy === 'Rows' || (seriesBy === 'Auto' && source !== null && rowsIn(source) < columnsIn(source));

/** A bubble takes two lines: where it stands, and how large it is. */
const linesEach = ({ type }: Chart): number => (type.startsWith('Bubble') ? 2 : 1);

const lineOf = (chart: Chart, { categories }: Layout, index: number): number =>
  index * linesEach(chart) + (categories ? 1 : 0);

/** How many series the chart has. */
export function seriesCount(chart: Chart): number {
  const layout = layoutOf(chart);
  if (layout === null) return 0;
  const { area, byRows, categories } = layout;
  const lines = (byRows ? rowsIn(area) : columnsIn(area)) - (categories ? 1 : 0);
  return Math.max(1, Math.floor(lines / linesEach(chart)));
}

/** What a series is called by itself: the text of its first cell where that is a name, or its number. */
export function seriesName(chart: Chart, index: number): string {
  const layout = layoutOf(chart);
  if (layout === null || !layout.names) return `Series${index + 1}`;
  const { area, byRows } = layout;
  const line = lineOf(chart, layout, index);
  const [row, column] = byRows ? [area.top + line, area.left] : [area.top, area.left + line];
  const format = chart.sheet.styleAt(row, column).numberFormat ?? DEFAULT_STYLE.numberFormat;
  return displayText(chart.sheet.valueAt(row, column), format);
}

/** The cells a series takes its values from, where no others were set for it. */
export function seriesCells(chart: Chart, index: number): Area | null {
  const layout = layoutOf(chart);
  if (layout === null) return null;
  const { area, byRows, names } = layout;
  const line = lineOf(chart, layout, index);
  const first = names ? 1 : 0;
  return byRows
    ? { ...area, top: area.top + line, bottom: area.top + line, left: area.left + first }
    : { ...area, left: area.left + line, right: area.left + line, top: area.top + first };
}

function layoutOf(chart: Chart): Layout | null {
  const { source: area, sheet, type } = chart;
  if (area === null) return null;
  const byRows = isByRows(chart);
  const isLabel = (row: number, column: number): boolean => {
    const value: CellValue = sheet.valueAt(row, column);
    if (typeof value === 'string') return value !== '';
    return typeof value === 'number' && isDateFormat(sheet.styleAt(row, column).numberFormat ?? '');
  };
  const [rows, columns] = [rowsIn(area), columnsIn(area)];
  const noCorner = sheet.valueAt(area.top, area.left) === null;
  // The corner belongs to both lines: it tells something only where there is one line.
  const left = columns > 1 && (noCorner || labelled(rows, (offset) => isLabel(area.top + offset, area.left)));
  const top = rows > 1 && (noCorner || labelled(columns, (offset) => isLabel(area.top, area.left + offset)));
  const scattered = SCATTERED.test(type) && (byRows ? rows : columns) > 1;
  return { area, byRows, categories: scattered || (byRows ? top : left), names: byRows ? left : top };
}

/** Whether a line of cells holds a label beyond its first cell, or in the only one it has. */
const labelled = (length: number, isLabel: (offset: number) => boolean): boolean =>
  length === 1 ? isLabel(0) : Array.from({ length: length - 1 }, (_cell, at) => at + 1).some(isLabel);
