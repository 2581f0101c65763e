/** A numbered row above 其中 and what follows without a number: where its parts add up in other columns, they do in all. */
import { addUp, exactInterval, inBase, meets, sum } from '../../quantity';
import type { FigureTable } from '../../model';
import type { DeclaredFigure } from './declared-figures';
import type { RowWords } from './total-readings';

/** So many columns show that the parts are all there are. */
const FEWEST_HELD = 2;

/** `columns`: those that are added up. */
export function namedParts(
  table: FigureTable,
  words: readonly RowWords[],
  columns: readonly number[],
): DeclaredFigure[] {
  return words.flatMap((_, row) => {
    const members = partsOf(words, row);
    if (members.length < 2) return [];
    const figures = columns.flatMap((column) => sumAt(table, { row, column }, members) ?? []);
    const held = figures.filter(({ holds }) => holds).length;
    return held >= FEWEST_HELD && held > figures.length - held ? figures : [];
  });
}

/** The rows behind 其中 that are numbered deeper than the row above it. */
function partsOf(words: readonly RowWords[], row: number): number[] {
  const whole = words[row];
  if (!whole || whole.isTotal || whole.isOther || words[row + 1]?.isPart !== true) return [];
  const parts: number[] = [];
  for (let at = row + 1; at < words.length; at++) {
    const word = words[at];
    if (!word || word.depth <= whole.depth || word.isTotal || word.isOther) break;
    parts.push(at);
  }
  return parts;
}

function sumAt(
  { cells }: FigureTable,
  result: DeclaredFigure['result'],
  parts: readonly number[],
): DeclaredFigure | null {
  const { row, column } = result;
  const stated = cells[row]?.[column]?.value;
  const figures = parts.flatMap((part) => cells[part]?.[column]?.value ?? []);
  if (!stated || figures.length < parts.length) return null;
  const holds = meets(exactInterval(stated), sum(figures.map((figure) => exactInterval(figure))));
  const members = parts.map((part) => ({ row: part, column }));
  return {
    kind: 'difference',
    result,
    members,
    holds,
    computed: addUp(figures.map(inBase)).div(stated.unit?.factor ?? 1),
  };
}
