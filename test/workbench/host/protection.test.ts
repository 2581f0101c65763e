import { startOffice } from '../../../workbench/host/jest';
import { batch, codeOf, read, sheet1, startSheet } from './support';

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
  [
    'values of a whole area',
    (sheet) =>
      (sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ]),
  ],
  ['clearing a column', (sheet) => sheet.getRange('A:A').clear('Contents')],
  ['fills', (sheet) => (sheet.getRange('A1').format.fill.color = '#ff0000')],
  ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
  ['borders', (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous')],
  ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
  ['column widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 50)],
  ['row heights', (sheet) => sheet.getRange('1:1').format.autofitRows()],
  ['links', (sheet) => (sheet.getRange('A1').hyperlink = { address: 'https://localhost' })],
  ['charts', (sheet) => sheet.charts.add('BarClustered', sheet.getRange('A1'))],
  ['comments', (sheet) => sheet.comments.add('A1', 'x')],
  ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
])('on a protected sheet %s are refused', async (_case, write) => {
  const session = startSheet([['a']]);
  session.host.person.protect('Sheet1');
  await expect(codeOf(batch(session, (context) => write(sheet1(context))))).resolves.toBe('AccessDenied');
  expect(session.host.person.values('Sheet1!A1')).toEqual([['a']]);
});

test('reading, selecting and unlocked cells are allowed', async () => {
  const session = startSheet([['a']]);
  await batch(session, (context) => {
    const sheet = sheet1(context);
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.getRange('B2').values = [['free']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').select();
  });
  const found = await read(session, (context) => {
    const sheet = sheet1(context).load('protection/protected,protection/options');
    const range = sheet.getRange('A1:B2').load('values');
    return () => [sheet.protection.protected, sheet.protection.options.allowFormatCells, range.values];
  });
  expect(found).toEqual([
    true,
    true,
    [
      ['a', ''],
      ['', 'free'],
    ],
  ]);
});

test('the password opens it again', async () => {
  const session = startSheet();
  await batch(session, (context) => sheet1(context).protection.protect({}, 'secret'));
  const wrong = batch(session, (context) => sheet1(context).protection.unprotect('guess'));
  await expect(codeOf(wrong)).resolves.toBe('AccessDenied');
  await batch(session, (context) => sheet1(context).protection.unprotect('secret'));
  await batch(session, (context) => (sheet1(context).getRange('A1').values = [[1]]));
  expect(session.host.person.values('Sheet1!A1')).toEqual([[1]]);
});

test.each<[string, (context: Excel.RequestContext) => unknown]>([
  ['added', ({ workbook }) => workbook.worksheets.add('new')],
  ['renamed', (context) => (sheet1(context).name = 'new')],
  ['hidden', (context) => (sheet1(context).visibility = 'Hidden')],
  ['moved', (context) => (sheet1(context).position = 1)],
  ['deleted', (context) => sheet1(context).delete()],
])('where the structure is protected no sheet is %s', async (_case, change) => {
  const session = startOffice({ sheets: [{ name: 'Sheet1' }, { name: 'Sheet2' }], structureProtected: true });
  await expect(codeOf(batch(session, change))).resolves.toBe('AccessDenied');
  await batch(session, (context) => (sheet1(context).getRange('A1').values = [['cells are free']]));
});
