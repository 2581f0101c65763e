import type { Figure } from '../scoring/figures';
import type { Found, ProjectCheck } from './engine/check';
import { written } from './compare/money';
import { actualsTold } from './told/actuals';
import { headcounts } from './told/headcounts';
import { marksTold } from './told/marks';
import { moneyTold, totalCost } from './told/money';
import { quantitiesTold } from './told/quantities';
import { statementsTold } from './told/statements';
import type { Telling } from './compare/telling';

/** One quantity ↔ the same quantity wherever else it is stated: in another table, in a cell, in a sentence. */
export const figureConflict: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'figure-conflict',
    severity: 'error',
    group: 'text',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件3：评价报告数据真实、前后一致',
  },

  *run(view) {
    for (const tell of TELLINGS)
      for (const telling of tell(view)) yield telling && 'odd' in telling ? finding(telling) : telling;
  },
};

const TELLINGS = [moneyTold, totalCost, statementsTold, marksTold, actualsTold, quantitiesTold, headcounts] as const;

function finding({ message, subject, term, odd, alsoAt, right, computed, related }: Telling): Found {
  const figures = { stated: shown(odd), computed: computed ?? shown(right) };
  const name = subject === '' ? { term: 'project' } : subject;
  return {
    message,
    data: { subject: name, what: { term }, ...figures, elsewhere: { at: right.at } },
    at: odd.at,
    related: [...alsoAt, ...(related ?? [right.at])],
    subject,
    ...figures,
  };
}

/** Amounts with the unit of their column. */
function shown(figure: Figure): string {
  return figure.value.unit?.dimension === 'money' ? written(figure) : figure.value.text;
}
