/** =PE.SCORE(…) for the indicators of a table: what the formula of a row is, and writing it into the score column. */
import type { CellRef, Indicator, Outcome, Profile, ScoredProject, Stated } from '../core/model';
import { DEFAULT_PROFILE, profileById } from '../core/profiles';
import { address } from '../core/report';
import { sheetPrefix } from './address';
import { cellOf } from './ranges';
import { run } from './run';

export interface WrittenFormulas {
  readonly written: number;
  /** Cells of the score column that were left alone: another formula, or a score that only a person can give. */
  readonly skipped: readonly CellRef[];
}

/** A formula of ours, as `range.formulas` gives it; the prefix stands there while the functions are not loaded. */
const OURS = /^=\s*(?:_xldudf_)?PE[._]SCORE\s*\(/i;

/**
 * The formula that scores an indicator, for a cell on `sheet`; null where its points, target or actual value have no cell.
 * The profile is named where it is another preset than the default; a department's own choices have no name to call.
 */
export function scoreFormula(indicator: Indicator, profile: Profile, sheet: string): string | null {
  const { points, target, actual, criterion } = indicator;
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

/**
 * Writes PE.SCORE formulas into the score column of a project's tables: where a score can be computed and the cell is blank, a
 * typed score, or such a formula already. Two syncs, the second of which is one step to undo.
 */
export async function writeScoreFormulas(project: ScoredProject): Promise<WrittenFormulas> {
  const wanted: { at: CellRef; formula: string }[] = [];
  const skipped: CellRef[] = [];
  for (const [index, indicator] of project.indicators.entries()) {
    const at = indicator.score?.at;
    if (!at || indicator.isPart) continue;
    const formula = canScore(project.outcomes[index]) ? scoreFormula(indicator, project.profile, at.sheet) : null;
    if (formula === null) skipped.push(at);
    else wanted.push({ at, formula });
  }
  if (wanted.length === 0) return { written: 0, skipped };
  return run(async (context) => {
    const looked = wanted.map(({ at, formula }) => {
      const range = cellOf(context.workbook.worksheets.getItemOrNullObject(at.sheet), at);
      range.load('formulas');
      return { at, formula, range };
    });
    await context.sync();
    const others: CellRef[] = [];
    for (const { at, formula, range } of looked) {
      if (range.isNullObject || isOther(range.formulas[0]?.[0])) others.push(at);
      else range.formulas = [[formula]];
    }
    await context.sync();
    return { written: wanted.length - others.length, skipped: [...skipped, ...others] };
  });
}

const canScore = (outcome: Outcome | undefined): boolean => outcome !== undefined && outcome.score !== null;

/** Whether a cell holds a formula that is not ours. */
function isOther(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && !OURS.test(formula);
}
