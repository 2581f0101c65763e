/** Ranges that are another one but for a part. */
import Big from 'big.js';
import type { Edge, Range } from './model';

const ZERO = new Big(0);

/** Away from the target, on whichever side of it. */
export const APART: Range = {
  low: { figure: { value: ZERO, unit: null, text: '' }, closed: false },
  high: null,
  measure: 'either',
  named: false,
  signed: false,
};

/** 高于或低于标准: however little it is away from it. */
export const isApart = (range: Range | null): boolean =>
  range?.measure === 'either' && range.high === null && range.low?.figure.text === '';

/** A range with a part of it changed. Written out: what is built alike is looked into without asking how it is built. */
export function changed(range: Range, change: Partial<Range>): Range {
  const {
    low = range.low,
    high = range.high,
    measure = range.measure,
    named = range.named,
    signed = range.signed,
  } = change;
  return { low, high, measure, named, signed };
}

/** Up to so much of a distance, and more than nothing. */
export function moreThanNothing(range: Range): Range {
  const { low, high, signed } = range;
  if (signed || low !== null || high === null) return range;
  return changed(range, { low: { figure: { value: ZERO, unit: high.figure.unit, text: '' }, closed: false } });
}

/** 超过1天, 超过3天以上: the ends of what exceeds the target, of which the text does not say whether they count in. */
export function exceeding(range: Range): Range {
  return range.low ? changed(range, { low: { ...range.low, closed: null }, measure: 'above' }) : range;
}

/** 在-5%至5%区间外: below it, and above it; null for a side on which it has no end. */
export function outside({ low, high, ...range }: Range): readonly [Range | null, Range | null] {
  const turned = ({ figure, closed }: Edge): Edge => ({ figure, closed: closed === null ? null : !closed });
  return [low && { ...range, low: null, high: turned(low) }, high && { ...range, low: turned(high), high: null }];
}
