import { readQuantity } from '../../quantity';
import type { CellRef, Indicator, Likelihood, Stated } from '../../model';
import { isTicked, likelihoodOf } from '../../terms/likelihood';
import { isFilled } from '../forms/facts';
import type { Grid, Line } from '../grid/grid';
import { verdictIn } from './reached';
import type { Column } from './table-headings';
import type { Layout } from './indicator-layout';
import { groupLabel, nameLabel, type NameLabel, type RowLabel } from '../grid/row-label';
import { deductedAt, type Place, pointsAt, proseAt, rateAt, textAt, textOf } from '../grid/stated';
import { actualAt, targetAt } from './target';
import { wordOf } from '../grid/word';
import { bareCode, keyOf, splitCode } from '../grid/wording';

/** A row of an indicator table, its cells read by the columns of the table. */
export class IndicatorRow {
  readonly level1: RowLabel | null;
  readonly level2: RowLabel | null;
  readonly name: NameLabel;
  readonly points: Stated | null;
  readonly target: Stated | null;
  readonly actual: Stated | null;
  readonly score: Stated | null;
  readonly #grid: Grid;
  readonly #layout: Layout;
  readonly #row: number;
  readonly #shift: number;

  constructor(grid: Grid, line: Line, layout: Layout) {
    this.#grid = grid;
    this.#layout = layout;
    this.#row = line.row;
    this.#shift = shiftOf(grid, line, layout);
    this.level1 = this.#group(layout.level1);
    this.level2 = this.#group(layout.level2);
    this.name = this.#name();
    this.points = this.#points(layout.points);
    this.target = this.#target();
    const actual = this.#place(layout.actual);
    this.actual = actual && actualAt(grid, actual, this.#place(layout.unit));
    this.score = this.#points(layout.score);
  }

  get shift(): number {
    return this.#shift;
  }

  /** Whether any of points, target, actual and score is written. */
  get hasValues(): boolean {
    return isFilled(this.points) || isFilled(this.target) || isFilled(this.actual) || isFilled(this.score);
  }

  /** What numbers the row in a framework, before its name or in a column of its own; empty where nothing does. */
  get code(): string {
    const { name, at } = this.name;
    const before = at.column > 0 ? textOf(this.#grid.value(at.row, at.column - 1)) : '';
    return splitCode(name)?.code ?? bareCode(before) ?? '';
  }

  /** Points and score that columns of their own give to the row's groups. */
  groupPoints(level: 1 | 2): Stated | null {
    return this.#points(level === 1 ? this.#layout.level1Points : this.#layout.level2Points);
  }

  groupScore(level: 1 | 2): Stated | null {
    return this.#points(level === 1 ? this.#layout.level1Score : this.#layout.level2Score);
  }

  criterion(): Stated<string> | null {
    return this.#prose(this.#layout.criterion);
  }

  /** The longest of the texts where several columns ask for it: a tick under 经费保障 says less than 原因说明. */
  reason(): Stated<string> | null {
    const { reason } = this.#layout;
    if (!reason || reason.left === reason.right) return this.#prose(reason);
    let best = this.#prose({ ...reason, right: reason.left });
    for (let column = reason.left + 1; column <= reason.right; column++) {
      const text = this.#prose({ ...reason, left: column, right: column });
      if (text && text.value.length > (best?.value.length ?? 0)) best = text;
    }
    return best;
  }

  /** Whether a text stands in this row itself, rather than being merged over it from above. */
  holds({ at }: Stated<string>): boolean {
    return at.row === this.#row;
  }

  /** Whether a merged area gives this row the points of the row above: it is one of several rows of one indicator. */
  sharesPoints(): boolean {
    const place = this.#place(this.#layout.points ?? this.#layout.score);
    return place !== null && this.#grid.rowAbove(place.row, place.left) !== null;
  }

  /** The row as an indicator of that name, which the form may have left to its group. */
  indicator(group: Pick<Indicator, 'level1' | 'level2'>, name: string, at: CellRef, isPart: boolean): Indicator {
    const written = this.name.points;
    return {
      level1: group.level1,
      level2: group.level2,
      name,
      at,
      points: written && !isFilled(this.points) ? written : this.points,
      target: this.target,
      actual: this.actual,
      ...this.#outlook(),
      score: this.score,
      reviewScore: this.#points(this.#layout.reviewScore),
      ...(this.#layout.reviewReason && { reviewReason: this.#prose(this.#layout.reviewReason) }),
      criterion: this.criterion(),
      reason: this.reason(),
      ...this.#verdict(),
      completionRate: this.#rate(this.#layout.completionRate),
      ...this.rates(),
      ...this.changes(),
      isPart,
    };
  }

  /** What is expected of the year's end; nothing in a table that does not ask. */
  #outlook(): Pick<Indicator, 'forecast' | 'likelihood'> {
    const { forecast: column, likelihood, answers, unit } = this.#layout;
    const place = this.#place(column);
    const forecast = place && actualAt(this.#grid, place, this.#place(unit));
    return {
      ...(forecast ? { forecast } : {}),
      ...(likelihood || answers.length > 0 ? { likelihood: this.#ticked() ?? this.#saidLikelihood() } : {}),
    };
  }

  #verdict(): Pick<Indicator, 'reached'> {
    const place = this.#place(this.#layout.reached);
    const said = place && textAt(this.#grid, place);
    const value = said && verdictIn(said.value);
    return value ? { reached: { value, at: said.at } } : {};
  }

  #ticked(): Stated<Likelihood> | null {
    for (const [value, column] of this.#layout.answers) {
      const { value: mark, at } = textAt(this.#grid, placeIn(this.#row, column, this.#shift));
      if (isTicked(keyOf(mark))) return { value, at };
    }
    return null;
  }

  #saidLikelihood(): Stated<Likelihood> | null {
    const place = this.#place(this.#layout.likelihood);
    const said = place && textAt(this.#grid, place);
    const value = said && likelihoodOf(keyOf(said.value));
    return value ? { value, at: said.at } : null;
  }

  #place(column: Column | null): Place | null {
    return column && placeIn(this.#row, column, this.#shift);
  }

  #points(column: Column | null): Stated | null {
    const place = this.#place(column);
    return place && pointsAt(this.#grid, place);
  }

  #rate(column: Column | null): Stated | null {
    const place = this.#place(column);
    return place && column ? rateAt(this.#grid, place, column.heading.unit) : null;
  }

  /** Printed shares of the points: of an indicator, or of the group that heads its rows. */
  rates(): Pick<Indicator, 'scoreRate' | 'deductionRate'> {
    return { scoreRate: this.#rate(this.#layout.scoreRate), deductionRate: this.#rate(this.#layout.deductionRate) };
  }

  /** Points taken and added; nothing of a table without such columns. */
  changes(): Pick<Indicator, 'deducted' | 'added'> {
    const { deducted, added } = this.#layout;
    return { ...(deducted && { deducted: this.#ofRow(deducted) }), ...(added && { added: this.#ofRow(added) }) };
  }

  /** Null where a cell is merged over rows that have scores of their own: it is of all of them. */
  #ofRow(column: Column): Stated | null {
    const place = this.#place(column);
    const score = this.#place(this.#layout.score ?? this.#layout.points);
    if (!place) return null;
    const isShared = [this.#row, this.#row + 1].some(
      (row) =>
        this.#grid.rowAbove(row, place.left) !== null && (!score || this.#grid.rowAbove(row, score.left) === null),
    );
    return isShared ? null : deductedAt(this.#grid, place);
  }

  /** A text that is merged over several rows is said of each of them. */
  #prose(column: Column | null): Stated<string> | null {
    const place = this.#place(column);
    if (!place) return null;
    const above = this.#grid.rowAbove(place.row, place.left);
    return proseAt(this.#grid, above === null ? place : { ...place, row: above });
  }

  #target(): Stated | null {
    const { targets, comparators, unit } = this.#layout;
    const signs = comparators.map((column) => placeIn(this.#row, column, this.#shift));
    const beside = { comparators: signs, unit: this.#place(unit) };
    let first: Stated | null = null;
    for (const column of targets) {
      const read = targetAt(this.#grid, { value: placeIn(this.#row, column, this.#shift), ...beside });
      if (read.value.kind !== 'blank') return read;
      first ??= read;
    }
    return first;
  }

  #group(column: Column | null): RowLabel | null {
    const place = this.#place(column);
    if (!place || place.right < 0) return null;
    const { value: text, at } = textAt(this.#grid, place);
    return groupLabel(text, at);
  }

  #name(): NameLabel {
    let first: Stated<string> | null = null;
    for (const column of this.#layout.names) {
      const read = textAt(this.#grid, placeIn(this.#row, column, this.#shift));
      if (read.value !== '') return nameLabel(read.value, read.at);
      first ??= read;
    }
    return nameLabel('', first?.at ?? this.#grid.ref(this.#row, 0));
  }
}

function placeIn(row: number, { left, right }: Column, shift: number): Place {
  return { row, left: left - shift, right: right - shift };
}

/** Pasted text loses the empty cells that merging left at the beginning of a row; at most so many. */
const MOST_SHIFT = 2;

/**
 * How many columns a row stands too far to the left: none in a sheet with merged areas, and elsewhere only where the row
 * makes no sense as it stands (a number for a name, words for points) and makes sense further right.
 */
function shiftOf(grid: Grid, line: Line, layout: Layout): number {
  if (grid.hasMerges || !layout.points || !layout.names[0]) return 0;
  const { row } = line;
  if (!isAstray(grid, row, layout.names[0], layout.points)) return 0;
  for (let shift = 1; shift <= Math.min(MOST_SHIFT, layout.names[0].left); shift++) {
    const isPoints = isBareNumber(grid, row, layout.points.left - shift);
    const isScore = !layout.score || isBareNumber(grid, row, layout.score.left - shift);
    if (isPoints && isScore && !isBareNumber(grid, row, layout.names[0].left - shift)) return shift;
  }
  return 0;
}

/** A number for a name, or words for points. */
function isAstray(grid: Grid, row: number, name: Column, points: Column): boolean {
  if (isBareNumber(grid, row, name.left)) return true;
  return !isBareNumber(grid, row, points.left) && readQuantity(grid.value(row, points.left)).kind === 'words';
}

function isBareNumber(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value !== 'string') return typeof value === 'number';
  const { isFigure, key } = wordOf(value);
  return isFigure && !key.endsWith('%');
}
