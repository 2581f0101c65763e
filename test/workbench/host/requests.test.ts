/** How the real office.js and the emulated host speak with each other. */
import { utf8Length } from '../../../workbench/host/counters';
import { startOffice } from '../../../workbench/host/jest';
import { codeOf } from './support';

const workbook = { sheets: [{ name: 'Sheet1', rows: [['a', 1]] }] };

describe('loading', () => {
  test('a property cannot be read before it is loaded', async () => {
    const { run } = startOffice(workbook);
    const reading = run(async (context) => context.workbook.worksheets.getItem('Sheet1').name);
    await expect(codeOf(reading)).resolves.toBe('PropertyNotLoaded');
  });

  test('nested properties and collections are loaded by path', async () => {
    const { run } = startOffice(workbook);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.load('values,format/fill/color,worksheet/name');
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/charts/items/name');
      await context.sync();
      expect(range.values).toEqual([['a', 1]]);
      expect(range.format.fill.color).toBe('#FFFFFF');
      expect(range.worksheet.name).toBe('Sheet1');
      expect(worksheets.items.map(({ name, charts }) => [name, charts.items.length])).toEqual([['Sheet1', 0]]);
    });
  });

  test('without names all properties are loaded', async () => {
    const { run } = startOffice(workbook);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('sheet1').load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: 'Sheet1', position: 0, visibility: 'Visible', showGridlines: true });
    });
  });

  test('a thousand sheets are read in two syncs', async () => {
    const sheets = Array.from({ length: 1000 }, (_sheet, index) => ({ name: `S${index}`, rows: [[index]] }));
    const { run, host } = startOffice({ sheets });
    const values = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const ranges = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('values,address'));
      await context.sync();
      return ranges.map((range) => range.values[0]?.[0] as number);
    });
    expect(values).toEqual(sheets.map((_sheet, index) => index));
    expect(host.counters.syncs).toBe(2);
  });
});

describe('null objects', () => {
  test('what does not exist is a null object, and so is everything reached through it', async () => {
    const { run } = startOffice(workbook);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Other');
      const range = sheet.getRange('A1').load('values');
      sheet.load('name');
      sheet.delete();
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('what exists is none', async () => {
    const { run } = startOffice(workbook);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('SHEET1');
      await context.sync();
      expect(sheet.isNullObject).toBe(false);
    });
  });
});

describe('errors', () => {
  test('what was done before the error stays done', async () => {
    const { run, host } = startOffice(workbook);
    const failing = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['first']];
      context.workbook.worksheets.getItem('Other').getRange('A1').values = [['second']];
      sheet.getRange('A2').values = [['third']];
      await context.sync();
    });
    await expect(codeOf(failing)).resolves.toBe('ItemNotFound');
    expect(host.person.values('Sheet1!A1:A2')).toEqual([['first'], ['']]);
  });

  test('what was loaded before the error is there', async () => {
    const { run } = startOffice(workbook);
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      context.workbook.worksheets.getItem('Other').load('name');
      await expect(codeOf(context.sync())).resolves.toBe('ItemNotFound');
      return range.values;
    });
    expect(values).toEqual([['a']]);
  });

  test('an error names the place', async () => {
    const { run } = startOffice(workbook);
    const failing = run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['Workbook.pivotTables', ({ workbook: book }) => book.pivotTables.load('items')],
    ['Worksheet.copy', ({ workbook: book }) => book.worksheets.getItem('Sheet1').copy()],
    ['Range.removeDuplicates', ({ workbook: book }) => book.getSelectedRange().removeDuplicates([0], false)],
    ['Range.style', ({ workbook: book }) => (book.getSelectedRange().style = 'Good')],
    ['Range.savedAsArray', ({ workbook: book }) => book.getSelectedRange().load('savedAsArray')],
    ['Range.constructor', ({ workbook: book }) => book.getSelectedRange().load('constructor')],
  ])('%s is not emulated, and the error says so', async (member, call) => {
    const { run } = startOffice(workbook);
    const calling = run(async (context) => {
      call(context);
      await context.sync();
    });
    const name = member === 'Range.constructor' ? member : new RegExp(member.replace('.', '\\.'));
    await expect(calling).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringMatching(name) as string,
    });
  });
});

describe('large writes and limits', () => {
  test('ten thousand cells are written whole', async () => {
    const { run, host } = startOffice(workbook);
    const values = Array.from({ length: 2000 }, (_row, row) =>
      Array.from({ length: 5 }, (_cell, column) => row * 5 + column),
    );
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:E2000').values = values;
      await context.sync();
    });
    expect(host.person.values('Sheet1!A1:E2000')).toEqual(values);
    expect(host.counters.syncs).toBe(1);
  });

  test('a large write of the wrong size writes nothing', async () => {
    const { run, host } = startOffice(workbook);
    const writing = run(async (context) => {
      const values = Array.from({ length: 2000 }, () => [1]);
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A1999').values = values;
      await context.sync();
    });
    await expect(codeOf(writing)).resolves.toBe('InvalidArgument');
    expect(host.person.values('Sheet1!A1')).toEqual([['a']]);
  });

  test('whole columns and more than five million cells read as null', async () => {
    const { run } = startOffice(workbook);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const ranges = ['A:B', '1:2', 'A1:J500001'].map((address) => sheet.getRange(address).load('values,cellCount'));
      await context.sync();
      expect(ranges.map((range) => range.values)).toEqual([null, null, null]);
      expect(ranges.map((range) => range.cellCount)).toEqual([2_097_152, 32_768, 5_000_010]);
    });
  });

  test.each([
    ['request', 'RequestPayloadSizeLimitExceeded', ''],
    ['response', 'ResponsePayloadSizeLimitExceeded', '长'.repeat(400)],
  ])('a %s above the limit fails', async (direction, code, held) => {
    const { run, host } = startOffice({ sheets: [{ name: 'Sheet1', rows: [[held]] }] }, { payloadLimit: 1000 });
    const exchanging = run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      if (direction === 'request') range.values = [['长'.repeat(400)]];
      await context.sync();
    });
    await expect(codeOf(exchanging)).resolves.toBe(code);
    expect(host.person.values('Sheet1!A1')).toEqual([[held]]);
  });

  test('the limit is five megabytes by default', async () => {
    const { run } = startOffice(workbook);
    const writing = run(async (context) => {
      const rows = Array.from({ length: 200 }, () => ['长'.repeat(9000)]);
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').values = rows;
      await context.sync();
    });
    await expect(codeOf(writing)).resolves.toBe('RequestPayloadSizeLimitExceeded');
  });
});

describe('counting', () => {
  test('syncs, bytes and writing requests', async () => {
    const { run, host } = startOffice(workbook);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      range.values = [['表']];
      await context.sync();
    });
    await host.settled();
    const { syncs, cleanUps, writes, bytesIn, largestRequest } = host.counters;
    expect({ syncs, cleanUps, writes }).toEqual({ syncs: 2, cleanUps: 1, writes: 1 });
    expect(largestRequest).toBeLessThan(bytesIn);
    host.counters.reset();
    expect(host.counters.bytesIn).toBe(0);
  });

  test.each([
    ['abc', 3],
    ['é', 2],
    ['表', 3],
    ['𠮷', 4],
  ])('%s takes %i bytes', (text, bytes) => {
    expect(utf8Length(text)).toBe(bytes);
    expect(Buffer.byteLength(text)).toBe(bytes);
  });

  test('objects that were kept are given back', async () => {
    const { run, host } = startOffice(workbook);
    let during = 0;
    await run(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
      during = host.kept;
    });
    await host.settled();
    expect([during, host.kept]).toEqual([1, 0]);
  });
});

describe('cell-edit mode', () => {
  test('a request fails while a person types', async () => {
    const { run, host } = startOffice(workbook);
    host.person.startEditing();
    const reading = run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await expect(codeOf(reading)).resolves.toBe('InvalidOperationInCellEditMode');
  });

  test('a request that can wait is answered when the person is done', async () => {
    const { host } = startOffice(workbook);
    host.person.startEditing();
    const reading = Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.counters.syncs).toBe(0);
    host.person.finishEditing();
    await expect(reading).resolves.toEqual([['a']]);
  });
});

test('a workbook closed in between answers no more', async () => {
  const { run, host } = startOffice(workbook);
  const reading = run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    host.person.closeWorkbook();
    range.load('text');
    await context.sync();
  });
  await expect(codeOf(reading)).resolves.toBe('InvalidOrTimedOutSession');
});

describe('requirement sets', () => {
  test('the host says what it supports', () => {
    startOffice(workbook, { requirementSets: { ExcelApi: '1.9' } });
    const { isSetSupported } = Office.context.requirements;
    expect(['1.9', '1.10', '1.1'].map((version) => isSetSupported('ExcelApi', version))).toEqual([true, false, true]);
    expect([isSetSupported('excelapi'), isSetSupported('SharedRuntime', '1.1')]).toEqual([true, false]);
  });
});

test('sessions do not see each other', async () => {
  const first = startOffice(workbook);
  const second = startOffice({ sheets: [{ name: 'Other' }] });
  await second.run(async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  });
  expect([first.host.counters.syncs, second.host.counters.syncs]).toEqual([0, 1]);
});
