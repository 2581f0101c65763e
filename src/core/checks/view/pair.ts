/** What holds for every check of two workbooks. */
import type { Form, PairKind, ProjectPair, Severity } from '../../model';

/**
 * How much it weighs that what was set is not what is evaluated. Goals against the self-evaluation of their year contradict each other; a
 * framework of others need not repeat them. Between two versions a person may have put something right, between years goals are set anew.
 */
export function weightOf({ kind, before, after }: ProjectPair): Severity | null {
  if (kind === 'versions' && isBeforehand(before.form) && isBeforehand(after.form)) return 'info';
  if (kind === 'targets' && OWN_FRAMEWORK.has(after.form)) return 'info';
  return WEIGHTS[kind];
}

const WEIGHTS: Readonly<Record<PairKind, Severity | null>> = {
  targets: 'error',
  versions: 'warning',
  years: 'info',
  other: null,
};

/** Goals that are not approved yet may change, and are reported anew. */
function isBeforehand(form: Form): boolean {
  return form === 'targets';
}

const OWN_FRAMEWORK: ReadonlySet<Form> = new Set(['evaluation']);

/** Tables of fewer indicators are too small to tell. */
const FEWEST_TELLING = 4;

/** Fewer than half of the earlier indicators are in the later one: it may be another set of indicators, or another part of the form. */
export function isAnotherSet({ indicators }: ProjectPair): boolean {
  const earlier = indicators.filter(({ before }) => before !== null && !before.isPart);
  const known = earlier.filter(({ after }) => after !== null).length;
  return earlier.length >= FEWEST_TELLING && 2 * known < earlier.length;
}

/** A step down, where it rests on more than what is written. */
export function milder(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'info';
}
