/**
 * Rates that only their place and a word tie to the two figures before: 「应免31250头、实免30350头，免疫密度97.12%」, 「11934名学员中，有10382人取得
 * 证书，取证率87%」, 「发生水毁47处，抢通42处，及时率89.36%」. Only what comes near was meant to be of them.
 */
import type { SaidFigure, SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { DONE_OF_DUE, DUE_BEFORE, NEVER_OF_DUE, RATES_WITHOUT_DEED } from '../../../terms/said-rates';
import { holding } from '../../../terms/search';
import { isPlain, isWholeCount, type Passage, type Said } from './passages';
import { LINKS, type Rate, rateOf } from './rates';
import { isAmong, shareOf } from './shares';
import { isPlainPercent, isSameMeasure } from './turns';
import { withoutEndings } from './words';

const RATE = '率';
const SHORTEST_DEED = 2;
const LONGEST_DEED = 4;
const PERCENT = 100;
/** With fewer some number always gives the rate. */
const FEWEST_DECIMALS = 2;
const RATES_OF_ANY_DEED: ReadonlySet<string> = new Set(RATES_WITHOUT_DEED.split(' '));
const isOfTheRest = holding(NEVER_OF_DUE);

/** `known`: rates that other words explain. */
export function deedRates(passage: Passage, known: readonly SaidRelation[]): Rate[] {
  const explained = new Set(
    known.flatMap((one): SaidFigure[] => (one.kind === 'rate' && !one.isWeak ? [one.rate] : [])),
  );
  return passage.figures.flatMap((rate, index): Rate[] => {
    const part = passage.figures[index - 1];
    // 「发生水毁47处，72小时内抢通42处」
    const whole = passage.figures.slice(0, Math.max(0, index - 1)).findLast((one) => part && isSameMeasure(one, part));
    if (!whole || !part || !isPlainPercent(rate) || explained.has(rate.figure) || rateOf(rate) !== null) return [];
    if (!isPlain(whole) || !isPlain(part)) return [];
    const areOne = [whole, part].every(({ clause, depth }) => clause === rate.clause && depth === rate.depth);
    if (!areOne || isOfTheRest(rate.label) || compare(inBase(part.value), inBase(whole.value)) > 0) return [];
    const isSaid =
      isDoneOfDue(whole, part, rate) || isDeedAmong(passage, whole, rate) || isOfNone(passage, whole, rate);
    return isSaid ? [{ ...shareOf(rate, part, [whole]), isWeak: true, isUnsure: true }] : [];
  });
}

/** 应免 and 实免, and 免 in the name of the rate. */
function isDoneOfDue({ label: due }: Said, { label: done }: Said, { label }: Said): boolean {
  const at = due.lastIndexOf(DUE_BEFORE);
  const deed = at < 0 ? '' : due.charAt(at + DUE_BEFORE.length);
  return deed !== '' && done.includes(DONE_OF_DUE + deed) && label.includes(deed);
}

/** Every character of 取证 stands in 「有10382人取得各类证书」. */
function isDeedAmong({ text }: Passage, whole: Said, rate: Said): boolean {
  const name = withoutEndings(rate.label, LINKS);
  const deed = name.endsWith(RATE) ? name.slice(0, -RATE.length) : '';
  const words = text.slice(whole.end, rate.start - rate.label.length);
  const isShort = deed.length >= SHORTEST_DEED && deed.length <= LONGEST_DEED;
  return isShort && isAmong(text, whole) && [...deed].every((sign) => words.includes(sign));
}

/** 及时率 alone, behind the only two counts, where no number of the first is so many hundredths of it; 审核及时率 is of another deed. */
function isOfNone({ figures }: Passage, whole: Said, rate: Said): boolean {
  const isOfAnyDeed = RATES_OF_ANY_DEED.has(withoutEndings(rate.label, LINKS));
  if (!isWholeCount(whole) || rate.value.decimals < FEWEST_DECIMALS || !isOfAnyDeed) return false;
  const others = figures.filter((one) => one.end <= rate.start && isSameMeasure(one, whole));
  const all = inBase(whole.value);
  const share = rate.value.value.div(PERCENT);
  const nearest = all.times(share).round();
  const made = all.eq(0) ? share : nearest.div(all).times(PERCENT).round(rate.value.decimals);
  return others.length === 2 && !made.eq(rate.value.value);
}
