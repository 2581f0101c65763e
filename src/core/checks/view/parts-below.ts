/** 「其中：寄宿生」 below 「在校生」: a row that names some of what stands above it is no more than that, in any column that is added up. */
import { addUp, exactInterval, inBase } from '../../quantity';
import type { FigureTable } from '../../model';
import type { DeclaredFigure } from './declared-figures';
import type { RowWords } from './total-readings';

/** `columns`: those that are added up. */
export function partsBelow(
  table: FigureTable,
  words: readonly RowWords[],
  columns: readonly number[],
): DeclaredFigure[] {
  const heads = headsOf(words);
  return [...heads].flatMap(([row, wholes]) =>
    columns.flatMap((column) => boundAt(table, { row, column }, wholes) ?? []),
  );
}

/**
 * Each row of 其中 with the rows that it may be a part of: the total right above it, or all rows since the last 其中 or the last total, for it may
 * name some of the last one or some of all.
 */
function headsOf(words: readonly RowWords[]): Map<number, readonly number[]> {
  const heads = new Map<number, readonly number[]>();
  let above: number[] = [];
  let isClosed = false;
  words.forEach(({ isPart, isTotal, isOther }, row) => {
    if (isPart && above.length > 0 && above.length <= MOST_ABOVE) heads.set(row, above);
    if (!isPart && !isOther) {
      if (isTotal || isClosed) above = [];
      above.push(row);
    }
    isClosed = isPart || isTotal;
  });
  return heads;
}

/** A part of more rows than that is named far away from them. */
const MOST_ABOVE = 100;

function boundAt(
  { cells }: FigureTable,
  result: DeclaredFigure['result'],
  wholes: readonly number[],
): DeclaredFigure | null {
  const { row, column } = result;
  const part = cells[row]?.[column]?.value;
  const figures = wholes.flatMap((whole) => cells[whole]?.[column]?.value ?? []);
  if (!part || figures.length === 0 || figures.length < wholes.length) return null;
  if (figures.some(({ unit }) => unit?.symbol !== part.unit?.symbol) || part.unit?.dimension === 'ratio') return null;
  const most = addUp(figures.map(inBase));
  const holds = exactInterval(part).low.lte(addUp(figures.map((figure) => exactInterval(figure).high)));
  const members = wholes.map((whole) => ({ row: whole, column }));
  return { kind: 'within', result, members, holds, computed: most.div(part.unit?.factor ?? 1) };
}
