/** AutoFilter: the area of a sheet's filter. It hides nothing here: criteria are not carried out. */
import { ObjectType } from '../members';
import type { Sheet } from '../sheet';
import { optionalRange, rangeArgument } from './ranges';

export const autoFilterType = new ObjectType<Sheet>('AutoFilter', {
  get: {
    Enabled: ({ filtered }) => filtered !== null,
    IsDataFiltered: () => false,
  },
  methods: {
    Apply: (sheet, args, { book }) => {
      book.journal.assign(sheet, 'filtered', rangeArgument(book, args, 0, sheet).area);
      return null;
    },
    GetRange: (sheet) => optionalRange(sheet, sheet.filtered),
    GetRangeOrNullObject: (sheet) => optionalRange(sheet, sheet.filtered),
    Remove: (sheet, _args, { book }) => {
      book.journal.assign(sheet, 'filtered', null);
      return null;
    },
  },
});
