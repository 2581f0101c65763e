/** Words at the end of a text. */
import { entriesOf, type Table } from './matcher';

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
