import type { ProjectCheck } from './engine/check';
import { reviewedTotals } from './score-total';

/** Each declared total of the reviewed scores ↔ their sum. */
export const reviewTotal: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'review-total',
    severity: 'error',
    group: 'score',
    since: '1.1.0',
    basis: '财预〔2020〕10号：总分由各项指标得分汇总形成',
  },

  run: reviewedTotals,
};
