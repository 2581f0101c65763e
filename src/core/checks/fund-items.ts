import type { FundRow, FundTable, MoneyConcept } from '../model';
import { exactInterval } from '../quantity';
import { amountOf, comparable, MONEY_CONCEPTS } from '../scoring/money';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { carriesOn } from './compare/carried-on';
import { decimalsIn } from './compare/money';
import { contradicts, single, without, type Sum } from './view/sums';
import { type ColumnSum, columnSumOf, compareSubtotals, foundSum } from './compare/subtotals';

/** 总计 ↔ the lines of a money table, in every column. */
export const fundItems: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-items',
    severity: 'error',
    group: 'fund',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件3：资金使用情况',
  },

  *run({ project }) {
    for (const table of project.funds) {
      const isCarriedOn = carriesOn(table);
      for (const concept of MONEY_CONCEPTS)
        if (!(isCarriedOn && concept === 'balance')) yield* compareColumn(table.rows, concept);
      yield* compareSubtotals(table.rows);
      for (const rows of partColumns(table)) {
        for (const concept of MONEY_CONCEPTS) yield* compareColumn(rows, concept);
      }
    }
  },
};

/** Columns of a part of each line and of the total, 财政拨款 beside 总额: they add up as the whole does. */
function* partColumns({ rows }: FundTable): Generator<readonly FundRow[]> {
  const heads = rows.filter((row) => isTotal(row) || isItem(row));
  const total = heads.findLast(isTotal);
  if (!total) return;
  const partOf = (head: FundRow, name: string) =>
    rows.find(({ parent, label }) => parent !== null && rows[parent] === head && label === name);
  for (const { label } of rows.filter(({ parent }) => parent !== null && rows[parent] === total)) {
    const parts = heads.map((head) => ({ head, part: partOf(head, label) }));
    if (parts.some(({ part }) => part === undefined)) continue;
    yield parts.flatMap(({ head, part }) => (part ? [{ ...part, role: head.role }] : []));
  }
}

/** What a total may count: all lines, those since the total before, those up to the next, or the other totals. */
function* compareColumn(all: readonly FundRow[], concept: MoneyConcept): Generator<Look> {
  const totals = all.filter(isTotal);
  if (!totals.some((row) => amountOf(row[concept]))) return;
  const decimals = decimalsIn({ rows: all }, concept);
  const sumOfRows = (rows: readonly FundRow[]) => columnSumOf(rows, concept, decimals);
  const [lines, allTotals] = [sumOfRows(all.filter(isItem)), sumOfRows(totals)];
  const stretches = stretchesOf(all).map(sumOfRows);
  for (const [place, row] of totals.entries()) {
    const whole = amountOf(row[concept]);
    if (!whole) continue;
    const others = allTotals && withoutOne(allTotals, single(whole, decimals));
    const sums = [lines, stretches[place], stretches[place + 1], others].flatMap((column) =>
      column && comparable(column.first, whole) ? [column.sum] : [],
    );
    const [all] = sums;
    if (!all) continue;
    const stated = exactInterval(whole.value, decimals);
    // With several totals it is open which lines a subtotal counts: only the last one has to be the sum of all.
    const decides = row === totals.at(-1);
    if (sums.some((sum) => !contradicts(stated, sum))) yield agrees(whole, all);
    else if (decides) yield foundSum(row.label, concept, whole, all);
  }
}

function isTotal({ role }: FundRow): boolean {
  return role === 'total';
}

function isItem({ role }: FundRow): boolean {
  return role === 'item';
}

/** The lines before the first total, between each two, and behind the last. */
function stretchesOf(rows: readonly FundRow[]): readonly (readonly FundRow[])[] {
  let stretch: FundRow[] = [];
  const stretches = [stretch];
  for (const row of rows) {
    if (isTotal(row)) stretches.push((stretch = []));
    else if (isItem(row)) stretch.push(row);
  }
  return stretches;
}

/** Null where nothing is left. */
function withoutOne({ first, sum }: ColumnSum, one: Sum): ColumnSum | null {
  return sum.count > 1 ? { first, sum: without(sum, one) } : null;
}
