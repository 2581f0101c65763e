import type { ColumnConcept } from '../columns';

/** Columns of money. */
export const MONEY: readonly ColumnConcept[] = ['initialBudget', 'budget', 'received', 'spent', 'balance', 'forecast'];

/** Columns of rates of money. */
export const RATES: readonly ColumnConcept[] = ['rate', 'arrivalRate'];

/** Columns that stand beside the values of an indicator and say nothing alone. */
export const BESIDE: readonly ColumnConcept[] = [
  'targetComparator',
  'unit',
  'reason',
  'level1Points',
  'level2Points',
  'level1Score',
  'level2Score',
];
