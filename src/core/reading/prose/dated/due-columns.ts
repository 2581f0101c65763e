/**
 * When the rows of a table were due and done, against what is said of them: 「永和一中…延期6天」 beside 合同完工日期 8月25日 and 实际完工日期 9月2日, and
 * 按期完工率 of 100% beside a row that was late.
 */
import type { CellRef, Indicator, SaidRelation } from '../../../model';
import { dayOf, foldWidth, hasYear, inBase, isNumber, readQuantity } from '../../../quantity';
import { DELAYED_BY, DELAYED_LINKS, LATE_OTHERWISE } from '../../../terms/delays-twice';
import { DAYS_PUT_OFF, DONE_COLUMNS, DUE_COLUMNS, ON_TIME_RATES } from '../../../terms/due-columns';
import { Ends } from '../../../terms/ends';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { being } from '../../../terms/starts';
import { EARLY, LATE } from '../../../terms/verdicts';
import type { TextRow } from '../../forms/segment';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Passage } from '../arithmetic/passages';
import { listed, withoutEndings } from '../arithmetic/words';
import { bareHeading, type TextCell, textTables } from '../beside/text-tables';

type Delay = SaidRelation & { readonly kind: 'delay' };
type Against = SaidRelation & { readonly kind: 'against' };

const KINDS = new Ends(DELAYED_BY);
const LINKS = listed(DELAYED_LINKS);
const isDue = being(DUE_COLUMNS);
const isDone = being(DONE_COLUMNS);
const isOnTimeRate = being(ON_TIME_RATES);
const isPutOff = holding(DAYS_PUT_OFF);
const isOtherwise = holding(LATE_OTHERWISE);
const DAYS: ReadonlySet<string> = new Set(['天', '日']);
const OPPOSITE = { late: EARLY, early: LATE } as const;
const SHORTEST_NAME = 3;
const STOP = /[;。]/;
/** People count the first and the last day, or do not. */
const NEARLY = 1;
/** A register is no table that sentences tell of. */
const MOST_ROWS = 100;

interface Day {
  readonly words: string;
  readonly at: CellRef;
  /** As a number of days. */
  readonly day: number;
}

interface Row {
  readonly name: string;
  readonly due: Day;
  readonly done: Day;
}

export function dueColumns(
  lines: readonly Line[],
  rows: readonly TextRow[],
  indicators: readonly Indicator[],
): SaidRelation[] {
  const dated = textTables(rows)
    .filter((table) => table.rows.length <= MOST_ROWS)
    .map(({ headings, rows: own }) => rowsOf(headings, own))
    .filter((own) => own.length > 0);
  const [table, another] = dated;
  // Of two tables nobody knows whose works are meant.
  if (!table || another) return [];
  const passages = lines.flat().filter(({ text }) => !RULES.test(text) && !text.includes('\t'));
  return [...passages.flatMap((passage) => delaysIn(passage, table)), ...ratesOf(passages, table, indicators)];
}

/** Rows with both days; none of a table that has not one column of each. */
function rowsOf(headings: readonly TextCell[], rows: readonly TextRow[]): Row[] {
  const [due, more] = headings.filter(({ text }) => isDue(bareHeading(text)));
  const [done, another] = headings.filter(({ text }) => isDone(bareHeading(text)));
  const [names] = headings;
  if (!due || !done || more || another || !names) return [];
  return rows.flatMap((row): Row[] => {
    const name = textAt(row, names).replace(/\s/g, '');
    const [first, second] = [dayAt(row, due), dayAt(row, done)];
    return name.length >= SHORTEST_NAME && first && second ? [{ name, due: first, done: second }] : [];
  });
}

function textAt({ cells }: TextRow, { column }: TextCell): string {
  return foldWidth(cells.find((cell) => cell.column === column)?.text ?? '').trim();
}

function dayAt(row: TextRow, heading: TextCell): Day | null {
  const cell = row.cells.find(({ column }) => column === heading.column);
  const value = cell ? readQuantity(foldWidth(cell.text).trim()) : null;
  if (!cell || value?.kind !== 'date' || value.comparator !== null || !hasYear(value) || value.from !== value.to)
    return null;
  return dayOf(value.from).day > 0
    ? { words: `${bareHeading(heading.text)}${cell.text.trim()}`, at: cell.at, day: value.from }
    : null;
}

/** The row that the clause names, and no other. */
function delaysIn(passage: Passage, rows: readonly Row[]): Delay[] {
  return passage.figures.flatMap((said): Delay[] => {
    const { value, label, start } = said;
    if (!DAYS.has(value.unit?.symbol ?? '') || !isPlain(said) || value.decimals > 0 || said.depth > 0) return [];
    const kind = KINDS.match(withoutEndings(label, LINKS))?.[1];
    const before = passage.text.slice(0, start).split(STOP).at(-1) ?? '';
    const [row, another] = rows.filter(({ name }) => before.includes(name));
    if (!kind || !row || another || isOtherwise(before.replace(row.name, ''))) return [];
    const apart = kind === 'late' ? row.done.day - row.due.day : row.due.day - row.done.day;
    const quote = ({ words, at }: Day) => ({ words, at });
    return [
      {
        kind: 'delay',
        due: quote(row.due),
        done: quote(row.done),
        length: { words: said.figure.words, at: said.figure.at },
        computed: `${apart < 0 ? OPPOSITE[kind] : ''}${String(Math.abs(apart))}天`,
        isWrong: Math.abs(value.value.toNumber() - apart) > NEARLY,
      },
    ];
  });
}

/** All in time, and a row that was not, where nobody says that its day was put off. */
function ratesOf(passages: readonly Passage[], rows: readonly Row[], indicators: readonly Indicator[]): Against[] {
  const late = rows.find(({ due, done }) => done.day > due.day);
  if (!late || passages.some(({ text }) => isPutOff(text))) return [];
  return indicators.flatMap(({ name, actual }): Against[] => {
    if (!isOnTimeRate(foldWidth(name).replace(/\s/g, '')) || !actual || !isNumber(actual.value)) return [];
    const { value, at } = actual;
    if (value.unit?.dimension !== 'ratio' || !inBase(value).eq(1)) return [];
    const fact = { words: `${late.name}${late.due.words}，${late.done.words}`, at: late.done.at };
    return [{ kind: 'against', claim: { words: `${name}${value.text}`, at }, fact, isWrong: true }];
  });
}
