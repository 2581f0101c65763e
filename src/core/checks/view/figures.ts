/** A table of figures as checks look at it: which of its relations break, one fault told once. */
import Big from 'big.js';
import { arithmeticOf, type Arithmetic, type Place, type Relation } from '../../arithmetic';
import type { CellRef, FigureTable, NumberQuantity, Stated } from '../../model';
import { addUp, exactInterval, inBase, roundedInterval } from '../../quantity';
import { saysAnswered } from '../../terms/answers';
import { addsUp, saysTotal } from '../../terms/figures';
import { sharesOfWholes, type Whole } from './shares-of-wholes';
import { yearlyChanges } from './changes';
import { blockOf } from './figure-block';
import { bestHeld, type DeclaredFigure, declaredFigures, groupShares } from './declared-figures';
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
import { type ColumnTotal, type ColumnTotals, columnTotals, parentTotals, type Precise } from './figure-totals';
import { bareLabel, FigureWords, toldAs } from './figure-words';
import { isMeanOf } from './means';
import { namedParts } from './named-parts';
import { partsBelow } from './parts-below';
import { accountBalances } from './accounts';
import { answeredTotals } from './answered';
import { formulaFigures } from './formulas';
import { rowMeans } from './row-means';
import { isRateByItself } from './rates-of-sums';
import { isOfWiderWhole } from './wider-wholes';

export class FigureView {
  readonly table: FigureTable;
  #arithmetic: Arithmetic | undefined;
  #columnTotals: ColumnTotals | undefined;
  #heldRowTotals: ColumnTotals | undefined;
  #declaredFigures: readonly DeclaredFigure[] | undefined;
  #faults: readonly Fault[] | undefined;
  readonly #words: FigureWords;

  readonly #rowOf: ReadonlyMap<number, number>;
  readonly #columnOf: ReadonlyMap<number, number>;

  constructor(table: FigureTable) {
    this.table = table;
    this.#rowOf = new Map(table.rows.map(({ at }, row) => [at.row, row]));
    this.#columnOf = new Map(table.columns.map(({ at }, column) => [at.column, column]));
    this.#words = new FigureWords(table);
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
    return (this.#arithmetic ??= arithmeticOf(blockOf(this.table, this.#words)));
  }

  /** 合计 of a column, read in all the ways that rows may be meant, and rows over those of a deeper numbering. */
  get #totals(): ColumnTotals {
    return (this.#columnTotals ??= this.#findTotals());
  }

  #findTotals(): ColumnTotals {
    const [words, columns] = [this.#words.ofRows(), this.#words.summedColumns()];
    const stated = columnTotals(this.table.cells, words, columns, this.#precise);
    const parents = parentTotals(this.table.cells, words, columns, this.#precise);
    return { held: [...stated.held, ...parents.held], broken: [...stated.broken, ...parents.broken] };
  }

  /** What headings say of the columns, and shares of the answers to a question. */
  get #declared(): readonly DeclaredFigure[] {
    return (this.#declaredFigures ??= this.#findDeclared());
  }

  #findDeclared(): readonly DeclaredFigure[] {
    const rules = declaredFigures(this.table, this.#words.rows);
    const shares = this.#words.columns.flatMap((hint, share) => {
      const isRuled = this.table.relations?.some(({ result }) => result === share);
      return (hint === 'share' || hint === 'rate') && !isRuled ? this.#sharesIn(share) : [];
    });
    const [words, columns] = [this.#words.ofRows(), this.#words.summedColumns()];
    const parts = [partsBelow, namedParts].flatMap((find) => find(this.table, words, columns));
    const stated = [yearlyChanges, rowMeans, formulaFigures, accountBalances].flatMap((find) => find(this.table));
    return [...rules, ...shares, ...parts, ...answeredTotals(this.table, this.#counted()), ...stated];
  }

  #counted(): readonly number[] {
    return this.#words.columns.flatMap((hint, column) => (hint === 'share' || hint === 'rate' ? [] : column));
  }

  /** The shares of a column, of the column beside it that most of them fit. */
  #sharesIn(share: number): readonly DeclaredFigure[] {
    const wholes = this.#wholesOf(share);
    const isPart = (row: number) => this.#words.rows[row] === null;
    const single = this.table.rows.flatMap((_, row) =>
      isPart(row) && !wholes.some((one) => one.row === row) ? row : [],
    );
    const readings = this.#words.countsBeside(share).map((count) => {
      const columns = { count, share };
      const byWhole = sharesOfWholes(this.table, columns, wholes, isPart);
      return byWhole.length > 0 ? byWhole : groupShares(this.table, columns, single);
    });
    return bestHeld(readings);
  }

  /** Rows of 100 %, and those that say how many answered a question. */
  #wholesOf(share: number): readonly Whole[] {
    return this.table.rows.flatMap(({ label }, row): Whole[] => {
      if (saysAnswered(bareLabel(label))) return [{ row, isAlone: true }];
      const stated = this.#at({ row, column: share });
      const isWhole = this.#words.rows[row] === 'total' && stated !== null && isAll(stated.value);
      return isWhole ? [{ row, isAlone: false }] : [];
    });
  }

  /** All that a figure may be, in a line written to so many decimals. */
  readonly #precise: Precise = ({ value, at }, decimals) => {
    const place = { row: this.#rowOf.get(at.row) ?? -1, column: this.#columnOf.get(at.column) ?? -1 };
    return this.#words.isCount(place, { value, at })
      ? exactInterval(value, decimals)
      : roundedInterval(value, decimals);
  };

  /** The same along rows: 合计 beside its parts; believed once it holds in another row. */
  get #rowTotals(): ColumnTotals {
    const { rows, columns, cells } = this.table;
    const turned = columns.map((_, column) => rows.map((_, row) => cells[row]?.[column] ?? null));
    const lines = rows.flatMap((_, row) => (this.#words.canBeAdded({ row, column: -1 }) ? row : []));
    return (this.#heldRowTotals ??= columnTotals(turned, this.#words.ofColumns(), lines, this.#precise));
  }

  #findFaults(): Fault[] {
    const relations = this.#relations.relations();
    // What holds along a row says nothing of a total below the rows, and a rate of it nothing of what it adds up.
    const holding = relations.filter(({ holds }) => holds !== 'no');
    const keys = (of: readonly Relation[]) =>
      new Set(of.map(({ pattern, result }) => `${pattern.along} ${keyOfPlace(result)}`));
    const products = this.#declared.filter(({ kind, holds }) => kind === 'product' && holds);
    // A price that gives its amount is none of another amount: 应发 beside 实发.
    const priced = products.flatMap(({ members }) => members.map((place) => `row ${keyOfPlace(place)}`));
    const explained = new Set([...keys(holding), ...priced]);
    const summed = keys(holding.filter(({ pattern }) => pattern.kind !== 'rate'));
    const isUnsummed = ({ along, result }: Broken) => !summed.has(`${along} ${keyOfPlace(result)}`);
    const isOpen = ({ along, result }: Pick<Broken, 'along' | 'result'>) =>
      !explained.has(`${along} ${keyOfPlace(result)}`);
    const believed = relations.filter(
      (relation) =>
        relation.holds === 'no' &&
        isOpen({ along: relation.pattern.along, result: relation.result }) &&
        this.#isBelieved(relation) &&
        !isOfWiderWhole(this.table, relation),
    );
    const totals = [
      ...this.#rowTotals.broken.map((total) => this.#related(total, 'row')),
      ...this.#totals.broken.map((total) => this.#related(total, 'column')),
    ].filter((total) => isUnsummed(total) && this.#isLikelySum(total));
    const declared = this.#declared.flatMap((figure) => (figure.holds ? [] : this.#brokenRule(figure))).filter(isOpen);
    const all = [
      ...declared.filter(({ isSum }) => isSum),
      ...totals,
      ...declared.filter(({ isSum }) => !isSum),
      ...believed.sort((a, b) => rankOf(a) - rankOf(b)).map(asBroken),
    ];
    const distinct: Broken[] = [];
    for (const broken of all) {
      const same = distinct.findIndex(
        (known) => isSameFault(known, broken) && !isRateByItself(broken, known, (place) => this.#at(place)),
      );
      const known = distinct[same];
      if (!known) distinct.push(broken);
      else if (isNearer(broken, known)) distinct[same] = broken;
    }
    return distinct.flatMap((broken) => this.#faultOf(broken) ?? []);
  }

  #brokenRule({ kind, result, members, computed, isDoubtful }: DeclaredFigure): Broken {
    const stated = this.#at(result)?.value.value ?? computed;
    const along = members.some(({ row }) => row !== result.row) ? 'column' : 'row';
    const is = { isSum: SUMMED.has(kind), isBound: kind === 'within', isDeclared: true, isDoubtful };
    return { kind: kindOfDeclared(kind), along, result, members, ...is, stated, computed };
  }

  /** A row that sums, or a rate of two columns, is believed by its word once it holds elsewhere, or without one where many lines keep it. */
  #isBelieved({ pattern, result, members }: Relation): boolean {
    const { kind, along, stated, support, bits, broken } = pattern;
    const isSum = kind === 'sum' || kind === 'difference';
    if (!isSum && this.#isOfChanges(result)) return false;
    // Stated totals are read by `columnTotals`, but for those that add up only some of the columns before them.
    if (kind === 'sum' && stated)
      return along === 'row' && this.#words.canBeAdded(result) && this.#addsSome(pattern, result.column);
    const isKept = support >= LEAST_SUPPORT && bits >= LEAST_BITS && broken.length === 1;
    if (stated ? support === 0 || support < broken.length : !isKept) return false;
    return !isSum || [result, ...members].every((place) => this.#words.canBeAdded(place));
  }

  /** Lines that are multiples of each other say it as often: what is given out by area and by head. */
  #addsSome({ members, holding, broken }: Relation['pattern'], column: number): boolean {
    const isTelling = (row: number) =>
      members.filter(({ at }) => this.#at({ row, column: at })?.value.value.eq(0) === false).length > 1;
    const kept = holding.filter(isTelling).length;
    const isRead = this.#rowTotals.held.some(({ row }) => row === column);
    return kept >= LEAST_SUPPORT && kept > broken.length && !isRead;
  }

  /** By how much a rate rose is no rate of what else rose: 「2个百分点」 below -48 and -37.92. */
  #isOfChanges(place: Place): boolean {
    return this.#at(place)?.value.unit?.symbol === POINTS;
  }

  /** A total that is smaller than one of its parts, in a column that nobody calls a sum, is an average or something else. */
  #isLikelySum({ result, members, stated, along, computed }: Broken): boolean {
    // What stands at the end of a year is that of its last quarter.
    if (along === 'row' && this.#words.isYear(result.column) && stated.times(HALVES).lt(computed)) return false;
    const unit = this.#at(result)?.value.unit ?? null;
    const symbol = unit?.dimension === 'money' ? unit.symbol : '';
    const label = bareLabel(this.table.columns[result.column]?.label ?? '');
    if (along === 'column' && this.#isMeanOf(result, members)) return false;
    const isNamed = along === 'column' ? addsUp(label, symbol) : saysTotal(label);
    return isNamed || members.every((place) => this.#at(place)?.value.value.lte(stated) === true);
  }

  /** Where no other total of its column is a sum, one between the least and the greatest of its rows is what comes to each of all. */
  #isMeanOf({ row, column }: Place, members: readonly Place[]): boolean {
    const stated = this.#at({ row, column })?.value;
    const parts = members.flatMap((place) => this.#at(place)?.value ?? []);
    if (!stated || this.#totals.held.some((total) => total.column === column)) return false;
    return isMeanOf(stated, parts);
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

  #at({ row, column }: Place): Stated<NumberQuantity> | null {
    return this.table.cells[row]?.[column] ?? null;
  }

  #faultOf({ kind, along, result, members, computed, isBound, isDoubtful }: Broken): Fault | null {
    const stated = this.#at(result);
    if (!stated) return null;
    const factors = members.map(({ column }) => bareLabel(toldAs(this.table.columns, column))).join(' × ');
    return {
      kind,
      ...(kind === 'product' ? { factors } : {}),
      ...(isDoubtful === true ? { isDoubtful: true } : {}),
      told: isBound === true ? 'bound' : along,
      stated,
      row: this.table.rows[result.row]?.label ?? '',
      column: toldAs(this.table.columns, result.column),
      computed,
      members: members.flatMap((place) => this.#at(place)?.at ?? []),
    };
  }
}

/** What is off by as much as a figure in it. */
const SUMMED: ReadonlySet<DeclaredFigure['kind']> = new Set(['sum', 'difference', 'product']);
const ONE = new Big(1);
const HUNDRED = new Big(100);

/** 100 %, with its sign or below a heading that has it. */
function isAll(figure: NumberQuantity): boolean {
  return inBase(figure).eq(figure.unit === null ? HUNDRED : ONE);
}

const HALVES = 2;
const POINTS = '百分点';
