/** Addresses as Excel writes them: `B2`, `A1:C9`, `A:C`, `2:5`, `'项目 (1)'!A1`. */
import type { Area } from '../../src/core/model';
import { isInSheet } from '../../src/core/sheet/areas';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/core/sheet/limits';
import { columnIndex, columnLetters, formatPlace, unquoted } from '../../src/core/sheet/reference';
import { isEntireColumn, isEntireRow } from './areas';

/** Without the sheet; whole columns and rows in their short form. */
export function areaAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = formatPlace({ row: area.top, column: area.left });
  const last = formatPlace({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** As where the person has chosen the reference style R1C1: `R1C1:R9C3`, `R2:R5`, `C1:C3`. */
export function areaInR1C1(area: Area): string {
  const { top, left, bottom, right } = area;
  const row = (index: number): string => (isEntireColumn(area) ? '' : `R${index + 1}`);
  const column = (index: number): string => (isEntireRow(area) ? '' : `C${index + 1}`);
  const [first, last] = [`${row(top)}${column(left)}`, `${row(bottom)}${column(right)}`];
  return first === last ? first : `${first}:${last}`;
}

const CORNER = /^\$?([A-Z]{1,3})?\$?([0-9]{1,7})?$/i;

function readCorner(text: string): { row: number | null; column: number | null } | null {
  const parts = CORNER.exec(text);
  if (text === '' || parts === null) return null;
  return {
    column: parts[1] === undefined ? null : columnIndex(parts[1]),
    row: parts[2] === undefined ? null : Number(parts[2]) - 1,
  };
}

/** Reads an address without a sheet; null where it is none or lies outside a sheet. */
export function parseArea(text: string): Area | null {
  const [firstText = '', lastText, ...more] = text.split(':');
  const first = readCorner(firstText);
  const last = lastText === undefined ? first : readCorner(lastText);
  if (first === null || last === null || more.length > 0) return null;
  // Both corners must be cells, or both columns, or both rows; a lone column or row is no address.
  const sameKind = (first.row === null) === (last.row === null) && (first.column === null) === (last.column === null);
  const isCell = first.row !== null && first.column !== null;
  if (!sameKind || (lastText === undefined && !isCell)) return null;
  const rows = first.row === null || last.row === null ? [0, MAX_ROWS - 1] : [first.row, last.row];
  const columns = first.column === null || last.column === null ? [0, MAX_COLUMNS - 1] : [first.column, last.column];
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return isInSheet(area) ? area : null;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_REFERENCE = /^(?:[A-Z]{1,3}[0-9]{1,7}|R[0-9]*C[0-9]*|R|C|TRUE|FALSE)$/i;

/** A sheet's name as a formula needs it: in quotes, with quotes doubled, where it could be read as something else. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_REFERENCE.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const fullAddress = (sheetName: string, area: Area): string =>
  `${quoteSheetName(sheetName)}!${areaAddress(area)}`;

/** Splits `'It''s'!A1` into the sheet's name and the rest; the name is null where none is written. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly rest: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: text };
  return { sheet: unquoted(text.slice(0, bang)), rest: text.slice(bang + 1) };
}
