/**
 * Remembers results by text within bounds: when a generation is full it becomes the old one, and what is still asked
 * for moves back into the young one. At most twice `limit` texts are held.
 */
export class Memo<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(text: string): Value | undefined {
    const young = this.#young.get(text);
    if (young !== undefined) return young;
    const old = this.#old.get(text);
    if (old !== undefined) this.set(text, old);
    return old;
  }

  set(text: string, value: Value): void {
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, value);
  }
}
