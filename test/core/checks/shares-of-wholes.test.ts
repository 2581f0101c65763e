/** Shares of what stands below them: the answers to a question above 「本题有效填写人次」, and 占比 of money above 合计 and 小计. */
import { evaluate } from '../../../src/core/evaluate';
import { formatPlace } from '../../../src/core/sheet/reference';
import { sheet } from '../reading/typed';

const FORM = `
2023年培训补助项目绩效评价报告
本项目绩效评价得分为92分，评价等级为“优”。
附表1：您参加的是哪一级竞赛？
选项 | 小计 | 比例
`;

function found(rows: string): string[] {
  return evaluate({ sheets: [sheet('报告', FORM + rows)] })
    .findings.filter(({ check }) => ['table-rate', 'table-total', 'table-parts'].includes(check))
    .map(({ check, at, stated, computed }) => `${check} ${formatPlace(at)} ${stated} ↔ ${computed}`);
}

const ONE_EACH = `A.省级 | 25 | 23.15%
B.市级 | 37 | 34.26%
C.县级 | 46 | 42.59%
D.校级 | 0 | 0%
本题有效填写人次 | 108 |`;
const SEVERAL_EACH = `A.设备 | 83 | 76.85%
B.培训 | 77 | 71.3%
C.奖励 | 75 | 69.44%
D.没有 | 1 | 0.93%
本题有效填写人次 | 108 |`;
const TWO = `A.满意 | 80 | 74.07%
B.不满意 | 28 | 25.93%
本题有效填写人次 | 108 |`;

it.each<[string, string, string[]]>([
  ['one answer each', ONE_EACH, []],
  ['several answers each', SEVERAL_EACH, []],
  ['a wrong share', ONE_EACH.replace('42.59', '45.29'), ['table-rate C7 45.29% ↔ 42.59%']],
  ['a wrong share of several', SEVERAL_EACH.replace('71.3%', '73.1%'), ['table-rate C6 73.1% ↔ 71.3%']],
  ['a wrong number', ONE_EACH.replace('| 37 |', '| 31 |'), ['table-rate C6 34.26% ↔ 28.7%']],
  ['a wrong number of those who answered', ONE_EACH.replace('108', '118'), ['table-total B9 118 ↔ 108']],
  ['… where they chose several, told once', SEVERAL_EACH.replace('108', '180'), ['table-rate C5 76.85% ↔ 46.11%']],
  ['two answers', TWO, []],
  ['two answers and the wrong number of all', TWO.replace('108', '109'), ['table-total B7 109 ↔ 108']],
  // Which of the two is wrong, the share or the whole, nothing tells.
  ['one of two shares', TWO.replace('74.07', '77.04'), []],
  ['shares of nothing in common', SEVERAL_EACH.replace('76.85', '86.85').replace('71.3', '61.3'), []],
  ['shares to whole percents', ONE_EACH.replace('23.15%', '23%').replace('34.26%', '34%').replace('42.59%', '43%'), []],
  [
    'two questions in one table',
    `${ONE_EACH}\n${SEVERAL_EACH.replace('69.44', '64.44')}`,
    ['table-rate C12 64.44% ↔ 69.44%'],
  ],
])('%s', (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});

it.each(['有效填写人次', '本题填写人数', '参与人数', '有效问卷', '有效问卷数', '答题人次'])(
  '%s says how many answered',
  (words) => {
    expect(found(ONE_EACH.replace('本题有效填写人次', words).replace('42.59', '45.29'))).toEqual([
      'table-rate C7 45.29% ↔ 42.59%',
    ]);
  },
);

it('a row of people that is no such row is an answer like the others', () => {
  expect(found(ONE_EACH.replace('本题有效填写人次', '贫困人数').replace('42.59', '45.29'))).toEqual([]);
});

describe('shares of money', () => {
  const money = (table: string) =>
    evaluate({ sheets: [sheet('报告', `2023年某项目绩效评价报告\n本项目得分为92分，评价等级为“优”。\n${table}`)] })
      .findings.filter(({ check }) => ['table-rate', 'table-total', 'fund-items'].includes(check))
      .map(({ check, at, stated, computed }) => `${check} ${formatPlace(at)} ${stated} ↔ ${computed}`);

  const PLAIN = `支出内容 | 金额（万元） | 占比（%）
设备购置 | 60 | 44.78
人员培训 | 40 | 29.85
宣传 | 34 | 25.37
合计 | 134 | 100`;
  const BEHIND = `项目 | 预算（万元） | 支出（万元） | 执行率 | 占总支出比例
设备购置 | 60 | 58 | 96.67% | 44.62%
人员培训 | 40 | 38 | 95% | 29.23%
宣传 | 34 | 34 | 100% | 26.15%
合计 | 134 | 130 | 97.01% | 100%`;
  const NESTED = `子项目 | 年度 | 预算安排(万元) | 资金占比(%)
竞赛补贴 | 2021 | 605.00 | 24.90
 | 2022 | 825.00 | 33.95
 | 2023 | 1000.00 | 41.15
 | 小计 | 2430.00 | 100.00
基地补助 | 2021 | 600.00 | 35.29
 | 2022 | 500.00 | 29.41
 | 2023 | 600.00 | 35.29
 | 小计 | 1700.00 | 100.00
总计 | | 4130.00 | 100.00`;

  it.each<[string, string, string[]]>([
    ['of the total', PLAIN, []],
    ['of the total, one wrong', PLAIN.replace('29.85', '28.95'), ['table-rate C5 28.95 ↔ 29.85']],
    ['of the total, two wrong', PLAIN.replace('29.85', '28.95').replace('25.37', '23.57'), []],
    ['of a total that is not all', PLAIN.replace('134 | 100', '134 | 98').replace('29.85', '28.95'), []],
    ['of one of two columns of money', BEHIND, []],
    ['of one of two columns of money, one wrong', BEHIND.replace('29.23', '23.29'), ['table-rate E5 23.29% ↔ 29.23%']],
    [
      'of another column of money',
      BEHIND.replace('44.62', '44.78').replace('29.23', '29.85').replace('26.15', '25.37'),
      [],
    ],
    ['of subtotals', NESTED, []],
    ['of subtotals, one wrong', NESTED.replace('33.95', '39.35'), ['table-rate D5 39.35 ↔ 33.95']],
    ['of subtotals, one wrong in the second part', NESTED.replace('29.41', '24.91'), ['table-rate D9 24.91 ↔ 29.41']],
    [
      'what was done of the plan, all of it',
      PLAIN.replace('占比（%）', '完成率（%）').replace('44.78', '98').replace('29.85', '96').replace('25.37', '95'),
      [],
    ],
  ])('%s', (_, table, expected) => expect(money(table)).toEqual(expected));
});
