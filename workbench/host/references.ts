/** The cells that addresses, defined names and formulas mean. */
import { parseArea, splitAddress } from './address';
import type { Book, CellRange } from './book';
import type { Sheet } from './sheet';

/** The cells that an address or a name means, seen from a sheet; null for a text that means none. */
export function resolveAddress(book: Book, text: string, from: Sheet): CellRange | null {
  const { sheet: sheetName, rest } = splitAddress(text.trim());
  const sheet = sheetName === null ? from : book.findSheet(sheetName);
  if (sheet === undefined) return null;
  const area = parseArea(rest);
  return area === null ? resolveName(book, rest, sheet) : { sheet, area };
}

/** A sheet's own name goes before the workbook's; a table's name means its cells. */
export function resolveName(book: Book, text: string, from: Sheet): CellRange | null {
  const folded = text.toLowerCase();
  const named = book.names.filter(({ name }) => name.toLowerCase() === folded);
  const name = named.find(({ sheet }) => sheet === from) ?? named.find(({ sheet }) => sheet === null);
  if (name !== undefined) return rangeOfFormula(book, name.formula, from);
  const table = book.sheets.flatMap(({ tables }) => tables).find((one) => one.name.toLowerCase() === folded);
  return table === undefined ? null : { sheet: table.sheet, area: table.area };
}

/** The cells a formula such as `=Sheet1!$A$1:$B$2` refers to. */
export function rangeOfFormula(book: Book, formula: string, from: Sheet): CellRange | null {
  const { sheet: sheetName, rest } = splitAddress(formula.replace(/^=/, ''));
  const sheet = sheetName === null ? from : book.findSheet(sheetName);
  const area = parseArea(rest);
  return sheet === undefined || area === null ? null : { sheet, area };
}
