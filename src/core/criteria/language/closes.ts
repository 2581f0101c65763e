import type { Kind } from './tokens/token';

export function kinds(...of: Kind[]): ReadonlySet<Kind> {
  return new Set(of);
}

/** What ends a phrase. */
const CLOSES = kinds('comma', 'break', ')', '(', 'end', 'bullet', ']');

export function isClose(kind: Kind): boolean {
  return CLOSES.has(kind);
}

/** What speaks of points: a clause with one of these is not passed over. */
export const AWARDING = kinds(
  'give',
  'full',
  'zero',
  'deduct',
  'add',
  'each',
  'each-of',
  'judge',
  'until',
  'person',
  'broken',
  'long',
  'linear',
);
