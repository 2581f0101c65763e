import Big from 'big.js';
import type { Concept, FundRow, FundTable } from '../model';
import { exactInterval, inBase } from '../quantity';
import type { Figure } from '../scoring/figures';
import { CARRIED_SAID } from '../terms/said-changes';
import { holding } from '../terms/search';
import { amountOf, comparable, totalRowsOf } from '../scoring/money';
import { agrees, type Found, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { availableIn, written } from './compare/money';

const ZERO = new Big(0);
const saysCarried = holding(CARRIED_SAID);
const MONEY: ReadonlySet<Concept> = new Set<Concept>(['budget', 'initialBudget', 'received', 'spent']);

/** Spent above what was available: more than the budget and more than what arrived. */
export const fundOverspent: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-overspent',
    severity: 'error',
    group: 'fund',
    since: '0.1.0',
    basis: '《预算法》：各部门、各单位的支出必须按照预算执行',
  },

  *run(view) {
    const carried = carriedOver(view);
    let compared = false;
    for (const table of view.project.funds) {
      // More income than was planned is no fault.
      if (table.span === 'years' || table.of === 'income') continue;
      const totals = new Set(totalRowsOf(table));
      const wholes = [...totals].flatMap((row) => compareRow(row, carried));
      yield* wholes;
      compared ||= wholes.length > 0;
      // A total that was overspent says it for its lines; within one that holds, money may have been moved between them.
      if (wholes.some(isFound)) continue;
      const message = wholes.length > 0 ? 'line' : 'lone-line';
      for (const row of table.rows) {
        if (totals.has(row)) continue;
        for (const look of compareRow(row, [])) yield isFound(look) ? { ...look, message, severity: 'info' } : look;
      }
    }
    if (!compared) yield* compareStated(view, carried);
  },
};

function isFound(look: Look): look is Found {
  return look !== null && 'at' in look;
}

/** What one row says, in a list that is empty where nothing can be compared; money of last year has no budget in this one. */
function compareRow(row: FundRow, carried: readonly Figure[]): readonly Look[] {
  const spent = row.source === 'carryOver' ? null : amountOf(row.spent);
  const found = spent ? compare(spent, availableIn(row), row.label, carried) : undefined;
  if (found === undefined) return [];
  return [isFound(found) && !isInForce(row) ? null : found];
}

/** Accounts of a unit name the budget of the year's start alone: what was added to it in the year was spent as well. */
function isInForce({ budget, received }: FundRow): boolean {
  return (amountOf(budget) ?? amountOf(received)) !== null;
}

/** The least that is said to have been spent ↔ the most that is said to have been available. */
function* compareStated({ amounts, project }: ProjectView, carried: readonly Figure[]): Generator<Look> {
  // 「另有2022年结转资金186.4万元，当年可用资金合计1386.4万元」
  if (project.facts.some(({ concept, words }) => MONEY.has(concept) && saysCarried(words))) return;
  const available = (['budget', 'initialBudget', 'received'] as const).flatMap((concept) => amounts.get(concept) ?? []);
  const [least] = [...(amounts.get('spent') ?? [])].sort((a, b) => inBase(a.value).cmp(inBase(b.value)));
  const found = least ? compare(least, available, '', carried) : undefined;
  if (found !== undefined) yield found;
}

/** Undefined where nothing can be compared. */
function compare(
  spent: Figure,
  available: readonly Figure[],
  subject: string,
  carried: readonly Figure[],
): Look | undefined {
  const [most] = available
    .filter((figure) => comparable(figure, spent))
    .sort((a, b) => inBase(b.value).cmp(inBase(a.value)));
  if (!most) return undefined;
  const also = carried
    .filter((figure) => comparable(figure, spent))
    .reduce((sum, figure) => sum.plus(inBase(figure.value)), ZERO);
  if (exactInterval(spent.value).low.lte(exactInterval(most.value).high.plus(also))) return agrees(spent, most);
  const figures = { stated: written(spent), computed: written(most) };
  const data = { subject: subject === '' ? { term: 'project' } : subject, ...figures };
  return { message: 'above', data, at: spent.at, related: [most.at], subject, ...figures };
}

/** Carried-over money that was spent, which the budget of the year may not contain. */
function carriedOver({ project, statements }: ProjectView): Figure[] {
  const rows = project.funds
    .flatMap((table: FundTable) => table.rows)
    .filter((row: FundRow) => row.source === 'carryOver');
  const [inTable] = rows.flatMap((row) => amountOf(row.spent) ?? []);
  const [inText] = statements.about('carryOverSpent').flatMap(({ figure }) => amountOf(figure) ?? []);
  const carried = inTable ?? inText;
  return carried ? [carried] : [];
}
