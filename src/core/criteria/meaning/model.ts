/** What a 评分标准 says, once read. Figures are in base units: 90 % is 0.9, 10万元 is 100000; points are points. */
import type { Big } from 'big.js';
import type { Comparator, Unit } from '../../model';
import type { Distance } from '../../terms/relations';

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

/**
 * What the figures of a range measure:
 *
 * - `open` the text does not say: the actual value itself, or its share of the target
 * - `level` the actual value itself (满意度≥90%, 3次) · `share` its share of the target (完成目标的90%) · `completion` a 完成率, which may be
 *   either where the actual value is a rate
 * - `missing` how many are undone or not as they should be (2个未达到)
 * - `below` `above` `either` how far from the target (低5%以内, 超10%, 偏差±5%) · `late` how long after the deadline
 */
export type Measure = 'open' | 'level' | 'share' | 'completion' | 'late' | 'missing' | Distance;

/** From `low` to `high`; null is open-ended. */
export interface Range {
  readonly low: Edge | null;
  readonly high: Edge | null;
  readonly measure: Measure;
  /** A distance with a name of its own (偏差率, 结余率): where the actual value is a rate, it may be that very rate. */
  readonly named: boolean;
  /** Both ends have a sign, -5%~5%: the figures are no plain distances. */
  readonly signed: boolean;
}

/** Days from–to as Excel serials, both included; `<=` is 「…前」. */
export interface Deadline {
  readonly comparator: Comparator | null;
  readonly from: number;
  readonly to: number;
  /** Both ends are written: 7月1日至9月30日. */
  readonly isPeriod: boolean;
  /** 次年3月底前: of a deadline without a year, the year after the target's. */
  readonly isNextYear: boolean;
  /** 年底前未完成: holds where it is missed. */
  readonly isMissed: boolean;
}

/** Terms of a formula: the points, the target A, the actual B, the completion B ÷ A, a rate that is the actual value itself. */
export type Variable = 'points' | 'target' | 'actual' | 'completion' | 'rate' | Distance;

export type Expression =
  | { readonly type: 'figure'; readonly value: Big; readonly unit: Unit | null; readonly isPoints: boolean }
  | { readonly type: 'variable'; readonly name: Variable }
  | { readonly type: 'least'; readonly of: readonly Expression[] }
  | { readonly type: 'absolute'; readonly of: Expression }
  | {
      readonly type: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

/** What a case gives, of the indicator's points. */
export type Award =
  /** `isBase`: 基础分, to which what is earned is added. */
  | { readonly type: 'points'; readonly points: Big; readonly isBase?: boolean }
  /** `isImplied`: 得分 alone. */
  | { readonly type: 'full'; readonly points: Big | null; readonly isImplied?: boolean }
  | { readonly type: 'zero' }
  | { readonly type: 'share'; readonly share: Big }
  | { readonly type: 'shareBand'; readonly low: Big; readonly high: Big }
  | { readonly type: 'pointsBand'; readonly low: Big; readonly high: Big }
  /**
   * In proportion to the completion, or to a rate that is named. `overFloor`: only what lies above the lower end of the case counts,
   * (rate − 60 %)/(1 − 60 %). `fromFloor`: that, or all of it, which is open. `ofExcess`: what exceeds the target is deducted, 1 − (B − A)/A.
   */
  | { readonly type: 'ratio'; readonly of: 'completion' | 'rate' | 'overFloor' | 'fromFloor' | 'ofExcess' }
  /** `isShare`: the result is a share of the points, unless it makes the points themselves at the target (完成率×0.5 under 0.5 points). */
  | {
      readonly type: 'formula';
      readonly expression: Expression;
      readonly text: string;
      readonly isShare: boolean;
      readonly deducts: boolean;
    }
  | { readonly type: 'deduct'; readonly points: Big }
  | { readonly type: 'deductShare'; readonly share: Big }
  /** More than the case that is met at the target gives. */
  | { readonly type: 'bonus'; readonly points: Big }
  /** Linear between the cases on either side. */
  | { readonly type: 'between' }
  /**
   * `isLead`: 「按完成情况得分」 before the rules themselves; `takes`: 酌情扣分; `isMore`: 加倍扣分, more than is taken anyway; `excuses`: 整改到位的
   * 不扣分, if so it is.
   */
  | {
      readonly type: 'judgement';
      readonly isLead?: boolean;
      readonly takes?: boolean;
      readonly isMore?: boolean;
      readonly excuses?: boolean;
    };

/** How far words of a condition say that the target is reached. */
export type Achieved = 'met' | 'mostly' | 'partly' | 'unmet';

/** What words say of things that should not happen. */
export type Fault = 'none' | 'some' | 'severe';

/** A condition and what it gives. All parts of a condition that are not null must hold. */
export interface Case {
  /** The clause as written. */
  readonly text: string;
  readonly range: Range | null;
  /** A second range that gives the same: 未达到或超过30%. */
  readonly or: Range | null;
  /** 「达到目标值」 `>=`, 「低于目标值」 `<`: the actual compared with the target itself. */
  readonly target: Comparator | null;
  /** Whether the word is one of reaching (达到, 未达到), which is good whichever way is better. */
  readonly reaches: boolean;
  /** The condition as written. */
  readonly said: string;
  /** A deadline of its own. */
  readonly deadline: Deadline | null;
  /** 当年, 跨年: the year of the target or the next. */
  readonly year: 'same' | 'next' | null;
  /** What its distance is one from, where that is not the target; empty for none. */
  readonly apart: string;
  /** Words beside figures that only name the case, 优秀（90分以上）. */
  readonly label: string;
  /** The word before its percentages of which is not known what it measures; empty for none. */
  readonly noun: string;
  /** Words that are part of the condition, without fillers; empty for none. */
  readonly words: string;
  readonly achieved: Achieved | null;
  /** A verb of distance in words (未超支 `<=`, 下降 `<`): compared with the target, or with nothing where the actual is that very rate. */
  readonly beside: Comparator | null;
  readonly fault: Fault | null;
  /** 否则, 其他情况: holds where no other case does. */
  readonly otherwise: boolean;
  /** 正向指标 or 反向指标 only. */
  readonly direction: 'forward' | 'reverse' | null;
  readonly award: Award;
}

/** What a deduction per unit counts: a distance, lateness, things that happened, things that are missing. */
export type Counts = Distance | 'late' | 'events' | 'missing';

/** 「每下降2%扣0.1分」. */
export interface PerUnit {
  readonly text: string;
  readonly counts: Counts;
  readonly step: Figure;
  /** Points a step, or a share of the indicator's points. */
  readonly amount: { readonly points: Big } | { readonly share: Big };
  /** Taken from the points, added to what a case gave, or earned from nothing (符合一项得3分). */
  readonly effect: 'deduct' | 'add' | 'earn';
  /** Its own condition, e.g. 「未达到100%的，每下降…」; counting begins there. */
  readonly range: Range | null;
  /** 「每低于100%一个百分点」: where counting begins. */
  readonly from: Figure | null;
  /** Words of its own condition, 「降低的，每…」; empty for none. */
  readonly when: string;
  /** Words that say which things are counted: 一般问题, 主街. */
  readonly things: string;
  /** As of a case; of its own condition, or of the percentages it counts. */
  readonly noun: string;
  /** At most so many points: 最多加4分. */
  readonly most: Big | null;
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

/** Which measures its figures have, and with it in which ways it may be read. */
export interface Measures {
  readonly above: boolean;
  readonly below: boolean;
  readonly either: boolean;
  readonly open: boolean;
  /** Ranges with a name of their own (偏差率) or with signs, and distances in formulas. */
  readonly named: boolean;
  readonly completion: boolean;
  readonly distance: boolean;
  readonly share: boolean;
  /** A distance from something that is not the target. */
  readonly apart: boolean;
  /** 超过1天扣1分, 超过3天不得分: every range says what of a number of days or things is exceeded, and none from where. */
  readonly exceeds: boolean;
  /** Distances in percent that are not percentage points. */
  readonly relative: boolean;
}

/** What scoring asks of a criterion for every value, worked out when it is read. */
export interface Traits {
  readonly measures: Measures;
  /** 中间按插值法计算. */
  readonly line: Case | null;
  /** The first range of a case that gives points. */
  readonly scale: Range | null;
  /** What is given at the target, where more is added above it and taken below it: 达到目标得80%，每增加1%加0.5分. */
  readonly base: Case | null;
  /** Exact figures (100%得满分) that are the outermost and best of all, so that they hold beyond as well. */
  readonly highest: readonly Case[];
  readonly lowest: readonly Case[];
  readonly adds: boolean;
  readonly earns: boolean;
  readonly deducts: boolean;
  /** It speaks of reaching the target, of time, of things that should not happen. */
  readonly directed: boolean;
  readonly dated: boolean;
  readonly faults: boolean;
}

/** A 评分标准 as understood. */
export interface Criterion {
  readonly text: string;
  readonly kind: CriterionKind;
  /** Whether a person has to score by it, whatever the figures are; sub-points that are all said to be met add up even so. */
  readonly needsPerson: boolean;
  /** What its figures measure, where they all measure the same and the text says so; null for words and where it does not. */
  readonly measure: Measure | null;
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
  /** 「扣分上限为20%」: of the points. */
  readonly mostShare: Big | null;
  /** 「最低得2分」. */
  readonly leastScore: Big | null;
  /** 「扣至6分为止」: at most so many are taken, or so many are left. */
  readonly downTo: Big | null;
  /** 「不足1%按1%计」, 「不足1%不扣分」: goes before the profile's choice. */
  readonly perUnitRounding: 'whole' | 'started' | null;
  /** Different things that it measures, e.g. 到位率 and 及时率: more than one cannot be told from one actual value. */
  readonly subjects: readonly string[];
  /** Clauses with figures that were not understood. */
  readonly unread: readonly string[];
  readonly traits: Traits;
}
