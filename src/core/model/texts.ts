/** What running text, cells of text and single labels say. */
import type { Big } from 'big.js';
import type { MoneyConcept } from './money';
import type { Grade } from './profile';
import type { NumberQuantity, Quantity, Stated } from './quantity';
import type { CellRef } from './workbook';

/**
 * What a fact says something about. Beside figures, sentences make claims: words with an achievement, 「资金到位不及时」 being
 * `arrivalRate` unmet and 「无偏差」 `completionGap` met. `goalName` and `analysedName` are the names of a group's indicators, in the
 * chapters on goals and on results, and `headedName` those that head a section of the analysis. `spendingReason` is a sentence that says why money was not spent. `gradeScale` is a grade that the report defines for itself.
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
}

/** A figure of a sentence, wherever it belongs. */
export interface SaidFigure {
  readonly value: NumberQuantity;
  readonly at: CellRef;
  /** The few words before it, the figure, and what it counts: 「共计开展赛项525个」. */
  readonly words: string;
}

/** A figure that is added (1) or taken off (-1). */
export interface SaidTerm {
  readonly figure: SaidFigure;
  readonly sign: 1 | -1;
}

export interface SaidQuotient {
  readonly part: readonly SaidTerm[];
  readonly whole: readonly SaidTerm[];
}

/** A figure of a sentence, and the cells that its words may mean. */
export interface SaidCell {
  readonly name: string;
  readonly told: SaidFigure;
  /** The plainest first; the figure is wrong only if it is none of them. */
  readonly cells: readonly SaidFigure[];
  /** What the words may mean as well: the plan, where they do not say that it was carried out. */
  readonly others: readonly SaidFigure[];
  /** `sure`: words that name row and column; `likely`: … with something between, or one of which the words name no column;
   * `listed`: told only beside others of its list that agree with their cells. */
  readonly certainty: 'sure' | 'likely' | 'listed';
}

/**
 * Figures of one sentence, or of a list under one lead, that have to fit each other, whatever they are about. Where the
 * words leave several readings open all are given, the plainest first: a contradiction is one only if every reading is.
 */
export type SaidRelation =
  | {
      readonly kind: 'sum';
      /** `total`: the parts are announced to be all (共计, 合计); `of`: 其中, which may leave parts out; `closed`: the same, but the
       * last of them takes up what is left (自筹, 其他); `years`: told of each year elsewhere; `column`: the rows above a
       * row 合计; `all`: the form of the list leaves nothing out; `among`: told of things of which one may be told
       * twice (200份问卷中…). */
      readonly list: 'total' | 'of' | 'closed' | 'all' | 'among' | 'years' | 'column';
      readonly wholes: readonly SaidFigure[];
      readonly parts: readonly (readonly SaidFigure[])[];
      /** The words alone do not say that they belong together; what nearly adds up was meant to. */
      readonly isWeak?: true;
    }
  | {
      /** What other figures come to: base and changes, whole less part, one figure less another. */
      readonly kind: 'balance';
      readonly result: SaidFigure;
      readonly terms: readonly SaidTerm[];
      /** The terms taken off may not be all there were: the result may be less than what they come to, and not more. */
      readonly isAtMost?: true;
      /** Only a near miss is one, see `sum`; `slip`: only a wrong digit is. */
      readonly isWeak?: true | 'slip';
    }
  | {
      /** The shares of one whole, one behind the other; `isClosed` where the last is that of the rest. */
      readonly kind: 'shares';
      readonly shares: readonly SaidFigure[];
      readonly isClosed: boolean;
    }
  | {
      /** So many times a price: 「350人，每人1200元，共42万元」; what may have been counted together, and how many times that. */
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
  | {
      /** A mean: what was added, shared among as many as a figure counts, or as were added. */
      readonly kind: 'average';
      readonly result: SaidFigure;
      /** Only a near miss is one, see `sum`. */
      readonly isWeak?: true;
      readonly readings: readonly { readonly added: readonly SaidFigure[]; readonly among: SaidFigure | null }[];
    }
  | {
      /** Who of a list is said to have the most, or the least, and who has it. */
      readonly kind: 'extreme';
      readonly words: string;
      readonly at: CellRef;
      readonly named: SaidFigure;
      readonly extreme: SaidFigure;
      readonly isWrong: boolean;
    }
  | {
      /** `counts`: how many names the words may be taken for (和 joins two names, or stands within one). */
      readonly kind: 'listed';
      readonly count: SaidFigure;
      readonly counts: readonly number[];
      /** The names, where they stand in another paragraph. */
      readonly names?: { readonly words: string; readonly at: CellRef };
    }
  | {
      /** A share, a rate of execution or of growth: one sum of figures over another. */
      readonly kind: 'rate';
      readonly rate: SaidFigure;
      readonly readings: readonly SaidQuotient[];
      /** Only a near miss is one, see `sum`; or only the same digits the other way round. */
      readonly isWeak?: true | 'slip';
    }
  | {
      /** 「49/146×100%=33.56%」. */
      readonly kind: 'formula';
      readonly result: SaidFigure;
      readonly value: Big;
      readonly formula: string;
    }
  | {
      /** 「决算数大于预算数」, with the two figures that it compares. */
      readonly kind: 'order';
      readonly words: string;
      readonly at: CellRef;
      readonly larger: SaidFigure;
      readonly smaller: SaidFigure;
      /** 未超过: both may be the same. */
      readonly isOrEqual?: true;
    }
  | {
      /** The points that can be had, and those that were given. */
      readonly kind: 'awarded';
      readonly full: SaidFigure;
      readonly given: SaidFigure;
    }
  | {
      /** 「合同价与中标价一致」, and one amount in two units: 「0.36亿元（3600万元）」. */
      readonly kind: 'equal';
      readonly words: string;
      readonly figures: readonly [SaidFigure, SaidFigure];
    }
  | {
      /** The days of a stage, in its heading, and a day below it: 「现场实施阶段（4月21日-5月9日）」, 访谈时间 4月20日. */
      readonly kind: 'stage';
      readonly words: string;
      readonly at: CellRef;
      readonly days: readonly { readonly text: string; readonly at: CellRef; readonly isOutside: boolean }[];
    }
  | {
      /** Shares of a sentence that are those of the table below it; `odd` is in no cell, `left` are the cells that are not told. */
      readonly kind: 'retold';
      readonly figures: readonly SaidFigure[];
      readonly odd: SaidFigure | null;
      readonly left: readonly SaidFigure[];
      /** How many questionnaires the sentence speaks of, and how many answered by the table, where both are told. */
      readonly asked?: readonly [told: SaidFigure, answered: SaidFigure];
      /** The table. */
      readonly at: CellRef;
    }
  | {
      /** A period that ends before it begins. */
      readonly kind: 'reversed';
      readonly period: string;
      readonly at: CellRef;
    }
  | {
      /** Entries of one list that tell the same of years that should be the same: 2011～2016年 in all of them but one. */
      readonly kind: 'span';
      readonly usual: string;
      readonly entries: readonly {
        readonly years: string;
        readonly words: string;
        readonly at: CellRef;
        readonly isOdd: boolean;
      }[];
    }
  | {
      /** How many were given which grade; the wholes that they may be counted of, the nearest first. */
      readonly kind: 'graded';
      readonly wholes: readonly SaidFigure[];
      readonly counts: readonly { readonly grade: Grade; readonly figure: SaidFigure }[];
    }
  | {
      /** The grades that a report lays down for itself, the best first, each with the points of a hundred that it begins at. */
      readonly kind: 'scale';
      readonly at: CellRef;
      readonly bands: readonly { readonly word: string; readonly least: Big }[];
    }
  | {
      /** How many there are of a kind in all, within `years` or at all; what a year left over for the next. */
      readonly kind: 'whole';
      readonly figure: SaidFigure;
      readonly counted: string;
      readonly years: string;
      /** Of all of a district (区), county (县) …, which may be more than those of the project; absent for those. */
      readonly place?: string;
    }
  | {
      /** Rows and columns of tables by their names, in one sentence. */
      readonly kind: 'cells';
      readonly entries: readonly SaidCell[];
    }
  | {
      /** Two stages of a work or a purchase (开工 and 竣工, 开标 and 签订合同) with their dates. */
      readonly kind: 'work';
      readonly earlier: { readonly words: string; readonly at: CellRef };
      readonly later: { readonly words: string; readonly at: CellRef };
      readonly isReversed: boolean;
    }
  | {
      /** A period, and how long the words beside it say that it is, or those of another paragraph. */
      readonly kind: 'length';
      readonly at: CellRef;
      /** The period, where it stands in another paragraph. */
      readonly from?: CellRef;
      readonly period: string;
      readonly length: string;
      readonly computed: string;
      readonly isWrong: boolean;
    }
  | {
      /** The day on which something was to be done, the one on which it was, and how late or early a sentence calls that. */
      readonly kind: 'delay';
      readonly due: { readonly words: string; readonly at: CellRef };
      readonly done: { readonly words: string; readonly at: CellRef };
      readonly length: { readonly words: string; readonly at: CellRef };
      readonly computed: string;
      readonly isWrong: boolean;
    }
  | {
      /** A target or a day to be kept, what came of it, and a sentence that calls it reached, or not. */
      readonly kind: 'judged';
      readonly target: { readonly words: string; readonly at: CellRef };
      readonly actual: { readonly words: string; readonly at: CellRef };
      readonly verdict: { readonly words: string; readonly at: CellRef };
      readonly isWrong: boolean;
    }
  | {
      /** That all of something is done (by a day), and a sentence elsewhere that some of it was not, or only later. */
      readonly kind: 'against';
      readonly claim: { readonly words: string; readonly at: CellRef };
      readonly fact: { readonly words: string; readonly at: CellRef };
      readonly isWrong: boolean;
    }
  | {
      /** Two figures that are one, of which one was typed with another unit. */
      readonly kind: 'slip';
      readonly odd: SaidFigure;
      readonly right: SaidFigure;
    }
  | {
      /** One amount of a list that was typed with another unit than the others; with theirs the list makes its whole, where it has one. */
      readonly kind: 'unit';
      readonly odd: SaidFigure;
      readonly others: readonly SaidFigure[];
      readonly whole?: SaidFigure;
    }
  | {
      /** A target and what was reached, in one sentence. */
      readonly kind: 'reached';
      /** Of the year that is said with it; absent where none is. */
      readonly year?: string;
      readonly target: SaidFigure;
      readonly actual: SaidFigure;
    };

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
