/**
 * Whether a sentence was meant otherwise than its words were read. What is told of a figure may rest on others of its paragraph; where
 * those give it to the last digit, no other reading accuses it.
 */
import Big from 'big.js';
import type { NumberQuantity, SaidFigure } from '../../model';
import { addUp, baseSymbol, contains, inBase, roundedInterval } from '../../quantity';

/** Of rates with fewer decimals some two figures of any paragraph give one by chance. */
const FEWEST_DECIMALS = 2;
/** Subsets of so many figures are tried, and of amounts with so many digits, which no subset meets by chance. */
const MOST_PARTS = 12;
const FEWEST_DIGITS = 5;

/**
 * 「…164人…90人…34人，占有效回答288人的比例为56.94%」: a share of, or a growth between, two figures of one measure. Two that were `read`
 * together are not meant otherwise: 「由48.9降至42.6，下降14.79%」 takes the wrong one of them as its base.
 */
export function isRateOfOthers(
  { value: rate }: SaidFigure,
  beside: readonly SaidFigure[],
  read: readonly (readonly SaidFigure[])[],
): boolean {
  if (rate.decimals < FEWEST_DECIMALS) return false;
  const allowed = roundedInterval(rate);
  const known = read.map((figures) => knownBy(figures.map(({ value }) => inBase(value))));
  const amounts = beside.filter(({ value: { unit } }) => unit !== null && unit.dimension !== 'ratio');
  return amounts.some((part) =>
    amounts.some((whole) => {
      if (part === whole || !isSameMeasure(part.value, whole.value) || inBase(whole.value).lte(0)) return false;
      const share = inBase(part.value).div(inBase(whole.value));
      const isMade = [share, share.minus(1), new Big(1).minus(share)].some((quotient) => contains(allowed, quotient));
      return isMade && !known.some((isKnown) => isKnown(inBase(part.value)) && isKnown(inBase(whole.value)));
    }),
  );
}

/** Whether an amount is one of those read, or the sum or difference of two of them: base, change and result are two figures. */
function knownBy(read: readonly Big[]): (amount: Big) => boolean {
  const made = read.flatMap((one) =>
    read.flatMap((other) => (one === other ? [] : [one.plus(other), one.minus(other)])),
  );
  return (amount) => [...read, ...made].some((one) => one.eq(amount));
}

/** 「支出15843.12万元。其中基本支出10098.27万元，包括…；项目支出5744.85万元」: one of the parts that were `read`, with others, makes it. */
export function isSumOfOthers(
  { value: whole }: SaidFigure,
  beside: readonly SaidFigure[],
  read: readonly SaidFigure[],
): boolean {
  const all = inBase(whole);
  if (whole.value.c.length < FEWEST_DIGITS) return false;
  const parts = beside.filter(
    ({ value }) => value !== whole && isSameMeasure(value, whole) && inBase(value).lt(all) && inBase(value).gt(0),
  );
  if (parts.length > MOST_PARTS) return false;
  const amounts = parts.map(({ value }) => inBase(value));
  return parts.some(
    (part, at) =>
      read.includes(part) &&
      hasSubset(
        amounts.filter((_, other) => other !== at),
        all.minus(inBase(part.value)),
      ),
  );
}

function hasSubset([first, ...rest]: readonly Big[], left: Big): boolean {
  if (left.eq(0)) return true;
  if (!first || left.lt(0)) return false;
  return addUp([first, ...rest]).gte(left) && (hasSubset(rest, left.minus(first)) || hasSubset(rest, left));
}

function isSameMeasure({ unit: a }: NumberQuantity, { unit: b }: NumberQuantity): boolean {
  return a !== null && b !== null && a.dimension === b.dimension && baseSymbol(a) === baseSymbol(b);
}
