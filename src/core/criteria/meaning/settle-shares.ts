/** 达标率=1得满分，每下降0.05扣1分: plain numbers of a rate are shares of one. */
import Big from 'big.js';
import { compare } from '../../quantity';
import { isShareOfOne } from '../../quantity/pair';
import { PERCENT } from '../../quantity/units';
import { isDistance } from './cases';
import type { Draft } from './draft';
import type { Edge, Figure, Measure, Range } from './model';
import { changed } from './ranges';

const ONE = new Big(1);
/** Measures in which a figure without a unit is one of a rate. */
const OF_RATES: ReadonlySet<Measure> = new Set<Measure>(['level', 'completion', 'share']);

const asShare = (edge: Edge | null): Edge | null => edge && { ...edge, figure: { ...edge.figure, unit: PERCENT } };

function isPlainShare({ low, high, measure }: Range): boolean {
  const figures = [low?.figure, high?.figure].filter((figure): figure is Figure => figure !== undefined);
  return OF_RATES.has(measure) && figures.every(({ unit, value }) => unit === null && isShareOfOne(value));
}

export function settleShares(draft: Draft): void {
  const { cases, perUnits } = draft;
  const ranges = [...cases, ...perUnits].map(({ range }) => range).filter((range) => range !== null);
  // Beside 90 or 90% none of them is one.
  if (!ranges.every(isPlainShare)) return;
  const shared = (range: Range | null): Range | null =>
    range && changed(range, { low: asShare(range.low), high: asShare(range.high) });
  cases.forEach(({ range }, at) => {
    if (range) draft.settle(at, { range: shared(range) });
  });
  perUnits.forEach((one, at) => {
    const { step, counts } = one;
    const isPart = step.unit === null && compare(step.value, ONE) < 0 && isDistance(counts);
    perUnits[at] = { ...one, range: shared(one.range), step: isPart ? { ...step, unit: PERCENT } : step };
  });
}
