import type { MoneyConcept } from '../../model';

/** Columns of money, in the order of the official form. */
export const MONEY: readonly MoneyConcept[] = ['initialBudget', 'budget', 'received', 'spent', 'balance'];
