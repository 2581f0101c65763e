/** One call over a run of empty score cells: where it is offered, and what comes of it. */
import { evaluate } from '../../src/core/evaluate';
import type { CellValue, ScoredProject } from '../../src/core/model';
import { answersOf } from '../../src/excel/score-call';
import { planScoreFormulas, takeSnapshot, writeScoreFormulas } from '../../src/excel';
import { setResult, type CalculationEngine, type EmulatedHost, type HostOptions } from '../../workbench/host';
import { cost, open } from './support';

const HEADINGS = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '评分标准'];
const ROWS: CellValue[][] = [
  ['产出指标', '数量指标', '培训场次', '≥20场', '18场', 10, null, '未达标按比例得分'],
  ['产出指标', '数量指标', '培训人次', '≥200人', '190人', 10, null, '未达标按比例得分'],
  ['产出指标', '质量指标', '合格率', '≥95%', '96%', 20, null, '未达标按比例得分'],
  ['效益指标', '社会效益指标', '政策知晓度', '提高', '有所提高', 10, null, '酌情评分'],
  ['效益指标', '社会效益指标', '覆盖率', '≥80%', '80%', 10, null, '未达标按比例得分'],
];

/** Works sequences out, as Excel does at once; everything else is none of its business. */
function engineOf(host: EmulatedHost): CalculationEngine {
  return {
    recalculate: (changed) => {
      for (const { sheet, area } of changed ?? []) {
        const length = Number(/^=SEQUENCE\((\d+)\)$/.exec(sheet.cellAt(area.top, area.left)?.formula ?? '')?.[1] ?? 0);
        const numbers = Array.from({ length }, (_, index) => [index + 1]);
        if (length > 0) setResult(host.book, sheet, area.top, area.left, numbers);
        else sheet.spills.delete(`${String(area.top)},${String(area.left)}`);
      }
    },
  };
}

function start(rows = ROWS, merged: string | null = null, options: HostOptions = {}): EmulatedHost {
  const host = open([{ name: '表', rows: [HEADINGS, ...rows] }], options);
  host.book.engines.push(engineOf(host));
  if (merged !== null) {
    const sheet = host.book.findSheet('表');
    const [row, column] = [Number(merged.slice(1)) - 1, 6];
    if (sheet) sheet.merges = [{ top: row, left: column, bottom: row, right: column + 2 }];
  }
  return host;
}

async function project(): Promise<ScoredProject> {
  const [first] = evaluate(await takeSnapshot()).projects;
  if (!first) throw new Error('no project');
  return first;
}

const formulas = (host: EmulatedHost) => [2, 3, 4, 5, 6].map((row) => host.person.cell(`表!G${String(row)}`).formula);

const with_ = (row: number, column: number, value: CellValue) =>
  ROWS.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells));

it('is one a row unless it is asked for', async () => {
  const host = start();
  const found = await project();
  const plan = await planScoreFormulas(found);
  expect(plan).toMatchObject({ runs: { calls: 1, cells: 3 }, canSpill: true });
  await writeScoreFormulas(found, plan.rows);
  expect(formulas(host).map((formula) => formula?.includes(':') ?? null)).toEqual([false, false, false, null, false]);
});

it('fills the run with one call; a person’s row and what is behind it have their own', async () => {
  const host = start();
  const found = await project();
  const { rows } = await planScoreFormulas(found);
  const spent = await cost(host, () => writeScoreFormulas(found, rows, true));
  expect(spent).toMatchObject({ syncs: 2, undoSteps: 1, cleared: [] });
  expect(formulas(host)).toEqual(['=PE.SCORE(F2:F4,D2:D4,E2:E4,H2:H4)', null, null, null, '=PE.SCORE(F6,D6,E6,H6)']);
});

it('gives in one call what the rows’ own calls give', async () => {
  start();
  const { rows } = await planScoreFormulas(await project());
  const values = ROWS.slice(0, 3).map(([, , , target, actual, points, , rule]) =>
    [points, target, actual, rule].map(String),
  );
  const { profile } = await project();
  expect(answersOf(values, profile)).toEqual(rows.slice(0, 3).map(({ after }) => after));
});

it.each<[string, CellValue[][], number]>([
  ['a score that is there already', with_(1, 6, 9), 0],
  ['a row without a criterion beside rows with one', with_(1, 7, null), 0],
  ['a row between that a person judges', with_(1, 3, '提高'), 0],
  ['two rows below one another', with_(0, 6, 9), 2],
])('is offered for whole runs of empty cells only: %s', async (_what, rows, cells) => {
  start(rows);
  expect((await planScoreFormulas(await project())).runs.cells).toBe(cells);
});

it('leaves out what was not chosen', async () => {
  const host = start();
  const found = await project();
  const { rows } = await planScoreFormulas(found);
  await writeScoreFormulas(found, rows.slice(1), true);
  expect(formulas(host).slice(0, 3)).toEqual([null, '=PE.SCORE(F3:F4,D3:D4,E3:E4,H3:H4)', null]);
});

it.each(['G3', 'G4'])('merged cells in its way (%s): each row its own', async (merged) => {
  const host = start(ROWS, merged);
  const found = await project();
  const { rows } = await planScoreFormulas(found);
  const spent = await cost(host, async () =>
    expect(await writeScoreFormulas(found, rows, true)).toMatchObject({ unshared: 1, skipped: [] }),
  );
  expect(spent).toMatchObject({ syncs: 3, cleared: [] });
  expect(formulas(host).slice(0, 3)).toEqual([2, 3, 4].map((row) => `=PE.SCORE(F${row},D${row},E${row},H${row})`));
});

it('without dynamic arrays each row has its own', async () => {
  const host = start(ROWS, null, { requirementSets: { ExcelApi: '1.11' } });
  const found = await project();
  const { rows, canSpill } = await planScoreFormulas(found);
  await writeScoreFormulas(found, rows, true);
  expect([canSpill, formulas(host)[0]]).toEqual([false, '=PE.SCORE(F2,D2,E2,H2)']);
});

it('cells that a shared call fills are left alone afterwards', async () => {
  const host = start();
  const found = await project();
  await writeScoreFormulas(found, (await planScoreFormulas(found)).rows, true);
  const sheet = host.book.findSheet('表');
  if (sheet) setResult(host.book, sheet, 1, 6, [[9], [9.5], [20]]);
  const again = await project();
  expect(again.indicators.slice(0, 3).map(({ score }) => score?.value.text)).toEqual(['9', '9.5', '20']);
  const plan = await planScoreFormulas(again);
  expect(plan.left.filter(({ why }) => why === 'formula').map(({ at }) => at.row)).toEqual([1, 2, 3]);
  expect(plan.rows.map(({ at }) => at.row)).toEqual([5]);
});
