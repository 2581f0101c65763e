/**
 * PE formulas to values, for workbooks that leave Excel, and back. A converted cell keeps its formula in a comment, in words a
 * person can read and in relative notation: it moves with its cell, and a copy of the workbook takes it along.
 */
import { render } from '../core/messages';
import type { Area } from '../core/model';
import { cellsIn, intersection, WHOLE_SHEET } from '../core/sheet/areas';
import { language } from './language';
import { codeOf, placeOf } from './errors';
import { digestOf, isPeFormula } from './pe-formula';
import { cellOf, rangeOf } from './ranges';
import { loadComments, loadRemarks, placeKey } from './remarks';
import { has, requireExcel } from './requirements';
import { write } from './run';
import { readSelection } from './selection';
import { cellInput } from './writing/cells';
import { cellValue } from './reading/grid';

/** The last line of a comment of ours: how many rows and columns the result had, a digest of it, and the formula. */
const KEPT = /\n\[R1C1 (\d{1,7})x(\d{1,5}) ([0-9a-z]+)\] (=.+)$/;
/** No formula of ours fills more cells. */
const MOST_CELLS = 100_000;

interface Converted {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly relative: string;
}

/** What became of the PE formulas of a selection. */
export interface Conversion {
  readonly converted: number;
  /** Formulas that stay: without a value yet, with somebody's comment or note at their cell, or refused by Excel. */
  readonly left: number;
}

/** A formula that can be converted. */
interface Ready extends Converted {
  readonly result: Result;
  /** A comment of ours that already keeps it: an earlier try ended between comment and value. */
  readonly own: Excel.Comment | null;
}

/** A request ends at the first cell that Excel refuses; after so many of them it is no longer a matter of single cells. */
const MOST_REFUSED = 20;

/**
 * Replaces the PE formulas of the selection by their values. Formulas that give an error stay: there is no value yet; so do those
 * in cells with a comment or note of someone's, which would have to share it. Six syncs at most where Excel refuses no cell, one
 * step to undo.
 *
 * @throws HostProblem `excel.values-unsupported` where the host has no comments to keep the formulas in
 */
export function formulasToValues(): Promise<Conversion> {
  requireExcel('comments', 'excel.values-unsupported');
  return write(async (context) => {
    const { worksheet, areas } = await readSelection(context);
    const cells = await readFormulas(context, worksheet, areas);
    if (cells.length === 0) return { converted: 0, left: 0 };
    const results = await readResults(context, worksheet, cells);
    const ownAt = owned(await loadRemarks(context, worksheet));
    const ready = cells.flatMap((cell, index): Ready[] => {
      const [result, own] = [results[index], ownAt(cell)];
      return result && own !== 'taken' ? [{ ...cell, result, own }] : [];
    });
    const converted = await convert(context, worksheet, ready);
    return { converted, left: cells.length - converted };
  });
}

/** For a formula's cell: whether somebody else's comment or note stands there, or one of ours that keeps this very formula. */
function owned({
  comments,
  noted,
}: Awaited<ReturnType<typeof loadRemarks>>): (cell: Converted) => Excel.Comment | 'taken' | null {
  const byPlace = new Map(comments.map(({ comment, location }) => [placeKey(location), comment]));
  return ({ row, column, relative }) => {
    const key = placeKey({ rowIndex: row, columnIndex: column });
    const comment = byPlace.get(key);
    if (noted.has(key)) return 'taken';
    if (!comment) return null;
    return KEPT.exec(comment.content)?.[4] === relative ? comment : 'taken';
  };
}

/**
 * Converts what is ready, in one request. A cell that Excel will not comment on – one with a note, where it shows no notes – stays
 * a formula, and those behind it are asked for again: two more syncs for each.
 */
async function convert(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  ready: readonly Ready[],
  refused = 0,
): Promise<number> {
  for (const one of ready) keepFormula(worksheet, one);
  try {
    await context.sync();
    return ready.length;
  } catch (error) {
    if (!isOfOneCell(error) || refused === MOST_REFUSED) throw error;
  }
  const done = await countDone(context, worksheet, ready);
  return done + (await convert(context, worksheet, ready.slice(done + 1), refused + 1));
}

/** Codes with which Excel refuses any comment whatever. */
const REFUSES_ALL = new Set(['NotImplemented', 'ApiNotFound', 'AccessDenied', 'InvalidOperationInCellEditMode']);

function isOfOneCell(error: unknown): boolean {
  return placeOf(error) === 'CommentCollection.add' && !REFUSES_ALL.has(codeOf(error));
}

/** How many, from the first on, no longer hold their formula; one sync. */
async function countDone(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly Ready[],
): Promise<number> {
  const ranges = cells.map((cell) => {
    const range = cellOf(worksheet, cell);
    range.load('formulas');
    return range;
  });
  await context.sync();
  const first = ranges.findIndex(({ formulas }) => String((formulas as unknown[][])[0]?.[0]).startsWith('='));
  return first < 0 ? cells.length : first;
}

/** The PE formulas of some areas; one sync. */
async function readFormulas(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<Converted[]> {
  const ranges = areas.map((area) => {
    const range = rangeOf(worksheet, area);
    range.load('formulas,formulasR1C1');
    return { area, range };
  });
  await context.sync();
  const found: Converted[] = [];
  for (const { area, range } of ranges) {
    for (const [index, formulas] of (range.formulas as unknown[][]).entries()) {
      for (const [place, formula] of formulas.entries()) {
        if (typeof formula !== 'string' || !isPeFormula(formula)) continue;
        const relative = String(range.formulasR1C1[index]?.[place]);
        found.push({ row: area.top + index, column: area.left + place, formula, relative });
      }
    }
  }
  return found;
}

type Result = (string | number | boolean)[][];

/** The results of formulas, spilled cells included; null where there is an error. One sync. */
async function readResults(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly Converted[],
): Promise<(Result | null)[]> {
  const canSpill = has('spills');
  const looked = cells.map(({ row, column }) => {
    const cell = cellOf(worksheet, { row, column });
    cell.load('values');
    const spill = canSpill ? cell.getSpillingToRangeOrNullObject() : null;
    spill?.load('values');
    return { cell, spill };
  });
  await context.sync();
  return looked.map(({ cell, spill }) => {
    const values = (spill && !spill.isNullObject ? spill.values : cell.values) as Result;
    return values.flat().some(isError) ? null : values;
  });
}

function isError(value: string | number | boolean): boolean {
  const read = cellValue(value);
  return typeof read === 'object' && read !== null;
}

function keepFormula(worksheet: Excel.Worksheet, { row, column, formula, relative, result, own }: Ready): void {
  const [height, width] = [result.length, result[0]?.length ?? 1];
  const area = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
  const range = rangeOf(worksheet, area);
  const intro = render({ id: 'excel.formula-comment', data: {} }, language());
  const content = `${intro}\n${formula}\n[R1C1 ${String(height)}x${String(width)} ${digestOf(result)}] ${relative}`;
  if (own) own.content = content;
  else worksheet.comments.add(cellOf(worksheet, { row, column }), content);
  range.values = result.map((cells) => cells.map((value) => (typeof value === 'boolean' ? value : cellInput(value))));
}

/** A formula that a comment keeps, and the cells that its result was left in. */
interface Kept {
  readonly comment: Excel.Comment;
  readonly cell: Excel.Range;
  readonly result: Excel.Range;
  readonly digest: string;
  readonly relative: string;
}

/**
 * Puts the formulas back that were converted in the selection, and says how many. Only formulas of ours are entered, whatever a
 * comment says, and only where the values still are those that were left; a cell that holds a formula again is left alone. Five
 * syncs, one step to undo.
 *
 * @throws HostProblem `excel.values-unsupported`
 */
export function valuesToFormulas(): Promise<number> {
  requireExcel('comments', 'excel.values-unsupported');
  return write(async (context) => {
    const { worksheet, areas } = await readSelection(context);
    const kept: Kept[] = [];
    for (const { comment, location } of await loadComments(context, worksheet)) {
      const [, height, width, digest = '', relative = ''] = KEPT.exec(comment.content) ?? [];
      const [row, column] = [location.rowIndex, location.columnIndex];
      const cell = { top: row, left: column, bottom: row, right: column };
      const isSelected = areas.some((area) => intersection(area, cell) !== null);
      if (!isSelected || !isPeFormula(relative) || String(location.formulas[0]?.[0]).startsWith('=')) continue;
      const area = { ...cell, bottom: row + Number(height) - 1, right: column + Number(width) - 1 };
      if (cellsIn(area) > MOST_CELLS || intersection(area, WHOLE_SHEET)?.bottom !== area.bottom) continue;
      if (area.bottom < row || area.right < column || area.right > WHOLE_SHEET.right) continue;
      const result = rangeOf(worksheet, area);
      result.load('values,formulas');
      kept.push({ comment, cell: rangeOf(worksheet, cell), result, digest, relative });
    }
    if (kept.length > 0) await context.sync();
    const unchanged = kept.filter(({ result, digest }) => isUnchanged(result, digest));
    for (const { comment, cell, result, relative } of unchanged) {
      result.clear('Contents');
      cell.formulasR1C1 = [[relative]];
      comment.delete();
    }
    await context.sync();
    return unchanged.length;
  });
}

function isUnchanged({ values, formulas }: Excel.Range, digest: string): boolean {
  const hasFormula = (formulas as unknown[][]).flat().some((one) => typeof one === 'string' && one.startsWith('='));
  return !hasFormula && digestOf(values as unknown[][]) === digest;
}
