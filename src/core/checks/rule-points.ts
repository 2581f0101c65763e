import Big from 'big.js';
import { formatFigure } from '../quantity';
import type { Criterion, SubPoint } from '../criteria';
import { startingWith } from '../terms/starts';
import { isDegree } from '../terms/grades';
import { LIMITED_SUM, OTHER_CASE } from '../terms/remarks';
import { holding } from '../terms/search';
import { agrees, type Found, type Look, type ProjectCheck } from './engine/check';
import { ruledIn, type Ruled } from './view/criteria';

/** Sub-points of a criterion ↔ the points of its indicator. */
export const rulePoints: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'rule-points',
    severity: 'warning',
    group: 'criterion',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件2：评分标准',
  },

  *run(view) {
    for (const ruled of ruledIn(view)) {
      const { criterion } = ruled;
      if (criterion.kind !== 'sum' || criterion.unread.length > 0) continue;
      if (criterion.subPoints.length > 1) yield compareSum(ruled);
      else yield* compareItems(ruled);
    }
  },
};

function compareSum({ indicator, criterion, points, written, at }: Ruled): Look {
  const { subPoints, perUnits } = criterion;
  if (subPoints.some(({ text }) => isDegree(text)) || perUnits.some(({ effect }) => effect !== 'deduct')) return null;
  const given = criterion.cases.flatMap(({ award }) => (award.type === 'points' ? [award.points] : []));
  const each = isCut(criterion) ? given : wholesOf(criterion).map((one) => one.points);
  const sum = total(each);
  // Where one of them alone is all the points, they are alternatives.
  if (sum.eq(points) || total(given).eq(points) || each.some((one) => one.gte(points)) || isRounded(sum, points, each))
    return agrees(indicator.points);
  const figures = { stated: written, computed: formatFigure(sum) };
  const data = {
    indicator: indicator.name,
    count: each.length,
    sum: each.map((one) => formatFigure(one)).join('+'),
    ...figures,
  };
  return { message: 'differs', data, at, related: relatedTo(indicator), subject: indicator.name, ...figures };
}

/** 「制度健全2分，其中财务制度1分，业务制度1分」: what 其中 divides counts once, so its parts are left out as far as they fit into it. */
function wholesOf({ cases, subPoints }: Criterion): readonly SubPoint[] {
  let [left, whole] = [new Big(0), new Big(0)];
  let isWithin = false;
  const parts = new Set(
    cases.filter(({ text, award }) => {
      if (award.type !== 'points') return false;
      if (text.startsWith('其中') && left.eq(0)) left = whole;
      // 「若无项目，得2分」 behind them gives the whole in another way.
      const isAlternative = isWithin && isOtherCase(text) && award.points.lte(whole);
      isWithin = isAlternative || (left.gt(0) && award.points.lte(left));
      left = isWithin && !isAlternative ? left.minus(award.points) : new Big(0);
      whole = isWithin ? whole : award.points;
      return isWithin;
    }),
  );
  const said = [...parts].map(({ words, text }) => words || text);
  return subPoints.filter(({ text }) => {
    const at = said.indexOf(text);
    if (at >= 0) said.splice(at, 1);
    return at < 0;
  });
}

/** A line that ends in 「得」 and goes on with its points below leaves a case without any. */
function isCut({ cases }: Criterion): boolean {
  return cases.some(({ award }) => award.type === 'judgement');
}

function total(figures: readonly Big[]): Big {
  return figures.reduce((sum, figure) => sum.plus(figure), new Big(0));
}

/** A third of two points is written 0.67. */
function isRounded(sum: Big, points: Big, each: readonly Big[]): boolean {
  const slack = total(each.map(halfDigit));
  return sum.minus(points).abs().lte(slack);
}

/** Half of the last digit of a figure with decimals; a round one is exact. */
function halfDigit(figure: Big): Big {
  const decimals = figure.toFixed().split('.')[1]?.length ?? 0;
  return decimals > 1 ? new Big(10).pow(-decimals).div(2) : new Big(0);
}

const isLimited = holding(LIMITED_SUM);
const isOtherCase = startingWith(OTHER_CASE);

/** 「符合一项得3分」 under 7 points: no number of items makes 7. */
function* compareItems({ indicator, criterion, points, written, at }: Ruled): Generator<Look> {
  const earned = earnedEach(criterion);
  if (!earned || isLimited(criterion.text)) return;
  const items = points.div(earned).round();
  const slack = halfDigit(earned).times(items);
  if (items.gt(0) && items.times(earned).minus(points).abs().lte(slack)) {
    yield agrees(indicator.points);
    return;
  }
  const figures = { stated: written, computed: formatFigure(earned) };
  const data = { indicator: indicator.name, each: figures.computed, stated: written };
  yield { message: 'items', data, at, related: relatedTo(indicator), subject: indicator.name, ...figures };
}

/** Points for every item, where nothing else gives points. */
function earnedEach({ perUnits, cases }: Criterion): Big | null {
  const [one, ...others] = perUnits;
  if (!one || others.length > 0 || cases.some(({ award }) => award.type === 'points')) return null;
  return one.effect === 'earn' && 'points' in one.amount && one.amount.points.gt(0) ? one.amount.points : null;
}

function relatedTo({ points }: Ruled['indicator']): Found['at'][] {
  return points ? [points.at] : [];
}
