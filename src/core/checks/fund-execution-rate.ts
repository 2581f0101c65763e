import { formatRate } from '../quantity';
import { isEmpty } from '../scoring/figures';
import { amountOf } from '../scoring/money';
import type { Look, ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { compareMoneyRates, type MoneyRate } from './compare/money-rates';
import { availableIn, quotients } from './compare/money';
import { rateOf } from './compare/rates';

/** Printed execution rates ↔ the amounts, by either official denominator. */
export const fundExecutionRate: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-execution-rate',
    severity: 'error',
    group: 'fund',
    since: '0.1.0',
    basis: '财预〔2020〕10号：附件1 执行数 ÷ 全年预算数；附件2 支出 ÷ 到位资金',
  },

  *run(view) {
    yield* compareMoneyRates(view, EXECUTION);
    yield* missingRate(view);
  },
};

const EXECUTION: MoneyRate = {
  concept: 'executionRate',
  printed: (row) => row.rate,
  part: 'spent',
  wholes: ['budget', 'initialBudget', 'received'],
};

/** A score for a rate that nobody wrote down. */
function* missingRate({ marks: { fund } }: ProjectView): Generator<Look> {
  if (!fund?.score || !fund.row.rate || !isEmpty(fund.row.rate)) return;
  const { row, score } = fund;
  const spent = amountOf(row.spent);
  const [rate] = spent ? quotients([spent], availableIn(row)) : [];
  if (!rate || score.value.value.eq(0)) return;
  const computed = formatRate(rateOf(rate));
  const data = { subject: row.label, score: score.value.text, computed };
  yield {
    message: 'missing',
    data,
    at: fund.row.rate.at,
    related: [score.at],
    subject: row.label,
    computed,
    severity: 'warning',
  };
}
