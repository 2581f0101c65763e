/** From addresses and arguments to ranges. */
import type { Area } from '../../../src/core/model';
import { areaAddress, fullAddress, quoteSheetName, splitAddress } from '../address';
import { WHOLE_SHEET, isInSheet } from '../../../src/core/sheet/areas';
import type { Book, CellRange } from '../book';
import { invalidArgument, invalidReference, itemNotFound } from '../errors';
import type { Arguments, Handle } from '../members';
import { resolveAddress } from '../references';
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

/** `Sheet1!$A$1:$B$2`. */
export function absoluteAddress({ sheet, area }: CellRange): string {
  const address = areaAddress(area).replaceAll(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);
  return `${quoteSheetName(sheet.name)}!${address}`;
}

/** Objects on a deleted sheet are gone. */
export function checkSheet(sheet: Sheet): void {
  if (sheet.deleted) throw invalidReference(`the sheet ${sheet.name} was deleted`);
}
