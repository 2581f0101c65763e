/** Every threshold of reading and scoring a criterion: a row just on one side of it, and one just on the other. */
import { readCriterion } from '../../../src/core/criteria';
import type { CellValue } from '../../../src/core/model';
import { type Row, scoreRow, scoreText } from './helpers';

/** An actual value and its score; null is a person. */
type Side = readonly [actual: CellValue, score: string | null];
/** A criterion of 10 points beside a target, and both sides of a threshold. */
type Threshold = [criterion: string, target: CellValue, one: Side, other?: Side];

const title = '%s, %s: %j / %j';
const gives = (criterion: string, target: CellValue, one: Side, other: Side = one) => {
  const scoreOf = ([actual]: Side) => scoreText(scoreRow({ points: 10, target, actual, criterion }));
  expect([one, other].map((side) => [side[0], scoreOf(side)])).toEqual([one, other]);
};

describe('edges of steps', () => {
  const ABOVE = '≥90%得10分，80%以上得8分，80%以下得0分';
  const WITHOUT = '90%（含）以上得10分，80%（不含）-90%得8分，80%（含）以下得5分';
  const WITH = '90%（含）以上得10分，80%（含）-90%得8分，80%以下得5分';
  const SQUARE = '[90%,100%]得10分，[80%,90%)得8分，[0,80%)得0分';
  const ROUND = '(90%,100%]得10分，(80%,90%]得8分，80%及以下得0分';
  const CHAIN = '满意度≥95%得10分，85%≤满意度＜95%得8分，满意度＜85%得0分';
  const TURNED = '满意度≥95%得10分，95%＞满意度≥85%得8分，满意度＜85%得0分';
  const TILDE = '完成率95%~100%得10分，90%~95%得8分，90%以下得0分';
  const DAYS = '10天以内得10分，10-20天得6分，20天以上得0分';
  const COUNTS = '≥20篇得10分；15-19篇得8分；10-14篇得6分；＜10篇不得分';
  const BELOW = '不足80%的不得分，80%以上的得满分';
  const NAMED = '90%（含90%）以上得10分，80%（含80%）-90%（不含90%）得8分，80%（不含80%）以下得0分';

  it.each<Threshold>([
    [ABOVE, '≥90%', ['90%', '10'], ['89.99%', '8']],
    [ABOVE, '≥90%', ['80%', '8'], ['79.99%', '0']],
    [WITHOUT, '≥90%', ['80.01%', '8'], ['80%', '5']],
    [WITHOUT, '≥90%', ['90%', '10'], ['89.99%', '8']],
    [WITH, '≥90%', ['80%', '8'], ['79.99%', '5']],
    [SQUARE, '≥90%', ['90%', '10'], ['89.9%', '8']],
    [SQUARE, '≥90%', ['80%', '8'], ['79.9%', '0']],
    [ROUND, '100%', ['90.1%', '10'], ['90%', '8']],
    [ROUND, '100%', ['80.1%', '8'], ['80%', '0']],
    [CHAIN, '≥95%', ['95%', '10'], ['94.9%', '8']],
    [CHAIN, '≥95%', ['85%', '8'], ['84.9%', '0']],
    [TURNED, '≥95%', ['95%', '10'], ['94.9%', '8']],
    [TURNED, '≥95%', ['85%', '8'], ['84.9%', '0']],
    [TILDE, '100%', ['95%', '10'], ['94.9%', '8']],
    [TILDE, '100%', ['90%', '8'], ['89.9%', '0']],
    [DAYS, '≤10天', ['10天', '10'], ['11天', '6']],
    [DAYS, '≤10天', ['20天', '6'], ['21天', '0']],
    [COUNTS, '20篇', ['20篇', '10'], ['19篇', '8']],
    [COUNTS, '20篇', ['15篇', '8'], ['14篇', '6']],
    [COUNTS, '20篇', ['10篇', '6'], ['9篇', '0']],
    [BELOW, '≥80%', ['80%', '10'], ['79.9%', '0']],
    [NAMED, '≥90%', ['90%', '10'], ['89.9%', '8']],
    [NAMED, '≥90%', ['80%', '8'], ['79.9%', '0']],
  ])(title, gives);

  const GAP = '90%及以上10分，80%-89%8分，70%-79%6分，70%以下0分';
  it.each<Threshold>([
    [GAP, '90%', ['89%', '8'], ['89.5%', null]],
    [GAP, '90%', ['80%', '8'], ['79.5%', null]],
  ])(`a gap between steps asks a person: ${title}`, gives);
});

describe('distances from the target', () => {
  const SHORT = '达到目标得满分；比目标低5%以内(含5%)的扣2分，低5%-10%的扣4分，低超过10%的扣6分';
  const OVER = '不超过目标得10分，超5%以内得8分，超5%-10%得5分，超10%以上不得分';
  const EITHER = '偏差在±5%以内得满分，超过5%不得分';
  const ABSOLUTE = '预算调整率绝对值≤5%得10分，5%-10%得6分，大于10%不得分';
  const AROUND = '偏差率在±10%以内得满分，±10%~±20%得80%，±20%以上得60%';
  const UNIT = '每少1人扣1分';

  it.each<Threshold>([
    [SHORT, '1000人', ['1000人', '10'], ['999人', '8']],
    [SHORT, '1000人', ['950人', '8'], ['949人', '6']],
    [SHORT, '1000人', ['900人', '6'], ['899人', '4']],
    [OVER, '≤100万元', ['100万元', '10'], ['100.1万元', '8']],
    [OVER, '≤100万元', ['105万元', '8'], ['105.1万元', '5']],
    [OVER, '≤100万元', ['110万元', '5'], ['110.1万元', '0']],
    [EITHER, '100台', ['105台', '10'], ['106台', '0']],
    [EITHER, '100台', ['95台', '10'], ['94台', '0']],
    [ABSOLUTE, '0', ['-5%', '10'], ['-5.1%', '6']],
    [ABSOLUTE, '0', ['5%', '10'], ['5.1%', '6']],
    [ABSOLUTE, '0', ['-10%', '6'], ['-10.1%', '0']],
    [AROUND, '±10%', ['-10%', '10'], ['-10.1%', '8']],
    [AROUND, '±10%', ['20%', '8'], ['20.1%', '6']],
    [UNIT, '10人', ['10人', '10'], ['9人', '9']],
  ])(title, gives);

  // A figure that does not say what it measures is a distance beyond the target below one half, and a level from there on.
  it.each<Threshold>([
    ['超过49%扣1分', '100个', ['148个', '10'], ['150个', '9']],
    ['超过49%扣1分', '100个', ['100个', '10'], ['149个', '10']],
    ['超过50%扣1分', '100个', ['100个', null], ['151个', null]],
    ['超额完成的，超过130%扣1分', '100个', ['130个', '10'], ['131个', '9']],
  ])(title, gives);
});

describe('where counting starts and stops', () => {
  const FLOOR = '达到100%得满分，每低1%扣0.1分，低于60%不得分';
  const STOP = '100%完成得10分，每下降10个百分点扣1分，下降超过50个百分点不得分';
  const START = '低于90%的，每低1个百分点扣0.5分';
  const SHARE = '完成值不足目标值90%的，每低1%扣分值的1%';
  const TWO = '每有一项不符合扣2分，三项以上不得分';
  const ABOVE = '达到目标值的100%-120%得满分，超过120%的，每超10%扣1分';
  const MORE = '达到90%得8分，每提高1%加1分，最多加2分';

  it.each<Threshold>([
    [FLOOR, '100%', ['60%', '6'], ['59.9%', '0']],
    [STOP, '100%', ['50%', '5'], ['49.9%', '0']],
    [START, '≥95%', ['90%', '10'], ['89%', '9.5']],
    [SHARE, '100', ['90', '10'], ['89', '9.9']],
    [TWO, '0项', ['2项', '6'], ['3项', '0']],
    [ABOVE, '≥100个', ['120个', '10'], ['130个', '9']],
    [ABOVE, '≥100个', ['100个', '10'], ['121个', '9.9']],
    [MORE, '≥90%', ['90%', '8'], ['91%', '9']],
    [MORE, '≥90%', ['92%', '10'], ['93%', '10']],
  ])(title, gives);
});

describe('delays', () => {
  const late = (time: string) => `按期完成得10分；逾期${time}内完成得6分；逾期${time}以上不得分`;

  it.each<Threshold>([
    [late('3天'), '2023年12月31日前', ['2023年12月31日', '10'], ['2024年1月1日', '6']],
    [late('3天'), '2023年12月31日前', ['2024年1月3日', '6'], ['2024年1月4日', '0']],
    [late('30天'), '2023年6月30日前', ['2023年7月30日', '6'], ['2023年7月31日', '0']],
    [late('1周'), '2023年6月30日前', ['2023年7月7日', '6'], ['2023年7月8日', '0']],
  ])(`in days: ${title}`, gives);

  // The same day of the month is a whole month; the last day goes with the last.
  it.each<Threshold>([
    [late('1个月'), '2023年6月15日前', ['2023年7月15日', '6'], ['2023年7月16日', '0']],
    [late('1个月'), '2023年12月31日前', ['2024年1月31日', '6'], ['2024年2月1日', '0']],
    [late('1个月'), '2023年11月30日前', ['2023年12月31日', '6'], ['2024年1月1日', '0']],
    [late('1个月'), '2024年1月31日前', ['2024年2月29日', '6'], ['2024年3月1日', '0']],
    [late('1个月'), '2023年1月31日前', ['2023年2月28日', '6'], ['2023年3月1日', '0']],
    [late('1个月'), '2024年1月30日前', ['2024年2月29日', '6'], ['2024年3月1日', '0']],
    [late('1个月'), '2023年12月15日前', ['2024年1月15日', '6'], ['2024年1月16日', '0']],
    [late('2个月'), '2023年11月15日前', ['2024年1月15日', '6'], ['2024年1月16日', '0']],
    [late('1个季度'), '2023年6月15日前', ['2023年9月15日', '6'], ['2023年9月16日', '0']],
    [late('1年'), '2023年6月15日前', ['2024年6月15日', '6'], ['2024年6月16日', '0']],
    [late('1年'), '2024年2月29日前', ['2025年2月28日', '6'], ['2025年3月1日', '0']],
  ])(`in months: ${title}`, gives);

  const BEGUN = '每延迟1个月扣2分，不足1个月按1个月计';
  const WHOLE = '每延迟1个月扣2分，不足1个月不扣';
  it.each<Threshold>([
    ['每延迟1天扣1分', '2023年12月31日前', ['2023年12月31日', '10'], ['2024年1月1日', '9']],
    ['每延迟1周扣1分', '2023年12月31日前', ['2024年1月7日', '9'], ['2024年1月14日', '8']],
    ['每延迟1个月扣2分', '2023年11月15日前', ['2023年11月15日', '10'], ['2023年12月15日', '8']],
    ['每延迟1个月扣2分', '2023年11月30日前', ['2023年12月31日', '8'], ['2024年1月31日', '6']],
    [BEGUN, '2023年11月15日前', ['2023年12月15日', '8'], ['2023年12月16日', '6']],
    [BEGUN, '2023年11月15日前', ['2023年11月15日', '10'], ['2023年11月16日', '8']],
    [WHOLE, '2023年11月15日前', ['2023年12月14日', '10'], ['2023年12月15日', '8']],
    [WHOLE, '2023年11月15日前', ['2024年1月14日', '8'], ['2024年1月15日', '6']],
  ])(`per unit: ${title}`, gives);

  // A month that ends on the deadline's last day is late only where it is the next one.
  it.each<Threshold>([
    ['按期完成得满分，逾期不得分', '2023年12月', ['2023年12月', '10'], ['2024年1月', '0']],
    ['按期完成得满分，逾期不得分', '2023年12月底前', ['2023年12月31日', '10'], ['2024年1月1日', '0']],
    ['每延迟1天扣1分', '2023年12月31日前', ['2023年12月', '10'], ['2024年1月', null]],
  ])(`of whole months: ${title}`, gives);
});

describe('fractions and percentages', () => {
  const RULE = '达到目标值得满分，否则按比例得分';

  // A plain number up to one and a half times the whole is a share of it.
  it.each<Threshold>([
    [RULE, '100%', ['1.5', '10'], ['1.51', '0.15']],
    [RULE, '≥200%', ['3', '10'], ['3.01', '0.15']],
    [RULE, '≥40%', ['1.5', '10'], ['1.6', '0.4']],
    // The target in its turn: 1.5 is 150 %, 1.6 is 1.6 %.
    [RULE, '1.5', ['150%', '10'], ['75%', '5']],
    [RULE, '1.6', ['1.6%', '10'], ['0.8%', '5']],
  ])(title, gives);

  // Beside rates of less than a tenth, the nearer of both.
  it.each<Threshold>([
    ['', '≤10%', ['0.1', '10'], ['0.2', '5']],
    ['', '≤10%', ['1', '1'], ['10', '10']],
    ['', '≤9.9%', ['9', '10'], ['0.09', '10']],
    ['', '≤0.5%', ['0.4', '10'], ['0.004', '10']],
    ['', '≤0.5%', ['0.5', '10'], ['1', '5']],
  ])(title, gives);

  // Both plain: a fraction of a percentage, from half of it on, and only with decimals.
  it.each<Threshold>([
    ['', '≥95', ['0.475', '5'], ['0.474', '0.05']],
    ['', '≥95', ['0.96', '10'], ['1', '0.11']],
    ['', '≥100', ['0.5', '5'], ['0.49', '0.05']],
    // Up to one and a half times the target.
    ['', '≤50', ['0.75', '6.67'], ['0.76', '10']],
    ['', '≥1.6', ['0.008', '5'], ['0.0079', '0.05']],
    ['', '≥1.5', ['0.015', '0.1'], ['1.5', '10']],
  ])(title, gives);
  it.each<[target: string, actual: string, score: string]>([
    // Percentages end at 100, fractions at 1.
    ['≥100', '0.9', '9'],
    ['≥101', '0.9', '0.09'],
    ['≥1.5', '0.75', '5'],
    ['≥1.6', '0.8', '5'],
    ['≥1.6', '0.016', '10'],
    ['≥50', '0.75', '10'],
    ['≥95', '1.1', '0.12'],
  ])('target %s, actual %s → %s', (target, actual, score) => {
    expect(scoreText(scoreRow({ points: 10, target, actual }))).toBe(score);
  });
});

describe('a fraction far above a target in percent', () => {
  // 0.91 is 91, not 0.91 of 60.
  it.each<[target: string, actual: string]>([
    ['≥60', '0.91'],
    ['≥50', '0.76'],
  ])('target %s, actual %s', (target, actual) => {
    expect(['10', null]).toContain(scoreText(scoreRow({ points: 10, target, actual })));
  });
});

describe('one of both without a unit', () => {
  it.each<[target: string, actual: string, score: string | null]>([
    // A thousand times apart at most.
    ['≤90万元', '90', '10'],
    ['≤90万元', '90000', '0.01'],
    ['≤90万元', '90001', null],
    ['≥1000人', '1', '0.01'],
    ['≥1001人', '1', null],
    ['≥1000', '1人', '0.01'],
    ['≥1001', '1人', null],
    ['≤1', '1000人', '0.01'],
    ['≤1', '1001人', null],
  ])('target %s, actual %s → %s', (target, actual, score) => {
    expect(scoreText(scoreRow({ points: 10, target, actual, name: '成本' }))).toBe(score);
  });
});

describe('numbers that are dates', () => {
  const RULE = '按期完成得满分，逾期不得分';

  it.each<Threshold>([
    [RULE, '2023.12', ['2023.12', '10'], ['2024.01', '0']],
    [RULE, '2023.01', ['2023.01', '10'], ['2023.02', '0']],
    [RULE, '202312', ['202312', '10'], ['202401', '0']],
    [RULE, '202301', ['202301', '10'], ['202302', '0']],
    [RULE, '20231231前', ['20231231', '10'], ['20240101', '0']],
    [RULE, '20240229前', ['20240229', '10'], ['20240301', '0']],
    [RULE, '20230228前', ['20230228', '10'], ['20230301', '0']],
    [RULE, '11月', ['11月', '10'], ['12月', '0']],
    [RULE, '1月', ['1月', '10'], ['2月', '0']],
    [RULE, '2023年12月31日', [45291, '10'], [45292, '0']],
    // Serials from 1990-01-01 to 2199-12-31; outside of them a number is no date.
    [RULE, '2023年12月31日', [32874, '10'], [32873, null]],
    [RULE, '2199年12月31日', [109574, '10'], [109575, null]],
    [RULE, '2023年12月31日', ['45291', '10'], ['45291.5', null]],
    // Years from 1990 to 2199.
    [RULE, '2023年12月31日', ['1990.01', '10'], ['1989.12', null]],
    [RULE, '2199年12月31日', ['2199.12', '10'], ['2200.01', null]],
    [RULE, '2023年12月31日', ['199001', '10'], ['198912', null]],
    [RULE, '2199年12月31日', ['219912', '10'], ['220001', null]],
    // Months from 1 to 12, days to the last of their month.
    [RULE, '2023年12月31日', ['2023.12', '10'], ['2023.13', null]],
    [RULE, '2023年12月31日', ['202301', '10'], ['202300', null]],
    [RULE, '2023年12月31日', ['202312', '10'], ['202313', null]],
    [RULE, '2023年12月31日', ['20230228', '10'], ['20230229', null]],
    [RULE, '2024年12月31日', ['20240229', '10'], ['20240230', null]],
    [RULE, '2023年12月31日', ['20230101', '10'], ['20230100', null]],
    // 2023.1 may be January, or October without its zero.
    [RULE, '2023年12月31日', ['2023.2', '10'], ['2023.1', null]],
  ])(title, gives);

  it.each<Threshold>([
    // A target that can be no date, or either of two: a person.
    [RULE, '2023.1', ['2023.2', null], ['2023.11', null]],
    [RULE, '2023.00', ['2023.12', null]],
    [RULE, '202300', ['202312', null]],
    [RULE, '0月', ['12月', null]],
    [RULE, '2023.12', ['2023.13', null]],
    [RULE, '202312', ['202313', null]],
    [RULE, '20231231前', ['20231232', null]],
    [RULE, '12月', ['13月', null]],
  ])(title, gives);
});

describe('ranks', () => {
  const FIRST = '第1名得10分，第2名得8分，第3名得6分，其他不得分';
  const BANDS = '3名以内得10分，4-6名得6分，其他不得分';

  // A rank is no count: what follows from the words, or a person, and never another step.
  it.each<[criterion: string, target: string, actual: string, score: string]>([
    [FIRST, '第1名', '第1名', '10'],
    [FIRST, '第1名', '第2名', '8'],
    [FIRST, '第1名', '第3名', '6'],
    [FIRST, '第1名', '第4名', '0'],
    [BANDS, '≤3名', '第3名', '10'],
    [BANDS, '≤3名', '第4名', '6'],
    [BANDS, '≤3名', '第6名', '6'],
    [BANDS, '≤3名', '第7名', '0'],
    ['进入前3名得满分，否则不得分', '前3名', '第3名', '10'],
    ['进入前3名得满分，否则不得分', '前3名', '第4名', '0'],
    ['第3名以内得满分，每降低1名扣1分', '第3名', '第4名', '9'],
    ['', '第3名', '第2名', '10'],
    ['', '第3名', '第3名', '10'],
  ])('%s, %s, %s → %s or a person', (criterion, target, actual, score) => {
    expect([score, null]).toContain(scoreText(scoreRow({ points: 10, target, actual, criterion })));
  });
});

describe('rounding of steps', () => {
  it.each<Threshold>([
    ['≥90%得满分，每低2%（不足2%按2%计）扣1分', '≥90%', ['88%', '9'], ['87.9%', '8']],
    ['≥90%得满分，每低2%（不足2%按2%计）扣1分', '≥90%', ['90%', '10'], ['89.9%', '9']],
    ['≥90%得满分，每低2%扣1分，不足2%的不扣分', '≥90%', ['88.1%', '10'], ['88%', '9']],
    ['≥90%得满分，每低2%扣1分，不足2%的不扣分', '≥90%', ['86.1%', '9'], ['86%', '8']],
    ['≥90%得满分，每低2%扣1分', '≥90%', ['89%', '9.5'], ['88%', '9']],
  ])(title, gives);

  it.each<Threshold>([['≥90%得满分，每低2%（不足2%不扣分）扣1分', '≥90%', ['88.1%', '10'], ['88%', '9']]])(
    title,
    gives,
  );
});

describe('limits', () => {
  it.each<Threshold>([
    ['每低1%扣1分，最多扣5分', '100%', ['96%', '6'], ['95%', '5']],
    ['每低1%扣1分，最多扣5分', '100%', ['95%', '5'], ['94%', '5']],
    ['每低1%扣1分，最低得2分', '100%', ['93%', '3'], ['92%', '2']],
    ['每低1%扣1分，最低得2分', '100%', ['92%', '2'], ['91%', '2']],
    ['每低1%扣1分，扣完为止', '100%', ['91%', '1'], ['90%', '0']],
    ['每低1%扣1分，扣完为止', '100%', ['90%', '0'], ['89%', '0']],
    ['每低1%扣1分', '100%', ['90%', '0'], ['80%', '0']],
    ['每完成1项得2分，最高得10分', '5项', ['4项', '8'], ['5项', '10']],
    ['每完成1项得2分，最高得10分', '5项', ['5项', '10'], ['6项', '10']],
    ['得分=完成率×分值，最高不超过分值', '100个', ['100个', '10'], ['101个', '10']],
    ['完成率95%以上得满分，60%以下不得分，之间按线性插值计分', '≥95%', ['95%', '10'], ['77.5%', '5']],
    ['完成率95%以上得满分，60%以下不得分，之间按线性插值计分', '≥95%', ['60%', '0'], ['63.5%', '1']],
  ])(title, gives);
});

describe('points', () => {
  const row: Row = { points: 10, target: '≥90%', actual: '92%', criterion: '≥90%得满分，否则不得分' };
  const scored = (more: Partial<Row>) => scoreText(scoreRow({ ...row, ...more }));

  it.each<[points: CellValue, score: string | null]>([
    [0, '0'],
    ['0', '0'],
    [0.01, '0.01'],
    [-0.01, null],
    [-1, null],
    [180, '180'],
    ['', null],
    ['十分', null],
  ])('%j points → %s', (points, score) => {
    expect(scored({ points })).toBe(score);
  });

  const STEPS = '≥90%得10分，＜90%得5分';
  it.each<[points: CellValue, criterion: string, score: string | null]>([
    [10, STEPS, '10'],
    [10.01, STEPS, null],
    [9.99, STEPS, null],
    [10, `满分10分，${row.criterion ?? ''}`, '10'],
    [11, `满分10分，${row.criterion ?? ''}`, null],
    [5, '≥90%得满分，＜90%得3分', '5'],
    [2, '≥90%得满分，＜90%得3分', '2'],
  ])('%j points by %s → %s', (points, criterion, score) => {
    expect(scored({ points, criterion })).toBe(score);
  });

  it('asks where a step gives more than there is', () => {
    const criterion = '≥90%得满分，＜90%得3分';
    expect(scored({ points: 3, actual: '80%', criterion })).toBe('3');
    expect(scored({ points: 2.99, actual: '80%', criterion })).toBeNull();
  });

  // 「得分=…」 that comes to more than the points, or to less than nothing, where nothing limits it.
  it.each<Threshold>([
    ['得分=完成率×10', '100%', ['100%', '10'], ['50%', '5']],
    ['得分=（1-超支率）×分值', '≤100万元', ['100万元', '10'], ['110万元', '9']],
  ])(title, gives);
});

describe('wordings of the same meaning', () => {
  const HALVES = '上半年完成得10分；第三季度完成得6分；第四季度完成得2分；当年未完成得0分';
  const PERIODS = '2023年6月30日（含）前拨付的得满分；7月1日至9月30日拨付的得60%；10月1日及以后拨付的不得分';
  const BASED = '完成目标90%以上的，得满分；低于目标90%的，每低1个百分点（以目标的90%为起点）扣0.5分';
  const OVER = '不高于控制数的得10分，比控制数高出10人以内的得6分，高出10-20人的得2分，高出20人以上的不得分';
  const CHAINED = '（实际/计划）≥0.95，得满分；0.95＞（实际/计划）≥0.85，得70%；＜0.85，不得分';
  const BARS = '|偏差|≤5%，满分；5%＜|偏差|≤15%，60%；|偏差|＞15%，0分';
  const LETTERS = 'A.95分以上（含95分）：10分；B.85分—95分：8分；C.85分以下：0分';
  const LISTED = '有效率低于80%、70%、60%的，分别扣1分、2分、3分';
  const FALLING = '合格率低于90%扣1分，低于80%扣2分，低于60%不得分';
  const SIDES = '正偏离超过50%扣2分，正偏离30%-50%扣1分，正偏离30%以内不扣分；负偏离按完成率得分';
  const HEADED = '【评分规则】满意度=满意人数/调查人数×100%。满意度≥90%，得满分；每降低1个百分点，扣分值的2%。';

  it.each<Threshold>([
    [HALVES, '2023年6月底前', ['2023年6月', '10'], ['2023年8月', '6']],
    [HALVES, '2023年6月底前', ['2023年9月30日', '6'], ['2023年10月1日', '2']],
    [PERIODS, '2023年6月30日前', ['2023年6月30日', '10'], ['2023年7月1日', '6']],
    [PERIODS, '2023年6月30日前', ['2023年9月30日', '6'], ['2023年10月1日', '0']],
    [BASED, '400亩', ['360亩', '10'], ['340亩', '7.5']],
    [OVER, '≤300人', ['310人', '6'], ['311人', '2']],
    [OVER, '≤300人', ['319人', '2'], ['321人', '0']],
    [CHAINED, '200公里', ['190公里', '10'], ['189公里', '7']],
    [CHAINED, '200公里', ['170公里', '7'], ['169公里', '0']],
    [BARS, '±5%', ['-5%', '10'], ['-5.1%', '6']],
    [BARS, '±5%', ['15%', '6'], ['15.1%', '0']],
    [LETTERS, '≥95分', ['95分', '10'], ['94分', '8']],
    [LISTED, '≥80%', ['80%', '10'], ['79.9%', '9']],
    [LISTED, '≥80%', ['69.9%', '8'], ['59.9%', '7']],
    [FALLING, '≥90%', ['79%', '8'], ['59%', '0']],
    [SIDES, '100个', ['150个', '9'], ['151个', '8']],
    [SIDES, '100个', ['130个', '10'], ['90个', '9']],
    [HEADED, '≥90%', ['90%', '10'], ['85%', '9']],
    ['完成数与计划数相差10%以内（含10%）扣1分，相差10%以上不得分', '60场', ['60场', '10'], ['54场', '9']],
    ['查实一起的，扣1分；查实两起及以上的，该项不得分', '0起', ['1起', '9'], ['2起', '0']],
    ['0.5分/次，最高10分', '≥20次', ['19次', '9.5'], ['21次', '10']],
    ['合规率须达100%，否则此项为0', '100%', ['100%', '10'], ['99%', '0']],
    ['60%以下0分；60%（含）-85%：按60%计；85%（含）以上：按100%计', '≥85%', ['85%', '10'], ['84%', '6']],
    ['达标得5分，能耗比目标每下降1%加1分，加分不超过5分；高于目标不得分', '≤100吨', ['97吨', '8'], ['90吨', '10']],
    [
      '缺少一项资料扣1分，缺少两项资料扣2分，缺少三项以上资料的不得分',
      '资料齐全',
      ['缺少一项', '9'],
      ['缺少四项', '0'],
    ],
  ])(title, gives);
});

describe('lengths', () => {
  it('reads a criterion of 6,000 characters and no longer one', () => {
    const rule = '完成率100%得满分，否则不得分';
    expect(readCriterion(rule.padEnd(6000, ' ')).kind).toBe('all-or-nothing');
    expect(readCriterion(rule.padEnd(6001, ' ')).kind).toBe('unreadable');
  });

  it('reads 500 statements of a criterion and no more', () => {
    // The rule makes two of them, each full stop behind it one more.
    const withStops = (stops: number) => readCriterion('完成率100%得满分，否则不得分' + '。'.repeat(stops)).kind;
    expect(withStops(498)).toBe('all-or-nothing');
    expect(withStops(499)).toBe('unreadable');
  });

  it('takes a short reference for the criterion of another place, and a long text for its own', () => {
    const reference = '见评分细则';
    const rule = '得满分，否则不得分';
    const filler = (length: number) => reference + '，'.repeat(length - reference.length - rule.length) + rule;
    expect(readCriterion(filler(32)).kind).toBe('unreadable');
    expect(readCriterion(filler(33)).kind).not.toBe('unreadable');
  });

  it('reads 60 cases and no more', () => {
    const steps = (count: number) =>
      Array.from({ length: count }, (_, at) => `${String(count - at)}次得${String(count - at)}分`).join('；');
    expect(readCriterion(steps(60)).needsPerson).toBe(false);
    expect(readCriterion(steps(61)).kind).toBe('unreadable');
  });
});
