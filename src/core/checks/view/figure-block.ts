/** A table of figures as arithmetic takes it: which of its figures are counted, and how precisely each was written. */
import type { Block, Figure } from '../../arithmetic';
import { groupBy } from '../../group-by';
import type { FigureTable, NumberQuantity, Stated } from '../../model';
import { writtenDecimals } from './figure-totals';
import type { FigureWords } from './figure-words';

const NO_FIGURES: Block = { cells: [] };

export function blockOf(table: FigureTable, words: FigureWords): Block {
  if (table.isReadElsewhere) return NO_FIGURES;
  const decimals = table.columns.map((_, column) => decimalsOf(table, column));
  const cells = table.cells.map((row, at) =>
    row.map((stated, column) =>
      figureOf(
        table.columns[column]?.isBeside ? null : stated,
        words.isCount({ row: at, column }, stated) && !isMean(words, at, column),
        decimals[column] ?? new Map(),
      ),
    ),
  );
  return { cells, rows: words.rows, columns: words.columns };
}

/** What a mean comes to is rounded, whatever it counts. */
function isMean(words: FigureWords, row: number, column: number): boolean {
  return words.rows[row] === 'average' || words.columns[column] === 'average';
}

/** How figures of each unit are written in a column: 0.8 beside 0.45 is 0.80. */
function decimalsOf({ cells }: FigureTable, column: number): ReadonlyMap<string, number> {
  const figures = groupBy(
    cells.flatMap((row) => row[column] ?? []),
    ({ value }) => value.unit?.symbol ?? '',
  );
  return new Map([...figures].map(([symbol, stated]) => [symbol, writtenDecimals(stated)]));
}

/** People, things and 元 are counted; whole amounts may have been rounded to 万元, and so may the figures of a rate. */
function figureOf(
  stated: Stated<NumberQuantity> | null,
  isCount: boolean,
  written: ReadonlyMap<string, number>,
): Figure | null {
  if (!stated || stated.value.approximate) return null;
  const { value, unit } = stated.value;
  const decimals = Math.max(stated.value.decimals, written.get(unit?.symbol ?? '') ?? 0);
  return { value, decimals, ...(isCount && decimals === 0 ? { exact: true } : {}) };
}
