/** Counts by the bands of a scale, from one open end to the other: 「全部17家，90分以上的5家，80分至90分的8家，80分以下的4家」 are all of them. */
import type { SaidRelation } from '../../../model';
import { isLike, isWholeCount, type Passage, type Said } from './passages';

type Sum = SaidRelation & { readonly kind: 'sum' };

/** Between a bound and the count of those beyond it. */
const OF_BAND = /^[^,;、()\d]{0,4}的?(?:有|共)?$/;

/** The count of those beyond one end of the scale. */
interface End {
  readonly count: Said;
  readonly bound: Said;
  readonly side: string;
}

export function bandsIn({ figures }: Passage): Sum[] {
  const [first, last, more] = figures.flatMap((count, at): End[] => endsAt(count, figures[at - 1]));
  if (!first || !last || more || first.side === last.side || !isLike(first.count, last.count)) return [];
  const unit = first.bound.value.unit?.symbol ?? '';
  const [from, to] = [figures.indexOf(first.bound), figures.indexOf(last.count)];
  const parts = figures.slice(from, to + 1).filter((one) => isLike(one, first.count));
  const areBands = parts.every(
    (one) =>
      isWholeCount(one) && one.clause === first.count.clause && (isEnd(one, first, last) || one.gap.includes(unit)),
  );
  const whole = figures.slice(0, from).findLast((one) => isLike(one, first.count));
  if (!areBands || unit === '' || !whole || !isWholeCount(whole) || whole.clause !== first.count.clause) return [];
  return [
    { kind: 'sum', list: 'all', wholes: [whole.figure], parts: [parts.map(({ figure }) => figure)], isWeak: true },
  ];
}

function isEnd(one: Said, first: End, last: End): boolean {
  return one === first.count || one === last.count;
}

function endsAt(count: Said, bound: Said | undefined): End[] {
  const side = bound?.value.comparator?.charAt(0) ?? '';
  if (!bound || side === '' || !isWholeCount(count) || isLike(bound, count) || !OF_BAND.test(count.gap)) return [];
  return [{ count, bound, side }];
}
