/** RangeAreas: several ranges of one sheet handled as one, and the collection of its ranges. */
import { fullAddress } from '../address';
import { cellsIn } from '../../../src/core/sheet/areas';
import { isEntireColumn, isEntireRow } from '../areas';
import type { CellRange } from '../book';
import { clearRange } from '../editing';
import { invalidArgument } from '../errors';
import { asOneOf, type Handle, ObjectType } from '../members';
import { rangeFormatType } from './range-format';
import { checkSheet, rangeHandle } from './ranges';
import { worksheetType } from './worksheet';

/** At least one range; all on the same sheet. */
type Ranges = readonly CellRange[];

const address = (ranges: Ranges): string => ranges.map(({ sheet, area }) => fullAddress(sheet.name, area)).join(',');

function sheetOf(ranges: Ranges): CellRange['sheet'] {
  const [first] = ranges;
  if (first === undefined) throw invalidArgument('no range');
  return first.sheet;
}

export const rangeAreasType = new ObjectType<Ranges>('RangeAreas', {
  check: (ranges) => {
    checkSheet(sheetOf(ranges));
  },
  get: {
    Address: address,
    AddressLocal: address,
    AreaCount: (ranges) => ranges.length,
    CellCount: (ranges) => ranges.reduce((sum, { area }) => sum + cellsIn(area), 0),
    IsEntireColumn: (ranges) => ranges.every(({ area }) => isEntireColumn(area)),
    IsEntireRow: (ranges) => ranges.every(({ area }) => isEntireRow(area)),
  },
  links: {
    Areas: (ranges) => rangeCollectionType.of(ranges),
    Format: (ranges) => rangeFormatType.of(ranges),
    Worksheet: (ranges) => worksheetType.of(sheetOf(ranges)),
  },
  actions: {
    Clear: (ranges, args, { book }) => {
      const what = args.has(0) ? asOneOf(['All', 'Contents', 'Formats'] as const, args.json(0)) : 'All';
      for (const range of ranges) clearRange(book, range, what);
    },
    Select: (ranges, _args, { book }) =>
      book.select(
        sheetOf(ranges),
        ranges.map(({ area }) => area),
      ),
  },
});

const rangeItem = (ranges: Ranges, index: number): Handle | null => {
  const range = ranges[index];
  return range === undefined ? null : rangeHandle(range.sheet, range.area);
};

const rangeCollectionType = new ObjectType<Ranges>('RangeCollection', {
  items: (ranges) => ranges.map(({ sheet, area }) => rangeHandle(sheet, area)),
  methods: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, args) => rangeItem(ranges, args.integer(0)),
  },
});
