/** Workbook, the root of all objects. */
import { parseArea } from '../address';
import { areaOf } from '../areas';
import type { Book, CellRange } from '../book';
import { invalidSelection, itemNotFound } from '../errors';
import { type Arguments, ObjectType } from '../members';
import { applicationType, runtimeType } from './application';
import { commentsType } from './comments';
import { namesType } from './names';
import { documentPropertiesType, settingsType } from './properties';
import { workbookProtectionType } from './protection';
import { rangeAreasType } from './range-areas';
import { rangeHandle } from './ranges';
import { tablesType } from './tables';
import { worksheetsType } from './worksheets';

/** The cells an event was about; the sheet may have gone since. */
function eventRange(book: Book, args: Arguments): CellRange | null {
  const [, id = '', address = ''] = /^(\{.*\})(.*)$/.exec(args.text(0)) ?? [];
  const sheet = book.sheets.find((one) => one.id === id);
  const area = parseArea(address);
  return sheet === undefined || area === null ? null : { sheet, area };
}

export const workbookType = new ObjectType<Book>('Workbook', {
  get: {
    AutoSave: () => false,
    CalculationEngineVersion: () => 191029,
    IsDirty: ({ journal }) => journal.depth > 0,
    Name: ({ name }) => name,
    PreviouslySaved: () => true,
    ReadOnly: () => false,
    UsePrecisionAsDisplayed: () => false,
  },
  links: {
    Application: (book) => applicationType.of(book),
    Comments: (book) => commentsType.of(book),
    Names: (book) => namesType.of(book),
    Properties: (book) => documentPropertiesType.of(book),
    Protection: (book) => workbookProtectionType.of(book),
    Settings: (book) => settingsType.of(book),
    Tables: (book) => tablesType.of(book),
    Worksheets: (book) => worksheetsType.of(book),
    _Runtime: (book) => runtimeType.of(book),
  },
  actions: {
    _RemoveReference: (_book, args, host) => host.release(args.text(0)),
  },
  methods: {
    GetActiveCell: ({ active }) => {
      const [first = areaOf(0, 0)] = active.selection;
      return rangeHandle(active, areaOf(first.top, first.left));
    },
    GetSelectedRange: ({ active }) => {
      const [first, second] = active.selection;
      if (first === undefined || second !== undefined) throw invalidSelection();
      return rangeHandle(active, first);
    },
    GetSelectedRanges: ({ active }) => rangeAreasType.of(active.selection.map((area) => ({ sheet: active, area }))),
    /** Saving changes nothing of the model; whoever serves the workbook writes the file. */
    Save: () => null,
    _GetRangeForEventByReferenceId: (book, args) => {
      const range = eventRange(book, args);
      if (range === null) throw itemNotFound('the range of the event');
      return rangeHandle(range.sheet, range.area);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, args) => {
      const range = eventRange(book, args);
      return range === null ? null : rangeHandle(range.sheet, range.area);
    },
  },
  clearsUndo: ['Save'],
});
