/** Whether the actual value reaches the target, whatever both are, and how far. */
import type { Big } from 'big.js';
import type { DateQuantity, Interval, Outcome, WordsQuantity } from '../../../model';
import { compare, isAround, isPositive } from '../../../quantity';
import { NO, YES } from '../../../terms/achievement';
import { isDirectionUnknown, isReverse, type Situation } from '../situation';
import { spoken } from './spoken';

type Met = Outcome['met'];

const yes = new Set(YES.split(' '));
const no = new Set(NO.split(' '));

export const isYes = (text: string): boolean => yes.has(spoken(text).plain);
export const isNo = (text: string): boolean => no.has(spoken(text).plain);

/** Whether both say the same words: 保障/保障. */
export function saysTheSame({ target, actual }: Situation): boolean {
  return target.kind === 'words' && actual.kind === 'words' && spoken(target.text).plain === spoken(actual.text).plain;
}

/** More than a range asks for is no failure, unless it is one of deviations. */
function rangeMet(goal: Interval, value: Big): Met {
  if (compare(value, goal.low) < 0) return 'unmet';
  if (compare(value, goal.high) <= 0) return 'met';
  return isAround(goal) ? 'unmet' : 'unknown';
}

function numberMet(situation: Situation, value: Big): Met {
  const { goal, comparator } = situation;
  if (goal === null) return 'unknown';
  if (compare(goal.low, goal.high) !== 0) return rangeMet(goal, value);
  // People write > where they mean ≥: a strict target that is just reached is left open.
  const order = compare(value, goal.low);
  if (order !== 0 && isDirectionUnknown(situation)) return 'unknown';
  switch (comparator) {
    case '>=':
      return order >= 0 ? 'met' : 'unmet';
    case '>':
      return order > 0 ? 'met' : order === 0 ? 'unknown' : 'unmet';
    case '<=':
      return order <= 0 ? 'met' : 'unmet';
    case '<':
      return order < 0 ? 'met' : order === 0 ? 'unknown' : 'unmet';
    case '=':
      // More than an exact target is neither a failure nor what was asked.
      return order === 0 ? 'met' : order > 0 ? 'unknown' : 'unmet';
  }
}

/** Done within the target's time: the whole of what the actual may mean, or none of it. */
function dateMet(target: DateQuantity, actual: DateQuantity): Met {
  if (target.comparator === '>=' || target.comparator === '>') return actual.from >= target.from ? 'met' : 'unknown';
  if (actual.to <= target.to) return 'met';
  return actual.from > target.to ? 'unmet' : 'unknown';
}

function wordsMet(situation: Situation, { text, achievement }: WordsQuantity): Met {
  const { target } = situation;
  if (saysTheSame(situation)) return 'met';
  // 零事故 and 未发生: none of it.
  if (target.kind === 'words' && spoken(target.text).fault === 'none' && spoken(text).fault === 'none') return 'met';
  if (target.kind === 'words') {
    if (isYes(target.text) && isNo(text)) return 'unmet';
    if (isNo(target.text) && isYes(text)) return 'unmet';
  }
  if (achievement === 'met') return 'met';
  if (achievement === 'unmet' || achievement === 'partly') return 'unmet';
  const { undone } = spoken(text);
  return undone && isPositive(undone) ? 'unmet' : 'unknown';
}

/** Whether the actual as written reaches the target. */
export function isReached(situation: Situation): Met {
  const { target, actual, value } = situation;
  if (actual.kind === 'words') return wordsMet(situation, actual);
  if (actual.kind === 'date') return target.kind === 'date' ? dateMet(target, actual) : 'unknown';
  if (value === null) return 'unknown';
  return isReachedBy(situation, value);
}

/** Whether a value would reach the target. */
export function isReachedBy(situation: Situation, value: Big): Met {
  if (situation.goal !== null) return numberMet(situation, value);
  // 100% beside words, a date or a count says that all of it is done.
  const isAll = situation.isRate && value.eq(1) && !isReverse(situation) && situation.target.kind !== 'blank';
  return isAll ? 'met' : 'unknown';
}
