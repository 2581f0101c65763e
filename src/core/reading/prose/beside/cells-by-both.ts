/** A figure behind the names of a column and a row: 「老人满意度为88.23%」 ↔ 86.23% in the column 老人（人） and the row 满意度（非常满意＋满意）. */
import type { FigureTable, SaidFigure, SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { inBase, meets, roundedInterval } from '../../../quantity';
import { isTotalLabel, SUBTOTAL } from '../../../terms/totals';
import { CELL_LINKS, MEASURES_OF_ALL } from '../../../terms/cells-named';
import { RULES } from '../../../terms/prose';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { wordsBehindDates } from '../arithmetic/turns';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { yearBefore } from '../statements';
import { isNear, isOneMeasure } from './slips/named';
import { bareLabel, headingOf, measured } from './rows/tables';

const LINKS = listed(CELL_LINKS);
const OF_ALL = listed(MEASURES_OF_ALL);
/** Each of both names, and both together. */
const SHORTEST = 2;
const SHORTEST_OF_BOTH = 5;
/** A register is no table that sentences tell of. */
const MOST_CELLS = 2000;

interface Cell {
  readonly names: string;
  readonly figure: SaidFigure;
  readonly table: FigureTable;
}

/** `passages`: told of all of the project, as it came about. */
export function cellsByBoth(
  passages: readonly Passage[],
  tables: readonly FigureTable[],
  period: string,
): SlipRelation[] {
  const cells = tables.flatMap(cellsOf);
  if (cells.length === 0 || cells.length > MOST_CELLS) return [];
  const byNames = groupBy(cells, ({ names }) => names);
  const named = passages.flatMap((passage) => (RULES.test(passage.text) ? [] : namedIn(passage, byNames, period)));
  return [...groupBy(named, ({ name }) => name)].flatMap(([name, told]): SlipRelation[] => {
    // Of two tables nobody knows which is meant.
    const [cell, another] = byNames.get(name) ?? [];
    if (!cell || another) return [];
    const own = told.filter(({ said }) => isOneMeasure(said.figure, cell.figure));
    const [odd] = own;
    const isTold = own.some(({ said }) =>
      cells.some((one) => one.table === cell.table && isOne(said.figure, one.figure)),
    );
    const isMeant = odd && !isTold && isNear(inBase(odd.said.value), inBase(cell.figure.value));
    return isMeant ? [{ kind: 'slip', odd: odd.said.figure, right: cell.figure }] : [];
  });
}

/** Figures right behind both names, of this year and of all of it. */
function namedIn(passage: Passage, byNames: ReadonlyMap<string, unknown>, period: string): Named[] {
  return passage.figures.flatMap((said): Named[] => {
    const year = yearBefore(passage, said.start);
    if (said.depth > 0 || !isPlain(said) || (year !== '' && year !== period)) return [];
    const name = withoutBeginnings(wordsBehindDates(withoutEndings(said.label, LINKS)), OF_ALL);
    return byNames.has(name) ? [{ name, said }] : [];
  });
}

interface Named {
  readonly name: string;
  readonly said: Said;
}

function cellsOf(table: FigureTable): Cell[] {
  const { rows, columns, cells } = table;
  return columns.flatMap(({ label: column }, at): Cell[] => {
    const heading = headingOf(column);
    if (!heading || !isName(heading.column.key)) return [];
    return rows.flatMap((row, index): Cell[] => {
      const [stated, label] = [cells[index]?.[at], bareLabel(row.label)];
      if (!stated || !isName(label)) return [];
      const own = measured(stated.value, heading, row);
      // A rate stands in a column of counts.
      const figure = {
        value: stated.value.unit ? stated.value : own,
        at: stated.at,
        words: `${column}${row.label}${stated.value.text}`,
      };
      const { key } = heading.column;
      const both = key.length + label.length >= SHORTEST_OF_BOTH;
      return both ? [key + label, label + key].map((names) => ({ names, figure, table })) : [];
    });
  });
}

function isName(label: string): boolean {
  return label.length >= SHORTEST && !isTotalLabel(label) && !SUBTOTAL.has(label);
}

function isOne({ value: a }: SaidFigure, { value: b }: SaidFigure): boolean {
  return meets(roundedInterval({ ...a, comparator: null }), roundedInterval({ ...b, comparator: null }));
}
