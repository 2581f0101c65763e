/** =PE.SCORE(…) in the score column of a table: which cells can take it and what it would change, and writing it. */
import type { CellRef, Indicator, Profile, ScoredProject } from '../core/model';
import { cellOf } from './ranges';
import { has } from './requirements';
import { read, write } from './run';
import { answerOf, argumentCells, isAsChecked, scoreFormula } from './score-call';
import { putRun, runsOf, spills, type EmptyRow, type Run } from './score-runs';

/** A score cell that can take its formula. */
export interface FormulaRow {
  readonly at: CellRef;
  readonly name: string;
  readonly formula: string;
  /** What the cell shows now; empty where nothing does. */
  readonly before: string;
  /** What the formula gives. */
  readonly after: number;
  /** It fills an empty cell, leaves the score as it is, or changes it. */
  readonly effect: 'fills' | 'keeps' | 'changes';
}

/** A score cell that is left alone, and why. */
export interface LeftRow {
  readonly at: CellRef;
  readonly name: string;
  /**
   * A person must judge; another formula stands there; the call alone would give another score than the check, which sees formats
   * and columns that a formula does not; points, target or actual value have no cell.
   */
  readonly why: 'judged' | 'formula' | 'differs' | 'no-cells';
}

export interface FormulaPlan {
  readonly rows: readonly FormulaRow[];
  readonly left: readonly LeftRow[];
  /** How many calls over ranges could fill how many of the empty cells, where whoever writes wants that. */
  readonly runs: { readonly calls: number; readonly cells: number };
  /** Whether this Excel has formulas whose results fill several cells. */
  readonly canSpill: boolean;
}

export interface WrittenFormulas {
  /** Cells that now hold their formula, and what each showed before. */
  readonly written: readonly FormulaRow[];
  /** Cells that changed since they were looked at, and stay as they are. */
  readonly skipped: readonly CellRef[];
  /** Runs that were to share a call and got one a row instead: something there is in the way. */
  readonly unshared: number;
}

/** A formula of ours, as `range.formulas` gives it; the prefix stands there while the functions are not loaded. */
const OURS = /^=\s*(?:_xldudf_)?PE[._]SCORE\s*\(/i;

/** A row whose score can be computed and called for. */
interface Candidate {
  readonly at: CellRef;
  readonly indicator: Indicator;
  readonly index: number;
  readonly formula: string;
}

/** What writing PE.SCORE formulas into the score column of a project's tables would do, cell by cell. One sync. */
export async function planScoreFormulas(project: ScoredProject): Promise<FormulaPlan> {
  const { candidates, left } = sortOut(project);
  const canSpill = has('spills');
  if (candidates.length === 0) return { rows: [], left, runs: { calls: 0, cells: 0 }, canSpill };
  return read(async (context) => {
    const looked = candidates.map((candidate) => look(context, candidate));
    await context.sync();
    const rows: FormulaRow[] = [];
    const more: LeftRow[] = [];
    for (const cell of looked) {
      const row = rowOf(cell, project);
      if ('formula' in row) rows.push(row);
      else more.push(row);
    }
    const runs = runsOf(emptyRows(looked, rows), project.profile);
    return {
      rows,
      left: [...left, ...more].sort((one, other) => one.at.row - other.at.row),
      runs: { calls: runs.length, cells: runs.reduce((sum, run) => sum + run.rows.length, 0) },
      canSpill,
    };
  });
}

/**
 * Writes the formulas of rows that a person chose from the plan. A cell that no longer shows what was planned stays as it is, and
 * so does one whose call gives something else by now. Two syncs, the second of which is one step to undo.
 *
 * @param isShared runs of empty cells take one call together where Excel can; where something is in its way, one a row, which is
 *   a third sync
 */
export async function writeScoreFormulas(
  project: ScoredProject,
  chosen: readonly FormulaRow[],
  isShared = false,
): Promise<WrittenFormulas> {
  const wanted = new Map(chosen.map((row) => [keyOf(row.at), row]));
  const candidates = sortOut(project).candidates.filter(({ at }) => wanted.has(keyOf(at)));
  if (candidates.length === 0) return { written: [], skipped: chosen.map(({ at }) => at), unshared: 0 };
  const { rows: written, unshared } = await write(async (context) => {
    const looked = candidates.map((candidate) => look(context, candidate));
    await context.sync();
    const rows = looked.flatMap((cell): FormulaRow[] => {
      const row = rowOf(cell, project);
      const planned = wanted.get(keyOf(row.at));
      return 'formula' in row && row.before === planned?.before && row.after === planned.after ? [row] : [];
    });
    const runs = isShared && has('spills') ? runsOf(emptyRows(looked, rows), project.profile) : [];
    return { rows, unshared: await put(context, rows, runs) };
  });
  const done = new Set(written.map(({ at }) => keyOf(at)));
  return { written, skipped: chosen.map(({ at }) => at).filter((at) => !done.has(keyOf(at))), unshared };
}

/** Writes the calls of runs, and those of the rows in none; gives the number of runs that got one a row all the same. */
async function put(context: Excel.RequestContext, rows: readonly FormulaRow[], runs: readonly Run[]): Promise<number> {
  const shared = new Set(runs.flatMap((run) => run.rows.map(({ at }) => keyOf(at))));
  const one = ({ at, formula }: FormulaRow) => {
    cellOf(context.workbook.worksheets.getItem(at.sheet), at).formulas = [[formula]];
  };
  rows.filter(({ at }) => !shared.has(keyOf(at))).forEach(one);
  const probes = runs.flatMap((run) => putRun(context, run) ?? []);
  await context.sync();
  const blocked = probes.filter((probe) => !spills(probe));
  if (blocked.length === 0) return 0;
  const apart = new Set(blocked.flatMap(({ run }) => run.rows.map(({ at }) => keyOf(at))));
  rows.filter(({ at }) => apart.has(keyOf(at))).forEach(one);
  await context.sync();
  return blocked.length;
}

/** Of what was looked at the rows whose cell is empty and is to be filled. */
function emptyRows(looked: readonly LookedAt[], rows: readonly FormulaRow[]): EmptyRow[] {
  const filled = new Map(rows.filter(({ effect }) => effect === 'fills').map((row) => [keyOf(row.at), row]));
  return looked.flatMap((cell): EmptyRow[] => {
    const { at, indicator } = cell.candidate;
    const row = filled.get(keyOf(at));
    return row ? [{ at, indicator, values: valuesOf(cell), after: row.after }] : [];
  });
}

/** The rows that can be looked at, and those that cannot take a formula whatever stands in their cells. */
function sortOut({ indicators, outcomes, profile }: ScoredProject): { candidates: Candidate[]; left: LeftRow[] } {
  const candidates: Candidate[] = [];
  const left: LeftRow[] = [];
  for (const [index, indicator] of indicators.entries()) {
    const at = indicator.score?.at;
    if (!at || at.document || indicator.isPart) continue;
    const formula = scoreFormula(indicator, profile, at.sheet);
    if (formula === null) left.push({ at, name: indicator.name, why: 'no-cells' });
    else if (!outcomes[index]?.score) left.push({ at, name: indicator.name, why: 'judged' });
    else candidates.push({ at, indicator, index, formula });
  }
  return { candidates, left };
}

interface LookedAt {
  readonly candidate: Candidate;
  readonly range: Excel.Range;
  readonly inputs: readonly (Excel.Range | null)[];
}

/** Queues the loading of a score's cell and of the cells that its formula refers to. */
function look(context: Excel.RequestContext, candidate: Candidate): LookedAt {
  const { worksheets } = context.workbook;
  const cell = (at: CellRef) => cellOf(worksheets.getItemOrNullObject(at.sheet), at);
  const range = cell(candidate.at);
  range.load(has('spills') ? 'formulas,values,text,hasSpill' : 'formulas,values,text');
  const inputs = argumentCells(candidate.indicator).map((at) => {
    const input = at ? cell(at) : null;
    input?.load('values');
    return input;
  });
  return { candidate, range, inputs };
}

function rowOf(
  cell: LookedAt,
  { outcomes, profile }: { outcomes: ScoredProject['outcomes']; profile: Profile },
): FormulaRow | LeftRow {
  const { candidate, range } = cell;
  const { at, indicator, index, formula } = candidate;
  const { name } = indicator;
  const outcome = outcomes[index];
  if (range.isNullObject || !outcome) return { at, name, why: 'no-cells' };
  // A call over several rows fills this cell: one of its own would break that.
  if (has('spills') && range.hasSpill) return { at, name, why: 'formula' };
  if (isOther(range.formulas[0]?.[0])) return { at, name, why: 'formula' };
  const after = answerOf(valuesOf(cell), profile);
  if (typeof after !== 'number' || !isAsChecked(after, outcome)) return { at, name, why: 'differs' };
  const value: unknown = range.values[0]?.[0];
  const before = String(range.text[0]?.[0] ?? '');
  return { at, name, formula, before, after, effect: effectOf(value, after) };
}

/** The cells that the call refers to, as Excel hands them over. */
function valuesOf({ inputs }: LookedAt): string[] {
  return inputs.map((input) => (input && !input.isNullObject ? String(input.values[0]?.[0]) : ''));
}

function effectOf(value: unknown, after: number): FormulaRow['effect'] {
  if (value === '') return 'fills';
  return value !== null && typeof value !== 'boolean' && Number(value) === after ? 'keeps' : 'changes';
}

/** Whether a cell holds a formula that is not ours. */
function isOther(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && !OURS.test(formula);
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${String(row)}!${String(column)}`;
}
