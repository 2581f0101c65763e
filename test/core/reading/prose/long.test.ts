/** A report of 40,000 characters: nothing wrong is said of it, what is changed in it is found, and it is read in linear time. */
import { snapshotOf } from '../../../../bench/prose';
import { evaluate } from '../../../../src/core/evaluate';
import { longReport } from '../../../fixtures/long-report';
import { startCounting, stepsOf, stopCounting } from '../../growth/steps';

const told = (text: string) =>
  evaluate(snapshotOf(text))
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ check, stated, computed }) => `${check} ${stated} ↔ ${computed}`);

const REPORT = longReport(24);

test('as it is', () => {
  expect(told(longReport(98))).toEqual([]);
});

test('most of its figures are compared or read', () => {
  const { figures, unread } = evaluate(snapshotOf(REPORT)).coverage;
  expect(figures).toBeGreaterThan(500);
  expect(unread / figures).toBeLessThan(0.1);
});

test.each<[string, RegExp, string, RegExp]>([
  ['the money of a year in a list', /其中2022年为\d{2}/, '其中2022年为93', /^text-sum /],
  ['a total of the summary', /共养护农村公路(\d+)公里/, '共养护农村公路1公里', /^(?:text-sum|figure-conflict) /],
  [
    'the roads of a year in one county',
    /三年共养护农村公路(\d+)公里，其中：2022年\d+公里/,
    '三年共养护农村公路$1公里，其中：2022年99公里',
    /^text-sum /,
  ],
  [
    'the score of a part',
    /过程指标共22分，评价得分19\.50分/,
    '过程指标共22分，评价得分18.50分',
    /^score-group 18\.50分/,
  ],
  ['a share of the survey', /(\d\d)\.(\d\d)%的受访者非常满意/, '$1.00%的受访者非常满意', /^figure-conflict /],
  ['a day of the work', /\t4月1日/, '\t3月30日', /^date-period 3月30日/],
])('%s is missed by nobody', (_, from, to, expected) => {
  const changed = REPORT.replace(from, to);
  expect(changed).not.toBe(REPORT);
  expect(told(changed)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
});

describe('growth', () => {
  beforeAll(startCounting);
  afterAll(stopCounting);

  it('four times the counties cost four times the steps', () => {
    const [small, large] = [longReport(20), longReport(80)].map(snapshotOf);
    if (!small || !large) throw new Error('no report');
    evaluate(small);
    const steps = [small, large].map((snapshot) => stepsOf(() => evaluate(snapshot)));
    expect((steps[1] ?? NaN) / (steps[0] ?? NaN)).toBeLessThan(4.5);
  });
});
