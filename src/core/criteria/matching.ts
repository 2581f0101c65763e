/** Whether a case of a criterion holds for an actual value. */
import { isReverse } from './frame';
import { levelOf, measuredFor, type Sight } from './measure';
import type { Case, Edge, Range } from './model';
import { isReached, saysTheSame } from './reached';

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
  if (value === null) return 'unknown';
  const order = value.cmp(levelOf(edge.figure, sight.frame));
  if (order === outside) return 'no';
  if (order !== 0 || edge.closed === true) return 'firm';
  return edge.closed === false ? 'no' : 'soft';
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

/** Characters before a word that make it another grade: 不充分, 较充分. */
const CHANGES = '未不没无非较欠';
const CHANGES_AFTER = ['一般', '较差', '不足', '较弱', '较低', '欠佳'];

/** Whether words of a condition are, or end in, the words of the actual value. */
function saysTheWords(words: string, said: string): Match {
  if (words === said) return 'firm';
  const at = words.indexOf(said);
  if (said.length < 2 || at < 0) return 'unknown';
  const before = words.slice(Math.max(0, at - 2), at);
  if (CHANGES.includes(before.charAt(before.length - 1) || ' ') || before === '基本' || before === '部分') return 'no';
  const after = words.slice(at + said.length);
  if (CHANGES_AFTER.some((word) => after.startsWith(word))) return 'no';
  return after === '' ? 'firm' : 'unknown';
}

function matchWords(one: Case, { frame }: Sight): Match {
  const { actual } = frame;
  const { achieved } = one;
  if (actual.kind === 'words') {
    const said = actual.text.replace(/[\s，。、；]/g, '');
    const same = saysTheWords(one.words, said);
    if (same !== 'unknown') return same;
    if (achieved && actual.achievement) return achieved === actual.achievement ? 'firm' : 'no';
    if (achieved && saysTheSame(frame)) return achieved === 'met' ? 'firm' : 'no';
    return achieved === 'met' && isReached(frame) === 'unmet' ? 'no' : 'unknown';
  }
  const met = isReached(frame);
  if (achieved === 'met') return isMet(met);
  if (achieved === 'unmet') return isUnmet(met);
  return achieved !== null && met === 'met' ? 'no' : 'unknown';
}

/** Whether all conditions of a case hold, 「否则」 left aside. */
export function matchCase(one: Case, sight: Sight): Match {
  if (one.direction) return (one.direction === 'reverse') === isReverse(sight.frame) ? 'firm' : 'no';
  let match: Match = 'firm';
  if (one.range) match = both(match, matchRange(one.range, sight));
  if (one.target) match = both(match, matchTarget(one, sight));
  if (one.deadline) match = both(match, matchDeadline(one, sight));
  if (one.words !== '') match = both(match, matchWords(one, sight));
  return match;
}

/** Whether the range of `inner` lies within that of `outer`: 「≥95%」 within 「≥90%」. */
export function isWithin(inner: Range, outer: Range): boolean {
  if (inner.ofTarget !== outer.ofTarget) return false;
  const isAbove = (a: Edge | null, b: Edge | null): boolean =>
    b === null || (a?.figure.value.gte(b.figure.value) ?? false);
  const isBelow = (a: Edge | null, b: Edge | null): boolean =>
    b === null || (a?.figure.value.lte(b.figure.value) ?? false);
  return isAbove(inner.low, outer.low) && isBelow(inner.high, outer.high);
}
