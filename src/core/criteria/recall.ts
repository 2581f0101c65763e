/**
 * Outcomes of inputs that were scored before. A table of fixed size: an input has one place in it, by a number made from a few
 * of its characters, and takes it from whoever was there. Nothing is built to look an input up.
 */
import type { Big } from 'big.js';
import type { Outcome, Quantity } from '../model';
import type { ScoreInput } from './frame';

const PLACES = 1 << 13;
const LONGEST_HASHED = 12;

interface Entry {
  readonly input: ScoreInput;
  readonly outcome: Outcome;
}

const entries: (Entry | undefined)[] = new Array<Entry | undefined>(PLACES).fill(undefined);

/** Mixes the end of a text, where figures differ, into a number. */
function mixed(seed: number, text: string): number {
  let hash = seed ^ text.length;
  for (let at = Math.max(0, text.length - LONGEST_HASHED); at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function placeOf({ points, target, actual, criterion, name, profile }: ScoreInput): number {
  let hash = mixed(mixed(mixed(0x811c9dc5, points.text), target.text), actual.text);
  hash = mixed(hash ^ criterion.length, name) ^ criterion.charCodeAt(criterion.length >> 1) ^ profile.id.length;
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

const sameBig = (a: Big, b: Big): boolean => a === b || a.eq(b);

/** Whether two cells say the same, down to how they are written. */
function same(a: Quantity, b: Quantity): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.text !== b.text) return false;
  switch (a.kind) {
    case 'number':
      return (
        b.kind === 'number' &&
        a.comparator === b.comparator &&
        a.decimals === b.decimals &&
        a.approximate === b.approximate &&
        a.unit?.symbol === b.unit?.symbol &&
        a.unit?.factor === b.unit?.factor &&
        sameBig(a.value, b.value)
      );
    case 'range':
      return (
        b.kind === 'range' &&
        a.decimals === b.decimals &&
        a.unit?.symbol === b.unit?.symbol &&
        a.unit?.factor === b.unit?.factor &&
        sameBig(a.low, b.low) &&
        sameBig(a.high, b.high)
      );
    case 'date':
      return b.kind === 'date' && a.comparator === b.comparator && a.from === b.from && a.to === b.to;
    case 'words':
      return b.kind === 'words' && a.achievement === b.achievement;
    default:
      return true;
  }
}

/** The outcome of an input that says the same as this one, or undefined. */
export function recall(input: ScoreInput): Outcome | undefined {
  const entry = entries[placeOf(input)];
  if (!entry) return undefined;
  const known = entry.input;
  const isSame =
    known.profile === input.profile &&
    known.criterion === input.criterion &&
    known.name === input.name &&
    same(known.points, input.points) &&
    same(known.target, input.target) &&
    same(known.actual, input.actual);
  return isSame ? entry.outcome : undefined;
}

export function remember(input: ScoreInput, outcome: Outcome): void {
  // A very long criterion is not held on to; reading it again is rare.
  if (input.criterion.length > 2000) return;
  entries[placeOf(input)] = { input, outcome };
}
