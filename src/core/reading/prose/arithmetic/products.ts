/** So many, the price of one, and the amount of all: 「资助350人，每人1200元，共发放42万元」. */
import type { SaidFigure, SaidRelation } from '../../../model';
import { baseSymbol } from '../../../quantity';
import { entriesOf } from '../../../terms/matcher';
import {
  ALL_GIVEN,
  COUNTED_AS,
  EACH,
  EACH_IN_ONE,
  FOR_A_TIME,
  LAID_DOWN,
  LENGTHS_OF,
  NO_PRICE,
  NOT_ALL_PAID,
  STEADY,
  TIMES_A_YEAR,
  UNIT_PRICES,
  WHOLE_YEAR,
} from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { countedOf } from '../told/follow';
import { isSigned, leadsIn } from './parts';
import { isPlain, type Passage, type Said } from './passages';
import { type Clause, clausesOf } from './turns';
import { endingOf, listed, withoutEndings } from './words';

const PRICES = listed(UNIT_PRICES);
const LINKS = listed('为 是 : 约 达');
const ALL = listed(ALL_GIVEN);
const TIMES = listed(FOR_A_TIME);
const A_YEAR = new Map(entriesOf(TIMES_A_YEAR));
const LENGTHS = new Map(entriesOf(LENGTHS_OF));
const TIME_WORDS = listed([...new Set([...A_YEAR.keys(), ...LENGTHS.keys()])].join(' '));
const COUNTED = entriesOf(COUNTED_AS);
const WHOLE_YEARS = listed(WHOLE_YEAR);
const IN_ONE = entriesOf(EACH_IN_ONE);
const PER = '/';
const isNoPrice = holding(NO_PRICE);
const isNotAll = holding(NOT_ALL_PAID);
/** Perhaps of several years. */
const OF_ALL_YEARS = '累计';

/** `before` may have laid down the price: 「每人每月补贴1800元。」, 「46人，全年共发放…」. */
export function productsIn(passage: Passage, before: Passage | null): SaidRelation[] {
  if (isNotAll(passage.text)) return [];
  const isLaidDown = before && before.figures.every((figure) => isPrice(figure) || isLength(figure));
  const laidDown = isLaidDown && passage.figures.every((figure) => !isPrice(figure)) ? before.figures : [];
  return clausesOf(passage).flatMap((own): SaidRelation[] => {
    const clause = [...laidDown, ...own];
    const prices = clause.filter(isPrice);
    const [price] = prices;
    if (!price || prices.length > 1) return [];
    const factor = timesPaid(passage, clause, price);
    if (factor === null) return [];
    const at = clause.indexOf(price);
    const ofThem = clause.flatMap((figure, place) => (isPriceOf(price, figure, place < at) ? [place] : []));
    // The count right before the price, or the only one that it may be of; in the same way the amount behind both.
    const [only = -1, another] = ofThem;
    const count = ofThem.includes(at - 1) ? at - 1 : another === undefined ? only : -1;
    const all = clause.slice(Math.max(at, count) + 1).find((figure) => figure.value.unit?.dimension !== 'time');
    const counted = clause[count];
    const isWeak = all !== undefined && !isOfAll(passage, all) && isMoneyBehind(clause, all, Math.max(at, count));
    if (
      counted &&
      all &&
      (isWeak || isOfAll(passage, all)) &&
      !isExplained(passage, counted) &&
      !isExplained(passage, price)
    ) {
      const readings = readingsOf(clause, count);
      // How many there are may change from month to month.
      const isOnce = factor === 1 && !all.label.includes(OF_ALL_YEARS);
      const isSteady = isOnce || isSteadyIn(passage.text) || clause.some(isLength);
      const told = { result: all.figure, price: price.figure, factor, isSteady, readings };
      return [{ kind: 'product', ...told, ...(isWeak ? { isWeak } : {}) }];
    }
    return [];
  });
}

/** An amount for each, or for one of what it stands beside. */
function isPrice({ value: { unit }, label }: Said): boolean {
  if (isNoPrice(label)) return false;
  if (unit?.symbol.includes(PER)) return unit.symbol.includes('元');
  return unit?.dimension === 'money' && (eachOf(label) !== '' || isUnitPrice(label));
}

function isLength({ value: { unit } }: Said): boolean {
  return unit?.dimension === 'time';
}

/** How often a price was paid for each that is counted; null where nobody tells. */
function timesPaid({ text }: Passage, clause: Clause, price: Said): number | null {
  const told = clause.filter(isLength);
  const time = timeOf(price);
  if (time === '') return told.length > 0 ? null : 1;
  const [length, another] = told;
  // 「每人每月100元，共发放6个月」
  if (length) {
    const isOfThem = LENGTHS.get(time) === length.value.unit?.symbol && isPlain(length);
    return isOfThem && !another ? length.value.value.toNumber() : null;
  }
  return WHOLE_YEARS.some((word) => text.includes(word)) ? (A_YEAR.get(time) ?? null) : null;
}

/** 月 of 「每人每月」 and 元/人·月; empty where the price is for no time. */
function timeOf({ label, value: { unit } }: Said): string {
  const words = withoutEndings(label, LINKS);
  const symbol = unit?.symbol ?? '';
  const isOf = (time: string) => words.includes(`每${time}`) || SIGNS.some((sign) => symbol.endsWith(sign + time));
  return TIME_WORDS.find(isOf) ?? '';
}

const isSteadyIn = holding(STEADY);
const SIGNS = ['·', '.', '*', '/', '×'];

function isUnitPrice(label: string): boolean {
  return endingOf(withoutEndings(label, LINKS), PRICES) !== '';
}

/** What stands behind 每, with it for words that say both; empty where nothing does. */
function eachOf(label: string): string {
  const at = label.indexOf(EACH);
  if (at >= 0) return label.slice(at + EACH.length);
  const word = label.includes(LAID_DOWN) ? IN_ONE.find(([each]) => label.includes(each)) : undefined;
  return word?.[1] ?? '';
}

/** Whether a price is that of one of those counted, once. */
function isPriceOf(price: Said, counted: Said, isBefore: boolean): boolean {
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

/** 「共发放」, 「全年支出」; neither changed nor some of it. */
function isOfAll(passage: Passage, all: Said): boolean {
  const { label, gap } = all;
  const isPart = leadsIn(gap).next().value !== undefined || isSigned(gap) || isExplained(passage, all);
  const isMoney = all.value.unit?.dimension === 'money' && isPlain(all);
  return isMoney && !isPart && !label.includes(EACH) && ALL.some((word) => label.includes(word));
}

/** 「每株6.4元，一共38500株，苗木款246400元」: an amount right behind both, and neither a part nor another price. */
function isMoneyBehind(clause: Clause, all: Said, before: number): boolean {
  const { value, label, gap } = all;
  const isNext = clause[before + 1] === all && value.unit?.dimension === 'money' && isPlain(all);
  return isNext && !isPrice(all) && !isSigned(gap) && !label.includes(EACH) && leadsIn(gap).next().value === undefined;
}

/** 「每人1200元（其中12人发放半年）」 */
function isExplained({ text }: Passage, { end, noun }: Said): boolean {
  return text.charAt(end + noun.length) === '(';
}

/** The count by itself, with those of its kind before it, or as many times as something before is counted. */
function readingsOf(clause: Clause, at: number): { added: SaidFigure[]; times: SaidFigure[] }[] {
  const [counted] = clause.slice(at);
  if (!counted) return [];
  const readings = [{ added: [counted.figure], times: [] as SaidFigure[] }];
  const before = clause.slice(0, at).filter(isPlain).reverse();
  const alike: SaidFigure[] = [];
  for (const said of before) {
    if (said.value.unit?.dimension !== 'count') continue;
    const isAlike = said.value.unit.symbol === counted.value.unit?.symbol;
    if (isAlike) alike.push(said.figure);
    readings.push(
      isAlike ? { added: [counted.figure, ...alike], times: [] } : { added: [counted.figure], times: [said.figure] },
    );
  }
  return readings;
}
