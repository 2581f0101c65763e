import type { Big } from 'big.js';
import { cutTokens } from './tokens';

const MAY_COUNT = /[\d一二两三四五六七八九十]/;
const UNDONE = /未|没|不|无|缺|少|逾期|超期|延期|滞后|投诉|发生|出现/;
const UNDONE_AFTER = /^[^\d,;。、]{0,8}(?:未|没有?|不|无|缺|逾期|超期|延期|滞后)/;
const UNDONE_BEFORE = /(?:未|没有?|不|无|缺|少|逾期|投诉|发生|出现)[^\d,;。、]{0,8}$/;
const LONGEST = 60;
const BEFORE = 12;

/** 「5个标段未按期完成」: the one figure in words that counts what is undone; null where there is none, or more than one. */
export function undoneIn(words: string): Big | null {
  if (words.length > LONGEST || !UNDONE.test(words) || !MAY_COUNT.test(words)) return null;
  const { text, starts, figures } = cutTokens(words);
  const found = figures.flatMap((figure, at) => {
    if (figure?.unit?.dimension !== 'count') return [];
    const before = text.slice(Math.max(0, (starts[at] ?? 0) - BEFORE), starts[at]);
    return UNDONE_AFTER.test(text.slice(starts[at + 1])) || UNDONE_BEFORE.test(before) ? [figure.value] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
