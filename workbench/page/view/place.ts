/** Where cells are on the page: the grid gives places on the whole sheet, without scrolling and zoom. */
import type { Area } from '../../../src/core/model';
import type { Grid, Worksheet } from './grid';

/** The canvas that shows the cells; the others belong to the editor and the formula bar. */
export function canvasOf(container: ParentNode): HTMLCanvasElement | null {
  let largest: HTMLCanvasElement | null = null;
  for (const canvas of container.querySelectorAll('canvas')) {
    const size = (one: HTMLCanvasElement): number => one.clientWidth * one.clientHeight;
    if (largest === null || size(canvas) > size(largest)) largest = canvas;
  }
  return largest;
}

/** The box of an area of the sheet in front, in the window's coordinates. */
export function areaBox(grid: Grid, container: ParentNode, { top, left, bottom, right }: Area): DOMRect | null {
  const sheet = grid.workbook.getActiveSheet();
  const corner = canvasOf(container)?.getBoundingClientRect();
  if (corner === undefined) return null;
  const zoom = sheet.getZoom();
  const first = sheet.getRange(top, left).getCellRect();
  const last = sheet.getRange(bottom, right).getCellRect();
  const [x, y] = [first.left - scrolled(sheet, 'columns', left), first.top - scrolled(sheet, 'rows', top)];
  return new DOMRect(
    corner.left + x * zoom,
    corner.top + y * zoom,
    (last.right - first.left) * zoom,
    (last.bottom - first.top) * zoom,
  );
}

/** How far the rows or columns have moved; frozen ones stay. */
function scrolled(sheet: Worksheet, kind: 'rows' | 'columns', index: number): number {
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const frozen = Math.max(0, kind === 'rows' ? sheet.getFrozenRows() : sheet.getFrozenColumns());
  if (index < frozen) return 0;
  const start = (line: number): number =>
    kind === 'rows' ? sheet.getRange(line, 0).getCellRect().top : sheet.getRange(0, line).getCellRect().left;
  const [inView, offset] = kind === 'rows' ? [sheetViewStartRow, offsetY] : [sheetViewStartColumn, offsetX];
  return start(Math.max(inView, frozen)) - start(frozen) + offset;
}
