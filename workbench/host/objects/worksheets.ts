/** WorksheetCollection. */
import type { Book } from '../book';
import { WORKBOOK_TARGET } from '../events';
import { type Handle, ObjectType } from '../members';
import type { Sheet } from '../sheet';
import { eventMethods } from './event-methods';
import { sheetHandle, worksheetType } from './worksheet';

const counted = (book: Book, visibleOnly: boolean): readonly Sheet[] =>
  visibleOnly ? book.sheets.filter(({ visibility }) => visibility === 'visible') : book.sheets;

const orNull = (sheet: Sheet | undefined): Handle | null => (sheet === undefined ? null : worksheetType.of(sheet));

export const worksheetsType = new ObjectType<Book>('WorksheetCollection', {
  items: (book) => book.sheets.map((sheet) => worksheetType.of(sheet)),
  item: (book, key) => sheetHandle(book, key),
  actions: {
    ...eventMethods<Book>(
      [
        'activated',
        'added',
        'calculated',
        'changed',
        'deactivated',
        'formatChanged',
        'deleted',
        'moved',
        'nameChanged',
        'protectionChanged',
        'selectionChanged',
        'visibilityChanged',
      ],
      () => WORKBOOK_TARGET,
    ),
  },
  methods: {
    Add: (book, args) => worksheetType.of(book.addSheet(args.optionalText(0))),
    GetActiveWorksheet: (book) => worksheetType.of(book.active),
    GetCount: (book, args) => counted(book, args.flag(0)).length,
    GetFirst: (book, args) => orNull(counted(book, args.flag(0))[0]),
    GetItemOrNullObject: (book, args) => sheetHandle(book, args.json(0)),
    GetLast: (book, args) => orNull(counted(book, args.flag(0)).at(-1)),
  },
});
