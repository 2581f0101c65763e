/** Tables of figures of no other kind. */
import type { NumberQuantity, Stated } from './quantity';
import type { CellRef } from './workbook';

/** A row or a column of a table of figures. */
export interface FigureLine {
  /** As it is written; empty where nothing stands there. Of a total with the name of its group before it: 一般公共预算小计. */
  readonly label: string;
  readonly at: CellRef;
  /** The heading that reaches over that of a column and others: 合计 over 人数 and 比例. */
  readonly over?: string;
  /** What a column of numbers says of a row: 一, 1, 1.2. */
  readonly number?: string;
  /** What a column of units (单位) says of a row. */
  readonly unit?: string;
  /** A column that has been read as something else, and stands here for the shares of it alone. */
  readonly isBeside?: true;
}

/**
 * What the headings of a table say of its columns: 数量 × 单价 is 金额, 完成数 of 计划数 is 完成率, 满意 and 不满意 are 合计. Columns by their
 * places; of a rate the last member is the whole, and those before it are added up; a mean is the first member for each of the second
 * (笔均金额 of 金额 and 笔数); a difference is the first member without the others,
 * a change that of the first from the second, and what is within others is no more than each of them.
 */
export interface FigureRelation {
  readonly kind: 'product' | 'rate' | 'mean' | 'sum' | 'difference' | 'change' | 'within';
  readonly result: number;
  readonly members: readonly number[];
  /** It is laid down what the heading means, so that a single row may show that it was turned upside down. */
  readonly isDefined?: true;
  /** Of two years, each rounded by itself: what one has more than the other may be off by as much. */
  readonly isOfYears?: true;
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
  /** How many of what its rows are a note below it says: 「本次分配涉及14个乡镇」. */
  readonly counted?: { readonly stated: Stated<NumberQuantity>; readonly thing: string };
}
