/** Which case of a criterion holds for an actual value. */
import { compare } from '../../quantity';
import { hasFigures, takesAway, givesBest } from '../meaning/cases';
import type { Case, Criterion } from '../meaning/model';
import { isApart } from '../meaning/ranges';
import { likeness, type Likeness } from '../language/grades';
import { isOnePart, withoutFillers } from '../language/words';
import { matchClass } from './matching/classes';
import { isForOthers, matchCase } from './matching/matching';
import { yearEndOf } from './matching/times';
import type { Sight } from './measures';
import { type Held, isNarrowest, longest, pick } from './narrowest';
import type { Placed, Reading } from './placed';
import { type Spoken, spoken } from './matching/spoken';
import type { Reason } from './verdict';

/** The case that holds, null where none does, and those of which it cannot be told; or why there is no choice. */
export type Choice =
  | { readonly one: Placed | null; readonly doubtful: readonly Placed[]; readonly reason: null; readonly clause: '' }
  | { readonly one: null; readonly doubtful: readonly Placed[]; readonly reason: Reason; readonly clause: string };

const NONE: readonly Placed[] = [];
const NOTHING_HELD: readonly Held[] = [];

/** Cases that give the same leave no doubt between them. */
function allGiveTheSame(held: readonly Held[], sight: Sight): boolean {
  const first = held[0]?.placed.given(sight);
  if (!first?.points) return false;
  for (let at = 1; at < held.length; at++) {
    const other = held[at]?.placed.given(sight);
    if (!other?.points || compare(other.points, first.points) !== 0) return false;
  }
  return true;
}

/** A score and a deduction side by side: from what it is deducted, nobody but the author knows. 低于60%不得分 is the largest deduction. */
function mixesDeductions(held: readonly Held[]): boolean {
  let deductions = 0;
  let scores = 0;
  for (const { placed } of held) {
    if (takesAway(placed.one.award)) deductions++;
    else if (placed.one.award.type !== 'zero' || placed.range === null) scores++;
  }
  return deductions > 0 && scores > 0;
}

/**
 * A deduction beside what it is taken from: on an edge that one of both claims, that one; within what gives all the points (达到目标得满分,
 * 超过1.5倍扣1分), the deduction.
 */
function deducted(held: readonly Held[], criterion: Criterion, sight: Sight): Placed | null {
  const firm = held.filter(({ isFirm }) => isFirm).map(({ placed }) => placed);
  if (firm.length === 1 && firm[0]?.range) return firm[0];
  const taken = firm.filter(({ one }) => takesAway(one.award));
  const [only] = taken;
  const rest = firm.filter(({ one }) => !takesAway(one.award));
  const isFromAll = rest.length > 0 && rest.every(({ one }) => givesBest(one.award, criterion.best));
  if (!only || taken.length > 1 || !isFromAll || isApart(only.range)) return null;
  if (isNarrowest(only, rest, sight)) return only;
  // 12月31日前完成得满分，次年1月15日前完成的扣2分: what is done by the first day.
  const [full] = rest;
  return full?.one.deadline && rest.length === 1 && isNarrowest(full, taken, sight) ? full : null;
}

/** 达标得8分，超额完成加2分: the one bonus that certainly holds, with what it is added to. */
function onlyBonus(held: readonly Held[]): Placed | null {
  const bonuses = held.filter(({ placed }) => placed.one.award.type === 'bonus');
  const [bonus] = bonuses;
  return bonus?.isFirm && bonuses.length === 1 ? bonus.placed : null;
}

/** Words that are another grade of the same scale do not matter once one grade is found. */
function isCovered(doubtful: Placed, held: readonly Held[], sight: Sight): boolean {
  if (sight.situation.actual.kind !== 'words' || hasFigures(doubtful.one)) return false;
  return held.some(({ placed: { one }, isFirm }) => isFirm || one.words !== '' || one.label !== '');
}

/** The one case whose words the actual value repeats; of several, the one that says most. Null for numbers. */
function saidExactly(cases: readonly Placed[], { situation, value }: Sight): Placed | null {
  const { actual } = situation;
  if (value !== null || actual.kind !== 'words') return null;
  const same: Placed[] = [];
  const holding: Placed[] = [];
  for (const placed of cases) {
    if (placed.one.award.type === 'between') continue;
    const said = spoken(actual.text);
    const like = isSaid(placed.one, said);
    // 未完成 is 未完成, though 未按时完成 ends alike.
    if (like === 'same' && nameOf(placed.one) === said.words) return placed;
    if (like === 'same') same.push(placed);
    if (like === 'within') holding.push(placed);
  }
  if (same.length > 0) return longest(same);
  const [only] = holding;
  return only && holding.length === 1 && !isOnePart(spoken(actual.text).words, nameOf(only.one)) ? only : null;
}

function isSaid(one: Case, actual: Spoken): Likeness {
  // 1项不符合: the number decides, not the word.
  if (one.range !== null && actual.hasDigits) return 'unclear';
  const named = nameOf(one);
  const classed = matchClass(named, actual.plain);
  if (classed) return classed === 'firm' ? 'same' : classed === 'no' ? 'other' : 'unclear';
  return named === '' ? 'unclear' : likeness(named, actual.words);
}

/** The words by which a case may be said. */
function nameOf({ words, label, said, target }: Case): string {
  return target ? withoutFillers(said) : words || label || withoutFillers(said);
}

/** 不合格不得分 beside 良好（80-90分）: where figures hold, words that only say 「short of the target」 do not count. */
function withoutGeneral(held: readonly Held[]): readonly Held[] {
  if (held.length < 2) return held;
  const figures = held.some(({ placed: { one } }) => one.range !== null && !takesAway(one.award));
  return figures ? held.filter(({ placed: { one } }) => one.range !== null || one.achieved !== 'unmet') : held;
}

/** The exact figure beyond which the value lies, where no other case is. */
function beyondAll({ beyond }: Reading, held: readonly Held[], cases: readonly Placed[], sight: Sight): Placed | null {
  const best = beyond.find((one) => matchCase(one, sight) === 'firm');
  if (!best || held.some(({ placed }) => placed.one === best.one)) return null;
  return cases.find(({ one }) => one === best.one) ?? null;
}

function chosen(one: Placed | null, doubtful: readonly Placed[]): Choice {
  return { one, doubtful, reason: null, clause: '' };
}

function uncovered(unknown: readonly Placed[], held: readonly Held[], sight: Sight): readonly Placed[] {
  return unknown.filter((one) => !isCovered(one, held, sight));
}

/** Mostly there is one, and an array that grows takes room for many. */
function listed<One>(known: One[] | null, one: One): One[] {
  if (!known) return [one];
  known.push(one);
  return known;
}

/** 9月底未完成的扣3分，年底未完成的不得分: of deadlines that were missed, the last one says most. */
function isMissed({ placed: { one } }: Held): boolean {
  return (one.deadline ?? yearEndOf(one))?.isMissed === true;
}

/** Looks for the case that holds. */
export function choose(reading: Reading, sight: Sight): Choice {
  const { cases, criterion } = reading;
  let found: Held[] | null = null;
  let unknown: Placed[] | null = null;
  let otherwise: Placed | null = null;
  for (const placed of cases) {
    if (placed.one.award.type === 'between') continue;
    if (placed.one.otherwise) {
      if (!isForOthers(placed.one, sight.situation)) otherwise ??= placed;
      continue;
    }
    const match = matchCase(placed, sight);
    if (match === 'firm' || match === 'soft') found = listed(found, { placed, isFirm: match === 'firm' });
    else if (match === 'unknown') unknown = listed(unknown, placed);
  }
  const held = found ?? NOTHING_HELD;
  const said = saidExactly(cases, sight) ?? (reading.beyond.length > 0 ? beyondAll(reading, held, cases, sight) : null);
  if (said) return chosen(said, NONE);
  const doubtful = unknown ? uncovered(unknown, held, sight) : NONE;
  const rest = withoutGeneral(held);
  const [first, second] = rest;
  if (!first) return chosen(doubtful.length === 0 ? otherwise : null, doubtful);
  if (!second || allGiveTheSame(rest, sight)) return chosen(first.placed, doubtful);
  const one =
    mixesDeductions(rest) && !rest.every(isMissed)
      ? deducted(rest, criterion, sight)
      : (onlyBonus(rest) ?? pick(rest, sight));
  if (one) return chosen(one, doubtful);
  return { one: null, doubtful, reason: 'overlap', clause: rest.map(({ placed }) => placed.one.text).join('；') };
}
