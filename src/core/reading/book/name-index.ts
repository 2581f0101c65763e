/** Names shorter than this are too common to be looked for inside others. */
const SHORTEST_CONTAINED = 4;
/** A longer text is no name: it is the same as another only where it is written the same. */
const LONGEST_CONTAINED = 200;

interface Entry<Item> {
  readonly name: string;
  /** The things of that name, each with its place among all. */
  readonly found: [Found<Item>, ...Found<Item>[]];
}

interface Found<Item> {
  readonly item: Item;
  readonly place: number;
}

/**
 * Things by their bare names, where a name that was shortened is the same: 设备购置 is 设备购置经费. A name is looked up by
 * its parts, so that looking costs as much among many names as among few.
 */
export class NameIndex<Item> {
  readonly #byName = new Map<string, Entry<Item>>();
  /** Lengths of the names that may stand inside others. */
  readonly #lengths = new Set<number>();
  /** The names that a run of characters stands in, as they were added. */
  readonly #byRun = new Map<string, Entry<Item>[]>();
  #size = 0;

  constructor(items: Iterable<readonly [name: string, item: Item]> = []) {
    for (const [name, item] of items) this.add(name, item);
  }

  add(name: string, item: Item): void {
    const known = this.#byName.get(name);
    const found = { item, place: this.#size++ };
    if (known) known.found.push(found);
    else this.#enter({ name, found: [found] });
  }

  /** Whether anything bears the name. */
  has(name: string): boolean {
    return this.#alike(name).next().done !== true;
  }

  /** Everything of the name, as it was added. */
  all(name: string): Item[] {
    return inOrder([...this.#alike(name)].flatMap(({ found }) => found)).map(({ item }) => item);
  }

  /**
   * What a name means, in whatever order things were added: those of the same name, or else those of the longest name within it, or else of the
   * only one that contains it.
   */
  best(name: string): readonly Item[] {
    const same = this.#byName.get(name);
    if (same) return itemsOf(same);
    const within = [...this.#within(name)].sort((a, b) => b.name.length - a.name.length);
    const [longest, next] = within;
    if (longest) return next?.name.length === longest.name.length ? [] : itemsOf(longest);
    const [around, other] = [...this.#around(name)];
    return around && !other ? itemsOf(around) : [];
  }

  /** Null where none, or more than one, bears the name. */
  only(name: string): Item | null {
    let only: Item | null = null;
    for (const { found } of this.#alike(name)) {
      if (only !== null || found.length > 1) return null;
      only = found[0].item;
    }
    return only;
  }

  #enter(entry: Entry<Item>): void {
    const { name } = entry;
    this.#byName.set(name, entry);
    if (!mayBePart(name)) return;
    this.#lengths.add(name.length);
    for (const run of runsOf(name)) {
      const others = this.#byRun.get(run);
      if (others) others.push(entry);
      else this.#byRun.set(run, [entry]);
    }
  }

  *#alike(name: string): Generator<Entry<Item>> {
    yield* this.#within(name);
    yield* this.#around(name);
  }

  /** The name itself, and the names that it contains. */
  *#within(name: string): Generator<Entry<Item>> {
    const same = this.#byName.get(name);
    if (same) yield same;
    if (!mayBePart(name)) return;
    const found = new Set<Entry<Item>>();
    for (const length of this.#lengths) {
      if (length >= name.length) continue;
      for (let start = 0; start + length <= name.length; start++) {
        const entry = this.#byName.get(name.slice(start, start + length));
        if (entry) found.add(entry);
      }
    }
    yield* found;
  }

  /** The names that contain it: they are among those with the rarest of its runs. */
  *#around(name: string): Generator<Entry<Item>> {
    if (!mayBePart(name)) return;
    let candidates: readonly Entry<Item>[] | undefined;
    for (const run of runsOf(name)) {
      const entries = this.#byRun.get(run) ?? [];
      if (!candidates || entries.length < candidates.length) candidates = entries;
    }
    for (const entry of candidates ?? []) if (entry.name !== name && entry.name.includes(name)) yield entry;
  }
}

function inOrder<Item>(found: Found<Item>[]): Found<Item>[] {
  return found.sort((a, b) => a.place - b.place);
}

function itemsOf<Item>({ found }: Entry<Item>): readonly Item[] {
  return found.map(({ item }) => item);
}

function mayBePart({ length }: string): boolean {
  return length >= SHORTEST_CONTAINED && length <= LONGEST_CONTAINED;
}

/** Every run of as many characters as the shortest name that may stand inside another. */
function runsOf(name: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let start = 0; start + SHORTEST_CONTAINED <= name.length; start++) {
    runs.add(name.slice(start, start + SHORTEST_CONTAINED));
  }
  return runs;
}
