/** Words at the beginning of a text, and texts that are nothing but one of them. */
import { anyOf } from './matcher';

/** Whether a text begins with one of the words. */
export function startingWith(words: string): (text: string) => boolean {
  const matcher = anyOf(words);
  return (text) => matcher.match(text, 0) !== null;
}

/** A text without the longest of the words that it begins with. */
export function withoutStart(words: string): (text: string) => string {
  const matcher = anyOf(words);
  return (text) => text.slice(matcher.match(text, 0)?.[0].length ?? 0);
}

/** Whether a text is one of the words. */
export function being(words: string): (text: string) => boolean {
  const all = new Set(words.split(' '));
  return (text) => all.has(text);
}
