/** Printed execution and arrival rates ↔ the amounts they are made of: in every row, in cells and sentences, and as indicators. */
import type { CellRef, FundRow, MoneyConcept, Project, Stated } from '../../model';
import { formatRate } from '../../quantity';
import { figureOf, moneyRateOf, type Figure } from '../../scoring/figures';
import { amountOf } from '../../scoring/money';
import { isSameCell } from '../../sheet/reference';
import type { Look } from '../engine/check';
import type { ProjectView } from '../view/view';
import { quotients } from './money';
import { unlessMost } from './most';
import { foundBy, matchRate, type Quotient, rateOf } from './rates';

export interface MoneyRate {
  readonly concept: 'executionRate' | 'arrivalRate';
  readonly printed: (row: FundRow) => Stated | null;
  readonly part: MoneyConcept;
  /** Official denominators: any of them may have been used. */
  readonly wholes: readonly MoneyConcept[];
}

export function* compareMoneyRates(view: ProjectView, rate: MoneyRate): Generator<Look> {
  const { project } = view;
  for (const table of project.funds) yield* unlessMost(table.rows.flatMap((row) => [...inRow(rate, row)]));
  const [stated, indicators] = [view.statements.about(rate.concept), indicatorsOf(project, rate)];
  if (stated.length + indicators.length === 0) return;
  const wholes = wholesOf(rate, (concept) => view.leading(concept).length > 0);
  const right = rightRates(
    view.leading(rate.part),
    wholes.flatMap((concept) => view.leading(concept)),
  );
  for (const { fact, figure, related } of stated) {
    const isTold = fact.source === 'text' && right.rates.length > 0;
    const beside = isTold
      ? [...quotients(view.leading(rate.part), toldBeside(view, figure)), ...ofYearsTold(project, rate, fact.words)]
      : [];
    yield* compare(rate, figure, '', { ...right, rates: [...right.rates, ...beside] }, related);
  }
  for (const { name, printed } of indicators) yield* compare(rate, printed, name, right);
}

/** 「调整后为19240万元，…执行率96%」: what the paragraph calls by no known word may be the whole that is meant. */
function toldBeside({ project }: ProjectView, { at }: Figure): Figure[] {
  return project.told.flatMap(({ figure }) => {
    return isSameCell(figure.at, at) && figure.value.unit?.dimension === 'money' ? [figure] : [];
  });
}

/** 「2023年执行率87%」 below a table of several years is that of its row 2023年. */
function ofYearsTold({ funds }: Project, { part, wholes }: MoneyRate, words: string): Quotient[] {
  return funds.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const [year] = YEAR.exec(row.label) ?? [];
      if (year === undefined || !words.includes(year)) return [];
      const amountsIn = (concepts: readonly MoneyConcept[]) =>
        concepts.flatMap((concept) => amountOf(row[concept]) ?? []);
      return quotients(amountsIn([part]), amountsIn(wholes));
    }),
  );
}

const YEAR = /(?:19|20)\d{2}/;

function* inRow(rate: MoneyRate, row: FundRow): Generator<Look> {
  const printed = figureOf(rate.printed(row));
  if (!printed) return;
  const amountsIn = (concepts: readonly MoneyConcept[]) => concepts.flatMap((concept) => amountOf(row[concept]) ?? []);
  const wholes = amountsIn(wholesOf(rate, (concept) => amountOf(row[concept]) !== null));
  yield* compare(rate, printed, row.label, rightRates(amountsIn([rate.part]), wholes));
}

/** The rates that would be right, and the cells of the amounts they are made of. */
interface RightRates {
  readonly rates: readonly Quotient[];
  readonly cells: readonly CellRef[];
}

function rightRates(parts: readonly Figure[], wholes: readonly Figure[]): RightRates {
  return { rates: quotients(parts, wholes), cells: [...parts, ...wholes].map(({ at }) => at) };
}

/** 全年预算 takes the place of 年初预算 where both are stated. */
function wholesOf({ wholes }: MoneyRate, has: (concept: MoneyConcept) => boolean): readonly MoneyConcept[] {
  return has('budget') ? wholes.filter((concept) => concept !== 'initialBudget') : wholes;
}

function* compare(
  { concept }: MoneyRate,
  printed: Figure | null,
  subject: string,
  { rates, cells }: RightRates,
  alsoAt: readonly CellRef[] = [],
): Generator<Look> {
  const [first] = rates;
  if (!printed || !first) return;
  yield foundBy(matchRate(printed.value, rates), () => {
    const figures = { stated: printed.value.text, computed: formatRate(rateOf(first)) };
    const data = { subject: subject === '' ? { term: 'project' } : subject, rate: { term: concept }, ...figures };
    return { data, at: printed.at, related: [...alsoAt, ...cells], subject, ...figures };
  });
}

/** 资金到位率 and 预算执行率 listed as indicators: the actual value is the printed rate. */
function indicatorsOf({ indicators }: Project, { concept }: MoneyRate): { name: string; printed: Figure | null }[] {
  return indicators
    .filter((indicator) => moneyRateOf(indicator) === concept)
    .map(({ name, actual }) => ({ name, printed: asRate(figureOf(actual)) }));
}

function asRate(figure: Figure | null): Figure | null {
  const unit = figure?.value.unit ?? null;
  return unit === null || unit.dimension === 'ratio' ? figure : null;
}
