/**
 * Which findings can be put right by writing one cell, without anybody having to decide anything: a figure or a word that
 * follows from others, alone in its cell, while nothing casts doubt on what it follows from. Everything else is left to the person.
 */
import type { CellRef, CellValue, Finding, Snapshot } from '../core/model';
import { GRADES } from '../core/profiles';
import { isNumber, readQuantity } from '../core/quantity';
import { isSameCell } from '../core/sheet/reference';

/** One cell to write. */
export interface Fix {
  readonly at: CellRef;
  /** What it shows now, and what it will show. */
  readonly before: string;
  readonly shown: string;
  /** What is written: a percentage is a fraction in its cell. */
  readonly after: string | number;
  /** What is in the cell now, to be written back where somebody takes the fix back. */
  readonly was: string | number;
}

/**
 * Checks whose stated figure follows from others, each with the checks whose findings in the same project cast doubt on those.
 * Where a total and a part of it are both wrong, an addend is as likely the mistake as the two sums.
 */
const FOLLOWS: ReadonlyMap<string, readonly string[]> = new Map([
  ['grade-term', []],
  ['grade-mismatch', ['score-total', 'score-group', 'score-range', 'score-missing']],
  ['score-total', ['score-group', 'score-range', 'score-missing', 'full-score-unmet']],
  ['score-rate', ['score-total', 'score-group', 'score-range', 'weight-total', 'weight-group']],
  ['completion-rate', ['unit-mismatch', 'type-mismatch', 'fund-unit']],
  ['completion-overall', ['score-missing', 'score-range']],
  ['count-declared', ['indicator-duplicate', 'score-missing']],
  [
    'fund-execution-rate',
    ['fund-parts', 'fund-items', 'fund-balance', 'fund-unit', 'fund-overspent', 'figure-conflict'],
  ],
  ['fund-arrival-rate', ['fund-parts', 'fund-items', 'fund-unit', 'figure-conflict']],
]);

const FIGURE = /^-?\d{1,15}(?:\.\d{1,6})?%?$/;

/** The fix of a finding, or null where a person has to decide. `findings` are those of the same run. */
export function fixOf(finding: Finding, findings: readonly Finding[], snapshot: Snapshot): Fix | null {
  const doubts = FOLLOWS.get(finding.check);
  if (!doubts || finding.accepted || finding.severity === 'info' || !isOneValue(finding)) return null;
  if (findings.some((other) => castsDoubt(other, finding, doubts))) return null;
  const cell = cellAt(finding.at, snapshot);
  const after = cell && rewritten(cell.value, cell.format, finding);
  if (after === null || (typeof cell?.value !== 'string' && typeof cell?.value !== 'number')) return null;
  return { at: finding.at, before: finding.stated, shown: finding.computed, after, was: cell.value };
}

/** Both sides are grades, or both are figures written alike. */
function isOneValue({ stated, computed }: Finding): boolean {
  if (GRADES.some((grade) => grade === computed)) return stated !== '' && !FIGURE.test(stated);
  return FIGURE.test(stated) && FIGURE.test(computed) && stated.endsWith('%') === computed.endsWith('%');
}

/** A finding that questions what this one follows from, or says something else about the same cell. */
function castsDoubt(other: Finding, finding: Finding, doubts: readonly string[]): boolean {
  if (other === finding || other.accepted !== null) return false;
  if (isSameCell(other.at, finding.at) && other.computed !== finding.computed) return other.computed !== '';
  return other.project === finding.project && doubts.includes(other.check);
}

/** What the cell becomes, in its own kind; null unless it holds just what is stated. */
function rewritten(value: CellValue, format: string | null, { stated, computed }: Finding): string | number | null {
  if (typeof value === 'string') return value.trim() === stated ? computed : null;
  if (typeof value !== 'number') return null;
  const quantity = readQuantity(value, { format });
  const becomes = readQuantity(computed);
  if (quantity.text !== stated || !isNumber(quantity) || !isNumber(becomes)) return null;
  return Number(quantity.unit === null ? becomes.value : becomes.value.div(100));
}

function cellAt(
  { sheet: name, row, column }: CellRef,
  snapshot: Snapshot,
): { value: CellValue; format: string | null } | null {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) return null;
  const [down, across] = [row - sheet.origin.row, column - sheet.origin.column];
  return { value: sheet.rows[down]?.[across] ?? null, format: sheet.formats?.[down]?.[across] ?? null };
}
