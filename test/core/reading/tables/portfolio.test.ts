import { facts, portfolioLines, read, sheet } from '../typed';

const LIST = `
2023年度重点绩效评价结果
单位：万元
序号 | 项目名称 | 主管单位 | 资金性质 | 项目类别 | 项目金额 | 已支付金额 | 执行率 | 评价得分 | 评价等级
1 | 土地确权 | 国资委 | 国有资本经营预算 | 其他 | 2438 | 2404 | 98.61% | 86.93 | 良
2 | 党校迁建 | 党校 | 一般公共预算 | 政府采购 | | | | 94.33 | 优
3 | 污水收集 | 住建局 | 一般公共预算 | 政府采购 | 2177.62 | 2177.62 | 100% | 90.35 | 优
`;

const one = (content: string) => {
  const { portfolios, projects } = read(sheet('名单', content));
  expect(projects).toEqual([]);
  expect(portfolios).toHaveLength(1);
  const [portfolio] = portfolios;
  if (!portfolio) throw new Error('no list');
  return portfolio;
};

test('a list of projects', () => {
  expect(portfolioLines(one(LIST))).toEqual([
    '土地确权 | 国资委 | 国有资本经营预算 | 其他 | 2438万元 | 2404万元 | 98.61% | 86.93 | 良',
    '党校迁建 | 党校 | 一般公共预算 | 政府采购 |  |  |  | 94.33 | 优',
    '污水收集 | 住建局 | 一般公共预算 | 政府采购 | 2177.62万元 | 2177.62万元 | 100% | 90.35 | 优',
  ]);
});

test('its totals: by category, of all, and the mean', () => {
  const portfolio = one(`${LIST}
小计：政府采购 | | | | | 6756.05
其他小计 | | | | | 2438
合计 | | | | | 9194.05 | 4581.62
平均分 | | | | | | | | 90.54
注：金额为预算数
`);
  expect(facts(portfolio)).toEqual([
    'amount 6756.05万元 of 政府采购',
    'amount 2438万元 of 其他',
    'amount 9194.05万元',
    'spent 4581.62万元',
    'score 90.54',
  ]);
  expect(portfolio.facts.at(-1)?.words).toBe('平均分');
});

test('sums in tables of their own', () => {
  expect(
    facts(
      one(`${LIST}
资金性质 | 项目个数 | 金额
一般公共预算 | 6 | 8697.38
政府性基金 | 1个 | 465.47
合计 | 8 | 11600.85
等级 | 个数
优 | 4
良 | 4
项目数量 | 8
`),
    ),
  ).toEqual([
    'amount 8697.38万元 of 一般公共预算',
    'projectCount 6 of 一般公共预算',
    'amount 465.47万元 of 政府性基金',
    'projectCount 1个 of 政府性基金',
    'amount 11600.85万元',
    'projectCount 8',
    'projectCount 4 of 优',
    'projectCount 4 of 良',
    'projectCount 8',
  ]);
});

test('categories as rows of their own, 元', () => {
  expect(
    portfolioLines(
      one(`
项目 | 单位 | 金额(元) | 得分 | 等级
一、政府采购类
设备 | 医院 | 3384300 | 84.76 | 良
二、其他类
调查研究 | 研究室 | 197600 | 91.43 | 优
`),
    ),
  ).toEqual([
    '设备 | 医院 |  | 政府采购类 | 3384300元 | · | · | 84.76 | 良',
    '调查研究 | 研究室 |  | 其他类 | 197600元 | · | · | 91.43 | 优',
  ]);
});

test('merged categories repeat, a blank of its own does not', () => {
  const { portfolios } = read(
    sheet('名单', '项目名称 | 项目类别 | 金额 | 得分\n甲 | 采购 | 1 | 90\n乙 | | 2 | 91\n丙 | | 3 | 92', {
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    }),
  );
  expect(portfolios[0]?.rows.map(({ category }) => category)).toEqual(['采购', '采购', '']);
});

test('categories in rows of their own, with their numbers', () => {
  const portfolio = one(`
序号 | 项目名称 | 预算数 | 执行数 | 自评得分 | 自评等级
一 | 部门预算项目 | | | |
1 | 校园安全 | 110 | 105 | 97.5 | 优
2 | 食堂 | 50 | 50 | 91 | 优
二 | 转移支付项目 | | | |
3 | 疫苗 | 200 | 150 | 78 | 中
`);
  expect(portfolio.rows.map(({ name, category }) => `${category} ${name}`)).toEqual([
    '部门预算项目 校园安全',
    '部门预算项目 食堂',
    '转移支付项目 疫苗',
  ]);
});

test.each([
  ['科室/项目名称', 2],
  ['科室内容', 0],
])('a list below %s', (heading, count) => {
  const { portfolios } = read(
    sheet(
      '汇总',
      `序号 | ${heading} | 预算数 | 执行数 | 执行率 | 自评得分 | 自评等次
 | 合计 | 160 | 155 | 96.88% | |
 | 办公室小计 | 160 | 155 | 96.88% | |
1 | 校园安全 | 110 | 105 | 95.45% | 97.5 | 优
2 | 食堂 | 50 | 50 | 100% | 91 | 优`,
    ),
  );
  expect(portfolios.flatMap(({ rows }) => rows)).toHaveLength(count);
});

test('a department’s list of self-evaluations', () => {
  expect(
    portfolioLines(
      one(`
序号 | 单位名称 | 项目名称 | 年初预算数（万元） | 全年预算数（万元） | 全年执行数（万元） | 执行率 | 自评得分 | 自评等级 | 备注
1 | 教育局 | 校园安全 | 100 | 110 | 105 | 95.45% | 97.5 | 优
2 | 卫健局 | 疫苗 | 200 | 200 | 150 | 75% | 78 | 中
`),
    ),
  ).toEqual([
    '校园安全 | 教育局 |  |  | 110万元 | 105万元 | 95.45% | 97.5 | 优',
    '疫苗 | 卫健局 |  |  | 200万元 | 150万元 | 75% | 78 | 中',
  ]);
});
