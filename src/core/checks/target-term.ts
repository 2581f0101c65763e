import type { Indicator, NumberQuantity } from '../model';
import { exactInterval } from '../quantity';
import { amountOf, comparable, totalRowsOf } from '../scoring/money';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { written } from './compare/money';
import { bareName } from './view/indicator-names';
import { countIn, isAlike } from './view/outlook';
import type { ProjectView } from './view/view';

/** What is to be reached in one year ↔ in all years of the project: a part is no more than the whole. */
export const targetTerm: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'target-term',
    severity: 'warning',
    group: 'target',
    since: '1.1.0',
    basis: '财预〔2015〕88号 中央部门预算绩效目标管理办法：中期目标与年度目标',
  },

  *run({ project }) {
    const longTerm = new Map((project.longTerm ?? []).map((indicator) => [bareName(indicator.name), indicator]));
    for (const indicator of project.indicators) {
      const other = longTerm.get(bareName(indicator.name));
      if (other) yield* compareTargets(indicator, other);
    }
    yield* compareMoney(project);
  },
};

function* compareTargets(annual: Indicator, longTerm: Indicator): Generator<Look> {
  const [year, years] = [annual.target, longTerm.target];
  const [part, whole] = [countIn(annual, year), countIn(longTerm, years)];
  if (!year || !years) return;
  // Rates, prices and words may be the same in every year, or rise.
  if (!part || !whole || !isAlike(part, whole) || isCeiling(part)) yield null;
  else if (exactInterval(part).low.lte(exactInterval(whole).high)) yield agrees(year, years);
  else {
    const figures = { stated: year.value.text, computed: years.value.text };
    const data = { indicator: annual.name, ...figures };
    yield { message: 'above', data, at: year.at, related: [years.at], subject: annual.name, ...figures };
  }
}

function isCeiling({ comparator }: NumberQuantity): boolean {
  return comparator === '<=' || comparator === '<';
}

function* compareMoney({ funds }: ProjectView['project']): Generator<Look> {
  const [all, year] = [funds.filter(({ span }) => span === 'years'), funds.filter(({ span }) => span === undefined)];
  const wholes = all.flatMap(({ rows }) => rows.filter(({ role }) => role === 'total'));
  const whole = wholes.flatMap(({ budget }) => amountOf(budget) ?? [])[0];
  const part = year.flatMap(totalRowsOf).flatMap(({ budget }) => amountOf(budget) ?? [])[0];
  if (!whole || !part || !comparable(whole, part)) return;
  if (exactInterval(part.value).low.lte(exactInterval(whole.value).high)) yield agrees(part, whole);
  else {
    const figures = { stated: written(part), computed: written(whole) };
    yield { message: 'money', data: figures, at: part.at, related: [whole.at], ...figures };
  }
}
