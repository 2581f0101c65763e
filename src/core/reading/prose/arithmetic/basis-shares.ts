/** Shares of what a sentence takes for its basis: 「以建成区面积76平方公里为基数，2020年达标18.24平方公里，占24%；2023年…」. */
import type { SaidRelation } from '../../../model';
import { BASIS_BEHIND, SHARE_OF_ALL } from '../../../terms/said-rates';
import { isPlain, type Passage, type Said } from './passages';
import { shareOf } from './shares';
import { isPlainPercent, isSameMeasure } from './turns';
import { endingOf, listed, withoutEndings } from './words';

type Rate = SaidRelation & { readonly kind: 'rate' };

const BASIS = listed(BASIS_BEHIND);
const SHARES = listed(SHARE_OF_ALL);
const LINKS = listed('为 是 达 比 :');

export function basisShares({ figures }: Passage): Rate[] {
  const basis = figures.find((figure) => isPlain(figure) && BASIS.some((word) => figure.noun.startsWith(word)));
  if (!basis) return [];
  return figures.flatMap((rate, at): Rate[] => {
    const part = figures[at - 1];
    if (!part || rate.start < basis.end || !isPlainPercent(rate) || !isShare(rate)) return [];
    return part !== basis && isPlain(part) && isSameMeasure(part, basis) ? [shareOf(rate, part, [basis])] : [];
  });
}

function isShare({ label }: Said): boolean {
  return endingOf(withoutEndings(label, LINKS), SHARES) !== '';
}
