import { funds, readOne, unread } from '../typed';

test('the unit stands in a heading, in the title beside, above the table, or in the label', () => {
  const inHeading = '项目 | 预算数（元） | 执行数（元）\n年度资金总额 | 1000000 | 900000';
  const beside = '项目资金(元) | | 预算数 | 执行数\n | 年度资金总额 | 1000000 | 900000';
  const above = '单位：元\n资金来源 | 预算数 | 执行数\n年度资金总额 | 1000000 | 900000';
  const inLabel = '资金来源 | 预算数 | 执行数\n年度资金总额（元） | 1000000 | 900000';
  const inCell = '资金来源 | 预算数 | 执行数\n年度资金总额 | 1,000,000元 | 900000.00元';
  for (const form of [inHeading, beside, above, inLabel, inCell]) {
    const [line] = funds(readOne(`项目名称 | 甲\n${form}`));
    expect(line).toMatch(/^block total 年度资金总额(（元）)?: budget 1000000元, spent 900000元$/);
  }
});

test('no unit written: none is made up', () => {
  const { funds: tables } = readOne('项目名称 | 甲\n资金来源 | 预算数 | 执行数\n年度资金总额 | 100 | 90');
  expect(tables[0]?.unit).toBeNull();
  expect(tables[0]?.rows[0]?.budget?.value).toMatchObject({ kind: 'number', unit: null });
});

test('a heading of money over the labels: 年度预算数, 总额, 其中', () => {
  expect(
    funds(
      readOne(`
预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因
 | 总额 | 238.93 | 251.89 | 251.89 | 100.00% | 10 |
 | 其中：财政资金 | 238.93 | 251.89 | 251.89 | 100.00% | / | /
 | 财政专户管理资金 | 0.00 | 0.00 | 0.00 | 0.00% | / | /
 | 单位资金 | | | | | / | /
`),
    ),
  ).toEqual([
    'block total 总额: initialBudget 238.93万元, budget 251.89万元, spent 251.89万元, rate 100%, points 10',
    'block part (fiscal) 财政资金: initialBudget 238.93万元, budget 251.89万元, spent 251.89万元, rate 100%, points /, score /',
    'block part (other) 财政专户管理资金: initialBudget 0万元, budget 0万元, spent 0万元, rate 0%, points /, score /',
    'block part (other) 单位资金: points /, score /',
  ]);
});

test('points in the title beside the block', () => {
  expect(
    funds(
      readOne(`
预算执行情况(万元)⏎(20分) | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分⏎（20分*执行率）
 | 年度财政资金总额 | 1.56 | 1.56 | 1 | 20
`),
    ),
  ).toEqual(['block total 年度财政资金总额: budget 1.56万元, spent 1.56万元, rate 100%, points 20, score 20']);
});

test('what divides 财政拨款 is part of that part', () => {
  const roles = readOne(`
项目资金（万元） | | 全年预算数 | 全年执行数 | 执行率
 | 年度资金总额 | 100 | 90 | 90%
 | 其中：财政拨款 | 80 | 75
 | 中央资金 | 50 | 50
 | 省级资金 | 30 | 25
 | 上年结转资金 | 10 | 10
 | 其他资金 | 10 | 5
`).funds[0]?.rows.map(({ role, label }) => `${role} ${label}`);
  expect(roles).toEqual([
    'total 年度资金总额',
    'part 财政拨款',
    'subpart 中央资金',
    'subpart 省级资金',
    'part 上年结转资金',
    'part 其他资金',
  ]);
});

test('中央, 地方 and 其他 side by side are parts of the whole', () => {
  expect(
    funds(
      readOne(`
资金情况(万元) | | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A×100%）
 | 年度资金总额： | 500 | 480 | 96%
 | 其中：中央补助 | 300 | 300 | 100%
 | 地方资金 | 200 | 180 | 90%
 | 其他资金
`),
    ),
  ).toEqual([
    'block total 年度资金总额: budget 500万元, spent 480万元, rate 96%',
    'block part (fiscal) 中央补助: budget 300万元, spent 300万元, rate 100%',
    'block part (fiscal) 地方资金: budget 200万元, spent 180万元, rate 90%',
    'block part (other) 其他资金: ',
  ]);
});

test('「其中：」 in a cell of its own', () => {
  const roles = readOne(`
项目资金（万元） | | | 全年预算数 | 全年执行数
 | 年度资金总额 | | 100 | 90
 | 其中： | 财政拨款 | 80 | 75
 | | 其他资金 | 20 | 15
`).funds[0]?.rows.map(({ role, label }) => `${role} ${label}`);
  expect(roles).toEqual(['total 年度资金总额', 'part 财政拨款', 'part 其他资金']);
});

test('other divisions of the money below the block are blocks of their own', () => {
  const project = readOne(`
年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 100 | 110 | 108 | 10 | 98.18% | 9.82
 | 按收入性质分： | | | | 按支出性质分：
 | 其中：一般公共预算：100 | | | | 其中：基本支出：60
 | 政府性基金拨款：10 | | | | 项目支出：50
年度总体目标 | 预期目标 | | | 实际完成情况
`);
  expect(funds(project)).toEqual([
    'block total 年度资金总额: initialBudget 100万元, budget 110万元, spent 108万元, rate 98.18%, points 10, score 9.82',
    'items item 按收入性质分: ',
    'items subpart 一般公共预算: budget 100万元',
    'items subpart 政府性基金拨款: budget 10万元',
    'items item 按支出性质分: ',
    'items subpart 基本支出: budget 60万元',
    'items subpart 项目支出: budget 50万元',
  ]);
});

test('divisions may go on in one row, or end with a single amount', () => {
  const project = readOne(`
年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 100 | 110 | 108 | 10 | 98.18% | 9.82
 | 按收入性质分： | 110 | 其中：一般公共预算 | 100
 | | | 其他资金 | 10
 | 按支出性质分： | 110 | 其中：基本支出 | 60
`);
  expect(funds(project).slice(1)).toEqual([
    'items item 按收入性质分: budget 110万元',
    'items subpart (fiscal) 一般公共预算: budget 100万元',
    'items subpart (other) 其他资金: budget 10万元',
    'items item 按支出性质分: budget 110万元',
    'items subpart 基本支出: budget 60万元',
  ]);
});

test('合计 and its sources below each amount', () => {
  expect(
    funds(
      readOne(`
任务名称 | 预算数（万元） | | | 执行数（万元） | | | 分值 | 得分
 | 总额 | 财政拨款 | 其他资金 | 总额 | 财政拨款 | 其他资金
任务一 | 100 | 80 | 20 | 90 | 75 | 15 | 5 | 4.5
任务二 | 50 | 50 | 0 | 50 | 50 | 0 | 5 | 5
金额合计 | 150 | 130 | 20 | 140 | 125 | 15 | 10 | 9.5
`),
    ),
  ).toEqual([
    'block part 任务一: budget 100万元, spent 90万元, points 5, score 4.5',
    'block subpart (fiscal) 财政拨款: budget 80万元, spent 75万元',
    'block subpart (other) 其他资金: budget 20万元, spent 15万元',
    'block part 任务二: budget 50万元, spent 50万元, points 5, score 5',
    'block subpart (fiscal) 财政拨款: budget 50万元, spent 50万元',
    'block subpart (other) 其他资金: budget 0万元, spent 0万元',
    'block total 金额合计: budget 150万元, spent 140万元, points 10, score 9.5',
    'block subpart (fiscal) 财政拨款: budget 130万元, spent 125万元',
    'block subpart (other) 其他资金: budget 20万元, spent 15万元',
  ]);
});

test('remarks stand in for a column of reasons', () => {
  const reasons = (form: string) => readOne(form).funds[0]?.rows[0]?.reason?.value;
  const block = '项目资金（万元） | 预算数 | 执行数 | 备注';
  expect(reasons(`${block}\n年度资金总额 | 100 | 80 | 尾款未付`)).toBe('尾款未付');
  expect(reasons(`${block} | 原因\n年度资金总额 | 100 | 80 | 略 | 尾款未付`)).toBe('尾款未付');
});

test('amounts in a row without a label are the whole', () => {
  expect(funds(readOne('项目资金（万元） | 预算数 | 到位数 | 执行数 | 执行率\n | 100 | 100 | 90 | 90%'))).toEqual([
    'block total : budget 100万元, received 100万元, spent 90万元, rate 90%',
  ]);
});

describe('tables by lots', () => {
  test('lines and their total, the unit above', () => {
    expect(
      funds(
        readOne(`
资金使用情况表
单位：元
序号 | 项目支出内容 | 供应商 | 计划支出 | 实际支出 | 结余资金 | 预算执行率 | 备注
1 | 1 标段 | 甲公司 | 3538400 | 2748000 | 790400 | 0.7766
2 | 2 标段 | 乙公司 | 664,300.00 | 529,600.00 | 134,700.00 | 79.72% | 已验收
总计 | | | 4202700 | 3277600 | 925100 | 0.7799
备注：尾款未付
`),
      ),
    ).toEqual([
      'items item 1标段: budget 3538400元, spent 2748000元, balance 790400元, rate 77.66%',
      'items item 2标段: budget 664300元, spent 529600元, balance 134700元, rate 79.72%',
      'items total 总计: budget 4202700元, spent 3277600元, balance 925100元, rate 77.99%',
    ]);
  });

  test('subtotals stand for themselves; what stands below 「一、」 is part of it', () => {
    const project = readOne(`
支出内容 | 预算金额 | 支出金额
一、设备 | 60 | 55
1.主机 | 40 | 38
2.终端 | 20 | 17
二、服务 | 40 | 30
其中：运维 | 40 | 30
合计 | 100 | 85
`);
    expect(project.funds[0]?.rows.map(({ role, label }) => `${role} ${label}`)).toEqual([
      'item 设备',
      'subpart 主机',
      'subpart 终端',
      'item 服务',
      'subpart 运维',
      'total 合计',
    ]);
    const summed = readOne(`
支出内容 | 预算金额 | 支出金额
主机 | 40 | 38
设备小计 | 40 | 38
运维 | 40 | 30
合计 | 80 | 68
`);
    expect(summed.funds[0]?.rows.map(({ role, label }) => `${role} ${label}`)).toEqual([
      'item 主机',
      'subtotal 设备小计',
      'item 运维',
      'total 合计',
    ]);
    expect(unread(summed)).toEqual([]);
  });

  test('a single column of money counts where its lines are added up', () => {
    const composition = '序号 | 支出内容 | 实际支出 | 备注\n1 | 业务经费 | 1227.09\n2 | 设备购置 | 280.36\n';
    expect(funds(readOne(`单位：万元\n${composition}合计 | | 1507.45`))).toEqual([
      'items item 业务经费: spent 1227.09万元',
      'items item 设备购置: spent 280.36万元',
      'items total 合计: spent 1507.45万元',
    ]);
    expect(funds(readOne(`评价得分 | 90\n${composition}说明 | 略`))).toEqual([]);
  });

  test('金额 is the budget where nothing else is', () => {
    expect(funds(readOne('项目 | 金额 | 执行数 | 执行率\n办公费 | 10 | 9 | 90%\n合计 | 10 | 9 | 90%'))).toEqual([
      'items item 办公费: budget 10, spent 9, rate 90%',
      'items total 合计: budget 10, spent 9, rate 90%',
    ]);
  });
});

test('error cells and formulas without a result are amounts nobody can read', () => {
  expect(
    funds(readOne('资金来源 | 预算数 | 执行数\n年度资金总额 | !#REF! | !uncached\n其中：财政拨款 | 100 | 90')),
  ).toEqual([
    'block total 年度资金总额: budget ?#REF!, spent ?uncached',
    'block part (fiscal) 财政拨款: budget 100, spent 90',
  ]);
});

test('what was spent in former years is not the spending of this one', () => {
  const table = (headings: string) =>
    funds(readOne(`成本构成 | ${headings}\n保安 | 20 | 18 | 19\n保洁 | 10 | 9 | 9\n合计 | 30 | 27 | 28`));
  expect(table('预算数（万元） | 2020年实际执行数 | 2021年实际执行数')[0]).toBe('items item 保安: budget 20万元');
  expect(table('2021年预算数（万元） | 2020年执行数 | 2021年执行数')[0]).toBe(
    'items item 保安: budget 20万元, spent 19万元',
  );
});

test('a title merged over the rows of a block is none of its columns', () => {
  const block = `
项目名称 | 自行车运维
预算资金（万元） | 全年预算数 | 全年执行数 | 执行率
 | 760 | 722 | 0.95
`;
  const merged = readOne(block, { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] });
  expect(funds(merged)).toEqual(['block total : budget 760万元, spent 722万元, rate 95%']);
});

test('points in a title that could head a column: 「预算执行率（10分）」 beside 执行率', () => {
  const block = (title: string) =>
    funds(
      readOne(`
${title} | | 全年预算数（万元） | 全年执行数（万元） | 执行率 | 得分
 | 资金总额 | 48 | 45.6 | 95% | 9.5
`),
    );
  expect(block('预算执行率（10分）')).toEqual([
    'block total 资金总额: budget 48万元, spent 45.6万元, rate 95%, points 10, score 9.5',
  ]);
  expect(block('预算执行率')).toEqual(['block total 资金总额: budget 48万元, spent 45.6万元, rate 95%, score 9.5']);
});

test('points in the heading of the mark: 「得分（满分10分）」', () => {
  const block = (heading: string) =>
    funds(
      readOne(`
资金来源 | 预算数（万元） | 执行数（万元） | 执行率 | ${heading}
合计 | 48 | 45.6 | 95% | 9.5
`),
    );
  expect(block('得分（满分10分）')).toEqual([
    'block total 合计: budget 48万元, spent 45.6万元, rate 95%, points 10, score 9.5',
  ]);
  expect(block('得分')).toEqual(['block total 合计: budget 48万元, spent 45.6万元, rate 95%, score 9.5']);
});

test('the unit in a row between the headings and the amounts', () => {
  const block = (...between: string[]) =>
    funds(
      readOne(
        [
          '项目名称 | 甲',
          '专项资金 | | 年初预算数 | 全年预算数 | 全年执行数',
          ...between,
          '年度资金总额 | | 420 | 420 | 357',
          '其中：市级财政 | | 420 | 420 | 357',
        ].join('\n'),
      ),
    )[0];
  const read = 'block total 年度资金总额: initialBudget 420万元, budget 420万元, spent 357万元';
  expect(block('（单位：万元）')).toBe(read);
  expect(block('单位： | 万元')).toBe(read);
  expect(block(' | | | | 金额单位：万元')).toBe(read);
  expect(block('栏次 | | 1 | 2 | 3', '（单位：万元）')).toBe(read);
  expect(block('（单位：万元）', '栏次 | | 1 | 2 | 3')).toBe(read);
  // What else a row says is read as it was.
  expect(block('（单位：个）')).toBeUndefined();
});

test('sources below one heading of amounts are the money of the project', () => {
  const form = (heading: string, first: string) =>
    readOne(
      `项目名称 | 停车平台\n资金来源 | ${heading} | 备注\n${first} | 350 |\n其中：财政拨款 | 300 |\n单位自筹 | 50 |`,
    );
  expect(funds(form('金额（万元）', '年度资金总额'))).toEqual([
    'block total 年度资金总额: budget 350万元',
    'block part (fiscal) 财政拨款: budget 300万元',
    'block part (other) 单位自筹: budget 50万元',
  ]);
});

test('the sums of a list by source are no money of one project', () => {
  const sums =
    '项目名称 | 甲\n资金来源 | 项目个数 | 金额（万元）\n年度资金总额 | 5 | 350\n财政拨款 | 3 | 300\n单位自筹 | 2 | 50';
  expect(funds(readOne(sums))).toEqual([]);
});
