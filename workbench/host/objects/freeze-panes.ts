/** WorksheetFreezePanes: the rows and columns that stay in view. */
import type { Area } from '../../../src/core/model';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/limits';
import { areaOf } from '../areas';
import type { Book } from '../book';
import { ObjectType } from '../members';
import type { Sheet } from '../sheet';
import { optionalRange, rangeArgument } from './ranges';

const freeze = (book: Book, sheet: Sheet, frozen: Area | null): null => {
  book.journal.assign(sheet, 'frozen', frozen);
  return null;
};

export const freezePanesType = new ObjectType<Sheet>('WorksheetFreezePanes', {
  methods: {
    FreezeAt: (sheet, args, { book }) => freeze(book, sheet, rangeArgument(book, args, 0, sheet).area),
    FreezeColumns: (sheet, args, { book }) => freeze(book, sheet, areaOf(0, 0, MAX_ROWS, args.optionalInteger(0, 1))),
    FreezeRows: (sheet, args, { book }) => freeze(book, sheet, areaOf(0, 0, args.optionalInteger(0, 1), MAX_COLUMNS)),
    GetLocation: (sheet) => optionalRange(sheet, sheet.frozen),
    GetLocationOrNullObject: (sheet) => optionalRange(sheet, sheet.frozen),
    Unfreeze: (sheet, _args, { book }) => freeze(book, sheet, null),
  },
});
