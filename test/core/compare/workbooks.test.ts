/** Projects of two workbooks: which is which, what differs in the whole, and what cannot be compared. */
import { compareWorkbooks, isLater } from '../../../src/core/compare';
import { conclusionOf, notesOf } from '../../../src/core/compare/words';
import { evaluate } from '../../../src/core/evaluate';
import { book, changesIn, held, read, TARGETS } from './books';

const ROW = '产出指标 | 数量指标 | 检验台次 | ≥100台 | 103台 | 100 | 100';
const files = { before: '甲.xlsx', after: '乙.xlsx' };
const none = { before: false, after: false };

describe('projects', () => {
  it('are matched by name, whatever year stands before it', () => {
    const comparison = compareWorkbooks(
      read(
        { name: '2023年设备检验项目', rows: [ROW] },
        { name: '水库加固工程', rows: [ROW.replace('检验台次', '加固座数')] },
      ),
      read(
        { name: '水库加固工程', rows: [ROW.replace('检验台次', '加固座数')] },
        { name: '设备检验项目', rows: [ROW.replace('100台', '90台')] },
      ),
    );
    expect(comparison.projects.map(({ pair }) => pair.after.name)).toEqual(['设备检验项目', '水库加固工程']);
    expect(changesIn(comparison)).toEqual(['target lowered 检验台次 ≥100台 → ≥90台 -10台 !']);
  });

  it('of several and one the one is found, and the others are listed', () => {
    const comparison = compareWorkbooks(
      read({ rows: [ROW] }, { name: '水库加固工程', rows: [ROW.replace('检验台次', '加固座数')] }),
      read({ rows: [ROW] }),
    );
    expect(comparison.projects).toHaveLength(1);
    expect(notesOf(comparison, 'zh')).toEqual(['只在前一份里的项目：“水库加固工程”。']);
    expect(comparison.isEqual).toBe(false);
  });

  it('of other names and other indicators are two: nothing is compared', () => {
    const comparison = held({ rows: [ROW] }, { name: '水库加固工程', rows: [ROW.replace('检验台次', '加固座数')] });
    expect([comparison.outcome, comparison.projects, comparison.since.added]).toEqual(['different', [], []]);
    expect(conclusionOf(comparison, files, none, 'zh')).toMatch(
      /不是同一个项目：前一份是“设备检验项目”，后一份是“水库加固工程”/,
    );
  });

  it('the only one of each with the same indicators is the same under another name, and that is said', () => {
    const comparison = held({ rows: [ROW] }, { name: '检测能力建设', rows: [ROW] });
    expect(comparison.outcome).toBe('compared');
    expect(notesOf(comparison, 'zh').join('')).toContain('各只有一个项目');
  });

  it('a workbook with nothing in it is named', () => {
    const empty = evaluate({ sheets: [] });
    const comparison = compareWorkbooks(read({ rows: [ROW] }), empty);
    expect(comparison.outcome).toBe('nothing');
    expect(conclusionOf(comparison, files, { before: false, after: true }, 'zh')).toMatch(/^“乙.xlsx”里没有读到项目/);
  });

  it('the same workbook twice is equal', () => {
    const result = evaluate(book({ rows: [ROW, '产出指标 | 质量指标 | 合格率 | ≥95% | 90% | 10 | 20'] }));
    const comparison = compareWorkbooks(result, result);
    expect([comparison.isEqual, comparison.since.added, comparison.since.gone]).toEqual([true, [], []]);
    expect(comparison.since.open.length).toBeGreaterThan(0);
    expect(conclusionOf(comparison, files, none, 'zh')).toContain('完全相同');
  });
});

describe('the whole', () => {
  const heads = (budget: string, spent: string, total: string) => [
    '项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
    ` | 年度资金总额 | ${budget} | ${budget} | ${spent} | 10 | 100% | 10`,
    `年度总体目标 | ${total === '100' ? '检验设备100台' : '检验设备90台'}`,
  ];
  const of = (budget: string, spent: string, total: string) => ({
    heads: heads(budget, spent, total),
    rows: [ROW.replace('100 | 100', `90 | ${total === '100' ? '90' : '80'}`), `总分 | | | | | 100 | ${total}`],
  });

  it('total, money and goals are told with their difference', () => {
    const lines = changesIn(held(of('1560', '1560', '100'), of('1500', '1500', '90')));
    expect(lines).toContain('total less 100 → 90 -10');
    expect(lines).toContain('budget less 1560万元 → 1500万元 -60万元');
    expect(lines).toContain('spent less 1560万元 → 1500万元 -60万元');
    expect(lines).toContain('score less 检验台次 90 → 80 -10');
  });

  it('the same amount in another unit is the same', () => {
    const inYuan = (sketch: ReturnType<typeof of>) => ({
      ...sketch,
      heads: sketch.heads.map((line) => line.replace('万元', '元')),
    });
    expect(changesIn(held(of('1560', '1560', '100'), inYuan(of('15600000', '15600000', '100'))))).toEqual([]);
  });
});

describe('which comes first', () => {
  const goals = read({ title: TARGETS, rows: ['产出指标 | 数量指标 | 检验台次 | ≥100台'] });
  const [year, next] = ['2023', '2024'].map((each) => read({ year: each, rows: [ROW] }));

  it('is told by form and year, and nothing else', () => {
    if (!year || !next) throw new Error();
    expect([isLater(year, goals), isLater(goals, year)]).toEqual([true, false]);
    expect([isLater(next, year), isLater(year, next), isLater(year, year)]).toEqual([true, false, false]);
  });

  it('is said where it is the wrong way round, and goals are then no measure', () => {
    if (!year) throw new Error();
    const comparison = compareWorkbooks(year, goals);
    expect(notesOf(comparison, 'zh').join('')).toContain('放反');
    expect(comparison.findings).toEqual([]);
  });

  it('a year that is not written is taken to be the same, and that is said', () => {
    const comparison = held({ year: '', rows: [ROW] }, { rows: [ROW] });
    expect(comparison.projects[0]?.pair.kind).toBe('versions');
    expect(notesOf(comparison, 'zh').join('')).toContain('没有写年度');
  });
});

describe('findings', () => {
  const wrong = '产出指标 | 质量指标 | 合格率 | ≥95% | 96% | 10 | 20';
  it('are gone, new, or still open, whatever the year in the name of the project', () => {
    const before = read({ name: '2023年设备检验项目', rows: [ROW, wrong] });
    const after = read({ name: '设备检验项目', rows: [ROW, wrong] });
    const { since } = compareWorkbooks(before, after);
    expect([since.gone.length, since.added.length, since.open.length]).toEqual([0, 0, before.findings.length]);
    const put = compareWorkbooks(before, read({ rows: [ROW, wrong.replace('| 20', '| 10')] })).since;
    expect(put.gone.map(({ check }) => check)).toContain('score-range');
    expect(
      compareWorkbooks(read({ rows: [ROW, wrong.replace('| 20', '| 10')] }), after).since.added.map(
        ({ check }) => check,
      ),
    ).toContain('score-range');
  });
});
