import Big from 'big.js';
import { arithmeticOf, type Block, type Figure, type Hint, type Pattern } from '../../../src/core/arithmetic';

/** A figure as it is written; "-" is a blank, "=5" is counted and not rounded. */
export function figure(written: string): Figure | null {
  if (written === '-') return null;
  const text = written.replace('=', '');
  const figure = { value: new Big(text), decimals: text.split('.')[1]?.length ?? 0 };
  return written.startsWith('=') ? { ...figure, exact: true } : figure;
}

interface Hints {
  readonly rows?: readonly (Hint | null)[];
  readonly columns?: readonly (Hint | null)[];
}

/** A block of rows, their figures apart by blanks. */
export function block(rows: readonly string[], hints: Hints = {}): Block {
  return { cells: rows.map((row) => row.trim().split(/\s+/).map(figure)), ...hints };
}

export function turned({ cells, rows, columns }: Block): Block {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const across = Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? null));
  return { cells: across, ...(columns ? { rows: columns } : {}), ...(rows ? { columns: rows } : {}) };
}

/** "column: 4 = 0 + 1 − 2" for every pattern, in the order of their results. */
export function told(given: Block): string[] {
  return arithmeticOf(given).patterns.map(write).sort();
}

export function write({ kind, along, result, members, percent }: Pattern): string {
  const parts = members.map(({ at, sign }, index) => `${sign < 0 ? '−' : index > 0 ? '+' : ''}${String(at)}`).join(' ');
  return `${kind}${percent ? ' %' : ''} along ${along}: ${String(result)} = ${parts}`;
}

/** "2,1: 15, not 16" for every line that breaks its pattern. */
export function broken(given: Block): string[] {
  return arithmeticOf(given)
    .breaks()
    .map(
      ({ result: { row, column }, stated, computed }) =>
        `${String(row)},${String(column)}: ${stated.toFixed()}, not ${computed.toFixed()}`,
    );
}
