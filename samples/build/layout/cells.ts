/**
 * Tables typed as they look. A row is a list of cells; `LEFT` and `UP` stand where a merged cell reaches, so that the
 * source shows the same picture as the sheet.
 */
import type { Area } from '../../../src/core/model';

/** This place belongs to the cell on its left: the two are merged. */
export const LEFT = '←';
/** This place belongs to the cell above. */
export const UP = '↑';

/** How a cell looks where it differs from its row. */
export type CellRole = 'label' | 'left' | 'center' | 'strong';

export interface TypedCell {
  readonly value: string | number | null;
  /** Excel number format. */
  readonly format?: string;
  readonly role?: CellRole;
  /** A formula without its equals sign; `value` is then its result. */
  readonly formula?: string;
}

export type CellInput = string | number | null | TypedCell;

export interface PlacedCell extends TypedCell {
  readonly row: number;
  readonly column: number;
}

export interface Placed {
  /** Every cell of the rows, covered ones with a null value. */
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Area[];
}

/** A percent as Excel keeps it: 0.9663 shown as 96.63%. */
export const percent = (share: number): TypedCell => ({ value: share, format: '0.00%' });
/** An amount of money with two decimals. */
export const money = (amount: number): TypedCell => ({ value: amount, format: '0.00' });
/** An amount of money with two decimals and separators, as tables in 元 have it. */
export const grouped = (amount: number): TypedCell => ({ value: amount, format: '#,##0.00' });
/** A score with two decimals. */
export const score = (points: number): TypedCell => ({ value: points, format: '0.00' });
/** A label of a form, shaded. */
export const label = (text: string): TypedCell => ({ value: text, role: 'label' });
/** Running text in a table whose cells are centred. */
export const leftText = (text: string): TypedCell => ({ value: text, role: 'left' });

const typed = (input: CellInput): TypedCell => (input !== null && typeof input === 'object' ? input : { value: input });

/** Puts typed rows in their places and turns the marks `LEFT` and `UP` into merged areas. */
export function place(rows: readonly (readonly CellInput[])[]): Placed {
  const owners: (Area & { id: number })[][] = [];
  const areas: (Area & { id: number })[] = [];
  const cells: PlacedCell[] = [];
  rows.forEach((inputs, row) => {
    const line: (Area & { id: number })[] = [];
    owners.push(line);
    inputs.forEach((input, column) => {
      const neighbour = input === LEFT ? line[column - 1] : input === UP ? owners[row - 1]?.[column] : undefined;
      if ((input === LEFT || input === UP) && !neighbour) throw new Error(`nothing to merge with at ${row},${column}`);
      const id = neighbour ? neighbour.id : areas.length;
      const before = areas[id];
      const area = before
        ? { ...before, bottom: Math.max(before.bottom, row), right: Math.max(before.right, column) }
        : { id, top: row, left: column, bottom: row, right: column };
      areas[id] = area;
      line.push(area);
      cells.push({ row, column, ...(neighbour ? { value: null } : typed(input)) });
    });
  });
  const merges = areas.filter((area) => area.bottom > area.top || area.right > area.left);
  merges.forEach((area) => assertFilled(area, owners));
  return { cells, merges: merges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })) };
}

function assertFilled(area: Area & { id: number }, owners: readonly (readonly { id: number }[])[]): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (owners[row]?.[column]?.id !== area.id)
        throw new Error(`the merge at ${area.top},${area.left} is no rectangle`);
    }
  }
}
