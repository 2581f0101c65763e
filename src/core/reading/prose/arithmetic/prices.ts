/** Prices of one thing, for a time or once: 「每人每月1800元」, 「320元/平方米」, 「单价5000元」. */
import { baseSymbol } from '../../../quantity';
import { entriesOf } from '../../../terms/matcher';
import {
  COUNTED_AS,
  EACH,
  EACH_IN_ONE,
  FOR_A_TIME,
  LAID_DOWN,
  LENGTHS_OF,
  NO_PRICE,
  TIMES_A_YEAR,
  UNIT_PRICES,
} from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { countedOf } from '../told/follow';
import { isPlain, type Said } from './passages';
import { endingOf, listed, withoutEndings } from './words';

const PRICES = listed(UNIT_PRICES);
const LINKS = listed('为 是 : 约 达');
const TIMES = listed(FOR_A_TIME);
const A_YEAR = '年';
/** How often a year has such a time. */
export const TIMES_IN_A_YEAR: ReadonlyMap<string, number> = new Map(entriesOf(TIMES_A_YEAR));
/** What a length of such times is counted in. */
export const LENGTHS: ReadonlyMap<string, string> = new Map(entriesOf(LENGTHS_OF));
const TIME_WORDS = listed([...new Set([...TIMES_IN_A_YEAR.keys(), ...LENGTHS.keys()])].join(' '));
const ALL_TIMES = [...TIMES, A_YEAR];
const COUNTED = entriesOf(COUNTED_AS);
const IN_ONE = entriesOf(EACH_IN_ONE);
const PER = '/';
const SIGNS = ['·', '.', '*', '/', '×'];
const SCALE = '万';
const SCALE_FACTOR = 10000;
const isNoPrice = holding(NO_PRICE);

/** An amount for each, or for one of what it stands beside. */
export function isPrice({ value: { unit }, label }: Said): boolean {
  if (isNoPrice(label)) return false;
  if (unit?.symbol.includes(PER)) return unit.symbol.includes('元');
  return unit?.dimension === 'money' && (eachOf(label) !== '' || isUnitPrice(label));
}

export function isLength({ value: { unit } }: Said): boolean {
  return unit?.dimension === 'time';
}

/** 月 of 「每人每月」 and 元/人·月; empty where the price is for no time. */
export function timeOf({ label, value: { unit } }: Said): string {
  const words = withoutEndings(label, LINKS);
  const symbol = unit?.symbol ?? '';
  const isOf = (time: string) => words.includes(`每${time}`) || SIGNS.some((sign) => symbol.endsWith(sign + time));
  return TIME_WORDS.find(isOf) ?? '';
}

function isUnitPrice(label: string): boolean {
  return endingOf(withoutEndings(label, LINKS), PRICES) !== '';
}

/** What stands behind 每, with it for words that say both; empty where nothing does. */
function eachOf(label: string): string {
  const at = label.indexOf(EACH);
  if (at >= 0) {
    const rest = label.slice(at + EACH.length);
    // 「每年每亩10元」 is for each of what is named last.
    const time = ALL_TIMES.find((one) => rest.startsWith(one + EACH));
    return rest.slice(time === undefined ? 0 : time.length + EACH.length);
  }
  const word = label.includes(LAID_DOWN) ? IN_ONE.find(([each]) => label.includes(each)) : undefined;
  return word?.[1] ?? '';
}

/** 42.5万亩 beside a price of each 亩: the same count in 亩, with how many those are; what is counted one by one as it is. */
export function inOnes(counted: Said): { readonly counted: Said; readonly isScaled: boolean } {
  const { unit } = counted.value;
  const ones = unit?.symbol.startsWith(SCALE) && unit.factor === SCALE_FACTOR ? unit.symbol.slice(SCALE.length) : '';
  if (!unit || ones === '') return { counted, isScaled: false };
  return {
    counted: { ...counted, value: { ...counted.value, unit: { ...unit, symbol: ones, factor: 1 } } },
    isScaled: true,
  };
}

/** Whether a price is that of one of those counted, once. */
export function isPriceOf(price: Said, counted: Said, isBefore: boolean): boolean {
  const { unit } = counted.value;
  if (unit?.dimension !== 'count' || !isPlain(counted) || !isPlain(price)) return false;
  const [, per] = price.value.unit?.symbol.split(PER) ?? [];
  const isPaidOften = timeOf(price) !== '';
  if (per !== undefined) return isOneOf(counted, isPaidOften ? (per.split(/[·.*×]/)[0] ?? '') : per, false);
  if (isUnitPrice(price.label)) return isBefore;
  const each = eachOf(price.label);
  return isOneOf(counted, each, true) && (isPaidOften || !TIMES.some((time) => each.includes(time)));
}

/** 人 of 350名, 村 of 3个村, 公里 of 12公里. */
function isOneOf(counted: Said, words: string, goesOn: boolean): boolean {
  const { unit } = counted.value;
  const base = unit?.factor === 1 ? baseSymbol(unit) : '';
  const names = [unit?.symbol ?? '', base, countedOf(counted)].filter((name) => name !== '');
  const isNamed = (each: string) => (goesOn ? words.startsWith(each) : words === each);
  return names.some(isNamed) || COUNTED.some(([counter, each]) => names.includes(counter) && isNamed(each));
}
