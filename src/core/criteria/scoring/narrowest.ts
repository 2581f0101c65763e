/** Of several cases that hold, the one that says most. */
import Big from 'big.js';
import { compare } from '../../quantity';
import { hasFigures } from '../meaning/cases';
import { isApart } from '../meaning/ranges';
import type { Sight } from './measures';
import type { Placed } from './placed';
import { isWithin } from './spans';

/** A case that holds; on an edge of which the text does not say to whom it belongs it is not firm. */
export interface Held {
  readonly placed: Placed;
  readonly isFirm: boolean;
}

const ZERO = new Big(0);

function worth(placed: Placed, sight: Sight): Big {
  const given = placed.given(sight);
  return given.points ?? given.band?.high ?? ZERO;
}

/** Whether all others are wider, so that this case says most: 「≥95%」 among 「≥90%」, words of its own among numbers. */
export function isNarrowest(placed: Placed, others: readonly Placed[], sight: Sight): boolean {
  const span = placed.span(sight);
  if (span === null) return placed.one.words !== '';
  for (const other of others) {
    const wider = other.span(sight);
    if (wider ? !isWithin(span, wider) : other.one.words !== '') return false;
  }
  return true;
}

function narrowestOf(cases: readonly Placed[], sight: Sight): Placed | null {
  for (const one of cases) if (isNarrowest(one, cases, sight)) return one;
  return null;
}

/** 超过3天扣3分，超过3天以上不得分: as narrow as another one that gives something else. */
function isContested(placed: Placed, others: readonly Placed[], sight: Sight): boolean {
  const span = placed.span(sight);
  if (!span || !placed.range) return false;
  return others.some((other) => {
    const same = other !== placed && other.range ? other.span(sight) : null;
    return same !== null && isWithin(same, span) && compare(worth(other, sight), worth(placed, sight)) !== 0;
  });
}

function isWiderThan(placed: Placed, inner: Placed, sight: Sight): boolean {
  if (placed === inner) return true;
  const outer = placed.span(sight);
  const span = inner.span(sight);
  const isNested = outer !== null && span !== null && isWithin(span, outer) && !isWithin(outer, span);
  return isNested && (outer.low === null || outer.high === null);
}

/** Of words that all fit, those that say most. */
export function longest(cases: readonly Placed[]): Placed | null {
  let best: Placed | null = null;
  for (const one of cases) if (!best || best.one.words.length < one.one.words.length) best = one;
  return best;
}

/**
 * 达到目标值得满分，偏差10%以内得6分: what reaches a target of ≥ or ≤ does not deviate from it, however far beyond it is. From a target
 * without a sign it may.
 */
function reaching(cases: readonly Placed[], { situation: { target } }: Sight): Placed | null {
  if (target.kind !== 'number' || target.comparator === null || target.comparator === '=') return null;
  const one = cases.find(({ one: { reaches, award } }) => reaches && award.type === 'full');
  return one && cases.every((other) => other === one || other.range?.measure === 'either') ? one : null;
}

/** 数量达标得60%，质量达标得40%: reached of two things, of which one value tells one. */
function areApart(cases: readonly Placed[]): boolean {
  const [first, ...others] = cases.filter(({ one }) => one.achieved === 'met' && !hasFigures(one));
  if (!first || others.length === 0 || others.length + 1 < cases.length) return false;
  const { words } = first.one;
  return others.some(({ one: { words: other } }) => !words.includes(other) && !other.includes(words));
}

/** Of cases that hold, the one that says most; at an edge, the one that claims it, else the better one. */
export function pick(held: readonly Held[], sight: Sight): Placed | null {
  const all = held.map(({ placed }) => placed);
  const firm = held.filter(({ isFirm }) => isFirm).map(({ placed }) => placed);
  // 达到目标值得满分，高于或低于目标值不得分: reached, and above it.
  if (firm.some(({ range }) => isApart(range))) return null;
  const reached = reaching(firm, sight);
  if (reached) return reached;
  if (areApart(firm)) return null;
  // 30%以上 within 20%以上 and 10%以上: the edge itself counts in.
  const innermost = narrowestOf(all, sight);
  if (innermost && isContested(innermost, all, sight)) return null;
  if (innermost?.range && firm.every((one) => isWiderThan(one, innermost, sight))) return innermost;
  if (firm.length > 0)
    return (
      narrowestOf(firm, sight) ??
      narrowestOf(
        firm.filter(({ range }) => range),
        sight,
      )
    );
  if (all.every(({ range }) => range === null)) return longest(all);
  return all.reduce((best, one) => (compare(worth(one, sight), worth(best, sight)) > 0 ? one : best));
}
