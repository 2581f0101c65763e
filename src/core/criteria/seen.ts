/** Numbers made of texts, and a bounded memory of which were met before. */

const LONGEST_MIXED = 64;

/** Mixes the last characters of a text, where figures differ, into a number. */
export function mixText(seed: number, text: string): number {
  let hash = seed ^ text.length;
  for (let at = Math.max(0, text.length - LONGEST_MIXED); at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/**
 * Tells whether a number came before, within bounds. Results are kept from the second time on: what is met only once, as in a
 * workbook that is read once, is not held in memory.
 */
export class Seen {
  readonly #numbers: Int32Array;

  /** `places` is a power of two. */
  constructor(places: number) {
    this.#numbers = new Int32Array(places);
  }

  /** Whether `number` was noted before; notes it. */
  before(number: number): boolean {
    const place = (number ^ (number >>> 15)) & (this.#numbers.length - 1);
    if (this.#numbers[place] === number) return true;
    this.#numbers[place] = number;
    return false;
  }
}
