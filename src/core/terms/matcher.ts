/** The one way in which words of the field are found in a text. */
import { codeAt, lengthOf } from './code-at';

/** Words by what they mean, written as people list them: `['>=', '不低于 不少于']`. */
export type Table<Meaning> = readonly (readonly [meaning: Meaning, words: string])[];

/** One entry a word. */
export function entriesOf<Meaning>(table: Table<Meaning>): (readonly [word: string, meaning: Meaning])[] {
  return table.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const));
}

type Entry<Meaning> = readonly [word: string, meaning: Meaning];

/** Within words a place is a number; going on from one is that number and the code of a character, in 32 bits. */
const CODE_BITS = 16;
const MOST_PLACES = 0x8000;
/** No step: the number of a place is smaller. */
const FREE = -1;
/** Spreads steps over the table: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

/** Words with a meaning, matched at a place of a text, the longest first; a character is looked at once. */
export class Matcher<Meaning> {
  /** The word that ends at a place. */
  readonly #entries: (Entry<Meaning> | null)[] = [null];
  /** 1 where words go on from a place. */
  readonly #goesOn: Uint8Array;
  /** Steps with where they lead, by their spread bits and behind those where these are taken: at most half of it is. */
  readonly #steps: Int32Array;
  readonly #leads: Int32Array;
  readonly #shift: number;
  readonly #firstCodes = new Set<number>();

  constructor(entries: Iterable<Entry<Meaning>>) {
    const all = [...entries];
    const most = all.reduce((sum, [word]) => sum + word.length, 1);
    const bits = Math.ceil(Math.log2(2 * most + 1));
    this.#shift = 32 - bits;
    this.#steps = new Int32Array(2 ** bits).fill(FREE);
    this.#leads = new Int32Array(2 ** bits);
    this.#goesOn = new Uint8Array(most);
    for (const entry of all) this.#add(entry);
  }

  #add(entry: Entry<Meaning>): void {
    const [word] = entry;
    let place = 0;
    for (let at = 0; at < word.length; at++) {
      const code = codeAt(word, at);
      if (at === 0) this.#firstCodes.add(code);
      const slot = this.#slot((place << CODE_BITS) | code);
      this.#goesOn[place] = 1;
      if (this.#steps[slot] === FREE) {
        if (this.#entries.length >= MOST_PLACES) throw new Error(`Too many words: ${word}`);
        this.#steps[slot] = (place << CODE_BITS) | code;
        this.#leads[slot] = this.#entries.push(null) - 1;
      }
      place = this.#leads[slot] ?? 0;
    }
    this.#entries[place] = entry;
  }

  /** Where a step stands, or the free slot where it would. */
  #slot(step: number): number {
    const steps = this.#steps;
    let slot = Math.imul(step, SPREAD) >>> this.#shift;
    for (let there = steps[slot]; there !== step && there !== FREE; there = steps[slot]) {
      slot = (slot + 1) & (steps.length - 1);
    }
    return slot;
  }

  /** Codes of the characters that words begin with. */
  firstCodes(): Iterable<number> {
    return this.#firstCodes;
  }

  /** The longest word that stands at `at`, or null. */
  match(text: string, at: number): Entry<Meaning> | null {
    const end = lengthOf(text);
    let longest: Entry<Meaning> | null = null;
    let from = 0;
    for (let place = at; place < end; place++) {
      const slot = this.#slot((from << CODE_BITS) | codeAt(text, place));
      if (this.#steps[slot] === FREE) return longest;
      from = this.#leads[slot] ?? 0;
      longest = this.#entries[from] ?? longest;
      if (this.#goesOn[from] === 0) return longest;
    }
    return longest;
  }

  /** What the whole text says, or undefined. */
  meaningOf(text: string): Meaning | undefined {
    const found = this.match(text, 0);
    return found?.[0].length === text.length ? found[1] : undefined;
  }
}

/** Any of the words. */
export function anyOf(words: string): Matcher<true> {
  return new Matcher(entriesOf([[true, words]]));
}
