/** Words at the beginning of a text, at its end, and texts that are nothing but one of them. */
import { entriesOf, Matcher, type Table } from './matcher';

/** Whether a text begins with one of the words. */
export function startingWith(words: string): (text: string) => boolean {
  const matcher = matcherOf(words);
  return (text) => matcher.match(text, 0) !== null;
}

/** A text without the longest of the words that it begins with. */
export function withoutStart(words: string): (text: string) => string {
  const matcher = matcherOf(words);
  return (text) => text.slice(matcher.match(text, 0)?.[0].length ?? 0);
}

/** Whether a text ends with one of the words. */
export function endingWith(words: string): (text: string) => boolean {
  const ends = endsOf(words);
  return (text) => ends.match(text) !== null;
}

/** A text without the longest of the words that it ends with. */
export function withoutEnd(words: string): (text: string) => string {
  const ends = endsOf(words);
  return (text) => text.slice(0, text.length - (ends.match(text)?.[0].length ?? 0));
}

/** Whether a text is one of the words. */
export function being(words: string): (text: string) => boolean {
  const all = new Set(words.split(' '));
  return (text) => all.has(text);
}

/** Words with a meaning at the end of a text, the longest first: 效率 is asked before 率. */
export class Ends<Meaning> {
  readonly #meanings: ReadonlyMap<string, Meaning>;
  /** How long they are, the longest first. */
  readonly #lengths: readonly number[];

  constructor(table: Table<Meaning>) {
    this.#meanings = new Map(entriesOf(table));
    this.#lengths = [...new Set([...this.#meanings.keys()].map((word) => word.length))].sort((a, b) => b - a);
  }

  /** The longest word that a text ends with, and what it says; null where it ends with none. */
  match(text: string): readonly [word: string, meaning: Meaning] | null {
    for (const length of this.#lengths) {
      if (length > text.length) continue;
      const word = text.slice(text.length - length);
      const meaning = this.#meanings.get(word);
      if (meaning !== undefined) return [word, meaning];
    }
    return null;
  }
}

function endsOf(words: string): Ends<true> {
  return new Ends([[true, words]]);
}

function matcherOf(words: string): Matcher<true> {
  return new Matcher(entriesOf([[true, words]]));
}
