import { groupBy } from '../../group-by';
import type { CellRef, Group, Stated } from '../../model';
import { addUp } from '../../quantity';

interface GroupDraft {
  readonly level: 1 | 2;
  readonly name: string;
  readonly parent: string;
  readonly at: CellRef;
  points: Stated | null;
  score: Stated | null;
  readonly indicators: number[];
}

/** What a heading or a subtotal row says of its group. */
export interface Declared {
  readonly points?: Stated | null;
  readonly score?: Stated | null;
}

/** The 一级 and 二级 headings of a project in the order they were met. */
export class Groups {
  readonly #drafts = new Map<string, GroupDraft>();

  /** Notes a group where it is written; what it declared before stays. */
  note(level: 1 | 2, name: string, parent: string, at: CellRef, declared: Declared = {}): void {
    if (name === '') return;
    const key = keyOfGroup(level, name, parent);
    let draft = this.#drafts.get(key);
    if (!draft) {
      draft = { level, name, parent, at, points: null, score: null, indicators: [] };
      this.#drafts.set(key, draft);
    }
    draft.points ??= declared.points ?? null;
    draft.score ??= declared.score ?? null;
  }

  /** Enters an indicator under a group that was noted. */
  enter(level: 1 | 2, name: string, parent: string, indicator: number): void {
    this.#drafts.get(keyOfGroup(level, name, parent))?.indicators.push(indicator);
  }

  get(level: 1 | 2, name: string, parent: string): Group | null {
    return this.#drafts.get(keyOfGroup(level, name, parent)) ?? null;
  }

  list(): Group[] {
    const drafts = [...this.#drafts.values()];
    const parts = groupBy(
      drafts.filter(({ level }) => level === 2),
      ({ parent }) => parent,
    );
    const weighed = new Set([...parts].flatMap(([parent, groups]) => (this.#areShares(parent, groups) ? groups : [])));
    return drafts.map((draft) => (weighed.has(draft) ? { ...draft, points: null } : draft));
  }

  /** Some forms weigh the groups of level 2 within their parent: shares that add up to 100 under a parent of 20 points. */
  #areShares(parent: string, groups: readonly Group[]): boolean {
    const whole = this.get(1, parent, '')?.points?.value;
    if (whole?.kind !== 'number' || whole.value.eq(100)) return false;
    const points = groups.flatMap((group) => (group.points?.value.kind === 'number' ? group.points.value.value : []));
    return addUp(points).eq(100);
  }
}

function keyOfGroup(level: 1 | 2, name: string, parent: string): string {
  return `${String(level)}\n${parent}\n${name}`;
}
