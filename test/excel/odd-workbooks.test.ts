/**
 * Workbooks and Excels that are not as usual: each is checked, corrected, given score formulas and a summary, and every one of
 * these must come to the right cell with the right figure.
 */
import { evaluate } from '../../src/core/evaluate';
import type { Finding } from '../../src/core/model';
import { planSummary } from '../../src/core/summary';
import * as excel from '../../src/excel';
import type { Change } from '../../src/excel';
import type { EmulatedHost, HostOptions, HostSheetData, HostWorkbookData } from '../../workbench/host';
import { FORM, open, problemOf, quiet } from './support';

jest.setTimeout(60_000);

const NAME = '自评表';

/** Three indicators and their total, which is wrong: 9.5, 20 and 8 are 37.5, not 38.5. */
const rowsOf = (rows: HostSheetData['rows'] = []): HostSheetData['rows'] =>
  rows.map((row, index) => (index === 1 ? row.map((cell, place) => (place === 6 ? 9.5 : cell)) : row));
const TABLE: HostSheetData = {
  ...FORM,
  name: NAME,
  rows: [...(rowsOf(FORM.rows) ?? []), ['合计', null, null, null, null, 40, 38.5, null]],
};

interface Done {
  readonly host: EmulatedHost;
  readonly total: Finding;
  readonly formulas: (string | null)[];
}

/** Everything a person does with a workbook, and what must come of it whatever the workbook is like. */
async function workThrough(
  data: HostWorkbookData | readonly HostSheetData[],
  name = NAME,
  options?: HostOptions,
): Promise<Done> {
  const host = open(data, options);
  const at = `'${name.replaceAll("'", "''")}'!`;
  const { findings } = evaluate(await excel.takeSnapshot());
  const total = findings.find(({ check }) => check === 'score-total');
  if (!total) throw new Error('the wrong total was not found');
  expect([total.at, total.stated, total.computed]).toEqual([{ sheet: name, row: 4, column: 6 }, '38.5', '37.5']);
  await excel.select(total.at);
  expect([host.book.active.name, host.book.active.selection]).toEqual([
    name,
    [{ top: 4, left: 6, bottom: 4, right: 6 }],
  ]);
  await excel.writeCell(total.at, total.stated, Number(total.computed));
  expect(host.person.values(`${at}G5`)).toEqual([[37.5]]);
  const corrected = evaluate(await excel.takeSnapshot());
  expect(corrected.findings.filter(({ check }) => check === 'score-total')).toEqual([]);
  const [project] = corrected.projects;
  if (!project) throw new Error('no project');
  const { written } = await excel.writeScoreFormulas(project, (await excel.planScoreFormulas(project)).rows);
  expect(written.map(({ at: cell }) => cell)).toEqual([1, 2].map((row) => ({ sheet: name, row, column: 6 })));
  const { missing } = await excel.writeSheets(planSummary(evaluate(await excel.takeSnapshot())));
  expect(missing).toEqual([]);
  expect(host.person.sheetNames.slice(-2)).toEqual(['评价汇总', '检查结果']);
  return { host, total, formulas: [2, 3, 4].map((row) => host.person.cell(`${at}G${String(row)}`).formula) };
}

const CALLS = ['=PE.SCORE(F2,D2,E2)', '=PE.SCORE(F3,D3,E3)', null];

it('reference style R1C1: what is told in it is understood, what is written is right', async () => {
  const options: HostOptions = { habits: { referenceStyle: 'R1C1' } };
  const { formulas, host } = await workThrough([TABLE], NAME, options);
  expect(formulas).toEqual(CALLS);
  const before = await excel.takeSnapshot();
  const changed: Change[] = [];
  const stop = await excel.watch({ onChange: (areas) => changed.push(...areas) }, 10);
  host.person.type(`${NAME}!E2`, '19场');
  await quiet(host, 10);
  await stop();
  expect(changed.map(({ sheet }) => sheet)).toContain(NAME);
  // The address cannot be read as A1: the sheet is read again as a whole, and nothing is missed.
  const after = await excel.refreshSnapshot(before, changed);
  expect(after.sheets[0]?.rows[1]?.[4]).toBe('19场');
});

it('decimal commas: figures that show as 38,5 are the figures they are', async () => {
  const options: HostOptions = { habits: { decimalComma: true } };
  const { formulas, host } = await workThrough([TABLE], NAME, options);
  expect(formulas).toEqual(CALLS);
  expect(host.person.cell(`${NAME}!G5`).text).toBe('37,5');
});

it.each(["Bob's 表", "O''Neil", '项目 (1)', '2024', 'A1', 'R1C1', '甲,乙', '一!二'])(
  'a sheet named %s: found, written, and linked to from the summary',
  async (name) => {
    const { formulas, host } = await workThrough([{ ...TABLE, name }], name);
    expect(formulas).toEqual(CALLS);
    const targets = [...(host.book.findSheet('检查结果')?.links.values() ?? [])].map((link) => link.documentReference);
    expect(targets.filter((target) => target?.startsWith(`'${name.replaceAll("'", "''")}'!`))).not.toEqual([]);
  },
);

it('a workbook of 200 sheets: in three round trips, the table on the last one', async () => {
  const others = Array.from({ length: 199 }, (_, index) => ({ name: `附表${String(index)}`, rows: [['x', index]] }));
  const { formulas, host } = await workThrough([...others, TABLE]);
  expect(formulas).toEqual(CALLS);
  host.counters.reset();
  await excel.takeSnapshot();
  expect(host.counters.syncs).toBe(3);
});

describe('a workbook that counts its days from 1904', () => {
  /** The completion is a month late. */
  const withDays = (from: number): HostSheetData => {
    const days = [43465 - from, 43496 - from];
    const rows = (TABLE.rows ?? []).map((row, index) =>
      index === 3 ? ['产出指标', '时效指标', '完成时间', ...days, 10, 8, null] : row,
    );
    const formats = rows.map((_row, index) =>
      index === 3 ? [null, null, null, 'yyyy/m/d', 'yyyy/m/d', null, null, null] : undefined,
    );
    return { ...TABLE, rows, formats };
  };

  it('dates in cells are compared with each other as in any other', async () => {
    const outcomes: unknown[] = [];
    for (const from of [0, 1462]) {
      const { formulas } = await workThrough([withDays(from)]);
      expect(formulas).toEqual(CALLS);
      outcomes.push(evaluate(await excel.takeSnapshot()).projects[0]?.outcomes[2]);
    }
    expect(outcomes[0]).toBeDefined();
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  it('what day it is cannot be told: Excel’s interface has no word of the calendar, and gives the bare count', async () => {
    open([withDays(1462)]);
    const [project] = evaluate(await excel.takeSnapshot()).projects;
    // In the cell stands 2018-12-31.
    expect(project?.indicators[2]?.target?.value).toMatchObject({ kind: 'date', text: '2014-12-30' });
  });
});

describe('a protected sheet', () => {
  it('is checked; what would write says that it is protected, and leaves it as it is', async () => {
    const host = open([{ ...TABLE, protection: {} }]);
    const before = host.save().sheets[0];
    const { findings, projects } = evaluate(await excel.takeSnapshot());
    const total = findings.find(({ check }) => check === 'score-total');
    expect([total?.stated, total?.computed]).toEqual(['38.5', '37.5']);
    const [project] = projects;
    if (!total || !project) throw new Error('nothing was found');
    const { rows } = await excel.planScoreFormulas(project);
    expect(await problemOf(excel.writeCell(total.at, '38.5', 37.5))).toBe('excel.protected');
    expect(await problemOf(excel.writeScoreFormulas(project, rows))).toBe('excel.protected');
    expect(host.save().sheets[0]).toEqual(before);
  });

  it('does not keep the summary from being written beside it', async () => {
    const host = open([{ ...TABLE, protection: {} }]);
    await excel.writeSheets(planSummary(evaluate(await excel.takeSnapshot())));
    expect(host.person.sheetNames).toEqual([NAME, '评价汇总', '检查结果']);
  });

  it('in a protected workbook no sheet can be added, which is said', async () => {
    const host = open({ sheets: [TABLE], structureProtected: true });
    const plan = planSummary(evaluate(await excel.takeSnapshot()));
    expect(await problemOf(excel.writeSheets(plan))).toBe('excel.structure-protected');
    expect(host.person.sheetNames).toEqual([NAME]);
  });
});

it('hidden rows and columns are checked and written like all others', async () => {
  const hidden = { ...TABLE, rowLines: [{ index: 2, hidden: true }], columnLines: [{ index: 5, hidden: true }] };
  const { formulas, host } = await workThrough([hidden]);
  expect(formulas).toEqual(CALLS);
  expect(host.save().sheets[0]?.rowLines).toEqual([expect.objectContaining({ index: 2, hidden: true })]);
});

it('a table, filtered to one of its rows: nothing of it is missed', async () => {
  const table = { name: '绩效', area: { top: 0, left: 0, bottom: 4, right: 7 }, showHeaders: true, showTotals: true };
  const filtered = { ...TABLE, tables: [table], rowLines: [1, 3].map((index) => ({ index, hidden: true })) };
  const { formulas, host } = await workThrough([filtered]);
  expect(formulas).toEqual(CALLS);
  expect(host.save().sheets[0]?.tables).toEqual([expect.objectContaining({ name: '绩效', area: table.area })]);
});
