/** AutoFilter: the area of a sheet's filter. It hides nothing here: whoever sets criteria is told so. */
import { apiNotFound } from '../errors';
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
      if (args.has(1) || args.has(2)) throw apiNotFound('AutoFilter.apply with criteria');
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
