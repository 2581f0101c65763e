/** What is told of a table of figures: broken relations, each wrong figure once. */
import type { Big } from 'big.js';
import type { Place, Relation } from '../../arithmetic';
import type { CellRef, NumberQuantity, Stated } from '../../model';
import type { DeclaredFigure } from './declared-figures';

/** What a broken relation is told as. */
export type FaultKind = 'total' | 'parts' | 'rate' | 'product';

/** A figure that others of its table contradict. */
export interface Fault {
  readonly kind: FaultKind;
  /** Whether the others stand in its row or its column; `bound`: one of them is no less. */
  readonly told: 'row' | 'column' | 'bound';
  readonly stated: Stated<NumberQuantity>;
  readonly row: string;
  readonly column: string;
  /** As it follows from the others, in the stated figure's unit. */
  readonly computed: Big;
  readonly members: readonly CellRef[];
  /** The headings of what is multiplied: 「数量 × 单价」. */
  readonly factors?: string;
  /** A person looks whether it was meant so. */
  readonly isDoubtful?: true;
}

/** A relation that no word states is believed where so many lines keep it, one breaks it, and chance would hardly make them. */
export const LEAST_SUPPORT = 3;
export const LEAST_BITS = 30;

/** A relation of a table, as faults tell it. */
export interface Broken {
  readonly kind: FaultKind;
  readonly along: 'row' | 'column';
  readonly result: Place;
  readonly members: readonly Place[];
  readonly isSum: boolean;
  readonly isBound?: boolean;
  /** A heading or a note says how it comes about. */
  readonly isDeclared?: boolean;
  readonly isDoubtful?: boolean | undefined;
  readonly stated: Big;
  readonly computed: Big;
}

export function asBroken({ pattern, result, members, stated, computed }: Relation): Broken {
  const isSum = pattern.kind === 'sum' || pattern.kind === 'difference';
  return { kind: kindOf(pattern), along: pattern.along, result, members, isSum, stated, computed };
}

/** A sum is told by its total where a word states it, else by its parts; the rest are rates. */
export function kindOf({ kind, stated }: Relation['pattern']): FaultKind {
  if (kind !== 'sum' && kind !== 'difference') return 'rate';
  return kind === 'sum' && stated ? 'total' : 'parts';
}

export function kindOfDeclared(kind: DeclaredFigure['kind']): FaultKind {
  if (kind === 'change' || kind === 'mean') return 'rate';
  if (kind === 'within' || kind === 'difference') return 'parts';
  return kind === 'sum' ? 'total' : kind;
}

/** Whether a line that broke the pattern, one more than do, would be told: else nobody has compared what stands there. */
export function isTelling({ kind, stated, support, bits, broken }: Relation['pattern']): boolean {
  if (kind === 'sum' && stated) return support > 1;
  if (stated) return support - 1 > broken.length;
  return support > LEAST_SUPPORT && bits >= LEAST_BITS && broken.length <= 1;
}

/** Sums first, those that a word states before the others: a rate that follows from a wrong sum is no fault of its own. */
export function rankOf({ pattern: { kind, stated } }: Relation): number {
  const isSum = kind === 'sum' || kind === 'difference';
  return (isSum ? 0 : 2) + (stated ? 0 : 1);
}

/**
 * Two sums that are off by as much and share a figure, or a column of totals in the same direction, as a row and the row of all totals do;
 * or a rate of a figure that is in a wrong sum.
 */
export function isSameFault(known: Broken, other: Broken): boolean {
  const own = new Set([known.result, ...known.members].map(keyOfPlace));
  const isBeside = known.along === 'row' && other.along === 'row' && known.result.column === other.result.column;
  const isShared = [other.result, ...other.members].some((place) => own.has(keyOfPlace(place)));
  const areSums = known.isSum && other.isSum;
  if (isShared) return !areSums || offBy(known).abs().eq(offBy(other).abs());
  return isBeside && areSums && offBy(known).eq(offBy(other));
}

/** Of two sums that are wrong by one figure, the one that states it is told: what the other adds up is right but for that. */
export function isNearer(other: Broken, known: Broken): boolean {
  const isIn = ({ result }: Broken, { members }: Broken) =>
    members.some(({ row, column }) => row === result.row && column === result.column);
  return known.isSum && other.isSum && isIn(other, known) && !isIn(known, other);
}

function offBy({ stated, computed }: Broken): Big {
  return stated.minus(computed);
}

export function keyOfPlace({ row, column }: Place): string {
  return `${String(row)} ${String(column)}`;
}
