import { facts, groups, readOne, unread } from '../typed';

const HEADER = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n';
const ROWS = `
产出 | 数量 | 次数 | 5 | 5 | 60 | 60
效益 | 满意度 | 满意度 | 90% | 85% | 40 | 38
`;

test.each([
  ['in their columns', '总分 | | | | | 100 | 98', ['points 100', 'score 98']],
  ['with the grade beside them', '合计 | | | | | 100 | 98 | 优', ['points 100', 'score 98', 'grade 优']],
  ['with a named grade', '总计 | | | | | 100 | 98 | 评价等级：良', ['points 100', 'score 98', 'grade 良']],
  ['a grade outside the four words', '合计 | | | | | 100 | 98 | 优秀', ['points 100', 'score 98', 'grade 优秀']],
  ['where merging moved them', '总分 | | 100 | 98', ['points 100', 'score 98']],
  ['written out in a cell', '总分 | | | | | 100 | 得分：98', ['points 100', 'score 98']],
  ['with a label of its own', '总分 | 100 | | 自评得分 | 98', ['points 100', 'score 98']],
  ['in the label', '总分：98分', ['score 98']],
  ['full mark in the label', '合计（100分） | | | | | | 98', ['points 100', 'score 98']],
  ['spaced out', '合　 计 | | | | | 100 | 98', ['points 100', 'score 98']],
])('totals %s', (_, row, expected) => {
  expect(facts(readOne(HEADER + ROWS + row))).toEqual(expected);
});

test('one figure under no column is not guessed', () => {
  const project = readOne(`${HEADER + ROWS}总分 | | 98`);
  expect(facts(project)).toEqual([]);
  expect(unread(project)).toEqual(['uncertain-meaning 98 @5,3']);
});

test('a total above the indicators', () => {
  expect(facts(readOne(`${HEADER}合计 | | | | | 100 | 98${ROWS}`))).toEqual(['points 100', 'score 98']);
});

test('totals in headings, in the cells above and below', () => {
  const project = readOne(`
自评得分：98 | 评价等级：优
一级指标 | 三级指标 | 分值(100分) | 得分⏎(98)
产出 | 次数 | 60 | 60
效益 | 满意度 | 40 | 38
综合得分 | 98.00
评价结果 | 优
`);
  expect(facts(project)).toEqual(['points 100', 'score 98', 'score 98', 'score 98', 'grade 优', 'grade 优']);
});

test('小计 rows belong to the group whose column they stand in, or whose sum they are', () => {
  const project = readOne(`
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
决策 | 立项 | 依据 | 5 | 5
 | | 程序 | 5 | 4
 | 小计 | | 10 | 9
 | 目标 | 合理 | 10 | 10
 | 小计 | | 10 | 10
小计 | | | 20 | 19
产出 | 数量 | 完成率 | 80 | 80
产出小计 | | | 80 | 80
总分 | | | 100 | 99
`);
  expect(groups(project)).toEqual([
    '1 决策 20 19 [0 1 2]',
    '2 立项 10 9 [0 1]',
    '2 目标 10 10 [2]',
    '1 产出 80 80 [3]',
    '2 数量 [3]',
  ]);
  expect(facts(project)).toEqual(['points 100', 'score 99']);
});

test('a 小计 of what is no group adds up the rows above it, and no other figure of its name does', () => {
  const table = (subtotal: string) => `
三级指标 | 分值 | 得分 | 扣分
目标明确性 | 4 | 3 | 1
资金到位率 | 6 | 5 | 1
扣分项小计 | ${subtotal} | 8 | 2
其余未扣分指标 | 90 | 90 | 0
合计 | 100 | 98 | 2
`;
  const names = (subtotal: string) => readOne(table(subtotal)).indicators.map(({ name }) => name);
  expect(names('10')).toEqual(['目标明确性', '资金到位率', '其余未扣分指标']);
  expect(names('9')).toEqual(['目标明确性', '资金到位率', '扣分项小计', '其余未扣分指标']);
});

test('a 小计 that may be meant for two groups and adds up neither is told', () => {
  const project = readOne(`
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
决策 | 立项 | 依据 | 5 | 5
 | 目标 | 合理 | 10 | 10
 | | 小计 | 11 | 11
产出 | 数量 | 完成率 | 85 | 85
`);
  expect(groups(project)[0]).toBe('1 决策 [0 1]');
  expect(unread(project)).toEqual(['uncertain-meaning 小计 @4,3']);
});

test('合计 in the middle is no total of the project', () => {
  const project = readOne(`
一级指标 | 三级指标 | 分值 | 得分
产出 | 次数 | 60 | 60
合计 | | 60 | 60
效益 | 满意度 | 40 | 38
合计 | | 100 | 98
`);
  expect(facts(project)).toEqual(['points 100', 'score 98']);
  expect(unread(project)).toEqual(['uncertain-meaning 合计 @3,1']);
});

test('rates of the total', () => {
  const project = readOne(`
一级指标 | 三级指标 | 分值 | 得分 | 得分率
产出 | 次数 | 60 | 54 | 90%
合计 | | 60 | 54 | 90%
`);
  expect(facts(project)).toEqual(['points 60', 'score 54', 'scoreRate 90%']);
});

test('分值 columns after each level, shares of a parent are no points', () => {
  const points = readOne(`
一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 指标解释 | 评价标准 | 得分
决策 | 20 | 立项 | 10 | 依据 | 5 | … | 符合得5分 | 5
 | | | | 程序 | 5 | | 规范得5分 | 4
 | | 目标 | 10 | 合理 | 10 | | 合理得10分 | 10
产出 | 80 | 数量 | 80 | 完成率 | 80 | | 按比例 | 72
`);
  expect(groups(points)).toEqual([
    '1 决策 20 [0 1 2]',
    '2 立项 10 [0 1]',
    '2 目标 10 [2]',
    '1 产出 80 [3]',
    '2 数量 80 [3]',
  ]);
  const shares = readOne(`
一级指标 | | 二级指标 | | 三级指标 | | 评分标准 | 得分
名称 | 权重 | 名称 | 权重 | 名称 | 权重
投入 | 20% | 立项 | 60% | 规范性 | 12 | 规范得满分 | 12
 | | 资金 | 40% | 到位率 | 8 | 按比例 | 8
产出 | 80% | 数量 | 100% | 完成率 | 80 | 按比例 | 80
`);
  expect(groups(shares)).toEqual(['1 投入 20 [0 1]', '2 立项 [0]', '2 资金 [1]', '1 产出 80 [2]', '2 数量 [2]']);
});
