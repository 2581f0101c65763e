import { findFigures, foldWidth, inBase } from '../quantity';
import { HAS_NO_FIGURE } from '../terms/denials';
import { namesFigure } from '../terms/indicator-names';
import { ANY_NUMERAL } from '../terms/numbering';
import { TELLS_PROGRESS } from '../terms/progress';
import { holding } from '../terms/search';
import type { NumberQuantity, Quantity, Stated, WordsQuantity } from '../model';
import type { Found, ProjectCheck } from './engine/check';
import { bareName } from './view/indicator-names';
import { isCrossedOut } from './view/templates';
import { groupBy } from '../group-by';
import { listed } from './view/listing';

/** Words as the actual value of a target in figures, or a figure for a target in words. */
export const typeMismatch: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'type-mismatch',
    severity: 'warning',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号：定量指标完成值与目标值相比较',
  },

  *run({ project }) {
    const found: Mismatch[] = [];
    for (const indicator of project.indicators) {
      const { target, actual } = indicator;
      if (!target || !actual || !isFilled(target.value) || !isFilled(actual.value)) continue;
      const [wanted, reached] = [target.value, actual.value];
      const pair = { name: indicator.name, target, actual };
      const mismatch =
        isMeasured(wanted) && reached.kind === 'words'
          ? wordsFor(wanted, reached, pair)
          : wanted.kind === 'words' && reached.kind === 'number' && !TELLS_PROGRESS.test(reached.text)
            ? figureFor(wanted, reached, pair)
            : null;
      if (mismatch) found.push({ found: mismatch, name: indicator.name });
      else yield null;
    }
    yield* folded(found);
  },
};

interface Mismatch {
  readonly found: Found;
  readonly name: string;
}

/** So many of one kind are one habit of filling in a form, which is told once. */
const FEWEST_OF_A_HABIT = 3;

function* folded(mismatches: readonly Mismatch[]): Generator<Found> {
  const byKind = groupBy(mismatches, ({ found: { message, severity } }) => `${message} ${severity ?? ''}`);
  for (const same of byKind.values()) {
    const [first, ...others] = same;
    if (!first || same.length < FEWEST_OF_A_HABIT) yield* same.map(({ found }) => found);
    else yield several(first.found, others, same);
  }
}

function several(
  { message, severity, at, related = [] }: Found,
  others: readonly Mismatch[],
  all: readonly Mismatch[],
): Found {
  const data = { count: all.length, names: listed(all.map(({ name }) => name)) };
  const cells = [...related, ...others.flatMap(({ found }) => [found.at, ...(found.related ?? [])])];
  const found = { message: `${message}-several`, data, at, related: cells };
  return severity ? { ...found, severity } : found;
}

interface Pair {
  readonly name: string;
  readonly target: Stated;
  readonly actual: Stated;
}

type Measured = Extract<Quantity, { kind: 'number' | 'range' }>;

function isMeasured(quantity: Quantity): quantity is Measured {
  return quantity.kind === 'number' || quantity.kind === 'range';
}

function isFilled({ kind }: Quantity): boolean {
  return kind !== 'blank' && kind !== 'notApplicable' && kind !== 'unreadable';
}

/** Longer texts describe what was done, and may well hold the figure. */
const LONGEST_WORD = 20;
const hasNoFigure = holding(HAS_NO_FIGURE);

function wordsFor(wanted: Measured, { text }: WordsQuantity, pair: Pair): Found | null {
  const words = foldWidth(text);
  if (words.length > LONGEST_WORD || ANY_NUMERAL.test(words) || hasNoFigure(words) || isCrossedOut(words)) return null;
  const found = describe('words', pair);
  // 「合格」 may stand for 100 %, and 「按期完成」 for the time that was set.
  return isWhole(wanted) || wanted.unit?.dimension === 'time' ? { ...found, severity: 'info' } : found;
}

const SIGN = /[≥≤≧≦<>=]/;

function figureFor(wanted: WordsQuantity, reached: NumberQuantity, pair: Pair): Found | null {
  const words = foldWidth(wanted.text);
  if (words.length > LONGEST_WORD || SIGN.test(words) || ANY_NUMERAL.test(words)) return null;
  if (findFigures(words).length > 0 || namesFigure(bareName(pair.name))) return null;
  const found = describe('figure', pair);
  return reached.unit?.dimension === 'ratio' || reached.unit === null ? { ...found, severity: 'info' } : found;
}

function isWhole(wanted: Measured): boolean {
  return wanted.kind === 'number' && wanted.unit?.dimension === 'ratio' && inBase(wanted).eq(1);
}

function describe(message: string, { name, target, actual }: Pair): Found {
  const [wanted, reached] = [target.value.text, actual.value.text];
  const data = { indicator: name, target: wanted, actual: reached };
  return { message, data, at: actual.at, related: [target.at], subject: name, stated: reached, computed: wanted };
}
