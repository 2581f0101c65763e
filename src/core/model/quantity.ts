/** A value as a person typed it. */
import type { Big } from 'big.js';
import type { CellRef } from './workbook';

export type Comparator = '>=' | '<=' | '=' | '>' | '<';

export interface Unit {
  /** As people write it: 万元, %, 台, 人次, 月 … */
  readonly symbol: string;
  readonly dimension: 'money' | 'ratio' | 'count' | 'time';
  /** How many base units (元, 1, the counted thing, day) one of it is: 万元 → 10000, % → 0.01. */
  readonly factor: number;
}

/**
 * One number. `value` and `decimals` are as written, in `unit`: 96.63 % has value 96.63 and decimals 2.
 * A cell 0.9663 formatted as a percent is given as 96.63 %.
 */
export interface NumberQuantity {
  readonly kind: 'number';
  readonly text: string;
  readonly comparator: Comparator | null;
  readonly value: Big;
  readonly decimals: number;
  readonly unit: Unit | null;
  /** 约, 近, 余, 左右, 多: the figure does not claim to be exact. */
  readonly approximate: boolean;
}

/** Two bounds written as one value: 90%-95%, 10~20 台. */
export interface RangeQuantity {
  readonly kind: 'range';
  readonly text: string;
  readonly low: Big;
  readonly high: Big;
  readonly decimals: number;
  readonly unit: Unit | null;
}

/** A day, month, year or period; `from` and `to` are Excel day serials, both included. `<=` is 「…前」, 「…底前」. */
export interface DateQuantity {
  readonly kind: 'date';
  readonly text: string;
  readonly comparator: Comparator | null;
  readonly from: number;
  readonly to: number;
}

/**
 * Words in place of a number. `achievement` is how far they say the target was reached, where they say so:
 * met 达成预期指标/全部完成 · mostly 基本达成 · partly 部分达成并具有一定效果 · unmet 未达成/未完成.
 */
export interface WordsQuantity {
  readonly kind: 'words';
  readonly text: string;
  readonly achievement: 'met' | 'mostly' | 'partly' | 'unmet' | null;
}

/** Nothing typed. A blank is not zero. */
export interface BlankQuantity {
  readonly kind: 'blank';
  readonly text: '';
}

/** 「/」, 「—」, 「-」, 「不适用」: deliberately nothing. */
export interface NotApplicableQuantity {
  readonly kind: 'notApplicable';
  readonly text: string;
}

/** Something typed that cannot be read as a value: an error cell, a template's instruction, a broken number. */
export interface UnreadableQuantity {
  readonly kind: 'unreadable';
  readonly text: string;
  readonly reason: 'error-cell' | 'uncached-formula' | 'placeholder' | 'number' | 'too-long';
}

export type Quantity =
  | NumberQuantity
  | RangeQuantity
  | DateQuantity
  | WordsQuantity
  | BlankQuantity
  | NotApplicableQuantity
  | UnreadableQuantity;

/** All the numbers a written figure may stand for, ends included, in base units. */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
}

/** A value and the cell it stands in. */
export interface Stated<T = Quantity> {
  readonly value: T;
  readonly at: CellRef;
}
