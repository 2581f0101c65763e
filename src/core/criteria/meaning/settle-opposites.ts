/** 「成本节约率≥0得满分，每超支1%扣0.5分」: what is overspent is how far the saving is below nothing. */
import { isZero } from '../../quantity';
import type { Draft } from './draft';
import type { PerUnit, Range } from './model';
import { changed } from './ranges';

/** A saving of so much or more. */
function isSaving({ low, high, measure, signed }: Range): boolean {
  return !signed && measure === 'below' && high === null && low !== null;
}

function isNoSaving({ low, high, measure }: Range): boolean {
  return measure === 'below' && low === null && high !== null && isZero(high.figure.value);
}

/** Counts what the saving falls below, whether or not it says so before. */
function countsOpposite({ counts, effect, from, range }: PerUnit): boolean {
  return effect === 'deduct' && counts === 'above' && from === null && (range === null || isNoSaving(range));
}

export function settleOpposites(draft: Draft): void {
  const { cases, perUnits } = draft;
  const opposite = perUnits.find(countsOpposite);
  const savings = cases.flatMap(({ range }) => (range && isSaving(range) ? [range] : []));
  if (!opposite || savings.length === 0) return;
  // 节约率≥5%得满分，每超支1%: from the saving that is wanted, or from nothing?
  if (!savings.every(({ low }) => low !== null && isZero(low.figure.value))) {
    draft.unread.push(opposite.text);
    return;
  }
  cases.forEach(({ range }, at) => {
    if (range && isSaving(range)) draft.settle(at, { range: changed(range, { signed: true }) });
  });
  perUnits.forEach((one, at) => {
    if (countsOpposite(one))
      perUnits[at] = { ...one, counts: 'below', range: one.range && changed(one.range, { signed: true }) };
  });
}
