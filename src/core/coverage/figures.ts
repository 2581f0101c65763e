/** The figures of a sheet: what a person would have to compare who checked it by hand. */
import type { CellRef, CellValue, Quantity, SheetSnapshot } from '../model';
import { findFigures, foldWidth, readQuantity } from '../quantity';
import { placeOn } from '../sheet/place-on';
import { being } from '../terms/starts';
import { FIGURES_THAT_NUMBER, isListNumber } from '../terms/numbering';
import type { Meaning, Meanings } from './meanings';

/** A figure, with the values that were read in its cell; null for a cell of which nothing is known. */
export interface Found {
  readonly at: CellRef;
  /** As it is written. */
  readonly text: string;
  /** Stands in words beside others, so that its cell alone does not tell which one is meant. */
  readonly isSaid: boolean;
  /** Has a meaning. */
  readonly isRead: boolean;
  readonly meaning: Meaning | undefined;
}

/** Cells and sentences with a figure, row by row. Dates nobody compares, numbering, and numbers of telephones are none. */
export function figuresOf(sheet: SheetSnapshot, meanings: Meanings): Found[] {
  const found: Found[] = [];
  const bare: Bare[] = [];
  for (const [down, cells] of sheet.rows.entries()) {
    for (const [right, value] of cells.entries()) {
      if (value === null || typeof value === 'boolean' || typeof value === 'object') continue;
      if (typeof value === 'string' && !/\d/.test(foldWidth(value))) continue;
      const at = placeOn(sheet, sheet.origin.row + down, sheet.origin.column + right);
      const meaning = meanings.of(at);
      const format = sheet.formats?.[down]?.[right] ?? null;
      const quantity = readQuantity(value, { format });
      if (isFigure(quantity)) {
        const figure = { at, text: quantity.text, isSaid: false, isRead: hasValue(meaning), meaning };
        if (figure.isRead) found.push(figure);
        else if (!meaning?.isWords && mayBeFigure(quantity)) bare.push({ figure, quantity });
      } else if (typeof value === 'string' && !isInstruction(quantity)) found.push(...inWords(value, at, meaning));
    }
  }
  const numbers = numbering(bare, sheet);
  for (const one of bare) if (!numbers.has(one)) found.push(one.figure);
  return found;
}

/** A figure of which nothing is known. */
interface Bare {
  readonly figure: Found;
  readonly quantity: Quantity;
}

function isFigure({ kind }: Quantity): boolean {
  return kind === 'number' || kind === 'range' || kind === 'date';
}

/** 「说明原因（100字以内）」 */
function isInstruction(quantity: Quantity): boolean {
  return quantity.kind === 'unreadable' && quantity.reason === 'placeholder';
}

function hasValue(meaning: Meaning | undefined): boolean {
  return meaning !== undefined && meaning.values.length > 0;
}

/** Numbers of telephones and accounts, and codes. */
const LONGEST_NUMBER = 7;

/** A date in a letterhead, a year, the number of a telephone or of a document are figures only where they were read. */
function mayBeFigure(quantity: Quantity): boolean {
  if (quantity.kind === 'date') return false;
  if (quantity.kind !== 'number' || quantity.unit !== null || quantity.decimals > 0) return true;
  const { value } = quantity;
  const isYear = value.gte(FIRST_YEAR) && value.lte(LAST_YEAR) && !quantity.text.includes(',');
  return !isYear && value.abs().lt(10 ** (LONGEST_NUMBER - 1));
}

const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

/** Figures in a text that is no figure as a whole. */
function inWords(text: string, at: CellRef, meaning: Meaning | undefined): Found[] {
  const isName = meaning?.isWords === true && meaning.values.length === 0;
  if (isName) return [];
  const known = [...(meaning?.values ?? [])];
  // 「建设3个中心」 as a target is words with a meaning, whatever it counts.
  const isValue = known.some(
    ({ kind, text: words }) => kind === 'words' && foldWidth(words) === foldWidth(text.trim()),
  );
  return findFigures(text).flatMap(({ quantity, start, end }): Found[] => {
    if (quantity.kind === 'date') return [];
    const place = known.findIndex((value) => isSame(value, quantity));
    if (place >= 0) known.splice(place, 1);
    const isRead = isValue || place >= 0;
    const isLabel = isCode(quantity) || isOrdinal(quantity, text.slice(0, start), text.slice(end));
    return isRead || !isLabel ? [{ at, text: quantity.text, isSaid: true, isRead, meaning }] : [];
  });
}

function isCode(quantity: Quantity): boolean {
  return !mayBeFigure(quantity);
}

/** 「1、持续性项目□　2、新增性项目□」, 「指标2：」, 「219 人社局」: a bare number that leads a text, or stands before a sign of lists. */
function isOrdinal(quantity: Quantity, before: string, after: string): boolean {
  return integerOf(quantity) !== null && isListNumber(before, after);
}

function isSame(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.value.eq(b.value);
  return a.text === b.text;
}

// ---------------------------------------------------------------------------------------------------------------------
// Numbering: 1 2 3 … down a column or along a row

const numbers = being(FIGURES_THAT_NUMBER);

function numbering(bare: readonly Bare[], sheet: SheetSnapshot): ReadonlySet<Bare> {
  const columns = new Map<number, Bare[]>();
  const rows = new Map<number, Bare[]>();
  for (const one of bare) {
    const { row, column } = one.figure.at;
    push(columns, column, one);
    push(rows, row, one);
  }
  const numbers = new Set<Bare>();
  for (const line of [...columns.values(), ...rows.values()]) for (const one of counted(line)) numbers.add(one);
  for (const one of bare)
    if (isUnderNumber(one.figure.at, sheet) || isBesideNumber(one.figure.at, sheet)) numbers.add(one);
  return numbers;
}

function push(lines: Map<number, Bare[]>, place: number, one: Bare): void {
  const line = lines.get(place);
  if (line) line.push(one);
  else lines.set(place, [one]);
}

/** Fewer may be figures that happen to follow each other. */
const SHORTEST_COUNT = 3;

/** Runs of 1 2 3 …. */
function counted(line: readonly Bare[]): Bare[] {
  const runs: Bare[][] = [];
  for (const one of line) {
    const value = integerOf(one.quantity);
    const run = runs.at(-1);
    if (value === 1) runs.push([one]);
    else if (run && value === run.length + 1) run.push(one);
    else if (run && run.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length >= SHORTEST_COUNT).flat();
}

function integerOf(quantity: Quantity): number | null {
  return quantity.kind === 'number' && quantity.unit === null && quantity.decimals === 0
    ? Number(quantity.value)
    : null;
}

/** Whether the nearest words above a figure say that its column counts rows. */
function isUnderNumber({ row, column }: CellRef, { rows, origin }: SheetSnapshot): boolean {
  for (let above = row - 1; above >= Math.max(origin.row, row - FARTHEST_HEADING); above--) {
    const value: CellValue = rows[above - origin.row]?.[column - origin.column] ?? null;
    if (typeof value === 'string' && !/^\s*\d+\s*$/.test(value) && value.trim() !== '') {
      return numbers(value.replace(/\s/g, ''));
    }
  }
  return false;
}

/** 「栏次｜1｜2」. */
function isBesideNumber({ row, column }: CellRef, { rows, origin }: SheetSnapshot): boolean {
  const cells = rows[row - origin.row]?.slice(0, column - origin.column) ?? [];
  const label = cells.findLast(
    (value) => typeof value === 'string' && value.trim() !== '' && !/^\s*\d+\s*$/.test(value),
  );
  return typeof label === 'string' && numbers(label.replace(/\s/g, ''));
}

/** Headings stand above a table of this length at most; longer ones count their rows from one. */
const FARTHEST_HEADING = 40;
