/** Words cut out of a text. */
import { anyOf } from './matcher';

/** A text without any of the words, wherever they stand: the longest first, from left to right. */
export function without(words: string): (text: string) => string {
  const matcher = anyOf(words);
  return (text) => {
    let kept = '';
    for (let at = 0; at < text.length;) {
      const length = matcher.match(text, at)?.[0].length ?? 0;
      if (length === 0) kept += text.charAt(at);
      at += Math.max(length, 1);
    }
    return kept;
  };
}
