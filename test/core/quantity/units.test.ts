import { baseSymbol, inBase, isNumber, readQuantity, unitOf } from '../../../src/core/quantity';

describe('unitOf', () => {
  it.each([
    ['万元', 'money', 10000],
    ['（万元）', 'money', 10000],
    ['单位：元', 'money', 1],
    ['亿元', 'money', 100000000],
    ['百万元', 'money', 1000000],
    ['%', 'ratio', 0.01],
    ['％', 'ratio', 0.01],
    ['百分比', 'ratio', 0.01],
    ['‰', 'ratio', 0.001],
    ['台次', 'count', 1],
    ['万人次', 'count', 10000],
    ['元/人', 'count', 1],
    ['次/年', 'count', 1],
    ['元/人*月', 'count', 1],
    ['TB', 'count', 1],
    ['Mbps', 'count', 1],
    ['kV', 'count', 1],
    ['标段', 'count', 1],
    ['个月', 'time', 365 / 12],
    ['天', 'time', 1],
  ])('%s is %s, %s', (symbol, dimension, factor) => expect(unitOf(symbol)).toMatchObject({ dimension, factor }));

  it.each(['', '/', '—', '无', '12', '≥', '这一列写的是年度指标值'])('%s is none', (symbol) =>
    expect(unitOf(symbol)).toBeNull(),
  );
});

test.each([
  ['96.63%', '0.9663'],
  ['1560万元', '15600000'],
  ['1.36亿', '136000000'],
  ['12个月', '365'],
  ['1年', '365'],
  ['24小时', '1'],
  ['5公里', '5000'],
  ['3万人次', '30000'],
  ['25TB', '25'],
  ['530元/人×月', '530'],
])('%s is %s in base units', (text, expected) => {
  const quantity = readQuantity(text);
  expect(isNumber(quantity) && inBase(quantity).toFixed()).toBe(expected);
});

test.each([
  ['人', '名'],
  ['人', '万人'],
  ['元', '万元'],
  ['台', '台（套）'],
  ['场', '场（次）'],
  ['%', '个百分点'],
  ['公里', 'km'],
  ['年', '月'],
])('%s and %s measure the same', (a, b) => {
  const [first, second] = [unitOf(a), unitOf(b)];
  expect(first && baseSymbol(first)).toBe(second && baseSymbol(second));
});

test.each([
  ['人', '人次'],
  ['元', '元/人'],
  ['次', '次/年'],
  ['%', '倍'],
])('%s and %s do not', (a, b) => {
  const [first, second] = [unitOf(a), unitOf(b)];
  expect(first && baseSymbol(first)).not.toBe(second && baseSymbol(second));
});
