import { planSummary } from '../../../src/core/summary';
import type { Result } from '../../../src/core/evaluate';
import type { SheetPlan } from '../../../src/core/model';
import { accepted, at, finding, linesOf, project, result, sectionOf, stated } from './fixtures';

function summaryOf(of: Result, language: 'zh' | 'en' = 'zh'): SheetPlan {
  const [plan] = planSummary(of, language);
  if (!plan) throw new Error('no plan');
  return plan;
}

describe('the summary of one project', () => {
  const plan = summaryOf(result({ findings: [finding()] }));

  it('begins with its head', () => {
    expect(linesOf(plan).slice(0, 5)).toEqual([
      '项目支出绩效评价汇总',
      '特种设备检验检测经费',
      '主管部门 | 市场监督管理局 | 实施单位 | 特种设备检验检测所',
      '评价年度 | 2023 | 所在工作表 | 指标表',
      '赋分规则 | 财预〔2020〕10号 项目支出绩效评价管理办法（mof-2020-10）',
    ]);
  });

  it('gives the conclusion as sentences', () => {
    const sentences = sectionOf(plan, '评价结论');
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toMatch(/。满分100分，总分为99\.48分，绩效评级为“优”。$/);
  });

  it('says what the checks found outside of the conclusion', () => {
    expect(sectionOf(plan, '评价结论').filter((sentence) => sentence.startsWith('检查'))).toEqual([]);
    expect(sectionOf(plan, '检查发现').at(-1)).toBe('检查发现错误1处、提醒0处、提示0处。');
  });

  it('has the headings of its longest table, the last, on every page after it begins', () => {
    const heading = plan.cells.find(({ value }) => value === '按标准应得');
    expect(plan.printTitles).toEqual({ top: heading?.row, bottom: heading?.row });
    expect(Math.max(...plan.cells.filter(({ style }) => style === 'header').map(({ row }) => row))).toBe(heading?.row);
  });

  it('compares what is stated with what is computed, and points to the finding about it', () => {
    expect(sectionOf(plan, '总体结果')).toEqual([
      '项目 | 表中所写 | 重新计算 | 检查结果',
      '分值 | 100',
      '总分 | 99.48 | 99.48 | 见第 1 条',
      '等级 | 优 | 优 | 一致',
      '预算执行率 | 0.9663',
      '总体完成率 | 0.6',
      '两率之差（百分点） | 36.63',
    ]);
    expect(plan.cells.find(({ value }) => value === '见第 1 条')?.style).toBe('error');
  });

  it('gives the money, the parts with their total, and the points lost', () => {
    expect(sectionOf(plan, '资金情况（万元）')[1]).toBe('金额 | 1560 | 1560 | 1507.45 | 52.55 | 0.9663');
    expect(sectionOf(plan, '各部分得分')).toEqual([
      '部分 | 分值 | 得分 | 得分率 | 满分指标 | 指标数',
      '决策 | 21 | 21 | 1 | 1 | 1',
      '过程 | 19 | 18.83 | 0.9911 | 0 | 1',
      '产出 | 30 | 29.65 | 0.9883 | 1 | 2',
      '效益 | 30 | 30 | 1 | 1 | 1',
      '合计 | 100 | 99.48 | 0.9948 | 3 | 5',
    ]);
    expect(sectionOf(plan, '失分指标及原因').slice(1)).toEqual([
      '预算执行率 | 19 | 18.83 | 0.17 | 18.36 | 96.63%',
      '办公人员人数 | 20 | 19.65 | 0.35 | 18.59 | ≥71人 | 66人 | 聘用人员辞职 | 见第 7 条',
    ]);
  });

  it('draws the score rates of the parts', () => {
    const [chart] = plan.charts;
    const shown = (area = chart?.values) =>
      plan.cells
        .filter(({ row, column }) => area && row >= area.top && row <= area.bottom && column === area.left)
        .map(({ value }) => value);
    expect(shown()).toEqual([1, 0.9911, 0.9883, 1]);
    expect(shown(chart?.categories)).toEqual(['决策', '过程', '产出', '效益']);
  });

  it('draws nothing while a score rate is unknown', () => {
    const indicators = project().indicators.map((each, row) => (row === 1 ? { ...each, score: stated(null) } : each));
    expect(summaryOf(result({ projects: [project({ indicators })] })).charts).toEqual([]);
  });

  it('lists accepted findings apart, with their reason', () => {
    const findings = [finding({ severity: 'warning' }), finding({ accepted: accepted('已说明', '李四') })];
    const sheet = summaryOf(result({ findings }));
    expect(
      sectionOf(sheet, '检查发现')
        .slice(0, 4)
        .map((line) => line.split(' | ').slice(0, 2)),
    ).toEqual([
      ['级别', '数量'],
      ['错误', '0'],
      ['提醒', '1'],
      ['提示', '0'],
    ]);
    expect(sectionOf(sheet, '已接受的问题').at(-1)).toContain('总分 | 见第 1 条 | 已说明（李四）');
  });

  it('says that there is no table, and invents no figures', () => {
    const { computed } = project();
    const money = { budget: null, received: null, spent: null, balance: null, executionRate: null };
    const bare = project({
      name: '质量强市',
      department: '',
      indicators: [],
      groups: [],
      outcomes: [],
      facts: [],
      computed: { ...computed, points: null, score: null, grade: null, count: 0, full: 0, money },
    });
    const lines = linesOf(summaryOf(result({ projects: [bare] })));
    expect(lines).toContain('该项目没有指标评分表，没有可以逐项加总的分值和得分。');
    expect(lines).not.toContain('各部分得分');
    expect(lines).not.toContain('总体结果');
    expect(lines[2]).toBe('主管部门 | — | 实施单位 | 特种设备检验检测所');
  });

  it('shows money without a unit under a heading that says so', () => {
    const { computed } = project();
    const money = { ...computed.money, budget: stated(90, at(3)), received: null, spent: stated(80), balance: null };
    const sheet = summaryOf(result({ projects: [project({ computed: { ...computed, money } })] }));
    expect(sectionOf(sheet, '资金情况（表中未写单位）')[1]).toBe('金额 | 90 | — | 80 | — | 0.9663');
  });

  it('is written in English too', () => {
    const lines = linesOf(summaryOf(result(), 'en'));
    expect(lines.slice(0, 3)).toEqual([
      'Evaluation summary of project spending',
      '特种设备检验检测经费',
      'Department | 市场监督管理局 | Unit | 特种设备检验检测所',
    ]);
    expect(lines).toContain('Total | 100 | 99.48 | 0.9948 | 3 | 5');
  });
});
