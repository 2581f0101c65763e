/**
 * What must come out of the samples, the public tables and the further forms, to the cell: the totals, the scores, and
 * every finding and no other.
 */
import { evaluate } from '../src/core/evaluate';
import { toReport } from '../src/core/report';
import { readWorkbookFile } from '../src/files';
import * as forms from './fixtures/forms';
import * as publicTables from './fixtures/public';
import { computedScores, flatten, formReport, sampleReport, scoresOf, sorted } from './fixtures/reports';
import type { Line } from './fixtures/reports';
import { bytesOf, snapshotOf } from './fixtures/workbook';

interface Truth {
  readonly file: string;
  readonly findings: readonly Line[];
}

const SAMPLES: readonly Truth[] = [
  {
    file: '000-changji-inspection.xlsx',
    findings: [
      ['figure-conflict', 'error', '报告文本!B21'],
      ['claim-conflict', 'warning', '报告文本!B24'],
      ['over-achievement', 'info', '指标评分表!F18'],
      ['qualitative-band', 'info', '指标评分表!H24'],
    ],
  },
  {
    file: '001-ningxia-equipment.xlsx',
    findings: [
      ['figure-conflict', 'error', '报告文本!B9'],
      ['figure-conflict', 'warning', '报告文本!B17'],
      ['target-conflict', 'error', '绩效目标!D15'],
      ['fund-carryover', 'warning', '报告文本!B4'],
      ...['G13', 'G14', 'G15', 'G21'].map((cell): Line => ['rule-points', 'warning', `附件1指标体系!${cell}`]),
      ['rule-steps', 'warning', '附件1指标体系!G19'],
      ['score-rule', 'warning', '指标评分表!F18'],
      ['weight-policy', 'info', '指标评分表!A16'],
    ],
  },
  {
    file: '002-aketao-office.xlsx',
    findings: [
      ['count-declared', 'error', '报告文本!B10'],
      ['figure-conflict', 'warning', '报告文本!B4'],
      ['figure-conflict', 'error', '报告文本!B9'],
      ['target-conflict', 'error', '指标评分表!C36'],
      ['target-conflict', 'error', '指标评分表!C37'],
      ['indicator-duplicate', 'warning', '指标评分表!C25'],
      ['unit-mismatch', 'warning', '指标评分表!C29'],
      ['unit-mismatch', 'warning', '指标评分表!C30'],
    ],
  },
  {
    file: '003-maiji-quality.xlsx',
    findings: [
      ['fund-execution-low', 'warning', '报告文本!B8'],
      ['grade-term', 'warning', '报告文本!B13'],
      ['table-missing', 'warning', '报告文本!B12'],
    ],
  },
  {
    file: '004-karamay-portfolio.xlsx',
    findings: [
      ['portfolio-count', 'error', '报告文本!B7'],
      ['portfolio-total', 'info', '重点评价项目一览表!F7'],
    ],
  },
  { file: 'clean-example.xlsx', findings: [] },
];

describe.each(SAMPLES)('$file', ({ file, findings }) => {
  it('gives the findings it must give and no other', async () => {
    expect(flatten(await sampleReport(file))).toEqual(sorted(findings));
  });
});

describe('projects of the samples', () => {
  it.each<[file: string, project: unknown]>([
    [
      '000-changji-inspection.xlsx',
      {
        name: '特种设备检验检测经费',
        sheet: '指标评分表',
        period: '2023',
        money: { unit: '万元', budget: 1560, received: 1560, spent: 1507.45, balance: 52.55, executionRate: 0.9663 },
        declared: { points: 100, score: 99.48, grade: '优' },
        computed: { points: 100, score: 99.48, grade: '优', full: 16, count: 18 },
      },
    ],
    [
      '001-ningxia-equipment.xlsx',
      {
        name: '检验检测能力提升项目购置设备经费',
        period: '2021',
        money: { unit: '万元', budget: 1000, received: 1000, spent: 780.5784, executionRate: 0.7806 },
        declared: { points: 100, score: 80.47, grade: '良' },
        computed: { points: 100, score: 80.47, grade: '良', full: 10, count: 18 },
      },
    ],
    [
      '002-aketao-office.xlsx',
      {
        name: '工作经费',
        period: '2022',
        money: { unit: '万元', budget: 192.05, received: 192.05, spent: 192.05, executionRate: 1 },
        declared: { points: 100, score: 100, grade: '优' },
        computed: { points: 100, score: 100, grade: '优', full: 25, count: 25 },
      },
    ],
    [
      '003-maiji-quality.xlsx',
      {
        period: '2023',
        money: { unit: '万元', budget: 50, spent: 28.98, executionRate: 0.5796 },
        indicators: [],
        declared: { score: 90, grade: '优秀' },
      },
    ],
    [
      'clean-example.xlsx',
      {
        name: '公共图书馆延时开放服务经费',
        period: '2024',
        money: { unit: '万元', budget: 86, spent: 82.56, executionRate: 0.96 },
        declared: { points: 100, score: 98.6 },
        computed: { points: 100, score: 98.6, grade: '优', full: 8 },
      },
    ],
  ])('%s: one project with its money and totals', async (file, project) => {
    const { projects } = await sampleReport(file);
    expect(projects).toHaveLength(1);
    expect(projects[0]).toMatchObject(project as object);
  });

  it.each([
    ['000-changji-inspection.xlsx', '5 3 4 3 4 2 | 4 4.83 4 2 4 | 9 4.65 5 5 6 | 20 10'],
    ['001-ningxia-equipment.xlsx', '3 3 2 3 3 2 | 9 0.9 2.9 8 7 | 12 8 0.67 0 | 6 7 3'],
    ['002-aketao-office.xlsx', '3 3 2 2 5 5 | 5 5 5 2 3 | 2 2 1 1 1 1 1 1 10 10 10 | 5 5 10'],
    ['clean-example.xlsx', '10 9 10 10 10 | 10 10 10 | 10'],
  ])('%s: scores as stated', async (file, expected) => {
    expect(scoresOf(await sampleReport(file))).toBe(expected);
  });

  it.each<[file: string, ...expected: [name: string, score: number][]]>([
    [
      '000-changji-inspection.xlsx',
      ['资金到位率', 4],
      ['预算执行率', 4.83],
      ['特种设备检验台次', 9],
      ['保障办公人员人数', 4.65],
      ['特种设备合格率', 5],
      ['特种设备检验成本支出', 5],
      ['保障检验检测办公经费支出', 6],
      ['服务企业满意度', 10],
    ],
    ['001-ningxia-equipment.xlsx', ['资金到位率', 9], ['预算执行率', 0.9], ['实际完成率', 12], ['完成及时性', 0.65]],
    [
      '002-aketao-office.xlsx',
      ['保障职工人数（人）', 2],
      ['办公设备购置采购批次(次/年）', 1],
      ['车辆维护数（辆）', 1],
      ['受益群众满意度（%）', 10],
    ],
    ['clean-example.xlsx', ['延时开放天数', 10], ['举办阅读活动场次', 9], ['单场活动平均成本', 10], ['读者满意度', 10]],
  ])('%s: scores computed again', async (file, ...expected) => {
    expect(
      computedScores(
        await sampleReport(file),
        expected.map(([name]) => name),
      ),
    ).toEqual(expected);
  });
});

describe('the portfolio of 004', () => {
  it('lists projects and other objects with score and grade', async () => {
    const { portfolios } = await sampleReport('004-karamay-portfolio.xlsx');
    const rows = portfolios.flatMap((portfolio) => portfolio.projects.map((p) => [p.amount, p.score, p.grade]));
    expect(rows).toEqual([
      [338.43, 84.76, '良'],
      [2177.62, 90.35, '优'],
      [null, 94.33, '优'],
      [133.5, 91.5, '优'],
      [19.76, 91.43, '优'],
      [1788.07, 85.93, '良'],
      [465.47, 83.32, '良'],
      [2438, 86.93, '良'],
      [5400.96, 92.2, '优'],
      [null, 96.02, '优'],
    ]);
  });
});

it('the example of a sound form raises nothing at all', async () => {
  expect((await sampleReport('clean-example.xlsx')).findings).toEqual([]);
});

/** Empty actuals of tianchang that have a score beside them. */
const SCORED_BLANKS = ['F16', 'F19', 'F22', 'F25', 'F28', 'F34'];

describe('public tables', () => {
  it.each<[name: keyof typeof publicTables, findings: readonly Line[]]>([
    [
      'chizhou',
      [
        ['fund-parts', 'error', '自评表!D7'],
        ['fund-parts', 'error', '自评表!E7'],
        ['fund-parts', 'error', '自评表!F7'],
        ['figure-conflict', 'warning', '自评表!F18'],
      ],
    ],
    ['hubei', [['actual-operator', 'warning', 'Sheet1!E13']]],
    [
      'qingshen',
      [
        ['actual-missing', 'warning', '自评表!H15'],
        ['fund-budget-change', 'info', '自评表!E9'],
        ['placeholder', 'info', '自评表!H6'],
        ['score-missing', 'warning', '自评表!J15'],
        ['weight-concentration', 'info', '自评表!I15'],
      ],
    ],
    [
      'tianchang',
      [
        ['fund-execution-rate', 'warning', '项目支出绩效自评表!H6'],
        ['placeholder', 'info', '项目支出绩效自评表!D15'],
        ['target-missing', 'warning', '项目支出绩效自评表!E16'],
        ...SCORED_BLANKS.map((cell): Line => ['score-without-actual', 'warning', `项目支出绩效自评表!${cell}`]),
      ],
    ],
    [
      'xuancheng',
      [
        ['over-achievement', 'warning', '自评表!F14'],
        ['placeholder', 'info', '自评表!D15'],
      ],
    ],
  ])('%s', (name, findings) => {
    const report = formReport(publicTables[name]);
    expect(flatten(report)).toEqual(sorted(findings));
  });
});

describe('sound forms of other layouts', () => {
  it.each<[name: keyof typeof forms, projects: number, indicators: number, infos: readonly Line[]]>([
    ['hunan', 1, 8, [['fund-budget-change', 'info', '附件3!D5']]],
    ['sichuan', 1, 4, []],
    ['yunnan', 1, 7, []],
    ['fujian', 1, 8, []],
    ['zhejiang', 1, 7, []],
    ['guangdong', 1, 11, []],
    ['guangxi', 2, 10, [['placeholder', 'info', '自评汇总!C9']]],
    ['beijing', 1, 6, []],
    ['shaanxi', 1, 8, [['rule-unreadable', 'info', '附件 评价指标体系!G10']]],
  ])('%s: everything read, nothing wrong', (name, projects, indicators, infos) => {
    const report = formReport(forms[name]);
    expect(report.projects).toHaveLength(projects);
    expect(report.projects.flatMap((project) => project.indicators)).toHaveLength(indicators);
    expect(flatten(report)).toEqual(sorted(infos));
  });
});

describe('files and snapshots', () => {
  it.each(Object.values({ ...publicTables, ...forms }))('$name reads the same from a file', async (form) => {
    const fromFile = evaluate(await readWorkbookFile(await bytesOf(form), `${form.name}.xlsx`));
    const asReport = (result: ReturnType<typeof evaluate>) => toReport(result, form.name);
    expect(asReport(fromFile)).toEqual(asReport(evaluate(snapshotOf(form))));
  });
});
