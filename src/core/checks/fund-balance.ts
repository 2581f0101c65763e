import type { CellRef } from '../model';
import { exactInterval, meets } from '../quantity';
import type { Figure } from '../scoring/figures';
import { amountOf, comparable, MONEY_CONCEPTS } from '../scoring/money';
import type { Found, ProjectCheck } from './engine/check';
import type { ProjectView } from './engine/view';
import { availableIn, decimalsIn, remainders, written, writtenLike } from './base/money';
import { middle } from './base/intervals';

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
      for (const row of table.rows) {
        const [balance, spent] = [amountOf(row.balance), amountOf(row.spent)];
        if (balance && spent) yield* compare({ subject: row.label, balance, decimals }, availableIn(row), [spent]);
      }
    }
    yield* compareStated(view);
  },
};

function* compareStated(view: ProjectView): Generator<Found | null> {
  const budgets = view.leading('budget').length > 0 ? view.leading('budget') : view.leading('initialBudget');
  const available = [...budgets, ...view.leading('received')];
  for (const { figure, related } of view.statements.about('balance')) {
    const balance = amountOf(figure);
    if (balance) yield* compare({ subject: '', balance, decimals: 0 }, available, view.leading('spent'), related);
  }
}

interface Balance {
  /** Label of the row; empty for the project as a whole. */
  readonly subject: string;
  readonly balance: Figure;
  /** The precision of the table it stands in. */
  readonly decimals: number;
}

function* compare(
  { subject, balance, decimals }: Balance,
  available: readonly Figure[],
  spent: readonly Figure[],
  alsoAt: readonly CellRef[] = [],
): Generator<Found | null> {
  const same = (figures: readonly Figure[]) => figures.filter((figure) => comparable(figure, balance));
  const right = remainders(same(available), same(spent), decimals);
  const [first] = right;
  if (!first) return;
  if (right.some((interval) => meets(exactInterval(balance.value, decimals), interval))) yield null;
  else {
    const figures = { stated: written(balance), computed: writtenLike(middle(first), balance) };
    const data = { subject: subject === '' ? { term: 'project' } : subject, ...figures };
    const related = [...alsoAt, ...[...available, ...spent].map(({ at }) => at)];
    yield { message: 'differs', data, at: balance.at, related, subject, ...figures };
  }
}
