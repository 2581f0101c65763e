/**
 * Figures of sentences that miss a figure of a table by one slip of the hand: 「实际支出1556.60万元」, and the column 实际支出 comes to
 * 1565.60. No word has to say that both are one: figures of so many digits, in one measure, hardly ever come so close by chance.
 */
import type { Big } from 'big.js';
import { groupBy } from '../../../../group-by';
import type { NumberQuantity, SaidRelation } from '../../../../model';
import { baseSymbol, inBase, isTurned, quotient, roundHalfUp, toBig } from '../../../../quantity';
import { COUNTED_AS_PEOPLE } from '../../../../terms/cells-named';
import { RULES } from '../../../../terms/prose';
import { TOO_PLAIN } from '../../../../terms/rows';
import { holding } from '../../../../terms/search';
import { MEANS, WEIGHTED } from '../../../../terms/superlatives';
import type { Line } from '../../arithmetic/lists';
import { isPlain, type Passage, type Said } from '../../arithmetic/passages';
import { type ColumnCell, columnsOf, type TableColumn, type Tables } from './columns';

/** Turned digits of three are told of one pair in five hundred, and of four of one in five thousand. */
const FEWEST_DIGITS = 3;
const ENOUGH_DIGITS = 4;
const SHORTEST_NAME = 2;
/** A register is no table that a report tells of. */
const MOST_CELLS = 2000;
/** 上年结转 is plain, and names one row all the same. */
const LONGEST_PLAIN = 3;
const PLAIN: ReadonlySet<string> = new Set(TOO_PLAIN.split(' '));
/** Means are told with two decimals at most. */
const MEAN_DECIMALS = 2;
/** What is told in ten thousands with two decimals. */
const ROUNDED_FROM = 10_000;
const ROUNDED_PLACES = 2;
/** Of the name of a row so much stands beside its figure, by how many digits that has. */
const NAME = 3;
const LONG_NAME = 5;
/** … and of one whose point is at another place, so much in the sentence. */
const SURE_NAME = 6;
const LONGEST_NAME = 16;
const BREAKS = /[,;:]/;
const HAN = /^[\p{Script=Han}\d]+$/u;
const isMean = holding(MEANS);
const isWeighted = holding(WEIGHTED);

export function slipsBeside(lines: readonly Line[], tables: Tables): SaidRelation[] {
  const columns = columnsOf(tables);
  const targets = [...columns.flatMap(targetsOf), ...columns.flatMap(roundedOf)];
  if (targets.length === 0 || targets.length > MOST_CELLS) return [];
  const said = lines.flat().filter(({ text, figures }) => figures.length > 0 && !RULES.test(text));
  const known = valuesOf(said, columns);
  const byDigits = groupBy(targets, ({ measure, value }) => digitsKey(measure, value));
  return said.flatMap((passage) =>
    passage.figures.flatMap((one) => {
      const own = { measure: measureOf(one.value), value: inBase(one.value) };
      const bare = { measure: BARE, value: one.value.value };
      const isMeant = (known.get(valueKey(own.measure, own.value)) ?? 0) > 1 || known.has(valueKey(BARE, bare.value));
      if (!isPlain(one) || isMeant) return [];
      const near = [own, bare].flatMap(({ measure, value }) =>
        (byDigits.get(digitsKey(measure, value)) ?? []).filter((target) => isSlip(value, target, one, passage)),
      );
      return relationOf(one, near);
    }),
  );
}

/** What a figure may have been meant to be: a cell, or what the cells of a column come to, together or in the mean. */
interface Target {
  readonly of: 'cell' | 'sum' | 'mean';
  readonly measure: string;
  readonly value: Big;
  /** Null for totals. */
  readonly row: string | null;
  readonly heading: string;
  readonly cells: readonly ColumnCell[];
}

/** Cells whose unit nothing says: their numbers alone are compared. */
const BARE = '';

function measureOf({ unit }: NumberQuantity): string {
  if (!unit) return BARE;
  const symbol = baseSymbol(unit);
  return `${unit.dimension} ${PEOPLE.has(symbol) ? COUNTED_AS_PEOPLE : symbol}`;
}

/** 2446名 and 2464人次. */
const PEOPLE: ReadonlySet<string> = new Set(COUNTED_AS_PEOPLE.split(' '));

function targetsOf({ heading, totals, parts, sum }: TableColumn): Target[] {
  const cells = [...totals, ...parts].map((cell, index) => ({
    of: 'cell' as const,
    measure: measureOf(cell.figure.value),
    value: inBase(cell.figure.value),
    row: index < totals.length ? null : cell.row,
    heading,
    cells: [cell],
  }));
  const [first] = parts;
  if (!sum || !first) return cells;
  const whole = { measure: measureOf(first.figure.value), row: null, heading, cells: parts };
  const mean = roundHalfUp(quotient(sum, toBig(parts.length)), MEAN_DECIMALS);
  const isTotalled = totals.some(({ figure }) => sum.eq(inBase(figure.value)));
  return [
    ...cells,
    ...(isTotalled ? [] : [{ ...whole, of: 'sum' as const, value: sum }]),
    { ...whole, of: 'mean' as const, value: mean },
  ];
}

/** 46812人 as it may be told in words: 「4.68万名」. */
function roundedOf({ heading, parts }: TableColumn): Target[] {
  return parts.flatMap((cell): Target[] => {
    const value = inBase(cell.figure.value);
    const rounded = roundHalfUp(value, -ROUNDED_PLACES);
    const isRounded = value.gte(ROUNDED_FROM) && !rounded.eq(value);
    return isRounded
      ? [{ of: 'cell', measure: measureOf(cell.figure.value), value: rounded, row: cell.row, heading, cells: [cell] }]
      : [];
  });
}

function valueKey(measure: string, value: Big): string {
  return `${measure} ${value.toFixed()}`;
}

/** The same for figures whose digits, or whose point, changed places. */
function digitsKey(measure: string, { c }: Big): string {
  const digits = c.filter((digit) => digit > 0).sort((a, b) => a - b);
  return `${measure} ${digits.join('')}`;
}

/** 松树 of 清理松树（株） in the words before a figure. */
function namesHeading(heading: string, words: string): boolean {
  const name = heading.split(/[（(]/)[0] ?? '';
  return name.length >= NAME && sharesName(name, words, NAME);
}

function isShifted(a: Big, b: Big): boolean {
  return a.e !== b.e && a.c.join('') === b.c.join('');
}

/** How often figures are told: what is told twice, or stands in a cell, was meant. */
function valuesOf(said: readonly Passage[], columns: readonly TableColumn[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const add = (key: string, times: number) => known.set(key, (known.get(key) ?? 0) + times);
  for (const { figures } of said)
    for (const key of new Set(figures.map(({ value }) => valueKey(measureOf(value), inBase(value))))) add(key, 1);
  for (const { totals, parts } of columns)
    for (const { figure } of [...totals, ...parts]) add(valueKey(measureOf(figure.value), inBase(figure.value)), 2);
  return known;
}

const hasDecimals = ({ figure }: ColumnCell): boolean => figure.value.decimals > 0;

function isSlip(value: Big, target: Target, said: Said, { text }: Passage): boolean {
  const { of, value: meant, row, heading } = target;
  const { gap, end } = said;
  // 「支付3,260,000元」, and the row of that name has 32.60万元.
  if (isShifted(value, meant)) {
    if (of !== 'cell' || value.c.length < FEWEST_DIGITS) return false;
    // 「1,213人」 beside an amount of 121.30 whose unit the table's title says: nobody counts people in decimals.
    if (target.measure === BARE && said.value.unit !== null && target.cells.some(hasDecimals)) return false;
    // 「清理松树12.64万株」, and 合计 of 松树（株） is 12640.
    return row === null
      ? value.c.length >= ENOUGH_DIGITS && namesHeading(heading, gap)
      : sharesName(row, text, SURE_NAME);
  }
  if (!isTurned(value, meant)) return false;
  if (of === 'mean') return isMean(text) && !isWeighted(text);
  const digits = Math.min(value.c.length, meant.c.length);
  if (digits < FEWEST_DIGITS) return false;
  const isHeaded = heading.length >= SHORTEST_NAME && text.includes(heading.slice(-SHORTEST_NAME));
  // 「满意度91.46%」 beside 合计 of 支出进度: two rates of other things come as close by chance.
  if (row === null && said.value.unit?.dimension === 'ratio') return isHeaded;
  if (row === null) return isHeaded || digits >= ENOUGH_DIGITS;
  if (row.length >= SHORTEST_NAME && (row.length > LONGEST_PLAIN || !PLAIN.has(row)) && gap.includes(row)) return true;
  // Shares are told of many rows, and compared where they are retold.
  if (said.value.unit?.dimension === 'ratio') return false;
  const behind = text.slice(end, end + LONGEST_NAME).split(BREAKS)[0] ?? '';
  return sharesName(row, gap + behind, digits >= ENOUGH_DIGITS ? NAME : LONG_NAME);
}

/** 老年人 of 65周岁以上老年人 in 「老年人免费乘车896.4万人次」; of three digits more of the name. */
function sharesName(row: string, words: string, fewest: number): boolean {
  for (let at = 0; at + fewest <= row.length; at++) {
    const stretch = row.slice(at, at + fewest);
    if (HAN.test(stretch) && words.includes(stretch)) return true;
  }
  return false;
}

function relationOf({ figure }: Said, near: readonly Target[]): SaidRelation[] {
  const [target, ...others] = near;
  if (!target || others.some(({ value }) => !value.eq(target.value))) return [];
  const cells = target.cells.map((cell) => cell.figure);
  if (target.of === 'sum') return [{ kind: 'sum', list: 'all', wholes: [figure], parts: [cells], isWeak: true }];
  if (target.of === 'mean')
    return [{ kind: 'average', result: figure, readings: [{ added: cells, among: null }], isWeak: true }];
  return cells.map((right) => ({ kind: 'slip', odd: figure, right }));
}
