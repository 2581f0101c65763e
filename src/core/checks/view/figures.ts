/** A table of figures as checks look at it: which of its relations break, one fault told once. */
import {
  arithmeticOf,
  type Arithmetic,
  type Block,
  type Figure,
  type Hint,
  type Place,
  type Relation,
} from '../../arithmetic';
import type { CellRef, FigureTable, NumberQuantity, Stated } from '../../model';
import { groupBy } from '../../group-by';
import { addUp, exactInterval, roundedInterval, YUAN } from '../../quantity';
import { keyOf, ordinalDepth } from '../../reading/grid/wording';
import { addsUp, counts, hintOf, saysTotal } from '../../terms/figures';
import { type DeclaredFigure, declaredFigures, groupShares } from './declared-figures';
import {
  asBroken,
  type Broken,
  type Fault,
  type FaultKind,
  isNearer,
  isSameFault,
  isTelling,
  keyOfPlace,
  kindOf,
  kindOfDeclared,
  LEAST_BITS,
  LEAST_SUPPORT,
  rankOf,
} from './figure-faults';
import {
  type ColumnTotal,
  type ColumnTotals,
  columnTotals,
  parentTotals,
  type Precise,
  type RowWords,
  writtenDecimals,
} from './figure-totals';
import { numberDepth } from './numbering';

const NO_FIGURES: Block = { cells: [] };
/** A total beside its parts is believed to be one where it is in so many other rows; in one, where its heading says 合计. */
const LEAST_ROWS = 2;

export class FigureView {
  readonly table: FigureTable;
  #arithmetic: Arithmetic | undefined;
  #columnTotals: ColumnTotals | undefined;
  #heldRowTotals: ColumnTotals | undefined;
  #declaredFigures: readonly DeclaredFigure[] | undefined;
  #faults: readonly Fault[] | undefined;
  readonly #rowHints: readonly (Hint | null)[];
  readonly #columnHints: readonly (Hint | null)[];

  readonly #rowOf: ReadonlyMap<number, number>;
  readonly #columnOf: ReadonlyMap<number, number>;

  constructor(table: FigureTable) {
    this.table = table;
    this.#rowOf = new Map(table.rows.map(({ at }, row) => [at.row, row]));
    this.#columnOf = new Map(table.columns.map(({ at }, column) => [at.column, column]));
    this.#rowHints = table.rows.map(({ label }) => hintOf(bare(label)));
    this.#columnHints = table.columns.map(({ label }) => hintOf(bare(label)));
  }

  /** The cells of all relations of a kind that hold, and would be told if they did not; none where nothing could be compared. */
  held(kind: FaultKind): readonly CellRef[] {
    const relations = this.#relations
      .relations()
      .filter(({ holds, pattern }) => holds !== 'no' && kindOf(pattern) === kind && isTelling(pattern));
    const declared = this.#declared.filter(({ holds, kind: of }) => holds && kindOfDeclared(of) === kind);
    const totals =
      kind === 'total'
        ? [
            ...this.#totals.held.map((total) => this.#related(total, 'column')),
            ...this.#rowTotals.held.map((total) => this.#related(total, 'row')),
          ]
        : [];
    const places = [...relations, ...declared, ...totals].flatMap(({ result, members }) => [result, ...members]);
    return places.flatMap((place) => this.#at(place)?.at ?? []);
  }

  faults(kind: FaultKind): readonly Fault[] {
    return (this.#faults ??= this.#findFaults()).filter((fault) => fault.kind === kind);
  }

  get #relations(): Arithmetic {
    return (this.#arithmetic ??= arithmeticOf(this.table.isReadElsewhere ? NO_FIGURES : this.#block()));
  }

  #block(): Block {
    const decimals = this.table.columns.map((_, column) => this.#decimalsOf(column));
    const cells = this.table.cells.map((row, at) =>
      row.map((stated, column) =>
        figureOf(
          stated,
          this.#isCount({ row: at, column }, stated) && !this.#isMean(at, column),
          decimals[column] ?? new Map(),
        ),
      ),
    );
    return { cells, rows: this.#rowHints, columns: this.#columnHints };
  }

  /** What a mean comes to is rounded, whatever it counts. */
  #isMean(row: number, column: number): boolean {
    return this.#rowHints[row] === 'average' || this.#columnHints[column] === 'average';
  }

  /** How figures of each unit are written in a column: 0.8 beside 0.45 is 0.80. */
  #decimalsOf(column: number): ReadonlyMap<string, number> {
    const figures = groupBy(
      this.table.cells.flatMap((row) => row[column] ?? []),
      ({ value }) => value.unit?.symbol ?? '',
    );
    return new Map([...figures].map(([symbol, stated]) => [symbol, writtenDecimals(stated)]));
  }

  /** 合计 of a column, read in all the ways that rows may be meant, and rows over those of a deeper numbering. */
  get #totals(): ColumnTotals {
    return (this.#columnTotals ??= this.#findTotals());
  }

  #findTotals(): ColumnTotals {
    const [words, columns] = [this.#words(), this.#summedColumns()];
    const stated = columnTotals(this.table.cells, words, columns, this.#precise);
    const parents = parentTotals(this.table.cells, words, columns, this.#precise);
    return { held: [...stated.held, ...parents.held], broken: [...stated.broken, ...parents.broken] };
  }

  /** What headings say of the columns, and shares of the answers to a question. */
  get #declared(): readonly DeclaredFigure[] {
    return (this.#declaredFigures ??= this.#findDeclared());
  }

  #findDeclared(): readonly DeclaredFigure[] {
    const rules = declaredFigures(this.table, (row) => this.#rowHints[row] !== 'total');
    const single = this.table.rows.flatMap((_, row) => (this.#rowHints[row] === null ? row : []));
    const shares = this.#columnHints.flatMap((hint, share) => {
      const count = hint === 'share' || hint === 'rate' ? this.#countBeside(share) : null;
      const isRuled = this.table.relations?.some(({ result }) => result === share);
      return count === null || isRuled ? [] : groupShares(this.table, { count, share }, single);
    });
    return [...rules, ...shares];
  }

  /** The nearest column that can be added up, one before it rather than one behind. */
  #countBeside(share: number): number | null {
    for (const column of [share - 1, share + 1]) {
      if (column >= 0 && column < this.table.columns.length && this.#canBeAdded({ row: -1, column })) return column;
    }
    return null;
  }

  /** All that a figure may be, in a line written to so many decimals. */
  readonly #precise: Precise = ({ value, at }, decimals) => {
    const place = { row: this.#rowOf.get(at.row) ?? -1, column: this.#columnOf.get(at.column) ?? -1 };
    return this.#isCount(place, { value, at }) ? exactInterval(value, decimals) : roundedInterval(value, decimals);
  };

  /** The same along rows: 合计 beside its parts; believed once it holds in another row. */
  get #rowTotals(): ColumnTotals {
    const { rows, columns, cells } = this.table;
    const words = columns.map(({ label }, column): RowWords => {
      const hint = this.#columnHints[column];
      const least = saysTotal(bare(label)) ? 1 : LEAST_ROWS;
      const is = { isTotal: hint === 'total', isPart: hint === 'part', isOther: isOther(hint) };
      return { ...is, depth: ordinalDepth(label), least };
    });
    const turned = columns.map((_, column) => rows.map((_, row) => cells[row]?.[column] ?? null));
    const lines = rows.flatMap((_, row) => (this.#canBeAdded({ row, column: -1 }) ? row : []));
    return (this.#heldRowTotals ??= columnTotals(turned, words, lines, this.#precise));
  }

  #words(): RowWords[] {
    const isNumbered = this.table.rows.some(({ number }) => number !== undefined);
    return this.table.rows.map(({ label, number }, row) => {
      const hint = this.#rowHints[row];
      const depth = isNumbered ? numberDepth(number ?? '') : ordinalDepth(label);
      const is = { isTotal: hint === 'total', isPart: hint === 'part', isOther: isOther(hint), depth };
      // 总户数 above 脱贫户 and 低保户 is a whole of which these are not all.
      return saysTotal(bare(label)) ? is : { ...is, least: 1 };
    });
  }

  /** Columns whose heading, or whose every total, says that they are added up. */
  #summedColumns(): number[] {
    return this.table.columns.flatMap(({ label }, column) =>
      this.#canBeAdded({ row: -1, column }) && label !== '' ? column : [],
    );
  }

  #findFaults(): Fault[] {
    const relations = this.#relations.relations();
    // What holds along a row says nothing of a total below the rows.
    const explained = new Set(
      relations
        .filter(({ holds }) => holds !== 'no')
        .map(({ pattern, result }) => `${pattern.along} ${keyOfPlace(result)}`),
    );
    const isOpen = ({ along, result }: Pick<Broken, 'along' | 'result'>) =>
      !explained.has(`${along} ${keyOfPlace(result)}`);
    const believed = relations.filter(
      (relation) =>
        relation.holds === 'no' &&
        isOpen({ along: relation.pattern.along, result: relation.result }) &&
        this.#isBelieved(relation),
    );
    const totals = [
      ...this.#rowTotals.broken.map((total) => this.#related(total, 'row')),
      ...this.#totals.broken.map((total) => this.#related(total, 'column')),
    ].filter((total) => isOpen(total) && this.#isLikelySum(total));
    const declared = this.#declared.flatMap((figure) => (figure.holds ? [] : this.#brokenRule(figure))).filter(isOpen);
    const all = [
      ...declared.filter(({ isSum }) => isSum),
      ...totals,
      ...declared.filter(({ isSum }) => !isSum),
      ...believed.sort((a, b) => rankOf(a) - rankOf(b)).map(asBroken),
    ];
    const distinct: Broken[] = [];
    for (const broken of all) {
      const same = distinct.findIndex((known) => isSameFault(known, broken));
      const known = distinct[same];
      if (!known) distinct.push(broken);
      else if (isNearer(broken, known)) distinct[same] = broken;
    }
    return distinct.flatMap((broken) => this.#faultOf(broken) ?? []);
  }

  #brokenRule({ kind, result, members, computed }: DeclaredFigure): Broken {
    const stated = this.#at(result)?.value.value ?? computed;
    return { kind: kindOfDeclared(kind), along: 'row', result, members, isSum: kind !== 'rate', stated, computed };
  }

  /** A row that sums, or a rate of two columns, is believed by its word once it holds elsewhere, or without one where many lines keep it. */
  #isBelieved({ pattern, result, members }: Relation): boolean {
    const { kind, stated, support, bits, broken } = pattern;
    const isSum = kind === 'sum' || kind === 'difference';
    // Stated totals are read by `columnTotals`.
    if (kind === 'sum' && stated) return false;
    const isKept = support >= LEAST_SUPPORT && bits >= LEAST_BITS && broken.length === 1;
    if (stated ? support === 0 || support < broken.length : !isKept) return false;
    return !isSum || [result, ...members].every((place) => this.#canBeAdded(place));
  }

  /** A total that is smaller than one of its parts, in a column that nobody calls a sum, is an average or something else. */
  #isLikelySum({ result, members, stated, along }: Broken): boolean {
    const unit = this.#at(result)?.value.unit ?? null;
    const symbol = unit?.dimension === 'money' ? unit.symbol : '';
    const label = bare(this.table.columns[result.column]?.label ?? '');
    const isNamed = along === 'column' ? addsUp(label, symbol) : saysTotal(label);
    return isNamed || members.every((place) => this.#at(place)?.value.value.lte(stated) === true);
  }

  #related({ row, column, members }: ColumnTotal, along: 'row' | 'column'): Broken {
    const placed = (at: number, line: number) =>
      along === 'column' ? { row: at, column: line } : { row: line, column: at };
    const result = placed(row, column);
    const places = members.map((at) => placed(at, column));
    const computed = addUp(places.flatMap((place) => this.#at(place)?.value.value ?? []));
    const stated = this.#at(result)?.value.value ?? computed;
    return { kind: 'total', along, result, members: places, isSum: true, stated, computed };
  }

  #isCount({ row, column }: Place, stated: Stated<NumberQuantity> | null): boolean {
    const unit = stated?.value.unit;
    if (unit?.dimension === 'count' || unit?.symbol === YUAN.symbol) return true;
    return counts(bare(this.table.columns[column]?.label ?? '')) || counts(bare(this.table.rows[row]?.label ?? ''));
  }

  #canBeAdded({ row, column }: Place): boolean {
    const [ofRow, ofColumn] = [this.#rowHints[row], this.#columnHints[column]];
    return !isOther(ofRow) && !isOther(ofColumn);
  }

  #at({ row, column }: Place): Stated<NumberQuantity> | null {
    return this.table.cells[row]?.[column] ?? null;
  }

  #faultOf({ kind, along, result, members, computed }: Broken): Fault | null {
    const stated = this.#at(result);
    if (!stated) return null;
    return {
      kind,
      along,
      stated,
      row: this.table.rows[result.row]?.label ?? '',
      column: this.table.columns[result.column]?.label ?? '',
      computed,
      members: members.flatMap((place) => this.#at(place)?.at ?? []),
    };
  }
}

/** A row or column of rates, averages or numbers is among no parts. */
function isOther(hint: Hint | null | undefined): boolean {
  return hint !== null && hint !== undefined && NEVER_ADDED.has(hint);
}

const NEVER_ADDED: ReadonlySet<Hint> = new Set(['rate', 'share', 'average', 'change', 'number']);

/** People, things and 元 are counted; whole amounts may have been rounded to 万元, and so may the figures of a rate. */
function figureOf(
  stated: Stated<NumberQuantity> | null,
  isCount: boolean,
  written: ReadonlyMap<string, number>,
): Figure | null {
  if (!stated || stated.value.approximate) return null;
  const { value, unit } = stated.value;
  const decimals = Math.max(stated.value.decimals, written.get(unit?.symbol ?? '') ?? 0);
  return { value, decimals, ...(isCount && decimals === 0 ? { exact: true } : {}) };
}

/** A label as words are looked up. */
function bare(label: string): string {
  return keyOf(label).replace(/[（(][^）)]*[）)]/g, '');
}
