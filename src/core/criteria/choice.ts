/** Which case of a criterion holds for an actual value. */
import Big from 'big.js';
import { hasFigures, takesAway } from './cases';
import { isReverse } from './frame';
import { givenBy } from './giving';
import { isWithin, type Match, matchCase, spanOf } from './matching';
import type { Sight } from './measure';
import type { Case, Criterion } from './model';
import type { Reason } from './verdict';

/** The case that holds, null where none does, and those of which it cannot be told; or why there is no choice. */
export type Choice =
  | { readonly one: Case | null; readonly doubtful: readonly Case[] }
  | { readonly reason: Reason; readonly clause: string };

interface Held {
  readonly one: Case;
  readonly match: 'firm' | 'soft';
}

const ZERO = new Big(0);

/** An exact figure, 「100%得满分」, also holds above where it is the highest. */
function exceedsHighest({ range }: Case, criterion: Criterion, sight: Sight): boolean {
  if (!range?.low || !range.high?.figure.value.eq(range.low.figure.value) || isReverse(sight.frame)) return false;
  const level = range.low.figure.value;
  return criterion.cases.every(({ range: other }) => !other || !(other.high ?? other.low)?.figure.value.gt(level));
}

function matchOf(one: Case, criterion: Criterion, sight: Sight): Match {
  const match = matchCase(one, sight);
  if (match !== 'no' || !one.range || !exceedsHighest(one, criterion, sight)) return match;
  return matchCase({ ...one, range: { ...one.range, high: null } }, sight);
}

function worth(one: Case, sight: Sight): Big {
  const given = givenBy(one, sight);
  return 'points' in given ? given.points : 'high' in given ? given.high : ZERO;
}

/** Whether all others are wider, so that this case says most: 「≥95%」 among 「≥90%」, words of its own among numbers. */
function isNarrowest(one: Case, others: readonly Case[], sight: Sight): boolean {
  const span = spanOf(one, sight);
  if (span === null) return one.words !== '';
  return others.every((other) => {
    const wider = spanOf(other, sight);
    return wider ? isWithin(span, wider) : other.words === '';
  });
}

function narrowestOf(cases: readonly Case[], sight: Sight): Case | null {
  return cases.find((one) => isNarrowest(one, cases, sight)) ?? null;
}

/** Of cases that hold, the one that says most; at an edge, the one that claims it, else the better one. */
function pick(held: readonly Held[], sight: Sight): Case | null {
  const firm = held.filter(({ match }) => match === 'firm').map(({ one }) => one);
  if (firm.length > 0)
    return (
      narrowestOf(firm, sight) ??
      narrowestOf(
        firm.filter(({ range }) => range),
        sight,
      )
    );
  const soft = held.map(({ one }) => one);
  return soft.reduce((best, one) => (worth(one, sight).gt(worth(best, sight)) ? one : best));
}

/** Cases that give the same leave no doubt between them. */
function allGiveTheSame(held: readonly Held[], sight: Sight): boolean {
  const [first, ...others] = held.map(({ one }) => givenBy(one, sight));
  if (first === undefined || !('points' in first)) return false;
  return others.every((other) => 'points' in other && other.points.eq(first.points));
}

/** A score and a deduction side by side: from what it is deducted, nobody but the author knows. */
function mixesDeductions(held: readonly Held[]): boolean {
  const deductions = held.filter(({ one: { award } }) => takesAway(award)).length;
  return deductions > 0 && deductions < held.length;
}

/** Words that are another grade of the same scale do not matter once one grade is found. */
function isCovered(doubtful: Case, held: readonly Held[], sight: Sight): boolean {
  if (sight.frame.actual.kind !== 'words') return false;
  return !hasFigures(doubtful) && held.some(({ one }) => one.words !== '' || one.label !== '');
}

/** Looks for the case that holds. */
export function choose(criterion: Criterion, sight: Sight): Choice {
  const held: Held[] = [];
  const unknown: Case[] = [];
  let otherwise: Case | null = null;
  for (const one of criterion.cases) {
    const match = one.otherwise ? 'no' : matchOf(one, criterion, sight);
    if (match === 'firm' || match === 'soft') held.push({ one, match });
    else if (match === 'unknown') unknown.push(one);
    if (one.otherwise) otherwise ??= one;
  }
  const doubtful = unknown.filter((one) => !isCovered(one, held, sight));
  const [first, second] = held;
  if (!first) return { one: doubtful.length === 0 ? otherwise : null, doubtful };
  if (!second || allGiveTheSame(held, sight)) return { one: first.one, doubtful };
  const one = mixesDeductions(held) ? null : pick(held, sight);
  return one ? { one, doubtful } : { reason: 'overlap', clause: held.map(({ one: { text } }) => text).join('；') };
}
