/** Parts of a chart: title, axes, legend, labels, series. Kept as they are set, by their path in the chart. */
import { cellsIn } from '../../../src/core/sheet/areas';
import { seriesCells, seriesCount, seriesName } from '../chart-source';
import { asColour } from '../colours';
import type { Json } from '../data';
import { invalidArgument } from '../errors';
import type { EmulatedHost } from '../host';
import { type Handle, type Members, ObjectType } from '../members';
import { resolveAddress } from '../references';
import type { Chart } from '../sheet';
import { bagMembers } from './bags';
import { rangeArgument, addressOf } from './ranges';

/** A part by its path, e.g. `Axes.ValueAxis.`. */
interface Part {
  readonly chart: Chart;
  readonly path: string;
}

type Links = Readonly<Record<string, ObjectType<Part>>>;

/** A type of parts: its properties with their defaults, the parts it has itself, and properties it reads in a way of its own. */
function partType(
  name: string,
  defaults: Readonly<Record<string, Json>>,
  links: Links = {},
  methods: NonNullable<Members<Part>['methods']> = {},
  own: NonNullable<Members<Part>['get']> = {},
): ObjectType<Part> {
  const { get, set } = bagMembers<Part>(
    ({ chart }) => chart.bag,
    defaults,
    ({ path }) => path,
  );
  return new ObjectType<Part>(name, {
    get: { ...get, ...own },
    set,
    links: Object.fromEntries(
      Object.entries(links).map(([link, type]) => [
        link,
        ({ chart, path }: Part) => type.of({ chart, path: `${path}${link}.` }),
      ]),
    ),
    methods,
  });
}

const font = partType('ChartFont', {
  Bold: false,
  Color: '#000000',
  Italic: false,
  Name: 'Calibri',
  Size: 10,
  Underline: 'None',
});

const fill = partType(
  'ChartFill',
  {},
  {},
  {
    SetSolidColor: ({ chart, path }, args, { book }) => {
      book.journal.put(chart.bag, `${path}SolidColor`, asColour(args.json(0)));
      return null;
    },
    Clear: ({ chart, path }, _args, { book }) => {
      book.journal.put(chart.bag, `${path}SolidColor`, undefined);
      return null;
    },
  },
);

const line = partType('ChartLineFormat', { Color: '#000000', LineStyle: 'Automatic', Weight: 0.75 });
const border = partType('ChartBorder', { Color: '#000000', LineStyle: 'Automatic', Weight: 0.75 });
const textFormat = partType('ChartTextFormat', {}, { Fill: fill, Font: font });
const areaFormat = partType('ChartAreaFormat', {}, { Border: border, Fill: fill, Font: font });
const seriesFormat = partType('ChartSeriesFormat', {}, { Fill: fill, Line: line });
const axisFormat = partType('ChartAxisFormat', {}, { Fill: fill, Font: font, Line: line });

const title = partType(
  'ChartTitle',
  { Overlay: false, Position: 'Top', Text: '', Visible: true },
  { Format: textFormat },
);
const axisTitle = partType('ChartAxisTitle', { Text: '', Visible: false }, { Format: textFormat });
const gridlines = partType('ChartGridlines', { Visible: true });

const legend = partType('ChartLegend', { Overlay: false, Position: 'Right', Visible: true }, { Format: textFormat });

const labels = partType(
  'ChartDataLabels',
  {
    NumberFormat: 'General',
    Position: 'BestFit',
    ShowCategoryName: false,
    ShowSeriesName: false,
    ShowValue: false,
  },
  { Format: textFormat },
);

const axis = partType(
  'ChartAxis',
  {
    MajorUnit: '',
    Maximum: '',
    Minimum: '',
    NumberFormat: 'General',
    ReversePlotOrder: false,
    TickLabelPosition: 'NextToAxis',
    Visible: true,
  },
  { Format: axisFormat, MajorGridlines: gridlines, MinorGridlines: gridlines, Title: axisTitle },
);

const axes = partType('ChartAxes', {}, { CategoryAxis: axis, SeriesAxis: axis, ValueAxis: axis });

const setRange =
  (key: string): NonNullable<Members<Part>['methods']>[string] =>
  ({ chart, path }, args, { book }) => {
    book.journal.put(chart.bag, `${path}${key}`, addressOf(rangeArgument(book, args, 0, chart.sheet)));
    return null;
  };

/** The index in the path of a series and of what it consists of: `Series.0.Points.` */
const indexOf = (path: string): number => Number(path.split('.')[1]);

const point = partType('ChartPoint', { HasDataLabel: false }, { Format: seriesFormat });

/** How many points a series has: as many as cells. */
function pointCount({ chart, path }: Part, { book }: EmulatedHost): number {
  const index = indexOf(path);
  const set = chart.bag.get(`Series.${index}.Values`);
  const cells = typeof set === 'string' ? resolveAddress(book, set, chart.sheet)?.area : seriesCells(chart, index);
  return cells === null || cells === undefined ? 0 : cellsIn(cells);
}

function pointAt(series: Part, index: number, host: EmulatedHost): Handle {
  if (index < 0 || index >= pointCount(series, host)) throw invalidArgument(`point ${index}`);
  return point.of({ chart: series.chart, path: `${series.path}${index}.` });
}

const points = new ObjectType<Part>('ChartPointsCollection', {
  get: { Count: pointCount },
  items: (series, host) => Array.from({ length: pointCount(series, host) }, (_point, at) => pointAt(series, at, host)),
  methods: {
    GetCount: (series, _args, host) => pointCount(series, host),
    GetItemAt: (series, args, host) => pointAt(series, args.integer(0), host),
  },
});

const series = partType(
  'ChartSeries',
  { ChartType: '', GapWidth: 150, HasDataLabels: false, Name: '', Overlap: 0, PlotOrder: 1 },
  { DataLabels: labels, Format: seriesFormat, Points: points },
  { SetValues: setRange('Values'), SetXAxisValues: setRange('XAxisValues') },
  { Name: ({ chart, path }) => chart.bag.get(`${path}Name`) ?? seriesName(chart, indexOf(path)) },
);

const seriesAt = (chart: Chart, index: number): Handle => {
  if (index < 0 || index >= seriesCount(chart)) throw invalidArgument(`series ${index}`);
  return series.of({ chart, path: `Series.${index}.` });
};

const seriesCollection = new ObjectType<Chart>('ChartSeriesCollection', {
  get: { Count: seriesCount },
  items: (chart) => Array.from({ length: seriesCount(chart) }, (_series, index) => seriesAt(chart, index)),
  methods: {
    GetCount: seriesCount,
    GetItemAt: (chart, args) => seriesAt(chart, args.integer(0)),
  },
});

const part =
  (type: ObjectType<Part>, name: string) =>
  (chart: Chart): Handle =>
    type.of({ chart, path: `${name}.` });

/** The parts a chart itself has. */
export const chartParts: NonNullable<Members<Chart>['links']> = {
  Axes: part(axes, 'Axes'),
  DataLabels: part(labels, 'DataLabels'),
  Format: part(areaFormat, 'Format'),
  Legend: part(legend, 'Legend'),
  Series: (chart) => seriesCollection.of(chart),
  Title: part(title, 'Title'),
};
