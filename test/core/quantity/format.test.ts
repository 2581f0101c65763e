import Big from 'big.js';
import { foldWidth, formatFigure, formatRate, roundHalfUp, toBig } from '../../../src/core/quantity';

test.each([
  ['1507.45', undefined, '1507.45'],
  ['1507.450', undefined, '1507.45'],
  ['1e21', undefined, '1000000000000000000000'],
  ['1e-9', undefined, '0.000000001'],
  ['99.995', 2, '100.00'],
  ['5', 2, '5.00'],
  ['-0.001', 2, '0.00'],
  ['-2.345', 2, '-2.35'],
])('formatFigure(%s, %s) is %s', (value, decimals, expected) =>
  expect(formatFigure(new Big(value), decimals)).toBe(expected),
);

test.each([
  ['0.9663', undefined, '96.63%'],
  ['0.8889', 1, '88.9%'],
  ['1', undefined, '100.00%'],
])('formatRate(%s, %s) is %s', (value, decimals, expected) =>
  expect(formatRate(new Big(value), decimals)).toBe(expected),
);

test.each([
  ['4.825', 2, '4.83'],
  ['1.005', 2, '1.01'],
  ['-1.005', 2, '-1.01'],
])('roundHalfUp(%s, %s) is %s', (value, decimals, expected) =>
  expect(roundHalfUp(new Big(value), decimals).toFixed()).toBe(expected),
);

test.each([
  [96.63, '96.63'],
  [0.1 + 0.2, '0.3'],
  [1.005, '1.005'],
  [123456789012345680000, '123456789012346000000'],
])('toBig(%s) is %s', (value, expected) => expect(toBig(value).toFixed()).toBe(expected));

test('foldWidth keeps every position', () => {
  const text = '≧９５．５％（含）　以上，￥１２\u00a0Ａ';
  expect(foldWidth(text)).toBe('≥95.5%(含) 以上,¥12 A');
  expect(foldWidth('健全')).toBe('健全');
});
