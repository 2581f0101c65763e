/** 「执行率差异明显，最低的陶瓷馆为86.32%」 ↔ the row 陶瓷馆 of a table, 130 in the column of what was granted and 108.7 in that of what was spent. */
import type { SaidRelation } from '../../../model';
import { findFigures } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { YEARS_BEFORE } from '../../../terms/said-changes';
import { BEFORE_RATED_ROW } from '../../../terms/rows-each';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import { type Passage, type Said } from '../arithmetic/passages';
import { LINKS, rateOf, RATE_WORDS } from '../arithmetic/rates';
import { isPlainPercent } from '../arithmetic/turns';
import { endingOf, listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { type Cell, namedTables, type Row } from './rows/tables';
import type { Tables } from './slips/columns';

type Rate = SaidRelation & { readonly kind: 'rate' };

const BEFORE = listed(BEFORE_RATED_ROW);
const isOfOtherYear = holding(YEARS_BEFORE);
/** Shorter words are the end of other names. */
const SHORTEST_NAME = 3;

/** How much of a row's money was spent, by the name of the row; a table with rates of its own is read cell by cell. */
export function rowsRated(lines: readonly Line[], tables: Tables): Rate[] {
  const rows = new Map<string, Row | null>();
  for (const row of namedTables(tables).flatMap((table) => table.rows.filter(isOfMoney)))
    rows.set(row.name, rows.has(row.name) && !isSameRow(rows.get(row.name), row) ? null : row);
  if (rows.size === 0) return [];
  return lines.flat().flatMap((passage) => (isOfNow(passage) ? passage.figures.flatMap(ratedIn(passage, rows)) : []));
}

/** Neither a rule nor of a day or a year. */
function isOfNow({ text }: Passage): boolean {
  const isDated = findFigures(text).some(({ quantity }) => quantity.kind === 'date');
  return !RULES.test(text) && !text.includes('\t') && !isOfOtherYear(text) && !isDated;
}

function ratedIn({ text }: Passage, rows: ReadonlyMap<string, Row | null>): (said: Said) => Rate[] {
  return (said) => {
    if (!isPlainPercent(said) || said.depth > 0) return [];
    const bare = withoutEndings(said.label, LINKS);
    const own = rateOf(said) === SPENT ? endingOf(bare, RATE_WORDS) : '';
    // 「各馆执行率差异明显，最高的甲馆为…，最低的乙馆为…」: the first clause says what is told of them.
    if (own === '' && kindIn(text.slice(0, said.start - said.label.length)) !== SPENT) return [];
    const row = rows.get(withoutBeginnings(bare.slice(0, bare.length - own.length), BEFORE)) ?? null;
    return row ? [{ kind: 'rate', rate: said.figure, readings: readingsOf(row), isWeak: true, isUnsure: true }] : [];
  };
}

const SPENT = 'execution';

/** The rate that the words before name; null where they name none, or several. */
function kindIn(words: string): string | null {
  const named = RATE_WORDS.filter((word) => words.includes(word));
  const [longest = ''] = named;
  return longest !== '' && named.every((word) => longest.includes(word)) ? rateOf({ label: longest }) : null;
}

function readingsOf(row: Row): Rate['readings'] {
  const [done] = amountsOf(row).filter(isDone);
  const wholes = amountsOf(row).filter((cell) => !isDone(cell));
  return done
    ? wholes.map(({ figure }) => ({ part: [{ figure: done.figure, sign: 1 }], whole: [{ figure, sign: 1 }] }))
    : [];
}

/** What was spent, once, and what there was to spend; no rate beside them. */
function isOfMoney(row: Row): boolean {
  const amounts = amountsOf(row);
  const isRated = row.cells.some(({ figure }) => figure.value.unit?.dimension === 'ratio');
  const wholes = amounts.filter((cell) => !isDone(cell));
  const isPlain = wholes.every(({ column: { role } }) => role === null || role === 'planned' || role === 'received');
  return (
    row.name.length >= SHORTEST_NAME && !isRated && amounts.length - wholes.length === 1 && wholes.length > 0 && isPlain
  );
}

function amountsOf({ cells }: Row): readonly Cell[] {
  return cells.filter(({ figure }) => figure.value.unit?.dimension === 'money');
}

function isDone({ column }: Cell): boolean {
  return column.role === 'done';
}

/** One table may be read as one of money and as one of figures. */
function isSameRow(known: Row | null | undefined, row: Row): boolean {
  const placeOf = (one: Row) => one.cells.map(({ figure: { at } }) => `${at.sheet} ${String(at.row)}`)[0];
  return known !== null && known !== undefined && placeOf(known) === placeOf(row);
}
