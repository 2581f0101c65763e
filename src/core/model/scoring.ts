/** What follows from what was read: scores and sums, and how each came about. */
import type { Big } from 'big.js';
import type { Project } from './evaluation';
import type { Grade, Profile } from './profile';
import type { Interval, Stated } from './quantity';
import type { CellRef } from './workbook';

/** A message as data: an id of the catalogue of messages and what it is filled with. Texts live in core/messages. */
export interface Message {
  readonly id: string;
  readonly data: Readonly<Record<string, MessageValue>>;
}

/**
 * Text and numbers as they are, a term of the vocabulary that each language writes in its own word, or a cell, written with its
 * sheet where that is not the sheet of `from`. Where a cell stands does not make another message of it.
 */
export type MessageValue =
  string | number | { readonly term: string } | { readonly at: CellRef; readonly from?: CellRef };

/** What scoring one indicator gave. */
export interface Outcome {
  /** Points earned, rounded half up to 2 decimals; null where a person must judge. */
  readonly score: Big | null;
  /** The scores that the figures as written allow; a band such as 80–100 % of the points for words of achievement. */
  readonly interval: Interval | null;
  /** How it came about: the rule that applied (`ratio`, `steps`, `per-unit`, …) or why a person must judge. */
  readonly kind: string;
  /** Whether the actual value reaches the target. */
  readonly met: 'met' | 'unmet' | 'unknown';
  /** actual ÷ target (or its reverse for ≤) as a number, 1 = 100 %; null where it makes no sense. */
  readonly completion: Big | null;
  /** How the score comes about, a step a message. */
  readonly explanation: readonly Message[];
}

/** A project with what was computed from it. `outcomes[i]` belongs to `indicators[i]`. */
export interface ScoredProject extends Project {
  readonly profile: Profile;
  readonly outcomes: readonly Outcome[];
  readonly computed: Computed;
}

/** Sums over what the project states, with the fund block's points and score where the form gives it any. */
export interface Computed {
  /** Null where no points are written. */
  readonly points: Big | null;
  /** Sum of the stated scores; null where none is written or one that counts is missing. */
  readonly score: Big | null;
  /** Grade of that score under the profile; null without a score. */
  readonly grade: Grade | null;
  /** Scored indicators, and those with their full points. */
  readonly count: number;
  readonly full: number;
  readonly money: ComputedMoney;
  /** What the reviewer's scores come to, where they stand beside the unit's own: then these are the result. */
  readonly review?: ComputedReview;
}

/** Like the same figures of the unit's own scores. */
export type ComputedReview = Pick<Computed, 'score' | 'grade' | 'count' | 'full'>;

/** The project's money in 万元, each null where it is not stated; rate = spent ÷ the denominator used. */
export interface ComputedMoney {
  readonly budget: Stated | null;
  readonly received: Stated | null;
  readonly spent: Stated | null;
  readonly balance: Stated | null;
  /** 1 = 100 %, from the amounts; null without both. */
  readonly executionRate: Big | null;
}
