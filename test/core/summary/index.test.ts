import { planSummary } from '../../../src/core/summary';
import { messageIds, placeholders } from '../../../src/core/messages';
import type { Result } from '../../../src/core/evaluate';
import type { SheetPlan } from '../../../src/core/model';
import {
  accepted,
  at,
  finding,
  group,
  indicator,
  linesOf,
  outcome,
  portfolioRow,
  project,
  result,
  sectionOf,
  stated,
  wan,
} from './fixtures';

const list = {
  sheet: '项目清单',
  at: at(0, 0, '项目清单'),
  rows: [
    portfolioRow('采购一', { fundType: '一般公共预算', category: '采购', amount: wan(338.43), score: stated(90.35) }),
    portfolioRow('采购二', { fundType: '一般公共预算', category: '采购', amount: wan(100), score: stated(90) }),
    portfolioRow('服务一', { fundType: '政府性基金', category: '购买服务', unit: '民政局', score: stated(86.93) }),
  ],
  facts: [],
  unread: [],
  relations: [],
  told: [],
};

/** `count` projects that each lost points in one of their indicators, with two findings each. */
function many(count: number): Result {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const nameOf = (number: number) => `项目${String(number)}`;
  const sheetOf = (number: number) => `表${String(number)}`;
  return result({
    projects: numbers.map((number) => {
      const score = 80 + (number % 20);
      const indicators = [indicator(['产出', '甲', 60, 60], 4), indicator(['效益', '乙', 40, score - 60], 5)];
      const { computed } = project();
      return project({
        name: nameOf(number),
        sheet: sheetOf(number),
        department: `部门${String(number % 2)}`,
        indicators: indicators.map((each) => ({ ...each, at: { ...each.at, sheet: sheetOf(number) } })),
        groups: [group('产出', [0]), group('效益', [1])],
        outcomes: [outcome(60), outcome(score - 60)],
        computed: { ...computed, grade: score < 90 ? '良' : '优' },
      });
    }),
    findings: numbers.flatMap((number) => [
      finding({ project: nameOf(number), at: at(9, 9, sheetOf(number)) }),
      finding({ project: nameOf(number), severity: 'warning', accepted: number % 2 ? accepted('已说明') : null }),
    ]),
  });
}

const cases: [string, Result][] = [
  ['one project', result({ findings: [finding(), finding({ accepted: accepted('已说明') })] })],
  ['several projects', many(3)],
  ['a list alone', result({ projects: [], portfolios: [list] })],
  ['a list and projects', result({ portfolios: [list] })],
  ['nothing at all', result({ projects: [] })],
];

describe('planSummary', () => {
  it.each([
    ['one project', ['评价汇总', '检查结果']],
    ['several projects', ['评价汇总', '项目明细', '检查结果']],
    ['a list alone', ['评价汇总', '检查结果']],
    ['a list and projects', ['评价汇总', '项目明细', '检查结果']],
    ['nothing at all', ['评价汇总', '检查结果']],
  ])('%s: %j in both languages', (name, sheets) => {
    const of = new Map(cases).get(name) ?? result();
    expect(planSummary(of, 'zh').map((plan) => plan.name)).toEqual(sheets);
    expect(planSummary(of, 'en').map((plan) => plan.name)).toEqual(sheets);
  });

  describe.each(cases)('%s', (_, of) => {
    it.each(['zh', 'en'] as const)(
      'is sound in %s: every text found, every cell once, every figure finite',
      (language) => {
        for (const plan of planSummary(of, language)) {
          expect(plan.cells.filter(({ value }) => /\bsummary\.|\{\w+\}/.test(String(value)))).toEqual([]);
          expect(plan.cells.filter(({ value }) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
          expect(doublyCovered(plan)).toEqual([]);
          expect(plan.cells.filter(({ column }) => column >= plan.widths.length)).toEqual([]);
        }
      },
    );
  });

  it('gives every sheet its own marker', () => {
    const markers = planSummary(many(2)).map(({ marker }) => marker);
    expect(new Set(markers).size).toBe(3);
  });
});

describe('the summary of several projects', () => {
  const [summary, details] = planSummary(many(4));

  it('gives sums, mean and grades', () => {
    expect(summary && sectionOf(summary, '总体结果')).toEqual([
      '项目数 | 4',
      '金额合计（万元） | 6240',
      '支出合计（万元） | 6029.8',
      '预算执行率 | 0.9663',
      '平均分（所写） | 99.48',
      '平均分（重算） | 99.48',
      '最高分 | 99.48',
      '最低分 | 99.48',
      '4 个项目所写的得分或等级与重新计算的不同。',
    ]);
    expect(summary && sectionOf(summary, '等级分布')).toEqual([
      '等级 | 所写等级 | 重算等级',
      '优（90–100 分） | 4 | 0',
      '良（80 至不足 90 分） | 0 | 4',
      '中（60 至不足 80 分） | 0 | 0',
      '差（0 至不足 60 分） | 0 | 0',
    ]);
  });

  it('has one row a project with its findings, and sums by department below', () => {
    expect(summary && sectionOf(summary, '项目清单').slice(0, 3)).toEqual([
      '序号 | 项目名称 | 部门（单位） | 金额（万元） | 支出（万元） | 预算执行率 | 所写得分 | 重算得分 | 所写等级 | 重算等级 | 错误 | 提醒',
      '1 | 项目0 | 部门0 | 1560 | 1507.45 | 0.9663 | 99.48 | 99.48 | 优 | 良 | 1 | 1',
      '2 | 项目1 | 部门1 | 1560 | 1507.45 | 0.9663 | 99.48 | 99.48 | 优 | 良 | 1 | 0',
    ]);
    expect(summary && sectionOf(summary, '按部门（单位）').slice(1)).toEqual([
      '部门0 | 2 | 3120 | 3014.9 | 0.9663 | 99.48',
      '部门1 | 2 | 3120 | 3014.9 | 0.9663 | 99.48',
    ]);
  });

  it('gives each project its parts and lost points on a sheet of their own', () => {
    expect(details && linesOf(details).slice(2, 7)).toEqual([
      '项目名称 | 部分 | 失分指标 | 分值 | 得分 | 得分率 | 满分指标 | 指标数 | 目标值 | 完成值 | 填写的原因 | 按评分标准的说明',
      '项目0 | 总分 | 100 | 99.48 | 0.9948 | 1 | 2 | 满分100分，总分为99.48分，绩效评级为“良”。预算执行率为96.63%，与总体完成率相差46.63个百分点。',
      '产出 | 60 | 60 | 1 | 1 | 1',
      '效益 | 40 | 20 | 0.5 | 0 | 1',
      '效益 | 乙 | 40 | 20 | 0.5',
    ]);
  });
});

describe('the summary of a list', () => {
  it('adds columns for fund type and category, and says what the sums leave out', () => {
    const [plan] = planSummary(result({ projects: [], portfolios: [list] }));
    expect(plan && sectionOf(plan, '项目清单')).toEqual([
      '序号 | 项目名称 | 部门（单位） | 金额（万元） | 支出（万元） | 预算执行率 | 得分 | 等级 | 错误 | 提醒 | 资金性质 | 项目类别',
      '1 | 采购一 | 338.43 | — | — | 90.35 | 优 | 0 | 0 | 一般公共预算 | 采购',
      '2 | 采购二 | 100 | — | — | 90 | 优 | 0 | 0 | 一般公共预算 | 采购',
      '3 | 服务一 | 民政局 | — | — | — | 86.93 | 良 | 0 | 0 | 政府性基金 | 购买服务',
      '全部项目：金额为合计，得分为平均 | 438.43 | — | — | 89.09',
    ]);
    expect(plan && sectionOf(plan, '总体结果').at(-1)).toBe('1 个项目没有写金额，未计入合计。');
    expect(plan && sectionOf(plan, '按资金性质').slice(1)).toEqual([
      '一般公共预算 | 2 | 438.43 | — | — | 90.18',
      '政府性基金 | 1 | — | — | — | 86.93',
    ]);
  });
});

describe('the texts', () => {
  const ours = (language: 'zh' | 'en') => messageIds(language).filter((id) => id.startsWith('summary.'));

  it('exist in both languages, with the same placeholders', () => {
    expect([...ours('en')].sort()).toEqual([...ours('zh')].sort());
    for (const id of ours('zh')) expect([id, placeholders(id, 'en')]).toEqual([id, placeholders(id, 'zh')]);
  });
});

/** Places that two cells, or a cell and another's merged area, share. */
function doublyCovered({ cells, merges }: SheetPlan): string[] {
  const spans = new Map(merges.map((area) => [`${String(area.top)}:${String(area.left)}`, area]));
  const seen = new Set<string>();
  return cells.flatMap(({ row, column }) => {
    const right = spans.get(`${String(row)}:${String(column)}`)?.right ?? column;
    const places = Array.from({ length: right - column + 1 }, (_, index) => `${String(row)}:${String(column + index)}`);
    const doubled = places.filter((place) => seen.has(place));
    for (const place of places) seen.add(place);
    return doubled;
  });
}
