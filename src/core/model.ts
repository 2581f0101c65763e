/**
 * The vocabulary of the product: what a workbook is (Snapshot), what was read from it (Evaluation), what is wrong with it
 * (Finding) and what is written back (SheetPlan). Types only; every folder of core speaks in these words.
 */
import type { Big } from 'big.js';

// ---------------------------------------------------------------------------------------------------------------------
// Snapshot: a workbook as plain cells

/** A cell. Rows and columns count from zero, in the sheet's own coordinates. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Where a person finds it in a Word document: there is no cell then, and the others tell places apart only. */
  readonly document?: DocumentPlace;
}

/** A place in a Word document, as a person counts: from one, empty paragraphs left out. */
export type DocumentPlace =
  | { readonly kind: DocumentText; readonly number: number; readonly under: string }
  | {
      readonly kind: 'table';
      readonly number: number;
      readonly row: number;
      /** Of the cells that are seen in its row; a merged one counts once. */
      readonly column: number;
      /** The caption of the table, or else the heading it stands under; empty where there is none. */
      readonly under: string;
    };

/** Running text outside of tables; `under` is the heading it stands under. */
export type DocumentText = 'paragraph' | 'footnote' | 'endnote';

/** A rectangle of cells on one sheet, both corners included, counted from zero. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell that holds no value: an Excel error, or a formula whose result was never stored in the file (`uncached`). */
export interface CellFault {
  readonly fault: string;
}

export type CellValue = string | number | boolean | null | CellFault;

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The sheet coordinates of `rows[0][0]`: a used range may start anywhere. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Values, row by row; rows may be shorter than their neighbours, and an empty cell is null. Dates are Excel serials. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats in the shape of `rows`, where the host knows them. They tell percents and dates apart, never precision. */
  readonly formats?: readonly (readonly (string | null)[] | undefined)[];
  /**
   * Merged areas in sheet coordinates; `unknown` where the host cannot tell, as Excel and .csv files. Then a blank cell may be part
   * of the cell above it, and what it says is not guessed.
   */
  readonly merges: readonly Area[] | 'unknown';
  /** Of a Word document that was laid out as a sheet: what each row is, in the shape of `rows`. */
  readonly document?: readonly DocumentRow[];
}

/** A line of a paragraph, or a row of a table with the columns its cells begin in. */
export type DocumentRow =
  | { readonly kind: DocumentText; readonly number: number; readonly under: string; readonly level: number | null }
  | {
      readonly kind: 'table';
      readonly number: number;
      readonly row: number;
      readonly under: string;
      readonly lefts: readonly number[];
    };

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Word reports, alone or beside the sheets they tell of. */
  readonly documents?: readonly DocumentSnapshot[];
}

/** A Word document as it is shown: paragraphs and tables in their order. */
export interface DocumentSnapshot {
  /** That of its file, without the ending. */
  readonly name: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

export interface DocumentParagraph {
  readonly kind: 'paragraph';
  /** With its automatic number; a line break within is \n. */
  readonly text: string;
  /** How deep the heading is, from one; null for text. */
  readonly level: number | null;
  /** The note at the foot of the page or the end, behind the paragraph that refers to it. */
  readonly note: { readonly kind: 'footnote' | 'endnote'; readonly number: number } | null;
}

export interface DocumentTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** A cell with the columns it takes, counted from zero. */
export interface DocumentCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** It is merged with the cell above it. */
  readonly isContinued: boolean;
}

// ---------------------------------------------------------------------------------------------------------------------
// Quantity: a value as a person typed it

export type Comparator = '>=' | '<=' | '=' | '>' | '<';

export interface Unit {
  /** As people write it: 万元, %, 台, 人次, 月 … */
  readonly symbol: string;
  readonly dimension: 'money' | 'ratio' | 'count' | 'time';
  /** How many base units (元, 1, the counted thing, day) one of it is: 万元 → 10000, % → 0.01. */
  readonly factor: number;
}

/**
 * One number. `value` and `decimals` are as written, in `unit`: 96.63 % has value 96.63 and decimals 2.
 * A cell 0.9663 formatted as a percent is given as 96.63 %.
 */
export interface NumberQuantity {
  readonly kind: 'number';
  readonly text: string;
  readonly comparator: Comparator | null;
  readonly value: Big;
  readonly decimals: number;
  readonly unit: Unit | null;
  /** 约, 近, 余, 左右, 多: the figure does not claim to be exact. */
  readonly approximate: boolean;
}

/** Two bounds written as one value: 90%-95%, 10~20 台. */
export interface RangeQuantity {
  readonly kind: 'range';
  readonly text: string;
  readonly low: Big;
  readonly high: Big;
  readonly decimals: number;
  readonly unit: Unit | null;
}

/** A day, month, year or period; `from` and `to` are Excel day serials, both included. `<=` is 「…前」, 「…底前」. */
export interface DateQuantity {
  readonly kind: 'date';
  readonly text: string;
  readonly comparator: Comparator | null;
  readonly from: number;
  readonly to: number;
}

/**
 * Words in place of a number. `achievement` is how far they say the target was reached, where they say so:
 * met 达成预期指标/全部完成 · mostly 基本达成 · partly 部分达成并具有一定效果 · unmet 未达成/未完成.
 */
export interface WordsQuantity {
  readonly kind: 'words';
  readonly text: string;
  readonly achievement: 'met' | 'mostly' | 'partly' | 'unmet' | null;
}

/** Nothing typed. A blank is not zero. */
export interface BlankQuantity {
  readonly kind: 'blank';
  readonly text: '';
}

/** 「/」, 「—」, 「-」, 「不适用」: deliberately nothing. */
export interface NotApplicableQuantity {
  readonly kind: 'notApplicable';
  readonly text: string;
}

/** Something typed that cannot be read as a value: an error cell, a template's instruction, a broken number. */
export interface UnreadableQuantity {
  readonly kind: 'unreadable';
  readonly text: string;
  readonly reason: 'error-cell' | 'uncached-formula' | 'placeholder' | 'number' | 'too-long';
}

export type Quantity =
  | NumberQuantity
  | RangeQuantity
  | DateQuantity
  | WordsQuantity
  | BlankQuantity
  | NotApplicableQuantity
  | UnreadableQuantity;

/** All the numbers a written figure may stand for, ends included, in base units. */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
}

// ---------------------------------------------------------------------------------------------------------------------
// Evaluation: what was read

/** A value and the cell it stands in. */
export interface Stated<T = Quantity> {
  readonly value: T;
  readonly at: CellRef;
}

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
  /** Printed 指标完成率. */
  readonly completionRate: Stated | null;
  /** Printed 得分率. */
  readonly scoreRate: Stated | null;
  /** Printed 扣分率. */
  readonly deductionRate: Stated | null;
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

/**
 * What a column of money says. `budget` is the figure in force (全年/调整后), `initialBudget` the one at the year's start, `forecast` what is
 * expected to be spent by its end (全年预计执行数).
 */
export type MoneyConcept = 'initialBudget' | 'budget' | 'received' | 'spent' | 'balance' | 'forecast';

/** A row of a money table. */
export interface FundRow {
  readonly label: string;
  readonly at: CellRef;
  /** total 年度资金总额/总计 · part 其中：… · item a line of a table by lots · subpart 其中 of a part · subtotal 小计 of some of the lines. */
  readonly role: 'total' | 'part' | 'subpart' | 'item' | 'subtotal';
  /** Place in the table's rows of the row it is part of; null for totals, and where no row is known to contain it. */
  readonly parent: number | null;
  /** Carried over from last year (上年结转), fiscal money (财政拨款), or any other source. */
  readonly source: 'fiscal' | 'carryOver' | 'other' | null;
  readonly initialBudget: Stated | null;
  readonly budget: Stated | null;
  readonly received: Stated | null;
  readonly spent: Stated | null;
  readonly balance: Stated | null;
  readonly forecast: Stated | null;
  /** Printed 执行率. */
  readonly rate: Stated | null;
  /** Printed 到位率. */
  readonly arrivalRate: Stated | null;
  readonly points: Stated | null;
  readonly score: Stated | null;
  readonly reason: Stated<string> | null;
}

/** The fund block of a form (`block`), or a table of money by lots or items (`items`). */
export interface FundTable {
  readonly kind: 'block' | 'items';
  readonly at: CellRef;
  /** The unit its heading declares, or null where none is written; amounts carry it already. */
  readonly unit: Unit | null;
  /** Where the amounts are not of one whole year. */
  readonly span?: FundSpan;
  /** Another division of the money of the block above it: 按支出性质分. Its first row heads the parts, and need not have an amount. */
  readonly isDivision?: true;
  /** What its title says that it is worth: 「预算执行情况（20分）」. */
  readonly points?: { readonly name: string; readonly stated: Stated };
  readonly rows: readonly FundRow[];
}

/** All years of a longer project (中期资金总额), or the year's first months, of which the spending is. */
export type FundSpan = 'years' | { readonly months: number };

/**
 * What a fact says something about. Beside figures, sentences make claims: words with an achievement, 「资金到位不及时」 being
 * `arrivalRate` unmet and 「无偏差」 `completionGap` met. `goalName` and `analysedName` are the names of a group's indicators, in the
 * chapters on goals and on results, and `headedName` those that head a section of the analysis. `gradeScale` is a grade that the report defines for itself.
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

/**
 * Figures of one sentence, or of a list under one lead, that have to fit each other, whatever they are about. Where the
 * words leave several readings open all are given, the plainest first: a contradiction is one only if every reading is.
 */
export type SaidRelation =
  | {
      readonly kind: 'sum';
      /** `total`: the parts are announced to be all (共计, 合计); `of`: 其中, which may leave parts out; `years`: told of each year
       * elsewhere; `column`: the rows above a row 合计; `all`: the form of the list leaves nothing out; `among`: told of
       * things of which one may be told twice (200份问卷中…). */
      readonly list: 'total' | 'of' | 'all' | 'among' | 'years' | 'column';
      readonly wholes: readonly SaidFigure[];
      readonly parts: readonly (readonly SaidFigure[])[];
    }
  | {
      /** What other figures come to: base and changes, whole less part, one figure less another. */
      readonly kind: 'balance';
      readonly result: SaidFigure;
      readonly terms: readonly SaidTerm[];
    }
  | {
      /** `counts`: how many names the words may be taken for (和 joins two names, or stands within one). */
      readonly kind: 'listed';
      readonly count: SaidFigure;
      readonly counts: readonly number[];
    }
  | {
      /** A share, a rate of execution or of growth: one sum of figures over another. */
      readonly kind: 'rate';
      readonly rate: SaidFigure;
      readonly readings: readonly SaidQuotient[];
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
      readonly larger: SaidFigure;
      readonly smaller: SaidFigure;
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
      /** Shares of a sentence that are those of the table below it; `odd` is in no cell, `meant` the only one not told. */
      readonly kind: 'retold';
      readonly figures: readonly SaidFigure[];
      readonly odd: SaidFigure | null;
      readonly meant: SaidFigure | null;
      /** The table. */
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
      /** How many there are of a kind in all, within `years` or at all. */
      readonly kind: 'whole';
      readonly figure: SaidFigure;
      readonly counted: string;
      readonly years: string;
    }
  | {
      /** A row and a column by their names, and the cell that they name. */
      readonly kind: 'cell';
      readonly name: string;
      readonly told: SaidFigure;
      readonly cell: SaidFigure;
    }
  | {
      /** When works were begun and finished, in one sentence. */
      readonly kind: 'work';
      readonly begun: { readonly words: string; readonly at: CellRef };
      readonly finished: { readonly words: string; readonly at: CellRef };
      readonly isReversed: boolean;
    }
  | {
      /** A target and what was reached, in one sentence. */
      readonly kind: 'reached';
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
  | 'deductionRate';

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

/** A row or a column of a table of figures. */
export interface FigureLine {
  /** As it is written; empty where nothing stands there. Of a total with the name of its group before it: 一般公共预算小计. */
  readonly label: string;
  readonly at: CellRef;
  /** What a column of numbers says of a row: 一, 1, 1.2. */
  readonly number?: string;
}

/**
 * What the headings of a table say of its columns: 数量 × 单价 is 金额, 完成数 of 计划数 is 完成率, 满意 and 不满意 are 合计. Columns by their
 * places; of a rate the last member is the whole, and those before it are added up.
 */
export interface FigureRelation {
  readonly kind: 'product' | 'rate' | 'sum';
  readonly result: number;
  readonly members: readonly number[];
}

/** Rows under one label that reaches over them: the answers to a question. */
export interface FigureGroup {
  readonly label: string;
  readonly at: CellRef;
  readonly rows: readonly number[];
}

/** A table of figures of no kind that is known: what it adds up is found by its arithmetic. */
export interface FigureTable {
  readonly at: CellRef;
  readonly rows: readonly FigureLine[];
  readonly columns: readonly FigureLine[];
  /** Row by row; null where no figure stands. */
  readonly cells: readonly (readonly (Stated<NumberQuantity> | null)[])[];
  /** Its figures have been read as something else: only what words and headings say of them is compared. */
  readonly isReadElsewhere?: true;
  readonly relations?: readonly FigureRelation[];
  readonly groups?: readonly FigureGroup[];
}

/** Everything read from one workbook. */
export interface Evaluation {
  readonly projects: readonly Project[];
  readonly portfolios: readonly Portfolio[];
  readonly figures: readonly FigureTable[];
  /** Cells of sheets that belong to no project and no portfolio, e.g. a sheet without any table. */
  readonly unread: readonly Unread[];
}

// ---------------------------------------------------------------------------------------------------------------------
// Scoring

/** A message as data: an id of the catalogue of messages and what it is filled with. Texts live in core/messages. */
export interface Message {
  readonly id: string;
  readonly data: Readonly<Record<string, MessageValue>>;
}

/**
 * Text and numbers as they are, a term of the vocabulary that each language writes in its own word, or a cell, written with its
 * sheet where that is not the sheet of `from`. Where a cell stands does not make another message of it.
 */
export type MessageValue =
  string | number | { readonly term: string } | { readonly at: CellRef; readonly from?: CellRef };

/** What scoring one indicator gave. */
export interface Outcome {
  /** Points earned, rounded half up to 2 decimals; null where a person must judge. */
  readonly score: Big | null;
  /** The scores that the figures as written allow; a band such as 80–100 % of the points for words of achievement. */
  readonly interval: Interval | null;
  /** How it came about: the rule that applied (`ratio`, `steps`, `per-unit`, …) or why a person must judge. */
  readonly kind: string;
  /** Whether the actual value reaches the target. */
  readonly met: 'met' | 'unmet' | 'unknown';
  /** actual ÷ target (or its reverse for ≤) as a number, 1 = 100 %; null where it makes no sense. */
  readonly completion: Big | null;
  /** How the score comes about, a step a message. */
  readonly explanation: readonly Message[];
}

/** A project with what was computed from it. `outcomes[i]` belongs to `indicators[i]`. */
export interface ScoredProject extends Project {
  readonly profile: Profile;
  readonly outcomes: readonly Outcome[];
  readonly computed: Computed;
}

/** Sums over what the project states, with the fund block's points and score where the form gives it any. */
export interface Computed {
  /** Null where no points are written. */
  readonly points: Big | null;
  /** Sum of the stated scores; null where none is written or one that counts is missing. */
  readonly score: Big | null;
  /** Grade of that score under the profile; null without a score. */
  readonly grade: Grade | null;
  /** Scored indicators, and those with their full points. */
  readonly count: number;
  readonly full: number;
  readonly money: ComputedMoney;
}

/** The project's money in 万元, each null where it is not stated; rate = spent ÷ the denominator used. */
export interface ComputedMoney {
  readonly budget: Stated | null;
  readonly received: Stated | null;
  readonly spent: Stated | null;
  readonly balance: Stated | null;
  /** 1 = 100 %, from the amounts; null without both. */
  readonly executionRate: Big | null;
}

export type Grade = '优' | '良' | '中' | '差';

/** A named, visible set of choices where the rules leave a choice (domain: 赋分规则). */
export interface Profile {
  readonly id: string;
  /** The document it follows. */
  readonly basis: string;
  /** A quantitative target not met: in proportion; nothing below 60 % and (rate − 60 %)/(1 − 60 %) above. */
  readonly unmet: 'ratio' | 'ratio-from-60';
  /** A ≤ target exceeded: A/B; 1 − (B − A)/A; or nothing. */
  readonly reverse: 'ratio' | 'linear' | 'nothing';
  /** At or above this completion (1.3 = 130 %) a reason is required, and `deduct` points are taken. */
  readonly over: { readonly from: number; readonly deduct: number };
  /** Score of the execution rate: rate × points, or steps of [from rate, share of points], best first. */
  readonly execution: 'ratio' | readonly (readonly [from: number, share: number])[];
  /** Score of a satisfaction rate, in the same steps; without them it is scored by its target like any other. */
  readonly satisfaction?: readonly (readonly [from: number, share: number])[];
  /** Highest total by execution rate, as [rate below, at most], lowest rate first; empty for none. */
  readonly totalCaps: readonly (readonly [below: number, atMost: number])[];
  /** Lower ends of the shares of points for 达成 / 部分达成 / 未达成, e.g. [0.8, 0.6, 0]. */
  readonly bands: readonly [met: number, partly: number, unmet: number];
  /** 「每下降 N% 扣 M 分」: pro rata, completed steps only, or every started step. */
  readonly perUnit: 'proRata' | 'whole' | 'started';
  /** Lower ends of 优, 良, 中 out of 100. */
  readonly grades: readonly [excellent: number, good: number, fair: number];
  /** Accepted splits of level-1 points, e.g. {产出: 50, 效益: 30, 满意度: 10, 预算执行率: 10}; empty accepts any. */
  readonly splits: readonly Readonly<Record<string, number>>[];
}

// ---------------------------------------------------------------------------------------------------------------------
// Findings

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** Name of the project it belongs to, empty for the workbook as a whole. */
  readonly project: string;
  /** Name of the indicator, group or row it is about, empty for the project as a whole. */
  readonly subject: string;
  readonly at: CellRef;
  readonly related: readonly CellRef[];
  readonly message: Message;
  /** Both figures as a person would write them; empty where the finding is not about figures. */
  readonly stated: string;
  readonly computed: string;
  /** Check, subject and an order-independent hash of the values: an accepted finding lapses when a figure changes. */
  readonly fingerprint: string;
  /** The reason with which it was accepted on the sheet 例外说明, or null. */
  readonly accepted: Acceptance | null;
  /** Fingerprint of the finding it follows from: it vanishes once that figure is put right. Missing where it stands for itself. */
  readonly causedBy?: string;
}

export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  readonly at: CellRef;
}

export interface CheckRun {
  /** Ids of the checks that looked at something. */
  readonly ran: readonly string[];
  /** Ids of the checks that found nothing to look at. */
  readonly nothingToCheck: readonly string[];
}

/**
 * What became of every figure of a workbook: `compared` with another statement by some check, `read` with nothing to compare
 * it with, or `unread`.
 */
export interface Coverage {
  /** All of them: the sum of the three. */
  readonly figures: number;
  readonly compared: number;
  readonly read: number;
  readonly unread: number;
  /** Every figure that is read or unread. */
  readonly places: readonly CoveragePlace[];
  /** Sheets with figures of which none was read. */
  readonly unreadSheets: readonly { readonly sheet: string; readonly figures: number }[];
}

export interface CoveragePlace {
  readonly at: CellRef;
  /** The figure as it is written. */
  readonly text: string;
  readonly state: 'read' | 'unread';
  readonly reason: Unread['reason'] | 'nothing-to-compare';
}

// ---------------------------------------------------------------------------------------------------------------------
// Plans: what is written

/** Styles a host knows how to draw; their colours and fonts are in core/summary/styles. */
export type PlanStyle =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'header'
  | 'label'
  | 'text'
  | 'number'
  | 'percent'
  | 'strong'
  | 'error'
  | 'warning'
  | 'info'
  | 'accepted'
  | 'note';

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** Text is written as text, never as a formula, whatever it begins with. */
  readonly value: string | number | null;
  readonly style: PlanStyle;
  /** Excel number format, e.g. `0.00`, `0.00%`. */
  readonly format?: string;
  /** The cell leads there. */
  readonly link?: CellRef;
}

export interface ChartPlan {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** Cells of the category names and of the values, each one column of the same sheet. */
  readonly categories: Area;
  readonly values: Area;
  /** Where the chart stands. */
  readonly place: Area;
  /** Number format of the value axis. */
  readonly format: string;
}

/** A sheet to write, whole. Coordinates count from zero. */
export interface SheetPlan {
  readonly name: string;
  /** Written in a fixed cell of the sheet, tells that the sheet is ours and may be updated. */
  readonly marker: string;
  /** Widths in characters of the default font. */
  readonly widths: readonly number[];
  /** Rows with a height of their own, in points. */
  readonly heights: Readonly<Record<number, number>>;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Area[];
  readonly charts: readonly ChartPlan[];
  readonly frozenRows: number;
  readonly landscape: boolean;
}
