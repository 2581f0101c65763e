import type { Big } from 'big.js';
import type { CellRef, Fact, Group, Indicator, Stated, Unread } from '../../model';
import { addUp } from '../../quantity';
import { cellFact, isFilled, isNumber } from '../forms/facts';
import { Groups } from './groups';
import type { IndicatorRow } from './indicator-row';
import { bareGroup } from '../../terms/groups';
import type { RowLabel } from '../grid/row-label';

/** What a subtotal row declares. */
export interface Subtotal {
  readonly words: string;
  readonly at: CellRef;
  readonly column: number;
  readonly points: Stated | null;
  readonly score: Stated | null;
  readonly scoreRate: Stated | null;
  readonly deductionRate: Stated | null;
  readonly deducted?: Stated | null;
}

/** The groups of an indicator table while it is read from top to bottom: which headings the current row stands under. */
export class Outline {
  readonly #groups = new Groups();
  #level1: RowLabel | null = null;
  #level2: RowLabel | null = null;
  /** Subtotal rows, each with the groups it may add up, the deepest first. */
  readonly #subtotals: { readonly row: Subtotal; readonly groups: readonly Group[] }[] = [];

  get level1(): string {
    return this.#level1?.name ?? '';
  }

  get level2(): string {
    return this.#level2?.name ?? '';
  }

  /** Takes over the labels of a row; blank ones repeat what stands above. True where a new group begins. */
  follow(row: IndicatorRow): boolean {
    const { level1, level2 } = row;
    let isNew = false;
    if (level1 && level1.text !== '' && level1.name !== this.level1) {
      this.#level1 = level1;
      this.#level2 = null;
      isNew = true;
    }
    if (level2 && level2.text !== '' && level2.name !== this.level2) {
      this.#level2 = level2;
      isNew = true;
    }
    return isNew;
  }

  /** Begins a group from a row of its own; `level` 2 stays under the current level 1. */
  begin(level: 1 | 2, label: RowLabel): void {
    if (level === 1) {
      this.#level1 = label;
      this.#level2 = null;
    } else this.#level2 = label;
  }

  /** Enters an indicator under the current groups, with what their labels and columns declare. */
  enter(index: number, row: IndicatorRow): void {
    this.declare(row, null, null);
    this.#groups.enter(1, this.level1, '', index);
    this.#groups.enter(2, this.level2, this.level1, index);
  }

  /** Notes the current groups; points and score of a heading row belong to the deepest of them. */
  declare(row: IndicatorRow, points: Stated | null, score: Stated | null): void {
    const deepest = this.#level2 ? 2 : 1;
    for (const level of [1, 2] as const) {
      const label = level === 1 ? this.#level1 : this.#level2;
      if (!label) continue;
      const own = level === deepest;
      const column = row.groupPoints(level);
      this.#groups.note(level, label.name, level === 1 ? '' : this.level1, label.at, {
        points: label.points ?? written(column) ?? (own ? points : null),
        score: written(row.groupScore(level)) ?? (own ? score : null),
      });
    }
  }

  /** What the row of the current group says of it besides: its printed rates and the points that it lost. */
  besides(row: IndicatorRow): Fact[] {
    const label = this.#level2 ?? this.#level1;
    return label ? factsBesides(label.name, { ...row.rates(), ...row.changes() }, label.text) : [];
  }

  list(): Group[] {
    return this.#groups.list();
  }

  /** Whether the current groups include one of this name: 产出指标 for 「产出小计」. */
  has(name: string): boolean {
    return this.#named(name) !== null;
  }

  /** Notes a subtotal row below the current groups; whose it is, is settled when all indicators are known. */
  subtotal(row: Subtotal, name: string | null, level2Column: number): void {
    const [first, second] = this.#current();
    const named = name === null ? null : this.#named(name);
    const groups = named ? [named] : row.column < level2Column ? [first] : [second, first];
    this.#subtotals.push({ row, groups: groups.filter((group) => group !== null) });
  }

  /**
   * Gives the subtotals to their groups. One that repeats what a label declared becomes a fact of its own; one that may be
   * meant for either of two groups and adds up neither is told as unread.
   */
  settle(indicators: readonly Indicator[]): { facts: Fact[]; unread: Unread[] } {
    const facts: Fact[] = [];
    const unread: Unread[] = [];
    const sums = new GroupSums(indicators);
    for (const { row, groups } of this.#subtotals) {
      const group = oneMeant(row, groups, sums);
      // 小计 below the last of several groups of a part adds up all of them.
      if (group && !addsUp(row, (concept) => sums.of(group, concept)) && addsUp(row, (concept) => sums.ofAll(concept)))
        continue;
      if (group) facts.push(...this.#declareSubtotal(group, row));
      else unread.push({ at: row.at, text: row.words, reason: 'uncertain-meaning' });
    }
    return { facts, unread };
  }

  #declareSubtotal(group: Group, row: Subtotal): Fact[] {
    const known = this.#groups.get(group.level, group.name, group.parent) ?? group;
    const repeated = (['points', 'score'] as const).flatMap((concept) => {
      const stated = row[concept];
      return stated && known[concept]
        ? [cellFact(concept, { kind: 'group', name: group.name }, stated, row.words)]
        : [];
    });
    this.#groups.note(group.level, group.name, group.parent, group.at, row);
    return [...repeated, ...factsBesides(group.name, row, row.words)];
  }

  #current(): [first: Group | null, second: Group | null] {
    return [this.#groups.get(1, this.level1, ''), this.#groups.get(2, this.level2, this.level1)];
  }

  #named(name: string): Group | null {
    const [first, second] = this.#current();
    const isSame = (group: Group | null) => group !== null && bareGroup(group.name) === bareGroup(name);
    return isSame(second) ? second : isSame(first) ? first : null;
  }
}

function factsBesides(
  name: string,
  row: Pick<Subtotal, 'scoreRate' | 'deductionRate' | 'deducted'>,
  words: string,
): Fact[] {
  return (['scoreRate', 'deductionRate', 'deducted'] as const).flatMap((concept) => {
    const stated = row[concept];
    return stated && isNumber(stated.value) ? [cellFact(concept, { kind: 'group', name }, stated, words)] : [];
  });
}

/** Of the groups a subtotal may add up the only one, or the one whose indicators it is the sum of. */
function oneMeant(row: Subtotal, groups: readonly Group[], sums: GroupSums): Group | null {
  const [deepest, outer] = groups;
  if (!deepest || !outer) return deepest ?? null;
  if (deepest.indicators.length === outer.indicators.length) return outer;
  return groups.find((group) => addsUp(row, (concept) => sums.of(group, concept))) ?? null;
}

function written(stated: Stated | null): Stated | null {
  return stated && isFilled(stated) ? stated : null;
}

/** Whether a row states one of the sums. */
function addsUp(row: Subtotal, sumOf: (concept: 'points' | 'score') => Big): boolean {
  return (['points', 'score'] as const).some((concept) => {
    const stated = row[concept]?.value;
    return stated?.kind === 'number' && sumOf(concept).eq(stated.value);
  });
}

/** What the indicators of a group add up to. */
class GroupSums {
  readonly #indicators: readonly Indicator[];
  readonly #whole: { points?: Big; score?: Big } = {};
  readonly #known = { points: new Map<Group, Big>(), score: new Map<Group, Big>() };

  constructor(indicators: readonly Indicator[]) {
    this.#indicators = indicators;
  }

  of(group: Group, concept: 'points' | 'score'): Big {
    const sums = this.#known[concept];
    let sum = sums.get(group);
    if (!sum) sums.set(group, (sum = addUp(group.indicators.flatMap((index) => this.#figureAt(index, concept)))));
    return sum;
  }

  ofAll(concept: 'points' | 'score'): Big {
    return (this.#whole[concept] ??= addUp(
      [...this.#indicators.keys()].flatMap((index) => this.#figureAt(index, concept)),
    ));
  }

  #figureAt(index: number, concept: 'points' | 'score'): Big[] {
    const value = this.#indicators[index]?.[concept]?.value;
    return value?.kind === 'number' && isNumber(value) ? [value.value] : [];
  }
}
