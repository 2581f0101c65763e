/** Texts that stand in the cells of tables: opinions, reasons, goals, remarks. Their figures are told like those of a sentence. */
import { EXPLAINING_COLUMNS, FOUND_COLUMNS, GROUNDS_OF_SCORES, RULE_COLUMNS } from '../../terms/headings';
import { IN_SENTENCES } from '../../terms/punctuation';
import { holding } from '../../terms/search';
import type { TextLine } from '../forms/segment';
import type { Filled, Grid } from '../grid/grid';

/** Shorter ones are values. */
const SHORTEST = 12;
const MOST = 2000;
const laysDownRules = holding(RULE_COLUMNS);
const explains = holding(EXPLAINING_COLUMNS);
const saysFound = holding(FOUND_COLUMNS);
const saysGrounds = holding(GROUNDS_OF_SCORES);

/** The texts of rows `from` to `to` (both as places in `grid.lines`) below the headings of rows `first` to `last`. */
export function cellTexts(
  grid: Grid,
  header: { readonly first: number; readonly last: number },
  to: number,
): TextLine[] {
  const rules = ruleColumns(grid.lines.slice(header.first, header.last + 1).flatMap(({ cells }) => cells));
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

/** The columns that lay down rules; what explains is one unless it tells what was found, or gives the grounds beside a rule. */
function ruleColumns(headings: readonly Filled[]): ReadonlySet<number> {
  const labels = headings.flatMap(({ column, word }) => (word ? [{ column, key: word.key }] : []));
  const rules = labels.filter(({ key }) => laysDownRules(key));
  const isFound = (key: string) => saysFound(key) || (rules.length > 0 && saysGrounds(key));
  const explaining = labels.filter(({ key }) => explains(key) && !isFound(key));
  return new Set([...rules, ...explaining].map(({ column }) => column));
}

function isText(value: string): boolean {
  return value.length >= SHORTEST && /\d/.test(value) && IN_SENTENCES.test(value);
}
