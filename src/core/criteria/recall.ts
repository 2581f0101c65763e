/**
 * Outcomes of inputs that were scored before. A table of fixed size: an input has one place in it, by a number made from its
 * characters, and takes it from whoever was there. Nothing is built to look an input up.
 */
import type { Big } from 'big.js';
import type { Outcome, Quantity } from '../model';
import type { ScoreInput } from './frame';
import { mixText, Seen } from './seen';

const PLACES = 1 << 13;
const LONGEST_REMEMBERED = 2000;
const SEED = 0x811c9dc5;

interface Entry {
  readonly input: ScoreInput;
  readonly outcome: Outcome;
}

const entries: (Entry | undefined)[] = new Array<Entry | undefined>(PLACES).fill(undefined);
const seen = new Seen(PLACES);

/** A number for an input; different inputs seldom share it. */
function numberOf({ points, target, actual, criterion, name, profile }: ScoreInput): number {
  const figures = mixText(mixText(mixText(SEED, points.text), target.text), actual.text);
  const middle = criterion.charCodeAt(criterion.length >> 1);
  return mixText(figures ^ (criterion.length << 8) ^ middle, name) ^ profile.id.length;
}

const placeOf = (number: number): number => (number ^ (number >>> 15)) & (PLACES - 1);

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

function isSame(known: ScoreInput, input: ScoreInput): boolean {
  return (
    known.profile === input.profile &&
    known.criterion === input.criterion &&
    known.name === input.name &&
    same(known.points, input.points) &&
    same(known.target, input.target) &&
    same(known.actual, input.actual)
  );
}

/** The outcome of an input that says the same as an earlier one, else what `calculate` gives. */
export function recalled(input: ScoreInput, calculate: (input: ScoreInput) => Outcome): Outcome {
  const number = numberOf(input);
  const place = placeOf(number);
  const entry = entries[place];
  if (entry && isSame(entry.input, input)) return entry.outcome;
  const outcome = calculate(input);
  if (seen.before(number) && input.criterion.length <= LONGEST_REMEMBERED) entries[place] = { input, outcome };
  return outcome;
}
