/**
 * Nothing is silently wrong: of every property that office.js knows, on objects of every kind, what is read is there or refused by
 * name, and what is written is read back or refused.
 */
import type { OfficeSession } from '../../../workbench/host/jest';
import { startOffice } from '../../../workbench/host/jest';

jest.setTimeout(120_000);

type Context = Excel.RequestContext;
type Get = (context: Context) => OfficeExtension.ClientObject;

/** What office.js itself keeps of each type. */
interface Reflected {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly [name: string]: unknown;
}

const sheet = ({ workbook }: Context) => workbook.worksheets.getItem('S');
const range = (context: Context) => sheet(context).getRange('B2');
const chart = (context: Context) => sheet(context).charts.getItemAt(0);
const axis = (context: Context) => chart(context).axes.valueAxis;
const format = (context: Context) => sheet(context).getRange('A1:A3').conditionalFormats.getItemAt(0);

const OBJECTS: Readonly<Record<string, Get>> = {
  workbook: ({ workbook }) => workbook,
  application: ({ workbook }) => workbook.application,
  sheet,
  range,
  'empty cell': (context) => sheet(context).getRange('E9'),
  'format of a range': (context) => range(context).format,
  font: (context) => range(context).format.font,
  fill: (context) => range(context).format.fill,
  border: (context) => range(context).format.borders.getItem('EdgeTop'),
  'protection of a cell': (context) => range(context).format.protection,
  table: (context) => sheet(context).tables.getItemAt(0),
  'column of a table': (context) => sheet(context).tables.getItemAt(0).columns.getItemAt(0),
  comment: (context) => sheet(context).comments.getItemAt(0),
  name: ({ workbook }) => workbook.names.getItem('n'),
  'page layout': (context) => sheet(context).pageLayout,
  protection: (context) => sheet(context).protection,
  chart,
  title: (context) => chart(context).title,
  legend: (context) => chart(context).legend,
  'data labels': (context) => chart(context).dataLabels,
  axis,
  'title of an axis': (context) => axis(context).title,
  gridlines: (context) => axis(context).majorGridlines,
  line: (context) => axis(context).format.line,
  series: (context) => chart(context).series.getItemAt(0),
  'conditional format': format,
  'rule of a conditional format': (context) => format(context).cellValue,
  'data validation': (context) => range(context).dataValidation,
  'properties of the workbook': ({ workbook }) => workbook.properties,
  setting: ({ workbook }) => workbook.settings.getItem('k'),
  areas: (context) => sheet(context).getRanges('A1:A2,C1:C2'),
};

let session: OfficeSession;

beforeAll(async () => {
  session = startOffice(
    {
      sheets: [
        {
          name: 'S',
          rows: [
            ['a', 'b', 'c'],
            [1, 2, 3],
            [4, 5, 6],
          ],
          comments: [{ row: 0, column: 0, content: 'x' }],
          tables: [{ name: 'T', area: { top: 0, left: 0, bottom: 2, right: 2 } }],
        },
        { name: 'O' },
      ],
      names: [{ name: 'n', formula: '=S!$A$1' }],
      settings: { k: 1 },
    },
    { requirementSets: { ExcelApi: '1.17' } },
  );
  await session.run(async (context) => {
    sheet(context).charts.add('ColumnClustered', sheet(context).getRange('A1:C3'), 'Auto');
    const added = sheet(context).getRange('A1:A3').conditionalFormats.add('CellValue');
    added.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
    range(context).dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    await context.sync();
  });
});

const REFUSED = ['ApiNotFound', 'InvalidArgument', 'ItemNotFound'];

/** What a call gives, or the code it is refused with. */
async function tried<T>(call: (context: Context) => Promise<T>): Promise<{ value: T } | { code: string }> {
  try {
    return { value: await session.run(call) };
  } catch (error) {
    return { code: (error as { code: string }).code };
  }
}

const read = (get: Get, name: string) =>
  tried(async (context) => {
    const object = get(context);
    (object as unknown as { load(name: string): void }).load(name);
    await context.sync();
    return (object as unknown as Reflected)[name];
  });

const write = (get: Get, name: string, value: unknown) =>
  tried(async (context) => {
    Object.assign(get(context), { [name]: value });
    await context.sync();
  });

/** Another value than the one that is there, of its kind. */
function otherThan(value: unknown, name: string): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' && /color$/i.test(name) ? '#123456' : value;
}

it.each(Object.entries(OBJECTS))('%s', async (_kind, get) => {
  const reflected = await session.run((context) => Promise.resolve(get(context) as unknown as Reflected));
  const names = (reflected._scalarPropertyNames ?? []).filter((name) => !name.startsWith('_'));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const before = await read(get, name);
    if ('code' in before) expect([name, REFUSED]).toEqual([name, expect.arrayContaining([before.code])]);
    else expect([name, before.value]).not.toEqual([name, undefined]);
    const isWritable = reflected._scalarPropertyUpdateable?.[reflected._scalarPropertyNames?.indexOf(name) ?? -1];
    if (isWritable !== true) continue;
    const value = otherThan('value' in before ? before.value : 'x', name);
    const written = await write(get, name, value);
    if ('code' in written) expect([name, REFUSED]).toEqual([name, expect.arrayContaining([written.code])]);
    else expect([name, await read(get, name)]).toEqual([name, { value }]);
  }
});
