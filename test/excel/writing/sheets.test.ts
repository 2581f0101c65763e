import type { SheetPlan } from '../../../src/core/model';
import { evaluate } from '../../../src/core/evaluate';
import { planSummary } from '../../../src/core/summary';
import { planFindingsSheet } from '../../../src/core/summary/findings-sheet';
import { DETAILS_MARKER, SUMMARY_MARKER } from '../../../src/core/own-sheets/names';
import { MARKER_CELL } from '../../../src/core/own-sheets/names';
import { STYLES } from '../../../src/core/summary/styles';
import { takeSnapshot, writeSheets } from '../../../src/excel';
import { addSheets, readWorkbookFile } from '../../../src/files';
import type { EmulatedHost, HostSheetData } from '../../../workbench/host';
import { finding, result } from '../../core/summary/fixtures';
import { cost, FORM, hostData, open, problemOf, sampleBytes } from '../support';

jest.setTimeout(60_000);

const plan = (name: string, more: Partial<SheetPlan> = {}): SheetPlan => ({
  name,
  marker: `performance-evaluation:${name}`,
  widths: [10, 20],
  heights: {},
  cells: [{ row: 0, column: 0, value: name, style: 'title' }],
  merges: [],
  charts: [],
  frozenRows: 0,
  landscape: true,
  ...more,
});

const sheetOf = (host: EmulatedHost, name: string): HostSheetData => {
  const sheet = host.save().sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const values = (host: EmulatedHost, address: string) => host.person.values(address);

describe('a plan on a new sheet', () => {
  it.each(['=1+1', '+1', '-5', '@x', '1-2', '95%', '2024-05-01', "'quoted", 'TRUE', '#N/A', '¥5', '001', '(1)'])(
    'writes %s as text',
    async (value) => {
      const host = open([FORM]);
      await writeSheets([plan('汇总', { cells: [{ row: 1, column: 1, value, style: 'text' }] })]);
      expect(values(host, '汇总!B2')).toEqual([[value]]);
      expect(host.person.cell('汇总!B2').formula).toBeNull();
    },
  );

  it('writes numbers with their formats, and nothing for nothing', async () => {
    const host = open([FORM]);
    const cells: SheetPlan['cells'] = [
      { row: 0, column: 0, value: 0.9663, style: 'percent' },
      { row: 0, column: 1, value: 1507.45, style: 'number', format: '#,##0.00' },
      { row: 0, column: 2, value: null, style: 'text' },
      { row: 0, column: 3, value: Number.NaN, style: 'number' },
    ];
    await writeSheets([plan('汇总', { cells })]);
    expect(values(host, '汇总!A1:D1')).toEqual([[0.9663, 1507.45, '', '']]);
    expect(host.person.cell('汇总!A1').text).toBe('96.63%');
    expect(host.person.cell('汇总!B1').text).toBe('1,507.45');
  });

  it('draws looks, merged cells, sizes, links, charts and the page', async () => {
    const host = open([{ ...FORM, name: "It's" }]);
    const cells: SheetPlan['cells'] = [
      { row: 0, column: 0, value: '标题', style: 'title' },
      { row: 1, column: 0, value: '甲', style: 'header' },
      { row: 1, column: 1, value: '得分率', style: 'header' },
      { row: 2, column: 0, value: '去看', style: 'text', link: { sheet: "It's", row: 1, column: 6 } },
      { row: 2, column: 1, value: 0.9, style: 'percent' },
    ];
    const chart: SheetPlan['charts'][number] = {
      kind: 'bar',
      title: '得分率',
      categories: { top: 2, left: 0, bottom: 2, right: 0 },
      values: { top: 2, left: 1, bottom: 2, right: 1 },
      place: { top: 4, left: 0, bottom: 9, right: 1 },
      format: '0%',
    };
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    await writeSheets([plan('汇总', { cells, merges, charts: [chart], heights: { 0: 32 }, frozenRows: 2 })]);
    const sheet = sheetOf(host, '汇总');
    expect(sheet).toMatchObject({
      merges,
      showGridlines: false,
      frozen: { top: 0, bottom: 1 },
      links: [{ row: 2, column: 0, link: { documentReference: "'It''s'!G2" } }],
      pageLayout: { Orientation: 'Landscape', PaperSize: 'A4', PrintArea: '汇总!A1:B10' },
    });
    expect(sheet.rowLines?.find(({ index }) => index === 0)?.size).toBe(32);
    expect(sheet.charts).toEqual([expect.objectContaining({ name: 'pe-chart-1', type: 'BarClustered' })]);
    expect(sheet.charts?.[0]?.properties).toMatchObject({
      'Title.Text': '得分率',
      'Series.0.XAxisValues': '汇总!A3',
      'Series.0.Values': '汇总!B3',
      'Axes.CategoryAxis.ReversePlotOrder': true,
      'Axes.ValueAxis.Maximum': 1.15,
    });
    const model = host.book.findSheet('汇总');
    expect(model?.styleAt(1, 0)).toMatchObject({
      fill: `#${STYLES.header.fill ?? ''}`,
      bold: true,
      horizontalAlignment: 'Center',
      borders: { EdgeTop: { style: 'Continuous' }, EdgeLeft: { style: 'Continuous' } },
    });
    expect(model?.styleAt(2, 0)).toMatchObject({ underline: 'Single', indentLevel: 1, wrapText: true });
  });

  it('carries its marker where files carry it', async () => {
    const host = open([FORM]);
    await writeSheets([plan('汇总')]);
    expect(MARKER_CELL).toEqual({ row: 0, column: 25 });
    expect(values(host, '汇总!Z1')).toEqual([['performance-evaluation:汇总']]);
  });

  it.each<[planned: string, taken: string[], name: string]>([
    ['汇总', ['汇总'], '汇总 2'],
    ['汇总', ['汇总', '汇总 2'], '汇总 3'],
    ['a/b:c', [], 'a b c'],
    ['History', [], 'History_'],
    ['很'.repeat(40), ['很'.repeat(31)], `${'很'.repeat(29)} 2`],
  ])('called %s beside %s becomes %s', async (planned, taken, name) => {
    const host = open([FORM, ...taken.map((one) => ({ name: one, rows: [['别人的']] }))]);
    expect(await writeSheets([plan(planned)])).toEqual({
      sheets: [{ plan: planned, sheet: name, created: true }],
      missing: [],
    });
    for (const one of taken) expect(values(host, `'${one}'!A1`)).toEqual([['别人的']]);
  });
});

describe('a plan on a sheet that carries its marker', () => {
  it('updates it in place, and leaves what a person wrote beside and below', async () => {
    const host = open([FORM]);
    const old: SheetPlan['cells'] = [
      { row: 0, column: 0, value: '旧', style: 'text' },
      { row: 5, column: 1, value: '旧', style: 'strong' },
    ];
    await writeSheets([plan('汇总', { cells: old })]);
    host.person.type('汇总!K6', '已与财务科核对');
    host.person.type('汇总!L6', '=1+1');
    host.person.type('汇总!C1', '标题的备注');
    host.person.type('汇总!A9', '另见附件');
    const {
      sheets: [written],
    } = await writeSheets([
      plan('汇总', { cells: [{ row: 0, column: 0, value: '新', style: 'text' }, ...old.slice(1)] }),
    ]);
    expect(written).toEqual({ plan: '汇总', sheet: '汇总', created: false });
    expect(host.person.sheetNames).toEqual(['自评表', '汇总']);
    expect(values(host, '汇总!A1:C1')).toEqual([['新', '', '标题的备注']]);
    expect(host.person.cell('汇总!L6').formula).toBe('=1+1');
    expect([values(host, '汇总!K6'), values(host, '汇总!A9')]).toEqual([[['已与财务科核对']], [['另见附件']]]);
    expect(values(host, '汇总!Z1')).toEqual([['performance-evaluation:汇总']]);
  });

  it('takes a note along with its row, and to the side where it needs more columns', async () => {
    const host = open([FORM]);
    const row = (at: number, value: string): SheetPlan['cells'][number] => ({
      row: at,
      column: 1,
      value,
      style: 'text',
    });
    await writeSheets([plan('汇总', { cells: [row(1, '甲'), row(2, '乙')] })]);
    host.person.type('汇总!C2', '甲的备注');
    host.person.type('汇总!C3', '乙的备注');
    await writeSheets([plan('汇总', { cells: [row(1, '新'), row(2, '甲'), row(3, '乙')] })]);
    expect(values(host, '汇总!B2:C4')).toEqual([
      ['新', ''],
      ['甲', '甲的备注'],
      ['乙', '乙的备注'],
    ]);
    await writeSheets([plan('汇总', { widths: [10, 20, 20], cells: [row(1, '乙')] })]);
    expect(values(host, '汇总!B2:D4')).toEqual([
      ['乙', '', '乙的备注'],
      ['', '', ''],
      ['', '', '甲的备注'],
    ]);
  });

  it('leaves a note that moves what it is: a formula, or a text that looks like one or like a number', async () => {
    const host = open([FORM]);
    const cells = (...names: readonly string[]) =>
      names.map((value, at) => ({ row: at + 1, column: 1, value, style: 'text' as const }));
    await writeSheets([plan('汇总', { cells: cells('甲') })]);
    host.person.type('汇总!C2', "'=1+1");
    host.person.type('汇总!D2', "'007");
    host.person.type('汇总!E2', '=1+1');
    await writeSheets([plan('汇总', { cells: cells('新', '甲') })]);
    expect(values(host, '汇总!C2:D3')).toEqual([
      ['', ''],
      ['=1+1', '007'],
    ]);
    expect(['C3', 'D3', 'E3'].map((at) => host.person.cell(`汇总!${at}`).formula)).toEqual([null, null, '=1+1']);
  });

  it.each<[what: string, name: string, at: string]>([
    ['under another name', '我的汇总', 'Z1'],
    ['with the marker in another cell', '汇总', 'A1'],
    ['with the marker in another row', '汇总', 'Z2'],
  ])('is not a person’s sheet %s', async (_, name, at) => {
    const host = open([FORM, { name, rows: [['我的', 1]] }]);
    host.person.type(`${name}!${at}`, 'performance-evaluation:汇总');
    const before = sheetOf(host, name);
    expect((await writeSheets([plan('汇总')])).sheets).toEqual([expect.objectContaining({ created: true })]);
    expect(sheetOf(host, name)).toEqual(before);
  });

  it('keeps what a person filled in with its finding, and a filter and hidden columns', async () => {
    const findings = (...names: string[]) =>
      planFindingsSheet(result({ findings: names.map((name) => finding({ subject: name, fingerprint: name })) }), 'zh');
    const host = open([FORM]);
    await writeSheets([findings('甲', '乙')]);
    host.person.type('检查结果!O4', '=1+1');
    host.person.type('检查结果!O5', '已更正');
    host.person.type('检查结果!R5', 45000);
    const { missing } = await writeSheets([findings('新', '乙')]);
    expect(missing).toEqual([]);
    expect(values(host, '检查结果!E4:E6')).toEqual([['新'], ['乙'], ['甲']]);
    expect(values(host, '检查结果!O4:O5')).toEqual([[''], ['已更正']]);
    expect(host.person.cell('检查结果!O6').formula).toBe('=1+1');
    expect(values(host, '检查结果!B6')).toEqual([['不再出现']]);
    expect(values(host, '检查结果!R5')).toEqual([[45000]]);
    const sheet = sheetOf(host, '检查结果');
    expect(sheet.filtered).toEqual({ top: 2, left: 0, bottom: 5, right: 18 });
  });

  it('draws our charts again and keeps a person’s', async () => {
    const host = open([FORM]);
    const charts: SheetPlan['charts'] = [
      {
        kind: 'column',
        title: '一',
        categories: { top: 0, left: 0, bottom: 1, right: 0 },
        values: { top: 0, left: 1, bottom: 1, right: 1 },
        place: { top: 3, left: 0, bottom: 8, right: 1 },
        format: '0.00',
      },
    ];
    await writeSheets([plan('汇总', { charts })]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('汇总');
      sheet.charts.add('Pie', sheet.getRange('A1:B2')).name = '人画的';
      await context.sync();
    });
    await writeSheets([plan('汇总', { charts })]);
    expect(sheetOf(host, '汇总').charts?.map(({ name }) => name)).toEqual(['人画的', 'pe-chart-1']);
  });

  it('empties the details of projects where there is only one left, and no other sheet', async () => {
    const host = open([FORM]);
    await writeSheets([plan('评价汇总', { marker: SUMMARY_MARKER }), plan('项目明细', { marker: DETAILS_MARKER })]);
    await writeSheets([plan('检查结果')]);
    expect(values(host, '项目明细!A1')).toEqual([['项目明细']]);
    await writeSheets([plan('评价汇总', { marker: SUMMARY_MARKER })]);
    expect(values(host, '项目明细!A1')).toEqual([['本次没有需要列在这里的内容。']]);
    expect(values(host, '项目明细!Z1')).toEqual([[DETAILS_MARKER]]);
    expect(values(host, '检查结果!A1')).toEqual([['检查结果']]);
  });
});

describe('what writing costs', () => {
  it('takes few syncs, a step to undo for what it says and one for what adorns it, and clears nothing', async () => {
    const host = open([FORM]);
    host.person.type('自评表!Z1', 'typed');
    const before = host.save();
    const plans = planSummary(evaluate(await takeSnapshot()));
    expect(await cost(host, () => writeSheets(plans))).toMatchObject({ syncs: 3, undoSteps: 2, cleared: [] });
    // Two more than for sheets without answers: what stands on the former one, and what was filled in there.
    expect(await cost(host, () => writeSheets(plans))).toMatchObject({ syncs: 8, cleared: [] });
    host.person.undo();
    // All but what the person typed.
    while (host.book.journal.depth > 1) host.person.undo();
    expect(host.save()).toEqual(before);
  });

  it('sends what is more than Excel takes at once in several requests', async () => {
    const cells = Array.from({ length: 6000 }, (_, row) => ({
      row,
      column: 0,
      value: `第${String(row)}条${'检查结果'.repeat(80)}`,
      style: row % 2 === 0 ? ('error' as const) : ('text' as const),
      link: { sheet: '自评表', row, column: 0 },
    }));
    const host = open([FORM]);
    await writeSheets([plan('检查结果', { cells })]);
    expect(host.counters.largestRequest).toBeLessThan(4 * 1024 * 1024);
    expect(values(host, '检查结果!A6000')).toEqual([[cells[5999]?.value]]);
  });
});

describe('what stands in the way', () => {
  it('is a protected sheet of ours: said before anything is written', async () => {
    const host = open([FORM]);
    await writeSheets([plan('汇总')]);
    host.person.protect('汇总');
    const before = host.save();
    expect(await problemOf(writeSheets([plan('新的'), plan('汇总')]))).toBe('excel.sheet-protected');
    expect(host.save()).toEqual(before);
  });

  it('is a protected structure, but only for new sheets', async () => {
    const host = open({
      sheets: [FORM, { name: '汇总', origin: MARKER_CELL, rows: [['performance-evaluation:汇总']] }],
      structureProtected: true,
    });
    expect(await problemOf(writeSheets([plan('新的')]))).toBe('excel.structure-protected');
    expect(await problemOf(writeSheets([plan('汇总')]))).toBe('none');
    expect(values(host, '汇总!A1')).toEqual([['汇总']]);
  });

  it.each(['1.7', '1.8', '1.9'])('is not an older Excel: ExcelApi %s draws what it can', async (version) => {
    const host = open([FORM], { requirementSets: { ExcelApi: version } });
    const plans = planSummary(evaluate(await takeSnapshot()));
    await writeSheets(plans);
    expect(host.person.sheetNames).toEqual(['自评表', ...plans.map(({ name }) => name)]);
  });
});

describe('files and the add-in share their sheets', () => {
  const file = '001-ningxia-equipment.xlsx';

  it('updates what pe summary wrote', async () => {
    const snapshot = await readWorkbookFile(sampleBytes(file), file);
    const plans = planSummary(evaluate(snapshot));
    const saved = await addSheets(sampleBytes(file), file, plans);
    const host = open(hostData(await readWorkbookFile(saved, file)));
    const before = host.person.sheetNames;
    expect((await writeSheets(plans)).sheets.map(({ created }) => created)).toEqual(plans.map(() => false));
    expect(host.person.sheetNames).toEqual(before);
  });

  it('writes the same cells', async () => {
    const snapshot = await readWorkbookFile(sampleBytes(file), file);
    const plans = planSummary(evaluate(snapshot));
    open(hostData(snapshot));
    await writeSheets(plans);
    const { sheets } = await takeSnapshot();
    const saved = await readWorkbookFile(await addSheets(sampleBytes(file), file, plans), file);
    for (const { name } of plans) {
      const [here, there] = [sheets, saved.sheets].map((all) => all.find((sheet) => sheet.name === name));
      expect(here?.rows).toEqual(there?.rows);
    }
  });
});

describe('what Excel refuses of a sheet', () => {
  const chart = {
    kind: 'bar' as const,
    title: '得分率',
    categories: { top: 1, left: 0, bottom: 2, right: 0 },
    values: { top: 1, left: 1, bottom: 2, right: 1 },
    place: { top: 4, left: 0, bottom: 14, right: 3 },
    format: '0%',
  };
  const cells: SheetPlan['cells'] = [
    { row: 0, column: 0, value: '汇总', style: 'title' },
    { row: 1, column: 0, value: '产出', style: 'text' },
    { row: 1, column: 1, value: 0.9, style: 'percent' },
    { row: 2, column: 0, value: '效益', style: 'text' },
    { row: 2, column: 1, value: 1, style: 'percent' },
  ];
  const plans = () => ['汇总', '检查结果'].map((name) => plan(name, { cells, charts: [chart], frozenRows: 1 }));

  it.each([
    ['PageLayout.paperSize', 'page'],
    ['PageLayout.setPrintArea', 'page'],
    ['WorksheetFreezePanes.freezeRows', 'view'],
    ['Worksheet.gridlines', 'view'],
    ['ChartCollection.add', 'chart'],
    ['Chart.setPosition', 'chart'],
  ])('%s: everything else is there, it is said what is not, and the next time it is', async (member, what) => {
    const host = open([FORM]);
    const allow = host.faults.refuse(member);
    const { sheets, missing } = await writeSheets(plans());
    expect([sheets.map(({ sheet }) => sheet), missing]).toEqual([['汇总', '检查结果'], [what]]);
    for (const name of ['汇总', '检查结果'])
      expect(values(host, `${name}!A1:B2`)).toEqual([
        ['汇总', ''],
        ['产出', 0.9],
      ]);
    if (what !== 'page') expect(sheetOf(host, '检查结果').pageLayout?.Orientation).toBe('Landscape');
    if (what !== 'view') expect(sheetOf(host, '检查结果').frozen).toMatchObject({ top: 0, bottom: 0 });
    allow();
    expect((await writeSheets(plans())).missing).toEqual([]);
    expect(sheetOf(host, '检查结果').charts).toHaveLength(1);
  });

  it('nothing is written where another workbook is in front, that is said, and the next try works', async () => {
    const host = open([FORM]);
    host.faults.focusIsElsewhere = true;
    expect(await problemOf(writeSheets(plans()))).toBe('excel.other-workbook');
    expect(host.save().sheets).toHaveLength(1);
    host.faults.focusIsElsewhere = false;
    expect((await writeSheets(plans())).missing).toEqual([]);
  });

  it('a sheet of ours that is only brought up to date needs no focus', async () => {
    const host = open([FORM]);
    await writeSheets(plans());
    host.faults.focusIsElsewhere = true;
    expect((await writeSheets(plans())).missing).toEqual([]);
  });
});
