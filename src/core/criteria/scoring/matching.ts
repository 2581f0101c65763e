/** Whether a case of a criterion holds for an actual value. */
import type { Big } from 'big.js';
import { dayOf } from '../../quantity/calendar';
import { hasYear } from '../../quantity/dates';
import type { Case, Deadline, Edge, Range } from '../meaning/model';
import { likeness } from '../language/grades';
import { faultOf, isSevere, saysTimely, withoutFillers } from '../language/words';
import { delayIn } from './delay';
import { levelOf, measured, placesOf, type Sight } from './measures';
import { isReached, isReachedBy, plain, saysTheSame, undoneIn } from './reached';
import { isReverse, type Situation } from './situation';

/** `soft`: the value stands on an edge of which the text does not say to which neighbour it belongs. */
export type Match = 'no' | 'firm' | 'soft' | 'unknown';

function both(a: Match, b: Match): Match {
  if (a === 'no' || b === 'no') return 'no';
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  return a === 'soft' || b === 'soft' ? 'soft' : 'firm';
}

function either(a: Match, b: Match): Match {
  if (a === 'firm' || b === 'firm') return 'firm';
  if (a === 'soft' || b === 'soft') return 'soft';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'no';
}

const LONGEST_DIRECTION = 8;

/** `outside`: the order that a value outside of the edge has. */
function atEdge(edge: Edge | null, { measure, signed }: Range, sight: Sight, outside: 1 | -1): Match {
  if (!edge) return 'firm';
  const value = measured(measure, edge.figure, sight, signed);
  if (value === null) return 'unknown';
  return beside(edge, value.cmp(levelOf(edge.figure, sight)), outside);
}

function beside({ closed }: Edge, order: number, outside: 1 | -1): Match {
  if (order === outside) return 'no';
  if (order !== 0 || closed === true) return 'firm';
  return closed === false ? 'no' : 'soft';
}

/** 「逾期10天以上」 beside dates: in the unit of each edge; nothing late is not 「within a month late」. */
function matchDelay(range: Range, sight: Sight): Match | null {
  const { target, actual } = sight.situation;
  if (target.kind !== 'date' || actual.kind !== 'date') return null;
  let match: Match = 'firm';
  for (const [edge, outside] of [
    [range.low, -1],
    [range.high, 1],
  ] as const) {
    const unit = edge?.figure.unit;
    if (!edge) continue;
    if (edge.figure.value.eq(0)) {
      match = both(match, beside(edge, actual.to > target.to ? 1 : 0, outside));
      continue;
    }
    const late = unit ? delayIn(unit, target, actual) : null;
    if (!unit || late === null) return 'unknown';
    match = both(match, beside(edge, late.times(unit.factor).round(6).cmp(edge.figure.value.round(6)), outside));
  }
  return match;
}

/** Whether a value lies in a range of the criterion. */
export function matchRange(range: Range, sight: Sight): Match {
  if (range.measure === 'late') {
    const delay = matchDelay(range, sight);
    if (delay) return delay;
  }
  return both(atEdge(range.low, range, sight, -1), atEdge(range.high, range, sight, 1));
}

const isMet = (met: string): Match => (met === 'met' ? 'firm' : met === 'unmet' ? 'no' : 'unknown');
const isUnmet = (met: string): Match => (met === 'unmet' ? 'firm' : met === 'met' ? 'no' : 'unknown');

function metBy({ situation, value }: Sight): string {
  return value === null || situation.actual.kind === 'words' ? isReached(situation) : isReachedBy(situation, value);
}

/** 「达到目标值」 asks whether the target is met; 「高于目标值」 compares with it, whichever way is better. */
function matchTarget({ target, reaches }: Case, sight: Sight): Match {
  const { situation, value } = sight;
  const { goal } = situation;
  if (reaches || value === null || goal === null) {
    const met = metBy(sight);
    if (target === null || (value === null && !reaches && isReverse(situation) && goal !== null)) return 'unknown';
    const isGood = target.startsWith('<') ? (reaches ? false : isReverse(situation)) : !isReverse(situation) || reaches;
    return isGood ? isMet(met) : isUnmet(met);
  }
  const order = value.gt(goal.high) ? 1 : value.lt(goal.low) ? -1 : 0;
  const holds = { '>=': order >= 0, '>': order > 0, '<=': order <= 0, '<': order < 0, '=': order === 0 };
  return target !== null && holds[target] ? 'firm' : 'no';
}

/** A deadline without a year stands in the year of the target, or of the actual day itself. */
function inYearOf(deadline: Deadline, { target, actual }: Situation): Deadline {
  if (hasYear(deadline) || actual.kind !== 'date' || !hasYear(actual)) return deadline;
  const year = dayOf(target.kind === 'date' && hasYear(target) ? target.to : actual.to).year;
  const moved = (serial: number): number => movedTo(year, serial);
  return { ...deadline, from: moved(deadline.from), to: moved(deadline.to) };
}

function movedTo(year: number, serial: number): number {
  const { month, day } = dayOf(serial);
  return serialIn(year, month, day);
}

import { serialOf } from '../../quantity/calendar';
function serialIn(year: number, month: number, day: number): number {
  return serialOf({ year, month, day });
}

function matchDeadline(one: Deadline, { situation }: Sight): Match {
  const { actual } = situation;
  if (actual.kind === 'words' && actual.achievement === 'unmet') return 'no';
  if (actual.kind !== 'date') return 'unknown';
  const deadline = inYearOf(one, situation);
  if (deadline.comparator === '>=' || deadline.comparator === '>') {
    return actual.from > deadline.to ? 'firm' : actual.to < deadline.from ? 'no' : 'unknown';
  }
  const isLate = actual.from > deadline.to ? 'no' : 'unknown';
  return actual.to <= deadline.to ? 'firm' : isLate;
}

/** 当年 and 跨年 beside the year of the target. */
function matchYear(year: 'same' | 'next', { situation: { target, actual } }: Sight): Match {
  if (actual.kind !== 'date' || target.kind !== 'date' || !hasYear(actual) || !hasYear(target)) return 'unknown';
  const order = dayOf(actual.to).year - dayOf(target.to).year;
  return (year === 'same' ? order <= 0 : order > 0) ? 'firm' : 'no';
}

/** The words of an actual value as conditions have them: without signs and fillers. */
function wordsOf(text: string): string {
  const words = plain(text);
  return withoutFillers(words) || words;
}

function matchSaid(sight: Sight, words: string): Match | null {
  const { actual } = sight.situation;
  if (actual.kind !== 'words') return null;
  const like = likeness(words, wordsOf(actual.text));
  if (like === 'same') return words === wordsOf(actual.text) ? 'firm' : 'soft';
  return like === 'other' ? 'no' : null;
}

function matchWords(one: Case, sight: Sight): Match {
  const { situation } = sight;
  const { actual } = situation;
  const { achieved } = one;
  const said = matchSaid(sight, one.words);
  if (said) return said;
  const year = one.year && matchYear(one.year, sight);
  if (year && year !== 'unknown') return achieved === 'unmet' ? 'no' : year;
  const counted = matchFault(one, sight);
  if (counted !== 'unknown') return counted;
  if (actual.kind === 'words' && sight.value === null) {
    if (achieved && actual.achievement) return achieved === actual.achievement ? 'firm' : 'no';
    if (achieved && saysTheSame(situation)) return achieved === 'met' ? 'firm' : 'no';
    return achieved === 'met' && isReached(situation) === 'unmet' ? 'no' : 'unknown';
  }
  const besides = matchBeside(one, sight);
  if (besides !== 'unknown') return besides;
  const met = metBy(sight);
  if (achieved === 'met') return isMet(met);
  if (achieved === 'unmet') return isWithoutTime(one, sight) ? 'no' : isUnmet(met);
  if (achieved !== null && met === 'met') return 'no';
  // 「部分完成的，按比例」: whatever part it is, the proportion says.
  const isProportion = one.award.type === 'ratio' || one.award.type === 'formula';
  return achieved === 'partly' && isProportion ? isUnmet(met) : 'unknown';
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
  const isChange = lens.distance === 'level' && situation.isRate;
  const order = isChange ? value.cmp(0) : value.gt(goal.high) ? 1 : value.lt(goal.low) ? -1 : 0;
  // Of a rate of falling, 未下降 is zero or less.
  const isFall = isChange && !lens.isFall && (beside === '<' || beside === '>=');
  const turned = isFall ? -order : order;
  const holds = { '>=': turned >= 0, '>': turned > 0, '<=': turned <= 0, '<': turned < 0, '=': turned === 0 };
  return holds[beside] ? 'firm' : 'no';
}

/** Words about accidents and complaints beside their number, or beside words about them. */
function matchFault({ fault, words }: Case, { situation, value }: Sight): Match {
  if (fault === null) return isSevere(words) && value?.eq(0) === true && isReverse(situation) ? 'no' : 'unknown';
  const { actual } = situation;
  if (value !== null && !situation.isRate && isReverse(situation)) {
    if (fault === 'severe') return value.eq(0) ? 'no' : 'unknown';
    return value.eq(0) === (fault === 'none') ? 'firm' : 'no';
  }
  if (value !== null || actual.kind !== 'words') return 'unknown';
  const happened = faultOf(wordsOf(actual.text)) ?? (undoneIn(actual.text) ? 'some' : null);
  if (happened === null) return 'unknown';
  if (fault === 'none' || happened === 'none') return fault === happened ? 'firm' : 'no';
  return fault === 'some' && happened === 'some' ? 'firm' : 'unknown';
}

function matchFigures(one: Case, range: Range, sight: Sight): Match {
  const { actual } = sight.situation;
  const isNamed = one.label !== '' && actual.kind === 'words' && sight.value === null && !/\d/.test(actual.text);
  if (isNamed) {
    const like = likeness(one.label, wordsOf(actual.text));
    return like === 'same' ? 'firm' : 'no';
  }
  const match = matchRange(range, sight);
  return one.or ? either(match, matchRange(one.or, sight)) : match;
}

/** Words beside words: nothing can be compared. */
function isWordsOnly({ situation: { goal, actual }, value }: Sight): boolean {
  return goal === null && value === null && actual.kind === 'words';
}

/** 正向指标 alone: the words are the condition. */
function isOnlyDirection({ words, achieved, fault }: Case): boolean {
  return achieved === null && fault === null && words.length <= LONGEST_DIRECTION;
}

/** Whether all conditions of a case hold, 「否则」 left aside. */
export function matchCase(one: Case, sight: Sight): Match {
  if (one.direction && (one.direction === 'reverse') !== isReverse(sight.situation)) return 'no';
  let match: Match = 'firm';
  if (one.range) match = both(match, matchFigures(one, one.range, sight));
  if (one.target && isWordsOnly(sight)) {
    const said = matchSaid(sight, withoutFillers(one.said));
    match = said ?? both(match, matchTarget(one, sight));
  } else if (one.target) {
    const target = matchTarget(one, sight);
    match = one.or && !one.range ? either(target, matchRange(one.or, sight)) : both(match, target);
  }
  if (one.deadline) match = both(match, matchDeadline(one.deadline, sight));
  if (one.words !== '' && !(one.direction && isOnlyDirection(one)) && match !== 'no')
    match = both(match, matchWords(one, sight));
  return match;
}

// ---------------------------------------------------------------------------------------------------------------------
// How much a case covers

/** From–to of a case in what it measures; null is open-ended. */
export interface Span {
  readonly low: Big | null;
  readonly high: Big | null;
}

/** What a case covers; null for words that say nothing of numbers. */
export function spanOf({ range, target, achieved, beside, fault, reaches, deadline }: Case, sight: Sight): Span | null {
  const { situation } = sight;
  if (deadline) return { low: null, high: bigOf(deadline.to) };
  if (range) {
    return spanOfRange(range, sight);
  }
  const { goal } = situation;
  if (sight.value === null || goal === null) return null;
  if (beside === '=') return { low: goal.low, high: goal.high };
  if (beside) return beside.startsWith('<') ? { low: null, high: goal.high } : { low: goal.low, high: null };
  if (fault) return fault === 'none' ? { low: null, high: goal.high } : { low: goal.low, high: null };
  if (!target && !achieved) return null;
  const isMetCase = target
    ? target.startsWith('<')
      ? !reaches && isReverse(situation)
      : reaches || !isReverse(situation)
    : achieved === 'met';
  return isMetCase === isReverse(situation) ? { low: null, high: goal.high } : { low: goal.low, high: null };
}

import BigNumber from 'big.js';
const bigOf = (value: number): Big => new BigNumber(value);

/** From–to of the actual value itself, where the target tells: 低5%-10% is from 90 % to 95 % of it. */
function spanOfRange(range: Range, sight: Sight): Span {
  const level = (edge: Edge | null) => edge && inUnits(edge, range, sight);
  const [low, high] = [level(range.low), level(range.high)];
  const { measure } = range;
  if (measure === 'below') return { low: high, high: low };
  if (measure !== 'either' || range.signed) return { low, high };
  const goal = sight.situation.goal?.low;
  return goal && high ? { low: goal.times(2).minus(high), high } : { low, high };
}

/** An edge in the actual's own units where that is possible, so that figures of different measures can be compared. */
function inUnits(edge: Edge, { measure }: Range, sight: Sight): Big {
  if (measure === 'below' || measure === 'above' || measure === 'either' || measure === 'short')
    return placesOf(measure, edge.figure, sight)[0] ?? edge.figure.value;
  const level = levelOf(edge.figure, sight);
  const { goal, isRate } = sight.situation;
  const isShare = edge.figure.unit?.dimension === 'ratio';
  if (!goal || !isShare) return level;
  if (measure === 'share' || (!isRate && (measure === 'open' || measure === 'level' || measure === 'completion')))
    return level.times(goal.low);
  return measure === 'completion' && sight.lens.completion === 'share' ? level.times(goal.low) : level;
}

/** Whether `inner` lies within `outer`: 「≥95%」 within 「≥90%」. */
export function isWithin(inner: Span, outer: Span): boolean {
  const isAbove = outer.low === null || (inner.low?.gte(outer.low) ?? false);
  return isAbove && (outer.high === null || (inner.high?.lte(outer.high) ?? false));
}
