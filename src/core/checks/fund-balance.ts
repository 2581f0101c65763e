import type { CellRef, FundRow, Interval } from '../model';
import { exactInterval, meets } from '../quantity';
import type { Figure } from '../scoring/figures';
import { amountOf, comparable, MONEY_CONCEPTS } from '../scoring/money';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { carriesOn } from './compare/carried-on';
import { availableIn, decimalsIn, remainders, written, writtenLike } from './compare/money';
import { middle } from './compare/intervals';
import { unlessMost } from './compare/most';

/** A balance ↔ budget − spent or received − spent, in every row and about the project. */
export const fundBalance: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-balance',
    severity: 'error',
    group: 'fund',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件3：资金结余',
  },

  *run(view) {
    for (const table of view.project.funds) {
      const decimals = Math.max(...MONEY_CONCEPTS.map((concept) => decimalsIn(table, concept)));
      const isCarriedOn = carriesOn(table);
      const looks = table.rows.flatMap((row) => {
        if (isCarriedOn && row.role === 'item') return [];
        const [balance, spent] = [amountOf(row.balance), amountOf(row.spent)];
        return balance && spent ? [...compare(row.label, balance, new Sources(leftOf(row), [spent], decimals))] : [];
      });
      yield* unlessMost(looks);
    }
    yield* compareStated(view);
  },
};

/** What balances are left of, the plainest first: where a column tells what was carried over, the budget with it. */
function leftOf(row: FundRow): Figure[] {
  return row.carried ? availableIn(row).reverse() : availableIn(row);
}

function* compareStated(view: ProjectView): Generator<Look> {
  const budgets = view.leading('budget').length > 0 ? view.leading('budget') : view.leading('initialBudget');
  const sources = new Sources([...budgets, ...view.leading('received')], view.leading('spent'), 0);
  for (const { figure, related } of view.statements.about('balance')) {
    const balance = amountOf(figure);
    if (balance) yield* compare('', balance, sources, related);
  }
}

/** What balances may be the remainders of, in a table written to so many decimals. */
class Sources {
  readonly decimals: number;
  readonly cells: readonly CellRef[];
  /** Amounts with a unit, and those without. */
  readonly #remainders: readonly (readonly [Figure, readonly Interval[]])[];

  constructor(available: readonly Figure[], spent: readonly Figure[], decimals: number) {
    this.decimals = decimals;
    this.cells = [...available, ...spent].map(({ at }) => at);
    const sorts = [true, false].map((unitless) => spent.filter(({ value }) => (value.unit === null) === unitless));
    this.#remainders = sorts.flatMap((figures) => {
      const [first] = figures;
      return first ? [[first, remainders(available, figures, decimals)] as const] : [];
    });
  }

  /** The balances that would be right beside one that is stated. */
  like(balance: Figure): readonly Interval[] {
    return this.#remainders.find(([figure]) => comparable(figure, balance))?.[1] ?? [];
  }
}

function* compare(
  subject: string,
  balance: Figure,
  sources: Sources,
  alsoAt: readonly CellRef[] = [],
): Generator<Look> {
  const right = sources.like(balance);
  const [first] = right;
  if (!first) return;
  const stated = exactInterval(balance.value, sources.decimals);
  if (right.some((interval) => meets(stated, interval))) yield agrees(balance, ...alsoAt, ...sources.cells);
  else {
    const figures = { stated: written(balance), computed: writtenLike(middle(first), balance) };
    const data = { subject: subject === '' ? { term: 'project' } : subject, ...figures };
    yield { message: 'differs', data, at: balance.at, related: [...alsoAt, ...sources.cells], subject, ...figures };
  }
}
