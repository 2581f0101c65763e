/** Ranges that are another one but for a part. */
import type { Range } from './model';

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
