/** The small tables between the paragraphs of a report, as they are written: a row of headings, rows with names, a row of totals. */
import { foldWidth, readQuantity, unitOf, isKnownUnit } from '../../../quantity';
import type { CellRef, NumberQuantity, SaidFigure } from '../../../model';
import { isTotalLabel, SUBTOTAL } from '../../../terms/totals';
import type { TextRow } from '../../forms/segment';

export interface TextCell {
  readonly column: number;
  readonly text: string;
  readonly at: CellRef;
}

export interface TextTable {
  readonly headings: readonly TextCell[];
  /** Without totals. */
  readonly rows: readonly TextRow[];
  readonly totals: readonly TextRow[];
  /** Whether some rows add up others. */
  readonly hasSubtotals: boolean;
}

const DIGITS = /\d/;
const FEWEST_COLUMNS = 2;
const LONGEST_HEADING = 20;
const NOTES = /\(([^()]*)\)/g;

export function textTables(rows: readonly TextRow[]): TextTable[] {
  const blocks: TextRow[][] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const isNext = last?.row === row.row - 1 && last.cells[0]?.at.sheet === row.cells[0]?.at.sheet;
    if (block && isNext && !isHeadings(row)) block.push(row);
    else blocks.push([row]);
  }
  return blocks.flatMap(([first, ...body]): TextTable[] => {
    if (!first || !isHeadings(first) || body.length === 0) return [];
    const headings = first.cells.map(({ column, text, at }) => ({ column, at, text: foldWidth(text).trim() }));
    const totals = body.filter((row) => isTotalLabel(labelOf(row)));
    const hasSubtotals = body.some((row) => SUBTOTAL.has(labelOf(row)));
    return [{ headings, rows: body.filter((row) => !totals.includes(row)), totals, hasSubtotals }];
  });
}

function isHeadings({ cells }: TextRow): boolean {
  return (
    cells.length >= FEWEST_COLUMNS &&
    cells.every(
      ({ text }) => !DIGITS.test(foldWidth(text)) && text.trim().length <= LONGEST_HEADING && text.trim() !== '',
    ) &&
    !isTotalLabel(foldWidth(cells[0]?.text ?? '').trim())
  );
}

function labelOf({ cells }: TextRow): string {
  return foldWidth(cells[0]?.text ?? '').replace(/\s/g, '');
}

/** 新增学位 of 「新增学位（个）」. */
export function bareHeading(text: string): string {
  return text.replace(NOTES, '').replace(/\s/g, '');
}

/** A number of a cell, with the unit that its heading notes. */
export function numberAt(row: TextRow, heading: TextCell): SaidFigure | null {
  const cell = row.cells.find(({ column }) => column === heading.column);
  const value = cell ? readQuantity(foldWidth(cell.text).trim()) : null;
  if (!cell || value?.kind !== 'number') return null;
  const [, note = ''] = [...heading.text.matchAll(NOTES)].at(-1) ?? [];
  const measured: NumberQuantity = value.unit === null && isKnownUnit(note) ? { ...value, unit: unitOf(note) } : value;
  return { value: measured, at: cell.at, words: `${bareHeading(heading.text)}${cell.text}` };
}
