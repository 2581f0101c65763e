/** The most and the least of a column: 「河西镇设施正常运行率最高，长岭镇最低」. */
import type { SaidRelation } from '../../../../model';
import { compare, inBase } from '../../../../quantity';
import { entriesOf, Matcher } from '../../../../terms/matcher';
import {
  AFTER_SUPERLATIVES,
  AMONG,
  AMONG_ALL_ROWS,
  AMONG_SOME,
  LEADS_TO_RANKS,
  NAMED_BEHIND,
  PLAIN_COLUMNS,
  REST_ROWS,
  SHARE_COLUMNS,
} from '../../../../terms/rows';
import { holding } from '../../../../terms/search';
import { type Superlative, SUPERLATIVES } from '../../../../terms/superlatives';
import type { Passage } from '../../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../../arithmetic/words';
import { isCalled } from './candidates';
import type { Where } from './places';
import type { Cell, NamedTable, Row } from './tables';
import { roleOf, wordsBehind } from './words';

type Extreme = SaidRelation & { readonly kind: 'extreme' };

const WORDS = new Matcher(entriesOf(SUPERLATIVES));
const BEHIND = listed(NAMED_BEHIND);
const holdsSome = holding(AMONG_SOME);
const NOT_OF_ROWS = listed(AFTER_SUPERLATIVES);
const ALL = listed(AMONG_ALL_ROWS);
/** 「从执行率看」 */
const POINTING = listed(LEADS_TO_RANKS);
const SHARES: ReadonlySet<string> = new Set(SHARE_COLUMNS.split(' '));
const AMOUNTS = listed(PLAIN_COLUMNS);
const isRest = holding(REST_ROWS);
const FEWEST = 3;
const SHORTEST = 2;
const WITHIN = '中';
const JOINED = /[、和及与]$/;
/** Between the name, the words of the column and the superlative. */
const LINKS = /^(?:的|其)|(?:为|是|均|都|分别)$/g;

/** Where two tables have the row and the column, one that bears the words out is enough. */
export function ranksIn(passage: Passage, tables: readonly NamedTable[], where: Where): Extreme[] {
  const found = claimsIn(passage, tables, where);
  return found.filter(
    ({ words, isWrong }, at) =>
      found.findIndex((one) => one.words === words && one.isWrong === isWrong) === at &&
      !(isWrong && found.some((one) => one.words === words && !one.isWrong)),
  );
}

function claimsIn(passage: Passage, tables: readonly NamedTable[], where: Where): Extreme[] {
  const { text } = passage;
  if (!where.isOfPeriod(text.length)) return [];
  const found: Extreme[] = [];
  for (const table of tables) {
    if (table.rows.length < FEWEST) continue;
    let column = '';
    let from = where.from;
    for (let at = where.from; at < text.length; at++) {
      const word = WORDS.match(text, at);
      if (!word) continue;
      const claim = claimAt(text, from, at, word[0].length, table);
      from = at + word[0].length;
      if (!claim || NOT_OF_ROWS.some((one) => text.startsWith(one, at + word[0].length))) continue;
      if (isOfSome(text.slice(text.lastIndexOf(';', at) + 1, claim.start), table)) continue;
      column = columnOf(claim.words, text.slice(where.from, claim.start), column, table);
      const told = column === '' ? null : rankOf(claim.row, column, word[1], table);
      if (!told) continue;
      found.push({ kind: 'extreme', words: passage.words.slice(claim.start, claim.end), at: passage.at, ...told });
    }
  }
  return found;
}

interface Claim {
  readonly row: Row;
  /** What is compared, in words; may be empty. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The name stands last before the superlative, or right behind it: 「执行率最高的是甲镇」. */
function claimAt(text: string, from: number, at: number, length: number, { rows }: NamedTable): Claim | null {
  const end = at + length;
  const link = BEHIND.find((word) => text.startsWith(word, end));
  const after =
    link === undefined ? null : longest(rows.filter(({ name }) => text.startsWith(name, end + (link?.length ?? 0))));
  const start = Math.max(from, startOf(text, at));
  const clause = text.slice(start, at);
  if (after) {
    const until = end + (link?.length ?? 0) + after.name.length;
    const isOne = !/^[、和及与]/.test(text.slice(until));
    // 「6个品种中单价最高的是翘嘴鲌」
    const among = clause.includes(`${String(rows.length)}个`) ? clause.lastIndexOf(WITHIN) + 1 : 0;
    return isOne && !holdsSome(clause) ? { row: after, words: bare(clause.slice(among)), start, end: until } : null;
  }
  const places = rows.flatMap((row) => {
    const place = clause.lastIndexOf(row.name);
    return place < 0 ? [] : [{ row, place }];
  });
  const [named, another] = places.filter(
    ({ row, place }) => !places.some((other) => other.row !== row && covers(other, { row, place })),
  );
  if (!named || another) return null;
  const before = clause.slice(0, named.place);
  const between = clause.slice(named.place + named.row.name.length);
  if (/[\d;]/.test(between) || JOINED.test(before) || holdsSome(between)) return null;
  return { row: named.row, words: bare(between), start: start + named.place, end };
}

/** 「除甲镇外，…」, 「山区镇中，…」; 「各镇中，…」 and 「5个镇中，…」 are all of five. */
function isOfSome(lead: string, { rows }: NamedTable): boolean {
  const clauses = lead.split(AMONG);
  const rest = clauses
    .map((clause, at) => {
      const words = clause.slice(startOf(clause, clause.length));
      const isAll = ALL.some((word) => words.startsWith(word)) || words.includes(`${String(rows.length)}个`);
      return at === clauses.length - 1 || isAll ? clause : clause + AMONG;
    })
    .join(',');
  return holdsSome(rest);
}

function covers(a: { row: Row; place: number }, b: { row: Row; place: number }): boolean {
  return a.place <= b.place && a.place + a.row.name.length >= b.place + b.row.name.length;
}

function longest(rows: readonly Row[]): Row | null {
  return [...rows].sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

function startOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && !',;:'.includes(text.charAt(start - 1))) start--;
  return start;
}

function bare(words: string): string {
  return words.replace(/[\s,"“”]/g, '').replace(LINKS, '');
}

/** The one heading that the words give; where they give none, the one of the claim before, or of the words before it. */
function columnOf(words: string, lead: string, before: string, table: NamedTable): string {
  const keys = [...new Set(table.rows.flatMap(({ cells }) => cells.map(({ column }) => column.key)))];
  if (words !== '') {
    const called = onlyOf(keys.filter((key) => isMeant(key, words)));
    return called || ofRole(words, table) || (SHARES.has(words) ? onlyAmount(table) : '');
  }
  if (before !== '') return before;
  const clauses = lead.split(/[,:;]/).map((clause) => withoutEndings(withoutBeginnings(clause, POINTING), POINTING));
  return onlyOf(keys.filter((key) => clauses.some((clause) => isMeant(key, clause))));
}

/** 「物化补助占比最高」 of a column 金额（万元）, where there is no other. */
function onlyAmount({ rows }: NamedTable): string {
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  const [key = '', another] = new Set(columns.map((column) => column.key));
  return another === undefined && AMOUNTS.some((word) => key.endsWith(word)) ? key : '';
}

/** 「实际支出最高」 of a column 实际（万元）. */
function ofRole(words: string, { rows }: NamedTable): string {
  const role = roleOf(wordsBehind(words) ?? []);
  if (role === null || role === 'several') return '';
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  return onlyOf([...new Set(columns.filter((column) => column.role === role).map(({ key }) => key))]);
}

function onlyOf(keys: readonly string[]): string {
  return keys.length === 1 ? (keys[0] ?? '') : '';
}

/** 设施正常运行率 for 正常运行率, 执行率 for 预算执行率, 投资 for 完成投资. */
function isMeant(key: string, words: string): boolean {
  if (isCalled(key, words)) return true;
  return (
    (words.length >= SHORTEST && key.endsWith(words)) ||
    (words.length > SHORTEST && key.length > SHORTEST && words.endsWith(key))
  );
}

/** Null where a row has no figure in the column, or the words speak of some of the rows alone. */
function rankOf(
  row: Row,
  key: string,
  superlative: Superlative,
  { rows }: NamedTable,
): Pick<Extreme, 'named' | 'extreme' | 'isWrong'> | null {
  const cells = rows.map(({ cells: all }) => all.filter(({ column }) => column.key === key));
  if (cells.some((some) => some.length !== 1)) return null;
  const [named] = cells[rows.indexOf(row)] ?? [];
  if (!named) return null;
  const all = cells.flat();
  if (new Set(all.map(({ figure }) => figure.value.unit?.symbol)).size > 1) return null;
  const [extreme = named] = [...all].sort((a, b) => (superlative === 'most' ? -1 : 1) * order(a, b));
  const at = all.indexOf(extreme);
  if (isRest(rows[at]?.name ?? '') || addsUp(all, at, 1) || addsUp(all, at, -1)) return null;
  return { named: named.figure, extreme: extreme.figure, isWrong: order(extreme, named) !== 0 };
}

/** Whether a row is the sum of those that follow it, or stand before it: their heading, or their total by whatever name. */
function addsUp(cells: readonly Cell[], at: number, step: 1 | -1): boolean {
  const whole = cells[at]?.figure.value.value;
  let sum = cells[at]?.figure.value.value.times(0);
  for (let next = at + step; whole && sum && cells[next]; next += step) {
    sum = sum.plus(cells[next]?.figure.value.value ?? 0);
    if (Math.abs(next - at) > 1 && sum.eq(whole)) return true;
  }
  return false;
}

function order(a: Cell, b: Cell): number {
  return compare(inBase(a.figure.value), inBase(b.figure.value));
}
