/** What Excel answers to ordinary add-ins, where a host that only keeps what it was told would answer otherwise. */
import { startOffice } from '../../../workbench/host/jest';
import { batch, codeOf, read, sheet1, startSheet, workbookWith } from './support';

const sales = [
  ['Product', 'Qtr1', 'Qtr2'],
  ['Frames', 5000, 7000],
  ['Saddles', 400, 323],
  ['Chains', 1550, 1088],
];

describe('colours', () => {
  it.each([
    ['white', '#FFFFFF'],
    ['LightBlue', '#ADD8E6'],
    ['#4472c4', '#4472C4'],
    ['FFA500', '#FFA500'],
  ])('%s is read back as %s', async (written, colour) => {
    const found = await startSheet(sales).run(async (context) => {
      const sheet = sheet1(context);
      const range = sheet.getRange('A1');
      const { title } = sheet.charts.add('Line', sheet.getRange('A1:C4'));
      range.format.fill.color = written;
      range.format.font.color = written;
      sheet.tabColor = written;
      title.format.font.color = written;
      range.load('format/fill/color,format/font/color');
      title.load('format/font/color');
      sheet.load('tabColor');
      await context.sync();
      return [range.format.fill.color, range.format.font.color, title.format.font.color, sheet.tabColor];
    });
    expect(found).toEqual([colour, colour, colour, colour]);
  });

  it.each(['no colour', '#12345', 'constructor', ''])('"%s" is refused', async (written) => {
    const session = startSheet();
    const code = await codeOf(
      batch(session, (context) => (sheet1(context).getRange('A1').format.fill.color = written)),
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('a chart names its series by its cells', () => {
  it.each([
    ['A1:C4', 'Auto', ['Qtr1', 'Qtr2'], 3, 'Columns'],
    ['A1:C4', 'Rows', ['Frames', 'Saddles', 'Chains'], 2, 'Rows'],
    ['A2:C4', 'Columns', ['Series1', 'Series2'], 3, 'Columns'],
    ['B2:C4', 'Auto', ['Series1', 'Series2'], 3, 'Columns'],
    ['A1:C2', 'Auto', ['Frames'], 2, 'Rows'],
    ['B1:B4', 'Auto', ['Qtr1'], 3, 'Columns'],
  ] as const)('%s by %s', async (address, by, names, points, plotBy) => {
    const found = await startSheet(sales).run(async (context) => {
      const sheet = sheet1(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange(address), by).load('plotBy');
      chart.series.load('items/name');
      const first = chart.series.getItemAt(0).points.load('count');
      await context.sync();
      return [chart.series.items.map(({ name }) => name), first.count, chart.plotBy];
    });
    expect(found).toEqual([names, points, plotBy]);
  });

  test('dates beside the values are categories, and the places of a scattered chart are', async () => {
    const rows = [
      ['Date', 'Price'],
      [1, 100],
      [2, 96],
    ];
    const found = await read(startSheet(rows), (context) => {
      const sheet = sheet1(context);
      const countOf = (type: Excel.ChartType) => sheet.charts.add(type, sheet.getRange('A1:B3')).series.getCount();
      const [plain, scattered] = [countOf(Excel.ChartType.line), countOf(Excel.ChartType.xyscatter)];
      sheet.getRange('A2:A3').numberFormat = [['yyyy/m/d'], ['yyyy/m/d']];
      const dated = countOf(Excel.ChartType.line);
      return () => [plain.value, scattered.value, dated.value];
    });
    expect(found).toEqual([2, 1, 1]);
  });

  test('a point has a look of its own, and there are no more points than values', async () => {
    const session = startSheet(sales);
    await batch(session, (context) => {
      const chart = sheet1(context).charts.add('Pie', sheet1(context).getRange('A1:B4'));
      chart.series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor('pink');
    });
    const [chart] = session.host.save().sheets[0]?.charts ?? [];
    expect(chart?.properties).toEqual({ 'Series.0.Points.2.Format.Fill.SolidColor': '#FFC0CB' });
    const beyond = batch(session, (context) =>
      sheet1(context).charts.getItemAt(0).series.getItemAt(0).points.getItemAt(3).load('hasDataLabel'),
    );
    expect(await codeOf(beyond)).toBe('InvalidArgument');
  });
});

describe('what the host cannot do, it refuses by name', () => {
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    [
      'AutoFilter.apply with criteria',
      (context) => sheet1(context).autoFilter.apply('A1:C4', 2, { filterOn: 'TopPercent', criterion1: '50' }),
    ],
    [
      'CommentCollection.add with mentions',
      ({ workbook }) =>
        workbook.comments.add('Sheet1!A1', { mentions: [], richContent: 'x' }, Excel.ContentType.mention),
    ],
    [
      'ChartCollection.add with cells of another sheet',
      ({ workbook }) =>
        workbook.worksheets.add('Other').charts.add('Pie', workbook.worksheets.getItem('Sheet1').getRange('A1:B2')),
    ],
  ])('%s', async (member, act) => {
    const refused = batch(startSheet(sales), act);
    await expect(refused).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining(member) });
  });
});

test('the structure of a workbook is set free by its password alone', async () => {
  const session = startOffice(workbookWith('Sheet1'));
  await batch(session, ({ workbook }) => workbook.protection.protect('pass'));
  const unprotect = (password?: string) =>
    codeOf(batch(session, ({ workbook }) => workbook.protection.unprotect(password)));
  expect([await unprotect('wrong'), await unprotect()]).toEqual(['AccessDenied', 'AccessDenied']);
  expect(await codeOf(batch(session, ({ workbook }) => workbook.protection.protect()))).toBe('InvalidOperation');
  expect(await unprotect('pass')).toBe('no error');
  expect(session.host.save().structureProtected).toBe(false);
});

test('the columns of a table are found in any case, its rows by their place', async () => {
  const session = startSheet(sales);
  const found = await session.run(async (context) => {
    const table = sheet1(context).tables.add('A1:C4', true);
    const column = table.columns.getItem('QTR2').getDataBodyRange().load('address');
    const row = table.rows.getItemAt(1).load('index,values');
    await context.sync();
    row.values = [['Saddles', '5%', '=1+1']];
    const after = row.getRange().load('address,formulas');
    await context.sync();
    return [column.address, row.index, after.address, after.formulas];
  });
  expect(found).toEqual(['Sheet1!C2:C4', 1, 'Sheet1!A3:C3', [['Saddles', 0.05, '=1+1']]]);
  const beyond = batch(session, (context) => sheet1(context).tables.getItemAt(0).rows.getItemAt(3).load('values'));
  expect(await codeOf(beyond)).toBe('InvalidArgument');
});

it.each(['NoPropertiesNeeded', 'no-properties-needed'])('load("%s") asks which objects there are', async (nothing) => {
  const found = await read(startOffice(workbookWith('a', 'b')), (context) => {
    const sheets = context.workbook.worksheets.load(nothing);
    return () => sheets.items.length;
  });
  expect(found).toBe(2);
});

it.each([
  ['D4', 0, -2, 'B4:D4'],
  ['D4', -3, 0, 'D1:D4'],
  ['B2:D4', -1, 1, 'B2:E3'],
])('%s resized by %d and %d is %s', async (from, rows, columns, to) => {
  const found = await read(startSheet(), (context) => {
    const range = sheet1(context).getRange(from).getResizedRange(rows, columns).load('address');
    return () => range.address;
  });
  expect(found).toBe(`Sheet1!${to}`);
});

describe('rules are for the cells they were set for last', () => {
  const whole = (formula1: number): Excel.DataValidationRule => ({
    wholeNumber: { formula1, operator: 'GreaterThan' },
  });

  test('a validation replaces what was there, and says where cells differ', async () => {
    const session = startSheet();
    const found = await session.run(async (context) => {
      const at = (address: string) => sheet1(context).getRange(address).dataValidation;
      at('A1:A9').rule = whole(1);
      at('A3').rule = { textLength: { formula1: 10, operator: 'LessThan' } };
      at('A5:A6').clear();
      at('C1').rule = whole(1);
      at('C2').rule = whole(1);
      const validations = ['A1:A2', 'A3', 'A5', 'A1:A3', 'A4:A5', 'C1:C2'].map((address) => at(address).load('type'));
      const kept = at('A9').load('rule');
      await context.sync();
      return [validations.map(({ type }) => type), kept.rule];
    });
    const types = ['WholeNumber', 'TextLength', 'None', 'Inconsistent', 'MixedCriteria', 'WholeNumber'];
    expect(found).toEqual([types, whole(1)]);
  });

  test('a conditional format stays where it was not cleared', async () => {
    const session = startSheet();
    const found = await session.run(async (context) => {
      const at = (address: string) => sheet1(context).getRange(address).conditionalFormats;
      at('A1:A9').add('CellValue');
      at('A3').clearAll();
      const counts = ['A3', 'A1', 'A9'].map((address) => at(address).getCount());
      await context.sync();
      return counts.map(({ value }) => value);
    });
    expect(found).toEqual([0, 1, 1]);
    const several = batch(session, (context) =>
      sheet1(context).getRange('A1').conditionalFormats.getItemAt(0).getRange().load('address'),
    );
    expect(await codeOf(several)).toBe('InvalidOperation');
  });
});
