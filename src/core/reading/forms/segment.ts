import type { CellRef, Fact, FundTable, SaidRelation, Unread } from '../../model';
import { FundPairs } from './fund-pairs';
import { GoalCells } from './goals';
import type { IndicatorTable } from '../tables/indicators';

/** A line of running text and where it stands. */
export interface TextLine {
  readonly text: string;
  readonly at: CellRef;
  /** How deep the heading is, where a Word document says that it is one. */
  readonly level?: number;
  /** It stands beside others in its row, a label of a form: what it heads is over behind the next table. */
  readonly isLabel?: true;
  /** A table of the form stands here, of which nothing is text. */
  readonly isTable?: true;
}

/** A row of texts as they stand. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly text: string; readonly at: CellRef }[];
}

/** What a form's head says of the project; empty where it does not. */
export interface Head {
  name: string;
  department: string;
  unit: string;
  /** The unit that fills in the form, where no other is named. */
  reporter: string;
  period: string;
}

/** What one sheet says about one project. A sheet with several projects stacked gives several of them. */
export class Segment {
  readonly sheet: string;
  readonly head: Head = { name: '', department: '', unit: '', reporter: '', period: '' };
  /** Texts that stand alone in a row above the tables, the first of them the form's title. */
  readonly titles: string[] = [];
  /** The same below the tables: perhaps the title of the next project's form. */
  readonly #titlesBelow: string[] = [];
  /** The profile whose form its headings are. */
  profile: string | null = null;
  readonly tables: IndicatorTable[] = [];
  readonly funds: FundTable[] = [];
  readonly facts: Fact[] = [];
  readonly lines: TextLine[] = [];
  readonly goalCells = new GoalCells();
  /** Rows of several cells outside its tables. */
  readonly rows: TextRow[] = [];
  /** Rows of its tables of figures, headings included. */
  readonly tableRows: TextRow[] = [];
  /** Texts in cells of its tables, and notes. */
  readonly cellTexts: TextLine[] = [];
  /** Days of its tables that are to follow each other. */
  readonly works: SaidRelation[] = [];
  readonly unread: Unread[] = [];
  /** Where it begins, and with what text. */
  readonly first: { readonly at: CellRef; readonly text: string };
  #pairs = new FundPairs();

  constructor(first: { readonly at: CellRef; readonly text: string }) {
    this.first = first;
    this.sheet = first.at.sheet;
  }

  get fundPairs(): FundPairs {
    return this.#pairs;
  }

  addTitle(text: string): void {
    (this.tables.length === 0 ? this.titles : this.#titlesBelow).push(text);
  }

  /** The next project on the same sheet; the titles below this one's tables are its own. */
  next(first: { readonly at: CellRef; readonly text: string }): Segment {
    this.closePairs();
    const next = new Segment(first);
    next.titles.push(...this.#titlesBelow);
    return next;
  }

  /** Something else than text stands between the lines before and those to come: no list goes on over it. */
  breakText(at: CellRef): void {
    if (this.lines.length > 0) this.lines.push({ text: '', at });
  }

  /** A table of indicators stands between the lines before and those to come: no label of the form goes on over it. */
  endLabels(at: CellRef): void {
    if (this.lines.some(({ isLabel }) => isLabel)) this.lines.push({ text: '', at, isTable: true });
  }

  /** Makes a fund block of the amounts gathered beside their labels; what follows belongs to another one. */
  closePairs(): void {
    this.funds.push(...this.#pairs.tables());
    this.unread.push(...this.#pairs.unread());
    this.#pairs = new FundPairs();
  }

  /** Whether anything stated was read, rather than titles and text alone. */
  get hasContent(): boolean {
    return this.tables.length > 0 || this.funds.length > 0 || this.facts.length > 0 || this.head.name !== '';
  }

  get isEmpty(): boolean {
    return !this.hasContent && [this.lines, this.works, this.unread, this.titles].every(({ length }) => length === 0);
  }
}
