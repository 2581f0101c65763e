/** Texts that stand in the cells of tables: opinions, reasons, goals, remarks. Their figures are told like those of a sentence. */
import { RULE_COLUMNS } from '../../terms/headings';
import { IN_SENTENCES } from '../../terms/punctuation';
import { holding } from '../../terms/search';
import type { TextLine } from '../forms/segment';
import type { Grid } from '../grid/grid';

/** Shorter ones are values. */
const SHORTEST = 12;
const MOST = 2000;
const laysDownRules = holding(RULE_COLUMNS);

/** The texts of rows `from` to `to` (both as places in `grid.lines`) below the headings of rows `first` to `last`. */
export function cellTexts(
  grid: Grid,
  header: { readonly first: number; readonly last: number },
  to: number,
): TextLine[] {
  const rules = new Set<number>();
  for (const { cells } of grid.lines.slice(header.first, header.last + 1))
    for (const { column, word } of cells) if (word && laysDownRules(word.key)) rules.add(column);
  return grid.lines
    .slice(header.last + 1, to)
    .flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value }): TextLine[] =>
        typeof value === 'string' && isText(value) && !rules.has(column)
          ? [{ text: value, at: grid.ref(row, column) }]
          : [],
      ),
    )
    .slice(0, MOST);
}

function isText(value: string): boolean {
  return value.length >= SHORTEST && /\d/.test(value) && IN_SENTENCES.test(value);
}
