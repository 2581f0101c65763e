import { funds, read, readOne, sheet } from '../typed';

/** Roles and labels of the rows of a form's money. */
const roles = (form: string) =>
  readOne(`项目名称 | 甲\n${form}`).funds.flatMap(({ rows }) =>
    rows.map(({ role, label, parent }) => `${role} ${label} < ${parent === null ? '' : (rows[parent]?.label ?? '')}`),
  );

test('what 其中 divides ends with the next number', () => {
  expect(roles('年度资金总额 | 100\n一、财政拨款 | 60\n其中：上级财政资金 | 60\n二、其他 | 40')).toEqual([
    'total 年度资金总额 < ',
    'part 财政拨款 < 年度资金总额',
    'subpart 上级财政资金 < 财政拨款',
    'part 其他 < 年度资金总额',
  ]);
});

test('without numbers the sums tell which rows 其中 divides', () => {
  const form = (own: number) =>
    `年度资金总额 | 100\n财政拨款 | 60\n其中：上级财政资金 | 40\n本级财政资金 | ${String(own)}\n其他资金 | 40`;
  expect(roles(form(20))).toContain('subpart 本级财政资金 < 财政拨款');
  expect(roles(form(20))).toContain('part 其他资金 < 年度资金总额');
});

test('a row that no word names is a part where the sums need it', () => {
  expect(roles('年度资金总额 | 100\n财政拨款 | 60\n某某专款 | 40')).toContain('part 某某专款 < 年度资金总额');
  expect(roles('年度资金总额 | 100\n财政拨款 | 60\n其他资金 | 40\n受益人数 | 300')).not.toContain(
    'part 受益人数 < 年度资金总额',
  );
});

test('中期资金总额 and its parts are apart from those of the year, beside or above them', () => {
  const beside =
    '中期资金总额 | 300 | 年度资金总额 | 100\n其中：财政拨款 | 300 | 其中：财政拨款 | 90\n其他资金 | 0 | 其他资金 | 10';
  const above = '中期资金总额 | 300\n其中：财政拨款 | 300\n年度资金总额 | 100\n其中：财政拨款 | 90\n其他资金 | 10';
  for (const form of [beside, above]) {
    const tables = readOne(`项目名称 | 甲\n${form}`).funds;
    expect(tables.map(({ span, rows }) => [span, rows.map(({ label }) => label).join()])).toEqual([
      [undefined, '年度资金总额,财政拨款,其他资金'],
      ['years', form === beside ? '中期资金总额,财政拨款,其他资金' : '中期资金总额,财政拨款'],
    ]);
  }
});

test('栏次 numbers the columns, and 2022 in the column of labels is a year', () => {
  const project = readOne(
    '年度 | 预算数 | 支出数\n栏次 | 1 | 2\n2021 | 605 | 605\n2022 | 1770 | 1500\n合计 | 2375 | 2105',
  );
  expect(funds(project)).toEqual([
    'items item 2021: budget 605, spent 605',
    'items item 2022: budget 1770, spent 1500',
    'items total 合计: budget 2375, spent 2105',
  ]);
});

test('spending of the first months is known as that', () => {
  const table = (heading: string) =>
    readOne(`项目资金（万元） | 年初预算数 | ${heading} | 执行率\n年度资金总额 | 220 | 87.57 | 39.8%`).funds[0]?.span;
  expect(table('1-7月执行数')).toEqual({ months: 7 });
  expect(table('1-12月执行数')).toBeUndefined();
  expect(table('全年执行数')).toBeUndefined();
});

test('any other table keeps its labels, headings and figures', () => {
  const { figures } = read(sheet('附表', '序号 | 村名 | 户数\n1 | 甲村 | 30\n2 | 乙村 | 40'));
  expect(
    figures.map(({ rows, columns }) => [rows.map(({ label }) => label), columns.map(({ label }) => label)]),
  ).toEqual([[['甲村', '乙村'], ['户数']]]);
});

test('rows without a number are parts of the numbered one above them where a sum shows it', () => {
  const form = (inner: number, outer: number) =>
    `项目 | 预算数 | 支出数\n一、基本支出 | 60 | 60\n工资 | 40 | 40\n公用 | ${String(inner)} | 20\n二、项目支出 | ${String(outer)} | 30\n某某工程 | 30 | 20\n合计 | 100 | 90`;
  expect(roles(form(20, 40))).toContain('subpart 工资 < 基本支出');
  expect(roles(form(25, 40))).toContain('subpart 工资 < 基本支出');
  const plain =
    '项目 | 预算数 | 支出数\n一、财政拨款收入 | 60 | 50\n二、经营收入 | 6 | 6\n年初结转和结余 | 34 | 34\n合计 | 100 | 90';
  expect(roles(plain)).toContain('part 年初结转和结余 < 合计');
});

test('codes that begin with the code of another line divide it, where the sums bear that out', () => {
  const table = (health: number, total: number) =>
    readOne(`科目编码 | 科目名称 | 预算数 | 执行数
    210 | 卫生健康支出 | ${String(health)} | 60\n21001 | 管理事务 | 70 | 40\n21002 | 公立医院 | 40 | 20
    208 | 社会保障支出 | 30 | 20\n合计 | | ${String(total)} | 80`).funds[0]?.rows.map(
      ({ role, label, parent }) => `${role} ${label}${parent === null ? '' : ' <'}`,
    );
  const outlined = ['item 卫生健康支出', 'subpart 管理事务 <', 'subpart 公立医院 <', 'item 社会保障支出', 'total 合计'];
  expect(table(110, 140)).toEqual(outlined);
  expect(table(120, 150)).toEqual(outlined);
});

describe('numbered rows below one without a number', () => {
  const spending = (budget: string, spent: string, own = '15') =>
    roles(`科目 | 预算数 | 执行数
三公经费 | ${budget} | ${spent}
1、公务用车 | 29 | 27.16
2、出国经费 | 0 | 0
3、公务接待 | ${own} | 13.69
其中：招商 | 5 | 4
项目支出 | 90 | 80`);

  it('are its parts where all of them add up in one column, though not in another', () => {
    expect(spending('44', '40.85')).toContain('subpart 公务接待 < 三公经费');
    expect(spending('44', '38.45')).toContain('subpart 公务接待 < 三公经费');
  });

  it('are not where no column adds up, or one that has not all of them', () => {
    expect(spending('46', '38.45')).not.toContain('subpart 公务接待 < 三公经费');
    expect(spending('29', '38.45', '0')).not.toContain('subpart 公务接待 < 三公经费');
  });
});
