/** What a case of a criterion is: its range, its words, whether it is the rest. */
import Big from 'big.js';
import { hasYear } from '../../quantity';
import type { Condition } from '../language/statements';
import { IN_ALL, OR_ELSE } from '../../terms/remarks';
import {
  achievedOf,
  beginsFault,
  directionOf,
  endsInDegree,
  faultOf,
  isRemainder,
  isRequirement,
  limitOf,
  saysBackwards,
  saysEqual,
  saysForwards,
  saysFraud,
  saysLate,
  saysMissing,
  saysNone,
  saysPeriod,
  saysStandstill,
  withoutFillers,
  yearOf,
} from '../language/words';
import { achievementOf } from '../../quantity/words';
import { endsInAmount } from '../language/nouns';
import { isDistance, isOneThing } from './cases';
import type { Award, Case, Edge, Fault, Figure, Range } from './model';
import { changed, moreThanNothing } from './ranges';

const ZERO = new Big(0);

/** 相差10%以内扣1分: nothing is taken where nothing differs; ＜-6% lies on the other side. */
export function aboveNothing(range: Range): Range {
  return range.measure === 'either' && !range.high?.figure.value.lt(ZERO) ? moreThanNothing(range) : range;
}

/** A condition with its award → a case: which of its words count. */
export function caseOf(
  condition: Condition | null,
  award: Award,
  text: string,
  given: string | null,
  isAfterRange: boolean,
): Case {
  const way = condition?.range === null ? wayOf(condition.words) : null;
  const measured = way ?? (condition && !isPerPeriod(condition) ? condition.range : null);
  // 有一例即扣完: one or more.
  const isAny =
    award.type === 'zero' && condition?.bare !== null && condition?.bare !== undefined && isOneThing(condition.bare);
  const isShort = measured?.measure === 'either' && condition?.reached === 'unmet';
  const written =
    measured && isAny && measured.measure === 'level'
      ? changed(measured, { high: null })
      : // 未达到的，与目标值相差2个百分点以内: short of it.
        isShort
        ? changed(measured, { measure: 'short' })
        : measured;
  const range = written && isTaken(award) ? aboveNothing(written) : written;
  const target = condition?.target ?? null;
  const isGrade = target !== null && endsInDegree(condition?.rest ?? '');
  const words = given ?? (isGrade ? withoutFillers(condition?.written ?? '') : (condition?.words ?? ''));
  const deadline = condition?.date ?? null;
  const isNumeric = range !== null || (target !== null && !isGrade) || deadline !== null;
  const isUndone = condition !== null && isOneUndone(condition, award.type);
  const isOfRate = namesRate(condition, award, words);
  const keepsWords = isOfRate ? false : !isNumeric || isUndone || (condition !== null && demandsMore(condition));
  const achieved = isUndone
    ? 'unmet'
    : isNumeric || isOfRate
      ? null
      : ((words === condition?.words && condition.range === null ? condition.achieved : achievedOf(words)) ??
        condition?.reached ??
        null);
  const isBeyond = condition?.beyond === true && isAfterRange;
  return {
    text,
    range: isUndone ? null : range,
    or: condition?.or ?? null,
    target: isGrade || isBeyond ? null : target,
    reaches: condition?.reaches ?? false,
    said: condition?.written ?? '',
    deadline: condition && deadlineOf(condition, award),
    year: isNumeric ? null : yearOf(words),
    noun: condition?.noun ?? '',
    apart: condition?.apart ?? '',
    label: keepsWords ? '' : words,
    words: keepsWords && way === null ? words : '',
    achieved,
    beside: isNumeric || condition === null ? null : besideOf(condition),
    fault: isMore(award) ? 'severe' : isNumeric || achieved ? null : faultIn(words, award),
    otherwise: isBeyond || (!isNumeric && ((condition?.hasOtherwise ?? false) || isRemainder(words))),
    direction: directionOf(condition?.written ?? ''),
    award,
  };
}

/** 整改不到位的加倍扣分: a fault that weighs more, where there is any. */
const isMore = (award: Award): boolean => award.type === 'judgement' && award.isMore === true;

function faultIn(words: string, award: Award): Fault | null {
  if (isFraud(words, award)) return 'severe';
  return faultOf(words) ?? (isTaken(award) && beginsFault(words) ? 'some' : null);
}

/** 虚报数据的不得分. */
function isFraud(words: string, { type }: Award): boolean {
  return type === 'zero' && saysFraud(words) && faultOf(words) !== 'none';
}

function deadlineOf({ date, written, rest }: Condition, award: Award): Case['deadline'] {
  if (date === null) return null;
  const { comparator, from, to, isPeriod } = date;
  const isUndone = achievedOf(withoutFillers(rest)) === 'unmet' || (isTaken(award) && saysMissing(rest));
  const isMissed = isUndone && comparator !== '>' && comparator !== '>=';
  return { comparator, from, to, isPeriod, isNextYear: yearOf(written) === 'next' && !hasYear(date), isMissed };
}

/** 为正, 不降反升, 零增长: above zero, below it or zero itself. */
function wayOf(words: string): Range | null {
  // 未实现正增长 ends in 正增长.
  if (saysBackwards(words)) return BACKWARDS;
  if (saysForwards(words)) return FORWARDS;
  return saysStandstill(words) ? STANDSTILL : null;
}

/** Words before a formula or a proportion that only name what is calculated with. */
function namesRate(condition: Condition | null, { type }: Award, words: string): boolean {
  if (type !== 'ratio' && type !== 'formula') return false;
  if (condition?.subjects.includes(words) === true) return true;
  return (
    type === 'formula' &&
    condition?.hasOtherwise === false &&
    condition.reached === null &&
    !saysMissing(words) &&
    !isRemainder(words) &&
    achievedOf(words) === null &&
    // 超支的，得分=…: only where it did; 超支率：得分=… names it.
    (condition.distance === null || endsInAmount(words))
  );
}

const NOTHING: Figure = { value: ZERO, unit: null, text: '0' };
const BEYOND: Edge = { figure: NOTHING, closed: false };
const EXACTLY: Edge = { figure: NOTHING, closed: true };
const signed = (low: Edge | null, high: Edge | null): Range => ({
  low,
  high,
  measure: 'level',
  named: false,
  signed: true,
});
const FORWARDS = signed(BEYOND, null);
const BACKWARDS = signed(null, BEYOND);
const STANDSTILL = signed(EXACTLY, EXACTLY);

/** An award for what should not be. */
function isTaken({ type }: Award): boolean {
  return type === 'zero' || type === 'deduct' || type === 'deductShare';
}

/** 未超支 `<=`, 超支 `>`, 未下降 `>=`, 下降 `<`: verbs of distance and lateness without a figure, and whether they are denied. */
function besideOf({ distance, isLate, words }: Condition): Case['beside'] {
  const limit = limitOf(words);
  if (limit) return limit;
  if (saysEqual(words)) return '=';
  const isDenied = saysMissing(words) || saysNone(words);
  if (distance === 'above' || isLate) return isDenied ? '<=' : '>';
  // 降幅达到目标: so much, and not below it.
  return distance === 'below' && !words.includes(REACHED) ? (isDenied ? '>=' : '<') : null;
}

const REACHED = '达到';

/** 每季度开展1次 is no number of the whole year; 每季度1次，全年4次 is. */
export function isPerPeriod({ range, written }: Condition): boolean {
  return (
    (range?.low ?? range?.high)?.figure.unit?.dimension === 'count' && saysPeriod(written) && !IN_ALL.test(written)
  );
}

/** 「有一项不符合不得分」: not one thing done, but one undone. */
function isOneUndone({ bare, written }: Condition, award: string): boolean {
  return bare !== null && isOneThing(bare) && award === 'zero' && saysMissing(written);
}

/** Words beside figures that demand something else too; 「未按期完成的，延期15天以内」, 「85%以上但未全部完成」 say the same twice. */
function demandsMore({ range, target, demands }: Condition): boolean {
  if (range === null && target === null) return false;
  return demands.some((written) => {
    const words = withoutFillers(written);
    return isRequirement(words) && !(range && (repeats(range, words) || isOther(written)));
  });
}

/** 低于85%（或未开展监测）: where there is a figure, it was. */
const isOther = (words: string): boolean => OR_ELSE.test(words) && saysMissing(words);

function repeats({ measure }: Range, words: string): boolean {
  if (measure === 'late') return saysLate(words);
  const isFar = isDistance(measure) && measure !== 'above';
  const said =
    measure === 'share' || measure === 'completion' ? achievementOf(words) : isFar ? achievedOf(words) : null;
  return said === 'partly' || said === 'unmet';
}
