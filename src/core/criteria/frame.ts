/** Target and actual of one indicator, brought to the same unit: what every rule of scoring looks at. */
import Big from 'big.js';
import type { Comparator, Interval, NumberQuantity, Profile, Quantity, RangeQuantity, Unit } from '../model';
import { baseSymbol, exactInterval, inBase, point } from '../quantity';
import { toBase } from '../quantity/units';

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

export interface Frame {
  readonly points: Big;
  readonly profile: Profile;
  readonly name: string;
  readonly target: Quantity;
  readonly actual: Quantity;
  /** The target in base units, both ends; null where it is no number. */
  readonly goal: Interval | null;
  /** The actual in base units; null where it is no number, or none in the target's unit. */
  readonly value: Big | null;
  /** The numbers that the actual as written may stand for. */
  readonly values: Interval | null;
  /** How the target is to be compared; a bare target counts as `>=`, or `<=` for what is better when lower. */
  readonly comparator: Comparator;
  /** Whether the comparator is written. */
  readonly isStated: boolean;
  /** The unit of both, where known. */
  readonly unit: Unit | null;
  readonly isRate: boolean;
  /** Target and actual do not measure the same, or not certainly. */
  readonly mismatch: boolean;
}

/** Better when lower, although nobody wrote ≤: costs in money, bad things counted, and rates of them. */
const COSTS = /成本|费用|经费|造价|单价|支出|总价/;
const BAD_THINGS = /投诉|事故|违规|违纪|违法|差错|失误|超支|故障|流失|死亡|返工|伤亡|舆情/;
const BAD_RATES = /(?:投诉|事故|故障|差错|失误|流失|死亡|发病|违规|误差|偏差|超支|返工)率/;
const DEALT_WITH = /处理|办理|查处|整改|处置|受理|化解|办结|修复|排查|防范|应对|处罚|追缴/;
const COUNTS_ANYTHING = new Set(['个', '项', '件', '次']);
/** A target and an actual without unit that differ so much are not in the same unit (万元 and 元). */
const MOST_APART = new Big(1000);
const HUNDREDTH = new Big('0.01');
const LARGEST_FRACTION = new Big('1.5');
const SMALLEST_LIKELY_RATE = new Big('0.1');

type Measured = NumberQuantity | RangeQuantity;

const isMeasured = (quantity: Quantity): quantity is Measured =>
  quantity.kind === 'number' || quantity.kind === 'range';

export function isReverse({ comparator }: Frame): boolean {
  return comparator === '<=' || comparator === '<';
}

/** Reads target and actual together. `points` must be known to be a number above zero. */
export function frameOf({ target, actual, profile, name }: ScoreInput, points: Big): Frame {
  const written = target.kind === 'number' ? target.comparator : null;
  const comparator = written ?? (isMeasured(target) && isLowerBetter(target, name) ? '<=' : '>=');
  const base = { points, profile, name, target, actual, comparator, isStated: written !== null };
  if (actual.kind !== 'number') {
    const unit = isMeasured(target) ? target.unit : null;
    return {
      ...base,
      goal: goalOf(target, null),
      value: null,
      values: null,
      unit,
      isRate: isRatioUnit(unit),
      mismatch: false,
    };
  }
  if (!isMeasured(target)) {
    const own = { value: inBase(actual), values: intervalOf(actual, null), unit: actual.unit };
    return { ...base, ...own, goal: null, isRate: isRatioUnit(actual.unit), mismatch: false };
  }
  return { ...base, ...inCommonUnit(target, actual) };
}

/** Whether a target without comparator is an upper limit. Nothing can be required to reach zero. */
function isLowerBetter(target: Measured, name: string): boolean {
  if (target.kind === 'number' && target.value.eq(0)) return true;
  if (DEALT_WITH.test(name)) return false;
  const dimension = target.unit?.dimension ?? null;
  if (dimension === 'ratio') return BAD_RATES.test(name);
  return BAD_THINGS.test(name) || ((dimension === 'money' || dimension === null) && COSTS.test(name));
}

export function isRatioUnit(unit: Unit | null): boolean {
  return unit?.dimension === 'ratio';
}

function goalOf(target: Quantity, unit: Unit | null): Interval | null {
  if (target.kind === 'number') return point(toBase(target.value, target.unit ?? unit));
  if (target.kind !== 'range') return null;
  return { low: toBase(target.low, target.unit ?? unit), high: toBase(target.high, target.unit ?? unit) };
}

/** What an actual may stand for: 90.00% is 90 % exactly, 96.63% is within half its last digit. */
function intervalOf(actual: NumberQuantity, unit: Unit | null): Interval {
  const inUnit = actual.unit === null && unit !== null ? { ...actual, unit } : actual;
  const isWhole = !actual.approximate && actual.value.round(0, 0).eq(actual.value);
  return isWhole ? point(inBase(inUnit)) : exactInterval(inUnit);
}

type Common = Pick<Frame, 'goal' | 'value' | 'values' | 'unit' | 'isRate' | 'mismatch'>;

function inCommonUnit(target: Measured, actual: NumberQuantity): Common {
  if (target.unit === null && actual.unit === null) return common(target, actual, null);
  if (target.unit === null || actual.unit === null) return adopted(target, actual);
  if (isSameMeasure(target.unit, actual.unit)) return common(target, actual, null);
  const isShare = isRatioUnit(actual.unit);
  // 87.05% of 502台: a rate of completion, though not one of the target's own numbers.
  if (isShare)
    return {
      goal: null,
      value: inBase(actual),
      values: intervalOf(actual, null),
      unit: actual.unit,
      isRate: true,
      mismatch: true,
    };
  return {
    goal: goalOf(target, null),
    value: null,
    values: null,
    unit: target.unit,
    isRate: isRatioUnit(target.unit),
    mismatch: true,
  };
}

function common(target: Measured, actual: NumberQuantity, unit: Unit | null): Common {
  const shared = target.unit ?? actual.unit ?? unit;
  return {
    goal: goalOf(target, shared),
    value: toBase(actual.value, actual.unit ?? shared),
    values: intervalOf(actual, shared),
    unit: shared,
    isRate: isRatioUnit(shared),
    mismatch: false,
  };
}

function isSameMeasure(a: Unit, b: Unit): boolean {
  if (a.dimension !== b.dimension) return false;
  if (a.dimension !== 'count') return true;
  const [first, second] = [baseSymbol(a), baseSymbol(b)];
  return first === second || COUNTS_ANYTHING.has(first) || COUNTS_ANYTHING.has(second);
}

/** One of both has a unit, and the other is taken to be in it. */
function adopted(target: Measured, actual: NumberQuantity): Common {
  const unit = target.unit ?? actual.unit;
  if (isRatioUnit(unit)) return adoptedRate(target, actual, unit);
  const read = common(target, actual, unit);
  const goal = read.goal?.high;
  const isFarApart =
    goal &&
    read.value &&
    goal.gt(0) &&
    read.value.gt(0) &&
    (goal.gt(read.value.times(MOST_APART)) || read.value.gt(goal.times(MOST_APART)));
  return isFarApart ? { ...read, value: null, values: null, mismatch: true } : read;
}

/** 95% beside 0.95, 95 or 1: a plain number is a fraction or a percentage, whichever is near the other. */
function adoptedRate(target: Measured, actual: NumberQuantity, unit: Unit | null): Common {
  if (target.unit === null) {
    const plain = goalOf(target, null) ?? point(new Big(0));
    const isFraction = plain.high.lte(LARGEST_FRACTION);
    const scale = isFraction ? new Big(1) : HUNDREDTH;
    const goal = { low: plain.low.times(scale), high: plain.high.times(scale) };
    return { goal, value: inBase(actual), values: intervalOf(actual, null), unit, isRate: true, mismatch: false };
  }
  const goal = goalOf(target, null) ?? point(new Big(0));
  const scale = isFractionBeside(actual.value, goal.high) ? new Big(1) : HUNDREDTH;
  const plain = intervalOf(actual, null);
  const values = { low: plain.low.times(scale), high: plain.high.times(scale) };
  return { goal, value: actual.value.times(scale), values, unit, isRate: true, mismatch: false };
}

/** Whether a plain number beside a rate of `goal` is a fraction (0.95) rather than a percentage (95). */
function isFractionBeside(value: Big, goal: Big): boolean {
  if (goal.gte(SMALLEST_LIKELY_RATE)) return value.lte(LARGEST_FRACTION);
  // Small rates: 0.4 beside ≤0.5% is 0.4 %, 0.004 is the fraction.
  return value.times(HUNDREDTH).minus(goal).abs().gt(value.minus(goal).abs());
}

/** A plain number taken for a rate, where only the criterion has percentages. */
export function plainAsRate(value: Big): Big {
  return value.lte(LARGEST_FRACTION) ? value : value.times(HUNDREDTH);
}
