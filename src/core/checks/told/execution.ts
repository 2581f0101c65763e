/** The execution rate of a report that tells no budget to compute it from, told twice: 「预算执行率93.75%」 ↔ 「全年预算执行率达到95.73%」. */
import type { ProjectView } from '../view/view';
import { compareTold, type Telling } from '../compare/telling';
import type { Agreed } from '../engine/check';

/** Three values and more are of three things. */
const TWO = 2;

const BUDGETS = ['budget', 'initialBudget'] as const;

/** Of which budget a rate is nobody may have said: a person looks. */
export function* executionTold({ amounts, statements }: ProjectView): Generator<Telling | Agreed | null> {
  const isComputable = BUDGETS.some((concept) => (amounts.get(concept) ?? []).length > 0);
  const told = statements.about('executionRate');
  if (isComputable || told.length !== TWO || told.some(({ fact }) => fact.source !== 'text')) return;
  for (const telling of compareTold(
    '',
    'executionRate',
    told.map(({ figure }) => figure),
  ))
    yield telling && 'odd' in telling ? { ...telling, severity: 'warning' } : telling;
}
