/** The project's money: every amount stated about it as a whole, and the one of each concept that is used. */
import type { Big } from 'big.js';
import type { ComputedMoney, Fact, FundRow, FundTable, MoneyConcept, Project, Quantity, Stated } from '../model';
import { inBase, meets, PERCENT, point, roundedInterval, WAN_YUAN } from '../quantity';
import { BASIC_SPENDING } from '../terms/funds';
import { holding } from '../terms/search';
import { figureOf, isFigure, type Figure } from './figures';

export const MONEY_CONCEPTS: readonly MoneyConcept[] = [
  'initialBudget',
  'budget',
  'received',
  'spent',
  'balance',
  'forecast',
];

/** Amounts by concept, the best source first: fund block, table of items, cells, sentences. */
export type Amounts = ReadonlyMap<MoneyConcept, readonly Figure[]>;

/** All different amounts about the project as a whole. */
export function amountsOf(project: Project): Amounts {
  const spent = amountFacts(project, 'spent');
  const items = wholeItems(project)
    .flatMap(totalRowsOf)
    .filter((row) => !isOfSome(row, spent));
  const rows = [...totalRows(project, 'block'), ...items];
  return new Map(
    MONEY_CONCEPTS.map((concept) => [
      concept,
      distinct([...rows.map((row) => amountOf(row[concept])), ...amountFacts(project, concept)]),
    ]),
  );
}

const saysBasic = holding(BASIC_SPENDING);

/** Tables of items whose total may be a whole project's: of a unit that has 基本支出, too, that of its projects is not. */
function wholeItems({ funds, facts }: Project): readonly FundTable[] {
  const isOfUnit = facts.some(({ words }) => saysBasic(words));
  return funds.filter(({ kind, of }) => kind === 'items' && (of === undefined || (of === 'projects' && !isOfUnit)));
}

/** A single column of money that comes to less than what the text says was spent lists where some of it went: 拨付金额 by township. */
function isOfSome(row: FundRow, spent: readonly Figure[]): boolean {
  const [amount, another] = MONEY_CONCEPTS.flatMap((concept) => amountOf(row[concept]) ?? []);
  return (
    amount !== undefined &&
    another === undefined &&
    amountOf(row.spent) === null &&
    spent.some((one) => comparable(one, amount) && inBase(amount.value).lt(inBase(one.value)))
  );
}

/** The money that stands for the project. What is stated several times in sentences counts by majority. */
export function moneyOf(project: Project, amounts: Amounts = amountsOf(project)): ComputedMoney {
  const first = (concept: MoneyConcept) => amounts.get(concept)?.[0] ?? null;
  const budget = first('budget') ?? first('initialBudget');
  const received = first('received');
  const spent = first('spent');
  const denominator = usesReceived(project, { budget, received, spent }) ? received : budget;
  return { budget, received, spent, balance: first('balance'), executionRate: rateOf(spent, denominator ?? received) };
}

/** An amount in 万元; null for anything but money, and for an amount without a unit: nobody can say what it is worth. */
export function inWanYuan(quantity: Quantity): Big | null {
  if (quantity.kind !== 'number' || quantity.unit?.dimension !== 'money') return null;
  return inBase(quantity).div(WAN_YUAN.factor);
}

/** An amount of money, also one without a unit; null for rates, counts and everything that is no figure. */
export function amountOf(stated: Stated | null): Figure | null {
  const figure = figureOf(stated);
  return figure && (figure.value.unit === null || figure.value.unit.dimension === 'money') ? figure : null;
}

/** Whether two amounts can be compared: both with a unit, or both without. */
export function comparable(a: Figure, b: Figure): boolean {
  return (a.value.unit === null) === (b.value.unit === null);
}

/** part ÷ whole, 1 = 100 %; null where it makes no sense. */
export function rateOf(part: Figure | null, whole: Figure | null): Big | null {
  if (!part || !whole || !comparable(part, whole)) return null;
  const base = inBase(whole.value);
  return base.lte(0) ? null : inBase(part.value).div(base);
}

/** The rows that speak for a table as a whole; none where it is about other years, too. */
export function totalRowsOf(table: FundTable): readonly FundRow[] {
  if (table.span === 'years') return [];
  const totals = table.rows.filter((row) => row.role === 'total');
  return totals.length > 0 || table.rows.length !== 1 ? totals : table.rows;
}

function totalRows(project: Project, kind: string): readonly FundRow[] {
  return project.funds.filter((table) => table.kind === kind).flatMap(totalRowsOf);
}

function amountFacts(project: Project, concept: MoneyConcept): Figure[] {
  const stated: Record<Fact['source'], Figure[]> = { cell: [], text: [] };
  for (const fact of project.facts) {
    if (fact.concept !== concept || fact.subject.kind !== 'project') continue;
    const amount = amountOf({ value: fact.quantity, at: fact.at });
    if (amount) stated[fact.source].push(amount);
  }
  return [...stated.cell, ...byMajority(stated.text)];
}

/** The value that is stated most often first; the order is kept otherwise. */
function byMajority(figures: readonly Figure[]): Figure[] {
  if (figures.length < 2) return [...figures];
  const votes = new Map<string, number>();
  for (const figure of figures) votes.set(worthOf(figure), (votes.get(worthOf(figure)) ?? 0) + 1);
  return [...figures].sort((a, b) => (votes.get(worthOf(b)) ?? 0) - (votes.get(worthOf(a)) ?? 0));
}

/** Each amount once, as it is stated first. */
function distinct(figures: readonly (Figure | null)[]): Figure[] {
  const stated = figures.filter((figure) => figure !== null);
  if (stated.length < 2) return stated;
  const byWorth = new Map<string, Figure>();
  for (const figure of stated) if (!byWorth.has(worthOf(figure))) byWorth.set(worthOf(figure), figure);
  return [...byWorth.values()];
}

/** Equal for 1560 万元 and 15600000 元. */
function worthOf({ value }: Figure): string {
  return `${inBase(value).toFixed()}${value.unit ? '元' : ''}`;
}

/**
 * Both denominators are official: 全年预算数 (财预〔2020〕10号, annex 1) and 到位资金 (annex 2). The budget is used unless only
 * the money received gives the rate that is printed.
 */
function usesReceived(
  project: Project,
  { budget, received, spent }: Readonly<Record<'budget' | 'received' | 'spent', Figure | null>>,
): boolean {
  const ofBudget = rateOf(spent, budget);
  const ofReceived = rateOf(spent, received);
  if (!ofBudget || !ofReceived || ofBudget.eq(ofReceived)) return false;
  const printed = printedRates(project);
  return printed.some((rate) => isAbout(rate, ofReceived)) && !printed.some((rate) => isAbout(rate, ofBudget));
}

function printedRates(project: Project): Quantity[] {
  const items = wholeItems(project).flatMap(totalRowsOf);
  const rows = [...totalRows(project, 'block'), ...items].flatMap(({ rate }) => rate?.value ?? []);
  const facts = project.facts.filter((fact) => fact.concept === 'executionRate' && fact.subject.kind === 'project');
  return [...rows, ...facts.map((fact) => fact.quantity)];
}

/** Printed with or without a percent sign. */
function isAbout(printed: Quantity, rate: Big): boolean {
  if (!isFigure(printed)) return false;
  return [printed, { ...printed, unit: PERCENT }].some((reading) => meets(roundedInterval(reading), point(rate)));
}
