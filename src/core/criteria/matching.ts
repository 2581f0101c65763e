/** Whether a case of a criterion holds for an actual value. */
import type { Big } from 'big.js';
import { type Frame, isReverse } from './frame';
import { delayOf, levelOf, measuredFor, shareOfTarget, type Sight } from './measure';
import type { Case, Edge, Range } from './model';
import { isRatioUnit } from './pair';
import { isReached, saysTheSame } from './reached';
import { badThings, budgetWords, withoutFillers } from './words';

/** `soft`: the value stands on an edge of which the text does not say to which neighbour it belongs. */
export type Match = 'no' | 'firm' | 'soft' | 'unknown';

function both(a: Match, b: Match): Match {
  if (a === 'no' || b === 'no') return 'no';
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  return a === 'soft' || b === 'soft' ? 'soft' : 'firm';
}

/** `outside`: the order that a value outside of the edge has. */
function atEdge(edge: Edge | null, sight: Sight, ofTarget: boolean, outside: 1 | -1): Match {
  if (!edge) return 'firm';
  const value = measuredFor(edge.figure, sight, ofTarget);
  return value === null ? 'unknown' : besideEdge(edge, value, sight, outside);
}

function besideEdge(edge: Edge | null, value: Big, sight: Sight, outside: 1 | -1): Match {
  if (!edge) return 'firm';
  const order = value.cmp(levelOf(edge.figure, sight.frame));
  if (order === outside) return 'no';
  if (order !== 0 || edge.closed === true) return 'firm';
  return edge.closed === false ? 'no' : 'soft';
}

/** 「逾期10天以上」: how long after the deadline; nothing late is not 「within a month late」. */
function matchDelay(range: Range, sight: Sight): Match {
  const days = delayOf(sight);
  if (days === null) return 'unknown';
  return days.eq(0) ? 'no' : both(besideEdge(range.low, days, sight, -1), besideEdge(range.high, days, sight, 1));
}

/** 「偏差率在10%以内」: of a rate with an upper limit it is the rate itself, else the distance from the target. */
function matchDeviation(range: Range, sight: Sight): Match {
  const { frame } = sight;
  if (frame.isRate && (isReverse(frame) || frame.goal === null)) return matchRange(range, sight);
  const share = shareOfTarget(sight);
  if (share === null) return 'unknown';
  const distance = share.minus(1).abs();
  return both(besideEdge(range.low, distance, sight, -1), besideEdge(range.high, distance, sight, 1));
}

function matchRange(range: Range, sight: Sight): Match {
  return both(atEdge(range.low, sight, range.ofTarget, -1), atEdge(range.high, sight, range.ofTarget, 1));
}

const isMet = (met: string): Match => (met === 'met' ? 'firm' : met === 'unmet' ? 'no' : 'unknown');
const isUnmet = (met: string): Match => (met === 'unmet' ? 'firm' : met === 'met' ? 'no' : 'unknown');

/** 「达到目标值」 asks whether the target is met; 「高于目标值」 compares with it, whichever way is better. */
function matchTarget({ target, text }: Case, sight: Sight): Match {
  const { frame, value } = sight;
  const met = isReached(frame);
  if (!isReverse(frame) || /达到|未达|达不到|没达/.test(text) || value === null || frame.goal === null) {
    return target === '<' || target === '<=' ? isUnmet(met) : isMet(met);
  }
  const order = value.cmp(frame.goal.high);
  const holds = { '>=': order >= 0, '>': order > 0, '<=': order <= 0, '<': order < 0, '=': order === 0 };
  return target !== null && holds[target] ? 'firm' : 'no';
}

function matchDeadline({ deadline }: Case, { frame: { actual } }: Sight): Match {
  if (deadline === null || actual.kind !== 'date') return 'unknown';
  if (deadline.comparator === '>=' || deadline.comparator === '>') {
    return actual.from > deadline.to ? 'firm' : actual.to < deadline.from ? 'no' : 'unknown';
  }
  return actual.to <= deadline.to ? 'firm' : actual.from > deadline.to ? 'no' : 'unknown';
}

/** Words before a word that make it another grade: 不充分, 较充分, 非常满意. */
const CHANGES = '未不没无非较欠很最更';
const LONGER_CHANGES = new Set(['基本', '部分', '非常', '十分', '特别', '不够', '不太', '有所', '一般']);
const CHANGES_AFTER = ['一般', '较差', '不足', '较弱', '较低', '欠佳'];

/** Whether words of a condition are, or end in, the words of the actual value. */
function saysTheWords(words: string, said: string): Match {
  if (words === said) return 'firm';
  const at = words.indexOf(said);
  if (said.length === 1)
    return /[为：:级等档是]/.test(words.charAt(words.length - 2)) && words.endsWith(said) ? 'firm' : 'unknown';
  if (at < 0) return 'unknown';
  const before = words.slice(Math.max(0, at - 2), at);
  if (CHANGES.includes(before.charAt(before.length - 1) || ' ') || LONGER_CHANGES.has(before)) return 'no';
  const after = words.slice(at + said.length);
  if (CHANGES_AFTER.some((word) => after.startsWith(word))) return 'no';
  return after === '' ? 'soft' : 'unknown';
}

/** The words of an actual value as conditions have them: without signs and fillers. */
function wordsOf(text: string): string {
  const plain = text.replace(/[\s，。、；]/g, '');
  return withoutFillers(plain) || plain;
}

function matchWords(one: Case, sight: Sight): Match {
  const { frame } = sight;
  const { actual } = frame;
  const { achieved } = one;
  if (actual.kind === 'words') {
    const same = saysTheWords(one.words, wordsOf(actual.text));
    if (same !== 'unknown') return same;
    if (achieved && actual.achievement) return achieved === actual.achievement ? 'firm' : 'no';
    if (achieved && saysTheSame(frame)) return achieved === 'met' ? 'firm' : 'no';
    return achieved === 'met' && isReached(frame) === 'unmet' ? 'no' : 'unknown';
  }
  const counted = matchCounted(one.words, sight);
  if (counted !== 'unknown') return counted;
  const met = isReached(frame);
  if (achieved === 'met') return isMet(met);
  if (achieved === 'unmet') return isUnmet(met);
  if (achieved !== null && met === 'met') return 'no';
  // 「部分完成的，按比例」: whatever part it is, the proportion says.
  return achieved === 'partly' && one.award.type === 'ratio' ? isUnmet(met) : 'unknown';
}

/** Words about accidents and complaints beside their number, words about the budget beside a cost. */
function matchCounted(words: string, { frame, value }: Sight): Match {
  if (value === null || !isReverse(frame)) return 'unknown';
  const bad = frame.isRate ? null : badThings(words);
  if (bad === 'severe') return value.eq(0) ? 'no' : 'unknown';
  if (bad) return value.eq(0) === (bad === 'none') ? 'firm' : 'no';
  const budget = budgetWords(words);
  if (!budget || frame.goal === null) return 'unknown';
  return value.lte(frame.goal.high) === (budget === 'within') ? 'firm' : 'no';
}

function matchFigures(one: Case, range: Range, sight: Sight): Match {
  if (one.isDelay) return matchDelay(range, sight);
  if (one.isDeviation) return matchDeviation(range, sight);
  if (one.label !== '' && sight.frame.actual.kind === 'words' && sight.value === null)
    return matchLabel(one.label, sight.frame);
  return matchRange(range, sight);
}

/** 「优秀（90分以上）」 beside the word 优秀. */
function matchLabel(label: string, { actual }: Frame): Match {
  const match = saysTheWords(label, wordsOf(actual.text));
  return match === 'unknown' ? 'no' : match;
}

/** Whether all conditions of a case hold, 「否则」 left aside. */
export function matchCase(one: Case, sight: Sight): Match {
  if (one.direction) return (one.direction === 'reverse') === isReverse(sight.frame) ? 'firm' : 'no';
  let match: Match = 'firm';
  if (one.range) match = both(match, matchFigures(one, one.range, sight));
  if (one.target) match = both(match, matchTarget(one, sight));
  if (one.deadline) match = both(match, matchDeadline(one, sight));
  if (one.words !== '') match = both(match, matchWords(one, sight));
  return match;
}

// ---------------------------------------------------------------------------------------------------------------------
// How much a case covers

/** From–to of a case in the actual's own units; null is open-ended. */
export interface Span {
  readonly low: Big | null;
  readonly high: Big | null;
}

function levelInUnits(edge: Edge | null, range: Range, { frame, view }: Sight): Big | null {
  if (!edge) return null;
  const level = levelOf(edge.figure, frame);
  const isShare = range.ofTarget || (isRatioUnit(edge.figure.unit) && (!frame.isRate || view === 'completion'));
  return isShare && frame.goal ? level.times(frame.goal.low) : level;
}

/** What a case covers; null for words that say nothing of numbers. */
export function spanOf({ range, target, achieved }: Case, sight: Sight): Span | null {
  if (range) return { low: levelInUnits(range.low, range, sight), high: levelInUnits(range.high, range, sight) };
  const { goal } = sight.frame;
  if (sight.value === null || goal === null || (!target && !achieved)) return null;
  const isMetCase = target ? target === '>=' || target === '>' || target === '=' : achieved === 'met';
  return isMetCase === isReverse(sight.frame) ? { low: null, high: goal.high } : { low: goal.low, high: null };
}

/** Whether `inner` lies within `outer`: 「≥95%」 within 「≥90%」. */
export function isWithin(inner: Span, outer: Span): boolean {
  const isAbove = outer.low === null || (inner.low?.gte(outer.low) ?? false);
  return isAbove && (outer.high === null || (inner.high?.lte(outer.high) ?? false));
}
