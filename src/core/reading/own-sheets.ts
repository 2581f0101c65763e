import type { SheetSnapshot } from '../model';

const NAMES: ReadonlySet<string> = new Set(['评价汇总', '检查结果', '例外说明', '评价设置']);
/** Begins the text that marks a sheet written by this program, whatever it is called. */
const MARKER = 'performance-evaluation:';
/** The marker stands in one of the first rows. */
const MARKED_ROWS = 3;

/** Whether a sheet is the program's own: a summary, its findings, its settings. It is never read as data. */
export function isOwnSheet({ name, rows }: SheetSnapshot): boolean {
  if (NAMES.has(name)) return true;
  for (let row = 0; row < Math.min(MARKED_ROWS, rows.length); row++) {
    if (rows[row]?.some((value) => typeof value === 'string' && value.startsWith(MARKER))) return true;
  }
  return false;
}
