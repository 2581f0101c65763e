import type { Big } from 'big.js';
import type { NumberQuantity, Unit } from '../model';
import { shifted } from './format';
import { MULTIPLE_OF_UNIT } from '../terms/values';
import { entriesOf, Matcher } from '../terms/matcher';
import { foldWidth, isHan, isLetter, isOneOf } from './width';
import { codeAt } from '../terms/code-at';

export const PERCENT: Unit = { symbol: '%', dimension: 'ratio', factor: 0.01 };
export const YUAN: Unit = { symbol: '元', dimension: 'money', factor: 1 };
export const WAN_YUAN: Unit = { symbol: '万元', dimension: 'money', factor: 10000 };

/** A place in an order: the first is the best. */
export const RANK: Unit = { symbol: '名次', dimension: 'count', factor: 1 };

export function isRank(unit: Unit | null): boolean {
  return unit?.symbol === RANK.symbol;
}

export const PERMILLE: Unit = { symbol: '‰', dimension: 'ratio', factor: 0.001 };
const POINT: Unit = { symbol: '百分点', dimension: 'ratio', factor: 0.01 };
const PERMILLE_POINT: Unit = { symbol: '千分点', dimension: 'ratio', factor: 0.001 };

/** Measure words and units of plain counting, with the word each is compared under. */
const COUNTED: readonly (readonly [base: string, words: string])[] = [
  ['人', '人 名 位 人数 个人'],
  ['人次', '人次 人(次)'],
  ['台', '台 台(套) 台套 台(件) 台件 台/件 台/套'],
  ['次', '次 次数'],
  ['个', '个'],
  ['项', '项'],
  ['家', '家'],
  ['户', '户'],
  ['份', '份'],
  ['批次', '批次'],
  ['批', '批'],
  ['分', '分'],
  ['米', '米 m'],
  ['平方米', '平方米 ㎡ m² m2 平米'],
  ['立方米', '立方米 m³ m3 立方'],
  ['度', '度 千瓦时 kWh'],
  ['吨', '吨 t'],
];
const MEASURE_WORDS =
  '款 台次 件 套 套次 辆 辆次 车次 班次 架次 场次 户次 家次 所 座 处 宗 例 起 期 场 篇 本 册 幅 条 只 头 匹 艘 架 部 栋 幢 间 张 块 根 棵 株 盏 ' +
  '门 组 队 支 班 节 课时 学时 学分 亩 升 村 乡 镇 县 市 种 类 人日 人天 点位 盒 袋 瓶 桶 箱 车 对 双 页 字 岁 股 单 笔 笔次 标段 ' +
  '眼 口 羽 尾 枚 粒 颗 盆 扇 樘 顶 轮 首 集 桌 床 床位 床日 泊位 车位 岗位 剂 剂次 针次 人份 台班 工日 站次 段 卷 ' +
  'dB 分贝 dB(A) 摄氏度 ℃ 毫克/升 mg/L 微克/立方米 μg/m³ 千瓦 kW 兆瓦 MW 吨标煤 吨标准煤 美元 港元 欧元 人/次 项次 件次 批(次) 个(项) 级 星 ' +
  'KB MB GB TB PB Kbps kbps Mbps Gbps Mb/s MB/s bps Hz kHz MHz GHz kVA MVA kV kWp MWp Pa kPa MPa ppm';
/** Units that are a multiple of one that is counted itself. */
const MULTIPLES: readonly (readonly [base: string, factor: number, words: string])[] = [
  ['米', 1000, '公里 千米 km KM Km'],
  ['米', 0.01, '厘米 cm'],
  ['米', 0.001, '毫米 mm'],
  ['平方米', 1000000, '平方公里 平方千米'],
  ['亩', 15, '公顷'],
  ['吨', 0.001, '公斤 千克 kg KG'],
  ['吨', 0.0005, '斤'],
  ['吨', 0.000001, '克 g'],
];
/** A month is a twelfth of a year; no decimal writes it exactly, so `inBase` rounds time. */
const TIMES: readonly (readonly [days: number, words: string])[] = [
  [365, '年 周年'],
  [365 / 2, '半年 个半年'],
  [365 / 4, '季度 个季度 季'],
  [365 / 12, '月 个月'],
  [7, '周 个星期 星期'],
  [1, '天 日 工作日 个工作日 自然日 个自然日'],
  [1 / 24, '小时 个小时 h'],
  [1 / 1440, '分钟 min'],
  [1 / 86400, '秒 秒钟'],
];
const RATIOS: readonly (readonly [unit: Unit, words: string])[] = [
  [PERCENT, '% 百分比 百分号 百分率'],
  [PERMILLE, '‰ 千分比'],
  [POINT, '百分点 个百分点'],
  [PERMILLE_POINT, '千分点 个千分点'],
  [{ symbol: '成', dimension: 'ratio', factor: 0.1 }, '成'],
  [{ symbol: '倍', dimension: 'ratio', factor: 1 }, '倍'],
  [{ symbol: 'BP', dimension: 'ratio', factor: 0.0001 }, 'BP bp 个BP 基点 个基点'],
];
const MONEY: readonly (readonly [unit: Unit, words: string])[] = [
  [YUAN, '元 圆 元整 元人民币 人民币元'],
  [WAN_YUAN, '万元 万元整 万元人民币'],
];
const SCALES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10000],
  ['亿', 100000000],
]);
const MOST_SCALES = 3;

const bases = new Map<string, string>();
function counted(word: string, base: string, factor: number): readonly [string, Unit] {
  bases.set(word, base);
  return [word, { symbol: word, dimension: 'count', factor }];
}

const KNOWN = new Matcher<Unit>([
  ...COUNTED.flatMap(([base, words]) => words.split(' ').map((word) => counted(word, base, 1))),
  ...MEASURE_WORDS.split(' ').map((word) => counted(word, word, 1)),
  ...MULTIPLES.flatMap(([base, factor, words]) => words.split(' ').map((word) => counted(word, base, factor))),
  ...TIMES.flatMap(([days, words]) =>
    words.split(' ').map((symbol): [string, Unit] => [symbol, { symbol, dimension: 'time', factor: days }]),
  ),
  ...entriesOf(RATIOS),
  ...entriesOf(MONEY),
]);

/** 成 goes on like this where it is no tenth. */
const NOT_TENTHS = '本果效立功员交品熟绩长为就人年套';

/** A known unit; one of letters must end there: 5m, but neither 5mm² nor 3C. */
function matchKnown(text: string, at: number): readonly [string, Unit] | null {
  const known = KNOWN.match(text, at);
  if (!known) return null;
  const end = at + known[0].length;
  const joined = isLetter(codeAt(text, end - 1)) && isLetter(codeAt(text, end));
  // 三成以上, but 一成果 and 10成本.
  const isWord = known[1].symbol === '成' && isOneOf(NOT_TENTHS, text, end);
  return joined || isWord ? null : known;
}

/** A unit that stands at a place of a text. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
  /** 万余元: the figure is only about so much. */
  readonly approximate: boolean;
  /** 万 or 亿 without the thing counted after it. */
  readonly bare: boolean;
}

function scaled(scale: string, factor: number, unit: Unit): Unit {
  if (unit === YUAN && scale === '万') return WAN_YUAN;
  return { symbol: scale + unit.symbol, dimension: unit.dimension, factor: factor * unit.factor };
}

/** Signs between a unit and what it is counted for: 元/人·月, 元/人*月, 人×天. */
const JOINS = '/·*×・•';
const OPENS = `${JOINS}(`;
const BESIDE_LETTERS = `${JOINS}()`;

/** 次/年, 元/人·月, 场（次）: the end of the signs and units that belong to the unit before `at`. */
function unitEnd(text: string, at: number, { dimension }: Unit): number {
  let end = at;
  for (let parts = 0; parts < 2; parts++) {
    // 95%×分值 multiplies.
    if (!isOneOf(dimension === 'ratio' ? '/·(' : OPENS, text, end)) break;
    const sign = text.charAt(end);
    const length = matchKnown(text, end + 1)?.[0].length ?? (dimension === 'money' ? thingAt(text, end + 1) : 0);
    if (length === 0) break;
    const close = end + 1 + length;
    if (sign === '(' && text.charAt(close) !== ')') break;
    end = sign === '(' ? close + 1 : close;
  }
  return end;
}

/** Money is paid for whatever there is, 元/床, 元/学期: the length of a short word that stands for itself, else 0. */
function thingAt(text: string, at: number): number {
  let end = at;
  while (isHan(codeAt(text, end))) end++;
  return end - at <= LONGEST_THING ? end - at : 0;
}

const LONGEST_THING = 3;

/** A unit per another is a count of its own: 元/人 is never money that could be added up. */
function extended(unit: Unit, tail: string): Unit {
  if (tail === '') return unit;
  return {
    symbol: unit.symbol + tail,
    dimension: tail.startsWith('(') ? unit.dimension : 'count',
    factor: unit.factor,
  };
}

/** The unit at `at`: a known one, with 万, 千, 亿 … before it where written; null where none is known. */
export function matchUnit(text: string, at: number): UnitMatch | null {
  const known = matchKnown(text, at);
  if (known) {
    const start = at + known[0].length;
    const end = unitEnd(text, start, known[1]);
    return { unit: extended(known[1], text.slice(start, end)), end, approximate: false, bare: false };
  }
  let scaleEnd = at;
  let factor = 1;
  for (
    let place;
    scaleEnd - at < MOST_SCALES && (place = SCALES.get(text.charAt(scaleEnd))) !== undefined;
    scaleEnd++
  ) {
    factor *= place;
  }
  if (scaleEnd === at) return null;
  const scale = text.slice(at, scaleEnd);
  const approximate = isOneOf('余多', text, scaleEnd);
  const place = approximate ? scaleEnd + 1 : scaleEnd;
  const unit = matchKnown(text, place);
  if (!unit) return { unit: bareScale(scale, factor), end: place, approximate, bare: true };
  const start = place + unit[0].length;
  const end = unitEnd(text, start, unit[1]);
  return { unit: extended(scaled(scale, factor, unit[1]), text.slice(start, end)), end, approximate, bare: false };
}

/** 1.36亿, 100万 without a thing counted are sums of money in this field. */
function bareScale(scale: string, factor: number): Unit {
  return { symbol: scale, dimension: factor >= 10000 ? 'money' : 'count', factor };
}

/** 3万 in a column of 人 is 3万人. */
export function completeScale(scale: Unit, counted: Unit): Unit {
  return scaled(scale.symbol, scale.factor, counted);
}

export function isBareScale(unit: Unit): boolean {
  return SCALES.has(unit.symbol.charAt(unit.symbol.length - 1));
}

/** A measure word that is in no table: the text itself, counted one by one. */
export function countUnit(symbol: string): Unit {
  return { symbol, dimension: 'count', factor: 1 };
}

const LONGEST_MEASURE = 6;
const NO_UNITS = new Set(['无', '无单位', '不适用', '空', '其他', '文字', '文本', '定性']);

/** Whether a text may be a measure word: a few Chinese characters or letters, with a sign between them. */
function looksLikeMeasure(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_MEASURE || NO_UNITS.has(text)) return false;
  const first = codeAt(text, 0);
  if (!isHan(first) && !isLetter(first)) return false;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (!isHan(code) && !isLetter(code) && !isOneOf(BESIDE_LETTERS, text, at)) return false;
  }
  return true;
}

/**
 * The unit a cell or a label names: 万元, %, 百分比, 台次, （次/年）, 单位：元. Unknown short measure words are counts;
 * null where the text is no unit.
 */
export function unitOf(symbol: string): Unit | null {
  let text = foldWidth(symbol).replaceAll(' ', '');
  if (text.startsWith('单位:')) text = text.slice(3);
  if (text.startsWith('(') && text.endsWith(')')) text = text.slice(1, -1);
  const match = matchUnit(text, 0);
  if (match && match.end === text.length) return match.unit;
  return looksLikeMeasure(text) ? countUnit(text) : null;
}

/** Whether a text is nothing but a unit of the tables. */
export function isKnownUnit(text: string): boolean {
  const match = matchUnit(text, 0);
  return match !== null && !match.bare && match.end === text.length;
}

/** The word a unit is compared under: 元 for 万元, 人 for 名 and 万人, 米 for 公里, the unit itself where nothing is known. */
export function baseSymbol(unit: Unit): string {
  if (unit.dimension === 'money') return '元';
  if (unit.dimension === 'ratio') return unit.symbol === '倍' ? '倍' : '%';
  if (unit.dimension === 'time') return '天';
  const known = bases.get(unit.symbol);
  if (known !== undefined) return known;
  const [first = '', ...rest] = unit.symbol.replace(/\(.*\)$/, '').split('/');
  const plain = bases.has(first) ? first : first.replace(MULTIPLE_OF_UNIT, '');
  return [bases.get(plain) ?? plain, ...rest.map(withOneSign)].join('/');
}

/** 人*月 and 人·月 are one. */
function withOneSign(unit: string): string {
  return [...unit].map((sign) => (sign !== '/' && JOINS.includes(sign) ? '·' : sign)).join('');
}

/** Precision at which time is compared, in digits after the point of a day: 0.6 minutes are no finite decimal of one. */
const TIME_DECIMALS = 12;

/** Factors that only move the decimal point, with how far. */
const SHIFTS = new Map([-3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8].map((places) => [Number(`1e${String(places)}`), places]));

/** A value in base units: 96.63 % → 0.9663, 1560 万元 → 15600000. */
export function toBase(value: Big, unit: Unit | null): Big {
  if (unit === null || unit.factor === 1) return value;
  const places = SHIFTS.get(unit.factor);
  const base = places === undefined ? value.times(unit.factor) : shifted(value, places);
  return unit.dimension === 'time' ? base.round(TIME_DECIMALS) : base;
}

/** The figure in base units (元, 1, the counted thing, day): value × unit factor. */
export function inBase(quantity: NumberQuantity): Big {
  return toBase(quantity.value, quantity.unit);
}
