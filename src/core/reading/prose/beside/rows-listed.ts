/**
 * How many rows a table has, and how many of them are done, against what sentences say: 「共支持10个项目」 above nine of them under 项目名称, and
 * 「项目完工率77.78%」 where six of the nine are 完工.
 */
import type { SaidFigure, SaidRelation } from '../../../model';
import { foldWidth, inBase, readQuantity } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import {
  COUNTS_OF_ROWS,
  NAME_COLUMN_ENDS,
  OTHER_STATES,
  RATE_OF_STATE,
  STATE_COLUMNS,
  STATE_RATE_LEADS,
  STATES_OF_ROWS,
} from '../../../terms/text-tables';
import type { Line } from '../arithmetic/lists';
import { isPlain, isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { isPlainPercent } from '../arithmetic/turns';
import { endingOf, listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { countedOf } from '../told/follow';
import { bareHeading, numberAt, type TextCell, type TextTable } from './text-tables';

const LEADS = listed(COUNTS_OF_ROWS);
const LINKS = listed('为 是 : 达 达到 了 仅 仅为');
const RATE_LEADS = listed(STATE_RATE_LEADS);
const COLUMNS: ReadonlySet<string> = new Set(STATE_COLUMNS.split(' '));
const STATES = listed(STATES_OF_ROWS);
const KNOWN: ReadonlySet<string> = new Set([...STATES, ...OTHER_STATES.split(' ')]);
const FEWEST_ROWS = 4;
/** A count that is further off is that of something else. */
const MOST_APART = 2;
/** What both are of, in the line above a table. */
const SHORTEST_SUBJECT = 3;
const LONGEST_CAPTION = 30;
/** More tables than a report has. */
const MOST = 40;

export function rowsListed(lines: readonly Line[], tables: readonly TextTable[]): SaidRelation[] {
  const listedRows = tables
    .filter(({ rows, hasSubtotals }) => rows.length >= FEWEST_ROWS && !hasSubtotals)
    .slice(0, MOST);
  if (listedRows.length === 0) return [];
  const passages = lines.flat().filter(({ text }) => !RULES.test(text) && !text.includes('\t'));
  const captions = new Map(lines.flatMap(([first]) => (first ? [[placeOf(first.at), first.text] as const] : [])));
  return listedRows.flatMap((table) => {
    const [first] = table.headings;
    const caption = first ? (captions.get(placeOf({ ...first.at, row: first.at.row - 1 })) ?? '') : '';
    return passages.flatMap((one) => [
      ...countOf(one, table),
      ...countOfCaption(one, table, caption),
      ...ratesOf(one, table),
    ]);
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// How many there are

/** By the word of the heading, in a sentence that tells a total of the table as well. */
function countOf({ figures }: Passage, { headings, rows, totals }: TextTable): SaidRelation[] {
  const names = headings.find(({ text }) => text.endsWith(NAME_COLUMN_ENDS));
  const thing = names?.text.slice(0, -NAME_COLUMN_ENDS.length) ?? '';
  if (!names || thing === '' || !tellsTotal(figures, headings, totals)) return [];
  return figures.flatMap((said): SaidRelation[] => {
    const isOfAll = isWholeCount(said) && countedOf(said) === thing && endingOf(said.label, LEADS) !== '';
    const apart = Math.abs(said.value.value.toNumber() - rows.length);
    if (!isOfAll || apart > MOST_APART) return [];
    return [{ kind: 'listed', count: said.figure, counts: [rows.length], names: { words: names.text, at: names.at } }];
  });
}

function placeOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${String(row)} ${sheet}`;
}

/** 「户厕改造涉及8个行政村」, and the list of 行政村 below 「户厕改造分村情况」: by its first heading, and by what stands before the verb. */
function countOfCaption({ figures }: Passage, { headings, rows }: TextTable, caption: string): SaidRelation[] {
  const [names] = headings;
  if (!names || caption === '' || caption.length > LONGEST_CAPTION) return [];
  return figures.flatMap((said): SaidRelation[] => {
    const verb = endingOf(said.label, LEADS);
    const subject = said.label.slice(0, said.label.length - verb.length);
    const isOf = isWholeCount(said) && countedOf(said) === bareHeading(names.text) && verb !== '';
    if (!isOf || subject.length < SHORTEST_SUBJECT || !caption.includes(subject)) return [];
    if (Math.abs(said.value.value.toNumber() - rows.length) > MOST_APART) return [];
    return [{ kind: 'listed', count: said.figure, counts: [rows.length], names: { words: names.text, at: names.at } }];
  });
}

function tellsTotal(figures: readonly Said[], headings: TextTable['headings'], totals: TextTable['totals']): boolean {
  const amounts = totals.flatMap((row) => headings.flatMap((heading) => numberAt(row, heading) ?? []));
  return figures.some(
    ({ value }) =>
      value.unit !== null &&
      amounts.some((one) => one.value.unit?.dimension === value.unit?.dimension && inBase(one.value).eq(inBase(value))),
  );
}

// ---------------------------------------------------------------------------------------------------------------------
// How many of them are done

function ratesOf({ figures }: Passage, table: TextTable): SaidRelation[] {
  const heading = table.headings.find(({ text }) => COLUMNS.has(bareHeading(text)));
  const states = heading ? statesIn(table, heading) : [];
  // A cell that says anything else may be done as well.
  if (!heading || states.some((state) => !KNOWN.has(state))) return [];
  return figures.flatMap((rate): SaidRelation[] => {
    const words = withoutBeginnings(withoutEndings(rate.label, LINKS), RATE_LEADS);
    const state = STATES.find((one) => words === one + RATE_OF_STATE);
    const number = states.filter((one) => one === state).length;
    if (state === undefined || number === 0 || !isPlainPercent(rate) || !isPlain(rate)) return [];
    const [part, whole] = [counted(number, heading, state), counted(states.length, heading, bareHeading(heading.text))];
    if (!part || !whole) return [];
    const reading = { part: [{ figure: part, sign: 1 as const }], whole: [{ figure: whole, sign: 1 as const }] };
    return [{ kind: 'rate', rate: rate.figure, readings: [reading], isUnsure: true }];
  });
}

function statesIn({ rows }: TextTable, { column }: TextCell): string[] {
  return rows.map(({ cells }) => foldWidth(cells.find((cell) => cell.column === column)?.text ?? '').trim());
}

function counted(number: number, { at }: TextCell, words: string): SaidFigure | null {
  const value = readQuantity(number);
  return value.kind === 'number' ? { value, at, words } : null;
}
