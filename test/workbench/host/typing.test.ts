import { displayText } from '../../../workbench/host/text';
import { typedText } from '../../../workbench/host/typing';

it.each([
  ['96.63', 96.63, null],
  ['96.63%', 0.9663, '0.00%'],
  ['95 %', 0.95, '0%'],
  ['1,507.45', 1507.45, '#,##0.00'],
  ['-3', -3, null],
  ['(3)', -3, null],
  ['.5', 0.5, null],
  ['1e3', 1000, '0.00E+00'],
  ['¥1,560', 1560, '¥#,##0'],
  ['$120', 120, '$#,##0'],
  ['-$1,560.50', -1560.5, '$#,##0.00'],
  ['1/15/2017', 42750, 'm/d/yyyy'],
  ['TRUE', true, null],
  ['false', false, null],
  ['2023-05-01', 45_047, 'yyyy/m/d'],
  ['2023年5月1日', 45_047, 'yyyy"年"m"月"d"日"'],
  ['2023年5月', 45_047, 'yyyy"年"m"月"'],
  ['1900-1-1', 1, 'yyyy/m/d'],
  ['1-2', 45_293, 'd-mmm'],
  ['January 2016', 42_370, 'mmm-yy'],
  ['may 2016', 42_491, 'mmm-yy'],
  ['5-Jan-2017', 42_740, 'd-mmm-yy'],
  ['Jan 15, 2017', 42_750, 'd-mmm-yy'],
  ['2 Jan', 45_293, 'd-mmm'],
  ['12:30', 12.5 / 24, 'h:mm'],
])('%p is typed as %p', (text, value, numberFormat) => {
  expect(typedText(text)).toEqual({ value, numberFormat });
});

it.each([
  '',
  '≥95%',
  '1560万元',
  '2023',
  '1.2.3',
  '1,50',
  '2023-13-01',
  '99:00',
  '%',
  '-',
  '一、数量指标',
  '1 2',
  'e5',
  'Janu 2016',
  'Area 2016',
  '31 Feb 2016',
  'Jan 16',
])('%p stays what it is', (text) => {
  const { value } = typedText(text);
  expect(value).toBe(text === '2023' ? 2023 : text);
});

test('an apostrophe makes text of anything', () => {
  expect(typedText("'=1+1").value).toBe('=1+1');
  expect(typedText("'95%").value).toBe('95%');
});

test('an error can be typed', () => {
  expect(typedText('#n/a').value).toEqual({ fault: '#N/A' });
});

it.each([
  [null, 'General', ''],
  [0.9663, '0.00%', '96.63%'],
  [0.1 + 0.2, 'General', '0.3'],
  [1e11, 'General', '1E+11'],
  [0.000_000_000_12, 'General', '1.2E-10'],
  [0, 'General', '0'],
  [45_047, 'yyyy-mm-dd', '2023-05-01'],
  [1507.45, '#,##0.0', '1,507.5'],
  [true, '0.00', 'TRUE'],
  ['文字', '0.00', '文字'],
  [{ fault: '#N/A' }, '0.00', '#N/A'],
])('%p in %p shows %p', (value, numberFormat, text) => {
  expect(displayText(value, numberFormat)).toBe(text);
});
