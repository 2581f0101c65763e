import { evaluate } from '../../src/core/evaluate';
import type { ScoredProject } from '../../src/core/model';
import { takeSnapshot, writeScoreFormulas } from '../../src/excel';
import type { HostSheetData } from '../../workbench/host';
import { cost, FORM, open, problemOf } from './support';

async function project(): Promise<ScoredProject> {
  const [first] = evaluate(await takeSnapshot()).projects;
  if (!first) throw new Error('no project');
  return first;
}

const formulas = (host: ReturnType<typeof open>, sheet = '自评表') =>
  [2, 3, 4].map((row) => host.person.cell(`'${sheet}'!G${String(row)}`).formula);

it('writes the call for each row whose score can be computed; a person’s judgement stays', async () => {
  const host = open([FORM]);
  const { written, skipped } = await writeScoreFormulas(await project());
  expect(formulas(host)).toEqual(['=PE.SCORE(F2,D2,E2)', '=PE.SCORE(F3,D3,E3)', null]);
  expect([written, skipped]).toEqual([2, [{ sheet: '自评表', row: 3, column: 6 }]]);
  expect(host.person.values('自评表!G4')).toEqual([[8]]);
});

it('leaves cells that hold other formulas, and writes its own again', async () => {
  const host = open([{ ...FORM, formulas: [[], [, , , , , , '=F2*0.9'].map((one) => one ?? null)] }]);
  expect(await writeScoreFormulas(await project())).toMatchObject({ written: 1, skipped: [{ row: 3 }, { row: 1 }] });
  expect(formulas(host)).toEqual(['=F2*0.9', '=PE.SCORE(F3,D3,E3)', null]);
  expect(await writeScoreFormulas(await project())).toMatchObject({ written: 1 });
});

it('names the criterion, and the profile where it is not the default', async () => {
  const rows = (FORM.rows ?? []).map((row, index) => (index === 1 ? [...row.slice(0, 7), '未达标按比例得分'] : row));
  const host = open([
    { ...FORM, rows },
    { name: '评价设置', rows: [['赋分规则', 'mof-2021-101']] },
  ]);
  await writeScoreFormulas(await project());
  expect(formulas(host).slice(0, 2)).toEqual([
    '=PE.SCORE(F2,D2,E2,H2,"mof-2021-101")',
    '=PE.SCORE(F3,D3,E3,,"mof-2021-101")',
  ]);
});

it('is one step to undo, in two syncs', async () => {
  const host = open([FORM]);
  const found = await project();
  const before = host.save();
  expect(await cost(host, () => writeScoreFormulas(found))).toMatchObject({ syncs: 2, undoSteps: 1, cleared: [] });
  host.person.undo();
  expect(host.save()).toEqual(before);
});

it('says that the sheet is protected; a deleted one is skipped', async () => {
  const host = open([FORM, { name: '另' }]);
  const found = await project();
  host.person.protect('自评表');
  expect(await problemOf(writeScoreFormulas(found))).toBe('excel.protected');
  host.person.deleteSheet('自评表');
  expect(await writeScoreFormulas(found)).toMatchObject({ written: 0 });
});

it('refers to cells of another sheet by its name in quotes', async () => {
  const host = open([FORM]);
  const found = await project();
  const [first] = found.indicators;
  if (!first?.actual) throw new Error('no actual value');
  const moved = { ...first, actual: { ...first.actual, at: { sheet: "它's", row: 7, column: 1 } } };
  await writeScoreFormulas({ ...found, indicators: [moved], outcomes: found.outcomes.slice(0, 1) });
  expect(formulas(host)[0]).toBe("=PE.SCORE(F2,D2,'它''s'!B8)");
});

it('has nothing to write where there is no score column', async () => {
  const rows: HostSheetData['rows'] = (FORM.rows ?? []).map((row) => row.slice(0, 6));
  const host = open([{ name: '表', rows }]);
  const found = await project();
  expect((await cost(host, () => writeScoreFormulas(found))).syncs).toBe(0);
});
