import { select, selectRelated } from '../../src/excel';
import type { EmulatedHost, HostSheetData } from '../../workbench/host';
import { cost, open, problemOf } from './support';

const SHEETS: HostSheetData[] = [
  { name: '表一', rows: [['a']] },
  { name: "It's, 二", rows: [['b'], ['c'], ['d']], rowLines: [{ index: 1, hidden: true }] },
  { name: '隐藏', visibility: 'hidden' },
];

const selection = ({ book: { active } }: EmulatedHost) => [
  active.name,
  ...active.selection.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
];

/** The method of ExcelApi 1.18 as newer versions of office.js have it. */
function offerSelect(): void {
  const { invokeMethod } = (
    OfficeExtension as unknown as { BatchApiHelper: { invokeMethod: (...args: unknown[]) => void } }
  ).BatchApiHelper;
  Object.defineProperty(Excel.RangeAreas.prototype, 'select', {
    value(this: Excel.RangeAreas) {
      invokeMethod(this, 'Select', 1, [], 0, 0);
    },
  });
}

it('brings the sheet to the front and selects the cell', async () => {
  const host = open(SHEETS);
  host.person.type('表一!A1', 'typed');
  const spent = await cost(host, () => select({ sheet: "It's, 二", row: 2, column: 27 }));
  expect(selection(host)).toEqual(["It's, 二", [2, 27, 2, 27]]);
  expect(spent).toEqual({ syncs: 2, writes: 0, undoSteps: 0, cleared: [] });
});

it.each<[string, string, (host: EmulatedHost) => void]>([
  ['deleted', 'excel.sheet-missing', (host) => host.person.deleteSheet("It's, 二")],
  ['renamed', 'excel.sheet-missing', (host) => host.person.renameSheet("It's, 二", '三')],
  ['hidden', 'excel.sheet-hidden', (host) => host.person.show("It's, 二", 'hidden')],
])('says that the sheet was %s since the check, and stays where it is', async (_what, id, change) => {
  const host = open(SHEETS);
  change(host);
  expect(await problemOf(select({ sheet: "It's, 二", row: 0, column: 0 }))).toBe(id);
  expect(selection(host)).toEqual(['表一', [0, 0, 0, 0]]);
});

it('selects a cell in a hidden or filtered row and says why it is not seen', async () => {
  const host = open(SHEETS);
  expect(await problemOf(select({ sheet: "It's, 二", row: 1, column: 0 }))).toBe('excel.cell-hidden');
  expect(selection(host)).toEqual(["It's, 二", [1, 0, 1, 0]]);
});

describe('related cells', () => {
  const refs = [
    { sheet: '表一', row: 4, column: 1 },
    { sheet: '表一', row: 5, column: 1 },
    { sheet: "It's, 二", row: 0, column: 0 },
    { sheet: '表一', row: 9, column: 3 },
  ];

  it('are selected together on the sheet of the first', async () => {
    const host = open(SHEETS, { requirementSets: { ExcelApi: '1.18' } });
    offerSelect();
    await selectRelated(refs);
    expect(selection(host)).toEqual(['表一', [4, 1, 5, 1], [9, 3, 9, 3]]);
  });

  it.each(['1.8', '1.17', '1.18'])('are the first one where Excel, or office.js, cannot (%s)', async (version) => {
    const host = open(SHEETS, { requirementSets: { ExcelApi: version } });
    await selectRelated(refs);
    expect(selection(host)).toEqual(['表一', [4, 1, 4, 1]]);
  });

  it('are as many as Excel takes', async () => {
    const host = open(SHEETS, { requirementSets: { ExcelApi: '1.18' } });
    offerSelect();
    await selectRelated(Array.from({ length: 900 }, (_, row) => ({ sheet: '表一', row: row * 2, column: row % 7 })));
    expect(selection(host).length).toBeGreaterThan(100);
  });

  it('may be none', async () => {
    const host = open(SHEETS);
    expect((await cost(host, () => selectRelated([]))).syncs).toBe(0);
  });
});
