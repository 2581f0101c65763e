/** =PE.SCORE(…) of an indicator: how the call is written, and what it would give. */
import { scoreCells, type CellAnswer } from '../core/cells';
import type { CellRef, Indicator, Outcome, Profile, Stated } from '../core/model';
import { DEFAULT_PROFILE, profileById } from '../core/profiles';
import { areaAddress, sheetPrefix } from './address';

/**
 * The formula that scores an indicator, for a cell on `sheet`; null where its points, target or actual value have no cell in the workbook.
 * The profile is named where it is another preset than the default; a department's own choices have no name to call.
 *
 * @param last the last indicator of a run of rows that one call scores, whose cells stand below those of the first
 */
export function scoreFormula(indicator: Indicator, profile: Profile, sheet: string, last = indicator): string | null {
  const { points, target, actual, criterion } = indicator;
  // What stands in a Word report cannot be referred to.
  if (argumentCells(indicator).some((at) => at?.document)) return null;
  const cells = [
    reference(points, last.points, sheet),
    reference(target, last.target, sheet),
    reference(actual, last.actual, sheet),
  ];
  if (cells.includes(null)) return null;
  const rules = profile.id !== DEFAULT_PROFILE.id && profileById(profile.id) ? `"${profile.id}"` : null;
  const rest = [criterion?.value ? reference(criterion, last.criterion, sheet) : null, rules];
  while (rest.at(-1) === null) rest.pop();
  return `=PE.SCORE(${[...cells, ...rest].map((cell) => cell ?? '').join(',')})`;
}

function reference(first: Stated<unknown> | null, last: Stated<unknown> | null, sheet: string): string | null {
  if (!first || !last) return null;
  const { row: top, column: left } = first.at;
  const area = areaAddress({ top, left, bottom: last.at.row, right: last.at.column });
  return `${first.at.sheet === sheet ? '' : sheetPrefix(first.at.sheet)}${area}`;
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
  return answersOf([values], profile)[0] ?? '';
}

/** What one call over several rows gives, row by row; each row as for `answerOf`. */
export function answersOf(rows: readonly (readonly string[])[], profile: Profile): CellAnswer[] {
  const [points, target, actual, criterion] = [0, 1, 2, 3].map((index) => rows.map((values) => [values[index] ?? '']));
  const rules = profileById(profile.id) ? profile.id : '';
  return scoreCells({ points, target, actual, criterion, profile: [[rules]] }).map(([answer = '']) => answer);
}

/** Whether the call gives what the check computed for the row; neither may know a score. */
export function isAsChecked(answer: CellAnswer, { score }: Outcome): boolean {
  return score === null ? typeof answer === 'object' : answer === Number(score);
}
