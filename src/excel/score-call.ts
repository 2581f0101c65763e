/** =PE.SCORE(…) of an indicator: how the call is written, and what it would give. */
import { scoreCells, type CellAnswer } from '../core/cells';
import type { CellRef, Indicator, Outcome, Profile, Stated } from '../core/model';
import { DEFAULT_PROFILE, profileById } from '../core/profiles';
import { formatPlace as address } from '../core/sheet/reference';
import { sheetPrefix } from './address';

/**
 * The formula that scores an indicator, for a cell on `sheet`; null where its points, target or actual value have no cell in the workbook.
 * The profile is named where it is another preset than the default; a department's own choices have no name to call.
 */
export function scoreFormula(indicator: Indicator, profile: Profile, sheet: string): string | null {
  const { points, target, actual, criterion } = indicator;
  // What stands in a Word report cannot be referred to.
  if (argumentCells(indicator).some((at) => at?.document)) return null;
  const cells = [points, target, actual].map((stated) => reference(stated, sheet));
  if (cells.includes(null)) return null;
  const rules = profile.id !== DEFAULT_PROFILE.id && profileById(profile.id) ? `"${profile.id}"` : null;
  const rest = [criterion?.value ? reference(criterion, sheet) : null, rules];
  while (rest.at(-1) === null) rest.pop();
  return `=PE.SCORE(${[...cells, ...rest].map((cell) => cell ?? '').join(',')})`;
}

function reference(stated: Stated<unknown> | null, sheet: string): string | null {
  if (!stated) return null;
  return `${stated.at.sheet === sheet ? '' : sheetPrefix(stated.at.sheet)}${address(stated.at)}`;
}

/** The cells a call refers to, in the order of its arguments; null for one that it leaves out. */
export function argumentCells({ points, target, actual, criterion }: Indicator): (CellRef | null)[] {
  return [points, target, actual, criterion].map((stated) => stated?.at ?? null);
}

/**
 * What the call gives, which knows nothing but the values of these cells: no formats, no column of units, no name of the
 * indicator.
 *
 * @param values as Excel hands them over for `argumentCells`, in words
 */
export function answerOf(values: readonly string[], profile: Profile): CellAnswer {
  const [points, target, actual, criterion] = values.map((value) => [[value]]);
  const rules = profileById(profile.id) ? profile.id : '';
  return scoreCells({ points, target, actual, criterion, profile: [[rules]] }, 'zh')[0]?.[0] ?? '';
}

/** Whether the call gives what the check computed for the row; neither may know a score. */
export function isAsChecked(answer: CellAnswer, { score }: Outcome): boolean {
  return score === null ? typeof answer === 'object' : answer === Number(score);
}
