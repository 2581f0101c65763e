/** =PE.SCORE(…) for the indicators of a table: what the formula of a row is, and writing it into the score column. */
import { scoreCells } from '../core/cells';
import type { CellRef, Indicator, Profile, ScoredProject, Stated } from '../core/model';
import { DEFAULT_PROFILE, profileById } from '../core/profiles';
import { formatPlace as address } from '../core/sheet/reference';
import { sheetPrefix } from './address';
import { cellOf } from './ranges';
import { run } from './run';

export interface WrittenFormulas {
  readonly written: number;
  /** Cells of the score column that were left alone: another formula, or a score that the call would not give. */
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

/** A row that is to get its formula, with what was computed for it. */
interface Candidate {
  readonly at: CellRef;
  readonly indicator: Indicator;
  readonly score: number;
  readonly formula: string;
}

/**
 * Writes PE.SCORE formulas into the score column of a project's tables: where the call gives the score that was computed for the
 * row, and the cell is blank, a typed score, or such a formula already. A row whose target has its unit in a column of its own,
 * say, is left alone. Two syncs, the second of which is one step to undo.
 */
export async function writeScoreFormulas(project: ScoredProject): Promise<WrittenFormulas> {
  const scored = project.indicators.flatMap(({ score, isPart }) => (score && !isPart ? [score.at] : []));
  const candidates = candidatesOf(project);
  if (candidates.length === 0) return { written: 0, skipped: scored };
  const written = await run(async (context) => {
    const looked = candidates.map((candidate) => look(context, candidate));
    await context.sync();
    const places: CellRef[] = [];
    for (const { candidate, range, inputs } of looked) {
      const values = inputs.map((input) => (input && !input.isNullObject ? String(input.values[0]?.[0]) : ''));
      if (range.isNullObject || isOther(range.formulas[0]?.[0]) || !gives(values, project.profile, candidate)) continue;
      range.formulas = [[candidate.formula]];
      places.push(candidate.at);
    }
    await context.sync();
    return new Set(places);
  });
  return { written: written.size, skipped: scored.filter((at) => !written.has(at)) };
}

function candidatesOf({ indicators, outcomes, profile }: ScoredProject): Candidate[] {
  return indicators.flatMap((indicator, index) => {
    const at = indicator.score?.at;
    const score = outcomes[index]?.score ?? null;
    if (!at || indicator.isPart || score === null) return [];
    const formula = scoreFormula(indicator, profile, at.sheet);
    return formula === null ? [] : [{ at, indicator, score: Number(score), formula }];
  });
}

/** Queues the loading of a score's cell and of the cells that its formula refers to. */
function look(context: Excel.RequestContext, candidate: Candidate) {
  const { worksheets } = context.workbook;
  const cell = (at: CellRef) => cellOf(worksheets.getItemOrNullObject(at.sheet), at);
  const range = cell(candidate.at);
  range.load('formulas');
  const { points, target, actual, criterion } = candidate.indicator;
  const inputs = [points, target, actual, criterion].map((stated) => {
    const input = stated ? cell(stated.at) : null;
    input?.load('values');
    return input;
  });
  return { candidate, range, inputs };
}

/** Whether the call, which knows nothing but these cells, gives the score of the row. */
function gives(values: readonly string[], profile: Profile, { score }: Candidate): boolean {
  const [points, target, actual, criterion] = values.map((value) => [[value]]);
  if (!points || !target || !actual || !criterion) return false;
  const rules = profileById(profile.id) ? profile.id : '';
  return scoreCells({ points, target, actual, criterion, profile: [[rules]] }, 'zh')[0]?.[0] === score;
}

/** Whether a cell holds a formula that is not ours. */
function isOther(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && !OURS.test(formula);
}
