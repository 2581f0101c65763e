import { indicators, readOne } from './typed';

const columns = ({ columns }: { columns: readonly string[] }) => columns.join(' ');

test('points before the target, 全年实际值', () => {
  const project = readOne(`
一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 全年实际值 | 得分 | 未完成原因
产出 | 数量 | 购置台数 | 60 | ≥10台 | 8台 | 48 | 采购延期
效益 | 满意度 | 满意度 | 40 | ≥90% | 90% | 40 |
`);
  expect(indicators(project)).toEqual([
    '产出/数量/购置台数: 60 | >=10台 | 8台 | 48',
    '效益/满意度/满意度: 40 | >=90% | 90% | 40',
  ]);
});

test('comparator, number and unit in three cells are one target', () => {
  const project = readOne(`
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
产出指标 | 数量指标 | 覆盖率 | = | 100 | % | 98 | 60 | 58.8 |
 | 时效指标 | 响应时间 | 小于等于 | 2 | 小时 | 1.5 | 10 | 10 |
 | 成本指标 | 总成本 | ≤ | 100.5 | 万元 | 95.62万元 | 10 | 10 |
 | 质量指标 | 无故障里程 | 正向 | 500 | 人公里/年度 | 600 | 5 | 5 |
效益指标 | 社会效益指标 | 影响力 | 定性 | 提升 | / | 提升 | 10 | 10 |
满意度指标 | 满意度 | 满意度 | | ≥90% | 百分比 | 92 | 5 | 5 |
`);
  expect(indicators(project).map((line) => line.replace(/^.*: /, ''))).toEqual([
    '60 | =100% | 98% | 58.8',
    '10 | <=2小时 | 1.5小时 | 10',
    '10 | <=100.5万元 | 95.62万元 | 10',
    '5 | >=500人公里/年度 | 600人公里/年度 | 5',
    '10 | 提升 | 提升 | 10',
    '5 | >=90% | 92% | 5',
  ]);
  expect(columns(project)).toContain('targetComparator targetUnit');
});

test('年度指标值 over 指标性质, 指标值 and 度量单位 in a second header row', () => {
  const project = readOne(`
一级指标 | 二级指标 | 三级指标 | 年度指标值 | | | 实际完成值 | 分值 | 得分
 | | | 指标性质 | 指标值 | 度量单位
产出指标 | 数量指标 | 系统数 | ≥ | 5 | 个 | 6 | 90 | 90
`);
  expect(indicators(project)).toEqual(['产出指标/数量指标/系统数: 90 | >=5个 | 6个 | 90']);
});

test('headings broken over two rows', () => {
  const project = readOne(`
一级 | 二级 | 三级 | 年度 | 实际
指标 | 指标 | 指标 | 指标值 | 完成值 | 分值 | 得分
产出 | 数量 | 人数 | ≥100人 | 120人 | 50 | 50
`);
  expect(indicators(project)).toEqual(['产出/数量/人数: 50 | >=100人 | 120人 | 50']);
});

test('the target in force comes before the one of the beginning of the year', () => {
  const project = readOne(`
指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 权重分值 | 指标得分
救助人次 | 人次 | ≥ | 10000 | 12000 | 13000 | 50 | 50
满意度 | % | ≥ | 90 | | 92 | 50 | 50
`);
  expect(indicators(project)).toEqual([
    '//救助人次: 50 | >=12000人次 | 13000人次 | 50',
    '//满意度: 50 | >=90% | 92% | 50',
  ]);
});

test('no 分值 column, and no score columns at all', () => {
  const unweighted = readOne(`
一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 得分
产出 | 数量 | 次数 | 5次 | 5次 | 10
`);
  expect(indicators(unweighted)).toEqual(['产出/数量/次数: · | 5次 | 5次 | 10']);
  const unscored = readOne(`
一级指标 | 二级指标 | 三级指标 | 预期指标值(包含数字及文字描述) | 实际完成指标值(包含数字及文字描述)
产出 | 数量 | 次数 | 5次 | 4次
`);
  expect(indicators(unscored)).toEqual(['产出/数量/次数: · | 5次 | 4次 | ·']);
  expect(columns(unscored)).toBe('level1 level2 name target actual');
});

test('自评分 and 复核分 side by side', () => {
  const { indicators: read, columns: found } = readOne(`
一级指标 | 三级指标 | 标准分 | 评分细则 | 自评分 | 复核分 | 扣分原因 | 得分率
产出 | 次数 | 50 | 每少1次扣2分 | 50 | 48 | 少1次 | 96%
`);
  expect(read[0]).toMatchObject({
    score: { value: { text: '50' } },
    reviewScore: { value: { text: '48' } },
    criterion: { value: '每少1次扣2分' },
    reason: { value: '少1次' },
    scoreRate: { value: { text: '96%' } },
  });
  expect(found).toContain('reviewScore');
});

test('自评得分 and 评价得分: the second reviews the first', () => {
  const { indicators: read } = readOne(`
一级指标 | 三级指标 | 分值 | 自评得分 | 评价得分
产出 | 次数 | 50 | 50 | 45
`);
  expect(read[0]?.score?.value.text).toBe('50');
  expect(read[0]?.reviewScore?.value.text).toBe('45');
});

test.each([
  ['a percent cell', 0.9663, '0.00%', '96.63'],
  ['text with a sign', '96.63%', null, '96.63'],
  ['a share', 0.9663, null, '96.63'],
  ['a number of percents', 96.63, null, '96.63'],
  ['more than the target', 1.25, null, '125'],
  ['all', 1, null, '100'],
])('a printed rate as %s', (_, value, format, expected) => {
  const { indicators: read } = readOne(
    [
      ['一级指标', '三级指标', '目标值', '完成值', '完成率'],
      ['产出', '次数', 5, 4, value],
    ],
    { formats: [undefined, [null, null, null, null, format]] },
  );
  expect(read[0]?.completionRate?.value).toMatchObject({ kind: 'number', unit: { symbol: '%' } });
  const rate = read[0]?.completionRate?.value;
  expect(rate?.kind === 'number' ? rate.value.toString() : '').toBe(expected);
});

test.each([
  ['权重(%)', 16, null],
  ['权重', 0.16, '0%'],
  ['分值', '16分', null],
  ['权重', '16%', null],
])('points under %s written as %s are sixteen', (heading, value, format) => {
  const project = readOne(
    [
      ['一级指标', '三级指标', heading, '得分'],
      ['产出', '次数', value, 15],
    ],
    { formats: [undefined, [null, null, format]] },
  );
  expect(indicators(project)).toEqual(['产出//次数: 16 | · | · | 15']);
});

test('a value is never taken from a column without a heading', () => {
  const project = readOne(`
一级指标 | | 三级指标 | 分值 | 得分 | | 备注
产出 | 甲类 | 次数 | 50 | | 48 | 略
 | 乙类 | 人数 | 50 | 50 | 49
`);
  expect(indicators(project)).toEqual(['产出//次数: 50 | · | · | ', '产出//人数: 50 | · | · | 50']);
  expect(project.unread.map(({ reason, text }) => `${reason} ${text}`)).toEqual(['no-header 48']);
});

test('of the columns of several years the latest is meant', () => {
  const project = readOne(`
一级指标 | 三级指标 | 2022年完成值 | 2023年目标值 | 2023年完成值 | 2023年得分
产出 | 次数 | 3 | 5 | 4 | 8
`);
  expect(indicators(project)).toEqual(['产出//次数: · | 5 | 4 | 8']);
});

test('得分（自评） and 得分（复核）', () => {
  const { indicators: read } = readOne(
    '一级指标 | 三级指标 | 分值 | 得分（自评） | 得分（复核）\n产出 | 次数 | 50 | 50 | 45',
  );
  expect(read[0]).toMatchObject({ score: { value: { text: '50' } }, reviewScore: { value: { text: '45' } } });
});
