/** Whether the words of a case hold: achievement, faults, the direction in which something went, a likeness to what was said. */
import { compare, isRank, isZero } from '../../../quantity';
import { likeness } from '../../language/grades';
import { isSevere, saysAllowed, saysFraud, saysTimely, timelyOf } from '../../language/words';
import { SOME } from '../../../terms/faults';
import { withoutStart } from '../../../terms/starts';
import type { Big } from 'big.js';
import type { Interval } from '../../../model';
import type { Case } from '../../meaning/model';
import { matchClass } from './classes';
import { holds } from './holds';
import { denied, isMet, isUnmet, type Match } from './match';
import { isChange, type Sight } from '../measures';
import { isReached, isReachedBy, saysTheSame } from './reached';
import { isReverse } from '../situation';
import { spoken } from './spoken';
import { isUndone, matchDeadline, matchYear, yearEndOf } from './times';

const withoutSome = withoutStart(SOME);

export function metBy({ situation, value }: Sight): string {
  return value === null || situation.actual.kind === 'words' ? isReached(situation) : isReachedBy(situation, value);
}

/** Below, within or above the target. */
export function orderBeside({ low, high }: Interval, value: Big): 1 | 0 | -1 {
  if (compare(value, high) > 0) return 1;
  return compare(value, low) < 0 ? -1 : 0;
}

export function matchSaid(sight: Sight, words: string): Match | null {
  const { actual } = sight.situation;
  if (actual.kind !== 'words') return null;
  const classed = matchClass(words, actual.text);
  if (classed) return classed;
  const like = likeness(words, spoken(actual.text).words);
  if (like === 'same') return words === spoken(actual.text).words ? 'firm' : 'soft';
  return like === 'other' ? 'no' : null;
}

export function matchWords(one: Case, sight: Sight): Match {
  const { situation } = sight;
  const { actual } = situation;
  const { achieved } = one;
  const said = matchSaid(sight, one.words);
  if (said) return said;
  // 经批准允许延期的得80%: whether it was allowed a person says.
  if (saysAllowed(one.words)) return metBy(sight) === 'met' ? 'no' : 'unknown';
  const year = one.year && matchYear(one.year, situation);
  if (year && year !== 'unknown') return !isUndone(one) ? year : one.year === 'same' ? denied(year) : 'no';
  const atYearEnd = yearEndOf(one);
  if (actual.kind === 'date' && atYearEnd) return matchDeadline(atYearEnd, situation);
  const timely = achieved === null && actual.kind === 'date' ? timelyOf(one.words) : null;
  if (timely) return timely === 'met' ? isMet(metBy(sight)) : isUnmet(metBy(sight));
  const counted = matchFault(one, sight);
  if (counted !== 'unknown') return counted;
  if (actual.kind === 'words' && sight.value === null) {
    if (achieved && actual.achievement) return achieved === actual.achievement ? 'firm' : 'no';
    if (achieved && saysTheSame(situation)) return achieved === 'met' ? 'firm' : 'no';
    if (achieved === 'met' && isReached(situation) === 'unmet') return 'no';
    return situation.goal === null ? went(one.words, actual.text) : 'unknown';
  }
  const besides = matchBeside(one, sight);
  if (besides !== 'unknown') return besides;
  const met = metBy(sight);
  if (achieved === 'met') return isMet(met);
  if (achieved === 'unmet') return one.award.type !== 'judgement' && isWithoutTime(one, sight) ? 'no' : isUnmet(met);
  if (achieved !== null && met === 'met') return 'no';
  // 「部分完成的，按比例」, 「未全部完成的，不得分」: whatever part it is, the award is the same rule.
  const isAnyPart = one.award.type === 'ratio' || one.award.type === 'formula' || one.award.type === 'zero';
  return achieved === 'partly' && isAnyPart ? isUnmet(met) : 'unknown';
}

/** 较上年增长得满分，持平得一半分 beside 增长3%: which way it went, and nothing else. */
function went(words: string, actual: string): Match {
  const [asked, told] = [spoken(words).change, spoken(actual).change];
  if (!asked || !told || told.isDenied) return 'unknown';
  return (asked.way === told.way) !== asked.isDenied ? 'firm' : 'no';
}

/** 未报送的不得分 beside a day on which it was done: late, perhaps, but done. */
function isWithoutTime({ words }: Case, { situation: { actual } }: Sight): boolean {
  return actual.kind === 'date' && !saysTimely(words);
}

/** 未超支, 下降: compared with the target, or with nothing where the actual is that very change. */
function matchBeside({ beside }: Case, sight: Sight): Match {
  const { situation, value, lens } = sight;
  const { goal } = situation;
  if (beside === null || value === null || goal === null) return 'unknown';
  const isItself = isChange(situation, lens);
  const order = isItself ? (isZero(value) ? 0 : value.s) : orderBeside(goal, value);
  // Of a rate of falling, 未下降 is zero or less, and so is 上升.
  const isBelow = beside === '<' || beside === '>=';
  const isFall = isItself && beside !== '=' && (isBelow ? lens.negative !== 'below' : lens.negative === 'above');
  // 名次后退: the lower rank is the larger number.
  const turned = isFall || isRank(situation.unit) ? -order : order;
  return holds(beside, turned) ? 'firm' : 'no';
}

/** Whether an actual value ends in what a condition says that happened. */
function isNamed(words: string, actual: string): boolean {
  const named = withoutSome(words);
  return named !== words && actual.endsWith(named);
}

/** Words about accidents and complaints beside their number, or beside words about them. */
function matchFault({ fault, words }: Case, { situation, value }: Sight): Match {
  if (fault === null)
    return isSevere(words) && value !== null && isZero(value) && isReverse(situation) ? 'no' : 'unknown';
  const { actual } = situation;
  // 存在弄虚作假的不得分 beside a rate of completion: a value does not speak of it, unless it counts what should not be.
  if (fault === 'severe' && value !== null && !isReverse(situation) && saysFraud(words)) return 'no';
  if (value !== null && !situation.isRate && isReverse(situation)) {
    // 引发重大舆情的 beside 1起重大舆情.
    const isSaid = isSevere(words) && isSevere(actual.text) && isNamed(words, actual.text);
    if (fault === 'severe') return isZero(value) ? 'no' : isSaid ? 'firm' : 'unknown';
    return isZero(value) === (fault === 'none') ? 'firm' : 'no';
  }
  if (value !== null || actual.kind !== 'words') return 'unknown';
  const happened = spoken(spoken(actual.text).words).fault ?? (spoken(actual.text).undone ? 'some' : null);
  if (happened === null) return 'unknown';
  if (fault === 'none' || happened === 'none') return fault === happened ? 'firm' : 'no';
  return fault === 'some' && happened === 'some' ? 'firm' : 'unknown';
}
