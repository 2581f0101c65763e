/** What a paragraph says is done, all of it, against another that tells of some that is not. */
import type { SaidRelation } from '../../../model';
import type { Line } from '../arithmetic/lists';
import { datedClauses } from '../dated/clauses';
import { batchesAfter } from './batches';
import { lateOfAll } from './late';
import { unpaidOfAll } from './unpaid';

/** `lines` are running text. */
export function contradictedIn(lines: readonly Line[]): SaidRelation[] {
  const clauses = lines.flatMap((line) => datedClauses(line));
  return [...batchesAfter(clauses), ...unpaidOfAll(clauses), ...lateOfAll(clauses)];
}
