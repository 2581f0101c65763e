import { groupBy } from '../group-by';
import type { CellRef, Fact } from '../model';
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
    const saidAt = groupBy(
      view.project.facts.filter(({ source }) => source === 'text'),
      ({ at }) => at,
    );
    for (const tell of TELLINGS)
      for (const telling of tell(view)) yield telling && 'odd' in telling ? finding(telling, saidAt) : telling;
  },
};

const TELLINGS = [moneyTold, totalCost, statementsTold, marksTold, actualsTold, quantitiesTold, headcounts] as const;

function finding({ message, subject, term, odd, alsoAt, right, computed, related }: Telling, saidAt: Said): Found {
  const figures = { stated: shown(odd), computed: computed ?? shown(right) };
  const name = subject === '' ? { term: 'project' } : subject;
  const quotes = { quote: quoteOf(odd, saidAt), place: { at: right.at, from: odd.at }, other: quoteOf(right, saidAt) };
  return {
    message,
    data: { subject: name, what: { term }, ...figures, ...quotes },
    at: odd.at,
    related: [...alsoAt, ...(related ?? [right.at])],
    subject,
    ...figures,
  };
}

/** What the text says, by its place. */
type Said = ReadonlyMap<CellRef, readonly Fact[]>;

const LONGEST_QUOTE = 16;

/** The few words of a sentence that a figure stands in; nothing for a cell. */
function quoteOf({ value, at }: Figure, saidAt: Said): string {
  const said = saidAt.get(at)?.find(({ quantity }) => quantity.text === value.text);
  const end = (said?.words.indexOf(value.text) ?? -1) + value.text.length;
  if (!said || end < value.text.length) return '';
  const before = said.words.slice(Math.max(0, end - value.text.length - LONGEST_QUOTE), end - value.text.length);
  return ` “${before.replace(/^.*[，,；;：:。]/, '')}${value.text}”`;
}

/** Amounts with the unit of their column. */
function shown(figure: Figure): string {
  return figure.value.unit?.dimension === 'money' ? written(figure) : figure.value.text;
}
