import { facts, funds, head, indicators, read, sheet } from './typed';

const FORM = (name: string, count: number) => `
项目支出绩效自评表
（2022年度）
${name === '' ? '' : `项目名称 | ${name}`}
项目资金(万元) | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | ${String(count)} | ${String(count)} | ${String(count)} | 10 | 100% | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 次数 | ${String(count)} | ${String(count)} | 90 | 90
总分 | | | | | 100 | 100
`;

test('projects stacked on one sheet', () => {
  const { projects } = read(sheet('自评', FORM('甲项目', 10) + FORM('乙项目', 20)));
  expect(projects.map(head)).toEqual(['甲项目 2022 |  | ', '乙项目 2022 |  | ']);
  expect(projects.map((project) => funds(project).length)).toEqual([1, 1]);
  expect(projects.map(indicators)).toEqual([
    ['产出指标/数量指标/次数: 90 | 10 | 10 | 90'],
    ['产出指标/数量指标/次数: 90 | 20 | 20 | 90'],
  ]);
});

test('a second table after a total is another project even without a name', () => {
  const { projects } = read(sheet('自评', FORM('', 10) + FORM('', 20)));
  expect(projects.map((project) => [funds(project).length, indicators(project).length])).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('a table that goes on after a page break is the same project', () => {
  const { projects } = read(
    sheet(
      '评分',
      `
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
决策 | 立项 | 依据 | 10 | 10
产出 | 数量 | 次数 | 40 | 40
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
产出 | 质量 | 合格率 | 20 | 20
效益 | 社会 | 满意 | 30 | 30
合计 | | | 100 | 100
`,
    ),
  );
  expect(projects).toHaveLength(1);
  expect(projects[0]?.indicators).toHaveLength(4);
  expect(projects[0]?.groups.find(({ name }) => name === '产出')?.indicators).toEqual([1, 2]);
});

test('a sheet a project', () => {
  const { projects } = read(...[1, 2, 3].map((n) => sheet(`项目${String(n)}`, FORM(`第${String(n)}项`, n))));
  expect(projects.map(({ name, sheet: place }) => `${name} @${place}`)).toEqual([
    '第1项 @项目1',
    '第2项 @项目2',
    '第3项 @项目3',
  ]);
});

test('sheets of one project belong together', () => {
  const { projects, unread } = read(
    sheet('项目概况', '项目名称 | 设备购置\n年度 | 2021\n评价得分 | 80.47'),
    sheet('资金', '项目支出内容 | 计划支出 | 实际支出\n甲 | 100 | 90\n合计 | 100 | 90'),
    sheet(
      '绩效目标',
      '一级指标 | 二级指标 | 三级指标 | 目标值\n产出 | 数量 | 台数 | ≥10台\n效益 | 满意 | 满意度 | ≥90%',
    ),
    sheet(
      '评分',
      '一级指标 | 二级指标 | 三级指标 | 分值 | 目标值 | 完成值 | 得分\n' +
        '产出 | 数量 | 台数 | 60 | ≥10台 | 9台 | 54\n效益 | 满意 | 满意度 | 40 | 100% | 95% | 26\n合计 | | | 100 | | | 80',
    ),
    sheet(
      '指标体系',
      '一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准\n产出 | 数量 | 台数 | 60 | 按比例\n效益 | 满意 | 满意度 | 40 | 达标得满分',
    ),
  );
  expect(unread).toEqual([]);
  expect(projects.map(head)).toEqual(['设备购置 2021 |  | ']);
  const [project] = projects;
  expect(project && indicators(project)).toEqual([
    '产出/数量/台数: 60 | >=10台 | 9台 | 54',
    '效益/满意/满意度: 40 | 100% | 95% | 26',
  ]);
  expect(project?.sheet).toBe('评分');
  expect(project?.indicators.map(({ criterion }) => criterion?.value)).toEqual(['按比例', '达标得满分']);
  expect(project?.columns).toContain('criterion');
  expect(project && facts(project)).toEqual([
    'points 100',
    'score 80',
    'target >=10台 of 台数',
    'target >=90% of 满意度',
    'points 60 of 台数',
    'points 40 of 满意度',
    'score 80.47',
  ]);
  expect(project && funds(project)).toHaveLength(2);
});

test('goals under other names stand beside as facts', () => {
  const { projects } = read(
    sheet('评分', '一级指标 | 三级指标 | 分值 | 得分\n效益 | 公共服务水平 | 10 | 10'),
    sheet('绩效目标表', '一级指标 | 三级指标 | 目标值\n效益 | 办公效率 | 有效强化'),
  );
  expect(projects).toHaveLength(1);
  expect(projects[0] && facts(projects[0])).toEqual(['target 有效强化 of 办公效率']);
});

test('among several projects a sheet goes where its name leads, or is told', () => {
  const { projects, unread } = read(
    sheet('甲项目', FORM('甲项目', 1)),
    sheet('乙项目', FORM('乙项目', 2)),
    sheet('甲项目得分', '评价得分 | 100'),
    sheet('补充', '项目名称 | 2022年乙项目\n评价得分 | 99'),
    sheet('其他', '评价得分 | 12'),
  );
  expect(projects.map(facts)).toEqual([
    ['points 100', 'score 100', 'score 100'],
    ['points 100', 'score 100', 'score 99'],
  ]);
  expect(unread).toEqual([{ at: { sheet: '其他', row: 0, column: 0 }, text: '评价得分', reason: 'outside-tables' }]);
});

test('one project scored on two sheets is one, the second score a fact', () => {
  const scores = (score: number) =>
    `项目名称 | 甲工程\n一级指标 | 三级指标 | 分值 | 得分\n产出 | 次数 | 60 | ${String(score)}\n效益 | 满意度 | 40 | 40`;
  const { projects } = read(sheet('自评', scores(60)), sheet('复核', scores(55)));
  expect(projects.map(indicators)).toEqual([['产出//次数: 60 | · | · | 60', '效益//满意度: 40 | · | · | 40']]);
  expect(projects[0] && facts(projects[0])).toEqual([
    'points 60 of 次数',
    'score 55 of 次数',
    'points 40 of 满意度',
    'score 40 of 满意度',
  ]);
});

test('goals and what became of them, neither scored', () => {
  const { projects } = read(
    sheet('目标', '项目名称 | 甲工程\n一级指标 | 三级指标 | 目标值\n产出 | 次数 | 5次'),
    sheet('完成', '项目名称 | 甲工程\n一级指标 | 三级指标 | 目标值 | 完成值\n产出 | 次数 | 6次 | 4次'),
  );
  expect(projects.map(indicators)).toEqual([['产出//次数: · | 5次 | 4次 | ·']]);
  expect(projects[0] && facts(projects[0])).toEqual(['target 6次 of 次数']);
});

test('unscored forms of several projects stay apart', () => {
  const goals = (name: string) => `项目名称 | ${name}\n一级指标 | 三级指标 | 目标值\n产出 | 次数 | 5次`;
  const { projects } = read(sheet('一', goals('甲工程')), sheet('二', goals('乙工程')));
  expect(projects.map(({ name }) => name)).toEqual(['甲工程', '乙工程']);
});

test('a project without any table', () => {
  const { projects } = read(
    sheet('项目概况', '项目名称 | 质量强市\n预算数（万元） | 50\n支出数（万元） | 28.98\n评价得分 | 90'),
  );
  expect(projects.map(({ name, indicators: none, columns }) => [name, none, columns])).toEqual([['质量强市', [], []]]);
});

/** A first row with the marker of a sheet of ours in column Z. */
const marked = (marker: string) => ' | '.repeat(25) + marker;

test('hidden sheets are read, very hidden ones and our own are not', () => {
  const { projects, unread } = read(
    sheet('表', FORM('甲项目', 1), { visibility: 'hidden' }),
    sheet('元数据', FORM('乙项目', 1), { visibility: 'veryHidden' }),
    sheet('评价汇总', `${marked('performance-evaluation:summary')}\n评价得分 | 1`),
    sheet('检查结果 2', `${marked('performance-evaluation:findings')}\n评价得分 | 2`),
    sheet('例外说明', '评价得分 | 3'),
    sheet('评价设置', '评价得分 | 4'),
  );
  expect(projects.map(({ name }) => name)).toEqual(['甲项目']);
  expect(projects[0] && facts(projects[0])).toEqual(['points 100', 'score 100']);
  expect(unread).toEqual([{ at: { sheet: '元数据', row: 0, column: 0 }, text: '元数据', reason: 'outside-tables' }]);
});

test('a list of projects beside the projects themselves', () => {
  const { projects, portfolios } = read(
    sheet('汇总', '项目名称 | 金额 | 得分 | 等级\n甲项目 | 1 | 100 | 优\n乙项目 | 2 | 100 | 优'),
    sheet('甲', FORM('甲项目', 1)),
    sheet('乙', FORM('乙项目', 2)),
  );
  expect(projects).toHaveLength(2);
  expect(portfolios.map(({ rows }) => rows.length)).toEqual([2]);
});
