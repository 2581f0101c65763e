import type { Snapshot } from '../../../src/core/model';
import { EmulatedHost, type HostWorkbookData } from '../../../workbench/host';
import { hostData } from '../../excel/support';

const area = { top: 0, left: 0, bottom: 1, right: 1 };

const whole: HostWorkbookData = {
  name: '自评.xlsx',
  active: 'second',
  sheets: [
    {
      name: "It's first",
      visibility: 'hidden',
      origin: { row: 1, column: 2 },
      rows: [
        ['=not a formula', 12, null],
        [true, { fault: '#N/A' }, 0.9663],
      ],
      formulas: [
        [null, '=SUM(A1:A9)', null],
        [null, null, null],
      ],
      formats: [
        [null, null, null],
        [null, null, '0.00%'],
      ],
      styles: [{ area: { top: 1, left: 2, bottom: 1, right: 2 }, style: { bold: true, fill: '#FFEB9C' } }],
      merges: [{ top: 5, left: 0, bottom: 6, right: 3 }],
      rowLines: [{ index: 4, hidden: true }],
      columnLines: [{ index: 0, size: 80, style: { numberFormat: '@' } }],
      tables: [{ name: '例外', area, showHeaders: true, showTotals: false, style: 'TableStyleLight1' }],
      names: [{ name: 'points', formula: "='It''s first'!$A$1", visible: true, comment: '' }],
      links: [{ row: 1, column: 2, link: { documentReference: 'second!A1' } }],
      comments: [{ row: 1, column: 2, content: '请核对', author: '王', resolved: false }],
      charts: [
        {
          name: '得分率',
          type: 'BarClustered',
          source: area,
          seriesBy: 'Auto',
          place: { left: 0, top: 0, width: 300, height: 200 },
          properties: { 'Title.Text': '得分率' },
        },
      ],
      conditionalFormats: [{ areas: [area], type: 'CellValue', properties: { Rule: { operator: 'LessThan' } } }],
      validations: [{ areas: [area], type: 'List', properties: { Rule: { list: { source: '是,否' } } } }],
      customProperties: { marker: 'pe' },
      protection: { allowSort: true },
      pageLayout: { Orientation: 'Landscape' },
      tabColor: '#AABBCC',
      showGridlines: false,
      showHeadings: true,
      frozen: { top: 0, left: 0, bottom: 2, right: 16_383 },
    },
    { name: 'second' },
  ],
  names: [{ name: 'rate', formula: '=0.9', visible: false, comment: '达标' }],
  settings: { profile: '2020-10' },
  properties: { Title: '自评' },
  customProperties: { Period: '2023' },
  calculationMode: 'Manual',
  structureProtected: true,
};

test('a workbook comes back as it was given', () => {
  const saved = new EmulatedHost(whole).save();
  expect(saved).toMatchObject(whole);
});

test('saving and loading again changes nothing', () => {
  const saved = new EmulatedHost(whole).save();
  expect(new EmulatedHost(saved).save()).toEqual(saved);
});

test('text is literal, and loading is nothing to undo or to hear of', () => {
  const { person, book } = new EmulatedHost(whole);
  expect(person.cell("'It''s first'!C2")).toMatchObject({ value: '=not a formula', formula: null });
  expect([book.journal.depth, book.events.take()]).toEqual([0, []]);
});

test('a snapshot is a workbook', () => {
  const snapshot: Snapshot = {
    sheets: [
      { name: '自评表', visibility: 'visible', origin: { row: 2, column: 1 }, rows: [['得分', 96.63]], merges: [] },
    ],
  };
  expect(new EmulatedHost(hostData(snapshot)).person.values('自评表!B3:C3')).toEqual([['得分', 96.63]]);
});

test('a workbook without sheets has one', () => {
  expect(new EmulatedHost({ sheets: [] }).person.sheetNames).toEqual(['Sheet1']);
});

test('names from a workbook are just names', () => {
  const { person } = new EmulatedHost({ sheets: [{ name: '__proto__', rows: [['constructor']] }] });
  expect(person.values('__proto__!A1')).toEqual([['constructor']]);
});
