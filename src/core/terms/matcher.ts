/** The one way in which words of the field are found in a text. */

/** Words by what they mean, written as people list them: `['>=', '不低于 不少于']`. */
export type Table<Meaning> = readonly (readonly [meaning: Meaning, words: string])[];

/** One entry a word. */
export function entriesOf<Meaning>(table: Table<Meaning>): (readonly [word: string, meaning: Meaning])[] {
  return table.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const));
}

/** A place within words: what ends here, and with which characters it goes on. */
interface Node<Meaning> {
  entry: readonly [word: string, meaning: Meaning] | null;
  readonly codes: number[];
  readonly nodes: Node<Meaning>[];
  /** The same where there are many. */
  byCode: Map<number, Node<Meaning>> | null;
}

const MANY = 8;
const CODES = 0x10000;

function nodeOf<Meaning>(): Node<Meaning> {
  return { entry: null, codes: [], nodes: [], byCode: null };
}

function next<Meaning>({ codes, nodes, byCode }: Node<Meaning>, code: number): Node<Meaning> | undefined {
  if (byCode) return byCode.get(code);
  for (let at = 0; at < codes.length; at++) if (codes[at] === code) return nodes[at];
  return undefined;
}

function add<Meaning>(node: Node<Meaning>, code: number): Node<Meaning> {
  const known = next(node, code);
  if (known) return known;
  const child = nodeOf<Meaning>();
  node.codes.push(code);
  node.nodes.push(child);
  if (node.byCode) node.byCode.set(code, child);
  else if (node.codes.length > MANY) node.byCode = new Map(node.codes.map((one, at) => [one, node.nodes[at] ?? child]));
  return child;
}

/** Words with a meaning, matched at a place of a text, the longest first; a character is looked at once. */
export class Matcher<Meaning> {
  readonly #root = nodeOf<Meaning>();
  /** 1 for characters that words begin with, where there are many: most characters of a text begin none. */
  readonly #begins: Uint8Array | null;

  constructor(entries: Iterable<readonly [word: string, meaning: Meaning]>) {
    for (const entry of entries) {
      let node = this.#root;
      for (let at = 0; at < entry[0].length; at++) node = add(node, entry[0].charCodeAt(at));
      node.entry = entry;
    }
    this.#begins = this.#root.codes.length > MANY ? new Uint8Array(CODES) : null;
    for (const code of this.#root.codes) if (this.#begins) this.#begins[code] = 1;
  }

  /** Codes of the characters that words begin with. */
  firstCodes(): Iterable<number> {
    return this.#root.codes;
  }

  /** The longest word that stands at `at`, or null. */
  match(text: string, at: number): readonly [word: string, meaning: Meaning] | null {
    if (at >= text.length) return null;
    const first = text.charCodeAt(at);
    if (this.#begins !== null && this.#begins[first] === 0) return null;
    let node = next(this.#root, first);
    let longest: readonly [string, Meaning] | null = null;
    for (let place = at + 1; node; place++) {
      if (node.entry) longest = node.entry;
      if (place >= text.length || node.codes.length === 0) return longest;
      node = next(node, text.charCodeAt(place));
    }
    return longest;
  }

  /** What the whole text says, or undefined. */
  meaningOf(text: string): Meaning | undefined {
    const found = this.match(text, 0);
    return found?.[0].length === text.length ? found[1] : undefined;
  }
}
