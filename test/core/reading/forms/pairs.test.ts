import { facts, figureLines, funds, head, read, readOne, sheet, unread } from '../typed';

test('amounts beside their labels are one fund block', () => {
  const expected = [
    'block total : budget 1560万元, received 1560万元, spent 1507.45万元, balance 52.55万元, rate 96.63%, arrivalRate 100%',
  ];
  const across = readOne(`
项目名称 | 检验经费 | 实施单位 | 检验所 | 单位：万元
预算数 | 1560 | 到位数 | 1560 | 执行数 | 1507.45 | 结余 | 52.55
预算执行率 | 96.63% | 资金到位率 | 100%
`);
  expect(funds(across)).toEqual(expected);
  expect(head(across)).toBe('检验经费  |  | 检验所');
  const down = readOne(`
项目名称：检验经费
预算金额（万元） | 1560.00
到位资金（万元） | 1560.00
支出资金（万元） | 1507.45
结余资金（万元） | 52.55
预算执行率 | 0.9663
资金到位率(%) | 100
`);
  expect(funds(down)).toEqual(expected);
});

test('parts below the amounts, label by label', () => {
  expect(
    funds(
      readOne(`
项目名称 | 运维
预算执行情况(万元) | 预算数: | 100 | 执行数: | 98
 | 其中-财政拨款: | 90 | 其中-财政拨款: | 89
 | 其它资金: | 10 | 其它资金: | 9
`),
    ),
  ).toEqual([
    'block total : budget 100万元, spent 98万元',
    'block part (fiscal) 财政拨款: budget 90万元, spent 89万元',
    'block part (other) 其它资金: budget 10万元, spent 9万元',
  ]);
});

test('sources side by side, amounts below', () => {
  expect(
    funds(
      readOne(`
项目名称 | 道路
单位：万元
资金来源 | 合计 | 财政拨款 | 自筹资金
预算数 | 100 | 80 | 20
支出数 | 90 | 75 | 15
`),
    ),
  ).toEqual([
    'block total 合计: budget 100万元, spent 90万元',
    'block part (fiscal) 财政拨款: budget 80万元, spent 75万元',
    'block part (other) 自筹资金: budget 20万元, spent 15万元',
  ]);
});

test('a rate without amounts, counts, scores and grades are facts', () => {
  const project = readOne(`
项目名称 | 检验经费
评价得分 | 99.48 | 评价等级 | 优
预算执行率 | 96.63%
总体完成率 | 0.8889 | 三级指标数量 | 18 | 满分指标数量 | 16 | 扣分指标数 | 2
发放问卷（份） | 100 | 收回问卷 | 95份
自评总分：98.5分　绩效评级：“良”
`);
  expect(facts(project)).toEqual([
    'score 99.48',
    'grade 优',
    'executionRate 96.63%',
    'overallCompletion 88.89%',
    'indicatorCount 18',
    'fullCount 16',
    'deductedCount 2',
    'surveySent 100',
    'surveyReturned 95份',
    'score 98.5',
    'grade 良',
  ]);
  expect(project.facts[0]).toMatchObject({ source: 'cell', words: '评价得分', at: { row: 1, column: 1 } });
});

test('a second amount of the same thing is a fact beside the block', () => {
  const project = readOne('项目名称 | 甲\n预算数（万元） | 100\n执行数（万元） | 90\n执行数（万元） | 91');
  expect(funds(project)).toEqual(['block total : budget 100万元, spent 90万元']);
  expect(facts(project)).toEqual(['spent 91万元']);
});

test.each([
  [
    'label and value',
    '项目名称 | 甲项目\n主管部门 | 乙局\n项目实施单位 | 丙所\n评价年度 | 2023',
    '甲项目 2023 | 乙局 | 丙所',
  ],
  ['one cell', '项目名称：甲项目\n主管部门：乙局　　实施单位：丙所\n（2023年度）', '甲项目 2023 | 乙局 | 丙所'],
  [
    'stamps',
    '项目名称 | 甲项目\n主管部门（公章） | 乙局\n实施单位（盖章） | 丙所\n年度 | 2023年',
    '甲项目 2023 | 乙局 | 丙所',
  ],
  ['a period', '项目名称 | 甲项目\n实施时间 | 2023年1月-2023年12月', '甲项目 2023 |  | '],
  ['the reporting unit stands in', '单位名称：丁科\n项目名称 | 甲项目', '甲项目  |  | 丁科'],
  [
    'the form of a transfer',
    '转移支付（项目）名称 | 甲资金\n中央主管部门 | 乙部\n资金使用单位 | 丙局',
    '甲资金  | 乙部 | 丙局',
  ],
  ['a title', '2020年度长江禁捕项目自评表\n评价得分 | 90', '长江禁捕项目 2020 |  | '],
  ['blank values', '项目名称 | | 主管部门 |\n评价得分 | 90', '自评表  |  | '],
])('the head: %s', (_, form, expected) => {
  expect(head(readOne(form))).toBe(expected);
});

test.each([
  ['blank', '项目名称 | | 主管部门 | | 自评得分 | | 等级'],
  ['filled in', '项目名称 | 甲 | 主管部门 | 乙局 | 项目金额 | | 评价等级'],
])('labels in a row of a head, %s, are no list of projects', (_, row) => {
  const { portfolios } = read(sheet('表', `${row}\n实施单位 | 丙所 | 评价年度 | 2023\n评价得分 | 90`));
  expect(portfolios).toEqual([]);
});

test('codes and telephone numbers are no figures without a heading', () => {
  const { unread } = readOne('项目名称 | 甲 | 项目编码 | 500112\n联系电话 | 8690022\n评价得分 | 90 | 车辆数 | 5');
  expect(unread.map(({ reason, text }) => `${reason} ${text}`)).toEqual(['no-header 5']);
});

test('a sheet of other data is a table of figures, and is no project', () => {
  const { projects, figures, unread } = read(
    sheet('Sheet1', '日期 | 销量 | 金额\n2023-01-01 | 5 | 100\n2023-01-02 | 6 | 120'),
  );
  expect(projects).toEqual([]);
  expect(figures.flatMap(figureLines)).toEqual(['2023-01-01: 销量 5, 金额 100', '2023-01-02: 销量 6, 金额 120']);
  expect(unread).toEqual([]);
});

test('the mark of the money beside its amounts', () => {
  const read = (...rows: string[]) => {
    const project = readOne(['项目名称 | 运维', ...rows].join('\n'));
    return [...funds(project), ...facts(project), ...unread(project)];
  };
  const amounts = '预算数： | 340万元 | 执行数： | 323万元';
  const block = 'block total : budget 340万元, spent 323万元';
  expect(read(`预算执行情况（10分） | ${amounts} | 得分 | 9.5`)).toEqual([`${block}, points 10, score 9.5`]);
  expect(read(`${amounts} | 分值 | 10 | 得分 | 9.5`)).toEqual([`${block}, points 10, score 9.5`]);
  expect(read(`预算执行情况（10分） | ${amounts}`, ' | 执行率 | 95% | 得分 | 9.5')).toEqual([
    `${block}, rate 95%, points 10, score 9.5`,
  ]);
  // More than the points of the money is the score of the project.
  expect(read(`预算执行情况（10分） | ${amounts} | 自评得分 | 98.5`)).toEqual([`${block}, points 10`, 'score 98.5']);
  expect(read(`${amounts} | 得分 | 98.5`)).toEqual([block, 'score 98.5']);
  // Nobody says of how many points.
  expect(read(`${amounts} | 得分 | 9.5`)).toEqual([block, 'uncertain-meaning 9.5 @2,6']);
});

test('the money of one level is all of it where nothing else is said to be', () => {
  const read = (...rows: string[]) => {
    const project = readOne(['项目名称 | 活动室', '单位：万元', ...rows].join('\n'));
    return [...funds(project), ...unread(project)];
  };
  const province = ['省级补助资金预算数（A） | 12.6 | 省级补助资金到位数 | 12.6', '省级补助资金执行数（B） | 10.08'];
  expect(read(...province)).toEqual(['block total : budget 12.6万元, received 12.6万元, spent 10.08万元']);
  // Of two levels each is a part, and beside a whole nobody says that it is all of it.
  const isOpen = expect.stringContaining('uncertain-meaning 省级补助资金预算数');
  expect(read(...province, '市级补助资金预算数 | 3')).toContainEqual(isOpen);
  expect(read('预算数 | 20 | 执行数 | 15', ...province)).toEqual(
    expect.arrayContaining(['block total : budget 20万元, spent 15万元', isOpen]),
  );
  // What there was alone says nothing of what became of it.
  expect(read('省级补助资金预算数 | 12.6')).toEqual([isOpen]);
});

test('the unit of money in the heading over amounts beside their labels', () => {
  const form = (heading: string) => `
项目名称 | 停车平台
资金构成 | ${heading} | 安排依据
预算数 | 350 |
支出数 | 300 |`;
  expect(funds(readOne(form('数额（万元）')))).toEqual(['block total : budget 350万元, spent 300万元']);
});
