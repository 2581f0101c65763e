/** Outcomes of what was scored before: workbooks are read again after every change, and say the same in most of their rows. */
import type { Outcome } from '../../model';
import { Memo } from '../../quantity';
import type { ScoreInput } from './situation';

interface Recalled {
  readonly input: ScoreInput;
  readonly outcome: Outcome;
}

const REMEMBERED = 4096;
/** Nobody writes longer ones; a report in a cell is not worth holding. */
const LONGEST_REMEMBERED = 2000;
const remembered = new Memo<Recalled>(REMEMBERED);

/** Readers give the same cell the same quantity: with the same objects its unit, its kind and its precision are the same. */
function isSame(known: ScoreInput, input: ScoreInput): boolean {
  return (
    known.actual === input.actual &&
    known.target === input.target &&
    known.points === input.points &&
    known.profile === input.profile
  );
}

/** The outcome of the same input, else what `calculate` gives for it. */
export function recalled(input: ScoreInput, calculate: (input: ScoreInput) => Outcome): Outcome {
  const { criterion, name, points, target, actual } = input;
  if (criterion.length > LONGEST_REMEMBERED) return calculate(input);
  const key = `${criterion}\n${name}\n${points.text}\n${target.text}\n${actual.text}`;
  const known = remembered.get(key);
  if (known && isSame(known.input, input)) return known.outcome;
  const outcome = calculate(input);
  remembered.set(key, { input, outcome });
  return outcome;
}
