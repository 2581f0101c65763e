/** What a change stands between: the figure that was before, and those that it came to. */
import { OTHER_MONEY, THIS_YEAR, WHOLE_YEAR, YEARS_BEFORE } from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import { isPlain, type Said } from './passages';
import {
  calledOf,
  type Change,
  type Clause,
  type Compared,
  comparedIn,
  goesOnTo,
  isAlike,
  isNamed,
  isPlainPercent,
  isSameMeasure,
  isStart,
  yearOf,
} from './turns';
import { listed } from './words';

/** The figures that a change stands between; `results` where several figures may be meant, the nearest first. */
interface Ends {
  readonly base?: Said | undefined;
  readonly results: readonly Said[];
}

export function endsOf(clause: Clause, changes: readonly (Change | null)[], index: number): Ends {
  const [figure, change] = [clause[index], changes[index]];
  if (!figure || !change) return NONE;
  const before = clause
    .slice(0, index)
    .filter((one, at) => isPlain(one) && isSameMeasure(one, figure) && !isTurn(changes[at]))
    .reverse();
  const [nearest] = before;
  if (!nearest) return NONE;
  const grammar = nearest === clause[index - 1] ? comparedIn(nearest.label) : null;
  // 「由2800万元增加到3600万元，增加800万元」
  if (goesOnTo(nearest) && before[1] && isStart(before[1])) return { base: before[1], results: [nearest] };
  if (change.isDirect) return grammar ? { base: nearest, results: resultsOf(before.slice(1), grammar, nearest) } : NONE;
  const rate = clause[index - 1];
  const compared = change.compared ?? (rate && isPlainPercent(rate) ? (changes[index - 1]?.compared ?? null) : null);
  // 「2022年100万元，2023年120万元，增加20万元」
  const pair = before.length === 2 ? inOrder(before) : null;
  if (!compared) return pair ? { base: pair.base, results: resultsOf([pair.result], UNSAID, pair.base) } : NONE;
  const named = before.filter((one) => isNamed(one, compared.than) || isYearBefore(one, figure, compared.than));
  const [base] = named.length === 1 ? named : [];
  if (base) {
    const others = before.filter((one) => one !== base);
    // 「由2021年末的125家增加到148家，较2020年净增50家」
    return { base, results: goesOnTo(nearest) && base !== nearest ? [nearest] : resultsOf(others, compared, base) };
  }
  if (pair) return { base: pair.base, results: resultsOf([pair.result], compared, pair.base) };
  // 「与2022年支出645.20万元相比，增加126.16万元」
  if (grammar && compared.than === '' && before.length === 1) return { base: nearest, results: [] };
  // 「去年同期2538.64万元，同比减少127.71万元」
  if (compared.than === '' && before.length === 1 && isOfYearBefore(nearest)) return { base: nearest, results: [] };
  return { results: resultsOf(before, compared) };
}

/** 「2021年预算412万元，2022年较上年增加56万元」 */
function isYearBefore(one: Said, change: Said, than: string): boolean {
  const [year, earlier] = [Number(yearOf(change)), Number(yearOf(one))];
  const isNext = year > 0 ? earlier === year - 1 : earlier > 0 && isThisYear(change.gap);
  return isNext && LAST_YEARS.some((word) => than.startsWith(word));
}

/** 「2023年297家次，较2022年增加54家次」, 「全年支出33.2万元，比上年减少5.4万元」: what it is compared with was before. */
export function isOfThisYear(result: Said, than: string): boolean {
  const [own, earlier] = [yearOf(result), /\d{4}/.exec(than)?.[0] ?? ''];
  if (earlier !== '') return own > earlier;
  return (
    LAST_YEARS.some((word) => than.startsWith(word)) && own === '' && isOwnYear(result.gap) && !isOfYearBefore(result)
  );
}

const isThisYear = holding(THIS_YEAR);
const isOwnYear = holding(`${THIS_YEAR} ${WHOLE_YEAR}`);
const LAST_YEARS = listed(YEARS_BEFORE);
const NONE: Ends = { results: [] };
export const UNSAID: Compared = { subject: '', than: '' };

/** Two figures, the later told first in the list: the earlier year is the base, or the one of them that was so the year before. */
export function inOrder([later, earlier]: readonly Said[]): { readonly base: Said; readonly result: Said } | null {
  if (!later || !earlier) return null;
  const [first, second] = [yearOf(earlier), yearOf(later)];
  if (first !== '' && second > first) return { base: earlier, result: later };
  // 「2023年立案105起，2022年为126起」
  if (second !== '' && first > second) return { base: later, result: earlier };
  const [isLater, isEarlier] = [isOfYearBefore(later), isOfYearBefore(earlier)];
  if (isLater === isEarlier) return null;
  return isLater ? { base: later, result: earlier } : { base: earlier, result: later };
}

/** 上年收入, 上年同期; 上年结转 is money of this year. */
export function isOfYearBefore(figure: Said): boolean {
  return isNamed(figure, LAST_YEAR) && !CARRIED.some((word) => figure.label.includes(word));
}

const LAST_YEAR = '上年';
const CARRIED = OTHER_MONEY.split(' ');

export function isTurn(change: Change | null | undefined): boolean {
  return change !== null && change !== undefined;
}

/** Figures that are called like what is compared, and like the base. */
export function resultsOf(before: readonly Said[], { subject, than }: Compared, base?: Said): Said[] {
  const isBaseByName = base !== undefined && than !== '' && !/\d/.test(than) && base.label.includes(than);
  return before.filter((one) => {
    const called = calledOf(one);
    if (subject !== '' && !called.endsWith(subject)) return false;
    return base === undefined || isBaseByName || subject !== '' || isAlike(called, calledOf(base));
  });
}
