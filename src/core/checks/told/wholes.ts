/** All things of a kind, counted twice: 「项目共划分15个标段」 ↔ 「16个标段中，13个按期完工」. */
import { groupBy } from '../../group-by';
import type { Texts } from '../../model';
import { type RelationOf, relationsOf } from './sums';

type Whole = RelationOf<'whole'>;

export interface WholeLook {
  readonly agreeing: readonly Whole[];
  /** Told otherwise, and what it should be; null where all agree. */
  readonly odd: { readonly told: Whole; readonly right: Whole } | null;
}

/** Three values and more are of three things. */
const TWO = 2;

export function wholesTold(texts: Texts): WholeLook[] {
  return [...groupBy(relationsOf(texts, 'whole'), keyOf).values()].flatMap((told): WholeLook[] => {
    const byValue = [...groupBy(told, ({ figure }) => figure.value.value.toFixed()).values()];
    if (told.length < 2 || byValue.length > TWO) return [];
    // What is told more often is right, of equals the first.
    const [right = [], odd = []] = [...byValue].sort((a, b) => b.length - a.length);
    const [first, other] = [right[0], odd[0]];
    return [{ agreeing: right, odd: first && other ? { told: other, right: first } : null }];
  });
}

function keyOf({ counted, years, place = '', figure: { value } }: Whole): string {
  return JSON.stringify([counted, years, place, value.unit?.symbol]);
}
