/** A budget, its changes and what it came to, over paragraphs: 「年初安排980万元」, 「追加260万元；调减75万元」, 「全年预算数为1156万元」. */
import type { SaidRelation } from '../../../../model';
import { holding } from '../../../../terms/search';
import { FIRST_BUDGET } from '../../../../terms/said-over';
import { adjustmentsIn } from '../adjustments';
import type { Line } from '../lists';
import type { Said } from '../passages';

/** The budget, one paragraph for each way it changed, and the result. */
const MOST_LINES = 4;
const YEAR = /(?:19|20)\d{2}(?=年)/g;
const isFirst = holding(FIRST_BUDGET);

export function adjustmentsOver(lines: readonly Line[]): SaidRelation[] {
  const found = new Map<unknown, SaidRelation>();
  for (let from = 0; from < lines.length; from++) {
    // A paragraph that tells all of it, or nothing, is no beginning.
    const first = lines[from] ?? [];
    const [base] = amountsOf(first);
    if (!base || !isFirst(base.gap) || adjustmentsIn(first).length > 0) continue;
    for (let count = 2; count <= MOST_LINES && from + count <= lines.length; count++) {
      const window = lines.slice(from, from + count);
      if (hasOtherYears(window.flat())) break;
      const told = adjustmentsIn(window.flat()).find(
        (relation) => relation.kind === 'balance' && relation.terms[0]?.figure === base.figure,
      );
      if (told?.kind !== 'balance') continue;
      // A later paragraph tells the budget of its own.
      if (told.result.at === base.figure.at) break;
      found.set(told.result, { ...told, isWeak: true });
      break;
    }
  }
  return [...found.values()];
}

function amountsOf(line: Line): Said[] {
  return line.flatMap(({ figures }) => figures.filter(({ value }) => value.unit?.dimension === 'money'));
}

function hasOtherYears(line: Line): boolean {
  return new Set(line.flatMap(({ text }) => text.match(YEAR) ?? [])).size > 1;
}
