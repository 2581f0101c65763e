/** Which figures the checks held against another statement. */
import type { CellRef, Quantity } from '../model';
import { foldWidth } from '../quantity';
import { CellMap } from './cells';

/** A sum knows its parts; the cells of a single figure are its own. */
export interface Added {
  readonly interval: unknown;
  readonly cells: readonly CellRef[];
  readonly parts?: readonly Added[];
}

/** What a check looks at: a cell, a figure in a cell or a sentence, or a sum with all that was added. */
export type Source = CellRef | { readonly at: CellRef; readonly value: Quantity | string } | Added | null | undefined;

export class Compared {
  readonly #figures = new CellMap<Named>();
  readonly #whole = new CellMap<true>();
  readonly #sums = new Set<Added>();

  add(source: Source): void {
    if (!source) return;
    if ('row' in source) this.#whole.of(source, () => true);
    else if ('at' in source) this.#addFigure(source.at, source.value);
    else this.#addSum(source);
  }

  /** Whether anything in a cell was compared. */
  hasCell(at: CellRef): boolean {
    return this.#whole.get(at) === true || this.#figures.get(at) !== undefined;
  }

  /** Whether a figure of a sentence was, as it is written there. */
  hasFigure(at: CellRef, text: string): boolean {
    return this.#whole.get(at) === true || this.isNamed(at, text);
  }

  /** Whether that figure itself was named, not its cell alone. */
  isNamed(at: CellRef, text: string): boolean {
    return this.#figures.get(at)?.has(text) ?? false;
  }

  #addFigure(at: CellRef, value: Quantity | string): void {
    this.#figures.of(at, () => new Named()).add(typeof value === 'string' ? value : value.text);
  }

  /** A sum is part of many others: its parts are looked at once. */
  #addSum(sum: Added): void {
    if (this.#sums.has(sum)) return;
    this.#sums.add(sum);
    if (sum.parts) for (const part of sum.parts) this.#addSum(part);
    else for (const cell of sum.cells) this.add(cell);
  }
}

/** The figures of a cell that were named. Of most cells nobody asks which: their digits are looked at when somebody does. */
class Named {
  readonly #written = new Set<string>();
  readonly #digits = new Set<string>();

  add(text: string): void {
    this.#written.add(text);
  }

  has(text: string): boolean {
    for (const one of this.#written) this.#digits.add(digitsOf(one));
    this.#written.clear();
    return this.#digits.has(digitsOf(text));
  }
}

/** 「50」 and 「50分」 are one figure of a cell. */
function digitsOf(text: string): string {
  return foldWidth(text).replace(/[^\d.]/g, '');
}
