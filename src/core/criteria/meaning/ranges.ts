/** Ranges that are another one but for a part. */
import type { Edge, Range } from './model';

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

/** 在-5%至5%区间外: below it, and above it; null for a side on which it has no end. */
export function outside({ low, high, ...range }: Range): readonly [Range | null, Range | null] {
  const turned = ({ figure, closed }: Edge): Edge => ({ figure, closed: closed === null ? null : !closed });
  return [low && { ...range, low: null, high: turned(low) }, high && { ...range, low: turned(high), high: null }];
}
