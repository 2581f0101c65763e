/** Words with a meaning, matched at a place of a text, the longest first. */
export class Lexicon<Meaning> {
  readonly #byFirst = new Map<number, (readonly [word: string, meaning: Meaning])[]>();

  constructor(entries: Iterable<readonly [word: string, meaning: Meaning]>) {
    for (const entry of entries) {
      const first = entry[0].charCodeAt(0);
      const words = this.#byFirst.get(first);
      if (words) words.push(entry);
      else this.#byFirst.set(first, [entry]);
    }
    for (const words of this.#byFirst.values()) words.sort((a, b) => b[0].length - a[0].length);
  }

  /** The longest word that stands at `at`, or null. */
  match(text: string, at: number): readonly [word: string, meaning: Meaning] | null {
    const words = this.#byFirst.get(text.charCodeAt(at));
    if (!words) return null;
    for (const entry of words) if (text.startsWith(entry[0], at)) return entry;
    return null;
  }
}

/** One entry a word, for a table of the shape {meaning: words}. */
export function entriesOf<Meaning>(
  table: readonly (readonly [meaning: Meaning, words: string])[],
): (readonly [string, Meaning])[] {
  return table.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const));
}
