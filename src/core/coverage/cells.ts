/** Things by the cell they belong to. */
import type { CellRef } from '../model';

/** Beyond the widest sheet any program writes: Excel has 16,384 columns. */
const COLUMNS = 2 ** 15;

export class CellMap<T> {
  readonly #sheets = new Map<string, Map<number, T>>();

  get({ sheet, row, column }: CellRef): T | undefined {
    return this.#sheets.get(sheet)?.get(row * COLUMNS + column);
  }

  /** What belongs to a cell, made where there is nothing yet. */
  of({ sheet, row, column }: CellRef, make: () => T): T {
    let cells = this.#sheets.get(sheet);
    if (!cells) this.#sheets.set(sheet, (cells = new Map<number, T>()));
    const key = row * COLUMNS + column;
    let thing = cells.get(key);
    if (thing === undefined) cells.set(key, (thing = make()));
    return thing;
  }
}
