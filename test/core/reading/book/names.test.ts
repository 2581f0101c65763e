import { groups, indicators, readOne, unread } from '../typed';

const HEADER = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n';

test('points in the labels of groups', () => {
  const project = readOne(`${HEADER}
决策 (16分) | 项目立项（6分） | 立项依据充分性 | 充分 | 充分 | 3 | 3
 | | 程序规范性 | 规范 | 规范 | 3 | 3
产⏎出⏎指⏎标⏎（50分） | 数量指标 | 次数 | 5 | 5 | 50 | 50
效益指标（34.0%） | 社会效益 | 影响 | 好 | 好 | 34 | 34
`);
  expect(groups(project)).toEqual([
    '1 决策 16 [0 1]',
    '2 项目立项 6 [0 1]',
    '1 产出指标 50 [2]',
    '2 数量指标 [2]',
    '1 效益指标 34 [3]',
    '2 社会效益 [3]',
  ]);
  expect(project.groups[0]?.points?.at).toEqual({ sheet: '自评表', row: 2, column: 0 });
});

test('stars, numbers and 「指标1：」 are no part of a name', () => {
  const project = readOne(`${HEADER}
一、产出指标 | （一）数量指标 | ★1.培训人数 | 5 | 5 | 10 | 10
 | | 指标2：培训期数 | 5 | 5 | 10 | 10
 | | （3）2.5公里道路 | 5 | 5 | 10 | 10
 | | 3公里管网 | 5 | 5 | 10 | 10
 | | __proto__ | 5 | 5 | 10 | 10
`);
  expect(indicators(project).map((line) => line.replace(/:.*/, ''))).toEqual([
    '产出指标/数量指标/培训人数',
    '产出指标/数量指标/培训期数',
    '产出指标/数量指标/2.5公里道路',
    '产出指标/数量指标/3公里管网',
    '产出指标/数量指标/__proto__',
  ]);
});

test('rows of a template nobody filled in are told, 「/」 is passed over', () => {
  const project = readOne(`${HEADER}
产出指标 | 数量指标 | 指标1：次数 | 5 | 5 | 10 | 10
 | | 指标2：
 | | ……
 | 质量指标 | 指标1：/ | / | / | |
 | 时效指标 | 无
`);
  expect(indicators(project)).toEqual(['产出指标/数量指标/次数: 10 | 5 | 5 | 10']);
  expect(unread(project)).toEqual(['no-name 指标2： @4,3', 'no-name …… @5,3']);
});

test('「其中」 rows and those that go on below them are parts', () => {
  const project = readOne(`${HEADER}
产出指标 | 数量指标 | 培训人数 | 100 | 120 | 10 | 10
 | | 其中：党员 | 20 | 25
 | | 群众 | 80 | 95
 | | 培训期数 | 4 | 4 | 10 | 10
 | | 其中：线上 | 2 | 2 | — | —
`);
  expect(indicators(project)).toEqual([
    '产出指标/数量指标/培训人数: 10 | 100 | 120 | 10',
    '产出指标/数量指标/其中 党员:  | 20 | 25 | ',
    '产出指标/数量指标/其中 群众:  | 80 | 95 | ',
    '产出指标/数量指标/培训期数: 10 | 4 | 4 | 10',
    '产出指标/数量指标/其中 线上: — | 2 | 2 | —',
  ]);
});

test('a row that names only its group is named after it', () => {
  const project = readOne(`${HEADER}
预算执行率 | | | 100% | 96% | 10 | 9.6
产出指标 | 数量指标 | | 5 | 5 | 40 | 40
满意度指标 | 满意度 | 满意度 | 90% | 90% | 50 | 50
`);
  expect(indicators(project)).toEqual([
    '预算执行率//预算执行率: 10 | 100% | 96% | 9.6',
    '产出指标/数量指标/数量指标: 40 | 5 | 5 | 40',
    '满意度指标/满意度/满意度: 50 | 90% | 90% | 50',
  ]);
});

test('points in the names themselves', () => {
  const project = readOne(`
一级指标 | 三级指标 | 目标值 | 完成值 | 得分
产出 | 次数（20分） | 5 | 5 | 20
 | 满意度评价（满分5分） | 5 | 5 | 5
`);
  expect(indicators(project)).toEqual(['产出//次数: 20 | 5 | 5 | 20', '产出//满意度评价: 5 | 5 | 5 | 5']);
});

test('merged areas: levels, a name over two columns, points for several rows', () => {
  const project = readOne(
    `
一级指标 | 二级指标 | 三级指标 | | 年度指标值 | 实际完成值 | 分值 | 得分
产出 | 数量 | 甲项 | 甲 | 5 | 5 | 10 | 10
 | | | 乙 | 6 | 6 | |
效益 | 社会 | 影响 | | 好 | 好 | 20 | 20
`,
    {
      merges: [
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 6, bottom: 2, right: 6 },
        { top: 1, left: 7, bottom: 2, right: 7 },
        { top: 3, left: 2, bottom: 3, right: 3 },
      ],
    },
  );
  expect(indicators(project)).toEqual([
    '产出/数量/甲项: 10 | 5 | 5 | 10',
    '产出/数量/其中 乙:  | 6 | 6 | ',
    '效益/社会/影响: 20 | 好 | 好 | 20',
  ]);
});

test('groups in a column without a heading', () => {
  const project = readOne(`
年度绩效目标1 | 二级指标 | 三级指标 | 目标值 | 完成值 | 得分
产出指标 | 数量指标 | 次数 | 5 | 5 | 20
效益指标 | 社会效益 | 影响 | 好 | 好 | 20
`);
  expect(groups(project)).toEqual(['1 产出指标 [0]', '2 数量指标 [0]', '1 效益指标 [1]', '2 社会效益 [1]']);
});

test('four levels: the fourth names the indicator, the third where there is none', () => {
  const project = readOne(`
一级指标 | 二级指标 | 三级指标 | 四级指标 | 权重 | 得分
过程 | 资金 | 资金使用 | 到位率 | 5 | 5
 | | | 执行率 | 5 | 4
 | 业务 | 管理 | | 5 | 5
`);
  expect(indicators(project).map((line) => line.replace(/:.*/, ''))).toEqual([
    '过程/资金/到位率',
    '过程/资金/执行率',
    '过程/业务/管理',
  ]);
});

test('a table of names only: numbered headings and rows of one cell are groups', () => {
  const project = readOne(`
指标名称 | 分值 | 评分标准 | 得分
一、产出指标（50分）
1.完成数量 | 30 | 按比例 | 30
2.完成质量 | 20 | 合格得满分 | 18
二、效益指标 | 50 | | 45
1.社会效益 | 20 | 酌情 | 20
2.满意度 | 30 | 达标得满分 | 25
合计 | 100 | | 93
`);
  expect(groups(project)).toEqual(['1 产出指标 50 [0 1]', '1 效益指标 50 45 [2 3]']);
  expect(indicators(project).at(-1)).toBe('效益指标//满意度: 30 | · | · | 25');
});

test('groups in the row above a table of their own', () => {
  const project = readOne(`
一、产出指标（60分）
二级指标 | 三级指标 | 分值 | 得分
数量 | 次数 | 60 | 60
二、效益指标（40分）
二级指标 | 三级指标 | 分值 | 得分
社会 | 影响 | 40 | 38
合计 | | 100 | 98
`);
  expect(groups(project)).toEqual(['1 产出指标 60 [0]', '2 数量 [0]', '1 效益指标 40 [1]', '2 社会 [1]']);
});
