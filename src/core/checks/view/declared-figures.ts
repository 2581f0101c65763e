/** What headings say of the columns of a table, row by row: 数量 × 单价 = 金额, 完成数 ÷ 计划数 = 完成率; and 占比 of the answers to a question. */
import Big from 'big.js';
import type { Hint, Place } from '../../arithmetic';
import type { FigureRelation, FigureTable, Interval, NumberQuantity, Stated } from '../../model';
import { addUp, exactInterval, inBase, meets, point, product, roundedInterval, sum } from '../../quantity';
import { isOfConstantPrices } from '../../terms/figure-relations';
import { isNearMiss } from '../compare/near-miss';
import { matchRate } from '../compare/printed-rates';
import { judgedChange, judgedDifference, type Judged, shareOf } from './judged';

/** A figure with those that it comes from, by a rule that the table keeps. */
export interface DeclaredFigure {
  readonly kind: FigureRelation['kind'];
  readonly result: Place;
  readonly members: readonly Place[];
  readonly holds: boolean;
  /** In the unit of the result. */
  readonly computed: Big;
  /** Nothing but what its heading means says how it was worked out: a person looks at it. */
  readonly isDoubtful?: true;
}

/** 得分率 below scores is no score of its own. */
const NEVER_ADDED: ReadonlySet<Hint> = new Set(['rate', 'share', 'change', 'number']);

type Cells = FigureTable['cells'];
type Number = Stated<NumberQuantity>;

/** So many rows keep a rule before it is believed, and more than break it. */
const FEWEST_KEPT = 2;
const ONE = new Big(1);
/** Prices in 元 beside amounts in 万元, and the reverse; weights in percent. */
const SCALES: readonly Big[] = [ONE, new Big('10000'), new Big('0.0001'), new Big('0.01')];

/** The figures of all rules that the table keeps. `rows`: what the words say of each. */
export function declaredFigures(table: FigureTable, rows: readonly (Hint | null)[]): readonly DeclaredFigure[] {
  const byRelation = (table.relations ?? []).map((relation) => ({ relation, figures: kept(table, relation, rows) }));
  const results = new Map<number, DeclaredFigure[][]>();
  const bounded: DeclaredFigure[] = [];
  for (const { relation, figures } of byRelation) {
    // What is a part of one column and of another is bound by both.
    if (relation.kind === 'within') {
      bounded.push(...figures);
      continue;
    }
    const readings = results.get(relation.result) ?? [];
    if (readings.length === 0) results.set(relation.result, readings);
    if (figures.length > 0) readings.push(figures);
  }
  return [...[...results.values()].flatMap((readings) => bestOf(readings)), ...bounded];
}

/** Of several readings of one column the one that most rows keep; a row that another one explains breaks nothing. */
function bestOf(readings: readonly DeclaredFigure[][]): DeclaredFigure[] {
  const [best = [], ...others] = [...readings].sort((a, b) => held(b) - held(a));
  const explained = new Set(
    others.flatMap((figures) => figures.flatMap(({ holds, result }) => (holds ? result.row : []))),
  );
  return best.filter(({ holds, result }) => holds || !explained.has(result.row));
}

function held(figures: readonly DeclaredFigure[]): number {
  return figures.filter(({ holds }) => holds).length;
}

function believed(figures: readonly DeclaredFigure[]): boolean {
  const kept = held(figures);
  return kept >= FEWEST_KEPT && kept > figures.length - kept;
}

/** Years and what rose from one to the other are named: one row that keeps it is enough where no more break it. */
export function believedChanges(figures: readonly DeclaredFigure[]): boolean {
  const kept = held(figures);
  return kept > 0 && kept >= figures.length - kept;
}

function kept(table: FigureTable, relation: FigureRelation, rows: readonly (Hint | null)[]): DeclaredFigure[] {
  if (relation.kind !== 'product' && relation.kind !== 'mean') {
    const isChange = relation.kind === 'change';
    const isAdded = relation.kind === 'sum' || relation.kind === 'difference';
    const isWanted = (row: number) => {
      if (isChange) return !isOfConstantPrices(table.rows[row]?.label ?? '');
      // Rows of indicators are called by what they measure, 验收合格率, and hold marks; their totals are looked at elsewhere.
      if (isAdded && table.isReadElsewhere) return rows[row] !== 'total';
      return !isAdded || !NEVER_ADDED.has(rows[row] ?? 'total');
    };
    const figures = figuresOf(table, relation, ONE, isWanted);
    if (relation.kind === 'difference' && figures.some((figure) => isTurnedRound(table, figure)))
      return figures.filter(({ holds }) => holds);
    if (relation.isDefined) return figures.flatMap((figure) => asDefined(table, figure));
    return (isChange ? believedChanges : believed)(figures) ? figures : [];
  }
  const isTotalled = relation.kind === 'mean';
  const scaled = SCALES.map((scale) => figuresOf(table, relation, scale, (row) => isTotalled || rows[row] !== 'total'));
  const best = scaled.reduce((some, figures) => (believed(figures) && held(figures) > held(some) ? figures : some), []);
  return best.filter((figure) => figure.holds || rows[figure.result.row] !== 'total' || !isMeanOfRows(table, figure));
}

/** -1 below 扣分, of 10 points and 9: written the other way round, so that none of the column is what its heading says. */
function isTurnedRound({ cells }: FigureTable, { holds, result: { row, column }, computed }: DeclaredFigure): boolean {
  const stated = cells[row]?.[column]?.value.value;
  return !holds && stated?.neg().eq(computed) === true;
}

/** With no other row to show how it was worked out, a rate that nearly is the one laid down was meant to be it; any other may be of anything. */
function asDefined(table: FigureTable, figure: DeclaredFigure): DeclaredFigure[] {
  if (figure.holds || isUpsideDown(table, figure)) return [figure];
  const stated = table.cells[figure.result.row]?.[figure.result.column]?.value;
  const isNear = stated && isNearMiss(stated, figure.computed.times(stated.unit?.factor ?? 1));
  return isNear ? [{ ...figure, isDoubtful: true }] : [];
}

/** 105.93% for 118 of 125: the whole was divided by the part. */
function isUpsideDown({ cells }: FigureTable, { result, members }: DeclaredFigure): boolean {
  const stated = cells[result.row]?.[result.column];
  const [part, whole] = members.flatMap(({ row, column }) => cells[row]?.[column] ?? []);
  return stated && part && whole ? judgedRate(stated.value, [whole, part])?.holds === true : false;
}

/** In a row of totals the mean of the rows above may stand instead of what all comes to for each. */
function isMeanOfRows({ cells }: FigureTable, { result: { row, column } }: DeclaredFigure): boolean {
  const stated = cells[row]?.[column]?.value;
  const above = cells.slice(0, row).flatMap((line) => line[column]?.value ?? []);
  if (!stated || above.length === 0) return false;
  return meets(roundedInterval(stated), point(addUp(above.map(inBase)).div(above.length * (stated.unit?.factor ?? 1))));
}

function figuresOf(
  { cells }: FigureTable,
  relation: FigureRelation,
  scale: Big,
  isWanted: (row: number) => boolean,
): DeclaredFigure[] {
  return cells.flatMap((_, row): DeclaredFigure[] => {
    const stated = cells[row]?.[relation.result];
    const members = relation.members.flatMap((at) => cells[row]?.[at] ?? []);
    if (!stated || members.length < relation.members.length || !isWanted(row)) return [];
    const found = relation.isOfYears
      ? judgedDifference(alike([stated, ...members]))
      : judged(relation.kind, stated, members, scale);
    const place = (column: number): Place => ({ row, column });
    return found
      ? [{ kind: relation.kind, result: place(relation.result), members: relation.members.map(place), ...found }]
      : [];
  });
}

function judged(kind: FigureRelation['kind'], stated: Number, members: readonly Number[], scale: Big): Judged | null {
  if (kind === 'rate') return judgedRate(stated.value, members);
  if (kind === 'mean') return judgedMean(stated.value, members, scale);
  if (kind === 'change') return judgedChange(stated.value, alike(members));
  const [whole, ...figures] = alike([stated, ...members]);
  if (!whole) return null;
  if (kind === 'within') {
    const least = figures.reduce((some, one) => (inBase(one).lt(inBase(some)) ? one : some), figures[0] ?? whole);
    const holds = exactInterval(whole).low.lte(exactInterval(least).high);
    return { holds, computed: inUnitOf(whole, inBase(least)) };
  }
  if (kind === 'sum' || kind === 'difference') {
    const signed = kind === 'sum' ? figures : figures.map((one, at) => (at === 0 ? one : negative(one)));
    const parts = sum(signed.map((value) => exactInterval(value)));
    const computed = inUnitOf(whole, addUp(signed.map(inBase)));
    return { holds: meets(exactInterval(whole), parts), computed };
  }
  const [first, ...others] = members.map(({ value }) => exactInterval(value));
  if (!first) return null;
  const worked = others.reduce(product, first);
  const right: Interval = { low: worked.low.times(scale), high: worked.high.times(scale) };
  const exact = members.reduce((all, { value }) => all.times(inBase(value)), scale);
  return { holds: meets(roundedInterval(stated.value), right), computed: inUnitOf(stated.value, exact) };
}

function negative(figure: NumberQuantity): NumberQuantity {
  return { ...figure, value: figure.value.neg() };
}

/** What comes to each is rounded, and so may the amount be. */
function judgedMean(stated: NumberQuantity, [amount, count]: readonly Number[], scale: Big): Judged | null {
  if (!amount || !count || count.value.value.lte(0)) return null;
  const all = roundedInterval(amount.value);
  const right: Interval = { low: all.low.times(scale), high: all.high.times(scale) };
  const holds = meets(product(roundedInterval(stated), exactInterval(count.value)), right);
  return { holds, computed: inUnitOf(stated, inBase(amount.value).times(scale).div(inBase(count.value))) };
}

function judgedRate(stated: NumberQuantity, members: readonly Number[]): Judged | null {
  const figures = alike(members);
  const whole = figures.at(-1);
  if (!whole || whole.value.lte(0)) return null;
  const part = addUp(figures.slice(0, -1).map(inBase));
  // More than all is often written as all.
  if (part.gt(inBase(whole)) && matchRate(stated, [{ part: FULL, whole: FULL }]) === 'agrees') return null;
  return shareOf(stated, part, inBase(whole));
}

const FULL = point(new Big(1));

/** Figures of one thing: where only some of the headings say in which unit they are, all are in it. */
function alike(figures: readonly Number[]): readonly NumberQuantity[] {
  const isBare = figures.some(({ value }) => value.unit === null);
  return figures.map(({ value }) => (isBare ? { ...value, unit: null } : value));
}

function inUnitOf({ unit }: NumberQuantity, base: Big): Big {
  return base.div(unit?.factor ?? 1);
}

// ---------------------------------------------------------------------------------------------------------------------
// Shares within groups

/** Rows that are answers to one question, and the columns of how many gave them and of their share. */
export interface ShareColumns {
  readonly count: number;
  readonly share: number;
}

/** Fewer rows of shares show nothing. */
const FEWEST_SHARES = 3;
/** So many rows must keep the whole for each that breaks it. */
const KEPT_FOR_BROKEN = 2;

/**
 * 占比 of the answers to each question: of all its answers, or of the same number of answers to each. The whole is meant that most rows
 * fit. `single`: the rows of a table that has no groups, its totals left out.
 */
export function groupShares(
  { cells, groups = [] }: FigureTable,
  { count, share }: ShareColumns,
  single: readonly number[],
): readonly DeclaredFigure[] {
  const sets = groups.length > 0 ? groups.map(({ rows }) => rows) : [single];
  const whole = sets.flatMap((rows) => {
    const counts = rows.map((row) => countAt(cells, row, count));
    return counts.some((one) => one === null) ? [] : { rows, sum: addUp(counts.flatMap((one) => one ?? [])) };
  });
  const readings = [null, ...distinct(whole.map((group) => group.sum))].map((all) =>
    whole.flatMap((group) => sharesIn(cells, group.rows, all ?? group.sum, { count, share })),
  );
  const best = bestHeld(readings);
  const kept = held(best);
  return kept >= FEWEST_SHARES && kept >= KEPT_FOR_BROKEN * (best.length - kept) ? best : [];
}

/** The reading that most rows keep; of two that as many keep the first. */
export function bestHeld(readings: readonly (readonly DeclaredFigure[])[]): readonly DeclaredFigure[] {
  return readings.reduce((most, one) => (most.length === 0 || held(one) > held(most) ? one : most), []);
}

/** More would be as many readings as questions. */
const MOST_WHOLES = 8;

function distinct(sums: readonly Big[]): Big[] {
  return [...new Map(sums.map((one) => [one.toString(), one])).values()].slice(0, MOST_WHOLES);
}

/** A figure of a column, in the base unit. */
export function countAt(cells: Cells, row: number, column: number): Big | null {
  const stated = cells[row]?.[column];
  return stated ? inBase(stated.value) : null;
}

/** Each share as the number beside it by a whole. */
export function sharesIn(cells: Cells, rows: readonly number[], whole: Big, columns: ShareColumns): DeclaredFigure[] {
  if (whole.lte(0)) return [];
  return rows.flatMap((row): DeclaredFigure[] => {
    const stated = cells[row]?.[columns.share];
    const count = countAt(cells, row, columns.count);
    if (!stated || !count) return [];
    const [result, member] = [
      { row, column: columns.share },
      { row, column: columns.count },
    ];
    return [{ kind: 'rate', result, members: [member], ...shareOf(stated.value, count, whole) }];
  });
}
