/** Charts: where they stand and what they show is understood, how their parts look is kept. */
import type { Book, CellRange } from '../book';
import { isByRows } from '../chart-source';
import type { Json } from '../data';
import { apiNotFound, itemAlreadyExists } from '../errors';
import type { EmulatedHost } from '../host';
import { placeOf } from '../lines';
import { asNumber, asText, type Arguments, type Handle, ObjectType } from '../members';
import type { Chart, Sheet } from '../sheet';
import { guardPermission } from '../styling';
import { chartParts } from './chart-parts';
import { checkSheet, rangeArgument } from './ranges';
import { worksheetType } from './worksheet';

const STANDARD_SIZE = { width: 360, height: 216 };

type PlaceKey = 'left' | 'top' | 'width' | 'height';

const setPlace =
  (key: PlaceKey) =>
  (chart: Chart, value: Json, { book }: EmulatedHost): void => {
    book.journal.assign(chart, 'place', { ...placeOf(chart), [key]: asNumber(value) });
    book.journal.assign(chart, 'cells', null);
  };

export const chartType: ObjectType<Chart> = new ObjectType<Chart>('Chart', {
  identity: ({ id, name }) => ({ Id: id, Name: name }),
  check: ({ sheet }) => {
    checkSheet(sheet);
  },
  get: {
    ChartType: ({ type }) => type,
    Height: (chart) => placeOf(chart).height,
    Id: ({ id }) => id,
    Left: (chart) => placeOf(chart).left,
    Name: ({ name }) => name,
    PlotBy: (chart) => (isByRows(chart) ? 'Rows' : 'Columns'),
    Top: (chart) => placeOf(chart).top,
    Width: (chart) => placeOf(chart).width,
  },
  set: {
    ChartType: (chart, value, { book }) => book.journal.assign(chart, 'type', asText(value)),
    Height: setPlace('height'),
    Left: setPlace('left'),
    Name: (chart, value, { book }) => {
      const name = asText(value);
      if (findChart(chart.sheet, name) !== undefined && name !== chart.name) throw itemAlreadyExists(name);
      book.journal.assign(chart, 'name', name);
    },
    Top: setPlace('top'),
    Width: setPlace('width'),
  },
  links: {
    ...chartParts,
    Worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  actions: {
    Delete: (chart, _args, { book }) => {
      const { sheet } = chart;
      guardPermission(sheet, 'allowEditObjects');
      book.journal.assign(
        sheet,
        'charts',
        sheet.charts.filter((other) => other !== chart),
      );
    },
    SetData: (chart, args, { book }) => {
      const source = sourceOf(book, chart.sheet, args, 0, 'Chart.setData');
      book.journal.assign(chart, 'source', source.area);
      book.journal.assign(chart, 'seriesBy', args.optionalText(1) ?? 'Auto');
    },
    SetPosition: (chart, args, { book }) => setPosition(book, chart, args),
  },
  methods: {
    Activate: () => null,
  },
});

/** `setPosition(startCell, endCell?)`: with an end, the chart also takes the size of the cells between. */
function setPosition(book: Book, chart: Chart, args: Arguments): void {
  const start = rangeArgument(book, args, 0, chart.sheet);
  const end = args.has(1) ? rangeArgument(book, args, 1, chart.sheet) : null;
  if (end === null) {
    const { left, top } = placeOf({ ...chart, cells: start.area });
    book.journal.assign(chart, 'place', { ...placeOf(chart), left, top });
  }
  const cells = end === null ? null : { ...start.area, bottom: end.area.bottom, right: end.area.right };
  book.journal.assign(chart, 'cells', cells);
}

const findChart = (sheet: Sheet, key: Json): Chart | undefined =>
  sheet.charts.find(
    ({ id, name }) => id === key || (typeof key === 'string' && name.toLowerCase() === key.toLowerCase()),
  );

const chartHandle = (chart: Chart | undefined): Handle | null => (chart === undefined ? null : chartType.of(chart));

export const chartsType = new ObjectType<Sheet>('ChartCollection', {
  get: { Count: (sheet) => sheet.charts.length },
  items: (sheet) => sheet.charts.map((chart) => chartType.of(chart)),
  item: (sheet, key) => chartHandle(findChart(sheet, key)),
  methods: {
    Add: (sheet, args, { book }) => {
      const source = sourceOf(book, sheet, args, 1, 'ChartCollection.add');
      guardPermission(sheet, 'allowEditObjects');
      return addChart(book, sheet, args.text(0), source, args.optionalText(2) ?? 'Auto');
    },
    GetCount: (sheet) => sheet.charts.length,
    GetItemAt: (sheet, args) => chartHandle(sheet.charts[args.integer(0)]),
    GetItemOrNullObject: (sheet, args) => chartHandle(findChart(sheet, args.json(0))),
  },
});

/** The cells a chart is made of. It knows only those of its own sheet. */
function sourceOf(book: Book, sheet: Sheet, args: Arguments, index: number, member: string): CellRange {
  const source = rangeArgument(book, args, index, sheet);
  if (source.sheet !== sheet) throw apiNotFound(`${member} with cells of another sheet`);
  return source;
}

function addChart(book: Book, sheet: Sheet, type: string, source: CellRange, seriesBy: string): Handle {
  let number = sheet.charts.length + 1;
  while (findChart(sheet, `Chart ${number}`) !== undefined) number++;
  const chart: Chart = {
    id: book.newId(),
    name: `Chart ${number}`,
    type,
    source: source.area,
    seriesBy,
    place: { left: 0, top: 0, ...STANDARD_SIZE },
    cells: null,
    sheet,
    bag: new Map<string, Json>(),
  };
  book.journal.assign(sheet, 'charts', [...sheet.charts, chart]);
  return chartType.of(chart);
}
