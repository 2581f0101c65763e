import { startOffice } from '../../../workbench/host/jest';
import { batch, codeOf, isNull, read, sheet1, startSheet } from './support';

describe('tables', () => {
  test('are added, found, and give their parts', async () => {
    const session = startSheet([
      ['指标', 8, null],
      ['完成率', 1, 2],
    ]);
    await batch(session, (context) => (sheet1(context).tables.add('A1:C2', true).name = '例外'));
    const found = await read(session, (context) => {
      const table = context.workbook.tables.getItem('例外').load('name,showHeaders,columns/items/name,worksheet/name');
      const body = table.getDataBodyRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      const second = table.columns.getItem('8').getDataBodyRange().load('values');
      const missing = sheet1(context).tables.getItemOrNullObject('other');
      const named = sheet1(context).getRange('例外').load('address');
      return () => ({
        columns: table.columns.items.map(({ name }) => name),
        places: [body.address, named.address],
        header: header.values,
        second: second.values,
        missing: isNull(missing),
      });
    });
    expect(found).toEqual({
      columns: ['指标', '8', 'Column3'],
      places: ['Sheet1!A2:C2', 'Sheet1!A1:C2'],
      header: [['指标', '8', 'Column3']],
      second: [[1]],
      missing: true,
    });
  });

  test('rows are added below', async () => {
    const session = startSheet([['a', 'b']]);
    await batch(session, (context) => {
      const table = sheet1(context).tables.add('A1:B2', true);
      table.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
    });
    const [table] = session.host.save().sheets[0]?.tables ?? [];
    expect(table?.area).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
    expect(session.host.person.values('Sheet1!A3:B4')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('do not overlap, and have names of their own', async () => {
    const session = startSheet([['a']]);
    await batch(session, (context) => sheet1(context).tables.add('A1:B2', true));
    const overlapping = batch(session, (context) => sheet1(context).tables.add('B2:C3', true));
    await expect(codeOf(overlapping)).resolves.toBe('InvalidOperation');
    const named = batch(session, (context) => (sheet1(context).tables.add('E1:F2', true).name = 'table1'));
    await expect(codeOf(named)).resolves.toBe('ItemAlreadyExists');
  });
});

describe('names', () => {
  test('of the workbook and of a sheet', async () => {
    const session = startOffice({ sheets: [{ name: 'Sheet1', rows: [[1, 2]] }, { name: "It's" }] });
    await batch(session, (context) => {
      context.workbook.names.add('满分', context.workbook.worksheets.getItem("It's").getRange('B2:C3'));
      context.workbook.names.add('rate', '=0.9');
      sheet1(context).names.add('points', '=Sheet1!$B$1');
    });
    const found = await read(session, (context) => {
      context.workbook.names.load('items/name,items/type,items/value,items/formula');
      const local = sheet1(context).names.getItem('POINTS').getRange().load('values');
      const byName = sheet1(context).getRange('points').load('address');
      const none = context.workbook.names.getItem('rate').getRangeOrNullObject();
      return () => ({
        items: context.workbook.names.items.map(({ name, type, value, formula }) => [
          name,
          type,
          value as unknown,
          formula as unknown,
        ]),
        local: local.values,
        byName: byName.address,
        none: isNull(none),
      });
    });
    expect(found).toEqual({
      items: [
        ['满分', 'Range', "'It''s'!$B$2:$C$3", "='It''s'!$B$2:$C$3"],
        ['rate', 'Double', 0.9, '=0.9'],
      ],
      local: [[2]],
      byName: 'Sheet1!B1',
      none: true,
    });
  });

  test.each([
    ['=1', 'Integer', 1],
    ['=TRUE', 'Boolean', true],
    ['="=SUM(A1)"', 'String', '=SUM(A1)'],
    ['="a""b"', 'String', 'a"b'],
    ['=#N/A', 'Error', '#N/A'],
    // Whatever nobody works out is no text that could be taken for a result.
    ['=SUM(Sheet1!$A$1:$B$1)', 'Error', '#CALC!'],
    ['="a"&"b"', 'Error', '#CALC!'],
  ])('%s is of type %s and gives %s', async (formula, type, value) => {
    const session = startOffice({ sheets: [{ name: 'Sheet1' }], names: [{ name: 'n', formula }] });
    const found = await read(session, ({ workbook }) => {
      const item = workbook.names.getItem('n').load('type,value');
      return () => [item.type, item.value as unknown];
    });
    expect(found).toEqual([type, value]);
  });

  test.each([
    ['A1', 'InvalidArgument'],
    ['two words', 'InvalidArgument'],
    ['taken', 'ItemAlreadyExists'],
  ])('%s: %s', async (name, code) => {
    const session = startOffice({ sheets: [{ name: 'Sheet1' }], names: [{ name: 'Taken', formula: '=1' }] });
    await expect(codeOf(batch(session, ({ workbook }) => workbook.names.add(name, '=1')))).resolves.toBe(code);
  });
});

test('a chart shows its data where it is put', async () => {
  const session = startSheet([
    ['产出', 0.9],
    ['效益', 0.8],
    ['满意度', 1],
  ]);
  const found = await session.run(async (context) => {
    const sheet = sheet1(context);
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.name = '得分率';
    chart.title.text = '各部分得分率';
    chart.legend.visible = false;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.valueAxis.numberFormat = '0%';
    chart.setPosition('D1', 'F4');
    chart.series.getItemAt(0).name = '得分率';
    chart.series.getItemAt(0).format.fill.setSolidColor('#4472c4');
    const again = sheet.charts.getItem('得分率').load('chartType,left,top,width,height,title/text,series/count');
    again.axes.valueAxis.load('maximum,numberFormat');
    const missing = sheet.charts.getItemOrNullObject('other');
    await context.sync();
    const { chartType, left, top, width, height, title, axes } = again;
    return [
      chartType,
      left,
      top,
      width,
      height,
      title.text,
      axes.valueAxis.maximum,
      axes.valueAxis.numberFormat,
      isNull(missing),
    ];
  });
  expect(found).toEqual(['BarClustered', 144, 0, 144, 60, '各部分得分率', 1, '0%', true]);
  const [chart] = session.host.save().sheets[0]?.charts ?? [];
  expect(chart?.properties).toMatchObject({ 'Series.0.Format.Fill.SolidColor': '#4472C4', 'Legend.Visible': false });
  await batch(session, (context) => sheet1(context).charts.getItem('得分率').delete());
  expect(session.host.save().sheets[0]?.charts).toEqual([]);
});

test('comments stand at their cells', async () => {
  const session = startOffice({
    sheets: [{ name: 'Sheet1', comments: [{ row: 0, column: 0, content: '请核对', author: '王' }] }],
  });
  const found = await session.run(async (context) => {
    context.workbook.comments.add('Sheet1!B2', '说明');
    context.workbook.comments.load('items/content,items/authorName');
    const first = context.workbook.comments.getItemByCell('Sheet1!A1').load('content');
    const place = context.workbook.comments.getItemAt(1).getLocation().load('address');
    await context.sync();
    return [context.workbook.comments.items.map(({ content }) => content), first.content, place.address];
  });
  expect(found).toEqual([['请核对', '说明'], '请核对', 'Sheet1!B2']);
});

test('conditional formats and data validation are kept as they are set', async () => {
  const session = startSheet();
  const found = await session.run(async (context) => {
    const range = sheet1(context).getRange('A1:A9');
    const format = range.conditionalFormats.add('CellValue');
    format.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
    format.cellValue.format.font.color = '#ff0000';
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    const inside = sheet1(context).getRange('A3');
    inside.load('conditionalFormats/items/type,dataValidation/type,dataValidation/rule');
    const text = format.textComparisonOrNullObject;
    await context.sync();
    return [
      inside.conditionalFormats.items.map(({ type }) => type),
      inside.dataValidation.type,
      inside.dataValidation.rule,
      isNull(text),
    ];
  });
  expect(found).toEqual([['CellValue'], 'List', { list: { inCellDropDown: true, source: '是,否' } }, true]);
  await batch(session, (context) => {
    sheet1(context).getRange('A1:B9').conditionalFormats.clearAll();
    sheet1(context).getRange('A1:B9').dataValidation.clear();
  });
  const [sheet] = session.host.save().sheets;
  expect([sheet?.conditionalFormats, sheet?.validations]).toEqual([[], []]);
});

test('a range within an argument is kept as the formula of its cells, any other object is refused', async () => {
  const session = startOffice({ sheets: [{ name: 'Sheet1' }, { name: "It's" }] });
  await batch(session, (context) => {
    const source = context.workbook.worksheets.getItem("It's").getRange('A1:A3');
    sheet1(context).getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
  expect(session.host.save().sheets[0]?.validations).toMatchObject([
    { type: 'List', properties: { Rule: { list: { inCellDropDown: true, source: "='It''s'!$A$1:$A$3" } } } },
  ]);
  const refused = batch(session, (context) => {
    const source = context.workbook.worksheets.getItem("It's") as unknown as Excel.Range;
    sheet1(context).getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
  await expect(codeOf(refused)).resolves.toBe('InvalidArgument');
});

test('settings and properties are stored by key, whatever the key', async () => {
  const session = startSheet();
  await batch(session, (context) => {
    context.workbook.settings.add('profile', { id: '2020-10', bands: [0.8, 0.6] });
    context.workbook.settings.add('__proto__', 'just a name');
    context.workbook.properties.title = '自评';
    context.workbook.properties.custom.add('Period', '2023');
    sheet1(context).customProperties.add('marker', 'pe');
  });
  const found = await read(session, (context) => {
    const { settings, properties } = context.workbook;
    const profile = settings.getItem('profile').load('value');
    const named = settings.getItem('__proto__').load('value');
    const missing = settings.getItemOrNullObject('constructor');
    const period = properties.custom.getItem('PERIOD').load('value,key');
    const marker = sheet1(context).customProperties.getItemOrNullObject('marker').load('value');
    properties.load('title');
    return () => [
      profile.value,
      named.value,
      isNull(missing),
      period.value,
      period.key,
      marker.value,
      properties.title,
    ];
  });
  expect(found).toEqual([{ id: '2020-10', bands: [0.8, 0.6] }, 'just a name', true, '2023', 'Period', 'pe', '自评']);
});

test('the application says how numbers are written and when it calculates', async () => {
  const session = startSheet();
  const found = await session.run(async (context) => {
    const { application } = context;
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = Excel.CalculationMode.manual;
    application.load('calculationMode,decimalSeparator,thousandsSeparator,cultureInfo/name');
    await context.sync();
    const { calculationMode, decimalSeparator, thousandsSeparator, cultureInfo } = application;
    return [calculationMode, decimalSeparator, thousandsSeparator, cultureInfo.name];
  });
  expect(found).toEqual(['Manual', '.', ',', 'zh-CN']);
});
