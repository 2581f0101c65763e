/** PageLayout: how a sheet is printed. Kept as it is set. */
import type { Json } from '../data';
import type { EmulatedHost } from '../host';
import { type Arguments, type Members, ObjectType } from '../members';
import { resolveAddress } from '../references';
import type { Sheet } from '../sheet';
import { bagMembers } from './bags';
import { addressOf, optionalRange, rangeArgument, rangeHandle } from './ranges';

const DEFAULTS: Readonly<Record<string, Json>> = {
  BlackAndWhite: false,
  BottomMargin: 54,
  CenterHorizontally: false,
  CenterVertically: false,
  FirstPageNumber: '',
  FooterMargin: 21.6,
  HeaderMargin: 21.6,
  LeftMargin: 50.4,
  Orientation: 'Portrait',
  PaperSize: 'A4',
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: 'DownThenOver',
  RightMargin: 50.4,
  TopMargin: 54,
  Zoom: { scale: 100 },
};

/** Ranges that are kept by their address. */
const setArea =
  (key: string): NonNullable<Members<Sheet>['methods']>[string] =>
  (sheet: Sheet, args: Arguments, { book }: EmulatedHost): null => {
    book.journal.put(sheet.pageLayout, key, addressOf(rangeArgument(book, args, 0, sheet)));
    return null;
  };

const getArea =
  (key: string): NonNullable<Members<Sheet>['methods']>[string] =>
  (sheet: Sheet, _args: Arguments, { book }: EmulatedHost) => {
    const address = sheet.pageLayout.get(key);
    const range = typeof address === 'string' ? resolveAddress(book, address, sheet) : null;
    return range === null ? optionalRange(sheet, null) : rangeHandle(range.sheet, range.area);
  };

/** Headers and footers of all pages. */
const headerFooterType = new ObjectType<Sheet>('HeaderFooter', {
  ...bagMembers<Sheet>(
    ({ pageLayout }) => pageLayout,
    { CenterFooter: '', CenterHeader: '', LeftFooter: '', LeftHeader: '', RightFooter: '', RightHeader: '' },
    () => 'HeadersFooters.DefaultForAllPages.',
  ),
});

const headersFootersType = new ObjectType<Sheet>('HeaderFooterGroup', {
  links: { DefaultForAllPages: (sheet) => headerFooterType.of(sheet) },
});

export const pageLayoutType = new ObjectType<Sheet>('PageLayout', {
  ...bagMembers<Sheet>(({ pageLayout }) => pageLayout, DEFAULTS),
  links: { HeadersFooters: (sheet) => headersFootersType.of(sheet) },
  methods: {
    GetPrintAreaOrNullObject: getArea('PrintArea'),
    GetPrintTitleColumnsOrNullObject: getArea('PrintTitleColumns'),
    GetPrintTitleRowsOrNullObject: getArea('PrintTitleRows'),
    SetPrintArea: setArea('PrintArea'),
    SetPrintTitleColumns: setArea('PrintTitleColumns'),
    SetPrintTitleRows: setArea('PrintTitleRows'),
  },
});
