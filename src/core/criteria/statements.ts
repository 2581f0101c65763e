/** What the grammar gives: statements over tokens. `start` and `end` are places of tokens, the end excluded. */
import type { Big } from 'big.js';
import type { WrittenDate } from '../quantity/dates';
import type { Edge, Expression, Figure } from './model';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** 含 or 不含, of the figure it names or of the one before it. */
export interface Included {
  readonly closed: boolean;
  readonly figure: Figure | null;
}

export interface Relation {
  readonly side: 'low' | 'high' | 'both';
  readonly closed: boolean | null;
}

export type Condition =
  | ({ readonly type: 'words' } & Place)
  | { readonly type: 'comma' }
  | { readonly type: 'bound'; readonly low: Edge; readonly high: Edge }
  | {
      readonly type: 'range';
      readonly first: Figure;
      readonly second: Figure;
      readonly afterFirst: readonly Included[];
      readonly afterSecond: readonly Included[];
    }
  | {
      readonly type: 'ofTarget';
      readonly relation: Relation | null;
      /** 目标值的80%, not 目标值80%. */
      readonly of: boolean;
      readonly first: Figure;
      readonly second: Figure | null;
      readonly suffix: Relation | null;
      readonly included: readonly Included[];
    }
  | ({ readonly type: 'atTarget'; readonly side: Relation['side']; readonly closed: boolean | null } & Place)
  | {
      readonly type: 'compared';
      readonly relation: Relation | null;
      readonly figure: Figure;
      readonly suffix: Relation | null;
      readonly included: readonly Included[];
    }
  | { readonly type: 'date'; readonly date: WrittenDate }
  | { readonly type: 'bare'; readonly figure: Figure };

export interface PerUnitStatement extends Place {
  readonly type: 'perUnit';
  /** Where the step begins, and what follows it. */
  readonly head: number;
  readonly middle: number;
  /** Where counting begins: 「每低于100%一个百分点」. */
  readonly from: Figure | null;
  readonly step: Figure | null;
  readonly effect: '扣' | '加' | '得' | '各';
  /** 「（不足1%按1%计）」 */
  readonly rounding: 'whole' | 'started' | null;
  readonly amount: { readonly points: Big } | { readonly share: Big };
}

export type StatedAward =
  | { readonly type: 'points'; readonly points: Big }
  /** `implied`: 得分 without a figure, 「完成得分」. */
  | { readonly type: 'full'; readonly points: Big | null; readonly implied?: true }
  | { readonly type: 'zero' }
  | { readonly type: 'share'; readonly share: Big }
  | { readonly type: 'shareBand'; readonly low: Figure; readonly high: Figure }
  | { readonly type: 'pointsBand'; readonly low: Big; readonly high: Big }
  | { readonly type: 'deduct'; readonly points: Big }
  /** 各0.5分 */
  | { readonly type: 'pointsEach'; readonly points: Big }
  /** 扣1分/项 */
  | { readonly type: 'deductEach'; readonly points: Big }
  | { readonly type: 'deductShare'; readonly share: Big }
  | { readonly type: 'bonus'; readonly points: Big }
  | { readonly type: 'judgement' }
  | ({ readonly type: 'ratio'; readonly deducts: boolean } & Place)
  | ({
      readonly type: 'formula';
      readonly expression: Expression;
      /** 「按B/A或A/B」: whichever fits the indicator. */
      readonly either: boolean;
      /** The result is points; otherwise it is a share of them. */
      readonly withPoints: boolean;
    } & Place)
  | PerUnitStatement;

export interface CaseStatement extends Place {
  readonly type: 'case';
  readonly conditions: readonly Condition[];
  readonly award: StatedAward;
}

export interface DistributionStatement extends Place {
  readonly type: 'distribution';
  readonly awards: readonly StatedAward[];
}

export type Statement =
  | { readonly type: 'bullet' }
  | { readonly type: 'ceiling' }
  | { readonly type: 'definition' }
  | { readonly type: 'rounding'; readonly to: 'whole' | 'started' }
  | { readonly type: 'reference'; readonly figure: Figure }
  | { readonly type: 'declared'; readonly points: Big }
  | ({ readonly type: 'limit' } & Place)
  | ({ readonly type: 'remark' } & Place)
  | ({ readonly type: 'unread' } & Place)
  | CaseStatement
  | DistributionStatement;
