/** Rows and columns of tables by their names: 「东河镇安排资金98.4万元，支出92.5万元」 ↔ the row 东河镇, the column 支出金额. */
import type { FigureTable, FundRow, FundTable, NumberQuantity, SaidFigure, SaidRelation, Stated } from '../../../model';
import { foldWidth, isNumber } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { PART_AFTER, TERMS } from '../../../terms/prose';
import { EXTREMES, JOINS_ROWS, OF_ROWS, POINTS_AT } from '../../../terms/rows';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { endingOf, listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { withoutLinks, yearBefore } from '../statements';

type Cell = SaidRelation & { readonly kind: 'cell' };

const COLUMNS = ['initialBudget', 'budget', 'received', 'spent', 'balance'] as const;
/** What the words of a text call a column of amounts. */
const CONCEPTS = new Map(
  TERMS.filter(({ kind }) => kind === 'money' || kind === 'rate').map(({ word, concept }) => [word, concept as string]),
);
const BEFORE = listed(OF_ROWS);
const AFTER = listed(EXTREMES);
const POINTING = listed(POINTS_AT);
const JOINED = JOINS_ROWS.split(' ');
const SHORTEST = 2;
const NOTES = /\([^()]*\)/g;

/** The cells of a row by what its columns are called; null for a name that two rows bear. */
type Rows = ReadonlyMap<string, ReadonlyMap<string, SaidFigure> | null>;

export function cellsIn(
  lines: readonly Line[],
  tables: { readonly funds: readonly FundTable[]; readonly figures: readonly FigureTable[] },
  period: string,
): Cell[] {
  const rows = rowsOf(tables);
  if (rows.size === 0) return [];
  const names = new Matcher(entriesOf([...rows.keys()].map((name) => [name, name] as const)));
  return lines.flatMap((line) => line.flatMap((passage) => inPassage(passage, rows, names, period)));
}

function inPassage(passage: Passage, rows: Rows, names: Matcher<string>, period: string): Cell[] {
  const found: Cell[] = [];
  let row = '';
  let last = { end: 0, clause: 0 };
  for (const said of passage.figures) {
    const gap = passage.text.slice(last.end, said.start);
    if (said.clause !== last.clause) row = '';
    const words = gap.slice(gap.lastIndexOf(';') + 1);
    const told = wordsOf(words, names);
    row = told.name ?? (told.isBare ? row : '');
    last = said;
    const concept = CONCEPTS.get(told.column) ?? told.column;
    const cell = row === '' ? undefined : rows.get(row)?.get(concept);
    if (!cell || !isComparable(said, cell.value) || PART_AFTER.test(passage.text.slice(said.end))) continue;
    const year = yearBefore(passage, said.start).replace('~', '');
    if (year === '' || year === period) found.push({ kind: 'cell', told: said.figure, cell, name: row + told.column });
  }
  return found;
}

interface Told {
  /** The row that the words name, or null. */
  readonly name: string | null;
  /** They name nothing but a column. */
  readonly isBare: boolean;
  readonly column: string;
}

/** 「西坪镇执行率最低,为」: the name, the column, and words that say neither. */
function wordsOf(gap: string, names: Matcher<string>): Told {
  const bare = gap
    .split(/[,:]/)
    .map((part) => withoutEndings(withoutLinks(withoutBeginnings(part, BEFORE)), AFTER))
    .filter((part) => part !== '' && endingOf(part, POINTING) === '');
  const [only = '', another] = bare;
  const first = another === undefined ? names.match(only, 0) : null;
  // 「甲镇、乙镇共支出」 is told of neither row.
  const isOfSeveral = first !== null && JOINED.some((sign) => only.startsWith(sign, first[0].length));
  const name = isOfSeveral ? null : first;
  const column = withoutBeginnings(name ? only.slice(name[0].length) : only, ['的', '共', '实际']);
  return { name: name?.[1] ?? null, isBare: another === undefined && (column === '' || CONCEPTS.has(column)), column };
}

function isComparable(said: Said, cell: NumberQuantity): boolean {
  return isPlain(said) && said.depth === 0 && said.value.unit?.dimension === cell.unit?.dimension;
}

// ---------------------------------------------------------------------------------------------------------------------
// Names of rows and columns

function rowsOf({ funds, figures }: Parameters<typeof cellsIn>[1]): Rows {
  const rows = new Map<string, ReadonlyMap<string, SaidFigure> | null>();
  const enter = (label: string, cells: ReadonlyMap<string, SaidFigure>) => {
    const name = bareLabel(label);
    if (name.length >= SHORTEST && /^\p{Script=Han}/u.test(name) && cells.size > 0)
      rows.set(name, rows.has(name) ? null : cells);
  };
  for (const { kind, rows: of } of funds)
    if (kind === 'items') for (const row of of) if (row.role === 'item') enter(row.label, cellsOf(row));
  for (const { rows: lines, columns, cells } of figures)
    for (const [index, { label }] of lines.entries())
      enter(
        label,
        new Map(
          (cells[index] ?? []).flatMap((stated, column) => {
            const heading = bareLabel(columns[column]?.label ?? '');
            return stated && heading !== '' ? [[heading, figureIn(stated, label + heading)] as const] : [];
          }),
        ),
      );
  return rows;
}

function bareLabel(label: string): string {
  return foldWidth(label).replace(NOTES, '').replace(/\s/g, '');
}

function cellsOf(row: FundRow): Map<string, SaidFigure> {
  const cells = new Map<string, SaidFigure>();
  for (const concept of COLUMNS) enter(cells, concept, row[concept], row.label);
  enter(cells, 'executionRate', row.rate, row.label);
  enter(cells, 'arrivalRate', row.arrivalRate, row.label);
  return cells;
}

function enter(cells: Map<string, SaidFigure>, concept: string, stated: Stated | null, label: string): void {
  if (stated && isNumber(stated.value)) cells.set(concept, figureIn({ ...stated, value: stated.value }, label));
}

function figureIn({ value, at }: Stated<NumberQuantity>, words: string): SaidFigure {
  return { value, at, words: `${words}${value.text}` };
}
