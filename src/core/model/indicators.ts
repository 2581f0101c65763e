/** What is read of a table of indicators. */
import type { Stated } from './quantity';
import type { CellRef } from './workbook';

/** One 三级指标. A property is null where the table has no such column, and a blank quantity where the cell is empty. */
export interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** The cell of the name. */
  readonly at: CellRef;
  readonly points: Stated | null;
  readonly target: Stated | null;
  readonly actual: Stated | null;
  readonly score: Stated | null;
  /** 复核分, where a table has it beside 自评分. */
  readonly reviewScore: Stated | null;
  /** 复核意见, 核减理由 or the remark of its row, as written; only in a table with reviewed scores, where it has such a column. */
  readonly reviewReason?: Stated<string> | null;
  /** 评分标准 / 得分计算方法, as written. */
  readonly criterion: Stated<string> | null;
  /** Its blank criterion may be that of the row above: whether the cells are merged is not known. */
  readonly mayShareCriterion?: true;
  /** 偏差原因分析及改进措施, as written. */
  readonly reason: Stated<string> | null;
  /** 全年预计完成情况, in a table on what is under way. */
  readonly forecast?: Stated | null;
  /** Whether the target will be reached, as such a table asks: 确定能 · 有可能 · 完全不可能; null where nothing is ticked. */
  readonly likelihood?: Stated<Likelihood> | null;
  /** Whether the target was reached, as a column beside the values says: 是否达标; left out where nothing does. */
  readonly reached?: Stated<'reached' | 'missed'>;
  /** Printed 指标完成率. */
  readonly completionRate: Stated | null;
  /** Printed 得分率. */
  readonly scoreRate: Stated | null;
  /** Printed 扣分率. */
  readonly deductionRate: Stated | null;
  /** 扣分, as written, with its sign; left out where the table has no such column, or the cell is not of this row alone. */
  readonly deducted?: Stated | null;
  /** 加分, beside it. */
  readonly added?: Stated | null;
  /** A 「其中」 row: part of the indicator above, without points of its own. */
  readonly isPart: boolean;
}

/** 确定能 · 有可能 · 完全不可能. */
export type Likelihood = 'certain' | 'possible' | 'impossible';

/** A 一级 or 二级 heading with what it declares about its children. */
export interface Group {
  readonly level: 1 | 2;
  readonly name: string;
  /** Name of the level-1 group a level-2 group belongs to; empty for level 1. */
  readonly parent: string;
  readonly at: CellRef;
  /** Points in the label 「决策 (16分)」 or in a subtotal row. */
  readonly points: Stated | null;
  readonly score: Stated | null;
  /** Places of its children in `Project.indicators`. */
  readonly indicators: readonly number[];
}

/** What stands left of all groups, over a whole table or a part of it, and says how many points that has: 「年度绩效目标（80分）」. */
export interface Block {
  readonly name: string;
  readonly at: CellRef;
  readonly points: Stated;
  /** Places in `Project.indicators`. */
  readonly indicators: readonly number[];
}

export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'name'
  | 'points'
  | 'target'
  | 'targetComparator'
  | 'targetUnit'
  | 'actual'
  | 'forecast'
  | 'likelihood'
  | 'score'
  | 'reviewScore'
  | 'criterion'
  | 'reason'
  | 'completionRate'
  | 'scoreRate'
  | 'deductionRate'
  | 'deducted';
