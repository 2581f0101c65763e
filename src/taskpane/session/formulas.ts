/** Score formulas: what is asked before they are written, and what is said afterwards. */
import type { CellRef, ScoredProject } from '../../core/model';
import type { Conversion, FormulaRow, Host } from '../host';
import type { Say } from '../texts';
import { sayFormulas, type FormulaTextId } from '../texts/formulas';
import { SCORES_TEXTS } from '../texts/scores';
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

/**
 * Writes the formulas that a person chose; the report names their sheets, and the cells that show another score than before.
 *
 * @param isShared runs of empty cells take one formula together
 */
export async function write(
  host: Host,
  chosen: ReadonlyMap<ScoredProject, readonly FormulaRow[]>,
  isShared: boolean,
): Promise<Report> {
  const say = sayFormulas(host.environment().language);
  const written: FormulaRow[] = [];
  const skipped: CellRef[] = [];
  let unshared = 0;
  for (const [project, rows] of chosen) {
    const result = await host.writeScoreFormulas(project, rows, isShared);
    written.push(...result.written);
    skipped.push(...result.skipped);
    unshared += result.unshared;
  }
  const [changed, filled] = (['changes', 'fills'] as const).map((one) =>
    written.filter(({ effect }) => effect === one),
  );
  const sheets = [...new Set(written.map(({ at }) => at.sheet))].join('、');
  const figures = {
    sheets,
    written: written.length,
    changed: changed?.length ?? 0,
    filled: filled?.length ?? 0,
    skipped: skipped.length,
    unshared,
  };
  const text = [
    ...(written.length > 0 ? [say('done.written', figures)] : []),
    ...(unshared > 0 ? [say('done.unshared', figures)] : []),
    ...(skipped.length > 0 ? [say('done.skipped', figures)] : []),
    ...effects(figures).map((id) => say(id, figures)),
  ];
  const places = [
    ...[...(changed ?? []), ...(filled ?? [])].map(({ at, before, after }) => ({
      at,
      what: `${before === '' ? say('empty') : before} → ${String(after)}`,
    })),
    ...skipped.map((at) => ({ at, what: '' })),
  ];
  return { text: text.join(''), places };
}

/** The sentence that leads to the list of cells; none where every score stays. */
function effects({ changed, filled }: { changed: number; filled: number }): FormulaTextId[] {
  if (changed > 0 && filled > 0) return ['done.changedFilled'];
  if (changed > 0) return ['done.changed'];
  return filled > 0 ? ['done.filled'] : [];
}

/** What became of PE formulas that were to be values, in words. */
export function sayConverted(host: Host, { converted: count, left }: Conversion): string {
  const say = sayFormulas(host.environment().language);
  return `${say('done.toValues', { count })}${left > 0 ? say('done.leftFormulas', { left }) : ''}`;
}

/** How many values are formulas again. */
export function sayRestored(host: Host, count: number): string {
  return sayFormulas(host.environment().language)('done.toFormulas', { count });
}

/** There is no table of scores to write formulas into. */
export function sayNone(say: Say): string {
  return say.of(SCORES_TEXTS)('noTable.noScores');
}
