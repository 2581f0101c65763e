/** One indicator as every rule of scoring looks at it. */
import type { Big } from 'big.js';
import type { Comparator, Profile, Quantity, Unit } from '../model';
import { isMeasured, type Measured, type Pair, pairOf } from './pair';

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

export interface Frame extends Pair {
  readonly points: Big;
  readonly profile: Profile;
  readonly name: string;
  readonly target: Quantity;
  readonly actual: Quantity;
  /** How the target is to be compared; a bare target counts as `>=`, or `<=` for what is better when lower. */
  readonly comparator: Comparator;
  /** Whether the comparator is written. */
  readonly isStated: boolean;
}

/** Better when lower, although nobody wrote ≤: costs in money, bad things counted, and rates of them. */
const COSTS = /成本|费用|经费|造价|单价|支出|总价/;
const BAD_THINGS = /投诉|事故|违规|违纪|违法|差错|失误|超支|故障|流失|死亡|返工|伤亡|舆情/;
const BAD_RATES = /(?:投诉|事故|故障|差错|失误|流失|死亡|发病|违规|误差|偏差|超支|返工)率/;
const DEALT_WITH = /处理|办理|查处|整改|处置|受理|化解|办结|修复|排查|防范|应对|处罚|追缴/;

/** Money of which more is wanted, so that a bare target is a lower limit. */
const WANTED = /收入|产值|销售|增收|营收|利润|税收|投资|融资|发放|补助|补贴|资助|增加值/;

/** Amounts, and prices such as 3000元/台. */
const isMoney = (unit: Unit | null): boolean => unit?.dimension === 'money' || /元\//.test(unit?.symbol ?? '');

const isUpperLimit = (comparator: Comparator): boolean => comparator === '<=' || comparator === '<';

/** Whether lower is better. */
export function isReverse({ comparator }: Frame): boolean {
  return isUpperLimit(comparator);
}

/** Money without a comparator that is neither a cost nor an income: less of it may be good or bad, and more of it too. */
export function isDirectionUnknown({ isStated, unit, name, comparator }: Frame): boolean {
  return !isStated && isMoney(unit) && comparator === '>=' && !WANTED.test(name);
}

/**
 * Reads target and actual together. `points` must be known to be a number of zero or more; `better` is what the criterion says
 * of the direction, which counts where the target does not say it.
 */
export function frameOf(
  { target, actual, profile, name }: ScoreInput,
  points: Big,
  better: 'higher' | 'lower' | null = null,
): Frame {
  const written = target.kind === 'number' ? target.comparator : null;
  const isLower = better ? better === 'lower' : isMeasured(target) && isLowerBetter(target, name);
  const comparator = written ?? (isLower ? '<=' : '>=');
  const pair = pairOf(target, actual);
  const { goal, value, written: figure, unit, isRate, mismatch } = pair;
  const isStated = written !== null;
  return {
    points,
    profile,
    name,
    target,
    actual,
    comparator,
    isStated,
    goal,
    value,
    written: figure,
    unit,
    isRate,
    mismatch,
  };
}

/** Whether a target without comparator is an upper limit. Nothing can be required to reach zero. */
function isLowerBetter(target: Measured, name: string): boolean {
  if (target.kind === 'number' && target.value.eq(0)) return true;
  if (DEALT_WITH.test(name)) return false;
  if (target.unit?.dimension === 'ratio') return BAD_RATES.test(name);
  return BAD_THINGS.test(name) || ((target.unit === null || isMoney(target.unit)) && COSTS.test(name));
}

/** Actual ÷ target, or target ÷ actual where lower is better; null where it makes no sense. */
export function completionOf({ goal, value, comparator }: Frame): Big | null {
  if (value === null || goal === null) return null;
  if (isUpperLimit(comparator)) return value.gt(0) && goal.high.gte(0) ? goal.high.div(value) : null;
  const nearest = value.gt(goal.high) ? goal.high : value.lt(goal.low) ? goal.low : value;
  return nearest.gt(0) && value.gte(0) ? value.div(nearest) : null;
}
