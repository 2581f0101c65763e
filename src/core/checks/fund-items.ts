import type { FundRow, FundTable, MoneyConcept } from '../model';
import { exactInterval } from '../quantity';
import type { Figure } from '../scoring/figures';
import { amountOf, comparable, MONEY_CONCEPTS } from '../scoring/money';
import type { Found, ProjectCheck } from './engine/check';
import { decimalsIn, written, writtenLike } from './base/money';
import { contradicts, missing, single, total, type Sum } from './base/sums';

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
      for (const concept of MONEY_CONCEPTS) yield* compareColumn(table, concept);
    }
  },
};

function* compareColumn(table: FundTable, concept: MoneyConcept): Generator<Found | null> {
  const totals = table.rows.filter((row) => row.role === 'total');
  for (const row of totals) {
    const whole = amountOf(row[concept]);
    const sums = whole ? sumsFor(table, row, totals, concept, whole) : [];
    const [all] = sums;
    if (!whole || !all) continue;
    const stated = exactInterval(whole.value, decimalsIn(table, concept));
    // With several totals it is open which lines a subtotal counts: only the last one has to be the sum of all.
    const decides = row === totals.at(-1);
    if (sums.some((sum) => !contradicts(stated, sum))) yield null;
    else if (decides) yield finding(row.label, concept, whole, all);
  }
}

/** What a total may count: all lines, those since the total before, those up to the next, or the other totals. */
function sumsFor(
  table: FundTable,
  row: FundRow,
  totals: readonly FundRow[],
  concept: MoneyConcept,
  whole: Figure,
): Sum[] {
  const place = table.rows.indexOf(row);
  const before = table.rows.slice(0, place);
  const after = table.rows.slice(place + 1);
  const since = before.slice(before.findLastIndex((other) => other.role === 'total') + 1);
  const next = after.findIndex((other) => other.role === 'total');
  const candidates = [table.rows, since, next < 0 ? after : after.slice(0, next)].map((rows) => rows.filter(isItem));
  const others = totals.filter((other) => other !== row);
  const decimals = decimalsIn(table, concept);
  return [...candidates, others].flatMap((rows) => sumOf(rows, concept, whole, decimals) ?? []);
}

function isItem(row: FundRow): boolean {
  return row.role === 'item';
}

/** Null where there are no lines, or where amounts cannot be compared. */
function sumOf(rows: readonly FundRow[], concept: MoneyConcept, whole: Figure, decimals: number): Sum | null {
  const figures = rows.map((row) => amountOf(row[concept]));
  if (!figures.some((figure) => figure !== null)) return null;
  if (figures.some((figure) => figure && !comparable(figure, whole))) return null;
  return total(
    rows.map((row, index) => {
      const figure = figures[index];
      if (figure) return single(figure, decimals);
      return row[concept]?.value.kind === 'notApplicable' ? null : missing(row.label);
    }),
  );
}

function finding(label: string, concept: MoneyConcept, whole: Figure, sum: Sum): Found {
  const figures = { stated: written(whole), computed: writtenLike(sum.value, whole) };
  const data = { row: label, column: { term: concept }, ...figures };
  return { message: 'differs', data, at: whole.at, related: sum.cells, subject: label, ...figures };
}
