import type { Goal, Stated } from '../../model';
import { Composed, type Frame } from '../../terms/composed';
import { DEED_LABELS, GOAL_LABELS, GOALS_OF_YEARS } from '../../terms/goals';
import type { Filled, Line } from '../grid/grid';
import { LONGEST_LABEL, withoutNotes, withoutOrdinal } from '../grid/wording';

const LABELS = new Composed<Frame>([GOAL_LABELS, DEED_LABELS]);
/** A shorter text names a goal at most. */
const SHORTEST_GOAL = 8;

/** The texts in the cells that a form has for its goals, and for what was done and reached. */
export class GoalCells {
  readonly goals: Goal[] = [];
  readonly deeds: Stated<string>[] = [];

  /** Takes a text below 「预期目标」 or beside 「年度总体目标」; below or beside 「实际完成情况」 it tells what was reached. */
  take(text: Stated<string>, cell: Filled, line: Line, headings: ReadonlyMap<number, Filled>): void {
    if (!cell.word || cell.word.key.length < SHORTEST_GOAL || frameOf(cell)) return;
    const above = headings.get(cell.column);
    const [label, beside] = line.cells;
    const named = [above, beside === cell ? label : undefined].find((name) => name && frameOf(name));
    const frame = named && frameOf(named);
    if (frame === DEED_LABELS) this.deeds.push(text);
    else if (frame) this.goals.push({ ...text, isOfYears: GOALS_OF_YEARS.test(named?.word?.key ?? '') });
  }
}

/** What a label says of the text beside or below it; null for any other. */
function frameOf({ word }: Filled): Frame | null {
  if (!word || word.key.length > LONGEST_LABEL) return null;
  return LABELS.meaningOf(withoutOrdinal(withoutNotes(word.key)).replace(/[:*]+$/, ''));
}
