/** The statements of a criterion as its clauses make them. Places are tokens. */
import type { Big } from 'big.js';
import type { WrittenDate } from '../../quantity/dates';
import type { Achieved, Award, Counts, Expression, Figure, Range } from '../meaning/model';
import type { Comparator } from '../../model';
import type { Distance } from '../../terms/relations';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What one condition says; several parts of it must hold together. */
export interface Condition extends Place {
  readonly range: Range | null;
  readonly or: Range | null;
  readonly target: Comparator | null;
  readonly reaches: boolean;
  readonly date: WrittenDate | null;
  /** A figure without any relation: 「缺一项」, 「完成率100%」. It is also the range. */
  readonly bare: Figure | null;
  /** What stands around its figures, as written. */
  readonly written: string;
  /** The same without what was understood as a part of a figure's meaning. */
  readonly rest: string;
  /** The rest without fillers. */
  readonly words: string;
  /** What they say of the target, where no figures do. */
  readonly achieved: Achieved | null;
  /** Words after the figures, and before a comma ahead of them: they may demand something else as well. */
  readonly demands: readonly [after: string, earlier: string];
  /** 超过60%部分, of which what lies beyond the figure is spoken: `beyond`; 60%以上部分 may be all that reaches so far: `from`. */
  readonly part: 'beyond' | 'from' | null;
  /** 与时间进度偏差5%以内: what it deviates from, where that is not the plan; empty for none. */
  readonly apart: string;
  /** A verb of distance without a figure: 超出部分, 未超支; `late` for one of lateness. */
  readonly distance: Distance | null;
  readonly isLate: boolean;
  /** 达到 or 未达到 with words that are no plan: 达到“三增长”要求. */
  readonly reached: 'met' | 'unmet' | null;
  /** 超出的, without saying what: beyond what was spoken of. */
  readonly beyond: boolean;
  /** Names of the rates in it. */
  readonly subjects: readonly string[];
  /** The word before its figures of which is not known what it measures: 瓯差5%以内; empty for none. */
  readonly noun: string;
  /** Signs that contradict each other, figures that are calculated with: no reading is right. */
  readonly contradictory: boolean;
  readonly hasOtherwise: boolean;
}

/** An award as it is written; `implied` is 得分 alone, `each` the points of every item named before. */
export type StatedAward =
  | Award
  | { readonly type: 'implied' }
  | {
      readonly type: 'each';
      readonly effect: 'deduct' | 'earn';
      readonly amount: EachStatement['amount'];
      readonly step?: Figure | null;
    }
  | { readonly type: 'bonus'; readonly points: Big }
  | {
      readonly type: 'proportion';
      readonly deducts: boolean;
      readonly words: string;
      readonly hasRate: boolean;
      readonly isExcess: boolean;
    }
  | { readonly type: 'either'; readonly first: Expression; readonly second: Expression };

export interface EachStatement {
  readonly counts: Counts | null;
  readonly step: Figure;
  readonly from: Figure | null;
  readonly effect: 'deduct' | 'add' | 'earn';
  readonly amount: { readonly points: Big } | { readonly share: Big };
  readonly rounding: 'whole' | 'started' | null;
  readonly written: string;
  readonly things: string;
}

/** What a limit is one of: what is taken, added or given; the least that is left; a share that is taken; 扣至 what is taken or left. */
export type Limited = 'deducted' | 'added' | 'score' | 'least' | 'share' | 'down';

export type Statement =
  | ({ readonly type: 'case'; readonly condition: Condition | null; readonly award: StatedAward } & Place)
  | ({ readonly type: 'each'; readonly condition: Condition | null; readonly each: EachStatement } & Place)
  | ({ readonly type: 'requirement'; readonly condition: Condition } & Place)
  | ({
      readonly type: 'distribution';
      readonly conditions: readonly Condition[];
      readonly awards: readonly StatedAward[];
    } & Place)
  | ({
      readonly type: 'limit';
      readonly of: Limited;
      readonly points: Big | null;
    } & Place)
  | ({ readonly type: 'declared'; readonly points: Big } & Place)
  | ({ readonly type: 'reference'; readonly figure: Figure } & Place)
  | ({ readonly type: 'step'; readonly figure: Figure } & Place)
  | ({ readonly type: 'rounding'; readonly to: 'whole' | 'started' } & Place)
  | ({ readonly type: 'remark' } & Place)
  | ({ readonly type: 'definition' } & Place)
  | ({ readonly type: 'bullet' } & Place)
  | ({ readonly type: 'break' } & Place)
  | ({ readonly type: 'unread' } & Place);
