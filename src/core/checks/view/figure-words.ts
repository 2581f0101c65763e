/** What the labels of a table of figures say of its rows and columns: which are added up, which add up others, what is counted. */
import type { Hint, Place } from '../../arithmetic';
import type { FigureTable, NumberQuantity, Stated } from '../../model';
import { unitOf, YUAN } from '../../quantity';
import { depthsOfCodes } from '../../reading/grid/codes';
import { keyOf, ordinalDepth } from '../../reading/grid/wording';
import { counts, coversAll, hintOfHeading, hintOfRow, saysTotal, yearBehindQuarters } from '../../terms/figures';
import type { RowWords } from './total-readings';
import { numberDepth } from './numbering';

/** A total beside its parts is believed to be one where it is in so many other rows; in one, where its heading says 合计. */
const LEAST_ROWS = 2;

/** A share stands near what it is one of. */
const MOST_COUNTS = 4;

export class FigureWords {
  readonly #table: FigureTable;
  /** What each row is by its label, and each column by its heading. */
  readonly rows: readonly (Hint | null)[];
  readonly columns: readonly (Hint | null)[];
  /** 全年 behind 四季度. */
  readonly #year: number;

  constructor(table: FigureTable) {
    this.#table = table;
    this.rows = table.rows.map(({ label }) => hintOfRow(bareLabel(label)));
    this.#year = yearBehindQuarters(table.columns.map(({ label }) => bareLabel(label)));
    this.columns = table.columns.map(({ label, over = '' }, column) =>
      column === this.#year
        ? 'total'
        : (hintOfHeading(bareLabel(label), label) ?? (saysTotal(bareLabel(over)) ? 'total' : null)),
    );
  }

  isYear(column: number): boolean {
    return column === this.#year;
  }

  /** What the rows say where columns are added up. */
  ofRows(): RowWords[] {
    const isNumbered = this.#table.rows.some(({ number }) => number !== undefined);
    const codes = depthsOfCodes(this.#table.rows.map(({ number = '' }) => number));
    return this.#table.rows.map(({ label, number }, row) => {
      const hint = this.rows[row];
      const depth = codes[row] ?? (isNumbered ? numberDepth(number ?? '') : ordinalDepth(label));
      const is = { isTotal: hint === 'total', isPart: hint === 'part', isOther: isOther(hint), depth };
      // 总户数 above 脱贫户 and 低保户 is a whole of which these are not all.
      return saysTotal(bareLabel(label)) ? is : { ...is, isWeak: true, least: 1 };
    });
  }

  /** What the columns say where rows are added up: 合计 beside its parts. */
  ofColumns(): RowWords[] {
    return this.#table.columns.map(({ label, isBeside = false }, column): RowWords => {
      const hint = this.columns[column];
      const isSaid = saysTotal(bareLabel(label)) || coversAll(bareLabel(label));
      // What stands at the end of each quarter is no part of what stands at the end of the year: another row shows it.
      const least = isSaid || column === this.#year ? 1 : LEAST_ROWS;
      const is = {
        isTotal: hint === 'total' && !isBeside,
        isWeak: !isSaid,
        isPart: hint === 'part',
        isOther: isOther(hint) || isBeside,
      };
      return { ...is, depth: ordinalDepth(label), least };
    });
  }

  /** Columns whose heading, or whose every total, says that they are added up. */
  summedColumns(): number[] {
    return this.#table.columns.flatMap(({ label, isBeside }, column) =>
      this.canBeAdded({ row: -1, column }) && label !== '' && !isBeside ? column : [],
    );
  }

  /** The columns that a share may be one of: those that can be added up, the nearest before it first. */
  countsBeside(share: number): readonly number[] {
    const columns = this.columns.flatMap((_, column) => (this.canBeAdded({ row: -1, column }) ? column : []));
    const before = columns.filter((column) => column < share).reverse();
    const behind = columns.filter((column) => column > share);
    return [...before, ...behind].slice(0, MOST_COUNTS);
  }

  /** Whether a figure counts people, things or 元: its unit, its column or its row says so. */
  isCount({ row, column }: Place, stated: Stated<NumberQuantity> | null): boolean {
    const unit = stated?.value.unit;
    if (unit?.dimension === 'count' || unit?.symbol === YUAN.symbol) return true;
    const labels = [this.#table.columns[column]?.label ?? '', this.#table.rows[row]?.label ?? ''];
    return labels.some((label) => counts(bareLabel(label)) || isCountedIn(label));
  }

  /** Whether figures at a place add up with others: neither row nor column is of rates, averages or numbers. */
  canBeAdded({ row, column }: Place): boolean {
    const [ofRow, ofColumn] = [this.rows[row], this.columns[column]];
    return !isOther(ofRow) && !isOther(ofColumn);
  }
}

/** What a column is told by: where several have one heading, with the one over it. */
export function toldAs(columns: FigureTable['columns'], at: number): string {
  const { label = '', over = '' } = columns[at] ?? {};
  return columns.some((other, place) => place !== at && other.label === label) ? `${over}${label}` : label;
}

/** A row or column of rates, averages or numbers is among no parts. */
function isOther(hint: Hint | null | undefined): boolean {
  return hint !== null && hint !== undefined && NEVER_ADDED.has(hint);
}

const NEVER_ADDED: ReadonlySet<Hint> = new Set(['rate', 'share', 'average', 'change', 'number']);

/** 「直排口（个）」, and not 「受益人口（万人）」. */
function isCountedIn(label: string): boolean {
  const unit = unitOf(/[（(]([^（()）]{1,3})[）)]$/.exec(label)?.[1] ?? '');
  return unit?.dimension === 'count' && unit.factor === 1;
}

/** A label as words are looked up. */
export function bareLabel(label: string): string {
  return keyOf(label).replace(/[（(][^）)]*[）)]/g, '');
}
