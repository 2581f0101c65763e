import { foldWidth } from '../../quantity';
import {
  CHAPTER_NUMBER,
  CODE,
  INDICATOR_NUMBER,
  LEADING_MARK,
  LIST_NUMBER,
  SECTION_NUMBER,
} from '../../terms/numbering';
import { POINTS_BEHIND, POINTS_IN_BRACKETS, POINTS_OF_NAMED, SHARE_IN_BRACKETS } from '../../terms/points';
import { IN_BRACKETS } from '../../terms/punctuation';

/** Labels are short; anything longer is a sentence and is never compared with a vocabulary. */
export const LONGEST_LABEL = 48;

const SPACES = /\s+/g;
const FIRST_EAST_ASIAN = 0x2e80;

/** The form in which labels are compared: widths folded, all white space gone. 「年度 指标值（Ａ）」 → 年度指标值(A). */
export function keyOf(raw: string): string {
  return foldWidth(raw).replace(SPACES, '');
}

/** A text as a person would write it on one line: 「服务对象\n满意度」 → 服务对象满意度; spaces stay between Latin words only. */
export function tidy(raw: string): string {
  const text = raw.trim();
  if (text.search(/[\s\u00a0\u200b\u3000\ufeff]/) === -1) return text;
  const parts = text.split(/[\s\u00a0\u200b\u3000\ufeff]+/);
  let joined = parts[0] ?? '';
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] ?? '';
    const apart = isLatin(joined.charCodeAt(joined.length - 1)) && isLatin(part.charCodeAt(0));
    joined += apart ? ` ${part}` : part;
  }
  return joined;
}

function isLatin(code: number): boolean {
  return code > 32 && code < FIRST_EAST_ASIAN;
}

/** What a folded label says in parentheses, one text each: 「预算数(A)(万元)」 → (A), (万元). */
export function notesOf(key: string): readonly string[] {
  return key.match(IN_BRACKETS) ?? [];
}

/** A folded label without what it says in parentheses. */
export function withoutNotes(key: string): string {
  return key.replace(IN_BRACKETS, '');
}

/** A label without what lists put before it: 「★1.」, 「（一）」, 「指标1：」. */
export function withoutOrdinal(text: string): string {
  const marked = text.replace(LEADING_MARK, '');
  return marked.replace(LIST_NUMBER, '').replace(INDICATOR_NUMBER, '').trim();
}

/** A name, and the points that were written behind it. */
export interface PointedLabel {
  readonly name: string;
  /** 「16」 of 「决策 (16分)」, 「21.0」 of 「决策指标（21.0%）」; null where none is written. */
  readonly points: string | null;
}

/** Takes the points out of an indicator's name: 「立项依据充分性（3分）」. */
export function splitNamePoints(text: string): PointedLabel {
  const match = POINTS_IN_BRACKETS.exec(text);
  return match?.[0].includes('分') ? cut(text, match) : { name: text, points: null };
}

/** Takes the points out of a group's label: 「产出指标（50分）」, 「决策（21.0%）」, 「效益\n30分」. Points alone stay as its name. */
export function splitGroupPoints(text: string): PointedLabel {
  const inside = POINTS_IN_BRACKETS.exec(text) ?? SHARE_IN_BRACKETS.exec(text) ?? POINTS_OF_NAMED.exec(text);
  if (inside) return cut(text, inside);
  const behind = POINTS_BEHIND.exec(text);
  return behind ? { name: behind[1] ?? text, points: behind[2] ?? null } : { name: text, points: null };
}

function cut(text: string, match: RegExpExecArray): PointedLabel {
  const name = (text.slice(0, match.index) + text.slice(match.index + match[0].length)).trim();
  return { name: name === '' ? text : name, points: match[1] ?? null };
}

/** How deep a label stands by its number: 1 for 「一、」, 2 for 「（一）」, 3 for 「1.」 and 「（1）」, 4 without a number. */
export function ordinalDepth(text: string): 1 | 2 | 3 | 4 {
  if (CHAPTER_NUMBER.test(text)) return 1;
  if (SECTION_NUMBER.test(text)) return 2;
  return LIST_NUMBER.test(text) ? 3 : 4;
}

/** The code before a name in lists that number by it, and the name: A101 of 「A101立项依据充分性」; null where there is none. */
export function splitCode(text: string): { readonly code: string; readonly name: string } | null {
  const match = CODE.exec(text);
  return match ? { code: match[1] ?? '', name: text.slice(match[0].length) } : null;
}

/** The code in a cell of its own: B101; null where anything else stands there. */
export function bareCode(text: string): string | null {
  const bare = text.trim();
  const match = CODE.exec(`${bare}${ANY_NAME}`);
  return match && match[0].length >= bare.length ? (match[1] ?? null) : null;
}

/** What a code stands before. */
const ANY_NAME = '指标';

/** A name as tables of one framework share it, whether they number by codes or not: 立项依据充分性 of 「A101立项依据充分性」. */
export function withoutCode(text: string): string {
  return splitCode(text)?.name ?? text;
}

/** Whether one code is that of a part of another: A101 of A1, A1 of A. */
export function isCodeWithin(code: string, whole: string): boolean {
  return code.length > whole.length && code.startsWith(whole);
}
