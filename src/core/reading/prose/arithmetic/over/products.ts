/**
 * So many, the price of one and the amount of all, each in a paragraph of its own: 「重度残疾人稳定在1240人」, 「每人每月90元」,
 * 「全年发放12个月，共发放133.92万元」. Nothing but their units says that they belong together, so each of them must be the only one.
 */
import type Big from 'big.js';
import type { SaidRelation } from '../../../../model';
import { compare, inBase } from '../../../../quantity';
import { ALL_SAMPLED } from '../../../../terms/answered';
import { RULES } from '../../../../terms/prose';
import {
  EACH,
  NONE_CHANGED,
  NOT_ALL_PAID,
  NOT_PAID_SAID,
  PAID_SAID,
  RECKONED,
  STEADY,
  WHOLE_YEAR,
} from '../../../../terms/said-sums';
import { holding } from '../../../../terms/search';
import { SAMPLED } from '../../../../terms/wholes';
import type { Line } from '../lists';
import { isSigned } from '../parts';
import { isPlain, type Passage, type Said } from '../passages';
import { inOnes, isLength, isPrice, isPriceOf, LENGTHS, timeOf, TIMES_IN_A_YEAR } from '../prices';

type Product = SaidRelation & { readonly kind: 'product' };

interface Told {
  readonly said: Said;
  readonly passage: Passage;
}

const isNotAll = holding(NOT_ALL_PAID);
const isPaid = holding(PAID_SAID);
const isNotPaid = holding(NOT_PAID_SAID);
const isReckoned = holding(RECKONED);
const isSteadyIn = holding(`${STEADY} ${NONE_CHANGED}`);
const isSampled = holding(`${SAMPLED} ${ALL_SAMPLED}`);
const saysWholeYear = holding(WHOLE_YEAR);
/** The number stands so many paragraphs before the price at most, and the amount so many behind it. */
const BEFORE = 3;
const BEHIND = 3;
/** Times so short that nobody comes or goes within a year of them. */
const SHORT_TIMES = '天 日 每天 每日'.split(' ');

export function productsAcross(lines: readonly Line[]): Product[] {
  const told = lines.map((line) => line.flatMap((passage) => passage.figures.map((said) => ({ said, passage }))));
  const prices = told.map((figures) => figures.filter(({ said }) => isPrice(said)));
  return prices.flatMap(([price, another], index): Product[] => {
    if (!price || another || RULES.test(price.passage.text)) return [];
    const [first, end] = [Math.max(0, index - BEFORE), index + BEHIND + 1];
    // Another price has its own number and its own amount.
    if (prices.slice(first, end).some((some, at) => some.length > 0 && first + at !== index)) return [];
    const product = productOf(price, told.slice(first, index + 1).flat(), told.slice(index, end).flat());
    return product ? [product] : [];
  });
}

/** `near`: figures up to those of the paragraph of the price, `after`: those of that paragraph and behind it. */
function productOf(price: Told, near: readonly Told[], after: readonly Told[]): Product | null {
  const behind = after.filter(({ passage, said }) => passage !== price.passage || said.start > price.said.start);
  const counts = [...near, ...after].filter((one) => isCountOf(price, one));
  const [count] = counts;
  if (!count || counts.some(({ said }) => compare(inBase(said.value), inBase(count.said.value)) !== 0)) return null;
  const amounts = behind.filter((one) => isAmountPaid(one));
  // What one sentence tells of all three is read with its words.
  const apart = amounts.filter(({ passage }) => passage !== price.passage || passage !== count.passage);
  const factor = timesPaid(price, [count.passage, ...apart.map(({ passage }) => passage)]);
  if (factor === null) return null;
  const { counted, isScaled } = inOnes(count.said);
  const all = isScaled ? inBase(count.said.value) : counted.value.value;
  const result = nearestTo(all.times(inBase(price.said.value)).times(factor), apart);
  if (!result || isNotAll(result.passage.text) || isNotAll(price.passage.text)) return null;
  const texts = [count, price, result].map(({ passage }) => passage.text);
  return {
    kind: 'product',
    result: result.said.figure,
    price: price.said.figure,
    factor,
    isSteady: timeOf(price.said) === '' || SHORT_TIMES.includes(timeOf(price.said)) || texts.some(isSteadyIn),
    across: texts.slice(1).some(isReckoned) ? 'reckoned' : 'beside',
    ...(isScaled ? { isScaled } : {}),
    readings: [{ added: [count.said.figure], times: [] }],
  };
}

/** The number of all of them, and none of a sample. */
function isCountOf(price: Told, { said, passage }: Told): boolean {
  const { counted } = inOnes(said);
  return (
    said !== price.said &&
    isPriceOf(price.said, counted, false) &&
    said.depth === 0 &&
    !isSampled(passage.text.slice(0, said.end))
  );
}

function isAmountPaid({ said, passage }: Told): boolean {
  const { value, label, gap, depth } = said;
  if (value.unit?.dimension !== 'money' || !isPlain(said) || depth > 0 || isPrice(said)) return false;
  return isPaid(label) && !isNotPaid(gap) && !isSigned(label) && !label.includes(EACH) && !RULES.test(passage.text);
}

/** The one that was meant, if any was. */
function nearestTo(all: Big, amounts: readonly Told[]): Told | undefined {
  const distance = ({ said }: Told) => inBase(said.value).minus(all).abs();
  return [...amounts].sort((a, b) => distance(a).cmp(distance(b)))[0];
}

/** How often the price was paid for each: the only length of its kind, or a whole year of such times. */
function timesPaid({ said: price, passage }: Told, others: readonly Passage[]): number | null {
  const time = timeOf(price);
  if (time === '') return 1;
  const passages = [...new Set([passage, ...others])];
  const lengths = passages.flatMap(({ figures }) =>
    figures.filter((figure) => isLength(figure) && isPlain(figure) && figure.value.unit?.symbol === LENGTHS.get(time)),
  );
  const [length] = lengths;
  if (length)
    return lengths.every(({ value }) => value.value.eq(length.value.value)) ? length.value.value.toNumber() : null;
  return passages.some(({ text }) => saysWholeYear(text)) ? (TIMES_IN_A_YEAR.get(time) ?? null) : null;
}
