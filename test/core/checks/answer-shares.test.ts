/** Answers to a question as survey sites print them: 选项｜小计｜比例 above 「本题有效填写人次」. */
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
