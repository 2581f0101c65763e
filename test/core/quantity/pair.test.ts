/** A target and an actual value beside each other: what kind of values they are, and what both are in one unit. */
import type { CellValue, Interval } from '../../../src/core/model';
import {
  plainAsRate,
  readPair,
  readQuantity,
  unitOf,
  isSameMeasure,
  toBig,
  valuesOf,
} from '../../../src/core/quantity';
import { show } from './show';

const NOTHING_EXPECTED = { date: false, faults: false };
const FAULTS = { date: false, faults: true };
const DATE = { date: true, faults: false };

const beside = (target: CellValue, actual: CellValue, expected = NOTHING_EXPECTED) =>
  readPair(readQuantity(target), readQuantity(actual), expected);

const ends = (interval: Interval | null): string =>
  interval === null ? 'none' : [...new Set([interval.low.toFixed(), interval.high.toFixed()])].join('..');

/** The target, the actual, both in base units, and whether they measure the same. */
const told = (...given: Parameters<typeof beside>): string => {
  const { goal, value, mismatch, isRate } = beside(...given);
  return `${ends(goal)}, ${value?.toFixed() ?? 'none'}${isRate ? ', a rate' : ''}${mismatch ? ', mismatch' : ''}`;
};

describe('in one unit', () => {
  it.each<[target: CellValue, actual: CellValue, told: string]>([
    ['≥100台', '90台', '100, 90'],
    ['≥5公里', '5200米', '5000, 5200'],
    ['≤100万元', '950000元', '1000000, 950000'],
    ['90%-95%', '92%', '0.9..0.95, 0.92, a rate'],
    ['10-20台', '15', '10..20, 15'],
    ['10-20', '15台', '10..20, 15'],
    ['50', '40', '50, 40'],
    ['3万人次', '28000人次', '30000, 28000'],
    // A number in other words is still that number: 个 counts anything.
    ['50个', '48家', '50, 48'],
    ['50辆', '48项', '50, 48'],
    ['50辆', '48人', '50, none, mismatch'],
    ['12次', '1次/月', '12, none, mismatch'],
    ['12次', '12次/年', '12, 12'],
    ['12次/年', '12次', '12, 12'],
    ['5元/人', '5元', '5, 5'],
    ['5万元', '5元/人', '50000, none, mismatch'],
    ['1年', '12个月', '365, 365'],
    ['502台', '87.05%', 'none, 0.8705, a rate, mismatch'],
    ['90万元', '90台', '900000, none, mismatch'],
    ['有效', '90%', 'none, 0.9, a rate'],
    ['90%', '有效', '0.9, none, a rate'],
    ['有效', '有效', 'none, none'],
    ['', '5台', 'none, 5'],
  ])('%s, %s: %s', (target, actual, expected) => expect(told(target, actual)).toBe(expected));

  it.each<[target: CellValue, actual: CellValue, told: string]>([
    ['编制4项规划', '编制3项规划', '4, 3'],
    ['维修路灯120盏', '维修路灯90盏', '120, 90'],
    ['新建高标准农田4万亩', '新建高标准农田3.5万亩', '40000, 35000'],
    ['编制4项规划', '编制3项方案', 'none, none'],
    ['编制4项规划', '修订3项规划', 'none, none'],
    ['编制4项规划', '未编制3项规划', 'none, none'],
    ['编制4项规划', '编制3项规划并完成1项', 'none, none'],
    ['编制4项规划', '编制3-5项规划', 'none, none'],
    // Which way is better, or which of a row it is, the words do not say.
    ['减少编制4名', '减少编制3名', 'none, none'],
    ['处理投诉4件', '处理投诉3件', 'none, none'],
    ['建设工期30天', '建设工期28天', 'none, none'],
    ['编制4项以上规划', '编制3项以上规划', 'none, none'],
    ['召开第3次会议', '召开第2次会议', 'none, none'],
  ])('in the same words: %s, %s: %s', (target, actual, expected) => expect(told(target, actual)).toBe(expected));

  // Beyond a thousandfold one of both is in 元 and the other in 万元.
  it.each<[target: CellValue, actual: CellValue, told: string]>([
    ['≤500万元', 5000000, '5000000, none, mismatch'],
    ['90000元', 90, '90000, 90'],
    ['90001元', 90, '90001, none, mismatch'],
    ['90元', 90000, '90, 90000'],
    ['90元', 90001, '90, none, mismatch'],
    ['0元', 90001, '0, 90001'],
    ['90000元', 0, '90000, 0'],
  ])('of which only one is named, %s, %s: %s', (target, actual, expected) =>
    expect(told(target, actual)).toBe(expected),
  );
});

describe('a plain number beside a rate', () => {
  it.each<[target: CellValue, actual: CellValue, told: string]>([
    ['95%', 0.96, '0.95, 0.96, a rate'],
    ['95%', 96, '0.95, 0.96, a rate'],
    ['95%', 1.5, '0.95, 1.5, a rate'],
    ['95%', 1.51, '0.95, 0.0151, a rate'],
    ['200%', 2.1, '2, 2.1, a rate'],
    ['200%', 3, '2, 3, a rate'],
    ['200%', 3.01, '2, 0.0301, a rate'],
    // Of small rates the nearer one is meant; a tenth is no small rate any more.
    ['≤0.5%', 0.4, '0.005, 0.004, a rate'],
    ['≤0.5%', 0.004, '0.005, 0.004, a rate'],
    ['≤5%', 4, '0.05, 0.04, a rate'],
    ['≤9.9%', 1, '0.099, 0.01, a rate'],
    ['≤10%', 1, '0.1, 1, a rate'],
    ['0.95', '96%', '0.95, 0.96, a rate'],
    ['95', '96%', '0.95, 0.96, a rate'],
    ['1.5', '96%', '1.5, 0.96, a rate'],
    ['1.6', '96%', '0.016, 0.96, a rate'],
    ['90-95', '92%', '0.9..0.95, 0.92, a rate'],
    ['有效', 0.5, 'none, 0.5'],
  ])('%s, %s: %s', (target, actual, expected) => expect(told(target, actual)).toBe(expected));

  it.each([
    [0.95, '0.95'],
    [1.5, '1.5'],
    [1.51, '0.0151'],
    [95, '0.95'],
  ])('%s where only a criterion has percentages: %s', (value, expected) => {
    expect(plainAsRate(toBig(value)).toFixed()).toBe(expected);
  });
});

describe('a fraction beside a plain percentage', () => {
  it.each<[target: CellValue, actual: CellValue, told: string]>([
    ['95', 0.96, '95, 96'],
    ['100', 0.96, '100, 96'],
    ['101', 0.96, '101, 0.96'],
    ['1.5', 0.96, '1.5, 0.96'],
    ['1.6', 0.01, '1.6, 1'],
    ['95', 1, '95, 1'],
    ['95', '1.0', '95, 100'],
    ['95', 1.01, '95, 1.01'],
    // Half of the target at least, one and a half times at most …
    ['96', 0.48, '96, 48'],
    ['96', 0.47, '96, 0.47'],
    ['60', 0.9, '60, 90'],
    ['60', 0.91, '60, 0.91'],
    // … or more of a lower limit, of which so little would not be a twentieth.
    ['≥60', 0.91, '60, 91'],
    ['>60', 0.91, '60, 91'],
    ['≤60', 0.91, '60, 0.91'],
    ['≥16', '0.80', '16, 0.8'],
    ['≥16', '0.79', '16, 79'],
    ['90-95', 0.92, '90..95, 92'],
  ])('%s, %s: %s', (target, actual, expected) => expect(told(target, actual)).toBe(expected));
});

describe('none of what is counted', () => {
  it.each<[target: CellValue, actual: CellValue, told: string, expected?: typeof FAULTS]>([
    ['零事故', '0起', '0, 0'],
    ['零事故', '1起', '0, 1'],
    ['0起', '未发生', '0, 0'],
    ['≤2起', '未发生事故', '2, 0'],
    ['零事故', '未发生', 'none, none'],
    ['0起', '无', '0, 0'],
    ['1起', '无', '1, none'],
    ['0起', '无', '0, 0', FAULTS],
    ['无', '1起', 'none, 1'],
    ['无', '1起', '0, 1', FAULTS],
    ['无', '无', '0, 0', FAULTS],
    ['健全', '无', 'none, none', FAULTS],
  ])('%s, %s: %s', (target, actual, expected, kind = NOTHING_EXPECTED) =>
    expect(told(target, actual, kind)).toBe(expected),
  );
});

describe('dates', () => {
  const both = (...given: Parameters<typeof beside>): [string, string] => {
    const { target, actual } = beside(...given);
    return [show(target), show(actual)];
  };
  const DECEMBER = '2023-12-1..2023-12-31';
  const LAST_DAY = '2023-12-31..2023-12-31';

  it.each<[target: CellValue, actual: CellValue, target: string, actual: string, expected?: typeof DATE]>([
    ['2023.12', '2023.11', DECEMBER, '2023-11-1..2023-11-30'],
    ['202312', 202311, DECEMBER, '2023-11-1..2023-11-30'],
    ['2023年12月', '2023.11', DECEMBER, '2023-11-1..2023-11-30'],
    ['2023.12', '2023年11月', DECEMBER, '2023-11-1..2023-11-30'],
    ['2023年12月31日', 45290, LAST_DAY, '2023-12-30..2023-12-30'],
    ['20231231前', '20231230', `<=${LAST_DAY}`, '2023-12-30..2023-12-30'],
    ['12月底', '11月', '1900-12-31..1900-12-31', '1900-11-1..1900-11-30'],
    ['12月', '11月', '12 月', '11 月'],
    ['12月', '11月', '1900-12-1..1900-12-31', '1900-11-1..1900-11-30', DATE],
    ['12月', '13月', '12 月', 'number', DATE],
    ['12月', '0月', '12 月', 'number', DATE],
    ['2023年12月', '有效', DECEMBER, 'words'],
    ['有效', '2023年12月', 'words', DECEMBER],
    ['2023.12', '有效', '2023.12', 'words'],
    ['2023.13', '2023.11', '2023.13', '2023.11'],
    ['2023.13', '2023.11', '2023.13', 'number', DATE],
    ['2023.123', '2023.11', '2023.123', 'number', DATE],
    ['202313', '202311', '202313', 'number', DATE],
    ['5', '4', '5', '4', DATE],
    // Years of projects begin in 1990, the serials of their days too.
    ['1990.12', '1990.11', '1990-12-1..1990-12-31', '1990-11-1..1990-11-30'],
    ['1989.12', '1989.11', '1989.12', '1989.11'],
    ['2199.12', '2199.11', '2199-12-1..2199-12-31', '2199-11-1..2199-11-30'],
    ['2200.12', '2200.11', '2200.12', '2200.11'],
    ['2023年12月31日', 32874, LAST_DAY, '1990-1-1..1990-1-1'],
    ['2023年12月31日', 32873, LAST_DAY, '32873'],
    ['2023年12月31日', 45290.5, LAST_DAY, '45290.5'],
    ['2023年12月31日', '45290个', LAST_DAY, '45290 个'],
    ['2023年12月31日', 109574, LAST_DAY, '2199-12-31..2199-12-31'],
    ['2023年12月31日', 109575, LAST_DAY, '109575'],
    // 2023.1 may be January or October.
    ['2023年12月', '2023.1', DECEMBER, '2023.1'],
    ['2023年12月', '2023.10', DECEMBER, '2023-10-1..2023-10-31'],
    ['2023年12月', '2023.01', DECEMBER, '2023-1-1..2023-1-31'],
    ['2023年12月', '20230229', DECEMBER, '20230229'],
    ['2023年12月', '20240229', DECEMBER, '2024-2-29..2024-2-29'],
    ['2023年12月', '20240200', DECEMBER, '20240200'],
    ['202312', '202311个', '202312', '202311 个'],
  ])('%s, %s: %s, %s', (target, actual, shownTarget, shownActual, expected = NOTHING_EXPECTED) =>
    expect(both(target, actual, expected)).toEqual([shownTarget, shownActual]),
  );
});

describe('what the actual may stand for', () => {
  it.each<[target: CellValue, actual: CellValue, values: string]>([
    ['≥95%', '96.63%', '0.96625..0.96635'],
    ['≥95%', '90.00%', '0.9'],
    ['≥95%', '90.50%', '0.90495..0.90505'],
    ['≥95%', 0.9663, '0.96625..0.96635'],
    ['≥95%', 96.6, '0.9655..0.9665'],
    ['≥95', 0.96, '95.5..96.5'],
    ['100人', '约80人', '70..90'],
    ['100万元', '98.5', '984500..985500'],
    ['100台', '98', '98'],
    ['100台', '有效', 'none'],
  ])('%s, %s: %s', (target, actual, expected) => expect(ends(valuesOf(beside(target, actual)))).toBe(expected));
});

test.each([
  ['个', '辆', true],
  ['处', '辆', true],
  ['辆', '起', true],
  ['辆', '台', false],
  ['辆', '万元', false],
  ['次/月', '次', false],
  ['次/年', '次', true],
  ['次', '次/年', true],
  ['个/年', '辆', false],
  ['个', '辆', true],
  ['个', '吨', false],
  ['公里', '条', false],
  ['人', '名', true],
])('%s and %s measure the same: %s', (a, b, expected) => {
  const [first, second] = [unitOf(a), unitOf(b)];
  expect(first && second && isSameMeasure(first, second)).toBe(expected);
});
