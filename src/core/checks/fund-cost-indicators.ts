import { meets } from '../quantity';
import type { Indicator, Stated } from '../model';
import type { Figure } from '../scoring/figures';
import { amountOf, comparable } from '../scoring/money';
import { COST_GROUP, COST_GROUPS, OF_ONE_PIECE } from '../terms/groups';
import { holding } from '../terms/search';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { single, total } from './view/sums';
import { written, writtenLike } from './compare/money';

/** Targets of the cost indicators ↔ budget, their actual values ↔ spending. */
export const fundCostIndicators: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-cost-indicators',
    severity: 'info',
    group: 'fund',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：成本指标',
  },

  *run({ project, amounts }) {
    const costs = project.indicators.filter(isCost);
    const budgets = (['budget', 'initialBudget', 'received'] as const).flatMap((concept) => amounts.get(concept) ?? []);
    yield* compare(costs, 'target', budgets);
    yield* compare(costs, 'actual', amounts.get('spent') ?? []);
  },
};

const isCostGroup = holding(COST_GROUPS);
const isOfOnePiece = holding(OF_ONE_PIECE);

function isCost({ level1, level2, name, isPart }: Indicator): boolean {
  return !isPart && (isCostGroup(level2) || level1.includes(COST_GROUP)) && !isOfOnePiece(name);
}

/** A target is an upper bound: ≤680万元 plans for 680. */
function amountIn(stated: Stated | null): Figure | null {
  if (stated?.value.kind !== 'number' || stated.value.unit?.dimension !== 'money') return null;
  return amountOf({ ...stated, value: { ...stated.value, comparator: null } });
}

function* compare(
  costs: readonly Indicator[],
  column: 'target' | 'actual',
  stated: readonly Figure[],
): Generator<Look> {
  const figures = costs.map((indicator) => amountIn(indicator[column]));
  const known = figures.filter((figure) => figure !== null);
  const [first] = known;
  const [money] = stated.filter((figure) => first && comparable(figure, first));
  // One alone may be a part of the costs, and one that cannot be read may be any part.
  if (!first || !money || known.length < 2 || known.length < figures.length) return;
  const decimals = Math.max(...known.map(({ value }) => value.decimals));
  const sum = total(known.map((figure) => single(figure, decimals)));
  if (!sum) return;
  if (stated.some((figure) => comparable(figure, first) && meets(single(figure).interval, sum.interval)))
    yield agrees(sum, money);
  else {
    const shown = { stated: writtenLike(sum.value, money), computed: written(money) };
    const data = { count: known.length, ...shown };
    const message = column === 'target' ? 'targets' : 'actuals';
    yield { message, data, at: first.at, related: [...sum.cells.slice(1), money.at], ...shown };
  }
}
