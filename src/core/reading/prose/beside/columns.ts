/** Columns of a table that no reader knows, under a row that says 合计. */
import type { NumberQuantity, SaidFigure, SaidRelation } from '../../../model';
import { foldWidth, readQuantity } from '../../../quantity';
import { TOTALS } from '../../../terms/said-sums';
import type { TextRow } from '../../forms/segment';

const TOTAL_WORDS: ReadonlySet<string> = new Set(TOTALS.split(' '));
/** Rows that add up some of those above them, or belong to one. */
const PARTIAL = /小计|其中|累计|平均/;
const NOTHING = /^[-—/]+$/;
const FEWEST_PARTS = 3;
const DIGITS = /\d/;

export function columnTotals(rows: readonly TextRow[]): SaidRelation[] {
  const found: SaidRelation[] = [];
  let block: TextRow[] = [];
  let headings: TextRow | null = null;
  for (const row of rows) {
    const before = block.at(-1) ?? headings;
    if (before && row.row !== before.row + 1) [block, headings] = [[], null];
    if (row.cells.every(({ text }) => !DIGITS.test(text)) && block.length === 0) headings = row;
    else if (headings && isTotal(row)) {
      found.push(...totalsOf(row, block, headings));
      [block, headings] = [[], null];
    } else block.push(row);
  }
  return found;
}

function isTotal({ cells }: TextRow): boolean {
  return TOTAL_WORDS.has(foldWidth(cells[0]?.text ?? '').replace(/\s/g, ''));
}

/** The column of every figure of the total, where each row has a number in it, or says that it has none. */
function totalsOf({ cells }: TextRow, block: readonly TextRow[], headings: TextRow): SaidRelation[] {
  if (block.some((row) => row.cells.some(({ text }) => PARTIAL.test(text)))) return [];
  return cells.slice(1).flatMap((cell): SaidRelation[] => {
    const total = numberIn(cell.text);
    const heading = headings.cells.find(({ column }) => column === cell.column)?.text ?? '';
    const parts = total && heading !== '' && !/率|比|均/.test(heading) ? partsIn(block, cell.column) : null;
    if (!total || !parts || parts.length < FEWEST_PARTS) return [];
    const whole: SaidFigure = { value: total, at: cell.at, words: `${heading}${cells[0]?.text ?? ''}${cell.text}` };
    return [{ kind: 'sum', list: 'column', wholes: [whole], parts: [parts] }];
  });
}

function partsIn(block: readonly TextRow[], column: number): SaidFigure[] | null {
  const parts: SaidFigure[] = [];
  for (const row of block) {
    const cell = row.cells.find((one) => one.column === column);
    if (!cell) return null;
    if (NOTHING.test(cell.text.trim())) continue;
    const value = numberIn(cell.text);
    if (!value) return null;
    parts.push({ value, at: cell.at, words: cell.text });
  }
  return parts;
}

function numberIn(text: string): NumberQuantity | null {
  const value = readQuantity(text.trim());
  return value.kind === 'number' && value.comparator === null && value.unit === null ? value : null;
}
