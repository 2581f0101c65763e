import type { Big } from 'big.js';
import type { Comparator, NumberQuantity, RangeQuantity, Unit } from '../model';
import { matchAfter, NOTHING_SAID, type Said } from './comparators';
import { RANGE_SIGNS } from '../terms/comparators';
import { anyOf } from '../terms/matcher';
import { type Part, readAfter, readBefore, readPart } from './part';
import { completeScale, countUnit, isBareScale, toBase } from './units';
import { isHan, skipSpaces } from './width';
import { codeAt } from '../terms/code-at';

/** A number, or the two bounds of a range, as they stand in a folded text. */
export interface Figure {
  readonly first: Part;
  readonly second: Part | null;
  readonly end: number;
}

const ranges = anyOf(RANGE_SIGNS);
const AND = anyOf('且 并 、 , 但 并且 而');

const isLower = (comparator: Comparator | null): boolean => comparator === '>=' || comparator === '>';
const isUpper = (comparator: Comparator | null): boolean => comparator === '<=' || comparator === '<';

/** The second bound: 90%-95%, 达到90%~95%, 90%以上95%以下, ≥90%且≤95%. */
function readSecond(text: string, first: Part): Part | null {
  const place = skipSpaces(text, first.end);
  const { comparator } = first.said;
  const sign = isUpper(comparator) ? null : ranges.match(text, place);
  if (sign) {
    const second = readPart(text, skipSpaces(text, place + sign[0].length), NOTHING_SAID);
    const isBound = second && second.said.comparator === null && !second.numeral.broken && second.numeral.value.gte(0);
    return isBound ? second : null;
  }
  if (!isLower(comparator)) return null;
  const and = AND.match(text, place);
  const before = readBefore(text, and ? place + and[0].length : place);
  const second = readPart(text, before.end, before.said);
  return second && isUpper(second.said.comparator) && !second.numeral.broken ? second : null;
}

function measureTheSame(a: Unit | null, b: Unit | null): boolean {
  return a === null || b === null || a.dimension === b.dimension;
}

/** The number or range whose digits begin at `at`; `before` is what was said there. */
export function readFigure(text: string, at: number, before: Said): Figure | null {
  const first = readPart(text, at, before);
  if (!first) return null;
  const second = first.numeral.broken ? null : readSecond(text, first);
  return second && measureTheSame(first.unit, second.unit)
    ? { first, second, end: second.end }
    : { first, second: null, end: first.end };
}

/** Null for digits that are no number (12,34) and words that contradict each other (≥90%以下). */
export function quantityOf(figure: Figure, text: string): NumberQuantity | RangeQuantity | null {
  const { first, second } = figure;
  const { comparator, approximate, contradictory } = first.said;
  if (contradictory || first.numeral.broken) return null;
  if (second) return rangeOf(first, second, text);
  const { value, decimals } = first.numeral;
  return { kind: 'number', text, comparator, value, decimals, unit: first.unit, approximate };
}

/** A value of `from` in the unit `to`. */
function inUnit(value: Big, from: Unit | null, to: Unit | null): Big {
  if (from === null || to === null || from.factor === to.factor) return value;
  return toBase(value, from).div(to.factor);
}

function rangeOf(first: Part, second: Part, text: string): RangeQuantity {
  const unit = second.unit ?? first.unit;
  const a = inUnit(first.numeral.value, first.unit, unit);
  const b = second.numeral.value;
  const [low, high] = a.lte(b) ? [a, b] : [b, a];
  const decimals = Math.max(first.numeral.decimals, second.numeral.decimals);
  return { kind: 'range', text, low, high, decimals, unit };
}

/** Words that turn what follows a number into a statement about it: 「5次未开展」 is not five times. */
const DENIALS = '未不无没非否欠缺少';
const LONGEST_THING = 4;

function isThing(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_THING) return false;
  for (let at = 0; at < text.length; at++) {
    if (!isHan(codeAt(text, at)) || DENIALS.includes(text.charAt(at))) return false;
  }
  return true;
}

/** 8标段 counts in its own word; in 3项任务 the measure word is the unit; 3万标段 counts in ten thousands. */
function unitWithThing(unit: Unit | null, thing: string): Unit {
  if (unit === null) return countUnit(thing);
  return isBareScale(unit) ? completeScale(unit, countUnit(thing)) : unit;
}

/**
 * The number with the rest of its cell: a measure word that is in no table, or the thing counted after a known one. Null
 * where the rest says something else.
 */
export function withThing(figure: Figure, text: string): Figure | null {
  const { first, second } = figure;
  if (second || first.isChinese || first.numeral.broken) return null;
  let thingEnd = skipSpaces(text, figure.end);
  while (thingEnd < text.length && !matchAfter(text, thingEnd) && thingEnd - figure.end <= LONGEST_THING) thingEnd++;
  const thing = text.slice(figure.end, thingEnd).trim();
  if (!isThing(thing)) return null;
  const { said, end } = readAfter(text, thingEnd, first.said);
  if (end !== text.length) return null;
  const { numeral, isChinese } = first;
  return { first: { said, numeral, unit: unitWithThing(first.unit, thing), end, isChinese }, second: null, end };
}
