/** Protection of a sheet and of the workbook's structure. Neither can be undone. */
import type { Book } from '../book';
import type { JsonObject } from '../data';
import { accessDenied, invalidOperation } from '../errors';
import { type Arguments, ObjectType } from '../members';
import type { Sheet } from '../sheet';

/** What stays allowed on a protected sheet unless the options say so. */
const DEFAULT_OPTIONS: JsonObject = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const sheetProtectionType = new ObjectType<Sheet>('WorksheetProtection', {
  get: {
    Options: ({ protection }) => protection,
    Protected: ({ protection }) => protection !== null,
  },
  actions: {
    Protect: (sheet, args, { book }) => {
      if (sheet.protection !== null) throw invalidOperation(`the sheet ${sheet.name} is protected already`);
      const options = args.has(0) ? args.object(0) : {};
      book.setProtection(sheet, { ...DEFAULT_OPTIONS, ...options }, args.optionalText(1) ?? null);
    },
    Unprotect: (sheet, args, { book }) => {
      checkPassword(sheet.protectionPassword, args, sheet.name);
      book.setProtection(sheet, null, null);
    },
  },
  clearsUndo: ['Protect', 'Unprotect'],
});

function checkPassword(password: string | null, args: Arguments, what: string): void {
  if (password !== null && password !== args.optionalText(0)) throw accessDenied(`the password of ${what}`);
}

function setStructureProtection(book: Book, on: boolean, password: string | null): void {
  book.journal.assign(book, 'structureProtected', on);
  book.journal.assign(book, 'structurePassword', password);
}

export const workbookProtectionType = new ObjectType<Book>('WorkbookProtection', {
  get: { Protected: ({ structureProtected }) => structureProtected },
  actions: {
    Protect: (book, args) => {
      if (book.structureProtected) throw invalidOperation('the workbook is protected already');
      setStructureProtection(book, true, args.optionalText(0) ?? null);
    },
    Unprotect: (book, args) => {
      checkPassword(book.structurePassword, args, 'the workbook');
      setStructureProtection(book, false, null);
    },
  },
  clearsUndo: ['Protect', 'Unprotect'],
});
