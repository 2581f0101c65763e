/** What a sentence tells of all by the name of a column, and the total of that column: 「项目共完成衬砌渠道51.7公里、田间道路46.8公里」 ↔ 51.7 and 43.5. */
import type { Big } from 'big.js';
import type { SaidFigure, SlipRelation } from '../../../../model';
import { groupBy } from '../../../../group-by';
import { baseSymbol, inBase } from '../../../../quantity';
import { RULES } from '../../../../terms/prose';
import { holding } from '../../../../terms/search';
import { COUNTS_APART, COUNTS_PLANNED } from '../../../../terms/told-twice';
import { isPlain, type Passage, type Said } from '../../arithmetic/passages';
import { yearBefore } from '../../statements';
import type { Scope } from '../../told';
import { wordsBefore } from '../rows/words';
import type { ColumnCell, TableColumn } from './columns';

/** A figure that is told of all of the project. */
export interface Measure {
  readonly said: Said;
  readonly passage: Passage;
  readonly years: string;
}

/** 面积, 数量 and 人数 are those of many things. */
const SHORTEST = 4;
const LONGEST = 14;
/** So far off, by the greater of both, it is one of the parts or of something else. */
const NEAR = 0.25;
const SHORTEST_ROW = 2;
const isApart = holding(COUNTS_APART);
const isPlan = holding(COUNTS_PLANNED);

/** Neither planned, nor of one place, nor of some of them. */
export function measuresIn(passage: Passage, { place, years, isPlanned }: Scope, from: number): Measure[] {
  if (isPlanned || place !== '' || RULES.test(passage.text)) return [];
  return passage.figures.flatMap((said): Measure[] => {
    const { unit } = said.value;
    if (said.start < from || !isPlain(said) || said.depth > 0 || unit === null || UNSUMMED.has(unit.dimension))
      return [];
    const told = clauseOf(passage.text, said);
    if (isApart(told) || isPlan(passage.text.slice(Math.max(0, said.start - LONGEST * 2), said.start))) return [];
    return [{ said, passage, years: yearBefore(passage, said.start) || years }];
  });
}

/** Money has its own names for what is all of it, and rates and times have no totals. */
const UNSUMMED: ReadonlySet<string> = new Set(['money', 'ratio', 'time']);

/** The words of its clause, before and behind. */
function clauseOf(text: string, { start, end, label }: Said): string {
  const behind = text.slice(end).split(/[,;:、]/)[0] ?? '';
  return text.slice(start - label.length, start) + behind;
}

interface Total {
  readonly name: string;
  readonly figure: SaidFigure;
  readonly value: Big;
  readonly column: TableColumn;
}

/** A sentence that tells the total of another column of the table, as it is, tells of the same things. */
export function columnsNamed(
  measures: readonly Measure[],
  columns: readonly TableColumn[],
  period: string,
): SlipRelation[] {
  const all = columns.flatMap(totalOf);
  const byName = groupBy(all, ({ name }) => name);
  const byNoun = all.filter(({ name }) => name.endsWith(HOW_MANY) && name.length > SHORTEST);
  if (byName.size === 0) return [];
  const named = measures.flatMap((measure) => {
    const isNow = measure.years === '' || measure.years === period;
    const totals = isNow ? [...nameOf(measure.said, byName), ...countedBy(measure.said, byNoun)] : [];
    return totals.length > 0 ? [{ ...measure, totals }] : [];
  });
  return [...groupBy(named, ({ passage }) => passage).values()].flatMap((told) => {
    const agreeing = told.flatMap(({ said, totals }) => totals.filter(({ column }) => holds(column.totals, said)));
    return told.flatMap(({ said, passage, totals }): SlipRelation[] => {
      const total = totals.find((one) => isMeasureOf(one, said) && agreeing.some((other) => isOneTable(one, other)));
      if (!total || totals.some(({ column }) => holds([...column.totals, ...column.parts], said))) return [];
      if (namesRow(passage, said, total.column) || !isNear(inBase(said.value), total.value)) return [];
      return [{ kind: 'slip', odd: said.figure, right: total.figure }];
    });
  });
}

/** Their totals stand in one row. */
function isOneTable({ figure: { at: a } }: Total, { figure: { at: b } }: Total): boolean {
  return a.sheet === b.sheet && a.row === b.row;
}

/** A column of parts with one total that they come to, or that nothing adds up. */
function totalOf(column: TableColumn): Total[] {
  const name = column.heading;
  const [total, another] = column.totals;
  if (!total || another || name.length < SHORTEST || name.length > LONGEST) return [];
  const value = inBase(total.figure.value);
  return column.sum !== null && column.sum.eq(value) ? [{ name, figure: total.figure, value, column }] : [];
}

/** The columns that the words right before a figure name, where the rest of the words says nothing. */
function nameOf({ label }: Said, byName: ReadonlyMap<string, readonly Total[]>): readonly Total[] {
  for (let from = Math.max(0, label.length - LONGEST); from + SHORTEST <= label.length; from++) {
    const named = byName.get(label.slice(from));
    if (named) return wordsBefore(label.slice(0, from)).rest === '' ? named : [];
  }
  return [];
}

/** 三级指标数 of 「22项三级指标」. */
function countedBy({ noun, value }: Said, totals: readonly Total[]): readonly Total[] {
  if (value.unit?.dimension !== 'count' || value.decimals > 0) return [];
  return totals.filter(({ name }) => noun.startsWith(name.slice(0, -HOW_MANY.length)));
}

const HOW_MANY = '数';

/** Under 「三级指标数」 the cells bear no unit. */
function isMeasureOf(total: Total, said: Said): boolean {
  return (
    isOneMeasure(total.figure, said.figure) || (total.figure.value.unit === null && countedBy(said, [total]).length > 0)
  );
}

export function isOneMeasure({ value: { unit: a } }: Measured, { value: { unit: b } }: Measured): boolean {
  return a !== null && b !== null && a.dimension === b.dimension && baseSymbol(a) === baseSymbol(b);
}

type Measured = Pick<SaidFigure, 'value'>;

/** What a cell of the column holds was meant. */
function holds(cells: readonly ColumnCell[], { value }: Said): boolean {
  return cells.some(({ figure }) => inBase(figure.value).eq(inBase(value)));
}

function namesRow({ text }: Passage, { start }: Said, { parts }: TableColumn): boolean {
  const before = text.slice(0, start);
  return parts.some(({ row }) => row.length >= SHORTEST_ROW && before.includes(row));
}

export function isNear(a: Big, b: Big): boolean {
  const [low, high] = a.lt(b) ? [a, b] : [b, a];
  return low.gt(0) && high.minus(low).lte(high.times(NEAR));
}
