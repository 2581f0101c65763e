/** What each function of the face costs: at most so many syncs, and what it leaves of the person's undo stack. */
import { evaluate } from '../../src/core/evaluate';
import type { ScoredProject, Snapshot } from '../../src/core/model';
import { planSummary } from '../../src/core/summary';
import * as excel from '../../src/excel';
import type { EmulatedHost, HostSheetData } from '../../workbench/host';
import { cost, FINDING, FORM, open } from './support';

jest.setTimeout(60_000);

const FORMULAS: HostSheetData = {
  name: '公式',
  rows: [[10, '≥1', '1', 10]],
  formulas: [[null, null, null, '=PE.SCORE(A1,B1,C1)']],
};
const MANY: HostSheetData[] = Array.from({ length: 30 }, (_, index) => ({
  name: `附表${String(index)}`,
  rows: [['x']],
}));

interface Prepared {
  readonly host: EmulatedHost;
  readonly snapshot: Snapshot;
  readonly project: ScoredProject;
  readonly rows: readonly excel.FormulaRow[];
}

/** A workbook of 32 sheets with everything on it that the functions need, and something typed that can be undone. */
async function prepare(): Promise<Prepared> {
  const host = open([FORM, FORMULAS, ...MANY]);
  await excel.accept(FINDING, '已核实', '李四', '2024-05-01');
  await excel.writeSettings([['评价年度', '2024']]);
  const snapshot = await excel.takeSnapshot();
  const [project] = evaluate(snapshot).projects;
  if (!project) throw new Error('no project');
  const { rows } = await excel.planScoreFormulas(project);
  host.person.select('公式!A1:D1');
  host.person.type('附表3!B2', 'typed');
  return { host, snapshot, project, rows };
}

const AT = { sheet: '自评表', row: 1, column: 6 };

describe('a check leaves everything to undo', () => {
  it.each<[string, number, (prepared: Prepared) => Promise<unknown>]>([
    ['takeSnapshot', 3, () => excel.takeSnapshot()],
    [
      'refreshSnapshot',
      2,
      ({ snapshot }) =>
        excel.refreshSnapshot(snapshot, [{ sheet: '附表3', area: { top: 1, left: 1, bottom: 1, right: 1 } }]),
    ],
    ['planScoreFormulas', 1, ({ project }) => excel.planScoreFormulas(project)],
    ['select', 2, () => excel.select(AT)],
    ['selectRelated', 2, () => excel.selectRelated([AT, { ...AT, row: 3 }])],
  ])('%s', async (_name, syncs, call) => {
    const prepared = await prepare();
    const { host } = prepared;
    const before = host.save();
    expect(await cost(host, () => call(prepared))).toEqual({ syncs, writes: 0, undoSteps: 0, cleared: [] });
    expect({ ...host.save(), active: before.active }).toEqual(before);
    expect(host.person.undo()).toBe(true);
    expect(host.person.values('附表3!B2')).toEqual([['']]);
    expect(host.kept).toBe(0);
  });

  it('watch', async () => {
    const { host } = await prepare();
    const spent = await cost(host, async () => {
      const stop = await excel.watch({ onChange: () => undefined });
      await stop();
    });
    expect(spent).toMatchObject({ syncs: 2, undoSteps: 0, cleared: [] });
    expect(host.person.undo()).toBe(true);
  });
});

// What adorns a new sheet is a request of its own; an Excel that groups makes one step of both.
describe('what is written can be undone, a step a request', () => {
  it.each<[string, number, number, (prepared: Prepared) => Promise<unknown>]>([
    ['writeSheets', 3, 2, ({ snapshot }) => excel.writeSheets(planSummary(evaluate(snapshot)))],
    ['accept', 4, 1, () => excel.accept({ ...FINDING, fingerprint: 'zyxwvutsrqpo' }, '四舍五入', '', '')],
    ['withdraw', 4, 1, () => excel.withdraw(FINDING)],
    ['writeSettings', 4, 1, () => excel.writeSettings([['评价年度', '2025']])],
    ['writeCell', 2, 1, () => excel.writeCell(AT, '9', 9.5)],
    ['writeScoreFormulas', 2, 1, ({ project, rows }) => excel.writeScoreFormulas(project, rows)],
    ['formulasToValues', 5, 1, () => excel.formulasToValues()],
    ['insertForm', 4, 2, () => excel.insertForm('self')],
  ])('%s', async (_name, syncs, undoSteps, call) => {
    const prepared = await prepare();
    const { host } = prepared;
    const before = host.save();
    expect(await cost(host, () => call(prepared))).toMatchObject({ syncs, undoSteps, cleared: [] });
    expect(host.save()).not.toEqual(before);
    for (let step = 0; step < undoSteps; step += 1) host.person.undo();
    expect({ ...host.save(), active: before.active }).toEqual(before);
    expect(host.kept).toBe(0);
  });
});
