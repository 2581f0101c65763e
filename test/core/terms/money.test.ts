import { moneyHeadingOf } from '../../../src/core/terms/money';
import { partYearAt } from '../../../src/core/terms/part-year';

const MEANINGS: readonly (readonly [concept: string, words: string])[] = [
  ['initialBudget', '年初预算数 年初部门预算批复数 年初批复数 年初资金 期初预算'],
  [
    'budget',
    '预算数 转移支付预算数 全年预算数 调整后预算数 预算下达数 项目预算总额 计划支出 计划投资额 安排资金 合同金额',
  ],
  ['received', '到位数 实际到位资金 拨款到位数 下达资金 已拨付资金 实际收到金额'],
  ['spent', '实际使用情况 实际支出情况 执行数 转移支付执行数 项目执行数 预算支出数 累计支出 决算数 实际投资'],
  ['balance', '结余 结余资金 年末结转结余数 未支付资金'],
  ['rate', '资金支付率 预算执行进度 支出比例'],
  ['arrivalRate', '资金到位率'],
  ['amount', '金额 项目金额 发行金额 债券规模 补助资金 总投资 资金总额'],
  ['forecast', '全年预计执行数 预计支出'],
  ['open', '预计执行率 预计到位数 预计年末结余'],
];

test.each(MEANINGS.flatMap(([concept, words]) => words.split(' ').map((word) => [word, concept] as const)))(
  '%s says %s',
  (word, concept) => {
    expect(moneyHeadingOf(word)?.concept).toBe(concept);
  },
);

test.each([
  '项目支出',
  '预算执行情况',
  '资金使用情况',
  '财政资金',
  '资金',
  '资金投入',
  '投入',
  '完成率',
  '预算数财政资金',
  '支出合计',
  '批复',
  '项目',
  '预算财政拨款',
  '',
])('%s alone says no amount', (word) => {
  expect(moneyHeadingOf(word)).toBeNull();
});

test('the plainer of two headings has the lower rank', () => {
  const [planned, agreed, stated] = ['计划支出', '合同金额', '预算数'].map((word) => moneyHeadingOf(word)?.rank ?? NaN);
  expect(stated).toBeLessThan(planned ?? NaN);
  expect(planned).toBeLessThan(agreed ?? NaN);
});

test.each([
  ['1-7月执行数', 7, '执行数'],
  ['1月至8月支出', 8, '支出'],
  ['1~9月份支付数', 9, '支付数'],
  ['截至9月底执行数', 9, '执行数'],
  ['上半年支出', 6, '支出'],
  ['前三季度执行率', 9, '执行率'],
])('%s is of the first %i months', (words, months, rest) => {
  expect(partYearAt(words)).toEqual({ months, rest });
});

test.each(['1-12月执行数', '全年执行数', '2-7月执行数', '13月底', '执行数'])(
  '%s is of no first part of a year',
  (words) => {
    expect(partYearAt(words)).toBeNull();
  },
);
