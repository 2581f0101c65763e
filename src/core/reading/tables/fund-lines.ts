/** What the labels of a fund block say of its rows, and which rows are lines of money. */
import type { FundRow, Stated, Unread } from '../../model';
import { saysWithin, withoutWithin } from '../../terms/within';
import { type FundLabel, fundLabelOf } from '../forms/labels';
import type { Filled, Line } from '../grid/grid';
import { textOf } from '../grid/stated';
import { withoutOrdinal } from '../grid/wording';
import { isYear } from './figure-labels';
import { UNNUMBERED } from './fund-tree';
import { MONEY } from './money-columns';

/** The label of a row: the last word of the fund block's vocabulary, or else the first text that is no number, or a year. */
export function labelAmong(labels: readonly Filled[]): Filled | undefined {
  const texts = labels.filter(({ word }) => word !== null && !word.isFigure);
  return texts.findLast(({ word }) => word?.fund) ?? texts[0] ?? labels.find(isYear);
}

/** 「其中：」 may stand in a cell of its own before the label. */
export function fundLabelAmong(labels: readonly Filled[], label: Filled | undefined): FundLabel | null {
  if (!label?.word) return null;
  const isWithin = labels.some(({ word }) => word !== null && saysWithin(word.key) && withoutWithin(word.key) === '');
  return isWithin ? fundLabelOf(`其中:${label.word.key}`) : label.word.fund;
}

/** The digits left of a label: the code of a classification, or the number of the row. */
export function codeAmong(labels: readonly Filled[], label: Filled | undefined): string {
  const before = labels.filter(({ column }) => label !== undefined && column < label.column);
  return textOf(before.findLast(({ value, word }) => typeof value === 'number' || word?.isFigure)?.value ?? null);
}

/** An amount or what stands in its place; words and 「—」 make no row of money. */
export function isAmount(stated: Stated | null): boolean {
  const kind = stated?.value.kind;
  return kind === 'number' || kind === 'range' || kind === 'unreadable';
}

/** Why a row may be no line of its own; null where its label says that it is one: 「（一）财政拨款小计」. */
export function doubtOf(
  { label: name }: FundRow,
  label: Filled | undefined,
  fund: FundLabel | null,
  depth: number,
): Unread['reason'] | null {
  if (name === '') return 'no-name';
  const isOutlined = fund !== null && depth < UNNUMBERED;
  return fund?.role !== 'total' && isSubtotal(label) && !isOutlined ? 'uncertain-meaning' : null;
}

/** Points with the rate or the score that they were given for. */
export function isScored({ points, rate, score }: FundRow): boolean {
  const isNumber = (stated: Stated | null) => stated?.value.kind === 'number';
  return isNumber(points) && (isNumber(rate) || isNumber(score));
}

/** 「其中：当年财政拨款」 → 当年财政拨款. */
export function fundName(text: string): string {
  const bare = withoutWithin(text).replace(/[:：]+$/, '');
  return withoutOrdinal(bare) || bare || text;
}

/** A row that a form numbers and nobody used: the table goes on behind it. */
export function isUnused({ cells }: Line, valuesLeft: number): boolean {
  const [only, other] = cells;
  return only !== undefined && !other && only.column < valuesLeft && /^\d{1,3}$/.test(textOf(only.value));
}

/** A row in which nothing was arranged or spent: 「/」 below every column of money that it fills. */
export function saysNothing(row: FundRow): boolean {
  return MONEY.some((concept) => row[concept]?.value.kind === 'notApplicable');
}

/** A 小计, or the total of some of the lines: it would be counted twice. */
function isSubtotal(label: Filled | undefined): boolean {
  const total = label?.word?.total ?? null;
  return total !== null && total !== 'total';
}
