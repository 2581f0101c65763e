import { startOffice } from '../../../workbench/host/jest';
import { batch, codeOf, read, sheet1, startSheet } from './support';

const address = (load: (sheet: Excel.Worksheet) => Excel.Range, rows = [['a', 1, 2]]): Promise<string> =>
  read(startSheet(rows), (context) => {
    const range = load(sheet1(context)).load('address');
    return () => (range.isNullObject ? 'null' : range.address);
  });

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ['Sheet1!1:1048576', (sheet) => sheet.getRange()],
  ['Sheet1!B:C', (sheet) => sheet.getRange('B:C')],
  ['Sheet1!2:5', (sheet) => sheet.getRange('2:5')],
  ['Sheet1!C2', (sheet) => sheet.getCell(1, 2)],
  ['Sheet1!B2:D4', (sheet) => sheet.getRangeByIndexes(1, 1, 3, 3)],
  ['Sheet1!C3', (sheet) => sheet.getRange('B2:D4').getCell(1, 1)],
  ['Sheet1!B3:D3', (sheet) => sheet.getRange('B2:D4').getRow(1)],
  ['Sheet1!D2:D4', (sheet) => sheet.getRange('B2:D4').getColumn(2)],
  ['Sheet1!C4:E6', (sheet) => sheet.getRange('B2:D4').getOffsetRange(2, 1)],
  ['Sheet1!B2:C6', (sheet) => sheet.getRange('B2:D4').getResizedRange(2, -1)],
  ['Sheet1!B2:C2', (sheet) => sheet.getRange('B2:D4').getAbsoluteResizedRange(1, 2)],
  ['Sheet1!2:4', (sheet) => sheet.getRange('B2:D4').getEntireRow()],
  ['Sheet1!B:D', (sheet) => sheet.getRange('B2:D4').getEntireColumn()],
  ['Sheet1!C3:D4', (sheet) => sheet.getRange('B2:D4').getIntersectionOrNullObject('C3:F9')],
  ['null', (sheet) => sheet.getRange('B2:D4').getIntersectionOrNullObject('F9')],
  ['Sheet1!B2:F9', (sheet) => sheet.getRange('B2:D4').getBoundingRect('F9')],
  ['Sheet1!D4', (sheet) => sheet.getRange('B2:D4').getLastCell()],
  ['Sheet1!B5:D6', (sheet) => sheet.getRange('B2:D4').getRowsBelow(2)],
  ['Sheet1!A2:A4', (sheet) => sheet.getRange('B2:D4').getColumnsBefore()],
  ['Sheet1!B1:C1', (sheet) => sheet.getRange('B:F').getUsedRange(true)],
  ['null', (sheet) => sheet.getRange('A5:F9').getUsedRangeOrNullObject()],
])('%s', async (expected, load) => {
  await expect(address(load)).resolves.toBe(expected);
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ['no address', (sheet) => sheet.getRange('得分 1')],
  ['above the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
  ['beyond the sheet', (sheet) => sheet.getRange('XFD1').getOffsetRange(0, 1)],
  ['no cells left', (sheet) => sheet.getRange('A1').getResizedRange(-1, 0)],
])('%s is an error', async (_case, load) => {
  await expect(codeOf(address(load))).resolves.toBe('InvalidArgument');
});

describe('values', () => {
  test('every kind of value reads as Excel gives it', async () => {
    const session = startOffice({
      sheets: [
        {
          name: 'Sheet1',
          rows: [['文字', 0.9663, true, null, { fault: '#N/A' }, 12, { fault: 'uncached' }]],
          formulas: [[null, null, null, null, null, '=A9*2', '=B9']],
          formats: [[null, '0.00%', null, null, null, null, null]],
        },
      ],
    });
    const range = await read(session, (context) => {
      const cells = sheet1(context).getRange('A1:G1').load('values,formulas,text,valueTypes,numberFormat');
      return () => cells.toJSON();
    });
    expect(range).toMatchObject({
      values: [['文字', 0.9663, true, '', '#N/A', 12, 0]],
      formulas: [['文字', 0.9663, true, '', '#N/A', '=A9*2', '=B9']],
      text: [['文字', '96.63%', 'TRUE', '', '#N/A', '12', '0']],
      valueTypes: [['String', 'Double', 'Boolean', 'Empty', 'Error', 'Double', 'Double']],
      numberFormat: [['General', '0.00%', 'General', 'General', 'General', 'General', 'General']],
    });
  });

  test.each<[string, unknown, string | number | boolean, string]>([
    ['a number as text', '96.63', 96.63, '96.63'],
    ['a percent', '95%', 0.95, '95%'],
    ['text that begins with an apostrophe', "'=1+1", '=1+1', '=1+1'],
    ['a sentence', '得分率=90%', '得分率=90%', '得分率=90%'],
    ['nothing', '', '', ''],
    ['an equals sign', '=', '=', '='],
  ])('%s is written', async (_case, input, value, text) => {
    const session = startSheet([['before']]);
    await batch(session, (context) => (sheet1(context).getRange('A1').values = [[input]]));
    expect(session.host.person.cell('Sheet1!A1')).toMatchObject({ value, text, formula: null });
  });

  test('in a cell formatted as text everything is text', async () => {
    const session = startSheet();
    await batch(session, (context) => {
      const range = sheet1(context).getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['=1+1', '2023-05']];
    });
    expect(session.host.person.values('Sheet1!A1:B1')).toEqual([['=1+1', '2023-05']]);
  });

  test('null leaves a cell, one value fills all', async () => {
    const session = startSheet([['a', 'b']]);
    await batch(session, (context) => {
      sheet1(context).getRange('A1:B1').values = [[null, 'new']];
      sheet1(context).getRange('A2:B3').values = 7 as never;
    });
    expect(session.host.person.values('Sheet1!A1:B3')).toEqual([
      ['a', 'new'],
      [7, 7],
      [7, 7],
    ]);
  });

  test('a formula nobody works out keeps the value of the file until it is edited, and then shows no number', async () => {
    const session = startOffice({ sheets: [{ name: 'Sheet1', rows: [[5]], formulas: [['=SUM(B1:B9)']] }] });
    expect(session.host.person.cell('Sheet1!A1')).toMatchObject({ value: 5, formula: '=SUM(B1:B9)' });
    await batch(session, (context) => (sheet1(context).getRange('A1').formulas = [['=SUM(B1:B8)']]));
    expect(session.host.person.cell('Sheet1!A1')).toMatchObject({ value: '#CALC!', formula: '=SUM(B1:B8)' });
    session.host.person.type('Sheet1!C1', '=IFERROR(PE.SCORE(1,2,3),0)+1');
    expect(session.host.person.cell('Sheet1!C1')).toMatchObject({ value: '#CALC!' });
  });

  test.each([
    ['a text that is too long', 'x'.repeat(32_768)],
    ['a formula that is too long', `=${'1+'.repeat(5000)}1`],
    ['an object', { type: 'Entity' }],
  ])('%s is refused, and with it the whole write', async (_case, input) => {
    const session = startSheet([['before', 'before']]);
    const writing = batch(session, (context) => (sheet1(context).getRange('A1:B1').values = [['after', input]]));
    await expect(codeOf(writing)).resolves.toBe('InvalidArgument');
    expect(session.host.person.values('Sheet1!A1:B1')).toEqual([['before', 'before']]);
  });

  test('values without rows are refused', async () => {
    const session = startSheet();
    const writing = batch(session, (context) => (sheet1(context).getRange('A1:A2').values = [1, 2] as never));
    await expect(codeOf(writing)).resolves.toBe('InvalidArgument');
  });

  test('clearing leaves what it does not name', async () => {
    const session = startSheet([['a', 'b', 'c']]);
    await batch(session, (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:C1').format.fill.color = '#ff0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C:C').clear();
    });
    const found = await read(session, (context) => {
      const cells = ['A1', 'B1', 'C1'].map((place) => sheet1(context).getRange(place).load('values,format/fill/color'));
      return () => cells.map(({ values, format }) => [values[0]?.[0] as unknown, format.fill.color]);
    });
    expect(found).toEqual([
      ['', '#FF0000'],
      ['b', '#FFFFFF'],
      ['', '#FFFFFF'],
    ]);
  });
});

describe('merged cells', () => {
  test('hold the value of their top left cell alone', async () => {
    const session = startSheet([
      ['数量指标', 'x'],
      ['y', 'z'],
    ]);
    await batch(session, (context) => {
      sheet1(context).getRange('A1:B2').merge();
      sheet1(context).getRange('B2').values = [['ignored']];
    });
    expect(session.host.person.values('Sheet1!A1:B2')).toEqual([
      ['数量指标', ''],
      ['', ''],
    ]);
  });

  test('a file with values under a merge shows the first one', async () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
    const session = startOffice({ sheets: [{ name: 'Sheet1', rows: [['a'], ['b']], merges }] });
    const found = await read(session, (context) => {
      const merged = sheet1(context).getRange('A1:B9').getMergedAreasOrNullObject().load('address,areaCount');
      merged.areas.load('items/address,items/rowCount');
      const none = sheet1(context).getRange('C1:D9').getMergedAreasOrNullObject();
      return () => [
        merged.address,
        merged.areaCount,
        merged.areas.items.map(({ rowCount }) => rowCount),
        none.isNullObject,
      ];
    });
    expect(found).toEqual(['Sheet1!A1:A2', 1, [2], true]);
    expect(session.host.person.values('Sheet1!A1:A2')).toEqual([['a'], ['']]);
  });

  test('across merges each row; unmerging takes them apart; part of a block cannot be merged', async () => {
    const session = startSheet();
    await batch(session, (context) => sheet1(context).getRange('A1:B3').merge(true));
    expect(session.host.save().sheets[0]?.merges).toHaveLength(3);
    const partly = batch(session, (context) => sheet1(context).getRange('B1:C1').merge());
    await expect(codeOf(partly)).resolves.toBe('InvalidOperation');
    await batch(session, (context) => sheet1(context).getRange('A2').unmerge());
    expect(session.host.save().sheets[0]?.merges).toHaveLength(2);
  });
});

describe('formats', () => {
  test('what cells do not share reads as null', async () => {
    const session = startSheet();
    const found = await session.run(async (context) => {
      const range = sheet1(context).getRange('A1:B1');
      sheet1(context).getRange('A1').format.font.bold = true;
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.load('format/font/bold,format/wrapText,format/horizontalAlignment,format/font/name');
      await context.sync();
      const { format } = range;
      return [format.font.bold, format.wrapText, format.horizontalAlignment, format.font.name];
    });
    expect(found).toEqual([null, true, 'Center', 'Calibri']);
  });

  test('a whole column carries its format for cells to come', async () => {
    const session = startSheet([['a'], ['b']]);
    await batch(session, (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A:A').numberFormat = [['@']];
      sheet.getRange('A9').values = [['1-2']];
    });
    const found = await read(session, (context) => {
      const first = sheet1(context).getRange('A1').load('numberFormat,format/font/bold');
      return () => [first.numberFormat, first.format.font.bold];
    });
    expect(found).toEqual([[['@']], true]);
    expect(session.host.person.values('Sheet1!A9')).toEqual([['1-2']]);
  });

  test('borders are drawn along edges and between cells', async () => {
    const session = startSheet();
    const found = await session.run(async (context) => {
      const { borders } = sheet1(context).getRange('B2:C3').format;
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('InsideVertical').color = '#00ff00';
      const corner = sheet1(context).getRange('B2').format.borders.load('items/style,items/sideIndex,items/color');
      await context.sync();
      return corner.items
        .filter(({ style }) => style !== 'None')
        .map((border) => [border.sideIndex, border.style, border.color]);
    });
    expect(found).toEqual([
      ['EdgeTop', 'Double', '#000000'],
      ['EdgeRight', 'Continuous', '#00FF00'],
    ]);
  });

  test('several ranges are formatted as one', async () => {
    const session = startSheet();
    await batch(session, (context) => (sheet1(context).getRanges('A1:A2,C3').format.font.color = '#ff0000'));
    const found = await read(session, (context) => {
      const cells = ['A2', 'C3', 'B2'].map((place) => sheet1(context).getRange(place).load('format/font/color'));
      return () => cells.map(({ format }) => format.font.color);
    });
    expect(found).toEqual(['#FF0000', '#FF0000', '#000000']);
  });

  test('sizes and hiding', async () => {
    const session = startSheet([['一二三四五六七八九十']]);
    const found = await session.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('B:C').format.columnWidth = 100;
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('A:A').format.autofitColumns();
      const columns = sheet.getRange('B1:D1').load('format/columnWidth,columnHidden,width');
      const rows = sheet.getRange('A2:A4').load('rowHidden,hidden,height');
      const hidden = sheet.getRange('A2:A3').load('rowHidden,hidden');
      const first = sheet.getRange('A1').load('format/columnWidth');
      await context.sync();
      return {
        columns: [columns.format.columnWidth, columns.columnHidden, columns.width],
        rows: [rows.rowHidden, rows.hidden, rows.height],
        hidden: [hidden.rowHidden, hidden.hidden],
        wide: first.format.columnWidth > 100,
      };
    });
    expect(found).toEqual({ columns: [null, false, 248], rows: [null, false, 15], hidden: [true, true], wide: true });
  });

  test('a link leads somewhere and shows its text', async () => {
    const session = startSheet();
    const found = await session.run(async (context) => {
      const cell = sheet1(context).getRange('A1');
      cell.hyperlink = { documentReference: "'It''s'!B2", textToDisplay: '第 3 行', screenTip: '查看' };
      cell.load('hyperlink,values');
      await context.sync();
      return [cell.hyperlink, cell.values];
    });
    expect(found).toEqual([
      { documentReference: "'It''s'!B2", textToDisplay: '第 3 行', screenTip: '查看' },
      [['第 3 行']],
    ]);
  });
});

test('the selection is the person’s, and the add-in can move it', async () => {
  const session = startOffice({ sheets: [{ name: 'Front' }, { name: 'Sheet1' }] });
  session.host.person.select('Front!C3:D4');
  const before = await read(session, ({ workbook }) => {
    const range = workbook.getSelectedRange().load('address');
    const cell = workbook.getActiveCell().load('address');
    return () => [range.address, cell.address];
  });
  await batch(session, (context) => sheet1(context).getRange('B2').select());
  const after = await read(session, ({ workbook }) => {
    const range = workbook.getSelectedRange().load('address');
    return () => range.address;
  });
  expect([before, after]).toEqual([['Front!C3:D4', 'Front!C3'], 'Sheet1!B2']);
});

test('of several ranges selected there is no one range', async () => {
  const session = startSheet();
  session.host.person.select('Sheet1!A1:B2,D4');
  const one = batch(session, ({ workbook }) => workbook.getSelectedRange());
  await expect(codeOf(one)).resolves.toBe('InvalidSelection');
  const all = await read(session, ({ workbook }) => {
    const ranges = workbook.getSelectedRanges().load('address');
    return () => ranges.address;
  });
  expect(all).toBe('Sheet1!A1:B2,Sheet1!D4');
});
