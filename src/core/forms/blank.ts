/** Tells a form of ours that nobody has begun to fill in: there is nothing on it to check. */
import type { CellValue, PlanCell, SheetSnapshot, Snapshot } from '../model';
import { foldWidth } from '../quantity';
import { FORMS } from '.';
import type { BlankForm } from './form';

/** The row under the title is for the year; a form with nothing but a year on it is still empty. */
const YEAR_ROW = 1;

/** The sheets that say something, and the names of those with a form of ours as it was inserted. */
export function apartFromBlankForms(snapshot: Snapshot): {
  readonly filled: Snapshot;
  readonly blank: readonly string[];
} {
  const blank = new Set(snapshot.sheets.filter(isBlankForm));
  if (blank.size === 0) return { filled: snapshot, blank: [] };
  const filled = { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !blank.has(sheet)) };
  return { filled, blank: [...blank].map(({ name }) => name) };
}

function isBlankForm(sheet: SheetSnapshot): boolean {
  if (sheet.origin.row !== 0 || sheet.origin.column !== 0) return false;
  const title = sheet.rows[0]?.[0];
  const form = FORMS.find(({ name }) => name === title);
  return form !== undefined && isAsPlanned(sheet, form);
}

/** Whether every cell says what the form says by itself. */
function isAsPlanned({ rows, name }: SheetSnapshot, form: BlankForm): boolean {
  const planned = new Map<string, PlanCell>();
  for (const cell of form.plan({ name, hasFunctions: true }).cells) planned.set(keyOf(cell.row, cell.column), cell);
  return rows.every((cells, row) =>
    cells.every((value, column) => row === YEAR_ROW || isSame(value, planned.get(keyOf(row, column)))),
  );
}

function keyOf(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

function isSame(value: CellValue, planned: PlanCell | undefined): boolean {
  const text = wordsOf(value);
  // A formula shows nothing, or an error where its function is missing.
  if (planned?.formula !== undefined) return text === '' || text.startsWith('#');
  return text === wordsOf(planned?.value ?? null);
}

function wordsOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'number' ? foldWidth(String(value)).replace(/\s/g, '') : '#';
}
