/** A day as of which something is told, and the year that it is told of: 「截至2022年12月31日，2023年度部门预算累计支出9406.39万元」. */
import type { SaidRelation } from '../../../model';
import { dayOf } from '../../../quantity';
import { AS_OF, DONE_BY_THEN, TO_COME } from '../../../terms/periods';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import { listed } from '../arithmetic/words';
import { yearOpening } from '../statements';
import { datedClauses } from './clauses';

type Work = SaidRelation & { readonly kind: 'work' };

const OPENINGS = listed(AS_OF);
const isDone = holding(DONE_BY_THEN);
const isToCome = holding(TO_COME);
const LAST_MONTH = 12;

/** What was spent of a year cannot be told as of the end of the year before. */
export function daysBeforeYears(lines: readonly Line[]): Work[] {
  return lines.map(datedClauses).flatMap((clauses) =>
    clauses.flatMap((clause, index): Work[] => {
      const [date, another] = clause.dates;
      const next = clauses[index + 1];
      if (!date || another || date.from === 0 || next?.passage !== clause.passage) return [];
      if (!OPENINGS.some((word) => clause.text.trim().startsWith(word))) return [];
      const { year, month } = dayOf(date.to);
      const told = yearOpening(next.text.trim());
      if (month !== LAST_MONTH || !told || !/^\d{4}$/.test(told.year)) return [];
      if (!isDone(next.text) || isToCome(next.text) || !/\d/.test(next.text.slice(told.length))) return [];
      const quote = ({ words, at }: typeof clause) => ({ words, at });
      return [{ kind: 'work', earlier: quote(next), later: quote(clause), isReversed: Number(told.year) > year }];
    }),
  );
}
