/** Figures with what stands beside them → ranges. */
import Big from 'big.js';
import type { Comparator } from '../../../model';
import { compare, isNegative, isZero } from '../../../quantity';
import { isBareScale, toBase } from '../../../quantity/units';
import { isOneOf } from '../../../quantity/width';
import { JOINED } from '../../../terms/comparators';
import type { Edge, Figure, Measure, Range } from '../../meaning/model';
import { kinds } from '../closes';
import { figureAt, type Kind, kindAt, type Token, type Tokens } from '../tokens/token';

/** A figure or a range at a place; `bare` where nothing compares it. */
export interface Bound {
  readonly range: Range;
  readonly bare: Figure | null;
  readonly end: number;
}

interface Included {
  readonly figure: Figure | null;
  readonly closed: boolean;
}

interface Beside<Value> {
  readonly value: Value;
  readonly end: number;
}

const NONE: readonly Included[] = [];

type Side = 'low' | 'high' | 'both';

const ZERO = new Big(0);
const NAMES: ReadonlySet<Kind> = new Set<Kind>([
  '|',
  'late',
  'absolute',
  'give',
  'word',
  'rate',
  'plan',
  'actual',
  'distance',
  'ratio',
  '/',
  'of',
  'perform',
  '(',
  ')',
]);
/** 75%>X, and behind it what says more. */
const NAMED = kinds('rate', 'actual');
const GOES_ON = kinds('reach', 'of', '/', '*');
/** （实际/计划） */
const MOST_NAMES = 5;

/** A plain number beside one with a unit has that unit too: 90-95%, 15万-20万平方米. */
function inUnitOf(figure: Figure, other: Figure): Figure {
  const { value, unit, text } = figure;
  if (other.unit === null) return figure;
  if (unit === null) return { value: toBase(value, other.unit), unit: other.unit, text };
  const isScale = other.unit.dimension === 'count' && isBareScale(unit) && !isBareScale(other.unit);
  if (!isScale || !other.unit.symbol.startsWith(unit.symbol)) return figure;
  return { value: value.times(other.unit.factor / unit.factor), unit: other.unit, text };
}

function sideOf(comparator: Comparator): { side: Side; closed: boolean } {
  if (comparator === '=') return { side: 'both', closed: true };
  return { side: comparator.startsWith('>') ? 'low' : 'high', closed: comparator.endsWith('=') };
}

function closedBy(
  figure: Figure,
  closed: boolean | null,
  included: readonly Included[],
  isLast: boolean,
): boolean | null {
  for (const { figure: named, closed: said } of included) {
    if (named === null ? isLast : inUnitOf(named, figure).value.eq(figure.value)) return said;
  }
  return closed;
}

function joined(before: readonly Included[], after: readonly Included[]): readonly Included[] {
  return before.length === 0 ? after : [...before, ...after];
}

/** 含, （含）, （含90%）, （含80%，不含90%）. */
function readIncluded(tokens: readonly Token[], start: number): Beside<readonly Included[]> {
  const isBracketed = kindAt(tokens, start) === '(';
  let at = isBracketed ? start + 1 : start;
  if (kindAt(tokens, at) !== 'include') return { value: NONE, end: start };
  const found: Included[] = [];
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== 'include') break;
    const figure = figureAt(tokens, at + 1);
    found.push({ figure, closed: token.sense === true });
    at += figure ? 2 : 1;
    if (kindAt(tokens, at) === 'word' && kindAt(tokens, at + 1) === ')') at++;
    if (isBracketed && kindAt(tokens, at) === 'comma') at++;
  }
  if (!isBracketed) return { value: found, end: at };
  return kindAt(tokens, at) === ')' ? { value: found, end: at + 1 } : { value: NONE, end: start };
}

/** 80%≤X<90%, 90%＞满意度≥80%. */
function readChain(tokens: readonly Token[], at: number, measure: Measure): Bound | null {
  const first = figureAt(tokens, at);
  const left = tokens[at + 1];
  if (!first || left?.kind !== 'compare') return null;
  let middle = at + 2;
  while (middle - at - 2 < MOST_NAMES && NAMES.has(kindAt(tokens, middle))) middle++;
  const isQuotient =
    tokens.slice(at + 2, middle).some(({ kind }) => kind === '/' || kind === 'ratio') &&
    tokens.slice(at + 2, middle).some(({ kind }) => kind === 'plan');
  const right = tokens[middle];
  const second = figureAt(tokens, middle + 1);
  // 75%>X: X<75%.
  if (NAMED.has(kindAt(tokens, at + 2)) && !GOES_ON.has(kindAt(tokens, at + 3)) && right?.kind !== 'compare') {
    const { side, closed } = sideOf(left.sense as Comparator);
    const edge: Edge = { figure: first, closed };
    const [low, high] = side === 'low' ? [null, edge] : [edge, null];
    return { range: { low, high, measure, named: false, signed: false }, bare: null, end: at + 3 };
  }
  if (!second || right?.kind !== 'compare') return null;
  const [a, b] = [sideOf(left.sense as Comparator), sideOf(right.sense as Comparator)];
  if (a.side !== b.side || a.side === 'both') return null;
  const [low, high] = a.side === 'high' ? [first, second] : [second, first];
  const [lowClosed, highClosed] = a.side === 'high' ? [a.closed, b.closed] : [b.closed, a.closed];
  return {
    range: between(
      { figure: low, closed: lowClosed },
      { figure: high, closed: highClosed },
      isQuotient ? 'share' : measure,
    ),
    bare: null,
    end: middle + 2,
  };
}

function between(a: Edge, b: Edge, measure: Measure, signed = false): Range {
  const first: Edge = { figure: inUnitOf(a.figure, b.figure), closed: a.closed };
  const second: Edge = { figure: inUnitOf(b.figure, a.figure), closed: b.closed };
  const [low, high] = compare(first.figure.value, second.figure.value) <= 0 ? [first, second] : [second, first];
  return { low, high, measure, named: false, signed };
}

/** 介于85%和95%之间: two figures with one word between them, and 之间 behind. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (!word || word.end - word.start > 1 || !figureAt(tokens, at + 1)) return false;
  const kind = kindAt(tokens, readIncluded(tokens, at + 2).end);
  return kind === 'between' || kind === 'within';
}

/** 95%~90%, 80%（含）-90%, 60%以上至80%以下, 80%-90%（含80%）. */
function readRange(tokens: readonly Token[], start: number, measure: Measure): Bound | null {
  const first = figureAt(tokens, start);
  if (!first) return null;
  const afterFirst = readIncluded(tokens, start + 1);
  let at = afterFirst.end;
  if (kindAt(tokens, at) === 'bound') at++;
  const isJoined = kindAt(tokens, at) === 'word' && isBetween(tokens, at);
  if (kindAt(tokens, at) !== 'to' && !isJoined) return null;
  at++;
  const hasSign = kindAt(tokens, at) === '±';
  if (hasSign) at++;
  const isOpen = kindAt(tokens, at) === 'compare';
  const openSense = tokens[at]?.sense;
  if (isOpen) at++;
  const second = figureAt(tokens, at);
  if (!second) return null;
  const afterSecond = readIncluded(tokens, at + 1);
  at = afterSecond.end;
  const suffix = kindAt(tokens, at);
  if (suffix === 'bound' || suffix === 'within' || suffix === 'between') at++;
  const last = readIncluded(tokens, at);
  const included = joined(afterSecond.value, last.value);
  const a: Edge = {
    figure: first,
    // 在-5%到5%之间(含): both ends.
    closed: closedBy(
      first,
      closedBy(first, null, included, first.value.eq(second.value.neg())),
      afterFirst.value,
      true,
    ),
  };
  const b: Edge = {
    figure: second,
    closed: closedBy(second, isOpen && openSense === '<' ? false : null, included, true),
  };
  const isSigned = !hasSign && (isNegative(first.value) || isNegative(second.value));
  return { range: between(a, b, measure, isSigned), bare: null, end: last.end };
}

/** [80%,90%), (60%,80%], [100%,+∞). */
export function readInterval(tokens: readonly Token[], start: number, measure: Measure): Bound | null {
  const open = kindAt(tokens, start);
  if (open !== '[' && open !== '(') return null;
  let at = start + 1;
  const isUnbelow = kindAt(tokens, at) === '∞';
  const low = figureAt(tokens, at);
  if (!low && !isUnbelow) return null;
  at++;
  if (kindAt(tokens, at) !== 'comma' && kindAt(tokens, at) !== 'to') return null;
  at++;
  const isUnabove = kindAt(tokens, at) === '∞';
  const high = figureAt(tokens, at);
  if (!high && !isUnabove) return null;
  at++;
  const close = kindAt(tokens, at);
  if ((close !== ']' && close !== ')') || (open === '(' && close === ')' && !isUnabove && !isUnbelow)) return null;
  const lowEdge: Edge | null = low ? { figure: low, closed: open === '[' } : null;
  const highEdge: Edge | null = high ? { figure: high, closed: close === ']' } : null;
  if (lowEdge && highEdge) return { range: between(lowEdge, highEdge, measure), bare: null, end: at + 1 };
  return { range: { low: lowEdge, high: highEdge, measure, named: false, signed: false }, bare: null, end: at + 1 };
}

/** Measures of which nothing at all is no case: 「低5%以内」 is more than nothing. */
function isMoreThanNothing(measure: Measure): boolean {
  return measure === 'below' || measure === 'above' || measure === 'short' || measure === 'late';
}

/** ≥95%, 90%以上, 60%（不含）以下, 5%以内, 超过10%以内, or a figure alone. */
function readCompared(
  { text, tokens }: Tokens,
  start: number,
  written: Comparator | null,
  measure: Measure,
  isVerb: boolean,
): Bound | null {
  const figure = figureAt(tokens, start);
  if (!figure) return null;
  const join = tokens[start + 1];
  // 3处及3处以上: said twice.
  if (join && isOneOf(JOINED, text, join.start) && figureAt(tokens, start + 2)?.value.eq(figure.value))
    return readCompared({ text, tokens }, start + 2, written, measure, isVerb);
  const before = readIncluded(tokens, start + 1);
  let at = before.end;
  const suffix = tokens[at];
  let said: Comparator | null = null;
  if (suffix?.kind === 'bound') said = suffix.sense as Comparator;
  else if (suffix?.kind === 'within') said = '<=';
  // 及以上: the figure counts in.
  const isWithin = suffix?.kind === 'within' || (suffix?.kind === 'bound' && isOneOf(JOINED, text, suffix.start));
  if (said) at++;
  const after = readIncluded(tokens, at);
  const included = joined(before.value, after.value);
  const end = after.end;
  // 低于目标值5%: more than 5 % below; with 以内 or 以上 that says how much.
  const comparator = isVerb ? (said ? null : '>') : written;
  if (comparator === null && said === null) {
    const edge: Edge = { figure, closed: closedBy(figure, true, included, true) };
    return { range: { low: edge, high: edge, measure, named: false, signed: false }, bare: figure, end };
  }
  const own = comparator ? sideOf(comparator) : null;
  const suffixed = said ? sideOf(said) : null;
  const isOpposed = own && suffixed && own.side !== 'both' && own.side !== suffixed.side;
  if (isOpposed && (comparator === '>' || comparator === '<') && suffixed.side === 'high') {
    // 超过10%以内, 低于5%以下: how far beyond or short.
    const beyond: Measure = comparator === '>' ? 'above' : 'below';
    return { range: upTo(figure, beyond, included, isWithin), bare: null, end };
  }
  if (isOpposed) return null;
  const side = own && own.side !== 'both' ? own.side : (suffixed?.side ?? 'both');
  const isOpen = suffixed && (!own || own.side === 'both');
  const closed = closedBy(figure, isOpen ? (isWithin ? true : null) : (own?.closed ?? true), included, true);
  if (side === 'high' && (comparator === null || measure === 'late') && isMoreThanNothing(measure))
    return { range: upTo(figure, measure, included, isWithin || comparator === '<='), bare: null, end };
  const edge: Edge = { figure, closed };
  return {
    range: {
      low: side === 'high' ? null : edge,
      high: side === 'low' ? null : edge,
      measure,
      named: false,
      signed: false,
    },
    bare: null,
    end,
  };
}

/** Up to so much of a distance, and more than nothing. */
function upTo(figure: Figure, measure: Measure, included: readonly Included[], isWithin: boolean): Range {
  const closed = closedBy(figure, isWithin ? true : null, included, true);
  const none: Edge = { figure: { value: ZERO, unit: figure.unit, text: '' }, closed: false };
  return { low: none, high: { figure, closed }, measure, named: false, signed: false };
}

/** The bound whose first figure stands at `at`, after an optional comparing word. */
export function readBound(
  source: Tokens,
  at: number,
  comparator: Comparator | null,
  measure: Measure,
  isVerb = false,
): Bound | null {
  if (comparator === null) {
    const chain = readChain(source.tokens, at, measure);
    if (chain) return chain;
  }
  return readRange(source.tokens, at, measure) ?? readCompared(source, at, comparator, measure, isVerb);
}

/** The lower end that stands for 「more than nothing」. */
function isNothing(edge: Edge | null): boolean {
  return edge !== null && edge.figure.text === '' && isZero(edge.figure.value);
}

/** Two bounds that may be parts of one range: a lower and an upper one of the same kind. */
export function intersection(a: Range, b: Range): Range | null {
  const [lowOfA, lowOfB] = [isNothing(a.low) ? null : a.low, isNothing(b.low) ? null : b.low];
  if (a.measure !== b.measure || (lowOfA && lowOfB) || (a.high && b.high)) return null;
  const low = lowOfA ?? lowOfB;
  const high = a.high ?? b.high;
  if (!low || !high) return null;
  const ends = { low: inUnitOf(low.figure, high.figure), high: inUnitOf(high.figure, low.figure) };
  if (ends.low.unit?.dimension !== ends.high.unit?.dimension) return null;
  const order = compare(ends.low.value, ends.high.value);
  if (order > 0 || (order === 0 && (low.closed === false || high.closed === false))) return null;
  return {
    low: { figure: ends.low, closed: low.closed },
    high: { figure: ends.high, closed: high.closed },
    measure: a.measure,
    named: a.named || b.named,
    signed: a.signed || b.signed,
  };
}
