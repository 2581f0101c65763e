/** What is deducted or added per unit. */
import type { Big } from 'big.js';
import { isZero } from '../../../quantity';
import { likeness } from '../../language/grades';
import type { Case, Criterion, PerUnit } from '../../meaning/model';
import { countOf } from './counting';
import type { Sight } from '../measures';
import { type Applied, type Doubt, doubt } from './reckoning';
import type { Situation } from '../situation';

function amountOf({ amount }: PerUnit, { points }: Situation): Big {
  return 'points' in amount ? amount.points : points.times(amount.share);
}

export function applyUnits(criterion: Criterion, sight: Sight, from: Case | null): readonly Applied[] | Doubt {
  const applied: Applied[] = [];
  for (const perUnit of criterion.perUnits) {
    if (isForOtherWords(perUnit, sight, from)) continue;
    const count = countOf(criterion, perUnit, sight, perUnit.effect === 'add' ? from : null);
    if (count.unknown) return doubt(count.unknown, perUnit.text);
    if (isZero(count.steps)) continue;
    const points = count.steps.times(amountOf(perUnit, sight.situation));
    applied.push({ perUnit, gap: count.gap, points: perUnit.most?.lt(points) ? perUnit.most : points });
  }
  return isAmbiguous(applied, sight.situation)
    ? doubt('several-things', applied.map(({ perUnit }) => perUnit.text).join('；'))
    : applied;
}

/** 「降低的，每降低0.1…」 beside 持平: where the words of the actual hold another case, its own do not. */
function isForOtherWords({ when }: PerUnit, { situation: { actual }, value }: Sight, held: Case | null): boolean {
  if (when === '' || held === null || value !== null || actual.kind !== 'words') return false;
  return likeness(when, actual.text) !== 'same';
}

/** 主街每发现一处扣3分，小街每发现一处扣1分; 逾期1天…，不合格1处… beside a plain 3: of which the actual counts, it does not say. */
function isAmbiguous(applied: readonly Applied[], { unit }: Situation): boolean {
  if (applied.length < 2) return false;
  const counted = applied.filter(({ perUnit }) => perUnit.effect !== 'add' || perUnit.counts === 'events');
  return counted.some(({ perUnit: a }, at) =>
    counted
      .slice(at + 1)
      .some(
        ({ perUnit: b }) =>
          !b.from &&
          (a.step.unit?.dimension === b.step.unit?.dimension
            ? a.counts === b.counts || (!isAway(a) && !isAway(b))
            : unit === null),
      ),
  );
}

/** Counts how far something is, rather than things; 迟报1次 counts reports, not days. */
function isAway({ counts, step }: PerUnit): boolean {
  if (counts === 'late') return step.unit?.dimension === 'time';
  return counts === 'below' || counts === 'above' || counts === 'either' || counts === 'short';
}
