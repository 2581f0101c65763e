import { evaluate } from '../../src/core/evaluate';
import type { ScoredProject } from '../../src/core/model';
import { planScoreFormulas, takeSnapshot, writeScoreFormulas, type WrittenFormulas } from '../../src/excel';
import type { HostSheetData } from '../../workbench/host';
import { cost, FORM, open, problemOf } from './support';

async function project(): Promise<ScoredProject> {
  const [first] = evaluate(await takeSnapshot()).projects;
  if (!first) throw new Error('no project');
  return first;
}

/** Everything that can be written, as if a person had ticked it all. */
async function writeAll(found: ScoredProject): Promise<WrittenFormulas> {
  return writeScoreFormulas(found, (await planScoreFormulas(found)).rows);
}

const formulas = (host: ReturnType<typeof open>, sheet = '自评表') =>
  [2, 3, 4].map((row) => host.person.cell(`'${sheet}'!G${String(row)}`).formula);

it('writes the call for each row whose score can be computed; a person’s judgement stays', async () => {
  const host = open([FORM]);
  const found = await project();
  const { left } = await planScoreFormulas(found);
  const { written, skipped } = await writeAll(found);
  expect(formulas(host)).toEqual(['=PE.SCORE(F2,D2,E2)', '=PE.SCORE(F3,D3,E3)', null]);
  expect([written.length, skipped]).toEqual([2, []]);
  expect(left).toEqual([{ at: { sheet: '自评表', row: 3, column: 6 }, name: '政策知晓度', why: 'judged' }]);
  expect(host.person.values('自评表!G4')).toEqual([[8]]);
});

it('leaves cells that hold other formulas, and writes its own again', async () => {
  const host = open([{ ...FORM, formulas: [[], [, , , , , , '=F2*0.9'].map((one) => one ?? null)] }]);
  const { left } = await planScoreFormulas(await project());
  expect(left.map(({ at, why }) => [at.row, why])).toEqual([
    [1, 'formula'],
    [3, 'judged'],
  ]);
  expect((await writeAll(await project())).written).toHaveLength(1);
  expect(formulas(host)).toEqual(['=F2*0.9', '=PE.SCORE(F3,D3,E3)', null]);
  expect((await writeAll(await project())).written).toHaveLength(1);
});

it('names the criterion, and the profile where it is not the default', async () => {
  const rows = (FORM.rows ?? []).map((row, index) => (index === 1 ? [...row.slice(0, 7), '未达标按比例得分'] : row));
  const host = open([
    { ...FORM, rows },
    { name: '评价设置', rows: [['赋分规则', 'mof-2021-101']] },
  ]);
  await writeAll(await project());
  expect(formulas(host).slice(0, 2)).toEqual([
    '=PE.SCORE(F2,D2,E2,H2,"mof-2021-101")',
    '=PE.SCORE(F3,D3,E3,,"mof-2021-101")',
  ]);
});

it('is one step to undo, in two syncs', async () => {
  const host = open([FORM]);
  const found = await project();
  const { rows } = await planScoreFormulas(found);
  const before = host.save();
  expect(await cost(host, () => writeScoreFormulas(found, rows))).toMatchObject({
    syncs: 2,
    undoSteps: 1,
    cleared: [],
  });
  host.person.undo();
  expect(host.save()).toEqual(before);
});

it('says that the sheet is protected; a deleted one is skipped', async () => {
  const host = open([FORM, { name: '另' }]);
  const found = await project();
  const { rows } = await planScoreFormulas(found);
  host.person.protect('自评表');
  expect(await problemOf(writeScoreFormulas(found, rows))).toBe('excel.protected');
  host.person.deleteSheet('自评表');
  expect(await writeScoreFormulas(found, rows)).toMatchObject({ written: [], skipped: rows.map(({ at }) => at) });
});

it('refers to cells of another sheet by its name in quotes', async () => {
  const host = open([FORM, { name: "它's", origin: { row: 7, column: 1 }, rows: [['18场']] }]);
  const found = await project();
  const [first] = found.indicators;
  if (!first?.actual) throw new Error('no actual value');
  const moved = { ...first, actual: { ...first.actual, at: { sheet: "它's", row: 7, column: 1 } } };
  await writeAll({ ...found, indicators: [moved], outcomes: found.outcomes.slice(0, 1) });
  expect(formulas(host)[0]).toBe("=PE.SCORE(F2,D2,'它''s'!B8)");
});

it.each([
  ['E2', '12场'],
  ['G2', 8],
])('leaves a row whose cells have changed since it was asked: %s', async (cell, value) => {
  const host = open([FORM]);
  const found = await project();
  const { rows } = await planScoreFormulas(found);
  host.person.type(`自评表!${cell}`, value);
  const { written, skipped } = await writeScoreFormulas(found, rows);
  expect([written.length, skipped]).toEqual([1, [{ sheet: '自评表', row: 1, column: 6 }]]);
  expect(formulas(host)).toEqual([null, '=PE.SCORE(F3,D3,E3)', null]);
});

it('leaves rows that the call would score otherwise, e.g. with the comparator in a column of its own', async () => {
  const rows = [
    ['一级指标', '二级指标', '三级指标', '分值', '指标性质', '指标值', '度量单位', '完成值', '得分'],
    ['产出指标', '数量指标', '开放天数', 10, '≥', 120, '天', 124, 10],
    ['产出指标', '成本指标', '人均成本', 10, '≤', 50, '元', 60, 8.33],
  ];
  open([{ name: '表', rows }]);
  const found = await project();
  expect(found.outcomes.map(({ score }) => Number(score))).toEqual([10, 8.33]);
  const { rows: taken, left } = await planScoreFormulas(found);
  expect(taken.map(({ at }) => at.row)).toEqual([1]);
  expect(left).toEqual([{ at: { sheet: '表', row: 2, column: 8 }, name: '人均成本', why: 'differs' }]);
});

it('has nothing to write where there is no score column', async () => {
  const rows: HostSheetData['rows'] = (FORM.rows ?? []).map((row) => row.slice(0, 6));
  const host = open([{ name: '表', rows }]);
  const found = await project();
  expect((await cost(host, () => writeAll(found))).syncs).toBe(0);
});

it('says of each cell what would become of it', async () => {
  const rows = [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '培训场次', '≥20场', '18场', 10, 9],
    ['产出指标', '数量指标', '培训人次', '≥200人', '190人', 10, 10],
    ['产出指标', '质量指标', '合格率', '≥95%', '96%', 20, null],
    ['产出指标', '质量指标', '通过率', '≥95%', '96%', 20, '20分'],
  ];
  open([{ name: '表', rows }]);
  const { rows: planned } = await planScoreFormulas(await project());
  expect(planned.map(({ name, before, after, effect }) => [name, before, after, effect])).toEqual([
    ['培训场次', '9', 9, 'keeps'],
    ['培训人次', '10', 9.5, 'changes'],
    ['合格率', '', 20, 'fills'],
    ['通过率', '20分', 20, 'changes'],
  ]);
});

it('writes only what was chosen', async () => {
  const host = open([FORM]);
  const found = await project();
  const { rows } = await planScoreFormulas(found);
  await writeScoreFormulas(found, rows.slice(1));
  expect(formulas(host)).toEqual([null, '=PE.SCORE(F3,D3,E3)', null]);
});

it('refers to no cell of a Word report', async () => {
  open([FORM]);
  const { sheets } = await takeSnapshot();
  const [found] = evaluate({ sheets }).projects;
  const name = found?.indicators[0]?.name ?? '';
  const cell = (text: string, left: number) => ({ text, left, right: left, isContinued: false });
  const rowsOf = (last: string, value: string) => [
    ['一级指标', '二级指标', '三级指标', last].map(cell),
    [found?.indicators[0]?.level1 ?? '', found?.indicators[0]?.level2 ?? '', name, value].map(cell),
  ];
  const planned = async (...rows: ReturnType<typeof rowsOf>[]) => {
    const documents = [{ name: '报告', blocks: rows.map((each) => ({ kind: 'table' as const, rows: each })) }];
    const [project] = evaluate({ sheets, documents }).projects;
    if (!project) throw new Error('no project');
    return { project, plan: await planScoreFormulas(project) };
  };
  const { project, plan } = await planned(rowsOf('评分标准', '未达标按比例得分'));
  expect(project.indicators[0]?.criterion?.at.document).toBeDefined();
  expect(plan.left).toContainEqual({ at: project.indicators[0]?.score?.at, name, why: 'no-cells' });
  expect((await planned()).plan.left.map(({ name: left }) => left)).not.toContain(name);
});
