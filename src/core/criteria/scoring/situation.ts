/** One indicator as every rule of scoring looks at it. */
import type { Big } from 'big.js';
import type { Comparator, Profile, Quantity, Unit } from '../../model';
import type { Measures } from '../meaning/model';
import {
  compare,
  isMeasured,
  isAround,
  isRank,
  isNegative,
  isPositive,
  isZero,
  type Measured,
  type Pair,
  quotient,
  readPair,
} from '../../quantity';
import { BAD_RATES, BAD_THINGS, COSTS, DEALT_WITH, WANTED } from '../../terms/natures';
import { holding } from '../../terms/search';
import { isOnePart } from '../language/words';

/** What is to be scored. */
export interface ScoreInput {
  readonly points: Quantity;
  readonly target: Quantity;
  readonly actual: Quantity;
  /** 评分标准, empty where none is written. */
  readonly criterion: string;
  readonly profile: Profile;
  /** Name of the indicator: 预算执行率 and satisfaction have rules of their own, cost is better when lower. */
  readonly name: string;
}

export interface Situation extends Pair {
  readonly points: Big;
  readonly profile: Profile;
  readonly name: string;
  /** How the target is to be compared; a bare target counts as `>=`, or `<=` for what is better when lower. */
  readonly comparator: Comparator;
  /** Whether the comparator is written. */
  readonly isStated: boolean;
}

/** What a criterion tells of how its indicator is to be read. */
export interface Expected {
  /** Which way is better, where the target does not say it. */
  readonly better: 'higher' | 'lower' | null;
  /** It speaks of reaching the target: more is wanted. */
  readonly directed: boolean;
  /** It speaks of deadlines or delays: a number that may be a date is one. */
  readonly date: boolean;
  /** Its figures say how late: of a time less is wanted. */
  readonly late: boolean;
  /** It speaks of things that should not happen: 「无」 is none of them. */
  readonly faults: boolean;
  /** Its figures tell how far something fell or rose. */
  readonly changes?: Pick<Measures, 'below' | 'above'>;
}

const isCost = holding(COSTS);
const isBad = holding(BAD_THINGS);
const isBadRate = holding(BAD_RATES);
const isDealtWith = holding(DEALT_WITH);
const isWanted = holding(WANTED);

/** Amounts, and prices such as 3000元/台. */
const isMoney = (unit: Unit | null): boolean => unit?.dimension === 'money' || unit?.symbol.includes('元/') === true;

const isUpperLimit = (comparator: Comparator): boolean => comparator === '<=' || comparator === '<';

/** Whether lower is better. */
export function isReverse({ comparator }: Situation): boolean {
  return isUpperLimit(comparator);
}

/** Money without a comparator that is neither a cost nor an income: less of it may be good or bad, and more of it too. */
export function isDirectionUnknown({ isStated, unit, name, comparator }: Situation): boolean {
  return !isStated && isMoney(unit) && comparator === '>=' && !isWanted(name);
}

const NOTHING_EXPECTED: Expected = { better: null, directed: false, date: false, late: false, faults: false };

/** Reads target and actual together. `points` must be known to be a number of zero or more. */
export function situationOf(
  { target, actual, profile, name }: ScoreInput,
  points: Big,
  expected: Expected = NOTHING_EXPECTED,
): Situation {
  const pair = readPair(target, actual, expected);
  const written = pair.target.kind === 'number' ? pair.target.comparator : null;
  const isLower = expected.better
    ? expected.better === 'lower'
    : isMeasured(pair.target) &&
      (isLowerBetter(pair.target, name) || (expected.late && pair.target.unit?.dimension === 'time'));
  const comparator = written ?? (isLower ? '<=' : '>=');
  return {
    points,
    profile,
    name,
    target: pair.target,
    actual: whole(pair),
    comparator,
    isStated: written !== null || expected.directed,
    goal: pair.goal,
    value: pair.value,
    written: pair.written,
    unit: pair.unit,
    isRate: pair.isRate,
    mismatch: pair.mismatch,
  };
}

/** 已建成 beside 建成并投入使用: whether all of it was reached nobody says. */
function whole({ target, actual }: Pair): Quantity {
  const isPart = actual.kind === 'words' && actual.achievement === 'met' && isOnePart(actual.text, target.text);
  return isPart ? { ...actual, achievement: null } : actual;
}

/** Whether a target without comparator is an upper limit. Nothing can be required to reach zero, and the first rank is the best. */
function isLowerBetter(target: Measured, name: string): boolean {
  if (target.kind === 'number' && isZero(target.value)) return true;
  if (isRank(target.unit)) return true;
  if (isDealtWith(name)) return false;
  if (target.unit?.dimension === 'ratio') return isBadRate(name);
  return isBad(name) || ((target.unit === null || isMoney(target.unit)) && isCost(name));
}

/** Actual ÷ target, or target ÷ actual where lower is better; null where it makes no sense. */
export function completionOf({ goal, value, comparator, unit }: Situation): Big | null {
  if (value === null || goal === null || isRank(unit) || isAround(goal)) return null;
  if (isUpperLimit(comparator)) return isPositive(value) && !isNegative(goal.high) ? quotient(goal.high, value) : null;
  const nearest = compare(value, goal.high) > 0 ? goal.high : compare(value, goal.low) < 0 ? goal.low : value;
  return isPositive(nearest) && !isNegative(value) ? quotient(value, nearest) : null;
}
