import type { CellRef } from '../model';
import { exactInterval, meets } from '../quantity';
import type { Figure } from '../scoring/figures';
import { amountOf, comparable } from '../scoring/money';
import type { Found, ProjectCheck } from './engine/check';
import type { ProjectView } from './engine/view';
import { availableIn, remainders, written, writtenLike } from './base/money';
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
    for (const row of view.project.funds.flatMap((table) => table.rows)) {
      const [balance, spent] = [amountOf(row.balance), amountOf(row.spent)];
      if (balance && spent) yield* compare(row.label, balance, availableIn(row), [spent]);
    }
    yield* compareStated(view);
  },
};

function* compareStated({ statements, amounts }: ProjectView): Generator<Found | null> {
  const of = (concept: 'budget' | 'initialBudget' | 'received' | 'spent') => amounts.get(concept) ?? [];
  const budgets = of('budget').length > 0 ? of('budget') : of('initialBudget');
  for (const { figure, related } of statements.about('balance')) {
    const balance = amountOf(figure);
    if (balance) yield* compare('', balance, [...budgets, ...of('received')], of('spent'), related);
  }
}

function* compare(
  subject: string,
  balance: Figure,
  available: readonly Figure[],
  spent: readonly Figure[],
  alsoAt: readonly CellRef[] = [],
): Generator<Found | null> {
  const same = (figures: readonly Figure[]) => figures.filter((figure) => comparable(figure, balance));
  const right = remainders(same(available), same(spent));
  const [first] = right;
  if (!first) return;
  if (right.some((interval) => meets(exactInterval(balance.value), interval))) yield null;
  else {
    const figures = { stated: written(balance), computed: writtenLike(middle(first), balance) };
    const data = { subject: subject === '' ? { term: 'project' } : subject, ...figures };
    const related = [...alsoAt, ...[...available, ...spent].map(({ at }) => at)];
    yield { message: 'differs', data, at: balance.at, related, subject, ...figures };
  }
}
