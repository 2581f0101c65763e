import type { CellRef, FundRow, MoneyConcept } from '../../model';

/** Columns of money, in the order of the official form. */
export const MONEY: readonly MoneyConcept[] = ['initialBudget', 'budget', 'received', 'spent', 'balance', 'forecast'];

/** Whether a label or a heading asks for an amount of the project's money. */
export function isMoneyConcept(concept: string): concept is MoneyConcept {
  return (MONEY as readonly string[]).includes(concept);
}

/** A row in which nothing is stated yet. */
export function emptyRow(label: string, at: CellRef, role: FundRow['role'], source: FundRow['source']): FundRow {
  return {
    label,
    at,
    role,
    parent: null,
    source,
    initialBudget: null,
    budget: null,
    received: null,
    spent: null,
    balance: null,
    forecast: null,
    rate: null,
    arrivalRate: null,
    points: null,
    score: null,
    reason: null,
  };
}
