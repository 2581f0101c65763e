/** What was read: projects, lists of projects, other tables. */
import type { FigureTable } from './figures';
import type { Block, Group, Indicator, IndicatorColumn } from './indicators';
import type { FundTable } from './money';
import type { Stated } from './quantity';
import type { SaidRelation } from './relations';
import type { Fact, Form, Goal, ToldFigure, Unread } from './texts';
import type { CellRef } from './workbook';

/** One project: its head, money, indicators, and everything else stated about it. */
export interface Project {
  readonly name: string;
  readonly form: Form;
  /** The profile whose own form it unmistakably is; null where the form belongs to none. */
  readonly formProfile: string | null;
  /** The sheet of its indicator table, or of its text where there is none. */
  readonly sheet: string;
  /** 「2023」 where a year is written, else empty. */
  readonly period: string;
  /** The last year of a plan by years that goes beyond that. */
  readonly plannedUntil?: number;
  /** How many months of it have passed, on a form about what is under way. */
  readonly months?: number;
  /** 主管部门 and 实施单位, empty where not written. */
  readonly department: string;
  readonly unit: string;
  readonly indicators: readonly Indicator[];
  /** What is to be reached in all years of a longer project, where the year's own targets stand beside. */
  readonly longTerm?: readonly Indicator[];
  readonly groups: readonly Group[];
  readonly blocks?: readonly Block[];
  readonly funds: readonly FundTable[];
  readonly facts: readonly Fact[];
  /** What its form says in words is to be reached: 年度总体目标. */
  readonly goals?: readonly Goal[];
  /** What its form says in words was done or reached: 实际完成情况 beside the goals, 项目实施内容. */
  readonly deeds?: readonly Stated<string>[];
  /** What figures of its sentences say of each other. */
  readonly relations: readonly SaidRelation[];
  /** What its texts tell, each figure with its noun. */
  readonly told: readonly ToldFigure[];
  /** Columns the indicator tables have: a check on reasons needs to know that there is a reason column. */
  readonly columns: readonly IndicatorColumn[];
  readonly unread: readonly Unread[];
}

/** One row of a portfolio list. */
export interface PortfolioRow {
  readonly name: string;
  readonly at: CellRef;
  readonly unit: string;
  /** 资金性质: 一般公共预算, 政府性基金, 国有资本经营 … as written. */
  readonly fundType: string;
  /** 项目类别: 政府采购, 政府购买服务 … as written. */
  readonly category: string;
  readonly amount: Stated | null;
  readonly spent: Stated | null;
  readonly executionRate: Stated | null;
  readonly score: Stated | null;
  readonly grade: Stated<string> | null;
  /** Score and grade that a reviewer gave, where they stand beside the unit's own. */
  readonly review?: { readonly score: Stated | null; readonly grade: Stated<string> | null };
}

/** A list of projects, one a row, with the sums it declares (subject `part`: by fund type or category). */
export interface Portfolio {
  readonly sheet: string;
  readonly at: CellRef;
  readonly rows: readonly PortfolioRow[];
  readonly facts: readonly Fact[];
  /** What the texts beside the list say, whatever it is about. */
  readonly texts?: Texts;
  readonly unread: readonly Unread[];
}

/** What texts say: of their figures among each other, and each figure with its noun. */
export type Texts = Pick<Project, 'relations' | 'told'>;

/** Everything read from one workbook. */
export interface Evaluation {
  readonly projects: readonly Project[];
  readonly portfolios: readonly Portfolio[];
  readonly figures: readonly FigureTable[];
  /** Cells of sheets that belong to no project and no portfolio, e.g. a sheet without any table. */
  readonly unread: readonly Unread[];
  /** Sheets with a form on them whose rows nobody has filled in. */
  readonly unfilled?: readonly string[];
}
