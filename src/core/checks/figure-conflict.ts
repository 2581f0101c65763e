import { groupBy } from '../group-by';
import type { CellRef, Fact, SaidFigure, Texts } from '../model';
import type { Figure } from '../scoring/figures';
import { UP_TO_LAST_PIECE } from '../terms/punctuation';
import { isSameCell } from '../sheet/reference';
import { agrees, type Agreed, type Found, type ProjectCheck } from './engine/check';
import { written } from './compare/money';
import { actualsTold } from './told/actuals';
import { cellsTold } from './told/cells';
import { executionTold } from './told/execution';
import { type GoalConflict, goalsTold } from './told/goals';
import { headcounts } from './told/headcounts';
import { meansBoth } from './told/both-meant';
import { marksTold } from './told/marks';
import { moneyTold, totalCost } from './told/money';
import type { NounConflict } from './told/noun-look';
import { nounsTold } from './told/nouns';
import { slipsTold } from './told/slips';
import { retoldLooks } from './told/retold';
import { quantitiesTold } from './told/quantities';
import { statementsTold } from './told/statements';
import { type RelationOf, relationsOf } from './told/sums';
import { turnedTold } from './told/turned';
import { wholesTold } from './told/wholes';
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
    evidence: 'statements',
  },

  *run(view) {
    const saidAt = groupBy(
      view.project.facts.filter(({ source }) => source === 'text'),
      ({ at }) => at,
    );
    const found = new Set<string>();
    for (const tell of TELLINGS)
      for (const telling of tell(view)) {
        if (telling && 'odd' in telling) found.add(keyOf(telling.odd));
        yield telling && 'odd' in telling ? finding(telling, saidAt) : telling;
      }
    for (const told of goalsTold(view.project)) yield 'promised' in told ? goalFinding(told) : told;
    yield* inTexts(view.project, found);
  },
  runTexts: (texts) => inTexts(texts, new Set()),
};

function keyOf({ at, value }: Figure): string {
  return [at.sheet, at.row, at.column, value.text].join(' ');
}

/** `before`: figures that were found before, which are not told again. */
function* inTexts(texts: Texts, before: ReadonlySet<string>): Generator<Found | Agreed> {
  const found = new Set(before);
  const enter = ({ odd, right }: NounConflict) => [odd, right].forEach(({ figure }) => found.add(keyOf(figure)));
  for (const retold of relationsOf(texts, 'retold')) yield* retoldLooks(retold);
  for (const { conflicts, agreeing } of nounsTold(texts)) {
    if (agreeing.length > 1) yield agrees(...agreeing.map(({ figure }) => figure));
    for (const conflict of conflicts) yield nounFinding(conflict);
    conflicts.forEach(enter);
  }
  const slips = slipsTold(texts);
  for (const slip of slips) yield slipFinding(slip);
  slips.forEach(enter);
  const ofTables = new Set<string>();
  for (const { name, told: odd, cell, outcome } of cellsTold(texts)) {
    if (outcome === 'agrees') yield agrees(odd, cell);
    else if (!found.has(keyOf(odd))) {
      yield told(name, '', odd, cell, outcome === 'error');
      ofTables.add(keyOf(odd));
    }
  }
  const areMeant = meansBoth(texts);
  for (const { odd, right } of relationsOf(texts, 'slip').filter((slip) => !areMeant(slip.odd, slip.right)))
    if (![odd, right].some((figure) => found.has(keyOf(figure)) || ofTables.has(keyOf(figure))))
      yield { ...told('', '', odd, right, false), message: 'slip' };
  for (const { agreeing, odd } of wholesTold(texts)) {
    if (agreeing.length > 1) yield agrees(...agreeing.map(({ figure }) => figure));
    if (odd) yield wholeFinding(odd.told, odd.right);
  }
}

const TELLINGS = [
  moneyTold,
  totalCost,
  statementsTold,
  marksTold,
  actualsTold,
  quantitiesTold,
  headcounts,
  turnedTold,
  executionTold,
] as const;

function finding(telling: Telling, saidAt: Said): Found {
  const { message, subject, term, odd, alsoAt, right, computed, related, severity } = telling;
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
    ...(severity ? { severity } : {}),
  };
}

/** A noun is only as good as the words around it: what two sentences say differently is for a person to look at. */
function nounFinding({ odd, right, isCertain }: NounConflict): Found {
  return told(odd.noun, odd.years, odd.figure, right.figure, isCertain);
}

/** The odd one of two figures that look like one number typed twice. */
function slipFinding({ odd, right }: NounConflict): Found {
  return { ...told(odd.noun, '', odd.figure, right.figure, false), message: 'slip' };
}

function wholeFinding({ counted, years, figure }: RelationOf<'whole'>, right: RelationOf<'whole'>): Found {
  return told(counted, years, figure, right.figure, false);
}

function told(noun: string, saidYears: string, odd: SaidFigure, right: SaidFigure, isCertain: boolean): Found {
  const figures = { stated: odd.value.text, computed: right.value.text };
  return {
    message: 'noun',
    data: {
      noun,
      years: saidYears === '' ? '' : `（${saidYears}）`,
      words: odd.words,
      other: right.words,
      place: { at: right.at, from: odd.at },
    },
    at: odd.at,
    related: isSameCell(odd.at, right.at) ? [] : [right.at],
    compared: [odd, right],
    ...figures,
    ...(isCertain ? {} : { severity: 'warning' as const }),
  };
}

/** Words of a form are short for what they mean: a person looks whether goal and indicator count the same. */
function goalFinding({ promised: { at, words, value }, indicator: { name }, what, stated }: GoalConflict): Found {
  const figures = { stated: value.text, computed: stated.value.text };
  const place = { at: stated.at, from: at };
  return {
    message: 'goal',
    data: { words, indicator: name, what: { term: what }, computed: figures.computed, place },
    at,
    related: [stated.at],
    compared: [{ at, value }, stated],
    subject: name,
    severity: 'warning',
    ...figures,
  };
}

/** What the text says, by its place. */
type Said = ReadonlyMap<CellRef, readonly Fact[]>;

const LONGEST_QUOTE = 16;
const NUMBER_SIGN = /[\d.,%-]/;

/** The few words of a sentence that a figure stands in; nothing for a cell. */
function quoteOf({ value, at }: Figure, saidAt: Said): string {
  const said = saidAt.get(at)?.find(({ quantity }) => quantity.text === value.text);
  const end = (said?.words.indexOf(value.text) ?? -1) + value.text.length;
  if (!said || end < value.text.length) return '';
  const figure = end - value.text.length;
  let from = Math.max(0, figure - LONGEST_QUOTE);
  // No number is cut in two: 2021-2024年, and not 021-2024年.
  while (from > 0 && NUMBER_SIGN.test(said.words.charAt(from - 1)) && NUMBER_SIGN.test(said.words.charAt(from))) from--;
  const before = said.words.slice(from, figure);
  return ` “${before.replace(UP_TO_LAST_PIECE, '')}${value.text}”`;
}

/** Amounts with the unit of their column. */
function shown(figure: Figure): string {
  return figure.value.unit?.dimension === 'money' ? written(figure) : figure.value.text;
}
