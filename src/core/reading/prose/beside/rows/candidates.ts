/** The cells that a figure of a sentence may be. */
import type { NumberQuantity, SaidCell, SaidFigure, Unit } from '../../../../model';
import { baseSymbol, inBase } from '../../../../quantity';
import { TERMS } from '../../../../terms/prose';
import { BOUND_BEHIND, type ColumnRole, PLAIN_COLUMNS, REACHED } from '../../../../terms/rows';
import { isPlain, type Passage, type Said } from '../../arithmetic/passages';
import { listed } from '../../arithmetic/words';
import { isRate, type Words } from './phrases';
import type { Cell } from './tables';
import { endsWith } from './words';

/** What the words of a text call a column of amounts or rates. */
const CONCEPTS = new Map<string, string>(
  TERMS.filter(({ kind }) => kind === 'money' || kind === 'rate').map(({ word, concept }) => [word, concept]),
);
const REACHED_BY = listed(REACHED);
const BOUNDS = listed(BOUND_BEHIND);
const PLAIN_HEADINGS = listed(PLAIN_COLUMNS);

/** `isDone`: what is called done has been, and was not only planned. Null where nothing can be compared. */
export function entryOf(
  said: Said,
  words: Words,
  role: ColumnRole | null,
  isDone: boolean,
  passage: Passage,
): SaidCell | null {
  const value = valueOf(said, passage);
  if (!value || said.depth > 1) return null;
  const all = words.mention.rows.flatMap(({ cells }) => cells.flatMap((cell) => comparable(cell, value)));
  const exact = all.filter(({ column }) => isCalled(column.key, words.column));
  const isOpen = exact.length === 0 && role === null;
  const named = exact.length > 0 ? exact : isRatio(value) ? rated(all, words.column) : all.filter(of(role));
  // 「医疗设备购置支出236.8万元」, and the row has a column 金额 and no other.
  const isPlainColumn = named.length === 0 && !isRatio(value);
  const meant = isPlainColumn ? onlyPlain(all) : named;
  // 「计划轮换小麦2600吨」 is no figure of a column that does not say whether it was planned.
  const isPlanned = role === 'planned' || (role === null && !isDone);
  if (meant.length === 0 || (isPlanned && !isRatio(value) && meant.every(isPlainlyCalled))) return null;
  const others = role === 'done' && !isDone ? all.filter(({ column }) => column.role === 'planned') : [];
  return {
    name: words.name + words.column,
    told: { ...said.figure, value },
    cells: meant.map(({ figure }) => figure),
    others: others.map(({ figure }) => figure),
    certainty: isPlainColumn ? 'listed' : certaintyOf(words, meant, isOpen, said),
  };
}

/** The one amount of each row, where its heading says nothing of it. */
function onlyPlain(cells: readonly Compared[]): readonly Compared[] {
  const amounts = cells.filter(({ figure }) => !isRatio(figure.value));
  return amounts.length === 1 && amounts.every(({ column }) => PLAIN_HEADINGS.some((word) => column.key.endsWith(word)))
    ? amounts
    : [];
}

/** 数量, 金额. */
function isPlainlyCalled({ column }: Compared): boolean {
  return column.role === null && PLAIN_HEADINGS.some((word) => column.key.endsWith(word));
}

function of(role: ColumnRole | null): (cell: Compared) => boolean {
  return ({ column, figure }) => !isRatio(figure.value) && (role === null || column.role === role);
}

/** Where the words name no column, less than each of them may be a part. */
function certaintyOf(words: Words, meant: readonly Compared[], isOpen: boolean, said: Said): SaidCell['certainty'] {
  const amounts = meant.map(({ figure }) => inBase(figure.value));
  const isOne = amounts.every((amount) => amount.eq(amounts[0] ?? 0));
  const isBare = said.value.unit === null || meant.some((cell) => cell.isBare);
  if (words.isListed || isBare || !endsWith(said.noun) || isFarOff(said, meant)) return 'listed';
  if (isOpen) {
    const isWhole = isOne || amounts.some((amount) => inBase(said.value).gt(amount));
    return isWhole && meant.some(({ column }) => column.role !== 'planned') ? 'likely' : 'listed';
  }
  const isOfSeveral = words.mention.rows.length > 1 && !isOne;
  return isOfSeveral ? 'listed' : words.isLoose || words.mention.isTurned ? 'likely' : 'sure';
}

/** Far less or more than the cells, in other digits: what one part came to, or what the table is a part of, whatever the words. */
function isFarOff({ value }: Said, meant: readonly Compared[]): boolean {
  if (isRatio(value)) return false;
  return meant.every(({ figure }) => {
    const [told, cell] = [inBase(value), inBase(figure.value)];
    return (told.times(2).lt(cell) || cell.times(2).lt(told)) && digitsOf(value) !== digitsOf(figure.value);
  });
}

function digitsOf({ value }: NumberQuantity): string {
  return value
    .abs()
    .toFixed()
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

/** A cell in the measure of the text. */
interface Compared extends Cell {
  /** Nothing says what its figures are counted in. */
  readonly isBare: boolean;
}

function comparable(cell: Cell, { unit }: NumberQuantity): Compared[] {
  const own = cell.figure.value.unit;
  if (own === null) {
    if (unit === null || unit.dimension === 'ratio') return [];
    const figure: SaidFigure = { ...cell.figure, value: { ...cell.figure.value, unit } };
    return [{ ...cell, figure, isBare: true }];
  }
  return unit && isOneMeasure(own, unit) ? [{ ...cell, isBare: false }] : [];
}

function isOneMeasure(a: Unit, b: Unit): boolean {
  return a.dimension === b.dimension && baseSymbol(a) === baseSymbol(b);
}

function isRatio({ unit }: NumberQuantity): boolean {
  return unit?.dimension === 'ratio';
}

/** Whether words call a column: by its heading, or by what it means. */
export function isCalled(key: string, column: string): boolean {
  if (column === '') return false;
  const concept = CONCEPTS.get(column) ?? column;
  return key === column || key === concept || CONCEPTS.get(key) === concept;
}

/** 正常运行率 for 设施正常运行率, where one column alone can be meant. */
function rated(cells: readonly Compared[], column: string): readonly Compared[] {
  const alike = cells.filter(({ column: { key } }) => isRate(column) && (key.endsWith(column) || column.endsWith(key)));
  return alike.length === 1 ? alike : [];
}

/** 「中央600、省级200、县级320万元」: the unit stands behind the last. */
function valueOf(said: Said, { figures }: Passage): NumberQuantity | null {
  if (isPlain(said)) return said.value;
  const reached: Said = { ...said, value: { ...said.value, comparator: null } };
  const { text } = said.value;
  // 「达到90%以上」 is what was to be.
  const isReached = REACHED_BY.some((word) => text.startsWith(word)) && !BOUNDS.some((word) => text.endsWith(word));
  if (isReached && isPlain(reached)) return reached.value;
  const { unit, approximate, comparator } = said.value;
  if (unit !== null || approximate || comparator !== null || said.noun !== '' || said.inFormula) return null;
  const next = figures.find(({ start, clause, value }) => start > said.start && clause === said.clause && value.unit);
  return next?.value.unit?.dimension === 'money' ? { ...said.value, unit: next.value.unit } : null;
}
