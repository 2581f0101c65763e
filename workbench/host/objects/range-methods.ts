/** Range: ranges found from another one, and what is done to its cells. */
import { columnsIn, intersection, rowsIn, union } from '../../../src/core/sheet/areas';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/limits';
import { areaOf, moved, resized, stretched } from '../areas';
import type { CellRange } from '../book';
import { clearRange } from '../editing';
import { invalidArgument, itemNotFound } from '../errors';
import { merge, unmerge } from '../merging';
import { asOneOf, type Members } from '../members';
import { spillArea } from '../sheet';
import { rangeAreasType } from './range-areas';
import { addressOf, checkedRange, optionalRange, rangeArgument, rangeHandle } from './ranges';

const CLEAR_WHAT = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

const lastRow = ({ area }: CellRange): CellRange['area'] => areaOf(area.bottom, area.left, 1, columnsIn(area));
const lastColumn = ({ area }: CellRange): CellRange['area'] => areaOf(area.top, area.right, rowsIn(area), 1);

export const rangeMethods: NonNullable<Members<CellRange>['methods']> = {
  // ---- neighbours
  GetCell: ({ sheet, area }, args) =>
    checkedRange(sheet, areaOf(area.top + args.integer(0), area.left + args.integer(1))),
  GetRow: ({ sheet, area }, args) =>
    checkedRange(sheet, areaOf(area.top + args.integer(0), area.left, 1, columnsIn(area))),
  GetColumn: ({ sheet, area }, args) =>
    checkedRange(sheet, areaOf(area.top, area.left + args.integer(0), rowsIn(area), 1)),
  GetEntireRow: ({ sheet, area }) => rangeHandle(sheet, areaOf(area.top, 0, rowsIn(area), MAX_COLUMNS)),
  GetEntireColumn: ({ sheet, area }) => rangeHandle(sheet, areaOf(0, area.left, MAX_ROWS, columnsIn(area))),
  GetOffsetRange: ({ sheet, area }, args) => checkedRange(sheet, moved(area, args.integer(0), args.integer(1))),
  GetResizedRange: ({ sheet, area }, args) => checkedRange(sheet, stretched(area, args.integer(0), args.integer(1))),
  GetAbsoluteResizedRange: ({ sheet, area }, args) =>
    checkedRange(sheet, resized(area, args.integer(0), args.integer(1))),
  GetLastCell: ({ sheet, area }) => rangeHandle(sheet, areaOf(area.bottom, area.right)),
  GetLastRow: (range) => rangeHandle(range.sheet, lastRow(range)),
  GetLastColumn: (range) => rangeHandle(range.sheet, lastColumn(range)),
  GetRowsBelow: ({ sheet, area }, args) =>
    checkedRange(sheet, areaOf(area.bottom + 1, area.left, args.optionalInteger(0, 1), columnsIn(area))),
  GetRowsAbove: ({ sheet, area }, args) => {
    const count = args.optionalInteger(0, 1);
    return checkedRange(sheet, areaOf(area.top - count, area.left, count, columnsIn(area)));
  },
  GetColumnsAfter: ({ sheet, area }, args) =>
    checkedRange(sheet, areaOf(area.top, area.right + 1, rowsIn(area), args.optionalInteger(0, 1))),
  GetColumnsBefore: ({ sheet, area }, args) => {
    const count = args.optionalInteger(0, 1);
    return checkedRange(sheet, areaOf(area.top, area.left - count, rowsIn(area), count));
  },
  GetBoundingRect: (range, args, { book }) => {
    const other = rangeArgument(book, args, 0, range.sheet);
    if (other.sheet !== range.sheet) throw invalidArgument('ranges of two sheets have no common rectangle');
    return rangeHandle(range.sheet, union(range.area, other.area));
  },
  GetIntersection: (range, args, { book }) => {
    const shared = sharedArea(range, rangeArgument(book, args, 0, range.sheet));
    if (shared === null) throw itemNotFound('the ranges share no cell');
    return rangeHandle(range.sheet, shared);
  },
  GetIntersectionOrNullObject: (range, args, { book }) =>
    optionalRange(range.sheet, sharedArea(range, rangeArgument(book, args, 0, range.sheet))),
  GetUsedRange: ({ sheet, area }, args) =>
    rangeHandle(sheet, sheet.usedArea(args.flag(0), area) ?? areaOf(area.top, area.left)),
  GetUsedRangeOrNullObject: ({ sheet, area }, args) => optionalRange(sheet, sheet.usedArea(args.flag(0), area)),

  // ---- merged blocks and spills
  GetMergedAreasOrNullObject: ({ sheet, area }) => {
    const merges = sheet.merges.filter((one) => intersection(one, area) !== null);
    return merges.length === 0 ? null : rangeAreasType.of(merges.map((one) => ({ sheet, area: one })));
  },
  GetSpillingToRange: (range) => {
    const area = spillingTo(range);
    if (area === null) throw itemNotFound(`${addressOf(range)} does not spill`);
    return rangeHandle(range.sheet, area);
  },
  GetSpillingToRangeOrNullObject: (range) => optionalRange(range.sheet, spillingTo(range)),
  GetSpillParent: (range) => {
    const area = spillParent(range);
    if (area === null) throw itemNotFound(`nothing spills into ${addressOf(range)}`);
    return rangeHandle(range.sheet, area);
  },
  GetSpillParentOrNullObject: (range) => optionalRange(range.sheet, spillParent(range)),

  // ---- what is done to the cells
  Calculate: (range, _args, { book }) => {
    book.recalculate([range], true);
    return null;
  },
  Clear: (range, args, { book }) => {
    clearRange(book, range, args.has(0) ? asOneOf(CLEAR_WHAT, args.json(0)) : 'All');
    return null;
  },
  Merge: (range, args, { book }) => {
    merge(book, range, args.flag(0));
    return null;
  },
  Select: ({ sheet, area }, _args, { book }) => {
    book.select(sheet, [area]);
    return null;
  },
  Unmerge: (range, _args, { book }) => {
    unmerge(book, range);
    return null;
  },
  /** Sent before a write of more than 1,500 cells, which office.js splits into blocks of rows. */
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) !== rowsIn(area) || args.integer(1) !== columnsIn(area)) {
      throw invalidArgument('the number of rows or columns does not match the size of the range');
    }
    return null;
  },
};

const sharedArea = (range: CellRange, other: CellRange): CellRange['area'] | null =>
  other.sheet === range.sheet ? intersection(range.area, other.area) : null;

function spillingTo({ sheet, area }: CellRange): CellRange['area'] | null {
  const spill = sheet.spillFrom(area.top, area.left);
  return spill === undefined || spill.values.flat().length === 1 ? null : spillArea(spill);
}

function spillParent({ sheet, area }: CellRange): CellRange['area'] | null {
  const spill = sheet.spillOver(area.top, area.left);
  return spill === undefined ? null : areaOf(spill.row, spill.column);
}
