import Big from 'big.js';
import { formatFigure } from '../quantity';
import type { Criterion } from '../criteria';
import { agrees, type Found, type ProjectCheck } from './engine/check';
import { isNumbered, ruledIn, type Ruled } from './view/criteria';

/** The best case of a criterion ↔ the points of its indicator. */
export const ruleMaximum: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'rule-maximum',
    severity: 'warning',
    group: 'criterion',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件2：评分标准',
  },

  *run(view) {
    for (const ruled of ruledIn(view)) {
      const { criterion, points } = ruled;
      const best = criterion.declaredPoints ?? bestOf(criterion);
      if (!best || (!best.eq(points) && addsUp(criterion, points))) continue;
      yield best.eq(points) || best.eq(HUNDRED) ? agrees(ruled.indicator.points) : differs(ruled, best);
    }
  },
};

/** Criteria of some departments score every indicator out of a hundred, and weigh afterwards. */
const HUNDRED = new Big(100);
const ZERO = new Big(0);

/** Kinds of criteria in which one case applies. */
const ONE_APPLIES: ReadonlySet<Criterion['kind']> = new Set([
  'steps',
  'ratio',
  'ratio-from',
  'per-unit',
  'all-or-nothing',
  'graded-words',
]);

/** Null where cases add up, where more is added, or where something was not understood. */
function bestOf(criterion: Criterion): Big | null {
  const { kind, best, unread, subjects, perUnits } = criterion;
  if (!best || !ONE_APPLIES.has(kind) || unread.length > 0 || subjects.length > 1 || severalAchieve(criterion))
    return null;
  return perUnits.some(({ effect }) => effect !== 'deduct') || isNumbered(criterion) ? null : best;
}

/** 「制度健全2分；执行有效3分」 with 5 points: requirements that are scored one by one, though nothing numbers them. */
function addsUp({ cases }: Criterion, points: Big): boolean {
  const given = cases.map(({ award }) => (award.type === 'points' ? award.points : null));
  return given.every((one) => one !== null) && given.reduce((sum, one) => sum.plus(one), ZERO).eq(points);
}

/** Two cases that give the most are two requirements. */
function severalAchieve({ cases, best }: Criterion): boolean {
  return best !== null && cases.filter(({ award }) => award.type === 'points' && award.points.eq(best)).length > 1;
}

function differs({ indicator, points, written, at }: Ruled, best: Big): Found {
  const figures = { stated: formatFigure(best), computed: written };
  const data = { indicator: indicator.name, ...figures };
  const related = indicator.points ? [indicator.points.at] : [];
  const message = best.gt(points) ? 'more' : 'less';
  return { message, data, at, related, subject: indicator.name, ...figures };
}
