import { readQuantity } from '../../../src/core/quantity';
import { figureOf, isEmpty, moneyRateOf } from '../../../src/core/scoring/figures';
import { markOf } from '../../../src/core/scoring/marks';
import { read } from '../checks/support';

const at = { sheet: '评价表', row: 0, column: 0 };
const stated = (text: string) => ({
  value: text.startsWith('#') ? readQuantity({ fault: text }) : readQuantity(text),
  at,
});

describe('figureOf', () => {
  it.each([
    ['96.63', true],
    ['=5（次/年）', true],
    ['约90', true],
    ['-1', true],
    ['≥95%', false],
    ['90%-95%', false],
    ['2021年', false],
    ['显著提升', false],
    ['/', false],
    ['', false],
    ['#N/A', false],
  ])('%s says how much: %s', (text, expected) => {
    expect(figureOf(stated(text)) !== null).toBe(expected);
  });

  it('of a missing column is nothing', () => {
    expect([figureOf(null), figureOf(undefined)]).toEqual([null, null]);
  });
});

describe('markOf', () => {
  it.each([
    ['5', '5'],
    ['５分', '5'],
    ['21.0%', '21'],
    ['-1', '-1'],
    ['0', '0'],
    ['约5', undefined],
    ['5万元', undefined],
    ['5台', undefined],
    ['5个月', undefined],
    ['', undefined],
    ['#REF!', undefined],
  ])('%s is %s points', (text, expected) => {
    expect(markOf(stated(text))?.value.value.toString()).toBe(expected);
  });
});

describe('isEmpty', () => {
  it.each([
    ['', true],
    ['#REF!', true],
    ['/', false],
    ['0', false],
    ['无', false],
  ])('%p: %s', (text, expected) => {
    expect(isEmpty(stated(text))).toBe(expected);
  });

  it('is a column that the table does not have', () => {
    expect(isEmpty(null)).toBe(true);
  });
});

describe('moneyRateOf', () => {
  it.each([
    ['预算执行率', 'executionRate'],
    ['预算资金执行率（%）', 'executionRate'],
    ['资金 执行率', 'executionRate'],
    ['执行率', 'executionRate'],
    ['资金到位率', 'arrivalRate'],
    ['到位率', 'arrivalRate'],
    ['资金到位及时率', null],
    ['配套资金到位率', null],
    ['政府采购预算执行率', null],
    ['制度执行有效性', null],
    ['合格率', null],
  ])('%s: %s', (name, expected) => {
    const [indicator] = read({ indicators: `name | points\n${name} | 5` }).indicators;
    expect(indicator && moneyRateOf(indicator)).toBe(expected);
  });
});
