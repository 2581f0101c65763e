/** Completes `=PE.SCORE()`, typed without arguments in a row of a recognised table, to the full call for that row. */
import { evaluate } from '../core/evaluate';
import type { CellRef, CellValue, Indicator, Snapshot } from '../core/model';
import { cellOf } from './ranges';
import { takeSnapshot } from './reading/snapshot';
import { writeQuietly } from './run';
import { answerOf, argumentCells, isAsChecked, scoreFormula } from './score-call';

const BARE = /^=\s*(?:_xldudf_)?PE[._]SCORE\s*\(\s*\)\s*$/i;

export function isBareScore(formula: unknown): boolean {
  return typeof formula === 'string' && formula.length < 100 && BARE.test(formula);
}

/** What becomes of calls without arguments. */
export interface Completion {
  readonly completed: readonly { readonly at: CellRef; readonly formula: string }[];
  /** Cells whose call would give another score than the check: the values alone do not tell what their formats and columns do. */
  readonly left: readonly CellRef[];
}

/**
 * Completes the calls in these cells; one step to undo. A cell that has changed meanwhile, or whose row belongs to no table,
 * stays as it is. Gives the cells that were left because their call would give another score than the check.
 */
export async function completeScores(cells: readonly CellRef[]): Promise<readonly CellRef[]> {
  const { completed, left } = completionOf(await takeSnapshot({ quiet: true }), cells);
  if (completed.length === 0) return left;
  await writeQuietly(async (context) => {
    const looked = completed.map(({ at, formula }) => {
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
  return left;
}

/** For each cell in a row of an indicator the call with that row's cells; none that would refer to the cell itself. */
export function completionOf(snapshot: Snapshot, cells: readonly CellRef[]): Completion {
  const { projects } = evaluate(snapshot);
  const valueAt = valuesOf(snapshot);
  const completed: { at: CellRef; formula: string }[] = [];
  const left: CellRef[] = [];
  for (const at of cells) {
    for (const { indicators, outcomes, profile } of projects) {
      const index = indicators.findIndex((one) => isSameRow(one.at, at) && isScored(one));
      const [indicator, outcome] = [indicators[index], outcomes[index]];
      if (!indicator || !outcome) continue;
      const used = argumentCells(indicator);
      const formula = used.some((cell) => cell && isSame(cell, at)) ? null : scoreFormula(indicator, profile, at.sheet);
      if (formula === null) continue;
      const values = used.map((cell) => (cell ? asArgument(valueAt(cell)) : ''));
      if (isAsChecked(answerOf(values, profile), outcome)) completed.push({ at, formula });
      else left.push(at);
      break;
    }
  }
  return { completed, left };
}

/** A value as Excel hands it to a parameter of text. */
function asArgument(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.fault : String(value);
}

function valuesOf({ sheets }: Snapshot): (at: CellRef) => CellValue {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row, column }) => {
    const found = byName.get(sheet);
    return found?.rows[row - found.origin.row]?.[column - found.origin.column] ?? null;
  };
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
