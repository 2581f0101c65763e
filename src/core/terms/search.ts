import { lengthOf } from './code-at';
import { anyOf } from './matcher';

/** Whether a text holds any of the words, wherever they stand. */
export function holding(words: string): (text: string) => boolean {
  const matcher = anyOf(words);
  return (text) => {
    const end = lengthOf(text);
    for (let at = 0; at < end; at++) if (matcher.match(text, at)) return true;
    return false;
  };
}

/** What a text says behind such words at its beginning: nothing where it is made of them. */
export function behind(words: string): (text: string) => string {
  const matcher = anyOf(words);
  return (text) => {
    let at = 0;
    for (let found = matcher.match(text, at); found; found = matcher.match(text, at)) at += found[0].length;
    return text.slice(at);
  };
}
