/** Completes `=PE.SCORE()`, typed without arguments in a row of a recognised table, to the full call for that row. */
import { evaluate } from '../core/evaluate';
import type { CellRef, Indicator, Snapshot } from '../core/model';
import { cellOf } from './ranges';
import { takeSnapshot } from './reading/snapshot';
import { run } from './run';
import { scoreFormula } from './score-formulas';

const BARE = /^=\s*(?:_xldudf_)?PE[._]SCORE\s*\(\s*\)\s*$/i;

export function isBareScore(formula: unknown): boolean {
  return typeof formula === 'string' && formula.length < 100 && BARE.test(formula);
}

/**
 * Completes the calls in these cells; one step to undo. A cell that has changed meanwhile, or whose row belongs to no table,
 * stays as it is.
 */
export async function completeScores(cells: readonly CellRef[]): Promise<void> {
  const formulas = fullCalls(await takeSnapshot(), cells);
  if (formulas.length === 0) return;
  await run(async (context) => {
    const looked = formulas.map(({ at, formula }) => {
      const range = cellOf(context.workbook.worksheets.getItemOrNullObject(at.sheet), at);
      range.load('formulas');
      return { formula, range };
    });
    await context.sync();
    for (const { formula, range } of looked) {
      if (!range.isNullObject && isBareScore(range.formulas[0]?.[0])) range.formulas = [[formula]];
    }
    await context.sync();
  });
}

/** For each cell in a row of an indicator the call with that row's cells; none that would refer to the cell itself. */
export function fullCalls(snapshot: Snapshot, cells: readonly CellRef[]): { at: CellRef; formula: string }[] {
  const { projects } = evaluate(snapshot);
  return cells.flatMap((at) => {
    for (const { indicators, profile } of projects) {
      const indicator = indicators.find((one) => isSameRow(one.at, at) && isScored(one));
      if (!indicator) continue;
      const { points, target, actual, criterion } = indicator;
      const used = [points, target, actual, criterion].some((stated) => stated && isSame(stated.at, at));
      const formula = used ? null : scoreFormula(indicator, profile, at.sheet);
      if (formula !== null) return [{ at, formula }];
    }
    return [];
  });
}

/** A row with nothing but the formula typed below a table is no indicator yet. */
function isScored({ points, isPart }: Indicator): boolean {
  return !isPart && points !== null && points.value.kind !== 'blank';
}

function isSameRow(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row;
}

function isSame(one: CellRef, other: CellRef): boolean {
  return isSameRow(one, other) && one.column === other.column;
}
