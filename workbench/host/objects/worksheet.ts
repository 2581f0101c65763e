/** Worksheet. */
import type { Area } from '../../../src/core/model';
import { areaOf } from '../areas';
import type { Book } from '../book';
import { asColour } from '../colours';
import type { Json, Visibility } from '../data';
import { invalidArgument } from '../errors';
import { asFlag, asInteger, asOneOf, asText, type Handle, type Members, ObjectType } from '../members';
import { resolveAddress } from '../references';
import type { Sheet } from '../sheet';
import { visibilityWord } from '../text';
import { chartsType } from './charts';
import { commentsType } from './comments';
import { eventMethods } from './event-methods';
import { autoFilterType } from './auto-filter';
import { freezePanesType } from './freeze-panes';
import { namesType } from './names';
import { pageLayoutType } from './page-layout';
import { sheetPropertiesType } from './properties';
import { sheetProtectionType } from './protection';
import { rangeAreasType } from './range-areas';
import { checkedRange, checkSheet, optionalRange, rangeHandle, rangeOnSheet } from './ranges';
import { tablesType } from './tables';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

const readVisibility = (value: Json): Visibility => {
  const word = asOneOf(VISIBILITIES, value);
  return `${word.slice(0, 1).toLowerCase()}${word.slice(1)}` as Visibility;
};

/** No text at all is the colour that tabs have by themselves. */
function setTabColor(book: Book, sheet: Sheet, value: Json): void {
  book.journal.assign(sheet, 'tabColor', value === '' ? '' : asColour(value));
}

/** The next visible (or any) sheet before or after one. */
function neighbour(book: Book, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const place = book.sheets.indexOf(sheet);
  const others = step === 1 ? book.sheets.slice(place + 1) : book.sheets.slice(0, place).reverse();
  return others.find(({ visibility }) => !visibleOnly || visibility === 'visible');
}

const neighbourMethod =
  (step: 1 | -1): NonNullable<Members<Sheet>['methods']>[string] =>
  (sheet, args, { book }): Handle | null => {
    const other = neighbour(book, sheet, step, args.flag(0));
    return other === undefined ? null : worksheetType.of(other);
  };

function rangesOf(book: Book, sheet: Sheet, addresses: string): Handle {
  const areas = addresses.split(/[,;]/).map((address): Area => {
    const range = resolveAddress(book, address, sheet);
    if (range?.sheet !== sheet) throw invalidArgument(`address "${address}"`);
    return range.area;
  });
  return rangeAreasType.of(areas.map((area) => ({ sheet, area })));
}

export const worksheetType: ObjectType<Sheet> = new ObjectType<Sheet>('Worksheet', {
  identity: ({ id }) => ({ Id: id }),
  check: checkSheet,
  get: {
    EnableCalculation: () => true,
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { book }) => book.sheets.indexOf(sheet),
    ShowGridlines: ({ showGridlines }) => showGridlines,
    ShowHeadings: ({ showHeadings }) => showHeadings,
    StandardHeight: () => 15,
    StandardWidth: () => 8.43,
    TabColor: ({ tabColor }) => tabColor,
    Visibility: ({ visibility }) => visibilityWord(visibility),
  },
  set: {
    // The client sends these two under shorter names.
    Gridlines: (sheet, value, { book }) => book.journal.assign(sheet, 'showGridlines', asFlag(value)),
    Headings: (sheet, value, { book }) => book.journal.assign(sheet, 'showHeadings', asFlag(value)),
    Name: (sheet, value, { book }) => book.renameSheet(sheet, asText(value)),
    Position: (sheet, value, { book }) => book.moveSheet(sheet, asInteger(value)),
    TabColor: (sheet, value, { book }) => setTabColor(book, sheet, value),
    Visibility: (sheet, value, { book }) => book.setVisibility(sheet, readVisibility(value)),
  },
  links: {
    AutoFilter: (sheet) => autoFilterType.of(sheet),
    Charts: (sheet) => chartsType.of(sheet),
    Comments: (sheet) => commentsType.of(sheet),
    CustomProperties: (sheet) => sheetPropertiesType.of(sheet),
    FreezePanes: (sheet) => freezePanesType.of(sheet),
    Names: (sheet) => namesType.of(sheet),
    PageLayout: (sheet) => pageLayoutType.of(sheet),
    Protection: (sheet) => sheetProtectionType.of(sheet),
    Tables: (sheet) => tablesType.of(sheet),
  },
  actions: {
    ...eventMethods<Sheet>(
      [
        'activated',
        'calculated',
        'changed',
        'deactivated',
        'formatChanged',
        'nameChanged',
        'protectionChanged',
        'selectionChanged',
        'visibilityChanged',
      ],
      ({ id }) => id,
    ),
    Activate: (sheet, _args, { book }) => book.activate(sheet),
    Calculate: (sheet, _args, { book }) =>
      book.recalculate([{ sheet, area: sheet.usedArea(false) ?? areaOf(0, 0) }], true),
    Delete: (sheet, _args, { book }) => book.deleteSheet(sheet),
  },
  methods: {
    GetCell: (sheet, args) => checkedRange(sheet, areaOf(args.integer(0), args.integer(1))),
    GetNext: neighbourMethod(1),
    GetNextOrNullObject: neighbourMethod(1),
    GetPrevious: neighbourMethod(-1),
    GetPreviousOrNullObject: neighbourMethod(-1),
    GetRange: (sheet, args, { book }) => rangeOnSheet(book, sheet, args.optionalText(0)),
    GetRangeByIndexes: (sheet, args) =>
      checkedRange(sheet, areaOf(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    GetRanges: (sheet, args, { book }) => rangesOf(book, sheet, args.text(0)),
    GetUsedRange: (sheet, args) => rangeHandle(sheet, sheet.usedArea(args.flag(0)) ?? areaOf(0, 0)),
    GetUsedRangeOrNullObject: (sheet, args) => optionalRange(sheet, sheet.usedArea(args.flag(0))),
  },
  clearsUndo: ['Delete', 'Name', 'Position', 'Visibility'],
});

/** Finds a sheet by name or id, as `worksheets.getItem` does. */
export function sheetHandle(book: Book, key: Json): Handle | null {
  const sheet = typeof key === 'string' ? book.findSheet(key) : undefined;
  return sheet === undefined ? null : worksheetType.of(sheet);
}
