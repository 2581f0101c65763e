/** As many for each of those that are counted, and all of them: 「8个社区各发放50份，共发放400份」. */
import type { SaidRelation } from '../../../model';
import { EACH_OF_THEM, KINDS_TOTAL } from '../../../terms/said-sums';
import { isPlain, isWholeCount, type Passage, type Said } from './passages';
import { listed } from './words';

type Product = SaidRelation & { readonly kind: 'product' };

const TOTALS = listed(`${KINDS_TOTAL} 共`);
const LONGEST_NOUN = 10;
const LONGEST_DEED = 6;

/** Three figures right behind each other: how many there are, how many of something each has, and the total of that. */
export function sharedOut({ text, figures }: Passage): Product[] {
  return figures.flatMap((result, index): Product[] => {
    const [count, price] = [figures[index - 2], figures[index - 1]];
    if (!count || !price || !isWholeCount(count) || !isWholeCount(price) || !isWholeCount(result)) return [];
    if (!isSameCounter(price, result) || isSameCounter(count, price) || price.clause !== result.clause) return [];
    // 「两次各发放50份」, and those who had theirs before.
    const isAlone = !figures.slice(0, index - 2).some((figure) => isPlain(figure) && isSameCounter(figure, price));
    if (!isAlone || !isForEach(count, price) || !isTotal(result, price) || text.startsWith('(', result.end)) return [];
    const readings = [{ added: [count.figure], times: [] }];
    return [{ kind: 'product', result: result.figure, price: price.figure, factor: 1, isSteady: true, readings }];
  });
}

/** 「8个社区各发放50份」 */
function isForEach({ end }: Said, { gap, start }: Said): boolean {
  const at = gap.indexOf(EACH_OF_THEM);
  const isNext = start - gap.length === end && !/[,;:、()]/.test(gap);
  return isNext && at > 0 && at <= LONGEST_NOUN && gap.length - at - 1 <= LONGEST_DEED;
}

/** 「，共发放」: whatever was done with each. */
function isTotal({ gap }: Said, price: Said): boolean {
  const words = gap.startsWith(price.noun) ? gap.slice(price.noun.length) : gap;
  const total = TOTALS.find((word) => words.startsWith(`,${word}`));
  const deed = price.gap.slice(price.gap.indexOf(EACH_OF_THEM) + 1);
  return total !== undefined && ['', deed].includes(words.slice(total.length + 1));
}

function isSameCounter({ value: { unit: a } }: Said, { value: { unit: b } }: Said): boolean {
  return a !== null && a.symbol === b?.symbol;
}
