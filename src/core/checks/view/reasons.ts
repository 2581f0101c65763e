/** Whether something was explained in words. */
import type { Fact, FundRow, Indicator, Project, Stated } from '../../model';
import { inBase } from '../../quantity';
import { figureOf, moneyRateOf } from '../../scoring/figures';
import { totalRowsOf } from '../../scoring/money';
import { CAUSES_OF_SPENDING, givesNoReason } from '../../terms/reasons';
import { holding } from '../../terms/search';

const givesReason = holding(CAUSES_OF_SPENDING);

/** Whether a cell gives a reason. The column may be missing (null). */
export function explains(reason: Stated<string> | null): boolean {
  const text = reason?.value.trim() ?? '';
  return text !== '' && !givesNoReason(text);
}

/** Whether a cell or a sentence anywhere gives a reason for how the money was spent. */
export function explainsMoney(project: Project): boolean {
  const rows = project.funds.flatMap((table) => table.rows);
  const totals = project.funds.flatMap(totalRowsOf);
  const indicators = project.indicators.filter(
    (indicator) => moneyRateOf(indicator) !== null || repeatsMoney(indicator, totals),
  );
  return (
    rows.some((row: FundRow) => explains(row.reason)) ||
    indicators.some((indicator) => explains(indicator.reason)) ||
    project.facts.some(givesCause)
  );
}

/** 「资金支出｜100｜86」: an indicator whose target is the budget and whose actual value is the spending. */
function repeatsMoney({ target, actual }: Indicator, totals: readonly FundRow[]): boolean {
  return totals.some(
    ({ budget, initialBudget, spent }) => isSame(target, budget ?? initialBudget) && isSame(actual, spent),
  );
}

/** The same number, whether or not the unit is written with it. */
function isSame(stated: Stated | null, amount: Stated | null): boolean {
  const [a, b] = [figureOf(stated)?.value, figureOf(amount)?.value];
  if (!a || !b) return false;
  return a.unit && b.unit ? a.unit.dimension === b.unit.dimension && inBase(a).eq(inBase(b)) : a.value.eq(b.value);
}

const ABOUT_MONEY: ReadonlySet<Fact['concept']> = new Set([
  'initialBudget',
  'budget',
  'spent',
  'balance',
  'executionRate',
]);

function givesCause(fact: Fact): boolean {
  if (fact.concept === 'spendingReason') return true;
  return fact.source === 'text' && ABOUT_MONEY.has(fact.concept) && givesReason(fact.words);
}
