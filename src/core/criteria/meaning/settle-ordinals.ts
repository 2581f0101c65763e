/** 首次发现扣1分，第二次发现再扣2分; 第1次扣1分，第2次起每次扣2分: what each time takes, on top of the times before. */
import Big from 'big.js';
import { compare } from '../../quantity';
import { LATER } from '../../terms/ranks';
import { startingWith } from '../../terms/starts';
import { ordinalOf } from '../language/ordinals';
import { countsMore, isOneThing } from './cases';
import type { Draft } from './draft';
import type { Case, Edge, Figure, PerUnit, Range } from './model';

const saysLater = startingWith(LATER);

interface Time {
  readonly at: number;
  readonly times: Big;
  /** What this time takes by itself. */
  readonly points: Big;
  readonly again: boolean;
}

/** The cases that take points for the first, second … time; none unless they count up. */
function timesOf(cases: readonly Case[]): readonly Time[] {
  const found: Time[] = [];
  for (let at = 0; at < cases.length; at++) {
    const one = cases[at];
    const ordinal = one?.award.type === 'deduct' && one.range === null ? ordinalOf(one.words) : null;
    if (one?.award.type !== 'deduct' || !ordinal) continue;
    if (!ordinal.times.eq(found.length + 1)) return [];
    found.push({ at, times: ordinal.times, points: one.award.points, again: ordinal.again });
  }
  return found;
}

/** Whether each says that it comes on top of the one before. */
const addsUp = (times: readonly Time[]): boolean => times.every(({ again }, at) => at === 0 || again);

/** 首次扣1分，第二次扣2分，第三次起每次扣3分: where each costs more than the one before, each takes it by itself. */
function rises(times: readonly Time[], { from, amount }: PerUnit): boolean {
  const points = times.map((one) => one.points);
  if (!from || !('points' in amount)) return false;
  return [...points, amount.points].every((one, at, all) => at === 0 || compare(all[at - 1] ?? one, one) < 0);
}

/** Whether some case says what is given from that many times on. */
function goesOn({ range }: Case, times: Big): boolean {
  return range?.measure === 'level' && range.low !== null && compare(range.low.figure.value, times) >= 0;
}

const figureOf = (value: Big): Figure => ({ value, unit: null, text: value.toFixed() });

function timesRange(low: Big, high: Big | null): Range {
  const edge = (value: Big, closed: boolean): Edge => ({ figure: figureOf(value), closed });
  return {
    low: edge(low, high !== null),
    high: high && edge(high, true),
    measure: 'level',
    named: false,
    signed: false,
  };
}

/** 第2次起每次扣2分, 以后每次扣2分, 每增加一次加扣1分: what every time behind the last of them takes. */
function isBehind({ effect, from, when, range, step, ...one }: PerUnit, { times }: Time): boolean {
  if (effect !== 'deduct' || range || !isOneThing(step)) return false;
  if (from) return compare(from.value, times) === 0;
  return saysLater(when) || countsMore({ ...one, effect, step });
}

/** The times before it, and it, as what each costs from where the one before ends. */
function settleBehind({ cases, perUnits }: Draft, times: readonly Time[], behind: PerUnit): void {
  const texts = times.map(({ at }) => cases[at]?.text ?? '');
  const single: PerUnit = { ...behind, counts: 'events', when: '', things: '' };
  const each = times.map(({ times: count, points }, at): PerUnit => {
    const before = count.minus(1);
    return {
      ...single,
      text: texts[at] ?? '',
      amount: { points },
      from: before.gt(0) ? figureOf(before) : null,
      most: points,
    };
  });
  for (const { at } of [...times].reverse()) cases.splice(at, 1);
  const last = times[times.length - 1];
  perUnits.splice(perUnits.indexOf(behind), 1, ...each, { ...single, from: last ? figureOf(last.times) : null });
}

export function settleOrdinals(draft: Draft): void {
  const { cases, perUnits } = draft;
  const times = timesOf(cases);
  const last = times[times.length - 1];
  if (!last) return;
  const behind = perUnits.find((one) => isBehind(one, last));
  if (!addsUp(times) && !(behind && rises(times, behind))) settleFirst(draft, times, last);
  else if (behind) settleBehind(draft, times, behind);
  else if (times.length > 1) settleSums(draft, times, last);
  else settleAgain(draft, times, last);
}

/** 再次发现不得分: from the second time on. */
function settleAgain(draft: Draft, times: readonly Time[], last: Time): void {
  const { cases } = draft;
  cases.forEach((one, at) => {
    if (one.award.type === 'zero' && one.range === null && saysLater(one.words))
      draft.settle(at, {
        range: timesRange(last.times, null),
        label: one.words,
        words: '',
        fault: null,
        achieved: null,
        otherwise: false,
      });
  });
  if (cases.some((one) => goesOn(one, last.times))) settleSums(draft, times, last);
}

/** 第一次扣2分，第二次扣4分: whether the second comes on top nobody says. */
function settleFirst(draft: Draft, times: readonly Time[], last: Time): void {
  settleSums(draft, times, last);
  for (const { at } of times.slice(1)) draft.settle(at, { award: { type: 'judgement' } });
}

function settleSums(draft: Draft, times: readonly Time[], last: Time): void {
  let sum = new Big(0);
  for (const { at, times: count, points } of times) {
    sum = sum.plus(points);
    const words = draft.cases[at]?.words ?? '';
    const award = { type: 'deduct', points: sum } as const;
    draft.settle(at, { range: timesRange(count, count), label: words, words: '', award });
  }
  const written = draft.cases[last.at];
  if (!written || draft.cases.some((one) => one !== written && goesOn(one, last.times))) return;
  // More often than any clause says: a person.
  draft.cases.push({ ...written, range: timesRange(last.times, null), award: { type: 'judgement' } });
}
