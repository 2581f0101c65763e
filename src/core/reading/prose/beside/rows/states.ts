/**
 * What is said to be done with every row of a table, and a row of which the table says that it is not, or was later: 「10个子项目均于11月30日前完工
 * 并通过验收」 above a row 完工时间 12月26日, 验收结论 未验收.
 */
import type { CellRef, SaidRelation } from '../../../../model';
import { foldWidth, readQuantity } from '../../../../quantity';
import { ALL_OF_THEM, DEEDS, UNDONE_STATES } from '../../../../terms/all-done';
import { RULES } from '../../../../terms/prose';
import { NOT_EVERY_ROW } from '../../../../terms/said-of-all';
import { holding } from '../../../../terms/search';
import { isTotalLabel } from '../../../../terms/totals';
import type { TextRow } from '../../../forms/segment';
import type { Line } from '../../arithmetic/lists';
import { listed } from '../../arithmetic/words';
import { type DatedClause, datedClauses } from '../../dated/clauses';
import { countIn } from './counted';

type Against = SaidRelation & { readonly kind: 'against' };

const ALL = listed(ALL_OF_THEM);
const DEED_WORDS = DEEDS.split(' ');
const isNotEvery = holding(NOT_EVERY_ROW);
const UNDONE = listed(UNDONE_STATES);
const TIMES = ['时间', '日期'];
const DIGITS = /\d/;
const SERIAL = /^[34]\d{4}$/;
const DATE_FORMAT = 'yyyy-mm-dd';
const FEWEST_ROWS = 3;
const LONGEST_HEADING = 16;
const MOST = 40;

/** A cell that tells when a deed was done, or whether. */
interface State {
  readonly deed: string;
  readonly at: CellRef;
  readonly words: string;
  /** Its first day; null where it tells whether. */
  readonly day: number | null;
}

/** The states of its rows, a list each. */
type Register = readonly (readonly State[])[];

export function statesOfRows(lines: readonly Line[], rows: readonly TextRow[]): Against[] {
  const registers = registersIn(rows);
  if (registers.length === 0) return [];
  const claims = lines.flatMap((line) => datedClauses(line).filter(isClaim)).slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const count = countIn(claim.passage, claim.start, claim.start + claim.text.length);
    const [register, another] = registers.filter(({ length }) => length === count?.number);
    const fact = register && !another ? register.flat().find((state) => isAgainst(state, claim)) : undefined;
    if (!fact) return [];
    const { words, at } = claim;
    return [{ kind: 'against', claim: { words, at }, fact: { words: fact.words, at: fact.at }, isWrong: true }];
  });
}

/** 「10个子项目均于2023年11月30日前完工并通过验收」 */
function isClaim({ text, passage, dates }: DatedClause): boolean {
  if (RULES.test(passage.text) || isNotEvery(text) || dates.length > 1) return false;
  return ALL.some((word) => text.includes(word)) && DEED_WORDS.some((deed) => text.includes(deed));
}

function isAgainst({ deed, day }: State, { text, dates: [date] }: DatedClause): boolean {
  if (!text.includes(deed)) return false;
  return day === null || (date !== undefined && date.comparator?.startsWith('<') === true && day > date.to);
}

/** Rows below a row of headings, some of which tell of deeds. */
function registersIn(rows: readonly TextRow[]): Register[] {
  const registers: State[][][] = [];
  let headings: ReadonlyMap<number, { readonly heading: string; readonly deed: string }> = new Map();
  let last = -1;
  for (const row of rows) {
    if (row.row !== last + 1) headings = new Map();
    last = row.row;
    if (isHeadings(row)) {
      headings = new Map(row.cells.flatMap(({ column, text }) => headingOf(column, foldWidth(text))));
      if (headings.size > 0) registers.push([]);
    } else if (headings.size > 0 && !row.cells.some(({ text }) => isTotalLabel(text)))
      registers.at(-1)?.push(statesIn(row, headings));
  }
  return registers.filter(({ length }) => length >= FEWEST_ROWS);
}

function isHeadings({ cells }: TextRow): boolean {
  const isShort = ({ text }: TextRow['cells'][number]) =>
    !DIGITS.test(foldWidth(text)) && text.length <= LONGEST_HEADING;
  return (
    cells.length >= FEWEST_ROWS &&
    cells.every(isShort) &&
    cells.some(({ column, text }) => headingOf(column, text).length > 0)
  );
}

function headingOf(column: number, text: string): [number, { heading: string; deed: string }][] {
  const heading = text.trim();
  const deed = DEED_WORDS.find((word) => heading.startsWith(word));
  return deed === undefined || heading === deed ? [] : [[column, { heading, deed }]];
}

function statesIn(
  { cells }: TextRow,
  headings: ReadonlyMap<number, { readonly heading: string; readonly deed: string }>,
): State[] {
  return cells.flatMap(({ column, text, at }): State[] => {
    const told = headings.get(column);
    if (!told) return [];
    const { heading, deed } = told;
    const state = { deed, at, words: `${heading}${text.trim()}` };
    if (!TIMES.some((word) => heading.endsWith(word)))
      return UNDONE.some((word) => foldWidth(text).trim().startsWith(word)) ? [{ ...state, day: null }] : [];
    // A date cell of Excel is the number of its day.
    const date = readQuantity(SERIAL.test(text.trim()) ? Number(text) : text, { format: DATE_FORMAT });
    return date.kind === 'date' && date.comparator === null ? [{ ...state, day: date.from }] : [];
  });
}
