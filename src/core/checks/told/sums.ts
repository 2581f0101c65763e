/** Whether the figures of a sentence add up in some reading of its words. */
import Big from 'big.js';
import type { Interval, NumberQuantity, SaidFigure, SaidRelation, SaidTerm, Texts } from '../../model';
import { slipBetween } from '../compare/digit-slip';
import { isNearMiss, isWrongDigit } from '../compare/near-miss';
import type { Look } from '../engine/check';
import { isSumOfOthers } from './otherwise';
import {
  difference,
  exactInterval,
  formatFigure,
  inBase,
  isDigitMore,
  isTurned,
  meets,
  point,
  roundedInterval,
  sum,
} from '../../quantity';

export type RelationOf<Kind extends SaidRelation['kind']> = SaidRelation & { readonly kind: Kind };

export function relationsOf<Kind extends SaidRelation['kind']>({ relations }: Texts, kind: Kind): RelationOf<Kind>[] {
  return relations.filter((relation): relation is RelationOf<Kind> => relation.kind === kind);
}

/** What a report tells twice in the same words is found once; what agrees is compared wherever it stands. */
export function* eachOnce(looks: Iterable<Look>): Generator<Look> {
  const seen = new Set<string>();
  for (const look of looks) {
    const key = look && 'message' in look ? JSON.stringify([look.message, look.data]) : '';
    if (key === '' || !seen.has(key)) yield look;
    seen.add(key);
  }
}

export interface ToldSum {
  readonly whole: SaidFigure;
  readonly parts: readonly SaidFigure[];
  /** In the unit of the whole. */
  readonly computed: string;
  /** What 其中 leaves over, where the list seems meant to be whole; null where the parts make more, or had to make all. */
  readonly missing: Big | null;
  /** People and things may be counted under several heads; money may not. */
  readonly isCertain: boolean;
}

/** Parts behind 其中 that make nearly all were meant to make all; so were many that make most of it, and those of a list that leaves nothing out. */
const NEARLY_ALL = new Big('0.95');
const MOST = new Big('0.8');
const MOST_COUNTED = new Big('0.9');
const MANY = 4;
/** Less than this was not meant to be the whole, whatever the words. */
const HALF = new Big('0.5');
/** Things that make so much more than their whole were counted under several heads. */
const OVERLAPPING = new Big('1.3');

/** `open`: parts that may be some of many. */
export function sumTold(relation: RelationOf<'sum'>): ToldSum | 'agrees' | 'open' {
  const told = anySumTold(relation);
  return relation.isUnsure && told !== 'agrees' && told !== 'open' ? { ...told, isCertain: false } : told;
}

function anySumTold({ list, wholes, parts, isWeak, beside = [] }: RelationOf<'sum'>): ToldSum | 'agrees' | 'open' {
  const [whole] = wholes;
  if (!whole || !parts[0]) return 'open';
  if (wholes.some((one) => parts.some((some) => addsUp(one, some)))) return 'agrees';
  const plainest = partsOf(whole, parts[0]);
  if (plainest.length < parts[0].length && (plainest.length < 2 || addsUp(whole, plainest))) return 'open';
  if (isSumOfOthers(whole, beside, plainest)) return 'open';
  const stated = whole.value.value;
  const total = inUnitOf(whole, sumOf(plainest));
  const told = { whole, parts: plainest, computed: `${formatFigure(total)}${whole.value.unit?.symbol ?? ''}` };
  const isMoney = whole.value.unit?.dimension === 'money';
  // 「工程费占60%（其中道路占50%，桥涵占50%）」: shares of the part, which is all of them.
  // … and 「满意度93%，其中学生94%、教师92%」: rates of some.
  if (whole.value.unit?.dimension === 'ratio' && sumOf(plainest).gte(1) && inBase(whole.value).lt(1)) return 'open';
  if (isWeak) return isNearMiss(whole.value, sumOf(plainest)) ? { ...told, missing: null, isCertain: false } : 'open';
  if (list === 'years')
    return isMeantToAddUp(whole, plainest, total) ? { ...told, missing: null, isCertain: false } : 'open';
  if (list === 'column') return { ...told, missing: null, isCertain: false };
  if (list === 'total') {
    const isFar = isFarOff(whole, plainest);
    return isFar && plainest.length < LONG_LIST ? 'open' : { ...told, missing: null, isCertain: !isFar };
  }
  const isPlainList = list === 'of' || list === 'closed' || list === 'both';
  if (!isPlainList && !isMoney && total.gt(stated.times(OVERLAPPING))) return 'open';
  // 「每生每年6000元，分别为2744.64万元、1677.90万元」: a price.
  if (plainest.every(({ value }) => inBase(value).gt(inBase(whole.value)))) return 'open';
  if (total.gt(stated)) return { ...told, missing: null, isCertain: isMoney };
  const isMeantToBeAll = total.gte(stated.times(leastOf(list, isMoney, plainest))) || isOnePartTurned(whole, plainest);
  if (!isMeantToBeAll) return 'open';
  return { ...told, missing: stated.minus(total), isCertain: false };
}

/** 「118所，其中小学69所、中学19所、九年一贯制3所」: with two digits of one of them the other way round, or a zero more, they are all. */
function isOnePartTurned(whole: SaidFigure, parts: readonly SaidFigure[]): boolean {
  if (parts.length < FEWEST_TO_TURN) return false;
  const [all, sum] = [inBase(whole.value), sumOf(parts)];
  if (isTurned(all, sum)) return true;
  const missing = all.minus(sum);
  return parts.some(({ value }) => {
    const right = inBase(value).plus(missing);
    return isTurned(inBase(value), right) || inBase(value).times(TEN).eq(right);
  });
}

/** Of two parts the other is what is left of many wholes. */
const FEWEST_TO_TURN = 3;
const TEN = 10;

function leastOf(
  list: 'of' | 'closed' | 'both' | 'all' | 'among',
  isMoney: boolean,
  parts: readonly SaidFigure[],
): Big {
  if (list === 'all' || list === 'both') return HALF;
  if (list === 'closed') return MOST;
  if (parts.length < MANY) return NEARLY_ALL;
  return isMoney ? MOST : MOST_COUNTED;
}

/** 「教职工186人，其中专任教师142人……，在校学生528人」: what is more than the whole, and what follows it, is no part, unless a digit is wrong. */
function partsOf(whole: SaidFigure, parts: readonly SaidFigure[]): readonly SaidFigure[] {
  const [all, total] = [inBase(whole.value), sumOf(parts)];
  const greater = parts.findIndex(({ value }) => inBase(value).gt(all));
  const isSlip = (value: NumberQuantity, right: Big) => isWrongDigit(value, right) || isDigitMore(inBase(value), right);
  const isMistyped = ({ value }: SaidFigure) => isSlip(value, all.minus(total.minus(inBase(value))));
  if (greater < 0 || isSlip(whole.value, total) || parts.some(isMistyped)) return parts;
  return parts.slice(0, greater);
}

const POINTS = '分';
/** More than this apart, the words announced another list than the one that was read; a wrong unit or digit explains more. */
const FAR = new Big('1.25');
/** … but so many named parts right before their total are its list: a person looks. */
const LONG_LIST = 5;

function isFarOff(whole: SaidFigure, parts: readonly SaidFigure[]): boolean {
  // Points are few: of five of them, one less is a quarter.
  if (whole.value.unit?.symbol === POINTS) return false;
  const [stated, total] = [inBase(whole.value), sumOf(parts)];
  const [low, high] = stated.lt(total) ? [stated, total] : [total, stated];
  return low.times(FAR).lt(high) && !isNearMiss(whole.value, total) && !isDigitMore(stated, total);
}

/** One thing may be counted in several years: only what comes near the sum was meant to be it. */
const NEAR = new Big('0.1');

function isMeantToAddUp(whole: SaidFigure, parts: readonly SaidFigure[], total: Big): boolean {
  const stated = whole.value.value;
  const isMore = parts.every(({ value }) => stated.gt(inUnitOf(whole, inBase(value))));
  return isMore && stated.minus(total).abs().lte(total.times(NEAR));
}

function addsUp(whole: SaidFigure, parts: readonly SaidFigure[]): boolean {
  const finest = finestOf([whole, ...parts]);
  return meets(intervalOf(whole.value, finest), sum(parts.map(({ value }) => intervalOf(value, finest))));
}

/**
 * What a figure may stand for. Amounts in larger units are rounded, and so are rates; 2万亩 beside 0.95万亩 is written to the
 * same precision; what is counted one by one is exact.
 */
function intervalOf(value: NumberQuantity, finest: number): Interval {
  const { unit } = value;
  if (unit === null) return point(inBase(value));
  if (unit.dimension === 'time') return withinAMoment(exactInterval(value));
  if (unit.dimension === 'ratio' || (unit.dimension === 'money' && unit.factor > 1)) return roundedInterval(value);
  return LARGE.test(unit.symbol) ? roundedInterval(value, finest) : exactInterval(value);
}

/** Minutes are no finite decimals of a day, and 55 less 40 of them would not be 15. */
function withinAMoment({ low, high }: Interval): Interval {
  return { low: low.minus(A_MOMENT), high: high.plus(A_MOMENT) };
}

/** Of a day: far below any unit of time that is told, and far above what is rounded off. */
const A_MOMENT = new Big('1e-9');

/** 万亩, 亿公斤. */
const LARGE = /^[万亿]/;

/** The most decimals that figures beside each other are written with. */
export function finestOf(figures: readonly SaidFigure[]): number {
  return Math.max(...figures.map(({ value }) => value.decimals));
}

/** The sum of figures with their signs. */
export function sumOfTerms(terms: readonly SaidTerm[], finest: number): Interval {
  const of = (sign: SaidTerm['sign']) =>
    sum(terms.flatMap((term) => (term.sign === sign ? [intervalOf(term.figure.value, finest)] : [])));
  return terms.some(({ sign }) => sign < 0) ? difference(of(1), of(-1)) : of(1);
}

/** Writes figures beside each other with their units where these differ: 「8000万元+0.45亿元」. */
export function writerOf(figures: readonly SaidFigure[]): (figure: SaidFigure) => string {
  const [first] = figures;
  const isOneUnit = figures.every(({ value }) => value.unit?.symbol === first?.value.unit?.symbol);
  return ({ value: { value, unit } }) => `${formatFigure(value)}${isOneUnit ? '' : (unit?.symbol ?? '')}`;
}

/** 「1380+150-30」, beside figures of the same units or others. */
export function reckoningOf(terms: readonly SaidTerm[], beside: readonly SaidFigure[]): string {
  const write = writerOf(beside);
  return terms
    .map(({ figure, sign }, at) => {
      const written = write(figure);
      return at === 0 && sign > 0 ? written : `${sign > 0 ? '+' : '-'}${written}`;
    })
    .join('');
}

function sumOf(parts: readonly SaidFigure[]): Big {
  return parts.reduce((total, { value }) => total.plus(inBase(value)), new Big(0));
}

function inUnitOf({ value: { unit } }: SaidFigure, base: Big): Big {
  const inUnit = base.div(unit?.factor ?? 1);
  return unit?.dimension === 'time' ? inUnit.round(SHOWN_OF_TIME) : inUnit;
}

const SHOWN_OF_TIME = 4;

/**
 * What the terms come to, where the result says something else; null where it fits. Points are awarded as they are written.
 * `open` where the words do not say that they belong together, and the figures do not show it.
 */
export function balanceTold({ result, terms, isAtMost, isWeak }: RelationOf<'balance'>): string | 'open' | null {
  const finest = finestOf([result, ...terms.map(({ figure }) => figure)]);
  const total = terms.reduce((sum, { figure, sign }) => sum.plus(inBase(figure.value).times(sign)), new Big(0));
  const isAwarded = result.value.unit?.symbol === '分';
  const holds = isAwarded
    ? total.eq(inBase(result.value))
    : meets(intervalOf(result.value, finest), sumOfTerms(terms, finest));
  if (holds || (isAtMost && inBase(result.value).lt(total))) return null;
  if (isWeak ? !isMeant(isWeak, result, terms, total) : isOfOthers(result, total)) return 'open';
  return `${formatFigure(inUnitOf(result, total))}${result.value.unit?.symbol ?? ''}`;
}

/** 「上年196.05亿元……上缴税金7.93亿元，较上年增加0.46亿元」: what is so far from the change was not its base. */
function isOfOthers({ value }: SaidFigure, total: Big): boolean {
  const stated = inBase(value);
  // Points are few, and none were taken off where some are told.
  if (value.unit?.symbol === POINTS || isWrongDigit(value, total) || isDigitMore(stated, total)) return false;
  const [low, high] = stated.lt(total) ? [stated, total] : [total, stated];
  return low.times(TWICE).lt(high);
}

/** All contradictions that we know of differences and rests are within it, but for wrong digits and units. */
const TWICE = 2;

function isMeant(
  isWeak: true | 'slip' | 'turned',
  result: SaidFigure,
  terms: readonly SaidTerm[],
  total: Big,
): boolean {
  if (isWeak === 'turned') return slipBetween(result.value, total) === 'turned';
  return isWeak === 'slip' ? isWrongDigit(result.value, total) : isNearWhole(result, terms, total);
}

/** What is done and what is left nearly make the whole. */
function isNearWhole(result: SaidFigure, [whole]: readonly SaidTerm[], total: Big): boolean {
  if (!whole) return false;
  const told = inBase(whole.figure.value);
  return isNearMiss(whole.figure.value, told.minus(total).plus(inBase(result.value)));
}

/** How many are listed, where that is not what is said. */
export function listTold({ count, counts }: RelationOf<'listed'>): number | null {
  const [fewest] = counts;
  return fewest === undefined || counts.some((some) => count.value.value.eq(some)) ? null : fewest;
}
