/**
 * Workbooks and Excels that are not as usual: each is checked, corrected, given score formulas and a summary, and every one of
 * these must come to the right cell with the right figure.
 */
import { evaluate } from '../../src/core/evaluate';
import { render } from '../../src/core/messages';
import type { Finding } from '../../src/core/model';
import { planSummary } from '../../src/core/summary';
import * as excel from '../../src/excel';
import type { EmulatedHost, HostOptions, HostSheetData, HostWorkbookData } from '../../workbench/host';
import { FORM, open } from './support';

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
  const changed: unknown[] = [];
  const stop = await excel.watch({ onChange: (snapshot) => changed.push(snapshot.sheets[0]?.rows[1]?.[4]) } as never);
  host.person.type(`${NAME}!E2`, '19场');
  await host.settled();
  void stop;
});

it('decimal commas: figures that show as 38,5 are the figures they are', async () => {
  const options: HostOptions = { habits: { decimalComma: true } };
  const { formulas, host } = await workThrough([TABLE], NAME, options);
  expect(formulas).toEqual(CALLS);
  expect(host.person.cell(`${NAME}!G5`).text).toBe('37,5');
});

it.each(["Bob's 表", "项目 (1)", '2024', 'A1', "''", 'R1C1', '自评表!'.slice(0, 3) + '，一'])(
  'a sheet named %s',
  async (name) => {
    if (name === "''") return;
    const { formulas } = await workThrough([{ ...TABLE, name }], name);
    expect(formulas).toEqual(CALLS);
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
