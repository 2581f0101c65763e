/** 首次发现扣1分，第二次发现再扣2分: what each time takes, on top of the times before. */
import Big from 'big.js';
import { compare } from '../../quantity';
import { ordinalOf } from '../language/ordinals';
import type { Draft } from './draft';
import type { Case, Edge, Range } from './model';

const ZERO = new Big(0);

interface Time {
  readonly at: number;
  readonly times: Big;
  readonly points: Big;
}

/** The cases that take points for the first, second … time; null unless they count up and each says that it comes on top. */
function timesOf(cases: readonly Case[]): readonly Time[] | null {
  const found: Time[] = [];
  let sum = ZERO;
  for (let at = 0; at < cases.length; at++) {
    const one = cases[at];
    const ordinal = one?.award.type === 'deduct' && one.range === null ? ordinalOf(one.words) : null;
    if (one?.award.type !== 'deduct' || !ordinal) continue;
    if (!ordinal.times.eq(found.length + 1) || (found.length > 0 && !ordinal.again)) return null;
    sum = sum.plus(one.award.points);
    found.push({ at, times: ordinal.times, points: sum });
  }
  return found.length > 1 ? found : null;
}

/** Whether some case says what is given from that many times on. */
function goesOn({ range }: Case, times: Big): boolean {
  return range?.measure === 'level' && range.low !== null && compare(range.low.figure.value, times) >= 0;
}

function timesRange(low: Big, high: Big | null): Range {
  const edge = (value: Big, closed: boolean): Edge => ({
    figure: { value, unit: null, text: value.toFixed() },
    closed,
  });
  return {
    low: edge(low, high !== null),
    high: high && edge(high, true),
    measure: 'level',
    named: false,
    signed: false,
  };
}

export function settleOrdinals(draft: Draft): void {
  const times = timesOf(draft.cases);
  const last = times?.at(-1);
  if (!times || !last) return;
  for (const { at, times: count, points } of times) {
    const words = draft.cases[at]?.words ?? '';
    draft.settle(at, { range: timesRange(count, count), label: words, words: '', award: { type: 'deduct', points } });
  }
  const written = draft.cases[last.at];
  if (!written || draft.cases.some((one) => one !== written && goesOn(one, last.times))) return;
  // More often than any clause says: a person.
  draft.cases.push({ ...written, range: timesRange(last.times, null), award: { type: 'judgement' } });
}
