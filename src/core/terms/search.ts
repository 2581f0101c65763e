import { lengthOf } from './code-at';
import { entriesOf, Matcher } from './matcher';

/** Whether a text holds any of the words, wherever they stand. */
export function holding(words: string): (text: string) => boolean {
  const matcher = new Matcher(entriesOf([[true, words]]));
  return (text) => {
    const end = lengthOf(text);
    for (let at = 0; at < end; at++) if (matcher.match(text, at)) return true;
    return false;
  };
}
