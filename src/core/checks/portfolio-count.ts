import { formatRate, point } from '../quantity';
import type { Fact } from '../model';
import { figureOf, type Figure } from '../scoring/figures';
import { agrees, type Look, type PortfolioCheck, type PortfolioView } from './engine/check';
import { declaredIn, ListParts, type Declared } from './view/list-parts';
import { matchRate } from './compare/rates';

/** Declared numbers of projects ↔ counted; the share of projects visited ↔ both numbers. */
export const portfolioCount: PortfolioCheck = {
  scope: 'portfolio',
  meta: {
    id: 'portfolio-count',
    severity: 'error',
    group: 'portfolio',
    since: '0.1.0',
    basis: '财预〔2020〕10号 第二十七条：评价结果汇总',
    evidence: 'counts',
  },

  *run(view) {
    const parts = new ListParts(view.portfolio);
    for (const declared of declaredIn(view.portfolio, 'projectCount')) yield* compareCount(view, parts, declared);
    yield* compareVisited(view.portfolio.facts, view.portfolio.rows.length);
  },

  *runProject({ project }) {
    yield* compareVisited(project.facts, null);
  },
};

function* compareCount({ listed }: PortfolioView, parts: ListParts, declared: Declared): Generator<Look> {
  const { figure, part } = declared;
  const counts = parts.rowsFor(declared).map((rows) => rows.length);
  if (part === '') counts.push(listed);
  const [counted] = counts;
  if (counted === undefined || figure.value.approximate) return;
  if (counts.some((count) => figure.value.value.eq(count))) yield agrees(figure);
  else {
    const figures = { stated: figure.value.text, computed: String(counted) };
    const data = { part: part === '' ? { term: 'all' } : part, ...figures };
    yield { message: 'differs', data, at: figure.at, subject: part, ...figures };
  }
}

/** 「现场选点10个，占项目总数的30%」, where the sentence, or the list, says how many projects there are. */
function* compareVisited(facts: readonly Fact[], listed: number | null): Generator<Look> {
  const shares = facts.filter(({ concept }) => concept === 'visitedShare');
  if (shares.length === 0) return;
  const [visits, counts] = [toldBySentence(facts, 'visitedCount'), toldBySentence(facts, 'projectCount')];
  const only = onlyCount(facts);
  for (const { words, at, quantity } of shares) {
    const share = figureOf({ value: quantity, at });
    const visited = visits.get(words);
    const count = counts.get(words) ?? only;
    const all = count?.value.value.toNumber() ?? listed;
    if (!share || !visited || all === null || all <= 0) continue;
    const part = visited.value.value;
    if (matchRate(share.value, [{ part: point(part), whole: point(part.times(0).plus(all)) }]) !== 'differs')
      yield agrees(share, visited, count);
    else {
      const figures = { stated: share.value.text, computed: formatRate(part.div(all)) };
      const data = { visited: visited.value.text, all, ...figures };
      yield { message: 'visited', data, at, ...figures };
    }
  }
}

/** The number of all projects, where one is told. */
function onlyCount(facts: readonly Fact[]): Figure | null {
  const counts = facts.flatMap(({ concept, subject, quantity, at }) =>
    concept === 'projectCount' && subject.kind === 'project' ? (figureOf({ value: quantity, at }) ?? []) : [],
  );
  const [first] = counts;
  return first && counts.every(({ value }) => value.value.eq(first.value.value)) ? first : null;
}

/** What each sentence tells first. */
function toldBySentence(facts: readonly Fact[], concept: Fact['concept']): ReadonlyMap<string, Figure | null> {
  const told = new Map<string, Figure | null>();
  for (const { concept: of, words, quantity, at } of facts) {
    if (of === concept && !told.has(words)) told.set(words, figureOf({ value: quantity, at }));
  }
  return told;
}
