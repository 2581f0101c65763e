/** From addresses and arguments to ranges. */
import type { Area } from '../../../src/core/model';
import { fullAddress, parseArea, splitAddress } from '../address';
import { isInSheet, WHOLE_SHEET } from '../areas';
import type { Book, CellRange } from '../book';
import { invalidArgument, invalidReference, itemNotFound } from '../errors';
import type { Arguments, Handle } from '../members';
import type { Sheet } from '../sheet';
import { rangeType } from './range';

export const rangeHandle = (sheet: Sheet, area: Area): Handle => rangeType.of({ sheet, area });

/** A range that may not exist. */
export const optionalRange = (sheet: Sheet, area: Area | null): Handle | null =>
  area === null ? null : rangeHandle(sheet, area);

/** A range that was computed: one beyond the sheet's edge is an error. */
export function checkedRange(sheet: Sheet, area: Area): Handle {
  if (!isInSheet(area)) throw invalidArgument('the range lies outside the sheet');
  return rangeHandle(sheet, area);
}

/** The cells that an address or a name means, seen from a sheet; null for a text that means none. */
export function resolveAddress(book: Book, text: string, from: Sheet): CellRange | null {
  const { sheet: sheetName, rest } = splitAddress(text.trim());
  const sheet = sheetName === null ? from : book.findSheet(sheetName);
  if (sheet === undefined) return null;
  const area = parseArea(rest);
  return area === null ? resolveName(book, rest, from) : { sheet, area };
}

function resolveName(book: Book, text: string, from: Sheet): CellRange | null {
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

/** `worksheet.getRange(address?)`: an address of another sheet is refused. */
export function rangeOnSheet(book: Book, sheet: Sheet, address: string | undefined): Handle {
  if (address === undefined || address === '') return rangeHandle(sheet, WHOLE_SHEET);
  const range = resolveAddress(book, address, sheet);
  if (range === null) {
    const named = splitAddress(address).sheet;
    throw named === null ? invalidArgument(`address "${address}"`) : itemNotFound(address);
  }
  if (range.sheet !== sheet) throw invalidArgument(`the address "${address}" lies on another sheet`);
  return rangeHandle(sheet, range.area);
}

/** An argument that is a range, or an address of the given sheet. */
export function rangeArgument(book: Book, args: Arguments, index: number, from: Sheet): CellRange {
  const handle = args.handle(index);
  const range = handle === null ? resolveAddress(book, args.text(index), from) : rangeType.targetOf(handle);
  if (range === undefined || range === null) throw invalidArgument('a range or its address expected');
  return range;
}

export const addressOf = ({ sheet, area }: CellRange): string => fullAddress(sheet.name, area);

/** Objects on a deleted sheet are gone. */
export function checkSheet(sheet: Sheet): void {
  if (sheet.deleted) throw invalidReference(`the sheet ${sheet.name} was deleted`);
}
