/**
 * Rates that only what is told beside them ties to their whole: 「实际拨付1146.88万元，预算执行率89.88%，结余129.12万元」 is of both amounts, and
 * 「实际完成抽检9268批次。检出不合格样品213批次，不合格率2.30%」 of the only count in the sentence before. Only what comes near was meant so.
 */
import type { SaidFigure, SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { ADJUSTS, GRANT_ENDS, OTHER_MONEY, SAVED_OF_BUDGET } from '../../../terms/said-changes';
import { SHARES_OF_MONEY } from '../../../terms/cells-named';
import { holding } from '../../../terms/search';
import { being } from '../../../terms/starts';
import { COUNTS_PLANNED } from '../../../terms/told-twice';
import { matchesRate } from './quotients';
import { isPlain, isWholeCount, type Passage, type Said } from './passages';
import { LINKS, type Rate, rateOf } from './rates';
import { GRANT_WORDS, isBareOf, isOf } from './triples';
import { changeOf, isPlainPercent, isSameMeasure, yearOf } from './turns';
import { endingOf, listed, withoutEndings } from './words';

type Balance = SaidRelation & { readonly kind: 'balance' };

const RATE = '率';
const SHORTEST_DEED = 2;
/** With fewer some number always gives the rate. */
const FEWEST = 100;
const isOther = holding(`${OTHER_MONEY} ${ADJUSTS}`);
const isPlan = holding(COUNTS_PLANNED);
/** 「占可用资金的92.5%」 */
const isShareOfMoney = being(SHARES_OF_MONEY);
const SPENT = GRANT_WORDS.flatMap(({ part }) => part);
const MONEY_ENDS = listed(GRANT_ENDS);
/** From the verb to the figure. */
const LONGEST_SPENT = 10;
const LEFT = GRANT_WORDS.flatMap(({ rest }) => rest);
/** What was not needed of a budget is saved. */
const SAVED = listed(SAVED_OF_BUDGET);

/** `earlier`: the sentences before; `known`: rates that other words explain. */
export function ratesBeside(passage: Passage, earlier: readonly Passage[], known: readonly SaidRelation[]): Rate[] {
  const explained = new Set(known.flatMap((one): SaidFigure[] => (one.kind === 'rate' ? [one.rate] : [])));
  return passage.figures.flatMap((rate, index): Rate[] => {
    if (!isPlainPercent(rate) || rate.depth > 0 || explained.has(rate.figure)) return [];
    const [part, rest] = [passage.figures[index - 1], passage.figures[index + 1]];
    if (!part || part.clause !== rate.clause || part.depth > 0 || !isPlain(part)) return [];
    if (rateOf(rate) !== 'execution') return ofSentenceBefore(passage, earlier.at(-1) ?? null, index);
    return wholesOf(part, rate, earlier).length > 0 ? [] : ofWhatIsLeft(passage, part, rate, rest);
  });
}

/** Spent, the rate of it, and what is left: the only amounts of the sentence, where one may be told twice. */
function ofWhatIsLeft(passage: Passage, spent: Said, rate: Said, left: Said | undefined): Rate[] {
  if (!left || !isLeftOf(passage, spent, rate, left)) return [];
  const reading = { part: [term(spent)], whole: [term(spent), term(left)] };
  return [{ kind: 'rate', rate: rate.figure, readings: [reading], isUnsure: true }];
}

function isLeftOf({ text, figures }: Passage, spent: Said, rate: Said, left: Said): boolean {
  const amounts = figures.filter(({ value }) => value.unit?.dimension === 'money');
  const others = amounts.filter((one) => one !== spent && one !== left && !isSameAmount(one, spent));
  const areAll = others.length === 0 && amounts.includes(left) && left.clause === rate.clause;
  const areNamed = (isOf(spent, SPENT) || isSpentMoney(spent)) && (isBareOf(left, LEFT) || isBareOf(left, SAVED));
  return areAll && areNamed && isSameMeasure(spent, left) && isPlain(left) && !isOther(text.slice(0, left.end));
}

/** 「拨付补贴资金5106万元」 */
function isSpentMoney({ label }: Said): boolean {
  const money = endingOf(label, MONEY_ENDS);
  const at = Math.max(...SPENT.map((word) => label.lastIndexOf(word)));
  return money !== '' && at >= 0 && label.length - at <= LONGEST_SPENT && !isPlan(label);
}

function isSameAmount(a: Said, b: Said): boolean {
  return isSameMeasure(a, b) && isPlain(a) && compare(inBase(a.value), inBase(b.value)) === 0;
}

/** An amount told before gives the rate: what is left is another, or less than that by what was spent. */
function wholesOf(spent: Said, rate: Said, earlier: readonly Passage[]): Said[] {
  return alikeIn(earlier, spent).filter(({ value }) => matchesRate(rate.value, spent.value, [value]));
}

function alikeIn(passages: readonly Passage[], amount: Said): Said[] {
  return passages.flatMap(({ figures }) => figures.filter((one) => isSameMeasure(one, amount) && isPlain(one)));
}

/**
 * 「预算900万元。…支付866.2万元，执行率96.24%，节约资金33.8万元」: the rate shows of which amount what was spent and what was left are. It may
 * be left of another all the same, so that only a wrong digit shows.
 */
export function restsBeside(passage: Passage, earlier: readonly Passage[]): Balance[] {
  return passage.figures.flatMap((rate, index): Balance[] => {
    const [spent, left] = [passage.figures[index - 1], passage.figures[index + 1]];
    if (!spent || !left || !isPlainPercent(rate) || rate.depth > 0) return [];
    if (rateOf(rate) !== 'execution' && !isShareOfMoney(rate.label)) return [];
    if (!isPlain(spent) || spent.clause !== rate.clause || !isLeftOf(passage, spent, rate, left)) return [];
    const [whole, ...others] = wholesOf(spent, rate, earlier);
    if (!whole || !others.every((other) => isSameAmount(other, whole))) return [];
    // 「预算900万元，到位880万元。…支付866.2万元，执行率96.24%，结余13.8万元」
    const together = inBase(spent.value).plus(inBase(left.value));
    if (alikeIn(earlier, spent).some(({ value }) => inBase(value).eq(together))) return [];
    const terms = [term(whole), { figure: spent.figure, sign: -1 as const }];
    return [{ kind: 'balance', result: left.figure, terms, isWeak: 'slip' }];
  });
}

/** The rate bears the words of the only count before it in its sentence; that of which it is one stands before. */
function ofSentenceBefore({ figures }: Passage, before: Passage | null, index: number): Rate[] {
  const [part, rate] = [figures[index - 1], figures[index]];
  if (!part || !rate || index !== 1 || !isWholeCount(part) || changeOf(part)) return [];
  const label = withoutEndings(rate.label, LINKS);
  const deed = label.endsWith(RATE) ? label.slice(0, -RATE.length) : '';
  if (deed.length < SHORTEST_DEED || !(part.label + part.noun).includes(deed)) return [];
  const counts = (before?.figures ?? []).filter((one) => isSameMeasure(one, part));
  const [whole, another] = counts;
  if (!whole || another || !isWholeCount(whole) || changeOf(whole) || isPlan(whole.label)) return [];
  if ((whole.label + whole.noun).includes(deed) || whole.value.value.lt(FEWEST)) return [];
  const [own, earlier] = [yearOf(part), yearOf(whole)];
  if ((own !== '' && own !== earlier) || compare(inBase(part.value), inBase(whole.value)) > 0) return [];
  const reading = { part: [term(part)], whole: [term(whole)] };
  return [{ kind: 'rate', rate: rate.figure, readings: [reading], isWeak: true, isUnsure: true }];
}

function term({ figure }: Said) {
  return { figure, sign: 1 as const };
}
