import { Composed } from '../../terms/composed';
import { GOAL_LABELS } from '../../terms/goals';
import type { Filled, Line } from '../grid/grid';
import { LONGEST_LABEL, withoutNotes, withoutOrdinal } from '../grid/wording';

const LABELS = new Composed([GOAL_LABELS]);
/** A shorter text names a goal at most. */
const SHORTEST_GOAL = 8;

/** Whether a cell says that a goal stands beside or below it: 年度总体目标, 预期目标. */
export function isGoalLabel({ word }: Filled): boolean {
  if (!word || word.key.length > LONGEST_LABEL) return false;
  const words = withoutOrdinal(withoutNotes(word.key)).replace(/[:*]+$/, '');
  return LABELS.meaningOf(words) !== null;
}

/**
 * Whether a text of a row is a goal: below 「预期目标」, beside 「年度总体目标」. What stands below another heading, 「实际完成情况」, is none.
 */
export function isGoal(cell: Filled, line: Line, headings: ReadonlyMap<number, Filled>): boolean {
  if (!cell.word || cell.word.key.length < SHORTEST_GOAL) return false;
  const above = headings.get(cell.column);
  if (above && isGoalLabel(above)) return true;
  const [label, beside] = line.cells;
  return label !== undefined && beside === cell && isGoalLabel(label);
}
