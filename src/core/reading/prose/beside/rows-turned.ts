/** 「重污染天数4天，比上年增加2天」 ↔ the row 重污染天数 with 6 in 2022年 and 4 in 2023年: less, by as much. */
import type { FigureTable, SaidRelation } from '../../../model';
import { inBase } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { YEARS_BEFORE } from '../../../terms/said-changes';
import { YEAR_HEADING } from '../../../terms/years';
import { keyOf } from '../../grid/wording';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { changeOf, isSameMeasure, scopeless } from '../arithmetic/turns';
import { listed } from '../arithmetic/words';
import type { ColumnCell } from './slips/columns';
import { bareLabel } from './rows/tables';

type Against = SaidRelation & { readonly kind: 'against' };

const LAST_YEARS = listed(YEARS_BEFORE);
const AGO = '同比';
const SHORTEST_NAME = 3;

/** What a row had in a year and in the one before. */
interface Row {
  readonly name: string;
  readonly before: ColumnCell['figure'];
  readonly now: ColumnCell['figure'];
}

export function rowsTurned(lines: readonly Line[], tables: readonly FigureTable[]): Against[] {
  const rows = tables.flatMap(rowsOf);
  const byName = new Map<string, Row | null>();
  // Of two tables with one row nobody knows which is meant.
  for (const row of rows) byName.set(row.name, byName.has(row.name) ? null : row);
  if (byName.size === 0) return [];
  return lines.flat().flatMap((passage) => (RULES.test(passage.text) ? [] : turnedIn(passage, byName)));
}

/** Rows of a table with two years, one after the other. */
function rowsOf({ rows, columns, cells }: FigureTable): Row[] {
  const years = columns.flatMap(({ label }, at) =>
    YEAR_HEADING.test(keyOf(label)) ? [{ at, year: Number.parseInt(keyOf(label), 10) }] : [],
  );
  const [earlier, later] = [...years].sort((a, b) => a.year - b.year);
  if (!earlier || !later || years.length > 2 || later.year !== earlier.year + 1) return [];
  return rows.flatMap(({ label }, row): Row[] => {
    const name = bareLabel(label);
    const [before, now] = [earlier, later].map(({ at }) => cells[row]?.[at]);
    if (!before || !now || name.length < SHORTEST_NAME) return [];
    const figure = ({ value, at }: typeof now) => ({ value, at, words: `${label}${value.text}` });
    return [{ name, before: figure(before), now: figure(now) }];
  });
}

/** The value of the later year behind its name, and right behind it by how much it is more or less. */
function turnedIn({ figures }: Passage, byName: ReadonlyMap<string, Row | null>): Against[] {
  return figures.flatMap((change, index): Against[] => {
    const value = figures[index - 1];
    const told = changeOf(change);
    if (!value || !told || told.turn === 'apart' || change.clause !== value.clause || !isPlain(change)) return [];
    if (!isPlain(value) || !isSameMeasure(value, change) || changeOf(value)) return [];
    const row = byName.get(scopeless(value.label)) ?? null;
    if (!row || !isYearAgo(told.compared?.than, change) || !inBaseEq(value, row)) return [];
    const more = row.now.value.value.minus(row.before.value.value);
    const isOpposite = told.turn === 'more' ? more.lt(0) : more.gt(0);
    if (!isOpposite || !more.abs().eq(change.value.value)) return [];
    const fact = `${row.before.value.text}→${row.now.value.text}`;
    return [
      {
        kind: 'against',
        claim: { words: change.figure.words, at: change.figure.at },
        fact: { words: `${row.name}${fact}`, at: row.now.at },
        isWrong: true,
      },
    ];
  });
}

function isYearAgo(than: string | undefined, { label }: Said): boolean {
  if (than === undefined) return false;
  return than === '' ? label.includes(AGO) : LAST_YEARS.some((word) => than.startsWith(word));
}

/** The table counts as the sentence does. */
function inBaseEq({ value }: Said, { now }: Row): boolean {
  const { unit } = now.value;
  return unit ? inBase(value).eq(inBase(now.value)) : value.value.eq(now.value.value);
}
