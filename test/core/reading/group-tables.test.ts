import { factLine, facts, groups, indicators, read, readOne, sheet, unread } from './typed';

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

describe('an annex that names no groups, below those of the project', () => {
  const GROUPS = `
项目名称 | 灌区改造
一级指标 | 分值 | 得分 | 得分率
决策 | 16 | 14 | 87.50%
过程 | 24 | 22 | 91.67%
产出 | 32 | 27 | 84.38%
效益 | 28 | 25 | 89.29%
合计 | 100 | 88 | 88%
附件1 产出和效益目标完成情况
`;
  const RESULTS = `
指标 | 目标值 | 完成值 | 分值 | 得分
衬砌渠道 | 186公里 | 179公里 | 20 | 17
建筑物 | 632座 | 632座 | 12 | 10
年节水量 | 1350万立方米 | 1300万立方米 | 18 | 16
用水户满意度 | ≥90% | 85% | 10 | 9
合计 | | | 60 | 52
`;

  test('are those whose points it makes one after the other', () => {
    const project = readOne(GROUPS + RESULTS);
    expect(indicators(project)).toEqual([
      '决策//决策: 16 | · | · | 14',
      '过程//过程: 24 | · | · | 22',
      '产出//衬砌渠道: 20 | 186公里 | 179公里 | 17',
      '产出//建筑物: 12 | 632座 | 632座 | 10',
      '效益//年节水量: 18 | 1350万立方米 | 1300万立方米 | 16',
      '效益//用水户满意度: 10 | >=90% | 85% | 9',
    ]);
    expect(facts(project)).toEqual(
      expect.arrayContaining(['points 100', 'score 88', 'points 32 of 产出', 'score 27 of 产出', 'score 14 of 决策']),
    );
    expect(facts(project)).not.toEqual(expect.arrayContaining(['points 60']));
  });

  test('all of them', () => {
    const rest =
      '立项依据 | 充分 | 充分 | 16 | 14\n资金到位率 | 100% | 100% | 14 | 13\n制度执行 | 有效 | 有效 | 10 | 9\n';
    const whole = RESULTS.replace('衬砌渠道', `${rest}衬砌渠道`).replace('60 | 52', '100 | 88');
    const project = readOne(GROUPS + whole);
    expect(groups(project)).toHaveLength(4);
    expect(indicators(project)).toHaveLength(7);
    expect(indicators(project)[1]).toBe('过程//资金到位率: 14 | 100% | 100% | 13');
  });

  test.each([
    ['whose points make others', RESULTS.replace('| 12 | 10', '| 14 | 10')],
    ['of one group alone', RESULTS.replace('| 18 | 16', '| 0 | 0').replace('| 10 | 9', '| 0 | 0')],
  ])('%s are those of nobody', (_, annex) => {
    expect(read(sheet('报告', GROUPS + annex)).projects).toHaveLength(2);
  });
});

const BESIDE = `
一级指标 | 决策类 | 产出（60分） | 效益类 | 合计
分值 | 16 | 60 | 24 | 100
得分 | 16 | 50 | 20 | 86
得分率 | 100% | 83.33% | 83.33% | 86%
`;

describe('groups side by side', () => {
  test('are read as those below each other', () => {
    const project = readOne(`项目名称 | 设备购置\n${BESIDE}`);
    expect(indicators(project)).toEqual([
      '//决策类: 16 | · | · | 16',
      '//产出: 60 | · | · | 50',
      '//效益类: 24 | · | · | 20',
    ]);
    expect(facts(project)).toEqual(['points 100', 'score 86', 'scoreRate 86%']);
  });

  test.each([
    ['below', () => read(sheet('评分', DETAIL + BESIDE))],
    ['above', () => read(sheet('评分', BESIDE + DETAIL))],
    ['on another sheet', () => read(sheet('结果', BESIDE), sheet('评分', DETAIL))],
  ])('%s those of indicators they add them up', (_, evaluation) => {
    const { projects } = evaluation();
    expect(projects).toHaveLength(1);
    const [project] = projects;
    expect(project && indicators(project)).toHaveLength(3);
    expect(project && facts(project)).toEqual(expect.arrayContaining([...SAID, 'points 100', 'score 86']));
  });

  test('points in a heading count where no row says them, and a row that is not known is told', () => {
    const project = readOne(`项目名称 | 甲\n一级指标 | 决策（40分） | 效益（60分）\n得分 | 38 | 50\n指标个数 | 6 | 9`);
    expect(indicators(project)).toEqual(['//决策: 40 | · | · | 38', '//效益: 60 | · | · | 50']);
    expect(unread(project)).toEqual(['uncertain-meaning 指标个数 @4,1']);
  });

  test('what was taken from an indicator that is in no table is not taken from its group', () => {
    const of = (text: string) =>
      readOne(`${BESIDE}\n三、效益类指标分析\n${text}`)
        .facts.filter(({ concept }) => concept === 'deduction')
        .map(factLine);
    expect(of('就业率比目标低3个百分点，该指标扣0.6分。')).toEqual([]);
    expect(of('效益类指标扣4分，主要是项目的影响面不够广。')).toEqual(['deduction 4 of 效益类']);
  });
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

test.each<[what: string, rows: string, names: readonly string[]]>([
  [
    'called as no framework calls them',
    '指标 | 前期工作 | 过程管理 | 产出 | 影响力 | 总分\n标准分 | 16 | 24 | 32 | 28 | 100\n评价得分 | 14 | 20 | 29 | 25 | 88',
    ['前期工作 16', '过程管理 24', '产出 32', '影响力 28'],
  ],
  [
    'of two names each',
    '指标 | 投入与决策 | 过程管理 | 产出及效益 | 总分\n标准分 | 16 | 24 | 60 | 100\n评价得分 | 14 | 20 | 54 | 88',
    ['投入与决策 16', '过程管理 24', '产出及效益 60'],
  ],
  [
    'beside what is no group',
    '指标 | 说明 | 决策 | 产出 | 总分 | 等级\n标准分 | 略 | 40 | 60 | 100 |\n评价得分 | 略 | 38 | 50 | 88 | 良',
    ['决策 40', '产出 60'],
  ],
])('groups side by side %s', (_, rows, names) => {
  const [project] = read(sheet('评分', rows)).projects;
  expect(project?.indicators.map(({ name, points }) => `${name} ${points?.value.text ?? ''}`)).toEqual(names);
});
