import type { CellRef, FundRow, FundTable, MoneyConcept, Stated, Unit } from '../../model';
import type { FundLabel } from './labels';

type Draft = { -readonly [Property in keyof FundRow]: FundRow[Property] };

/**
 * Amounts that stand beside their labels rather than under headings: 「预算数｜1560｜到位数｜1560」, one below another, or with
 * 「其中：财政拨款」 below each. Together they are one fund block.
 */
export class FundPairs {
  #total: Draft | null = null;
  readonly #parts = new Map<string, Draft>();
  readonly #concepts = new Map<number, MoneyConcept>();
  #first: CellRef | null = null;
  #unit: Unit | null = null;

  /** Takes an amount of the whole; false where another was already said to be the same thing. */
  addTotal(concept: MoneyConcept, label: CellRef, stated: Stated): boolean {
    this.#concepts.set(label.column, concept);
    this.#total ??= emptyRow('', label, 'total', null);
    if (this.#total[concept]) return false;
    this.#total[concept] = stated;
    this.#note(label, stated);
    return true;
  }

  /** Takes the amount of a part; where its row does not say which amount it is, the label above in its column does. */
  addPart(name: string, fund: FundLabel, label: CellRef, stated: Stated, said?: MoneyConcept): void {
    const concept = said ?? this.#concepts.get(label.column) ?? 'budget';
    if (fund.role === 'total') {
      this.addTotal(concept, label, stated);
      return;
    }
    const part = this.#parts.get(name) ?? emptyRow(name, label, 'part', fund.source);
    part[concept] ??= stated;
    this.#parts.set(name, part);
    this.#note(label, stated);
  }

  /** Takes a printed rate where the block states what it is a rate of; false where it does not (yet). */
  addRate(property: 'rate' | 'arrivalRate', stated: Stated): boolean {
    const total = this.#total;
    const numerator = property === 'rate' ? total?.spent : total?.received;
    if (!total || !numerator || total[property] || !(total.budget ?? total.received ?? total.initialBudget))
      return false;
    total[property] = stated;
    return true;
  }

  get isEmpty(): boolean {
    return this.#total === null;
  }

  /** The block, or null where no amount of the whole was stated. */
  table(): FundTable | null {
    if (!this.#total || !this.#first) return null;
    return { kind: 'block', at: this.#first, unit: this.#unit, rows: [this.#total, ...this.#parts.values()] };
  }

  #note(label: CellRef, stated: Stated): void {
    this.#first ??= label;
    const unit = stated.value.kind === 'number' ? stated.value.unit : null;
    if (unit?.dimension === 'money') this.#unit ??= unit;
  }
}

/** A row of money in which nothing is stated yet. */
export function emptyRow(label: string, at: CellRef, role: FundRow['role'], source: FundRow['source']): Draft {
  return {
    label,
    at,
    role,
    source,
    initialBudget: null,
    budget: null,
    received: null,
    spent: null,
    balance: null,
    rate: null,
    arrivalRate: null,
    points: null,
    score: null,
    reason: null,
  };
}
