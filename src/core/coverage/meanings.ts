/** What is known of cells: the values that were read in them, and the words that name something. */
import type {
  CellRef,
  Evaluation,
  Fact,
  FigureTable,
  Indicator,
  Portfolio,
  Project,
  Quantity,
  Stated,
  ToldFigure,
  Unread,
} from '../model';
import { CellMap } from './cells';

/** What a cell is. */
export interface Meaning {
  /** Values read in it: one in a column of figures, several in a sentence. */
  readonly values: Quantity[];
  /** It names something or is a criterion: figures in it are part of the words. */
  isWords: boolean;
  /** Why it was not used, where the readers said so. */
  unread: Unread['reason'] | null;
}

export class Meanings {
  readonly #cells = new CellMap<Meaning>();

  constructor({ projects, portfolios, figures, unread }: Evaluation) {
    for (const project of projects) this.#addProject(project);
    for (const portfolio of portfolios) this.#addPortfolio(portfolio);
    for (const table of figures) this.#addFigures(table);
    this.#addUnread(unread);
  }

  of(at: CellRef): Meaning | undefined {
    return this.#cells.get(at);
  }

  #addProject({ indicators, longTerm = [], groups, blocks = [], funds, facts, told, unread }: Project): void {
    for (const indicator of [...indicators, ...longTerm]) this.#addIndicator(indicator);
    for (const { at, points, score } of groups) {
      this.#words(at);
      this.#values(points, score);
    }
    for (const { points } of blocks) this.#values(points);
    for (const { rows, points } of funds) {
      if (points) this.#values(points.stated);
      for (const row of rows) {
        this.#words(row.at);
        this.#values(row.initialBudget, row.budget, row.received, row.spent, row.balance, row.forecast);
        this.#values(row.rate, row.arrivalRate, row.points, row.score);
      }
    }
    this.#addFacts(facts);
    this.#addTold(told, facts);
    this.#addUnread(unread);
  }

  /** Figures of sentences with their nouns, but for those that are facts, too. */
  #addTold(told: readonly ToldFigure[], facts: readonly Fact[]): void {
    const known = new CellMap<Set<string>>();
    for (const { at, quantity } of facts) known.of(at, () => new Set()).add(quantity.text);
    for (const { figure } of told)
      if (known.get(figure.at)?.has(figure.value.text) !== true) this.#at(figure.at).values.push(figure.value);
  }

  #addIndicator({
    at,
    criterion,
    points,
    target,
    actual,
    forecast,
    score,
    reviewScore,
    ...indicator
  }: Indicator): void {
    this.#words(at);
    if (criterion) this.#words(criterion.at);
    const { completionRate, scoreRate, deductionRate, deducted = null, added = null } = indicator;
    this.#values(
      points,
      target,
      actual,
      forecast ?? null,
      score,
      reviewScore,
      completionRate,
      scoreRate,
      deductionRate,
      deducted,
      added,
    );
  }

  #addPortfolio({ rows, facts, texts, unread }: Portfolio): void {
    for (const { at, amount, spent, executionRate, score } of rows) {
      this.#words(at);
      this.#values(amount, spent, executionRate, score);
    }
    this.#addFacts(facts);
    if (texts) this.#addTold(texts.told, facts);
    this.#addUnread(unread);
  }

  #addFigures({ rows, columns, cells }: FigureTable): void {
    for (const { at } of [...rows, ...columns]) this.#words(at);
    for (const row of cells) this.#values(...row);
  }

  #addFacts(facts: readonly Fact[]): void {
    for (const { at, quantity } of facts) this.#at(at).values.push(quantity);
  }

  #addUnread(unread: readonly Unread[]): void {
    for (const { at, reason } of unread) this.#at(at).unread ??= reason;
  }

  #values(...stated: readonly (Stated | null)[]): void {
    for (const one of stated) if (one) this.#at(one.at).values.push(one.value);
  }

  #words(at: CellRef): void {
    this.#at(at).isWords = true;
  }

  #at(at: CellRef): Meaning {
    return this.#cells.of(at, () => ({ values: [], isWords: false, unread: null }));
  }
}
