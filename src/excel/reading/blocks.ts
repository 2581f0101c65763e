/** Areas cut into blocks of a size that Excel answers, and blocks gathered into requests. */
import type { Area } from '../../core/model';
import { cellsIn, columnsIn, rowsIn } from '../../core/sheet/areas';

/** Most cells of one request: about 2 MB on the web, where 5 MB are the limit. */
export const BLOCK_CELLS = 200_000;

/** An area of a sheet that is read at once. `id` is Excel's id of the sheet: names may change on the way. */
export interface Block {
  readonly id: string;
  readonly area: Area;
}

/** The area in blocks of at most so many cells: bands of rows, and of columns where a row alone is too wide. */
export function splitArea(area: Area, most: number = BLOCK_CELLS): Area[] {
  if (cellsIn(area) <= most) return [area];
  const parts: Area[] = [];
  const columns = Math.min(columnsIn(area), most);
  const rows = Math.max(1, Math.floor(most / columns));
  for (let top = area.top; top <= area.bottom; top += rows) {
    for (let left = area.left; left <= area.right; left += columns) {
      const [bottom, right] = [Math.min(top + rows - 1, area.bottom), Math.min(left + columns - 1, area.right)];
      parts.push({ top, left, bottom, right });
    }
  }
  return parts;
}

/** Blocks in the order given, gathered into requests of at most so many cells. */
export function gather(blocks: readonly Block[], most: number = BLOCK_CELLS): Block[][] {
  const requests: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = cellsIn(block.area);
    if (cells > room) {
      requests.push([]);
      room = most;
    }
    requests.at(-1)?.push(block);
    room -= cells;
  }
  return requests;
}

/** A request in two parts of about half the size; null where it is a single cell. */
export function halve(request: readonly Block[]): [Block[], Block[]] | null {
  const middle = Math.ceil(request.length / 2);
  if (request.length > 1) return [request.slice(0, middle), request.slice(middle)];
  const [block] = request;
  if (!block || cellsIn(block.area) <= 1) return null;
  const { id, area } = block;
  const { top, left, bottom, right } = area;
  if (rowsIn(area) > 1) {
    const row = Math.floor((top + bottom) / 2);
    return [[{ id, area: { ...area, bottom: row } }], [{ id, area: { ...area, top: row + 1 } }]];
  }
  const column = Math.floor((left + right) / 2);
  return [[{ id, area: { ...area, right: column } }], [{ id, area: { ...area, left: column + 1 } }]];
}
