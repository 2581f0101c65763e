/** Cells gathered into rectangles: a format is set for many cells at once. */
import type { Area } from '../../core/model';
import { areaAddress } from '../address';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rectangles that cover these cells, each once: runs along the rows, joined with the equal ones below. */
export function rectangles(places: readonly Place[]): Area[] {
  const sorted = [...places].sort((one, other) => one.row - other.row || one.column - other.column);
  const done: Area[] = [];
  let open = new Map<string, Area>();
  let row = -1;
  let next = new Map<string, Area>();
  const close = (nextRow: number) => {
    for (const [key, area] of open) if (!next.has(key)) done.push(area);
    open = next;
    next = new Map();
    if (nextRow > row + 1) {
      done.push(...open.values());
      open = new Map();
    }
    row = nextRow;
  };
  for (const run of runs(sorted)) {
    if (run.top !== row) close(run.top);
    const key = `${String(run.left)} ${String(run.right)}`;
    const above = open.get(key);
    next.set(key, above ? { ...above, bottom: run.top } : run);
  }
  close(row + 2);
  return done;
}

/** Neighbouring cells of one row, from the sorted ones. */
function runs(sorted: readonly Place[]): Area[] {
  const found: Area[] = [];
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last?.top === row && last.right >= column - 1) found[found.length - 1] = { ...last, right: column };
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}

/** Excel refuses long lists of areas, at a length that differs; this is far below. */
const LONGEST_LIST = 1000;

/** The areas as few lists of addresses, each short enough for Excel. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const written = areaAddress(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + written.length < LONGEST_LIST)
      lists[lists.length - 1] = `${last},${written}`;
    else lists.push(written);
  }
  return lists;
}

/** Lines with a size of their own, as runs of the same size. */
export function sizeRuns(sizes: ReadonlyMap<number, number>): { first: number; last: number; size: number }[] {
  const found: { first: number; last: number; size: number }[] = [];
  for (const [index, size] of [...sizes].sort(([one], [other]) => one - other)) {
    const last = found.at(-1);
    if (last?.size === size && last.last === index - 1) last.last = index;
    else found.push({ first: index, last: index, size });
  }
  return found;
}
