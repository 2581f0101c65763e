/** What scoring by a rule comes to, before it is rounded and kept within the points. */
import type { Big } from 'big.js';
import type { Interval, Message, MessageValue } from '../../model';
import { compare, formatFigure, point } from '../../quantity';

/**
 * A score that the figures give, or null where a person has to judge. The interval and the words are only made when somebody asks:
 * most scores agree with what is stated, and nobody does.
 */
export interface Verdict {
  readonly kind: string;
  readonly score: Big | null;
  /** The scores that the figures allow; the bounds within which a person decides, null where there are none. */
  readonly interval: () => Interval | null;
  readonly steps: () => readonly Message[];
}

export function message(id: string, data: Readonly<Record<string, MessageValue>> = {}): Message {
  return { id: `scoring.${id}`, data };
}

export function scored(
  kind: string,
  score: Big,
  steps: () => readonly Message[],
  interval: Verdict['interval'] | null = null,
): Verdict {
  return { kind, score, interval: interval ?? (() => point(score)), steps };
}

/** Reasons why a person has to judge; each is a message `scoring.person-…`. */
export type Reason =
  | 'no-actual'
  | 'no-target'
  | 'unreadable-value'
  | 'units'
  | 'unit-unclear'
  | 'words-for-number'
  | 'number-for-words'
  | 'no-proportion'
  | 'late'
  | 'part-of-period'
  | 'beyond-range'
  | 'direction'
  | 'opposite'
  | 'unreadable'
  | 'judgement'
  | 'several-measures'
  | 'several-things'
  | 'parts'
  | 'unsound'
  | 'outside'
  | 'two-readings'
  | 'maximum'
  | 'best'
  | 'no-case'
  | 'overlap'
  | 'condition'
  | 'count'
  | 'reference'
  | 'sum'
  | 'band'
  | 'achieved'
  | 'formula'
  | 'graded';

export const NEEDS_PERSON = 'needs-person';

export function needsPerson(
  reason: Reason,
  data: Readonly<Record<string, MessageValue>> = {},
  interval: Interval | null = null,
  kind = NEEDS_PERSON,
): Verdict {
  return { kind, score: null, interval: () => interval, steps: () => [message(`person-${reason}`, data)] };
}

export function within(value: Big, interval: Interval): Big {
  if (compare(value, interval.low) < 0) return interval.low;
  return compare(value, interval.high) > 0 ? interval.high : value;
}

export const show = (value: Big): string => formatFigure(value.round(2));
