import { scoreIndicator } from '../../../src/core/criteria';
import { DEFAULT_PROFILE } from '../../../src/core/profiles';
import { readPair, readQuantity } from '../../../src/core/quantity';
import { show } from './show';

const read = (text: string): string => show(readQuantity(text));

describe('as far above as below', () => {
  it.each([
    ['±5%', '-5..5 %'],
    ['正负5%', '-5..5 %'],
    ['+/-5%', '-5..5 %'],
    ['± 0.5 ℃', '-0.5..0.5 ℃'],
    ['±5%以内', '-5..5 %'],
    ['控制在±5%以内', '-5..5 %'],
    ['不超过±3', '-3..3'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each(['±5%以上', '≥±5%', '±约5%', '±5%-10%', '±', '±12,34', '±五'])('%s is none', (text) => {
    expect(readQuantity(text).kind).not.toBe('range');
  });
});

describe('ranks', () => {
  it.each([
    ['第2名', '2 名次'],
    ['第二名', '2 名次'],
    ['第12位', '12 名次'],
    ['前三名', '<=3 名次'],
    ['前10名', '<=10 名次'],
    ['前5位', '<=5 名次'],
    ['第3名以内', '<=3 名次'],
    ['前三名以内', '<=3 名次'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each(['第2', '前10%', '第3名以上', '第2次', '第2.5名', '约第2名', '第一', '名列前茅'])('%s is none', (text) => {
    const quantity = readQuantity(text);
    expect(quantity.kind === 'number' && quantity.unit?.symbol === '名次').toBe(false);
  });
});

describe('a share beside another cell', () => {
  const valueOf = (target: string, actual: string): string | null =>
    readPair(readQuantity(target), readQuantity(actual), { date: false, faults: false }).value?.toFixed(4) ?? null;

  it.each([
    ['100%', '3/5', '0.6000'],
    ['100%', '5/5', '1.0000'],
    ['≥60%', '1/3', '0.3333'],
    ['5个', '3/5', '0.6000'],
    ['3/5', '60%', '0.6000'],
  ])('%s, %s → %s', (target, actual, expected) => expect(valueOf(target, actual)).toBe(expected));

  it.each([
    ['2023年3月', '3/5'],
    ['500万元', '3/5'],
    ['5', '3/5'],
    ['有效', '3/5'],
    ['5个', '6/5'],
    ['5个', '3/0'],
    ['5个', '3/5/7'],
  ])('%s, %s: nobody knows', (target, actual) => expect(valueOf(target, actual)).toBeNull());
});

describe('scored by the profile', () => {
  const score = (target: string, actual: string): string | null =>
    scoreIndicator({
      points: readQuantity('10'),
      target: readQuantity(target),
      actual: readQuantity(actual),
      criterion: '',
      profile: DEFAULT_PROFILE,
      name: '',
    }).score?.toFixed() ?? null;

  it.each([
    ['±5%', '5%', '10'],
    ['±5%', '-5%', '10'],
    ['±5%', '5.1%', null],
    ['±5%', '-5.1%', null],
    ['前三名', '第3名', '10'],
    ['前三名', '第4名', null],
    ['第2名', '第1名', '10'],
    ['第2名', '第2名', '10'],
    ['第2名', '第3名', null],
    ['前三名', '3次', null],
    ['100%', '4/5', '8'],
  ])('%s, %s → %s', (target, actual, expected) => expect(score(target, actual)).toBe(expected));
});
