import type Big from 'big.js';

/** A number as it was written. */
export interface Figure {
  readonly value: Big;
  /** Digits written behind the point; negative where a figure was rounded to tens, hundreds … */
  readonly decimals: number;
  /** Counted or awarded, not rounded: points, numbers of people. Without it the figure is ± half of its last digit. */
  readonly exact?: boolean;
}

/** What a word beside the figures says of a whole row or column: 合计, 其中, 结余, 执行率, 占比, 平均, 增长, 序号. */
export type Hint = 'total' | 'part' | 'rest' | 'rate' | 'share' | 'average' | 'change' | 'number';

/** The figures of a table, a part of a sheet or a sentence (one row). Whatever is no figure is null, and never zero. */
export interface Block {
  readonly cells: readonly (readonly (Figure | null)[])[];
  readonly rows?: readonly (Hint | null)[];
  readonly columns?: readonly (Hint | null)[];
}

/**
 * sum: result = a + b + …, parts with a sign; difference: the same, told by its rest (结余 = 预算 − 支出); rate: result = a ÷ b;
 * share: a rate whose whole is a total of what its part belongs to; average; change: result = (after − before) ÷ before.
 */
export type Kind = 'sum' | 'difference' | 'rate' | 'share' | 'average' | 'change';

/** row: the members stand beside each other, and every row is a line of its own; column: below each other. */
export type Along = 'row' | 'column';

export interface Member {
  /** Position along the line: a column for relations along a row, a row for those along a column. */
  readonly at: number;
  readonly sign: 1 | -1;
}

/** The same relation between the same positions of parallel lines. */
export interface Pattern {
  readonly kind: Kind;
  readonly along: Along;
  readonly result: number;
  /** rate and share: part, whole; change: before, after. */
  readonly members: readonly Member[];
  /** The result is written in hundredths: 96.63 for 0.9663. */
  readonly percent: boolean;
  /** share: the line of the whole, where that is another one (the 合计 below). */
  readonly wholeLine?: number;
  /** Lines where it holds, in order: `saying` are those of them that could have failed (not 0 = 0 + 0, not 5 = 5 + 0). */
  readonly holding: readonly number[];
  readonly saying: readonly number[];
  /** Lines among or beside those, with all their figures, where it does not hold. */
  readonly broken: readonly number[];
  /** Lines that say something, counted once where they say the same. */
  readonly support: number;
  /** How unlikely all of it is by chance: each bit halves the odds. */
  readonly bits: number;
  /** A word says what the result is (合计 of a sum, 率 of a rate). */
  readonly stated: boolean;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** exactly: to the last digit; rounded: within the intervals of what was written; no: neither. */
export type Holds = 'exactly' | 'rounded' | 'no';

/** A pattern in one line. */
export interface Relation {
  readonly pattern: Pattern;
  readonly result: Place;
  readonly members: readonly (Place & { readonly sign: 1 | -1 })[];
  readonly holds: Holds;
  readonly stated: Big;
  /** The result as the members give it, as written (percent stays percent), and how far rounding can carry it. */
  readonly computed: Big;
  readonly tolerance: Big;
}
