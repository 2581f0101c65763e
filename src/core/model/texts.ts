/** What running text, cells of text and single labels say. */
import type { MoneyConcept } from './money';
import type { Quantity, Stated } from './quantity';
import type { SaidFigure } from './relations';
import type { CellRef } from './workbook';

/**
 * What a fact says something about. Beside figures, sentences make claims: words with an achievement, 「资金到位不及时」 being
 * `arrivalRate` unmet and 「无偏差」 `completionGap` met. `goalName` and `analysedName` are the names of a group's indicators, in the
 * chapters on goals and on results, and `headedName` those that head a section of the analysis. `deducted` is the 扣分 of a column, `deduction` what is said to be lost. `spendingReason` is a sentence that says why money was not spent. `gradeScale` is a grade that the report defines for itself.
 */
export type Concept =
  | MoneyConcept
  | 'carryOverSpent'
  | 'currentYearSpent'
  | 'amount'
  | 'executionRate'
  | 'arrivalRate'
  | 'points'
  | 'score'
  | 'reviewScore'
  | 'deduction'
  | 'scoreRate'
  | 'deductionRate'
  | 'deducted'
  | 'grade'
  | 'gradeScale'
  | 'target'
  | 'actual'
  | 'foundValue'
  | 'completionRate'
  | 'overallCompletion'
  | 'completionGap'
  | 'indicatorCount'
  | 'fullCount'
  | 'deductedCount'
  | 'groupCount'
  | 'projectCount'
  | 'quantifiedCount'
  | 'qualitativeCount'
  | 'quantifiedRate'
  | 'surveySent'
  | 'surveyReturned'
  | 'surveyValid'
  | 'surveySatisfied'
  | 'returnRate'
  | 'goalName'
  | 'analysedName'
  | 'headedName'
  | 'spendingReason'
  | 'plannedQuantity'
  | 'actualQuantity'
  | 'visitedCount'
  | 'visitedShare'
  | 'headcount';

/** Whom a fact is about. Names are as written; `null` name of a group or indicator never occurs. */
export type Subject =
  | { readonly kind: 'project' }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'indicator'; readonly name: string }
  | { readonly kind: 'part'; readonly name: string };

/** Something stated outside the indicator and money columns: in a header cell, a totals row, or a sentence. */
export interface Fact {
  readonly concept: Concept;
  readonly subject: Subject;
  readonly quantity: Quantity;
  readonly at: CellRef;
  /** The label or the sentence it stands in. */
  readonly words: string;
  readonly source: 'cell' | 'text';
  /** Points that one cause took, beside which there may be others. */
  readonly isAtLeast?: true;
}

/**
 * A figure of running text, or of a text in a table, with what it counts or measures. Every word of its clause that says something stands in
 * one of these, so that two that are alike speak of one quantity.
 */
export interface ToldFigure {
  readonly figure: SaidFigure;
  /** 一类赛. */
  readonly noun: string;
  /** What is counted, or how the words behind an amount go on: 赛项 of 「34个赛项」. */
  readonly counted: string;
  /** 2021, 2021-2024, or a date as it is written; empty where none is said. */
  readonly years: string;
  readonly phase: 'planned' | 'done' | '';
  /** What was done with it, as a term; empty where no verb is known. */
  readonly action: string;
  /** The whole that it is named as a part of, behind 其中. */
  readonly within: string;
  /** Words of earlier clauses that name something. */
  readonly context: string;
  /** The town, office or firm that the heading names; the row of a table that names no indicator. */
  readonly place: string;
  /** The indicator whose opinion or analysis it stands in. */
  readonly topic: string;
  /** Figures of one sentence share a number. */
  readonly list: number;
  /** Stands in a table with headings, by whose words it is named. */
  readonly isOfTable: boolean;
}

/** A cell that looked like part of a table and was not used, with the reason. */
export interface Unread {
  readonly at: CellRef;
  readonly text: string;
  readonly reason:
    'no-header' | 'no-name' | 'not-a-value' | 'outside-tables' | 'uncertain-meaning' | 'duplicate-header';
}

/**
 * Which official form a project is written on; it decides what applies (see terms/forms).
 * self 自评表 · department 部门整体 · transfer 转移支付 · targets 目标申报、批复 · monitoring 运行监控 (1–N月) · evaluation 指标体系 with criteria ·
 * review 自评分 beside 复核分 · list a row of a list · funds money only · survey 问卷 · text a report · unknown none of them for certain.
 */
export type Form =
  | 'self'
  | 'department'
  | 'transfer'
  | 'targets'
  | 'monitoring'
  | 'evaluation'
  | 'review'
  | 'list'
  | 'funds'
  | 'survey'
  | 'text'
  | 'unknown';

/** What is to be reached, in words. */
export interface Goal extends Stated<string> {
  /** Whether it is the goal of several years. */
  readonly isOfYears: boolean;
}
