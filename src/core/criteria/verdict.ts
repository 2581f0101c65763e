/** What scoring by a rule comes to, before it is rounded and kept within the points. */
import type { Big } from 'big.js';
import type { Interval, Message, MessageValue } from '../model';
import { formatFigure, point } from '../quantity';

/** A score that the figures give. */
export interface Scored {
  readonly kind: string;
  readonly score: Big;
  readonly interval: Interval;
  readonly steps: readonly Message[];
}

/** A person has to judge: why, and within which bounds where those are known. */
export interface Unscored {
  readonly kind: string;
  readonly score: null;
  readonly interval: Interval | null;
  readonly steps: readonly Message[];
}

export type Verdict = Scored | Unscored;

export function message(id: string, data: Readonly<Record<string, MessageValue>> = {}): Message {
  return { id: `scoring.${id}`, data };
}

export function scored(kind: string, score: Big, steps: readonly Message[], interval: Interval = point(score)): Scored {
  return { kind, score, interval, steps };
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
  | 'direction'
  | 'opposite'
  | 'unreadable'
  | 'judgement'
  | 'several-measures'
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
): Unscored {
  return { kind, score: null, interval, steps: [message(`person-${reason}`, data)] };
}

export function within(value: Big, interval: Interval): Big {
  if (value.lt(interval.low)) return interval.low;
  return value.gt(interval.high) ? interval.high : value;
}

export const show = (value: Big): string => formatFigure(value.round(2));
