/** What stands around the name of a row: 「年度内全市共完成|危桥改造|36座」. */
import { entriesOf, Matcher, type Table } from '../../../../terms/matcher';
import {
  AFTER_ROWS,
  BEFORE_ROWS,
  CERTAINLY_DONE,
  type ColumnRole,
  GOES_ON,
  MAY_BE_PLANNED,
  NARROWS,
  NARROWS_AFTER,
  NARROWS_BY_UNDONE,
  OPENS_ROWS,
  NO_PARTS,
  OTHER_TIMES,
  PAID_IN_PARTS,
  PARTS_OPEN,
  THIS_YEAR,
  TOLD_ROLES,
} from '../../../../terms/rows';
import { holding } from '../../../../terms/search';
import { listed } from '../../arithmetic/words';

type Piece = ColumnRole | 'plain';

const PLAIN: Table<Piece> = [['plain', AFTER_ROWS]];
const BEHIND = new Matcher<Piece>([...entriesOf(PLAIN), ...entriesOf<Piece>(TOLD_ROLES)]);
/** From the end of a text. */
const BEFORE = new Matcher<Piece>(
  [...entriesOf<Piece>([['plain', BEFORE_ROWS]]), ...entriesOf<Piece>(TOLD_ROLES)].map(
    ([word, piece]) => [reversed(word), piece] as const,
  ),
);
const UNDONE = listed(NARROWS_BY_UNDONE);
const isUndone = holding(NARROWS_BY_UNDONE);
const OPENING = listed(OPENS_ROWS);
export const narrows = holding(NARROWS);
/** … and only because some of it was not done. */
export const narrowsByUndone = (text: string): boolean =>
  isUndone(text) && !narrows(UNDONE.reduce((rest, word) => rest.replaceAll(word, ' '), text));
export const isCertainlyDone = holding(CERTAINLY_DONE);
export const isPaidInParts = holding(PAID_IN_PARTS);
export const mayBePlanned = holding(MAY_BE_PLANNED);
const GOING_ON = listed(GOES_ON);
export const PLAIN_BEHIND = listed(AFTER_ROWS);
const PARTS = PARTS_OPEN.split(' ');
const FARTHEST_PART = 5;
const isOfNone = holding(NO_PARTS);
const otherTimes = holding(OTHER_TIMES);
const NOW = THIS_YEAR.split(' ');
const NARROWING_AFTER = listed(NARROWS_AFTER);

export interface Around {
  readonly roles: readonly ColumnRole[];
  /** What is not understood. */
  readonly rest: string;
}

/** Words behind a name, all of them understood; null where one is not. */
export function wordsBehind(text: string): readonly ColumnRole[] | null {
  const words = text.replace(/[\s"“”]/g, '');
  const roles: ColumnRole[] = [];
  for (let at = 0; at < words.length;) {
    const found = BEHIND.match(words, at);
    if (!found) return null;
    if (found[1] !== 'plain') roles.push(found[1]);
    at += found[0].length;
  }
  return roles;
}

/** Words before a name, as far as they are understood from its side. */
export function wordsBefore(text: string): Around {
  const words = reversed(text.replace(/[\s"“”]/g, ''));
  const roles: ColumnRole[] = [];
  let at = 0;
  for (let found = BEFORE.match(words, at); found; found = BEFORE.match(words, at)) {
    if (found[1] !== 'plain') roles.push(found[1]);
    at += found[0].length;
  }
  return { roles, rest: reversed(words.slice(at)) };
}

/** Whether words that are not understood end with one that leads to names. */
export function opensRows(text: string): boolean {
  const words = text.replace(/[\s"“”]/g, '');
  return OPENING.some((word) => words.endsWith(word));
}

/** The column that the words tell; null where they tell none, or two. */
export function roleOf(roles: readonly ColumnRole[]): ColumnRole | null | 'several' {
  const told = new Set(roles);
  // 实际结余, 实际得分, 计划完成: the verb is that of all of them.
  if (told.size > 1) told.delete('done');
  const [only = null, another] = told;
  return another === undefined ? only : 'several';
}

export function narrowsBehind(text: string): boolean {
  return NARROWING_AFTER.some((word) => text.startsWith(word));
}

/** 「东河镇为重点实施区域」 opens the sentences of a part. */
export function opensPart(text: string): boolean {
  const end = text.search(/[,;:。]/);
  const clause = end < 0 ? text : text.slice(0, end);
  return PARTS.some((word) => {
    const at = clause.indexOf(word);
    return at > 0 && at <= FARTHEST_PART && !isOfNone(clause.slice(0, at + word.length + 1));
  });
}

/** 「上年完成18公里」; what follows 本年 is of this one again. */
export function isOfOtherTime(before: string): boolean {
  const now = Math.max(...NOW.map((word) => before.lastIndexOf(word)));
  return otherTimes(now < 0 ? before : before.slice(now));
}

/** Whether what is told ends with the figure: nothing is said of it behind it. */
export function endsWith(noun: string): boolean {
  return noun === '' || GOING_ON.some((word) => noun.startsWith(word));
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
