/** Points and score of a part in brackets behind the heading that names it: 「（三）产出（30分，得26.83分）」. */
import type { NumberQuantity } from '../../model';
import { findFigures, foldWidth, isNumber } from '../../quantity';
import { MARKS_OPENING, SCORE_BEHIND } from '../../terms/points';
import { stated } from './stated';

const POINTS = '分';

export interface HeadedMarks {
  readonly points: NumberQuantity;
  readonly score: NumberQuantity;
}

/** `behind`: from the bracket on; null where it is none, or says anything else. */
export function headedMarks(behind: string): HeadedMarks | null {
  const text = foldWidth(behind);
  const close = text.indexOf(')');
  if (!text.startsWith('(') || close < 0) return null;
  const [full, given] = findFigures(text.slice(0, close));
  if (!full || !given || !isNumber(full.quantity) || !isNumber(given.quantity)) return null;
  if (!MARKS_OPENING.test(text.slice(0, full.start)) || !SCORE_BEHIND.test(text.slice(full.end, given.start)))
    return null;
  const [points, score] = [stated(full.quantity), stated(given.quantity)];
  if (points?.unit?.symbol !== POINTS || score?.unit?.symbol !== POINTS) return null;
  return { points: { ...points, unit: null }, score: { ...score, unit: null } };
}
