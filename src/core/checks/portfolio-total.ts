import { groupBy } from '../group-by';
import type { Concept, Fact, PortfolioRow } from '../model';
import { difference, exactInterval, meets } from '../quantity';
import type { Figure } from '../scoring/figures';
import { amountOf, comparable } from '../scoring/money';
import { agrees, type Found, type Look, type PortfolioCheck, type PortfolioView } from './engine/check';
import { middle } from './compare/intervals';
import { declaredIn, ListParts, type Declared } from './view/list-parts';
import { written, writtenLike } from './compare/money';
import { contradicts, finestDecimals, missing, single, total, type Sum } from './view/sums';

/** Sums that a list declares, all in all and by fund type or category ↔ its projects, and ↔ each other. */
export const portfolioTotal: PortfolioCheck = {
  scope: 'portfolio',
  meta: {
    id: 'portfolio-total',
    severity: 'error',
    group: 'portfolio',
    since: '0.1.0',
    basis: '财预〔2020〕10号 第二十七条：评价结果汇总',
  },

  *run(view) {
    const parts = new ListParts(view.portfolio);
    for (const concept of ['amount', 'spent'] as const) {
      const decided = new Set<Fact>();
      yield* compareRows(view, parts, concept, decided);
      yield* compareParts(view, concept, decided);
    }
  },
};

type Amount = Extract<Concept, 'amount' | 'spent'>;

/** `decided` gathers the totals of the list itself that its projects bear out, and those that they contradict. */
function* compareRows(
  { portfolio }: PortfolioView,
  parts: ListParts,
  concept: Amount,
  decided: Set<Fact>,
): Generator<Look> {
  const columns = new Set(portfolio.rows.flatMap((row) => row[concept]?.at.column ?? []));
  const decimals = finestDecimals(portfolio.rows.map((row) => amountOf(row[concept])));
  const known = new Map<readonly PortfolioRow[], RowSum | null>();
  const sumOfRows = (rows: readonly PortfolioRow[]) => {
    let sum = known.get(rows);
    if (sum === undefined) known.set(rows, (sum = sumOf(rows, concept, decimals)));
    return sum;
  };
  const toldOf = new Set<PortfolioRow>();
  for (const declared of declaredIn(portfolio, concept)) {
    const sums = parts
      .rowsFor(declared)
      .flatMap((rows) => sumOfRows(rows) ?? [])
      .filter(({ first }) => comparable(first, declared.figure));
    const [first] = sums;
    if (!first) continue;
    const stated = exactInterval(declared.figure.value, decimals);
    const isDifferent = !sums.some(({ sum }) => !contradicts(stated, sum));
    const isInList = declared.figure.at.sheet === portfolio.sheet && columns.has(declared.figure.at.column);
    if (isDifferent || (isInList && first.sum.missing.length === 0)) decided.add(declared.fact);
    if (isDifferent) yield differs(declared, first.sum);
    else yield closing(declared, first, concept, toldOf);
  }
}

interface RowSum {
  /** One of its amounts, all of which can be compared with each other. */
  readonly first: Figure;
  readonly sum: Sum;
  readonly blank: readonly PortfolioRow[];
}

/** Null where no row has an amount, or where amounts cannot be added up. */
function sumOf(rows: readonly PortfolioRow[], concept: Amount, decimals: number): RowSum | null {
  const figures = rows.map((row) => amountOf(row[concept]));
  const first = figures.find((figure) => figure !== null);
  if (!first || figures.some((figure) => figure && !comparable(figure, first))) return null;
  const isBlank = (row: PortfolioRow, index: number) => !figures[index] && row[concept]?.value.kind !== 'notApplicable';
  const parts = rows.map((row, index) => {
    const figure = figures[index];
    if (figure) return single(figure, decimals);
    return isBlank(row, index) ? missing(row.name) : null;
  });
  const sum = total(parts);
  return sum && { first, sum, blank: rows.filter(isBlank) };
}

function differs({ part, figure }: Declared, sum: Sum): Found {
  const figures = { stated: written(figure), computed: writtenLike(sum.value, figure) };
  const data = { part: part === '' ? { term: 'all' } : part, ...figures };
  return { message: 'differs', data, at: figure.at, related: sum.cells, compared: [sum], subject: part, ...figures };
}

/** With one amount missing, the one that would make the sum; said once a project. */
function closing({ figure }: Declared, { sum, blank }: RowSum, concept: Amount, toldOf: Set<PortfolioRow>): Look {
  const [row, ...others] = blank;
  if (!row || others.length > 0 || toldOf.has(row)) return agrees(figure, sum);
  toldOf.add(row);
  const rest = middle(difference(exactInterval(figure.value), sum.interval));
  const computed = writtenLike(rest, figure);
  const data = { project: row.name, total: written(figure), computed };
  return {
    message: 'missing',
    severity: 'info',
    data,
    at: row[concept]?.at ?? row.at,
    related: [figure.at, ...sum.cells],
    subject: row.name,
    computed,
  };
}

/** Fund types add up to the whole, 「其中」 rows to the type above them. */
function* compareParts({ portfolio }: PortfolioView, concept: Amount, decided: ReadonlySet<Fact>): Generator<Look> {
  const declared = declaredIn(portfolio, concept).filter(({ figure }) => figure.value.unit !== null);
  const parts = declared.filter(({ part }) => part !== '');
  const sums = new Map(
    [...groupBy(parts, ({ fact, within }) => familyKey(fact, within))].map(([family, members]) => [
      family,
      members.length < 2 ? null : total(members.map(({ figure }) => single(figure))),
    ]),
  );
  for (const whole of declared) {
    const sum = sums.get(familyKey(whole.fact, whole.part === '' ? null : whole.part));
    if (whole.within !== null || !sum || decided.has(whole.fact)) continue;
    yield meets(exactInterval(whole.figure.value), sum.interval) ? agrees(whole.figure, sum) : differs(whole, sum);
  }
}

/** The parts of a whole stand on its sheet. */
function familyKey({ at }: Fact, within: string | null): string {
  return JSON.stringify([at.sheet, within]);
}
