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

/** 决策 of 「决策（满分20分）」: a heading that says what its part of the whole is worth, and no more; null for any other. */
export function nameWithWorth(heading: string): string | null {
  const text = foldWidth(heading).trim();
  const open = text.lastIndexOf('(');
  const [worth, another] = findFigures(text);
  if (open <= 0 || !worth || another || !isNumber(worth.quantity)) return null;
  if (!MARKS_OPENING.test(text.slice(open, worth.start)) || text.slice(worth.end) !== ')') return null;
  const points = stated(worth.quantity);
  return points?.unit?.symbol === POINTS && points.value.lt(ALL) ? text.slice(0, open).trim() : null;
}

/** Of these it is the whole. */
const ALL = 100;
