/** Score formulas: what is asked before they are written, and what is said afterwards. */
import type { CellRef, ScoredProject } from '../../core/model';
import type { FormulaRow, Host } from '../host';
import type { Say } from '../texts';
import type { FormulaQuestion } from './state';

/** What writing formulas would do in the score columns of projects; those without one are left out. */
export async function ask(host: Host, projects: readonly ScoredProject[]): Promise<FormulaQuestion[]> {
  const asked: FormulaQuestion[] = [];
  for (const project of projects) {
    const plan = await host.planScoreFormulas(project);
    if (plan.rows.length + plan.left.length > 0) asked.push({ project, plan });
  }
  return asked;
}

/** What was written, in words, and the cells that are not as they were. */
interface Report {
  readonly text: string;
  readonly places: readonly { readonly at: CellRef; readonly what: string }[];
}

/** Writes the formulas that a person chose. */
export async function write(
  host: Host,
  say: Say,
  chosen: ReadonlyMap<ScoredProject, readonly FormulaRow[]>,
): Promise<Report> {
  const written: FormulaRow[] = [];
  const skipped: CellRef[] = [];
  for (const [project, rows] of chosen) {
    const result = await host.writeScoreFormulas(project, rows);
    written.push(...result.written);
    skipped.push(...result.skipped);
  }
  const changed = written.filter(({ effect }) => effect === 'changes');
  const figures = { written: written.length, changed: changed.length, skipped: skipped.length };
  const text = [
    say('done.formulas', figures),
    ...(changed.length > 0 ? [say('done.formulasChanged', figures)] : []),
    ...(skipped.length > 0 ? [say('done.formulasSkipped', figures)] : []),
  ];
  const places = [
    ...changed.map(({ at, before, after }) => ({ at, what: `${before} → ${String(after)}` })),
    ...skipped.map((at) => ({ at, what: '' })),
  ];
  return { text: text.join(''), places };
}
