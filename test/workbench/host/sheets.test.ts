import { startOffice } from '../../../workbench/host/jest';
import { batch, codeOf, isNull, read, sheet1, startSheet, workbookWith } from './support';

describe('the collection', () => {
  test('adds at the end, with a free name where none is given', async () => {
    const session = startOffice(workbookWith('Sheet1', 'Sheet3'));
    await batch(session, ({ workbook }) => {
      workbook.worksheets.add('评价汇总');
      workbook.worksheets.add();
    });
    expect(session.host.person.sheetNames).toEqual(['Sheet1', 'Sheet3', '评价汇总', 'Sheet4']);
  });

  test.each([
    ['', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'quoted'", 'InvalidArgument'],
    ['长'.repeat(32), 'InvalidArgument'],
    ['SHEET1', 'ItemAlreadyExists'],
    ['长'.repeat(31), 'no error'],
    ["It's", 'no error'],
  ])('a sheet called %p: %s', async (name, code) => {
    const session = startSheet();
    await expect(codeOf(batch(session, ({ workbook }) => workbook.worksheets.add(name)))).resolves.toBe(code);
  });

  test('counts and finds', async () => {
    const session = startOffice({
      sheets: [{ name: 'a', visibility: 'hidden' }, { name: 'b' }, { name: 'c', visibility: 'veryHidden' }],
    });
    const found = await read(session, ({ workbook: { worksheets } }) => {
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const named = [
        worksheets.getFirst(),
        worksheets.getFirst(true),
        worksheets.getLast(),
        worksheets.getActiveWorksheet(),
      ];
      for (const sheet of named) sheet.load('name');
      worksheets.load('items/name,items/visibility');
      return () => ({
        counts: counts.map(({ value }) => value),
        names: named.map(({ name }) => name),
        visibility: worksheets.items.map(({ visibility }) => visibility),
      });
    });
    expect(found).toEqual({
      counts: [3, 1],
      names: ['a', 'b', 'c', 'b'],
      visibility: ['Hidden', 'Visible', 'VeryHidden'],
    });
  });
});

describe('names', () => {
  test.each([
    ["It's (1)", "'It''s (1)'!A1:B2"],
    ['一般', '一般!A1:B2'],
    ['2023', "'2023'!A1:B2"],
  ])('the address on %s is %s', async (name, address) => {
    const session = startOffice(workbookWith(name));
    const found = await read(session, ({ workbook }) => {
      const range = workbook.worksheets.getItem(name).getRange('A1:B2').load('address');
      return () => range.address;
    });
    expect(found).toBe(address);
  });

  test('an address with the sheet, as Excel writes it, is understood', async () => {
    const session = startOffice(workbookWith("It's (1)", 'Other'));
    await batch(session, ({ workbook }) => {
      workbook.worksheets.getItem("It's (1)").getRange("'It''s (1)'!B2").values = [['here']];
    });
    expect(session.host.person.values("'It''s (1)'!B2")).toEqual([['here']]);
    const elsewhere = batch(session, ({ workbook }) => workbook.worksheets.getItem('Other').getRange("'It''s (1)'!B2"));
    await expect(codeOf(elsewhere)).resolves.toBe('InvalidArgument');
  });

  test('a renamed sheet is still found by whoever holds it, no longer by its old name', async () => {
    const session = startSheet([[1]]);
    const code = await session.run(async (context) => {
      const sheet = sheet1(context).load('name');
      await context.sync();
      session.host.person.renameSheet('Sheet1', 'Renamed');
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe('Renamed!A1');
      return codeOf(batch(session, (other) => sheet1(other).activate()));
    });
    expect(code).toBe('ItemNotFound');
  });

  test('a sheet deleted in between takes its ranges with it', async () => {
    const session = startOffice(workbookWith('Sheet1', 'Sheet2'));
    const reading = session.run(async (context) => {
      const range = sheet1(context).getRange('A1').load('values');
      await context.sync();
      session.host.person.deleteSheet('Sheet1');
      range.load('values');
      await context.sync();
    });
    await expect(codeOf(reading)).resolves.toBe('InvalidReference');
  });
});

describe('visibility and order', () => {
  test('a workbook keeps one visible sheet', async () => {
    const session = startOffice({ sheets: [{ name: 'Sheet1' }, { name: 'Sheet2', visibility: 'hidden' }] });
    const hiding = batch(session, (context) => (sheet1(context).visibility = 'Hidden'));
    await expect(codeOf(hiding)).resolves.toBe('InvalidOperation');
    const deleting = batch(session, (context) => sheet1(context).delete());
    await expect(codeOf(deleting)).resolves.toBe('InvalidOperation');
  });

  test('a hidden sheet can be read and written, not activated; a very hidden one not deleted', async () => {
    const session = startOffice({ sheets: [{ name: 'Front' }, { name: 'Sheet1', visibility: 'veryHidden' }] });
    await batch(session, (context) => (sheet1(context).getRange('A1').values = [[1]]));
    expect(session.host.person.values('Sheet1!A1')).toEqual([[1]]);
    const attempts = [
      (context: Excel.RequestContext) => sheet1(context).activate(),
      (context: Excel.RequestContext) => sheet1(context).getRange('A1').select(),
      (context: Excel.RequestContext) => sheet1(context).delete(),
    ];
    for (const attempt of attempts) await expect(codeOf(batch(session, attempt))).resolves.toBe('InvalidOperation');
  });

  test('hiding or deleting the sheet in front brings its neighbour forward', async () => {
    const session = startOffice(workbookWith('Sheet1', 'b', 'c'));
    await batch(session, (context) => (sheet1(context).visibility = 'Hidden'));
    expect(session.host.book.active.name).toBe('b');
    session.host.person.activate('c');
    session.host.person.deleteSheet('c');
    expect(session.host.book.active.name).toBe('b');
  });

  test('sheets move', async () => {
    const session = startOffice(workbookWith('Sheet1', 'b', 'c'));
    await batch(session, (context) => (sheet1(context).position = 2));
    expect(session.host.person.sheetNames).toEqual(['b', 'c', 'Sheet1']);
    const neighbours = await read(session, (context) => {
      const before = sheet1(context).getPrevious().load('name');
      const after = sheet1(context).getNextOrNullObject();
      return () => [before.name, isNull(after)];
    });
    expect(neighbours).toEqual(['c', true]);
  });
});

test('a sheet keeps how it looks and prints', async () => {
  const session = startSheet();
  const kept = await session.run(async (context) => {
    const sheet = sheet1(context);
    sheet.tabColor = '#aabbcc';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(3);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$3');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    sheet.load('tabColor,showGridlines,pageLayout/orientation,pageLayout/zoom');
    await context.sync();
    const { tabColor, showGridlines, pageLayout } = sheet;
    return [tabColor, showGridlines, pageLayout.orientation, pageLayout.zoom, frozen.address, titles.address];
  });
  expect(kept).toEqual(['#AABBCC', false, 'Landscape', { horizontalFitToPages: 1 }, 'Sheet1!1:3', 'Sheet1!1:3']);
});

describe('used range', () => {
  test.each([
    ['values only', true, 'Sheet1!B2:C3'],
    ['with formats', false, 'Sheet1!B2:F6'],
  ])('%s', async (_case, valuesOnly, address) => {
    const session = startOffice({
      sheets: [
        {
          name: 'Sheet1',
          origin: { row: 1, column: 1 },
          rows: [
            ['a', null],
            [null, 1],
          ],
          styles: [{ area: { top: 5, left: 5, bottom: 5, right: 5 }, style: { bold: true } }],
        },
      ],
    });
    const found = await read(session, (context) => {
      const range = sheet1(context).getUsedRange(valuesOnly).load('address');
      return () => range.address;
    });
    expect(found).toBe(address);
  });

  test('an empty sheet has none: a null object, or its first cell', async () => {
    const session = startSheet();
    const found = await read(session, (context) => {
      const orNull = sheet1(context).getUsedRangeOrNullObject();
      const first = sheet1(context).getUsedRange().load('address');
      return () => [isNull(orNull), first.address];
    });
    expect(found).toEqual([true, 'Sheet1!A1']);
  });
});
