/** A change, and its two sides as they are written. */
import type { ChangedThing, PairChange, Quantity, Stated, ToldValue } from '../model';
import type { Moved } from './moves';

export function change(
  what: ChangedThing,
  how: PairChange['how'],
  subject: string,
  before: ToldValue | null,
  after: ToldValue | null,
  difference: PairChange['difference'] = null,
): PairChange {
  return { what, how, subject, before, after, difference, finding: null };
}

/** With the unit that a heading gave it. */
export function told(stated: Stated | null): ToldValue | null {
  if (!stated || stated.value.kind === 'blank') return null;
  return { text: withUnit(stated.value), at: stated.at };
}

function withUnit(value: Quantity): string {
  const symbol = 'unit' in value ? (value.unit?.symbol ?? '') : '';
  return value.text.includes(symbol) ? value.text : `${value.text}${symbol}`;
}

export function moving(
  what: ChangedThing,
  subject: string,
  moved: Moved,
  before: Stated | null,
  after: Stated | null,
): PairChange {
  return change(what, moved.how, subject, told(before), told(after), moved.difference);
}
