/** What is read of a block or table of money. */
import type { Stated, Unit } from './quantity';
import type { CellRef } from './workbook';

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
  /** By how much the budget was changed during the year, where a column says so. */
  readonly change?: Stated;
  /** What the row had left of the year before, where a column says so: it may be spent beside the budget. */
  readonly broughtIn?: Stated;
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
  /** Whose money its headings say that it is, where it is none that a whole project had to spend. */
  readonly of?: FundOwner;
  /** What its title says that it is worth: 「预算执行情况（20分）」. */
  readonly points?: { readonly name: string; readonly stated: Stated };
  readonly rows: readonly FundRow[];
}

/** What was agreed with firms (合同金额, 中标金额), what came in (收入项目), or what single projects had (项目名称). */
export type FundOwner = 'contracts' | 'income' | 'projects';

/** All years of a longer project (中期资金总额), or the year's first months, of which the spending is. */
export type FundSpan = 'years' | { readonly months: number };
