import { facts, groups, indicators, read, readOne, sheet, unread } from './typed';

const DETAIL = `
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
决策 | 立项 | 依据 | 16 | 16
产出指标 | 数量 | 完成率 | 60 | 50
效益指标 | 社会 | 影响 | 24 | 20
合计 | | | 100 | 86
`;
const SUMS = `
一级指标 | 分值 | 得分 | 得分率
决策类 | 16 | 16 | 100%
产出类 | 60 | 50 | 83.33%
效益类 | 24 | 20 | 83.33%
合计 | 100 | 86 | 86%
`;
const SAID = [
  'points 16 of 决策',
  'score 16 of 决策',
  'scoreRate 100% of 决策',
  'points 60 of 产出指标',
  'score 50 of 产出指标',
  'scoreRate 83.33% of 产出指标',
  'points 24 of 效益指标',
  'score 20 of 效益指标',
  'scoreRate 83.33% of 效益指标',
];

test.each([
  ['below', () => read(sheet('评分', DETAIL + SUMS))],
  ['above', () => read(sheet('评分', SUMS + DETAIL))],
  ['on a sheet before', () => read(sheet('结果', SUMS), sheet('评分', DETAIL))],
  ['on a sheet after', () => read(sheet('评分', DETAIL), sheet('结果', SUMS))],
])('a table of groups %s adds up the indicators and is no project', (_, evaluation) => {
  const { projects } = evaluation();
  expect(projects).toHaveLength(1);
  const [project] = projects;
  expect(project && indicators(project)).toHaveLength(3);
  expect(project?.sheet).toBe('评分');
  expect(project && facts(project)).toEqual(
    expect.arrayContaining([...SAID, 'points 100', 'score 86', 'scoreRate 86%']),
  );
});

test('alone it is all there is', () => {
  expect(indicators(readOne(SUMS))).toEqual([
    '//决策类: 16 | · | · | 16',
    '//产出类: 60 | · | · | 50',
    '//效益类: 24 | · | · | 20',
  ]);
});

test.each(['一级指标', '评价维度', '考核维度', '指标类别'])('headed %s', (heading) => {
  const table = SUMS.replace('一级指标 | 分值 | 得分', `${heading} | 权重分 | 评价分`).replace('合计', '总计');
  const project = readOne(table);
  expect(indicators(project)).toHaveLength(3);
  expect(facts(project)).toEqual(expect.arrayContaining(['points 100', 'score 86', 'scoreRate 86%']));
});

test('groups side by side', () => {
  const project = readOne(`
项目名称 | 设备购置
一级指标 | 决策 | 过程 | 产出（35分） | 效益 | 合计
权重 | 16 | 29 | 35 | 20 | 100
得分 | 16 | 27.8 | 20.67 | 16 | 80.47
得分率 | 100% | 95.86% | 59.06% | 80% | 80.47%
`);
  expect(facts(project)).toEqual([
    ...['决策 16', '过程 29', '产出 35', '效益 20'].map((pair) => `points ${pair.replace(/(.*) (.*)/, '$2 of $1')}`),
    'points 100',
    'score 16 of 决策',
    'score 27.8 of 过程',
    'score 20.67 of 产出',
    'score 16 of 效益',
    'score 80.47',
    'scoreRate 100% of 决策',
    'scoreRate 95.86% of 过程',
    'scoreRate 59.06% of 产出',
    'scoreRate 80% of 效益',
    'scoreRate 80.47%',
  ]);
});

test('a label before several figures is not guessed', () => {
  const project = readOne('项目名称 | 甲\n预算数 | 100 | 80 | 20\n得分 | 16 | 27 | 20\n评价得分 | 90');
  expect(facts(project)).toEqual(['score 90']);
  expect(project.funds).toEqual([]);
  expect(unread(project)).toHaveLength(6);
});

test('one heading over groups and names', () => {
  const project = readOne(`
绩效指标 | | | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 次数 | 5 | 5 | 50 | 50
 | 质量指标 | 合格率 | 100% | 100% | 20 | 20
效益指标 | 社会效益 | 影响 | 好 | 好 | 30 | 30
`);
  expect(indicators(project)).toEqual([
    '产出指标/数量指标/次数: 50 | 5 | 5 | 50',
    '产出指标/质量指标/合格率: 20 | 100% | 100% | 20',
    '效益指标/社会效益/影响: 30 | 好 | 好 | 30',
  ]);
  expect(groups(project)).toHaveLength(5);
});
