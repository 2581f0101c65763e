/** Fills a form from top to bottom, as a plan that every host draws. */
import type { Area, ListPlan, PlanCell, PlanStyle, SheetPlan } from '../model';
import { formatPlace } from '../sheet/reference';

/** How a form is written. */
export interface FormOptions {
  /** The name of its sheet. */
  readonly name: string;
  /** Whether the host knows the PE functions; without them the cells they would stand in are left to the person. */
  readonly hasFunctions: boolean;
}

/** How far a cell reaches, and what it holds beside its value. */
export interface Extent {
  readonly right?: number;
  readonly bottom?: number;
  readonly format?: string;
  readonly formula?: string;
}

/** Formats of amounts of money in 万元, and of rates. */
export const AMOUNT = '#,##0.00';
export const RATE = '0.00%';

/** About what a form's text takes of a row, in points a line. */
const LINE = 15;

export class FormSheet {
  #row = 0;
  readonly #cells: PlanCell[] = [];
  readonly #merges: Area[] = [];
  readonly #heights: Record<number, number> = {};
  readonly #lists: ListPlan[] = [];
  #titles: SheetPlan['printTitles'];

  constructor(
    readonly options: FormOptions,
    readonly widths: readonly number[],
  ) {}

  /** The row that is being filled. */
  get row(): number {
    return this.#row;
  }

  get last(): number {
    return this.widths.length - 1;
  }

  /** The name of a cell of the current row, or of another, as a formula calls it. */
  at(column: number, row = this.#row): string {
    return formatPlace({ row, column });
  }

  put(column: number, value: string | number | null, style: PlanStyle, extent: Extent = {}): void {
    const { right = column, bottom = this.#row, format, formula } = extent;
    const row = this.#row;
    this.#cells.push({
      row,
      column,
      value,
      style,
      ...(format !== undefined && { format }),
      ...(formula && { formula }),
    });
    if (right > column || bottom > row) this.#merges.push({ top: row, left: column, bottom, right });
  }

  /** Labels side by side, each in a column of its own. */
  labels(column: number, labels: readonly string[]): void {
    for (const [index, label] of labels.entries()) this.put(column + index, label, 'form-label');
  }

  /** Blanks to be filled in, from a column to another. */
  blanks(from: number, to: number, style: PlanStyle = 'form-text'): void {
    for (let column = from; column <= to; column += 1) this.put(column, null, style);
  }

  /** A formula that calculates with cells of the sheet, shown as nothing while they are empty. */
  formula(column: number, formula: string, format?: string): void {
    this.put(column, null, 'form-value', { formula, ...(format !== undefined && { format }) });
  }

  /** Words to choose from in a column, from the current row to another. */
  list(column: number, words: readonly string[], bottom = this.#row, right = column): void {
    this.#lists.push({ area: { top: this.#row, left: column, bottom, right }, words });
  }

  next(height: number): void {
    this.#heights[this.#row] = height;
    this.#row += 1;
  }

  /** The rows from one to the current are headings, repeated on every page. */
  repeatFrom(top: number): void {
    this.#titles = { top, bottom: this.#row };
  }

  title(text: string, subtitle: string): void {
    this.put(0, text, 'form-title', { right: this.last });
    this.next(36);
    this.put(0, subtitle, 'form-subtitle', { right: this.last });
    this.next(21);
  }

  /** A row of labels, each with a blank to its right that reaches to the label behind it. */
  pairs(labels: readonly (readonly [column: number, label: string, blank: number])[]): void {
    for (const [index, [column, label, blank]] of labels.entries()) {
      this.put(column, label, 'form-label', { right: blank - 1 });
      this.put(blank, null, 'form-value', { right: (labels[index + 1]?.[0] ?? this.last + 1) - 1 });
    }
    this.next(26);
  }

  /** Remarks below the form, a line each. */
  notes(lines: readonly string[]): void {
    this.put(0, lines.join('\n'), 'form-note', { right: this.last });
    this.next(LINE * lines.length + 6);
  }

  plan(landscape: boolean): SheetPlan {
    return {
      name: this.options.name,
      // Without one: from now on it is the person's.
      marker: '',
      widths: this.widths,
      heights: this.#heights,
      cells: this.#cells,
      merges: this.#merges,
      charts: [],
      frozenRows: 0,
      landscape,
      ...(this.#titles && { printTitles: this.#titles }),
      lists: this.#lists,
    };
  }
}
