/** Which case of a criterion holds for an actual value. */
import Big from 'big.js';
import { givesBest, hasFigures, takesAway } from '../meaning/cases';
import type { Case, Criterion } from '../meaning/model';
import { likeness, type Likeness } from '../language/grades';
import { withoutFillers } from '../language/words';
import { givenBy } from './giving';
import { isWithin, type Match, matchCase, spanOf } from './matching';
import type { Sight } from './measures';
import { plain } from './reached';
import { isReverse } from './situation';
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

/** An exact figure, 「100%得满分」, also holds beyond where it is the best. */
function isOutermost({ range, award }: Case, criterion: Criterion, sight: Sight): boolean {
  if (!givesBest(award, criterion.best)) return false;
  if (!range?.low || !range.high?.figure.value.eq(range.low.figure.value)) return false;
  const level = range.low.figure.value;
  const isLower = isReverse(sight.situation);
  return criterion.cases.every(({ range: other }) => {
    if (!other) return true;
    const edge = isLower ? (other.low ?? other.high) : (other.high ?? other.low);
    return !edge || (isLower ? !edge.figure.value.lt(level) : !edge.figure.value.gt(level));
  });
}

/** The match of a case that is opened to the outside. */
function matchBeyond(one: Case, criterion: Criterion, sight: Sight): Match {
  if (!one.range || !isOutermost(one, criterion, sight)) return 'no';
  const open = isReverse(sight.situation) ? { low: null } : { high: null };
  return matchCase({ ...one, range: { ...one.range, ...open } }, sight);
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
  // 30%以上 within 20%以上 and 10%以上: the edge itself counts in.
  const innermost = narrowestOf(
    held.map(({ one }) => one),
    sight,
  );
  if (innermost?.range && firm.every((one) => isWiderThan(one, innermost, sight))) return innermost;
  if (firm.length > 0) {
    const figures = firm.filter(({ range }) => range);
    return narrowestOf(firm, sight) ?? narrowestOf(figures, sight);
  }
  const soft = held.map(({ one }) => one);
  if (soft.every(({ range }) => range === null)) return longest(soft);
  return soft.reduce((best, one) => (worth(one, sight).gt(worth(best, sight)) ? one : best));
}

function isWiderThan(one: Case, inner: Case, sight: Sight): boolean {
  if (one === inner) return true;
  const [outer, span] = [spanOf(one, sight), spanOf(inner, sight)];
  const isNested = outer !== null && span !== null && isWithin(span, outer) && !isWithin(outer, span);
  return isNested && (outer.low === null || outer.high === null);
}

/** Of words that all fit, those that say most. */
function longest(cases: readonly Case[]): Case | null {
  return cases.reduce<Case | null>((best, one) => (best && best.words.length >= one.words.length ? best : one), null);
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

/**
 * A deduction beside what it is taken from: on an edge that one of both claims, that one; within what gives all the points (达到目标得满分,
 * 超过1.5倍扣1分), the deduction.
 */
function deducted(held: readonly Held[], criterion: Criterion, sight: Sight): Case | null {
  if (!mixesDeductions(held)) return null;
  const firm = held.filter(({ match }) => match === 'firm').map(({ one }) => one);
  if (firm.length === 1 && firm[0]?.range) return firm[0];
  const taken = firm.filter(({ award }) => takesAway(award));
  const [only] = taken;
  const rest = firm.filter(({ award }) => !takesAway(award));
  const isFromAll = rest.length > 0 && rest.every(({ award }) => givesBest(award, criterion.best));
  return only && taken.length === 1 && isFromAll && isNarrowest(only, rest, sight) ? only : null;
}

/** Words that are another grade of the same scale do not matter once one grade is found. */
function isCovered(doubtful: Case, held: readonly Held[], sight: Sight): boolean {
  if (sight.situation.actual.kind !== 'words') return false;
  return (
    !hasFigures(doubtful) && held.some(({ one, match }) => match === 'firm' || one.words !== '' || one.label !== '')
  );
}

/** The one case whose words the actual value repeats; of several, the one that says most. Null for numbers. */
function saidExactly({ cases }: Criterion, { situation, value }: Sight): Case | null {
  const { actual } = situation;
  if (actual.kind !== 'words' || value !== null) return null;
  const same = cases.filter((one) => one.award.type !== 'between' && isSaid(one, actual.text) === 'same');
  if (same.length > 0) return longest(same);
  const holding = cases.filter((one) => isSaid(one, actual.text) === 'within');
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

function isSaid({ words, label, said, target, range }: Case, actual: string): Likeness {
  // 1项不符合: the number decides, not the word.
  if (range !== null && /\d/.test(actual)) return 'unclear';
  const spoken = target ? withoutFillers(said) : words || label || withoutFillers(said);
  return spoken === '' ? 'unclear' : likeness(spoken, withoutFillers(plain(actual)) || plain(actual));
}

/** 不合格不得分 beside 良好（80-90分）: where figures hold, words that only say 「short of the target」 do not count. */
function withoutGeneral(held: readonly Held[]): readonly Held[] {
  const figures = held.filter(({ one }) => one.range !== null && !takesAway(one.award));
  return figures.length === 0 ? held : held.filter(({ one }) => one.range !== null || one.achieved !== 'unmet');
}

/** Looks for the case that holds. */
export function choose(criterion: Criterion, sight: Sight): Choice {
  const held: Held[] = [];
  const unknown: Case[] = [];
  let otherwise: Case | null = null;
  for (const one of criterion.cases) {
    if (one.award.type === 'between') continue;
    const match = one.otherwise ? 'no' : matchCase(one, sight);
    if (match === 'firm' || match === 'soft') held.push({ one, match });
    else if (match === 'unknown') unknown.push(one);
    if (one.otherwise) otherwise ??= one;
  }
  const said = saidExactly(criterion, sight);
  if (said) return { one: said, doubtful: [] };
  const best = criterion.cases.find((one) => matchBeyond(one, criterion, sight) === 'firm');
  if (best && held.every(({ one }) => one !== best)) return { one: best, doubtful: [] };
  const doubtful = unknown.filter((one) => !isCovered(one, held, sight));
  const [first, second] = withoutGeneral(held);
  if (!first) return { one: doubtful.length === 0 ? otherwise : null, doubtful };
  const rest = withoutGeneral(held);
  if (!second || allGiveTheSame(rest, sight)) return { one: first.one, doubtful };
  const one = deducted(rest, criterion, sight) ?? (mixesDeductions(rest) ? null : pick(rest, sight));
  return one ? { one, doubtful } : { reason: 'overlap', clause: rest.map(({ one: { text } }) => text).join('；') };
}
