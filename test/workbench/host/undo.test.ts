import { startOffice } from '../../../workbench/host/jest';
import { batch, sheet1, startSheet, workbookWith } from './support';

test('a request is one step back, whatever it changed', async () => {
  const session = startSheet([['a', 1]]);
  const before = session.host.save();
  await batch(session, (context) => {
    const sheet = sheet1(context);
    sheet.getRange('A1:B1').values = [['=1', '95%']];
    sheet.getRange('A1:C1').format.fill.color = '#ff0000';
    sheet.getRange('A2:B2').merge();
    sheet.getRange('A:A').format.columnWidth = 100;
    sheet.getRange('A1').hyperlink = { address: 'https://localhost' };
    const added = context.workbook.worksheets.add('new');
    added.getRange('A1').values = [[1]];
    sheet.tables.add('D1:E2', true).name = '表';
    sheet.charts.add('BarClustered', sheet.getRange('A1:B1')).title.text = '得分率';
    sheet.names.add('points', sheet.getRange('B1'));
    context.workbook.comments.add('Sheet1!C3', '说明');
    sheet.getRange('C1').conditionalFormats.add('CellValue');
  });
  expect(session.host.book.journal.depth).toBe(1);
  expect(session.host.save()).not.toEqual(before);
  expect(session.host.person.undo()).toBe(true);
  expect(session.host.save()).toEqual(before);
  expect(session.host.person.undo()).toBe(false);
});

test('each sync is a step of its own, reading is none', async () => {
  const session = startSheet([['a']]);
  await session.run(async (context) => {
    const range = sheet1(context).getRange('A1').load('values');
    await context.sync();
    range.values = [['b']];
    await context.sync();
    range.values = [['c']];
    await context.sync();
  });
  const { person, book } = session.host;
  expect(book.journal.depth).toBe(2);
  person.undo();
  expect(person.values('Sheet1!A1')).toEqual([['b']]);
  person.undo();
  expect(person.values('Sheet1!A1')).toEqual([['a']]);
});

test('the person’s own steps stand in the same row', async () => {
  const session = startSheet();
  session.host.person.type('Sheet1!A1', 'typed');
  await batch(session, (context) => (sheet1(context).getRange('A1').values = [['written']]));
  session.host.person.undo();
  expect(session.host.person.values('Sheet1!A1')).toEqual([['typed']]);
});

test('what was taken back is made again, until something else is done', async () => {
  const session = startSheet([['a']]);
  const { person, book } = session.host;
  await batch(session, (context) => {
    const sheet = sheet1(context);
    sheet.getRange('A1:A2').values = [['b'], [2]];
    sheet.getRange('A1').format.fill.color = '#ff0000';
    context.workbook.worksheets.add('new').getRange('A1').values = [[1]];
  });
  const written = session.host.save();
  expect(person.redo()).toBe(false);
  person.undo();
  expect([book.journal.depth, book.journal.ahead, person.values('Sheet1!A1:A2')]).toEqual([0, 1, [['a'], ['']]]);
  expect(person.redo()).toBe(true);
  expect([book.journal.depth, book.journal.ahead]).toEqual([1, 0]);
  expect(session.host.save()).toEqual(written);
  person.undo();
  person.type('Sheet1!B1', 'typed');
  expect([person.redo(), person.values('Sheet1!A1:B1')]).toEqual([false, [['a', 'typed']]]);
});

test('every change is another revision, looking is none', async () => {
  const session = startSheet([['a']]);
  const { person, book } = session.host;
  const revisions = [book.journal.revision];
  const look = (): void => void revisions.push(book.journal.revision);
  await batch(session, (context) => sheet1(context).getRange('A1').load('values'));
  person.select('Sheet1!B2');
  look();
  person.type('Sheet1!A1', 'b');
  look();
  person.undo();
  look();
  person.redo();
  look();
  await batch(session, (context) => context.workbook.worksheets.add());
  person.deleteSheet('Sheet2');
  look();
  const [opened = 0, looked, ...changed] = revisions;
  expect(looked).toBe(opened);
  expect(changed).toEqual([opened + 1, opened + 2, opened + 3, opened + 5]);
});

test('undoing is a change that is heard', async () => {
  const session = startSheet();
  session.host.person.type('Sheet1!A1:B2', 1);
  const heard: string[] = [];
  await batch(session, ({ workbook }) =>
    workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address))),
  );
  session.host.person.undo();
  await session.host.settled();
  expect(heard).toEqual(['A1:B2']);
});

test.each<[string, (context: Excel.RequestContext) => unknown]>([
  ['Worksheet.delete', (context) => sheet1(context).delete()],
  ['Worksheet.name', (context) => (sheet1(context).name = 'other')],
  ['Worksheet.position', (context) => (sheet1(context).position = 1)],
  ['Worksheet.visibility', (context) => (sheet1(context).visibility = 'Hidden')],
  ['WorksheetProtection.protect', (context) => sheet1(context).protection.protect()],
  ['WorkbookProtection.protect', ({ workbook }) => workbook.protection.protect()],
  ['Workbook.save', ({ workbook }) => workbook.save()],
  ['Range.getMergedAreasOrNullObject', (context) => sheet1(context).getRange('A1').getMergedAreasOrNullObject()],
])('%s leaves nothing to undo, and is noted', async (member, action) => {
  const session = startOffice(workbookWith('Sheet1', 'Sheet2'));
  session.host.person.type('Sheet2!A1', 'typed');
  await batch(session, action);
  expect(session.host.book.journal.clearedBy).toEqual([member]);
  expect(session.host.person.undo()).toBe(false);
  expect(session.host.person.values('Sheet2!A1')).toEqual([['typed']]);
});

test('what only reads, selects or listens clears nothing and writes nothing', async () => {
  const session = startSheet([['a']]);
  session.host.person.type('Sheet1!A1', 'typed');
  await session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    worksheets.onChanged.add(() => Promise.resolve());
    sheet1(context).getUsedRangeOrNullObject(true).load('values,numberFormat,rowIndex');
    sheet1(context).getRange('A1').select();
    await context.sync();
  });
  expect(session.host.book.journal.clearedBy).toEqual([]);
  expect(session.host.counters.writes).toBe(0);
  expect(session.host.person.undo()).toBe(true);
});
