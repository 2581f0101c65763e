/** Two figures that look like one typed twice, of which the text itself makes one from the other: 「年初预算3480万元，追加360万元，调整后3840万元」. */
import type { SaidFigure, Texts } from '../../model';
import { inBase } from '../../quantity';
import { balanceTold, relationsOf } from './sums';

/** Whether a balance that holds tells both. */
export function meansBoth(texts: Texts): (one: SaidFigure, other: SaidFigure) => boolean {
  const held = relationsOf(texts, 'balance').flatMap((balance) =>
    balanceTold(balance) === null ? [[balance.result, ...balance.terms.map(({ figure }) => figure)]] : [],
  );
  const isIn = (figures: readonly SaidFigure[], { value }: SaidFigure) =>
    figures.some((figure) => inBase(figure.value).eq(inBase(value)));
  return (one, other) => held.some((figures) => isIn(figures, one) && isIn(figures, other));
}
