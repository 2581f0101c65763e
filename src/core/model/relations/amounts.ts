/** Amounts, rates and cells of sentences that have to fit each other. */
import type { Big } from 'big.js';
import type { CellRef } from '../workbook';
import type { SaidCell, SaidFigure, SaidQuotient, SaidTerm } from './said';

export interface SumRelation {
  readonly kind: 'sum';
  /** `total`: the parts are announced to be all (共计, 合计); `of`: 其中, which may leave parts out; `closed`: the same, but the
   * last of them takes up what is left (自筹, 其他); `both`: the same, of two kinds that everything is one of (男, 女); `years`: told of each year elsewhere; `column`: the rows above a
   * row 合计; `all`: the form of the list leaves nothing out; `among`: told of things of which one may be told
   * twice (200份问卷中…). */
  readonly list: 'total' | 'of' | 'closed' | 'both' | 'all' | 'among' | 'years' | 'column';
  readonly wholes: readonly SaidFigure[];
  readonly parts: readonly (readonly SaidFigure[])[];
  /** The words alone do not say that they belong together; what nearly adds up was meant to. */
  readonly isWeak?: true;
  /** All figures of the paragraph, see `RateRelation`. */
  readonly beside?: readonly SaidFigure[];
  /** A person looks, whatever is added up. */
  readonly isUnsure?: true;
}

/** What other figures come to: base and changes, whole less part, one figure less another. */
export interface BalanceRelation {
  readonly kind: 'balance';
  readonly result: SaidFigure;
  readonly terms: readonly SaidTerm[];
  /** The terms taken off may not be all there were: the result may be less than what they come to, and not more. */
  readonly isAtMost?: true;
  /** Only a near miss is one, see `sum`; `slip`: only a wrong digit is; `turned`: only the same digits in another order are. */
  readonly isWeak?: true | 'slip' | 'turned';
}

/** The shares of one whole, one behind the other; `isClosed` where the last is that of the rest. */
export interface SharesRelation {
  readonly kind: 'shares';
  readonly shares: readonly SaidFigure[];
  readonly isClosed: boolean;
}

/** So many times a price: 「350人，每人1200元，共42万元」; what may have been counted together, and how many times that. */
export interface ProductRelation {
  readonly kind: 'product';
  readonly result: SaidFigure;
  readonly price: SaidFigure;
  /** A price for a month is paid twelve times a year; 1 for one that is paid once. */
  readonly factor: number;
  /** Whether there were as many every time, for all that is told. */
  readonly isSteady: boolean;
  /** Told in several paragraphs, with words that it was reckoned so (`reckoned`), or none but those of its parts. */
  readonly across?: 'reckoned' | 'beside';
  /** What is counted is written in ten thousands of what the price is for: 4.5万亩, 每亩. */
  readonly isScaled?: true;
  /** Only a near miss is one, see `sum`. */
  readonly isWeak?: true;
  readonly readings: readonly { readonly added: readonly SaidFigure[]; readonly times: readonly SaidFigure[] }[];
}

/** As many at every place, and all of them, which are a whole number of times that: 「每市180份，共850份」 are not. */
export interface TimesRelation {
  readonly kind: 'times';
  readonly result: SaidFigure;
  readonly each: SaidFigure;
}

/** A mean: what was added, shared among as many as a figure counts, or as were added. */
export interface AverageRelation {
  readonly kind: 'average';
  readonly result: SaidFigure;
  /** Only a near miss is one, see `sum`. */
  readonly isWeak?: true;
  readonly readings: readonly {
    readonly added: readonly SaidFigure[];
    readonly among: SaidFigure | null;
    /** What a year has is shared among its months as well: 「月人均390元」. */
    readonly months?: number;
  }[];
}

/** What a day has of what a year has: 「全年收运18615吨，平均每日51吨」. */
export interface DailyRelation {
  readonly kind: 'daily';
  readonly result: SaidFigure;
  readonly whole: SaidFigure;
}

/** Points that a rate gives of those that can be had: 「执行率93.69%，权重10分，按比例计分，得9.37分」. */
export interface PointsRelation {
  readonly kind: 'points';
  readonly result: SaidFigure;
  readonly rate: SaidFigure;
  readonly full: SaidFigure;
}

/** A share, a rate of execution or of growth: one sum of figures over another. */
export interface RateRelation {
  readonly kind: 'rate';
  readonly rate: SaidFigure;
  readonly readings: readonly SaidQuotient[];
  /** Only a near miss is one, see `sum`; or only the same digits the other way round. */
  readonly isWeak?: true | 'slip';
  /** A share whose whole is only named (占支出总额的…), by words that other figures have as well: far off it is one of those. */
  readonly isLoose?: true;
  /** A person looks: the words let it be of something else. */
  readonly isUnsure?: true;
  /** All figures of the paragraph: where two of them make the rate, the sentence was meant of those. */
  readonly beside?: readonly SaidFigure[];
}

/** 「49/146×100%=33.56%」. */
export interface FormulaRelation {
  readonly kind: 'formula';
  readonly result: SaidFigure;
  readonly value: Big;
  readonly formula: string;
  /** Its figures have units: a person looks. */
  readonly isUnsure?: true;
}

/** 「决算数大于预算数」, with the two figures that it compares. */
export interface OrderRelation {
  readonly kind: 'order';
  readonly words: string;
  readonly at: CellRef;
  readonly larger: SaidFigure;
  readonly smaller: SaidFigure;
  /** 未超过: both may be the same. */
  readonly isOrEqual?: true;
}

/** 「合同价与中标价一致」, and one amount in two units: 「0.36亿元（3600万元）」. */
export interface EqualRelation {
  readonly kind: 'equal';
  readonly words: string;
  readonly figures: readonly [SaidFigure, SaidFigure];
}

/** Two figures that are one, of which one was typed with another unit. */
export interface SlipRelation {
  readonly kind: 'slip';
  readonly odd: SaidFigure;
  readonly right: SaidFigure;
}

/** One amount of a list that was typed with another unit than the others; with theirs the list makes its whole, where it has one. */
export interface UnitRelation {
  readonly kind: 'unit';
  readonly odd: SaidFigure;
  readonly others: readonly SaidFigure[];
  readonly whole?: SaidFigure;
}

/** Shares of a sentence that are those of the table below it; `odd` is in no cell, `left` are the cells that are not told. */
export interface RetoldRelation {
  readonly kind: 'retold';
  readonly figures: readonly SaidFigure[];
  readonly odd: SaidFigure | null;
  readonly left: readonly SaidFigure[];
  /** How many questionnaires the sentence speaks of, and how many answered by the table, where both are told. */
  readonly asked?: readonly [told: SaidFigure, answered: SaidFigure];
  /** The table. */
  readonly at: CellRef;
}

/** Rows and columns of tables by their names, in one sentence. */
export interface CellsRelation {
  readonly kind: 'cells';
  readonly entries: readonly SaidCell[];
}
