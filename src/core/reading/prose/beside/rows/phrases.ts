/** Which row the words before a figure name, and what they say of its column. */
import { findFigures } from '../../../../quantity';
import type { Matcher } from '../../../../terms/matcher';
import { type ColumnRole, EXTREMES } from '../../../../terms/rows';
import { listed, withoutBeginnings, withoutEndings } from '../../arithmetic/words';
import { withoutLinks } from '../../statements';
import type { Mention } from './tables';
import { isPaidInParts, opensRows, PLAIN_BEHIND, wordsBefore, wordsBehind } from './words';

const AFTER = listed(EXTREMES);
const BEGINNINGS = [...PLAIN_BEHIND, '实际', '其中'];
const BREAKS = ',;:()。';
const LONGEST_NOUN = 8;
/** Said of all that was named, and not of the last. */
const OF_ALL = /共|合计|总/;

/** What has been named so far in a clause. */
export interface Told {
  readonly mention: Mention;
  readonly name: string;
  readonly role: ColumnRole | null;
  readonly isLoose: boolean;
  /** Several rows stand side by side: what follows is nobody's. */
  readonly isOfList: boolean;
}

export interface Words {
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

export function wordsOf(
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

/** Of which time it is, `isOfPeriod` tells. */
export function withoutDates(text: string): string {
  return findFigures(text).reduceRight(
    (rest, { quantity, start, end }) => (quantity.kind === 'date' ? rest.slice(0, start) + rest.slice(end) : rest),
    text,
  );
}

export function withoutNames(text: string, names: Matcher<Mention>): string {
  return mentionsIn(text, names).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + ' ' + rest.slice(end),
    text,
  );
}

/** What stands before the name: nothing that makes it a part of the row, or another row beside it. */
function leadOf(
  text: string,
  isNext: boolean,
): { readonly roles: readonly ColumnRole[]; readonly isOpen: boolean } | null {
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
  return isTold && !isPaidInParts(own) && !text.includes('(') ? { roles, column, isLoose: true } : null;
}

export function isRate(column: string): boolean {
  return column.endsWith('率');
}

function columnIn(clause: string): string {
  const bare = withoutEndings(withoutLinks(clause), AFTER);
  return withoutBeginnings(withoutLinks(bare).replace(/\s/g, ''), BEGINNINGS);
}

/** 「…，支出92.5万元」: of the row before, where it stood alone. */
function goingOn(gap: string, told: Told | null): Words | null {
  const tail = tailOf(gap);
  if (!told || told.isOfList || !tail || tail.isLoose || OF_ALL.test(gap)) return null;
  if (tail.roles.length === 0 && !isRate(tail.column)) return null;
  const { mention, isLoose, name } = told;
  return { ...tail, mention, name, isLoose, isListed: mention.isShort, isNext: false };
}

/** 「（一）危桥改造。受雨季影响，全年完成36座」 */
function underHeading(gap: string, topic: Mention | null): Words | null {
  if (!topic || isPaidInParts(gap)) return null;
  const clause = lastClause(gap);
  const { roles, rest } = wordsBefore(clause);
  const column = columnIn(clause);
  const isTold = rest === '' ? roles.length > 0 : isRate(column) && wordsBehind(column) !== null;
  if (!isTold) return null;
  return {
    mention: topic,
    name: topic.rows[0]?.name ?? '',
    roles,
    column,
    isLoose: true,
    isListed: false,
    isNext: false,
  };
}
