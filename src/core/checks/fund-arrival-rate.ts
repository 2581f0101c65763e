import type { ProjectCheck } from './engine/check';
import { compareMoneyRates } from './compare/money-rates';

/** Printed 资金到位率 ↔ money received ÷ budget. */
export const fundArrivalRate: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-arrival-rate',
    severity: 'error',
    group: 'fund',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件2：资金到位率 = 实际到位资金 ÷ 预算资金',
  },

  run: (view) =>
    compareMoneyRates(view, {
      concept: 'arrivalRate',
      printed: (row) => row.arrivalRate,
      part: 'received',
      wholes: ['budget', 'initialBudget'],
    }),
};
