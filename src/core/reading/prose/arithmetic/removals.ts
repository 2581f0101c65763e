/** How much was taken out between two figures: 「氨氮由进水28毫克/升降至出水1.4毫克/升，去除率95%」, 「进水315毫克/升，出水36毫克/升，去除率88.57%」. */
import Big from 'big.js';
import { compare, difference, exactInterval, inBase, meets, point, product, roundedInterval } from '../../../quantity';
import { BEFORE_AND_BEHIND, REMOVAL_RATES } from '../../../terms/said-changes';
import { isPlain, type Passage, type Said } from './passages';
import { LINKS, type Rate } from './rates';
import { clausesOf, goesOnTo, isPlainPercent, isSameMeasure, isStart } from './turns';
import { endingOf, listed, withoutEndings } from './words';

const RATES = listed(REMOVAL_RATES);

/** The rate stands right behind both, and names what they are of, or nothing. */
export function removalsIn(passage: Passage): Rate[] {
  return clausesOf(passage).flatMap((clause) =>
    clause.flatMap((rate, index): Rate[] => {
      const [before, after] = [clause[index - 2], clause[index - 1]];
      if (!before || !after || !isPlainPercent(rate) || !isRemoval(rate, before)) return [];
      if (!isPlain(before) || !isPlain(after) || !isSameMeasure(before, after)) return [];
      const isFall = compare(inBase(before.value), inBase(after.value)) > 0;
      const areEnds = (isStart(before) && goesOnTo(after)) || areBeforeAndBehind(before, after);
      if (before.value.unit?.dimension === 'ratio' || !isFall || !areEnds || mayBeRounded(rate, before, after))
        return [];
      const whole = { figure: before.figure, sign: 1 as const };
      const part = [whole, { figure: after.figure, sign: -1 as const }];
      return [{ kind: 'rate', rate: rate.figure, readings: [{ part, whole: [whole] }] }];
    }),
  );
}

/** What an instrument reads is rounded before it is told, and the rate may be of all its digits. */
function mayBeRounded(rate: Said, before: Said, after: Said): boolean {
  const left = difference(point(new Big(1)), roundedInterval(rate.value));
  const isMade = (of: typeof roundedInterval) => meets(product(left, of(before.value)), of(after.value));
  return isMade(roundedInterval) && !isMade(exactInterval);
}

/** 去除率, or COD去除率 behind 进水COD. */
function isRemoval({ label }: Said, { gap }: Said): boolean {
  const words = withoutEndings(label, LINKS);
  const word = endingOf(words, RATES);
  return word !== '' && gap.includes(words.slice(0, -word.length));
}

function areBeforeAndBehind({ label: before }: Said, { label: after }: Said): boolean {
  return BEFORE_AND_BEHIND.some(([first, second]) => {
    const name = after.replace(second, '').trim();
    const isOne = name === '' || name === before.replace(first, '').trim();
    return before.includes(first) && after.includes(second) && isOne;
  });
}
