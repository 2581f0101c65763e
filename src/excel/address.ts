/** Addresses as Excel writes them, in A1 notation, and areas as the core has them. */
import type { Area, CellRef } from '../core/model';
import { isInSheet } from '../core/sheet/areas';
import { MAX_COLUMNS, MAX_ROWS } from '../core/sheet/limits';
import { columnIndex, formatArea, formatPlace } from '../core/sheet/reference';

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** `A1`, or `A1:B2` for more than one cell. */
export function areaAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  return top === bottom && left === right ? formatPlace({ row: top, column: left }) : formatArea(area);
}

/** One cell as an area. */
export function cellArea({ row, column }: Pick<CellRef, 'row' | 'column'>): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/**
 * The area of an address: `A1`, `$B$2:C9`, `A:C`, `3:5`, with or without a sheet before it. Null for anything else, e.g. the R1C1
 * notation that some hosts use when the person has chosen it: whoever asks then takes the whole sheet.
 */
export function parseArea(written: string): Area | null {
  const [first = '', second = first, ...rest] = written.slice(written.lastIndexOf('!') + 1).split(':');
  const [start, end] = [parsePart(first), parsePart(second)];
  if (rest.length > 0 || !start || !end) return null;
  const area = {
    top: Math.min(start.top, end.top),
    left: Math.min(start.left, end.left),
    bottom: Math.max(start.bottom, end.bottom),
    right: Math.max(start.right, end.right),
  };
  return isInSheet(area) ? area : null;
}

/** The areas of addresses with commas between them; null where one of them cannot be read. */
export function parseAreas(written: string): Area[] | null {
  const areas: Area[] = [];
  // A sheet's name may hold commas itself: it stands in quotes.
  for (const part of written.replace(/'(?:[^']|'')*'!/g, '').split(/[,;]/)) {
    const area = parseArea(part.trim());
    if (!area) return null;
    areas.push(area);
  }
  return areas;
}

function parsePart(part: string): Area | null {
  const [, letters, digits] = CELL.exec(part) ?? [];
  const column = letters ?? COLUMN.exec(part)?.[1];
  const row = digits ?? ROW.exec(part)?.[1];
  if (column === undefined && row === undefined) return null;
  const [left, top] = [column === undefined ? null : columnIndex(column), row === undefined ? null : Number(row) - 1];
  return { top: top ?? 0, left: left ?? 0, bottom: top ?? MAX_ROWS - 1, right: left ?? MAX_COLUMNS - 1 };
}

/** A sheet's name before a reference: always in quotes, which Excel takes off where they are not needed. */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
