/** Days, periods, and whether what was to be done was done. */
import type { CellRef } from '../workbook';
import type { SaidFigure } from './said';

/** The days of a stage, in its heading, and a day below it: 「现场实施阶段（4月21日-5月9日）」, 访谈时间 4月20日. */
export interface StageRelation {
  readonly kind: 'stage';
  readonly words: string;
  readonly at: CellRef;
  readonly days: readonly { readonly text: string; readonly at: CellRef; readonly isOutside: boolean }[];
}

/** A period that ends before it begins. */
export interface ReversedRelation {
  readonly kind: 'reversed';
  readonly period: string;
  readonly at: CellRef;
}

/** Entries of one list that tell the same of years that should be the same: 2011～2016年 in all of them but one. */
export interface SpanRelation {
  readonly kind: 'span';
  readonly usual: string;
  readonly entries: readonly {
    readonly years: string;
    readonly words: string;
    readonly at: CellRef;
    readonly isOdd: boolean;
  }[];
}

/** Two stages of a work or a purchase (开工 and 竣工, 开标 and 签订合同) with their dates. */
export interface WorkRelation {
  readonly kind: 'work';
  readonly earlier: { readonly words: string; readonly at: CellRef };
  readonly later: { readonly words: string; readonly at: CellRef };
  readonly isReversed: boolean;
}

/** A period, and how long the words beside it say that it is, or those of another paragraph. */
export interface LengthRelation {
  readonly kind: 'length';
  readonly at: CellRef;
  /** The period, where it stands in another paragraph. */
  readonly from?: CellRef;
  readonly period: string;
  readonly length: string;
  readonly computed: string;
  readonly isWrong: boolean;
}

/** The day on which something was to be done, the one on which it was, and how late or early a sentence calls that. */
export interface DelayRelation {
  readonly kind: 'delay';
  readonly due: { readonly words: string; readonly at: CellRef };
  readonly done: { readonly words: string; readonly at: CellRef };
  readonly length: { readonly words: string; readonly at: CellRef };
  readonly computed: string;
  readonly isWrong: boolean;
}

/** A target or a day to be kept, what came of it, and a sentence that calls it reached, or not. */
export interface JudgedRelation {
  readonly kind: 'judged';
  readonly target: { readonly words: string; readonly at: CellRef };
  readonly actual: { readonly words: string; readonly at: CellRef };
  readonly verdict: { readonly words: string; readonly at: CellRef };
  readonly isWrong: boolean;
}

/** That all of something is done (by a day), and a sentence elsewhere that some of it was not, or only later. */
export interface AgainstRelation {
  readonly kind: 'against';
  readonly claim: { readonly words: string; readonly at: CellRef };
  readonly fact: { readonly words: string; readonly at: CellRef };
  readonly isWrong: boolean;
}

/** A target and what was reached, in one sentence. */
export interface ReachedRelation {
  readonly kind: 'reached';
  /** Of the year that is said with it; absent where none is. */
  readonly year?: string;
  readonly target: SaidFigure;
  readonly actual: SaidFigure;
}
