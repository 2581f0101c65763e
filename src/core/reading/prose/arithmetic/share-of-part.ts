/** The share of a part by its name, behind the list that makes the whole: 「7800万元，其中中央资金3200万元、省级财政资金4600万元，省级资金占58.97%」. */
import type { SaidRelation } from '../../../model';
import { addUp, inBase } from '../../../quantity';
import { Ends, withoutEnd } from '../../../terms/ends';
import { ENDS_OF_PARTS, TAKES_SHARE } from '../../../terms/share-of-part';
import { nameOf } from './parts';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { shareOf } from './shares';
import { isPlainPercent } from './turns';

type Rate = SaidRelation & { readonly kind: 'rate' };

const SHARE = new Ends([[true, TAKES_SHARE]]);
const withoutKind = withoutEnd(ENDS_OF_PARTS);
const SHORTEST = 2;
const FEWEST = 2;
const BREAK = /[;。()]/;

/** Only where the parts make the whole to the cent: then there is nothing else that it may be a share of. */
export function sharesOfPart({ figures }: Passage): Rate[] {
  return figures.flatMap((rate, index): Rate[] => {
    const share = isPlainPercent(rate) ? SHARE.match(rate.label.trim()) : null;
    const name = share ? withoutKind(rate.label.trim().slice(0, -share[0].length)) : '';
    if (name.length < SHORTEST || BREAK.test(rate.gap)) return [];
    const before = figures.slice(0, index).filter(({ value }) => value.unit?.dimension !== 'ratio');
    const list = closedBefore(before);
    if (!list) return [];
    const [part, another] = list.parts.filter((one) => nameOf(one).startsWith(name));
    return part && !another ? [shareOf(rate, part, [list.whole])] : [];
  });
}

interface List {
  readonly whole: Said;
  readonly parts: readonly Said[];
}

/** The last figure before that those behind it make. */
function closedBefore(figures: readonly Said[]): List | null {
  for (let at = figures.length - FEWEST - 1; at >= 0; at--) {
    const [whole, ...parts] = figures.slice(at);
    if (!whole || ![whole, ...parts].every((one) => isPlain(one) && isLike(one, whole) && one.depth === 0)) return null;
    if (addUp(parts.map(({ value }) => inBase(value))).eq(inBase(whole.value))) return { whole, parts };
  }
  return null;
}
