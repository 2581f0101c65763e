import type { CellValue } from '../../model';
import { readQuantity } from '../../quantity';
import { answerOf } from '../../terms/reached-columns';
import type { Filled } from '../grid/grid';
import { textOf } from '../grid/stated';
import { keyOf } from '../grid/wording';

/** What a cell says of whether something was reached, 是, √, 按期完成; null where it says anything else, or so only in part. */
export function verdictIn(value: CellValue): 'reached' | 'missed' | null {
  const answer = answerOf(keyOf(textOf(value)));
  if (answer) return answer;
  const read = readQuantity(value);
  if (read.kind !== 'words') return null;
  if (read.achievement === 'met') return 'reached';
  return read.achievement === 'unmet' ? 'missed' : null;
}

/** 完成情况 beside 完成值, where its cells say nothing but whether. */
export function saysWhether(cells: readonly Filled[]): boolean {
  return cells.length > 0 && cells.every(({ value }) => verdictIn(value) !== null);
}
