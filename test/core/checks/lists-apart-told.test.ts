/** Sums, means and rates whose figures stand apart from each other, or are called by another name. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const NOTHING = ['nothing to check'];

function each(check: string, rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) =>
    expect(foundIn(check, { 报告文本: `2023年某项目绩效评价报告\n${text}` })).toEqual(expected),
  );
}

describe('text-sum: a list and its total in another paragraph', () => {
  const list = '图书馆接待28.46万人次，文化馆接待11.83万人次，博物馆接待19.57万人次。';
  each('text-sum', [
    [`全年3家场馆共接待观众60.86万人次。\n${list}`, ['warning differs A2 60.86万人次 ↔ 59.86万人次']],
    [`全年3家场馆共接待观众58.96万人次。\n${list}`, ['warning differs A2 58.96万人次 ↔ 59.86万人次']],
    // Far off, another deed, another year, no word of all, and two totals.
    [`全年3家场馆共接待观众63.14万人次。\n${list}`, NOTHING],
    [`全年3家场馆共服务观众60.86万人次。\n${list}`, NOTHING],
    [`2021年3家场馆共接待观众60.86万人次。\n2023年${list}`, NOTHING],
    [`全年场馆接待观众60.86万人次。\n${list}`, NOTHING],
    [`场馆共接待观众60.86万人次。\n场馆共接待儿童6.08万人次。\n${list}`, NOTHING],
    [`全年3家场馆共接待观众60.86万人次。\n图书馆接待28.46万人次，博物馆接待31.40万人次。`, NOTHING],
  ]);
});

describe('text-sum: as many parts as the words count', () => {
  const parts = '其中河口片0.90万亩、永丰片0.85万亩、太平片0.65万亩。';
  each('text-sum', [
    [`应建设农田2.60万亩，三个标段均已建成，${parts}`, ['warning short A2 2.60万亩 ↔ 2.4万亩']],
    [`应建设农田2.40万亩，三个标段均已建成，${parts}`, []],
    [`应建设农田2.60万亩，四个标段均已建成，${parts}`, NOTHING],
    [`应建设农田2.60万亩，三个标段正在建设，${parts}`, NOTHING],
    [`应建设农田6.60万亩，三个标段均已建成，${parts}`, NOTHING],
  ]);
});

describe('text-sum: a mean by its other name', () =>
  each('text-sum', [
    ['两题满意度分别为87.86%和84.16%，算术平均值即总体满意度为88.01%。', ['warning differs A2 88.01% ↔ 86.01%']],
    ['两题满意度分别为87.86%和84.16%，算术平均值即总体满意度为86.01%。', []],
    ['两题满意度分别为87.86%和84.16%，总体平均满意度为88.01%。', NOTHING],
  ]));

describe('text-sum: points under a heading that has them in brackets', () =>
  each('text-sum', [
    ['4.兑付及时率（8分）。及时率90.91%，扣1.60分，得6.18分。', ['warning difference A2 6.18分 ↔ 6.4分']],
    ['4.兑付及时率（8分）。每低1个百分点扣0.2分。及时率92%，扣1.60分，得6.40分。', []],
    ['4.档案（4分）。3份缺失，每份扣1分，得2分。', NOTHING],
    ['4.兑付及时率（8分）和兑付率。及时率90.91%，扣1.60分，得6.18分。', NOTHING],
  ]));

describe('text-rate: of a sentence before', () =>
  each('text-rate', [
    ['预算1320万元，实际支出1252.7万元，节约67.3万元。成本节约率为5.37%。', ['warning differs A2 5.37% ↔ 5.10%']],
    ['预算1320万元，实际支出1252.7万元，节约67.3万元。成本节约率为5.10%。', []],
    ['预算1320万元，实际支出1252.7万元，节约67.3万元。成本上升率为5.37%。', NOTHING],
    ['预算1320万元，实际支出1252.7万元。成本节约率为5.37%。', NOTHING],
    ['施工合同价1968.5万元，工期1年。施工合同累计支付1771.65万元，支付率92%。', ['warning differs A2 92% ↔ 90.00%']],
    ['施工合同价1968.5万元，工期1年。施工合同累计支付1771.65万元，支付率90%。', []],
    ['监理合同价1968.5万元，工期1年。施工合同累计支付1771.65万元，支付率92%。', NOTHING],
    [
      '施工合同价1968.5万元。调整后的合同为另一份，施工合同价2000万元，工期1年。施工合同累计支付1771.65万元，支付率92%。',
      NOTHING,
    ],
  ]));

describe('text-rate: growth of several years in their order', () => {
  const years = '新增就业共57975人，其中2021年18620人、2022年19240人、2023年20115人';
  each('text-rate', [
    [`${years}，2022年、2023年分别增长3.33%和4.55%。`, []],
    [`${years}，2022年、2023年分别增长4.33%和4.55%。`, ['warning differs A2 4.33% ↔ 3.33%']],
    [`${years}，2022年、2023年分别增长3.33%和4.85%。`, ['warning differs A2 4.85% ↔ 4.55%']],
    [`${years}，2021年、2022年、2023年分别增长3.33%和4.85%。`, NOTHING],
  ]);
});

describe('shares of ranges, the last of them open', () =>
  each('text-sum', [
    ['受访者中，60—69岁的占29.22%，70—79岁的占48.44%，80岁及以上的占25.93%。', ['warning shares A2 100% ↔ 103.59%']],
    ['受访者中，60—69岁的占29.22%，70—79岁的占44.86%，80岁及以上的占25.93%。', []],
    ['受访者中，60—69岁的占29.22%，70—79岁的占48.44%，男性占25.93%。', NOTHING],
  ]));
