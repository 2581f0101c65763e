/** What a 评分标准 says, once read. Figures are in base units: 90 % is 0.9, 10万元 is 100000; points are points. */
import type { Big } from 'big.js';
import type { Comparator, Unit } from '../model';

/** A figure of a criterion. `unit` is null for a plain number. */
export interface Figure {
  readonly value: Big;
  readonly unit: Unit | null;
  readonly text: string;
}

/** An end of a range. `closed` is null where the text does not say to which of two neighbours it belongs. */
export interface Edge {
  readonly figure: Figure;
  readonly closed: boolean | null;
}

/** From `low` to `high`; null is open-ended. `ofTarget`: the figures are shares of the target, not values. */
export interface Range {
  readonly low: Edge | null;
  readonly high: Edge | null;
  readonly ofTarget: boolean;
}

/** Days from–to as Excel serials, both included; `<=` is 「…前」. */
export interface Deadline {
  readonly comparator: Comparator | null;
  readonly from: number;
  readonly to: number;
}

/** Terms of a formula: the points, the target A, the actual B, the rate (actual ÷ target, or the rate itself). */
export type Variable = 'points' | 'target' | 'actual' | 'rate';

export type Expression =
  | { readonly type: 'figure'; readonly value: Big }
  | { readonly type: 'variable'; readonly name: Variable }
  | {
      readonly type: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

/** What a case gives, of the indicator's points. */
export type Award =
  | { readonly type: 'points'; readonly points: Big }
  | { readonly type: 'full'; readonly points: Big | null }
  | { readonly type: 'zero' }
  | { readonly type: 'share'; readonly share: Big }
  | { readonly type: 'shareBand'; readonly low: Big; readonly high: Big }
  | { readonly type: 'pointsBand'; readonly low: Big; readonly high: Big }
  /**
   * In proportion to the completion, or to a rate that is named. `overFloor`: only what lies above the lower end of the case counts,
   * (rate − 60 %)/(1 − 60 %). `ofExcess`: what exceeds the target is deducted, 1 − (B − A)/A.
   */
  | { readonly type: 'ratio'; readonly of: 'completion' | 'rate' | 'overFloor' | 'ofExcess' }
  | { readonly type: 'formula'; readonly expression: Expression; readonly text: string }
  | { readonly type: 'deduct'; readonly points: Big }
  | { readonly type: 'deductShare'; readonly share: Big }
  | { readonly type: 'judgement' };

/** How far words of a condition say that the target is reached. */
export type Achieved = 'met' | 'mostly' | 'partly' | 'unmet';

/** A condition and what it gives. All parts of a condition that are not null must hold. */
export interface Case {
  /** The clause as written. */
  readonly text: string;
  readonly range: Range | null;
  /** 「达到目标值」 `>=`, 「低于目标值」 `<`: the actual compared with the target itself. */
  readonly target: Comparator | null;
  /** A deadline of its own. */
  readonly deadline: Deadline | null;
  /** The range is one of a delay: 逾期10天以上. */
  readonly isDelay: boolean;
  /** The range is one of a deviation from the target: 偏差率在10%以内. */
  readonly isDeviation: boolean;
  /** Words beside figures that only name the case, 优秀（90分以上）. */
  readonly label: string;
  /** Words that are part of the condition, without fillers; empty for none. */
  readonly words: string;
  readonly achieved: Achieved | null;
  /** 否则, 其他情况: holds where no other case does. */
  readonly otherwise: boolean;
  /** 正向指标 or 反向指标 only. */
  readonly direction: 'forward' | 'reverse' | null;
  readonly award: Award;
}

/** 「每下降2%扣0.1分」. */
export interface PerUnit {
  readonly text: string;
  /** Below the reference, above it, either way, or a count of things that went wrong. */
  readonly direction: 'down' | 'up' | 'either' | 'events' | 'missing';
  readonly step: Figure;
  /** Points a step, or a share of the indicator's points. */
  readonly amount: { readonly points: Big } | { readonly share: Big };
  /** Taken from the points, added to what a case gave, or earned from nothing (符合一项得3分). */
  readonly effect: 'deduct' | 'add' | 'earn';
  /** Its own condition, e.g. 「未达到100%的，每下降…」. */
  readonly range: Range | null;
}

/** A requirement with points of its own; they add up. */
export interface SubPoint {
  readonly text: string;
  readonly points: Big;
}

/** A case with figures: one step of a scale. */
export interface Step {
  readonly text: string;
  readonly range: Range;
  readonly award: Award;
}

/**
 * How a criterion is understood.
 *
 * - `empty` nothing written · `silent` words that say nothing about points
 * - `ratio` in proportion · `ratio-from` in proportion above a floor · `formula` any other formula
 * - `steps` · `per-unit` deductions per unit · `sum` sub-points or items that add up · `all-or-nothing`
 * - `graded-words` · `bands` ranges of points for words of achievement · `given` points without a condition
 * - `judgement` left to a person · `unreadable` figures that were not understood
 */
export type CriterionKind =
  | 'empty'
  | 'silent'
  | 'ratio'
  | 'ratio-from'
  | 'formula'
  | 'steps'
  | 'per-unit'
  | 'sum'
  | 'all-or-nothing'
  | 'graded-words'
  | 'bands'
  | 'given'
  | 'judgement'
  | 'unreadable';

/** A 评分标准 as understood. */
export interface Criterion {
  readonly text: string;
  readonly kind: CriterionKind;
  /** Whether a person has to score by it, whatever the figures are; sub-points that are all said to be met add up even so. */
  readonly needsPerson: boolean;
  /** Every condition with what it gives, in the order written. */
  readonly cases: readonly Case[];
  /** The cases with figures, in the order written. */
  readonly steps: readonly Step[];
  /** Deductions and earnings per unit; one that earns (`effect`) gives its points for every item. */
  readonly perUnits: readonly PerUnit[];
  /** Requirements whose points add up, in the order written; empty unless `kind` is `sum`. */
  readonly subPoints: readonly SubPoint[];
  /** The award of the best case in points, null where it is 「满分」 or none is named. */
  readonly best: Big | null;
  /** Whether its steps count what went wrong: 两处以上不得分. */
  readonly countsFaults: boolean;
  /** Whether the best case asks for more (≥95%) or for less (≤5%); null where it does not say. */
  readonly better: 'higher' | 'lower' | null;
  /** 「满分10分」, 「分值5分」. */
  readonly declaredPoints: Big | null;
  /** 「以100%为标准」. */
  readonly reference: Figure | null;
  /** 「最多扣5分」, 「扣满10分为止」. */
  readonly mostDeducted: Big | null;
  /** 「最低得2分」. */
  readonly leastScore: Big | null;
  /** 「不足1%按1%计」, 「不足1%不扣分」: goes before the profile's choice. */
  readonly perUnitRounding: 'whole' | 'started' | null;
  /** Different rates that it compares, e.g. 到位率 and 及时率: more than one cannot be told from one actual value. */
  readonly subjects: readonly string[];
  /** Clauses with figures that were not understood. */
  readonly unread: readonly string[];
}
