import type { CellRef, Concept, Fact, Portfolio, PortfolioRow, Stated, Subject, Unit, Unread } from '../../model';
import { announcedFacts } from './announced';
import { ratedAmount } from './fund-columns';
import { isNote, notedFacts } from './noted';
import { bodyOf } from './body';
import type { ColumnConcept } from './columns';
import { cellFact, isNumber, PROJECT } from '../forms/facts';
import type { Filled, Grid, Line } from '../grid/grid';
import type { Column, Headings } from './table-headings';
import type { TotalLabel } from '../forms/labels';
import { type Place, pointsAt, quantityAt, rateAt, textAt, textOf } from '../grid/stated';
import { LONGEST_LABEL, withoutOrdinal } from '../grid/wording';
import { NUMERALS_ALONE } from '../../terms/numbering';
import { SUBTOTAL } from '../../terms/totals';
import { saysWithin, withoutWithin } from '../../terms/within';

/** A list of projects, or the sums of one, as it stands on a sheet. */
export interface ListReading<Result> {
  readonly result: Result;
  /** Place in `Grid.lines` of the first row after it. */
  readonly next: number;
}

/** Reads a list of projects, one a row, with its totals by category and fund type. */
export function readPortfolio(grid: Grid, header: Headings, limit: number, unit: Unit | null): ListReading<Portfolio> {
  const table = new ListTable(grid, header, unit);
  const rows: PortfolioRow[] = [];
  const facts: Fact[] = announcedFacts(grid, header.first);
  const unread: Unread[] = [];
  let section = '';
  let at = bodyOf(header).first;
  for (; at < limit; at++) {
    const line = grid.lines[at];
    if (!line || line.cells[0]?.word?.closes) break;
    if (isNote(line)) break;
    const total = table.totalLabel(line);
    if (total) {
      const subject = subjectOf(total, section || table.groupIn(line));
      if (subject) facts.push(...table.facts(line, subject));
    } else if (sectionIn(line)) section = withoutOrdinal(textOf(sectionIn(line)?.value ?? ''));
    else if (rows.length > 0 && table.dividesProject(line)) continue;
    else if (table.hasName(line)) rows.push(table.row(line, section, rows.at(-1)));
    else if (table.judgesAll(line)) continue;
    else if (table.hasFigures(line)) unread.push(table.nameless(line));
    else if (line.cells.some(({ word }) => word !== null && word.raw.length > LONGEST_LABEL)) break;
  }
  const notes = grid.lines.slice(at, Math.min(limit, at + MOST_NOTES));
  facts.push(...notes.flatMap((line) => notedFacts(grid, line, { rows: rows.length, amounts: amountsOf(rows) })));
  return { result: { sheet: grid.sheet, at: table.at, rows, facts, unread }, next: at };
}

/** A note on the list stands in one of the first rows below it. */
const MOST_NOTES = 3;

/** The one kind of money that the rows tell. */
function amountsOf(rows: readonly PortfolioRow[]): 'amount' | 'spent' | null {
  const [isListed, isSpent] = [rows.some(({ amount }) => amount !== null), rows.some(({ spent }) => spent !== null)];
  if (isListed === isSpent) return null;
  return isListed ? 'amount' : 'spent';
}

/** Reads a table of sums: 「资金性质｜项目个数｜金额」. */
export function readSums(grid: Grid, header: Headings, limit: number, unit: Unit | null): ListReading<Fact[]> {
  const table = new ListTable(grid, header, unit);
  const facts: Fact[] = [];
  const { first } = bodyOf(header);
  let at = first;
  for (; at < limit; at++) {
    const line = grid.lines[at];
    if (line && at > first && table.saysNothing(line)) continue;
    if (!line || line.cells[0]?.word?.closes || !table.hasFigures(line)) break;
    const label = table.firstText(line);
    if (label?.word?.pair) break;
    const isTotal = label?.word?.total === 'total';
    facts.push(...table.facts(line, isTotal ? PROJECT : { kind: 'part', name: partName(textOf(label?.value ?? '')) }));
  }
  return { result: facts, next: at };
}

/** 「其中：政府采购」 → 政府采购. */
function partName(text: string): string {
  return withoutOrdinal(withoutWithin(text));
}

/** Null for 小计 of nobody knows what: its rows are found by where they stand. */
function subjectOf(total: TotalLabel, section: string): Subject | null {
  if (typeof total === 'object') return { kind: 'part', name: withoutOrdinal(total.named) };
  if (total !== 'subtotal') return PROJECT;
  return section === '' ? null : { kind: 'part', name: section };
}

/** What the columns of a list say of a project, of a part, or of all. */
const FACTS: readonly (readonly [ColumnConcept, Concept])[] = [
  ['amount', 'amount'],
  ['spent', 'spent'],
  ['rate', 'executionRate'],
  ['score', 'score'],
  ['count', 'projectCount'],
];

const JUDGING: ReadonlySet<ColumnConcept> = new Set(['points', 'scoreRate', 'deductionRate']);

class ListTable {
  readonly at: CellRef;
  readonly #grid: Grid;
  readonly #columns = new Map<ColumnConcept, Column>();
  readonly #unit: Unit | null;
  readonly #labelsLeft: number;

  constructor(grid: Grid, header: Headings, unit: Unit | null) {
    this.#grid = grid;
    this.#unit = unit;
    for (const column of header.columns) this.#choose(column);
    const rated = ratedAmount(header.columns, this.#columns, grid, grid.lines.slice(header.last + 1));
    if (rated) this.#columns.set('amount', rated);
    const budget = this.#columns.get('budget') ?? this.#columns.get('initialBudget');
    const amount = budget ?? this.#columns.get('received');
    if (amount && !this.#columns.has('amount')) this.#columns.set('amount', amount);
    const unitColumn = this.#columns.get('unit');
    if (unitColumn && !this.#columns.has('organisation')) this.#columns.set('organisation', unitColumn);
    const values = FACTS.map(([concept]) => this.#columns.get(concept)?.left ?? Infinity);
    this.#labelsLeft = Math.min(...values);
    const [first] = header.columns;
    this.at = grid.ref(first?.row ?? 0, first?.left ?? 0);
  }

  row(line: Line, section: string, above: PortfolioRow | undefined): PortfolioRow {
    const name = this.#text(line, this.#nameColumn());
    return {
      name: withoutOrdinal(name.value) || name.value,
      at: name.at,
      unit: this.#repeated(line, 'organisation', above?.unit),
      fundType: this.#repeated(line, 'fundType', above?.fundType),
      category: this.#repeated(line, 'category', above?.category) || section,
      amount: this.#value(line, 'amount'),
      spent: this.#value(line, 'spent'),
      executionRate: this.#value(line, 'rate'),
      ...this.#judgement(line),
    };
  }

  /** 复核得分 belongs to 复核等级; alone in the list they are its scores and grades. */
  #judgement(line: Line): Pick<PortfolioRow, 'score' | 'grade' | 'review'> {
    const has = (concept: ColumnConcept) => this.#columns.has(concept);
    const gradeIn = (concept: ColumnConcept) => (has(concept) ? this.#text(line, this.#columns.get(concept)) : null);
    const [score, reviewScore] = [this.#value(line, 'score'), this.#value(line, 'reviewScore')];
    const [grade, reviewGrade] = [gradeIn('grade'), gradeIn('reviewGrade')];
    if (!reviewScore || (!score && !grade)) return { score: score ?? reviewScore, grade: grade ?? reviewGrade };
    if (!grade && reviewGrade) return { score: reviewScore, grade: reviewGrade };
    return { score, grade, review: { score: reviewScore, grade: reviewGrade } };
  }

  /** The scores that are those of the projects: of what a reviewer graded, his. */
  #judged(): 'score' | 'reviewScore' {
    const has = (concept: ColumnConcept) => this.#columns.has(concept);
    if (!has('reviewScore') || has('grade')) return 'score';
    return has('reviewGrade') || !has('score') ? 'reviewScore' : 'score';
  }

  facts(line: Line, subject: Subject): Fact[] {
    const words = textOf(this.firstText(line)?.value ?? '');
    return FACTS.flatMap(([column, concept]) => {
      const stated = this.#value(line, column === 'score' ? this.#judged() : column);
      return stated && isNumber(stated.value) ? [cellFact(concept, subject, stated, words)] : [];
    });
  }

  totalLabel(line: Line): TotalLabel | null {
    for (const { column, word } of line.cells) {
      if (column >= this.#labelsLeft) return null;
      if (word?.total) return word.total;
    }
    return null;
  }

  /** The fund type or category that stands before 小计. */
  groupIn(line: Line): string {
    const [own] = (['fundType', 'category'] as const).flatMap((concept) => {
      const { value } = this.#text(line, this.#columns.get(concept));
      return value === '' || SUBTOTAL.has(value) ? [] : value;
    });
    return own ?? '';
  }

  hasName(line: Line): boolean {
    return this.#text(line, this.#nameColumn()).value !== '' && line.cells.length > 1 && !this.judgesAll(line);
  }

  /** 满分, 得分率 in place of a name: what the row says is no project's. */
  judgesAll({ cells }: Line): boolean {
    return cells.some(
      ({ column, word }) => column < this.#labelsLeft && JUDGING.has(word?.heading?.concept ?? 'project'),
    );
  }

  /** 「其中：超声设备」 below a project is part of its money; what is scored or graded is a project. */
  dividesProject(line: Line): boolean {
    const isJudged = (['score', 'grade', 'reviewScore', 'reviewGrade'] as const).some(
      (concept) => this.#text(line, this.#columns.get(concept)).value !== '',
    );
    return !isJudged && saysWithin(this.#text(line, this.#nameColumn()).value);
  }

  hasFigures(line: Line): boolean {
    return FACTS.some(([concept]) => isNumber(this.#value(line, concept)?.value));
  }

  /** 「/」 below the columns that are read. */
  saysNothing(line: Line): boolean {
    return (
      !this.hasFigures(line) && FACTS.some(([concept]) => this.#value(line, concept)?.value.kind === 'notApplicable')
    );
  }

  nameless(line: Line): Unread {
    const at = this.#grid.ref(line.row, line.cells[0]?.column ?? 0);
    return { at, text: line.cells.map(({ value }) => textOf(value)).join(' '), reason: 'no-name' };
  }

  firstText(line: Line): Filled | undefined {
    return line.cells.find(({ word }) => word !== null && !word.isFigure);
  }

  #nameColumn(): Column | undefined {
    return this.#columns.get('project') ?? this.#columns.get('organisation');
  }

  #choose(column: Column): void {
    const known = this.#columns.get(column.heading.concept);
    if (!known || column.heading.rank < known.heading.rank) this.#columns.set(column.heading.concept, column);
  }

  #value(line: Line, concept: ColumnConcept): Stated | null {
    const column = this.#columns.get(concept);
    if (!column) return null;
    const place = placeIn(line, column);
    if (concept === 'rate') return rateAt(this.#grid, place, column.heading.unit);
    if (concept === 'score' || concept === 'reviewScore' || concept === 'count') return pointsAt(this.#grid, place);
    return quantityAt(this.#grid, place, column.heading.unit ?? this.#unit);
  }

  #text(line: Line, column: Column | undefined): Stated<string> {
    return column ? textAt(this.#grid, placeIn(line, column)) : { value: '', at: this.#grid.ref(line.row, 0) };
  }

  /** Merged cells repeat the text above; where merged areas are not known every blank does. */
  #repeated(line: Line, concept: ColumnConcept, above: string | undefined): string {
    const column = this.#columns.get(concept);
    if (!column) return '';
    const own = this.#text(line, column).value;
    const repeats = !this.#grid.hasMerges || this.#grid.rowAbove(line.row, column.left) !== null;
    return own === '' && repeats ? (above ?? '') : own;
  }
}

/** A row of one label, perhaps behind its number (一｜部门预算项目): the category of the rows below. */
function sectionIn({ cells }: Line): Filled | null {
  const [first, second, more] = cells;
  const isNumbered = second !== undefined && more === undefined && NUMERALS_ALONE.test(first?.word?.key ?? '');
  const label = isNumbered ? second : second ? undefined : first;
  return label?.word && label.word.key.length <= LONGEST_LABEL ? label : null;
}

function placeIn(line: Line, { left, right }: Column): Place {
  return { row: line.row, left, right };
}
