/** Amounts of the whole project: fund block, table of items, cells, sentences. */
import type { FundRow, FundTable, MoneyConcept, Project } from '../../model';
import { exactInterval, inBase, meets, roundedInterval } from '../../quantity';
import { figureOf, type Figure } from '../../scoring/figures';
import { amountOf, comparable, MONEY_CONCEPTS, totalRowsOf } from '../../scoring/money';
import { CAPS } from '../../terms/groups';
import { holding } from '../../terms/search';
import type { ProjectView } from '../view/view';
import { contradicts, writing } from '../compare/agreement';
import { quotients } from '../compare/money';
import { matchRate } from '../compare/rates';
import { compareTold, type Telling } from '../compare/telling';
import { differsByUnit } from '../compare/unit-slip';
import { agrees, type Agreed } from '../engine/check';

export function* moneyTold({ project }: ProjectView): Generator<Telling | Agreed | null> {
  const blocks = rowsOf(project.funds.filter(({ kind }) => kind === 'block'));
  const isStated = statedAmounts(blocks, project);
  const items = project.funds.filter((table) => table.kind === 'items' && isWhole(table, isStated));
  const rows = [...blocks, ...rowsOf(items)];
  const isTrusted = isConsistent(blocks);
  for (const concept of [...MONEY_CONCEPTS, 'carryOverSpent', 'currentYearSpent'] as const) {
    const inRows = isColumn(concept) ? rows.flatMap((row) => amountOf(row[concept]) ?? []) : [];
    const figures = [...inRows, ...amountsTold(project, concept)].filter(({ value }) => value.unit !== null);
    const trusted = isTrusted ? (inRows[0] ?? null) : null;
    for (const telling of compareTold('', concept, figures, trusted)) {
      // 元 for 万元 is a finding of its own, see `fund-unit`.
      yield telling && 'odd' in telling && differsByUnit(telling.odd.value, telling.right.value) ? null : telling;
    }
  }
  yield* partsOfSpending(project, rows);
}

/** One total row whose printed rate its own amounts bear out: what a sentence says against it is the sentence's fault. */
function isConsistent(rows: readonly FundRow[]): boolean {
  const [row, another] = rows;
  const rate = row ? figureOf(row.rate) : null;
  const spent = row ? amountOf(row.spent) : null;
  const wholes = row ? [row.budget, row.received].flatMap((stated) => amountOf(stated) ?? []) : [];
  if (another || !rate || !spent || wholes.length === 0) return false;
  return matchRate(rate.value, quotients([spent], wholes)) === 'agrees';
}

/** 项目总成本 as an indicator of its own: its actual value is what was spent. */
export function* totalCost({ project, amounts }: ProjectView): Generator<Telling | Agreed | null> {
  const costs = project.indicators.filter(({ level2, name }) => (COST.test(level2) || COST.test(name)) && !isCap(name));
  const amountsOfCosts = costs.map(({ actual, target }) => ({
    actual: amountLike(actual, target),
    target: amountOf(withoutBound(target)),
  }));
  const [only, ...others] = amountsOfCosts.filter(({ actual }) => actual !== null);
  if (!only?.actual || others.length > 0) return;
  const { actual, target } = only;
  const budgets = [
    ...(amounts.get('budget') ?? []),
    ...(amounts.get('initialBudget') ?? []),
    ...partAmounts(project, 'initialBudget'),
    ...partAmounts(project, 'budget'),
  ];
  const isTotal = target !== null && budgets.some((budget) => isSameAmount(budget, target));
  if (!isTotal) return;
  const stated = (amounts.get('spent') ?? []).filter(({ value }) => value.value.gt(0));
  const spent = (stated.length > 0 ? stated : partAmounts(project, 'spent')).filter((amount) =>
    comparable(amount, actual),
  );
  const [right] = spent;
  if (!right) return;
  const name = costs.find(({ actual: of }) => of?.at === actual.at)?.name ?? '';
  const telling = { message: 'differs', subject: name, term: 'spent', odd: actual, alsoAt: [], right } as const;
  // 90 for 89.974 is rounded, and a part may not be all that was spent.
  const isDoubtful = stated.length === 0 || spent.some((amount) => isRounded(actual, amount));
  if (spent.some((amount) => !contradicts(actual.value, amount.value))) yield agrees(actual, ...spent);
  else yield isDoubtful ? { ...telling, severity: 'warning' } : telling;
}

/** A budget of nothing plans no cost, however it is rounded. */
function isSameAmount(budget: Figure, target: Figure): boolean {
  return budget.value.value.gt(0) && comparable(budget, target) && !contradicts(budget.value, target.value);
}

function isRounded(shorter: Figure, longer: Figure): boolean {
  const isShorter = shorter.value.decimals < longer.value.decimals;
  return isShorter && meets(roundedInterval(shorter.value), exactInterval(longer.value));
}

const isCap = holding(CAPS);
const COST = /总成本|总投资|总费用|成本指标|成本$/;

function isColumn(concept: string): concept is MoneyConcept {
  return (MONEY_CONCEPTS as readonly string[]).includes(concept);
}

function rowsOf(tables: readonly FundTable[]): FundRow[] {
  return tables.flatMap((table) => totalRowsOf(table));
}

/** Whether a table of items is about all the money: it has the budget or the receipts of the fund block, or of a sentence. */
function isWhole(table: FundTable, isStated: (amount: Figure | null) => boolean): boolean {
  const own = totalRowsOf(table);
  return AVAILABLE.some((concept) => own.some((row) => isStated(amountOf(row[concept]))));
}

/** Where more amounts are stated than these, only the same one is looked for, whatever it may have been rounded from. */
const MOST_ROUNDED = 32;

/** Whether an amount is one that the fund block or a sentence states. */
function statedAmounts(blocks: readonly FundRow[], project: Project): (amount: Figure | null) => boolean {
  const stated = new Map<string, Figure>();
  for (const concept of AVAILABLE) {
    const inBlocks = blocks.flatMap((row) => amountOf(row[concept]) ?? []);
    for (const amount of [...inBlocks, ...amountsTold(project, concept)]) stated.set(writing(amount), amount);
  }
  const rounded = [...stated.values()].slice(0, MOST_ROUNDED);
  const agrees = (amount: Figure) =>
    rounded.some((other) => comparable(amount, other) && !contradicts(amount.value, other.value));
  return (amount) => amount !== null && (stated.has(writing(amount)) || agrees(amount));
}

const AVAILABLE = ['budget', 'initialBudget', 'received'] as const;

/** In cells and sentences about the project. */
function amountsTold(project: Project, concept: string): Figure[] {
  return project.facts.flatMap((fact) => {
    if (fact.concept !== concept || fact.subject.kind !== 'project') return [];
    return amountOf({ value: fact.quantity, at: fact.at }) ?? [];
  });
}

/** The 其中 rows of the fund block, where one alone has an amount. */
function partAmounts({ funds }: Project, concept: MoneyConcept): Figure[] {
  return funds.flatMap(({ rows }) => {
    const amounts = rows.flatMap((row) => (row.role === 'part' ? (amountOf(row[concept]) ?? []) : []));
    const used = amounts.filter(({ value }) => value.value.gt(0));
    return used.length === 1 ? used : [];
  });
}

/** 「支出780万元，其中：本年…，上年结转…」. */
function* partsOfSpending(project: Project, rows: readonly FundRow[]): Generator<Telling | Agreed | null> {
  const [current] = amountsTold(project, 'currentYearSpent');
  const [carried] = amountsTold(project, 'carryOverSpent');
  const spent = [...rows.flatMap((row) => amountOf(row.spent) ?? []), ...amountsTold(project, 'spent')].filter(
    ({ value }) => value.unit !== null,
  );
  const [right] = spent;
  if (!current?.value.unit || !carried || !right) return;
  const sum = inBase(current.value).plus(inBase(carried.value));
  const value = sum.div(current.value.unit.factor);
  const decimals = Math.max(current.value.decimals, carried.value.decimals);
  const text = `${value.toFixed()}${current.value.unit.symbol}`;
  const total = { ...current.value, value, decimals, text };
  // Only this year's money may have been called the spending.
  if (spent.some((figure) => !contradicts(figure.value, total) || !contradicts(figure.value, current.value)))
    yield agrees(...spent, current, carried);
  else
    yield {
      message: 'sum',
      subject: '',
      term: 'spent',
      odd: right,
      alsoAt: [],
      right,
      computed: text,
      related: [current.at, carried.at],
    };
}

type Quantified = Parameters<typeof figureOf>[0];

/** A target is an upper bound: ≤90万元 plans for 90. */
function withoutBound(stated: Quantified): Figure | null {
  if (stated?.value.kind !== 'number') return null;
  return { at: stated.at, value: { ...stated.value, comparator: null } };
}

/** An actual value has the unit of its target where it has none. */
function amountLike(actual: Quantified, target: Quantified): Figure | null {
  const figure = amountOf(actual ?? null);
  const unit = figure?.value.unit ?? withoutBound(target)?.value.unit ?? null;
  return figure && unit?.dimension === 'money' ? { ...figure, value: { ...figure.value, unit } } : null;
}
