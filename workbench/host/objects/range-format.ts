/** RangeFormat with its fill, font, borders and protection. What cells do not share reads as null. */
import { bordersAlong, drawBorder, NO_BORDER, RANGE_SIDES, type RangeSide } from '../borders';
import type { CellRange } from '../book';
import { asColour } from '../colours';
import type { Border, CellStyle, Json } from '../data';
import { autofit, changeLines, commonSize, type LineKind } from '../lines';
import { asFlag, asInteger, asNumber, asOneOf, asText, type Arguments, type Handle, ObjectType } from '../members';
import { applyStyle, common, commonStyle, type DEFAULT_STYLE, guardPermission } from '../styling';
import type { EmulatedHost } from '../host';

type Ranges = readonly CellRange[];
type StyleKey = keyof typeof DEFAULT_STYLE;

const read =
  (key: StyleKey) =>
  (ranges: Ranges): Json =>
    commonStyle(ranges, key);

const write =
  <K extends StyleKey>(key: K, convert: (value: Json) => NonNullable<CellStyle[K]>) =>
  (ranges: Ranges, value: Json, { book }: EmulatedHost): void => {
    const change: CellStyle = { [key]: convert(value) };
    for (const range of ranges) {
      guardPermission(range.sheet, 'allowFormatCells');
      applyStyle(book, range, (style) => ({ ...style, ...change }));
    }
  };

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;

const size =
  (kind: LineKind) =>
  (ranges: Ranges, value: Json, { book }: EmulatedHost): void => {
    for (const range of ranges) changeLines(book, range, kind, { size: asNumber(value) });
  };

const fit =
  (kind: LineKind) =>
  (ranges: Ranges, _args: Arguments, { book }: EmulatedHost): null => {
    for (const range of ranges) autofit(book, range, kind);
    return null;
  };

export const rangeFormatType: ObjectType<Ranges> = new ObjectType<Ranges>('RangeFormat', {
  get: {
    ColumnWidth: (ranges) => commonSize(ranges, 'columns'),
    HorizontalAlignment: read('horizontalAlignment'),
    IndentLevel: read('indentLevel'),
    ReadingOrder: read('readingOrder'),
    RowHeight: (ranges) => commonSize(ranges, 'rows'),
    ShrinkToFit: read('shrinkToFit'),
    TextOrientation: read('textOrientation'),
    VerticalAlignment: read('verticalAlignment'),
    WrapText: read('wrapText'),
  },
  set: {
    ColumnWidth: size('columns'),
    HorizontalAlignment: write('horizontalAlignment', (value) => asOneOf(HORIZONTAL, value)),
    IndentLevel: write('indentLevel', asInteger),
    ReadingOrder: write('readingOrder', (value) => asOneOf(READING_ORDERS, value)),
    RowHeight: size('rows'),
    ShrinkToFit: write('shrinkToFit', asFlag),
    TextOrientation: write('textOrientation', asInteger),
    VerticalAlignment: write('verticalAlignment', (value) => asOneOf(VERTICAL, value)),
    WrapText: write('wrapText', asFlag),
  },
  links: {
    Borders: (ranges) => bordersType.of(ranges),
    Fill: (ranges) => fillType.of(ranges),
    Font: (ranges) => fontType.of(ranges),
    Protection: (ranges) => protectionType.of(ranges),
  },
  methods: {
    AutofitColumns: fit('columns'),
    AutofitRows: fit('rows'),
  },
});

const fillType = new ObjectType<Ranges>('RangeFill', {
  get: { Color: read('fill') },
  set: { Color: write('fill', asColour) },
  actions: {
    Clear: (ranges, _args, { book }) => {
      for (const range of ranges) {
        guardPermission(range.sheet, 'allowFormatCells');
        applyStyle(book, range, ({ fill: _fill, ...style }) => style);
      }
    },
  },
});

const fontType = new ObjectType<Ranges>('RangeFont', {
  get: {
    Bold: read('bold'),
    Color: read('fontColor'),
    Italic: read('italic'),
    Name: read('fontName'),
    Size: read('fontSize'),
    Strikethrough: read('strikethrough'),
    Underline: read('underline'),
  },
  set: {
    Bold: write('bold', asFlag),
    Color: write('fontColor', asColour),
    Italic: write('italic', asFlag),
    Name: write('fontName', asText),
    Size: write('fontSize', asNumber),
    Strikethrough: write('strikethrough', asFlag),
    Underline: write('underline', (value) => asOneOf(UNDERLINES, value)),
  },
});

const protectionType = new ObjectType<Ranges>('FormatProtection', {
  get: { FormulaHidden: read('formulaHidden'), Locked: read('locked') },
  set: { FormulaHidden: write('formulaHidden', asFlag), Locked: write('locked', asFlag) },
});

interface Side {
  readonly ranges: Ranges;
  readonly side: RangeSide;
}

const borderHandle = (ranges: Ranges, side: RangeSide): Handle => borderType.of({ ranges, side });

const bordersType = new ObjectType<Ranges>('RangeBorderCollection', {
  get: { Count: () => RANGE_SIDES.length },
  items: (ranges) => RANGE_SIDES.map((side) => borderHandle(ranges, side)),
  item: (ranges, key) => borderHandle(ranges, asOneOf(RANGE_SIDES, key)),
  methods: {
    GetItemAt: (ranges, args) => {
      const side = RANGE_SIDES[args.integer(0)];
      return side === undefined ? null : borderHandle(ranges, side);
    },
  },
});

/** Between the columns of a single cell there is nothing: no line. */
const readBorder =
  (key: keyof Border) =>
  ({ ranges, side }: Side): Json => {
    const along = ranges.flatMap((range) => [...bordersAlong(range, side)]);
    return along.length === 0 ? NO_BORDER[key] : common(along.map((border) => border[key]));
  };

const writeBorder =
  (key: keyof Border, convert: (value: Json) => string) =>
  ({ ranges, side }: Side, value: Json, { book }: EmulatedHost): void => {
    for (const range of ranges) {
      guardPermission(range.sheet, 'allowFormatCells');
      drawBorder(book, range, side, { [key]: convert(value) });
    }
  };

const borderType = new ObjectType<Side>('RangeBorder', {
  identity: ({ side }) => ({ Id: side, SideIndex: side }),
  get: {
    Color: readBorder('color'),
    SideIndex: ({ side }) => side,
    Style: readBorder('style'),
    Weight: readBorder('weight'),
  },
  set: {
    Color: writeBorder('color', asColour),
    Style: writeBorder('style', asText),
    Weight: writeBorder('weight', asText),
  },
});
