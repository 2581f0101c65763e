import { codeAt, lengthOf } from '../terms/code-at';

/** Signs that have a plain equivalent of the same meaning outside the full-width block. */
const PLAIN = new Map<string, string>([
  ['\u00a0', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2009', ' '],
  ['\u200b', ' '],
  ['\u202f', ' '],
  ['\ufeff', ' '],
  ['\u3000', ' '],
  ['≧', '≥'],
  ['⩾', '≥'],
  ['≦', '≤'],
  ['⩽', '≤'],
  ['═', '='],
  ['−', '-'],
  ['﹣', '-'],
  ['﹢', '+'],
  ['﹤', '<'],
  ['﹥', '>'],
  ['﹦', '='],
  ['﹪', '%'],
  ['﹐', ','],
  ['﹒', '.'],
  ['﹕', ':'],
  ['﹔', ';'],
  ['﹙', '('],
  ['﹚', ')'],
  ['〜', '~'],
  ['∼', '~'],
  ['￥', '¥'],
]);

const FIRST_FULL = 0xff01;
const LAST_FULL = 0xff5e;
const WIDTH_DISTANCE = 0xfee0;

/**
 * Full-width digits, letters and signs as their half-width equivalents, every kind of space as a plain one. Length and
 * positions stay as they are, so a place found in the result is the same place in the original.
 */
export function foldWidth(text: string): string {
  let folded = '';
  let kept = 0;
  const end = lengthOf(text);
  for (let at = 0; at < end; at++) {
    const code = codeAt(text, at);
    if (code < 0xa0) continue;
    const plain =
      code >= FIRST_FULL && code <= LAST_FULL
        ? String.fromCharCode(code - WIDTH_DISTANCE)
        : isHan(code)
          ? undefined
          : PLAIN.get(text.charAt(at));
    if (plain === undefined) continue;
    folded += text.slice(kept, at) + plain;
    kept = at + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** Whether a UTF-16 code unit is a Chinese character of the basic block. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether one of a few signs stands at a place; none does outside of the text. */
export function isOneOf(signs: string, text: string, at: number): boolean {
  const code = codeAt(text, at);
  for (let sign = 0; sign < signs.length; sign++) if (codeAt(signs, sign) === code) return true;
  return false;
}

/** An ASCII letter. */
export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Spaces between the parts of a figure: a few are skipped, a long run of them separates. */
const MOST_SPACES = 4;

export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end - at < MOST_SPACES && codeAt(text, end) === 32) end++;
  return end;
}
