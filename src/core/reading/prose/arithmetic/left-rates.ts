/**
 * Rates that only what is told beside them ties to their whole: 「实际拨付1146.88万元，预算执行率89.88%，结余129.12万元」 is of both amounts, and
 * 「实际完成抽检9268批次。检出不合格样品213批次，不合格率2.30%」 of the only count in the sentence before. Only what comes near was meant so.
 */
import type { SaidFigure, SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { ADJUSTS, OTHER_MONEY } from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import { COUNTS_PLANNED } from '../../../terms/told-twice';
import { matchesRate } from './quotients';
import { isPlain, isWholeCount, type Passage, type Said } from './passages';
import { LINKS, type Rate, rateOf } from './rates';
import { GRANT_WORDS, isBareOf, isOf } from './triples';
import { changeOf, isPlainPercent, isSameMeasure, yearOf } from './turns';
import { withoutEndings } from './words';

const RATE = '率';
const SHORTEST_DEED = 2;
/** With fewer some number always gives the rate. */
const FEWEST = 100;
const isOther = holding(`${OTHER_MONEY} ${ADJUSTS}`);
const isPlan = holding(COUNTS_PLANNED);
const SPENT = GRANT_WORDS.flatMap(({ part }) => part);
const LEFT = GRANT_WORDS.flatMap(({ rest }) => rest);

/** `earlier`: the sentences before; `known`: rates that other words explain. */
export function ratesBeside(passage: Passage, earlier: readonly Passage[], known: readonly SaidRelation[]): Rate[] {
  const explained = new Set(known.flatMap((one): SaidFigure[] => (one.kind === 'rate' ? [one.rate] : [])));
  return passage.figures.flatMap((rate, index): Rate[] => {
    if (!isPlainPercent(rate) || rate.depth > 0 || explained.has(rate.figure)) return [];
    const [part, rest] = [passage.figures[index - 1], passage.figures[index + 1]];
    if (!part || part.clause !== rate.clause || part.depth > 0 || !isPlain(part)) return [];
    if (rateOf(rate) !== 'execution') return ofSentenceBefore(passage, earlier.at(-1) ?? null, index);
    return isOfAnother(part, rate, earlier) ? [] : ofWhatIsLeft(passage, part, rate, rest);
  });
}

/** Spent, the rate of it, and what is left: the only amounts of the sentence. */
function ofWhatIsLeft({ text, figures }: Passage, spent: Said, rate: Said, left: Said | undefined): Rate[] {
  const amounts = figures.filter(({ value }) => value.unit?.dimension === 'money');
  if (!left || amounts.length !== 2 || left.clause !== rate.clause || !isSameMeasure(spent, left)) return [];
  if (!isOf(spent, SPENT) || !isBareOf(left, LEFT) || !isPlain(left) || isOther(text.slice(0, left.end))) return [];
  const reading = { part: [term(spent)], whole: [term(spent), term(left)] };
  return [{ kind: 'rate', rate: rate.figure, readings: [reading], isUnsure: true }];
}

/** An amount told before gives the rate: what is left is another. */
function isOfAnother(spent: Said, rate: Said, earlier: readonly Passage[]): boolean {
  const amounts = earlier.flatMap(({ figures }) => figures.filter((one) => isSameMeasure(one, spent) && isPlain(one)));
  return amounts.some(({ value }) => matchesRate(rate.value, spent.value, [value]));
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
