/** The number that a heading, a paragraph or a point of a list begins with. */
import { POINT_BEFORE_COUNT } from '../../terms/numbering';

/** Numbering of headings, from chapters down. */
const NUMBERINGS: readonly (readonly [depth: number, pattern: RegExp])[] = [
  [1, /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章|节)[、:\s]?|[一二三四五六七八九十]{1,3}、)/],
  [2, /^\([一二三四五六七八九十]{1,3}\)/],
  [3, /^\d{1,2}(?:[、．]|\.(?!\d))/],
  [3, POINT_BEFORE_COUNT],
  [4, /^\(\d{1,2}\)|^\d{1,2}\)|^\d{1,2}(?:\.\d{1,2}){1,2}(?:[、.]|\s+)(?=\p{Script=Han})/u],
  [5, /^[①-⑳]/],
];
/** Points within a paragraph: 「一是…；二是…」. */
const POINTS = /^[一二三四五六七八九十]是/;

export interface Numbered {
  readonly depth: number;
  /** Where the text after the number begins. */
  readonly start: number;
}

/** The number before a heading; depth 0 where there is none. `line` is folded and begins with no space. */
export function numberingOf(line: string): Numbered {
  for (const [depth, pattern] of NUMBERINGS) {
    const match = pattern.exec(line);
    if (match) return { depth, start: match[0].length };
  }
  return { depth: 0, start: 0 };
}

/** How long the number is that a sentence within a paragraph begins with; 0 where it has none. */
export function pointLength(text: string): number {
  const body = text.trimStart();
  const { depth, start } = numberingOf(body);
  const length = depth > 0 ? start : (POINTS.exec(body)?.[0].length ?? 0);
  return length > 0 ? text.length - body.length + length : 0;
}
