/** The one way in which words of the field are found in a text. */

/** Words by what they mean, written as people list them: `['>=', '不低于 不少于']`. */
export type Table<Meaning> = readonly (readonly [meaning: Meaning, words: string])[];

/** One entry a word. */
export function entriesOf<Meaning>(table: Table<Meaning>): (readonly [word: string, meaning: Meaning])[] {
  return table.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const));
}

/** A place within words: what ends here, and which characters go on. Most go on with few. */
interface Node<Meaning> {
  entry: readonly [word: string, meaning: Meaning] | null;
  readonly codes: number[];
  readonly nodes: Node<Meaning>[];
}

function nodeOf<Meaning>(): Node<Meaning> {
  return { entry: null, codes: [], nodes: [] };
}

function next<Meaning>({ codes, nodes }: Node<Meaning>, code: number): Node<Meaning> | undefined {
  for (let at = 0; at < codes.length; at++) if (codes[at] === code) return nodes[at];
  return undefined;
}

/** Words with a meaning, matched at a place of a text, the longest first; a character is looked at once. */
export class Matcher<Meaning> {
  readonly #roots = new Map<number, Node<Meaning>>();

  constructor(entries: Iterable<readonly [word: string, meaning: Meaning]>) {
    for (const entry of entries) this.#add(entry);
  }

  #add(entry: readonly [word: string, meaning: Meaning]): void {
    const [word] = entry;
    const first = word.charCodeAt(0);
    let node = this.#roots.get(first) ?? nodeOf<Meaning>();
    this.#roots.set(first, node);
    for (let at = 1; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let child = next(node, code);
      if (!child) {
        child = nodeOf();
        node.codes.push(code);
        node.nodes.push(child);
      }
      node = child;
    }
    node.entry = entry;
  }

  /** Codes of the characters that words begin with. */
  firstCodes(): Iterable<number> {
    return this.#roots.keys();
  }

  /** The longest word that stands at `at`, or null. */
  match(text: string, at: number): readonly [word: string, meaning: Meaning] | null {
    let node = this.#roots.get(text.charCodeAt(at));
    let longest: readonly [string, Meaning] | null = null;
    for (let place = at + 1; node; place++) {
      if (node.entry) longest = node.entry;
      node = node.codes.length === 0 ? undefined : next(node, text.charCodeAt(place));
    }
    return longest;
  }

  /** What the whole text says, or undefined. */
  meaningOf(text: string): Meaning | undefined {
    const found = this.match(text, 0);
    return found?.[0].length === text.length ? found[1] : undefined;
  }
}
