/** Figures of sentences that name a row of a table: 「东河镇安排资金98.4万元，支出92.5万元」 ↔ the row 东河镇, the column 支出金额. */
import type { NumberQuantity, SaidCell, SaidFigure, Unit } from '../../../../model';
import { baseSymbol } from '../../../../quantity';
import type { Matcher } from '../../../../terms/matcher';
import { PART_AFTER, TERMS } from '../../../../terms/prose';
import { type ColumnRole, EXTREMES } from '../../../../terms/rows';
import { isPlain, type Passage, type Said } from '../../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../../arithmetic/words';
import { withoutLinks } from '../../statements';
import type { Where } from './places';
import type { Cell, Mention } from './tables';
import {
  isCertainlyDone,
  isOfOtherTime,
  mayBePlanned,
  narrows,
  narrowsBehind,
  opensRows,
  roleOf,
  wordsBefore,
  wordsBehind,
} from './words';

/** What the words of a text call a column of amounts or rates. */
const CONCEPTS = new Map<string, string>(
  TERMS.filter(({ kind }) => kind === 'money' || kind === 'rate').map(({ word, concept }) => [word, concept]),
);
const AFTER = listed(EXTREMES);
const BREAKS = ',;:()。';
const LONGEST_NOUN = 8;
/** Said of all that was named, and not of the last. */
const OF_ALL = /共|合计|总/;

/** What has been named so far in a clause. */
interface Told {
  readonly mention: Mention;
  readonly role: ColumnRole | null;
  readonly isLoose: boolean;
  /** Several rows stand side by side: what follows is nobody's. */
  readonly isOfList: boolean;
}

interface Words {
  readonly mention: Mention;
  readonly roles: readonly ColumnRole[];
  /** What the words call the column. */
  readonly column: string;
  readonly name: string;
  /** Words stand between that say nothing of it, or before it that are not known. */
  readonly isLoose: boolean;
  readonly isListed: boolean;
  readonly isNext: boolean;
}

export function cellsIn(passage: Passage, names: Matcher<Mention>, where: Where): SaidCell[] {
  const found: SaidCell[] = [];
  let told: Told | null = null;
  let last: Said | null = null;
  for (const said of passage.figures) {
    const gap = passage.text.slice(last?.end ?? where.from, said.start);
    const own = gap.slice(gap.lastIndexOf(';') + 1);
    if (last?.clause !== said.clause) told = null;
    const words: Words | null = wordsOf(own, names, last !== null && own === gap, told, where.topic);
    last = said;
    if (!words) {
      told = null;
      continue;
    }
    const role: ReturnType<typeof roleOf> = roleIn(words, told);
    const isOfList: boolean = told !== null && told.mention !== words.mention;
    told = { mention: words.mention, role: role === 'several' ? null : role, isLoose: words.isLoose, isOfList };
    const after = passage.text.slice(said.end);
    if (role === 'several' || PART_AFTER.test(after) || narrowsBehind(after)) continue;
    if (!where.isOfPeriod(said.start) || isOfOtherTime(passage.text.slice(0, said.start))) continue;
    const entry = entryOf(said, words, role, isDone(words, passage.text.slice(0, said.start), where), passage);
    if (entry) found.push(entry);
  }
  return found;
}

/** 「整治山塘」 says that it was done, unless the list began with a plan. */
function roleIn({ roles, mention, isNext }: Words, told: Told | null): ReturnType<typeof roleOf> {
  const own = roleOf(roles);
  if (own !== null) return own;
  const before = isNext ? (told?.role ?? null) : null;
  return before ?? (mention.isTurned ? 'done' : null);
}

/** Whether the words say that it was carried out, and not planned only. */
function isDone({ name }: Words, before: string, { isPlanChapter }: Where): boolean {
  if (isPlanChapter) return false;
  const words = before.replaceAll(name, '');
  return isCertainlyDone(words) || !mayBePlanned(words);
}

// ---------------------------------------------------------------------------------------------------------------------
// Words

function wordsOf(
  gap: string,
  names: Matcher<Mention>,
  isNext: boolean,
  told: Told | null,
  topic: Mention | null,
): Words | null {
  const mentions = mentionsIn(gap, names);
  const last = mentions.at(-1);
  if (!last) return isNext ? goingOn(gap, told) : underHeading(gap, topic);
  const before = mentions.at(-2);
  if (before && !/[,:;。]/.test(gap.slice(before.end, last.start))) return null;
  const lead = leadOf(gap.slice(0, last.start), isNext);
  const tail = lead && tailOf(gap.slice(last.end));
  if (!lead || !tail) return null;
  return {
    mention: last.mention,
    name: last.name,
    roles: [...lead.roles, ...tail.roles],
    column: tail.column,
    isLoose: tail.isLoose,
    isListed: lead.isOpen || last.mention.isShort,
    isNext,
  };
}

interface Found {
  readonly mention: Mention;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function mentionsIn(text: string, names: Matcher<Mention>): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const match = names.match(text, at);
    if (!match) continue;
    const [name, mention] = match;
    found.push({ name, mention, start: at, end: at + name.length });
    at += name.length - 1;
  }
  return found;
}

/** What stands before the name: nothing that makes it a part of the row, or another row beside it. */
function leadOf(
  text: string,
  isNext: boolean,
): { readonly roles: readonly ColumnRole[]; readonly isOpen: boolean } | null {
  if (narrows(text)) return null;
  const clause = lastClause(text);
  const list = clause.split('、');
  const beside = list.slice(0, -1).join('');
  // The noun of the figure before it may stand there.
  if (beside !== '' && (!isNext || list.length > 2 || beside.length > LONGEST_NOUN)) return null;
  const own = list.at(-1) ?? '';
  const { roles, rest } = wordsBefore(own);
  if (rest === '') return { roles, isOpen: false };
  return !isNext && opensRows(own) ? { roles, isOpen: true } : null;
}

function lastClause(text: string): string {
  let at = text.length;
  while (at > 0 && !BREAKS.includes(text.charAt(at - 1))) at--;
  return text.slice(at);
}

interface Tail {
  readonly roles: readonly ColumnRole[];
  readonly column: string;
  readonly isLoose: boolean;
}

/** From the name to the figure. Of several clauses the last says the column. */
function tailOf(text: string): Tail | null {
  const clauses = text.split(/[,:()]/).filter((clause) => clause.trim() !== '');
  // 「执行率最低，为93.87%」
  while (clauses.length > 1 && wordsBehind(clauses.at(-1) ?? '')?.length === 0) clauses.pop();
  const own = clauses.at(-1) ?? '';
  const between = clauses.slice(0, -1);
  const column = columnIn(own);
  const roles = wordsBehind(own) ?? (isRate(column) ? [] : null);
  if (roles === null) return null;
  const known = between.map((clause) => wordsBehind(clause));
  if (!known.includes(null))
    return { roles: [...known.flatMap((some) => some ?? []), ...roles], column, isLoose: false };
  const isTold = roles.length > 0 || isRate(column);
  return isTold && !narrows(between.join(',')) && !text.includes('(') ? { roles, column, isLoose: true } : null;
}

function isRate(column: string): boolean {
  return column.endsWith('率');
}

function columnIn(clause: string): string {
  const bare = withoutEndings(withoutLinks(clause), AFTER);
  return withoutBeginnings(withoutLinks(bare).replace(/\s/g, ''), ['的', '共', '实际', '其中']);
}

/** 「…，支出92.5万元」: of the row before, where it stood alone. */
function goingOn(gap: string, told: Told | null): Words | null {
  const tail = tailOf(gap);
  if (!told || told.isOfList || !tail || tail.isLoose || OF_ALL.test(gap)) return null;
  if (tail.roles.length === 0 && !isRate(tail.column)) return null;
  const { mention, isLoose } = told;
  return { ...tail, mention, name: tail.column, isLoose, isListed: mention.isShort, isNext: false };
}

/** 「（一）危桥改造。受雨季影响，全年完成36座」 */
function underHeading(gap: string, topic: Mention | null): Words | null {
  if (!topic || narrows(gap)) return null;
  const clause = lastClause(gap);
  const { roles, rest } = wordsBefore(clause);
  const column = columnIn(clause);
  const isTold = rest === '' ? roles.length > 0 : isRate(column) && wordsBehind(column) !== null;
  if (!isTold) return null;
  return { mention: topic, name: column, roles, column, isLoose: true, isListed: false, isNext: false };
}

// ---------------------------------------------------------------------------------------------------------------------
// Cells

function entryOf(
  said: Said,
  words: Words,
  role: ColumnRole | null,
  isDone: boolean,
  passage: Passage,
): SaidCell | null {
  const value = valueOf(said, passage);
  if (!value || said.depth > 1) return null;
  const all = words.mention.rows.flatMap(({ cells }) => cells.flatMap((cell) => comparable(cell, value)));
  const exact = all.filter(({ column }) => isCalled(column.key, words.column));
  const isOpen = exact.length === 0 && role === null;
  const meant = exact.length > 0 ? exact : isRatio(value) ? rated(all, words.column) : all.filter(of(role));
  if (meant.length === 0) return null;
  const others = role === 'done' && !isDone ? all.filter(({ column }) => column.role === 'planned') : [];
  return {
    name: words.name + (words.name === words.column ? '' : words.column),
    told: { ...said.figure, value },
    cells: meant.map(({ figure }) => figure),
    others: others.map(({ figure }) => figure),
    certainty: certaintyOf(words, meant, isOpen, value !== said.value),
  };
}

function of(role: ColumnRole | null): (cell: Compared) => boolean {
  return ({ column, figure }) => !isRatio(figure.value) && (role === null || column.role === role);
}

function certaintyOf(
  words: Words,
  meant: readonly Compared[],
  isOpen: boolean,
  isBare: boolean,
): SaidCell['certainty'] {
  const isOne = meant.every(({ figure }) => figure.value.value.eq(meant[0]?.figure.value.value ?? 0));
  if (words.isListed || isBare || meant.some(({ isBare: isUnknown }) => isUnknown)) return 'listed';
  if (isOpen) return isOne && meant.some(({ column }) => column.role !== 'planned') ? 'likely' : 'listed';
  const isOfSeveral = words.mention.rows.length > 1 && !isOne;
  return isOfSeveral ? 'listed' : words.isLoose || words.mention.isTurned ? 'likely' : 'sure';
}

/** A cell in the measure of the text. */
interface Compared extends Cell {
  /** Nothing says what its figures are counted in. */
  readonly isBare: boolean;
}

function comparable(cell: Cell, { unit }: NumberQuantity): Compared[] {
  const own = cell.figure.value.unit;
  if (own === null) {
    if (unit === null || unit.dimension === 'ratio') return [];
    const figure: SaidFigure = { ...cell.figure, value: { ...cell.figure.value, unit } };
    return [{ ...cell, figure, isBare: true }];
  }
  return unit && isOneMeasure(own, unit) ? [{ ...cell, isBare: false }] : [];
}

function isOneMeasure(a: Unit, b: Unit): boolean {
  return a.dimension === b.dimension && baseSymbol(a) === baseSymbol(b);
}

function isRatio({ unit }: NumberQuantity): boolean {
  return unit?.dimension === 'ratio';
}

function isCalled(key: string, column: string): boolean {
  if (column === '') return false;
  const concept = CONCEPTS.get(column) ?? column;
  return key === column || key === concept || CONCEPTS.get(key) === concept;
}

/** 正常运行率 for 设施正常运行率, where one column alone can be meant. */
function rated(cells: readonly Compared[], column: string): readonly Compared[] {
  const alike = cells.filter(({ column: { key } }) => isRate(column) && (key.endsWith(column) || column.endsWith(key)));
  return alike.length === 1 ? alike : [];
}

/** 「中央600、省级200、县级320万元」: the unit stands behind the last. */
function valueOf(said: Said, { figures }: Passage): NumberQuantity | null {
  if (isPlain(said)) return said.value;
  const { unit, approximate, comparator } = said.value;
  if (unit !== null || approximate || comparator !== null || said.noun !== '' || said.inFormula) return null;
  const next = figures.find(({ start, clause, value }) => start > said.start && clause === said.clause && value.unit);
  return next?.value.unit?.dimension === 'money' ? { ...said.value, unit: next.value.unit } : null;
}
