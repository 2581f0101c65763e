/** The one way in which words of the field are found in a text. */

/** Words by what they mean, written as people list them: `['>=', '不低于 不少于']`. */
export type Table<Meaning> = readonly (readonly [meaning: Meaning, words: string])[];

/** One entry a word. */
export function entriesOf<Meaning>(table: Table<Meaning>): (readonly [word: string, meaning: Meaning])[] {
  return table.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const));
}

interface Node<Meaning> {
  readonly next: Map<number, Node<Meaning>>;
  entry: readonly [word: string, meaning: Meaning] | null;
}

/** Words with a meaning, matched at a place of a text, the longest first; a character is looked at once. */
export class Matcher<Meaning> {
  readonly #root: Node<Meaning> = { next: new Map(), entry: null };

  constructor(entries: Iterable<readonly [word: string, meaning: Meaning]>) {
    for (const entry of entries) {
      let node = this.#root;
      for (let at = 0; at < entry[0].length; at++) {
        const code = entry[0].charCodeAt(at);
        const next = node.next.get(code) ?? { next: new Map<number, Node<Meaning>>(), entry: null };
        node.next.set(code, next);
        node = next;
      }
      node.entry = entry;
    }
  }

  /** Codes of the characters that words begin with. */
  firstCodes(): Iterable<number> {
    return this.#root.next.keys();
  }

  /** The longest word that stands at `at`, or null. */
  match(text: string, at: number): readonly [word: string, meaning: Meaning] | null {
    let longest: readonly [string, Meaning] | null = null;
    let node = this.#root.next.get(text.charCodeAt(at));
    for (let place = at + 1; node; place++) {
      if (node.entry) longest = node.entry;
      node = node.next.get(text.charCodeAt(place));
    }
    return longest;
  }

  /** What the whole text says, or undefined. */
  meaningOf(text: string): Meaning | undefined {
    const found = this.match(text, 0);
    return found?.[0].length === text.length ? found[1] : undefined;
  }
}
