import { facts, funds, groups, head, indicators, readOne, unread } from './typed';

/** The form of 财预〔2020〕10号, annex 1, with its fund block, goals and side titles. */
const FORM = `
项目支出绩效自评表
（2023年度）
项目名称 | 设备运维经费
主管部门 | 甲局 | | | 实施单位 | 甲局信息中心
项目资金⏎（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 120 | 100 | 96.63 | 10 | 96.63% | 9.66
 | 其中：当年财政拨款 | 100 | 80 | 76.63 | — | | —
 | 上年结转资金 | 20 | 20 | 20 | — | | —
 | 其他资金 | | | | — | | —
年度总体目标 | 预期目标 | | | 实际完成情况
 | 保障运行 | | | 已保障
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
 | 产出指标 | 数量指标 | 运维系统数 | ≥10个 | 12个 | 20 | 20 |
 | | 质量指标 | 故障修复率 | ≥98% | 95% | 30 | 29.08 | 人手不足
 | 效益指标 | 社会效益指标 | 保障业务 | 有效保障 | 达成预期指标 | 30 | 30 |
 | 满意度指标 | 服务对象满意度指标 | 用户满意度 | ≥90% | 92% | 10 | 10 |
总分 | | | | | | 100 | 98.74 |
`;

const project = readOne(FORM);

test('head', () => {
  expect(head(project)).toBe('设备运维经费 2023 | 甲局 | 甲局信息中心');
  expect(project.sheet).toBe('自评表');
});

test('indicators with their groups', () => {
  expect(indicators(project)).toEqual([
    '产出指标/数量指标/运维系统数: 20 | >=10个 | 12个 | 20',
    '产出指标/质量指标/故障修复率: 30 | >=98% | 95% | 29.08',
    '效益指标/社会效益指标/保障业务: 30 | 有效保障 | 达成预期指标 | 30',
    '满意度指标/服务对象满意度指标/用户满意度: 10 | >=90% | 92% | 10',
  ]);
  expect(groups(project)).toEqual([
    '1 产出指标 [0 1]',
    '2 数量指标 [0]',
    '2 质量指标 [1]',
    '1 效益指标 [2]',
    '2 社会效益指标 [2]',
    '1 满意度指标 [3]',
    '2 服务对象满意度指标 [3]',
  ]);
  expect(project.indicators.map(({ reason }) => reason?.value)).toEqual(['', '人手不足', '', '']);
});

test('fund block', () => {
  expect(funds(project)).toEqual([
    'block total 年度资金总额: initialBudget 120万元, budget 100万元, spent 96.63万元, rate 96.63%, points 10, score 9.66',
    'block part (fiscal) 当年财政拨款: initialBudget 100万元, budget 80万元, spent 76.63万元, points —, score —',
    'block part (carryOver) 上年结转资金: initialBudget 20万元, budget 20万元, spent 20万元, points —, score —',
    'block part (other) 其他资金: points —, score —',
  ]);
});

test('totals, columns, nothing left over', () => {
  expect(facts(project)).toEqual(['points 100', 'score 98.74']);
  expect(project.columns).toEqual(['level1', 'level2', 'name', 'points', 'target', 'actual', 'score', 'reason']);
  expect(unread(project)).toEqual([]);
});

test('every value knows its cell', () => {
  const second = project.indicators[1];
  expect(second?.at).toEqual({ sheet: '自评表', row: 13, column: 3 });
  expect(second?.score?.at).toEqual({ sheet: '自评表', row: 13, column: 7 });
  expect(project.funds[0]?.rows[0]?.spent?.at).toEqual({ sheet: '自评表', row: 5, column: 4 });
  expect(project.facts[0]?.at).toEqual({ sheet: '自评表', row: 16, column: 6 });
});
