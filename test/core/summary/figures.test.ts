import Big from 'big.js';
import { moneyLike, pointsLike, rate, text, written } from '../../../src/core/summary/figures';
import { stated } from './fixtures';

const bigs = (...values: (number | string | null)[]) => values.map((value) => (value === null ? null : new Big(value)));
const [none] = bigs(null);

describe('figures as cells', () => {
  it.each([
    [['100', '21'], '#,##0'],
    [['100', '4.5'], '#,##0.0'],
    [['100', '18.83', null], '#,##0.00'],
    [['0.3333333'], '#,##0.00'],
  ])('points %j line up as %s', (values, format) => {
    const [first] = bigs(...values);
    expect(pointsLike(bigs(...values))(first ?? null)).toMatchObject({ style: 'number', format });
  });

  it.each([
    [['1560', '1507.45'], '#,##0.00'],
    [['780.5784', '1000'], '#,##0.0000'],
    [['0.123456'], '#,##0.0000'],
  ])('money %j lines up as %s', (values, format) => {
    expect(moneyLike(bigs(...values))(new Big(1)).format).toBe(format);
  });

  it('becomes a number only after rounding in decimal', () => {
    expect(rate(new Big('0.96625')).value).toBe(0.9663);
    expect(rate(new Big('0.1005')).value).toBe(0.1005);
    expect(pointsLike([])(new Big('1.005')).value).toBe(1.01);
    expect(moneyLike([])(new Big('780.57845678')).value).toBe(780.578457);
  });

  it('shows what is unknown, and leaves a blank blank', () => {
    expect(rate(none ?? null)).toEqual({ value: '—', style: 'percent' });
    expect(pointsLike([])(null)).toEqual({ value: '—', style: 'number' });
    expect(text('').value).toBeNull();
    expect(written(stated(null)).value).toBeNull();
    expect(written(null).value).toBeNull();
    expect(written(stated(0)).value).toBe('0');
  });
});
