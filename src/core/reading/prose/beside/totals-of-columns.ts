/** All of a column, told in a sentence by its heading: 「共新增学位1.32万个」 ↔ 「合计｜12200」 below 新增学位（个）. */
import type { SlipRelation } from '../../../model';
import { addUp, baseSymbol, inBase, meets, point, roundedInterval } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { TOTAL_OF_COLUMN } from '../../../terms/text-tables';
import { COUNTS_PLANNED } from '../../../terms/told-twice';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Said } from '../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { isNear } from './slips/named';
import { bareHeading, numberAt, type TextTable } from './text-tables';

type Figure = SlipRelation['odd'];

const ALL = listed(TOTAL_OF_COLUMN);
const LINKS = listed('为 是 : 达 达到 了');
const isPlan = holding(COUNTS_PLANNED);
const SHORTEST = 4;

interface Column {
  readonly total: Figure;
  readonly cells: readonly Figure[];
}

export function totalsOfColumns(lines: readonly Line[], tables: readonly TextTable[]): SlipRelation[] {
  const columns = columnsOf(tables);
  if (columns.size === 0) return [];
  return lines.flat().flatMap(({ text, figures }) => {
    if (RULES.test(text) || text.includes('\t')) return [];
    return figures.flatMap((said): SlipRelation[] => {
      const column = columns.get(nameOf(said));
      return column && isOther(said, column) ? [{ kind: 'slip', odd: said.figure, right: column.total }] : [];
    });
  });
}

/** 新增学位 of 「，共新增学位1.32万个」; empty where the words say not that it is all. */
function nameOf(said: Said): string {
  if (!isPlain(said) || said.depth > 0 || isPlan(said.gap)) return '';
  const words = withoutEndings(said.label, LINKS);
  const name = withoutBeginnings(words, ALL);
  return name === words ? '' : name;
}

/** Neither the total, nor a cell, nor either of them rounded. */
function isOther({ value }: Said, { total, cells }: Column): boolean {
  if (!value.unit || !total.value.unit || baseSymbol(value.unit) !== baseSymbol(total.value.unit)) return false;
  const told = roundedInterval(value);
  const isOne = [total, ...cells].some((one) => meets(told, point(inBase(one.value))));
  return !isOne && isNear(inBase(value), inBase(total.value));
}

/** Columns whose rows make their total, by headings that one table alone has. */
function columnsOf(tables: readonly TextTable[]): ReadonlyMap<string, Column | null> {
  const columns = new Map<string, Column | null>();
  for (const { headings, rows, totals, hasSubtotals } of tables) {
    const [last, another] = totals;
    if (!last || another || hasSubtotals) continue;
    for (const heading of headings) {
      const name = bareHeading(heading.text);
      const total = numberAt(last, heading);
      const cells = rows.flatMap((row) => numberAt(row, heading) ?? []);
      if (name.length < SHORTEST || !total || cells.length < rows.length) continue;
      const sum = addUp(cells.map(({ value }) => inBase(value)));
      if (sum.eq(inBase(total.value))) columns.set(name, columns.has(name) ? null : { total, cells });
    }
  }
  return columns;
}
