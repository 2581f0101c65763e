/** What the figures of a text say of each other, whatever they are about. */
import type { SaidFigure, SaidRelation } from '../../../model';
import { RULES } from '../../../terms/prose';
import type { TextLine } from '../../forms/segment';
import { isDividing, partsOfBefore } from './among';
import { averagesIn } from './averages';
import { balancesIn } from './balances';
import { changesIn } from './changes';
import { equalsIn, ordersIn } from './compared';
import { extremesIn } from './extremes';
import { formulasIn } from './formulas';
import { type Line, sumsOver } from './lists';
import { listedIn, stagesIn } from './listed';
import { sumsOfMarks } from './marks';
import { namedBefore } from './named';
import { sumsBelow } from './outlined';
import { passagesOf } from './passages';
import { productsIn } from './products';
import { ratesIn } from './rates';
import { judgedIn, reachedIn } from './reached';
import { sharesIn } from './shares';
import { sumsIn } from './sums';
import { wholeSharesIn } from './whole-shares';
import { sumsOfYears } from './years';

/** `lines` are running text, whose lists go on from line to line; `cells` stand each for itself. */
export function relationsIn(lines: readonly TextLine[], read: readonly Line[], cells: readonly Line[]): SaidRelation[] {
  return [
    ...[...read, ...cells].flatMap(within),
    ...[...read, ...cells].flatMap((line) => [...sumsOfYears(line), ...sumsOfMarks(line)]),
    ...sumsOver(read),
    ...sumsBelow(lines, read),
    ...stagesIn(lines),
  ];
}

/** The same of lines that were not cut into sentences before. */
export function readRelations(lines: readonly TextLine[]): SaidRelation[] {
  return relationsIn(lines, lines.map(passagesOf), []);
}

/** What the sentences of one line say. */
function within(passages: Line): SaidRelation[] {
  return passages.flatMap((passage, index): SaidRelation[] => {
    const before = passages[index - 1] ?? null;
    if (passage.text.includes('\t')) return [];
    const superlatives = extremesIn(passage, before);
    if (passage.figures.length === 0) return superlatives;
    const always = [...listedIn(passage), ...namedBefore(passage), ...formulasIn(passage), ...judgedIn(passage)];
    if (RULES.test(passage.text)) return always;
    return [
      ...always,
      ...sumsIn(passage, before),
      ...partsOfBefore(passage, passages.slice(0, index).findLast(({ text }) => !isDividing(text)) ?? null),
      ...asOne([
        ...ratesIn(passage),
        ...sharesIn(passage, before),
        ...balancesIn(passage, before),
        ...changesIn(passage),
      ]),
      ...wholeSharesIn(passage),
      ...productsIn(passage),
      ...averagesIn(passage),
      ...superlatives,
      ...ordersIn(passage),
      ...equalsIn(passage),
      ...reachedIn(passage),
    ];
  });
}

/** A rate that several readings explain is wrong only if none of them gives it. */
function asOne(relations: readonly SaidRelation[]): SaidRelation[] {
  const rates = new Map<SaidFigure, SaidRelation & { readonly kind: 'rate' }>();
  const others: SaidRelation[] = [];
  for (const relation of relations) {
    if (relation.kind !== 'rate') others.push(relation);
    else {
      const readings = [...(rates.get(relation.rate)?.readings ?? []), ...relation.readings];
      rates.set(relation.rate, { ...relation, readings });
    }
  }
  return [...rates.values(), ...others];
}
