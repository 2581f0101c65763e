import type { Goal, Stated } from '../../model';
import { Composed, type Frame } from '../../terms/composed';
import { DEED_LABELS, GOAL_LABELS, GOALS_OF_YEARS } from '../../terms/goals';
import type { Filled, Line } from '../grid/grid';
import { LONGEST_LABEL, withoutNotes, withoutOrdinal } from '../grid/wording';

const LABELS = new Composed<Frame>([GOAL_LABELS, DEED_LABELS]);
/** A shorter text names a goal at most. */
const SHORTEST_GOAL = 8;

/** Where a text stood last in a column, and what it is. */
interface Last {
  readonly row: number;
  readonly frame: Frame;
  readonly isOfYears: boolean;
}

/** The texts in the cells that a form has for its goals, and for what was done and reached. */
export class GoalCells {
  readonly goals: Goal[] = [];
  readonly deeds: Stated<string>[] = [];
  readonly #last = new Map<number, Last>();

  /**
   * Takes a text below 「预期目标」 or beside 「年度总体目标」; below or beside 「实际完成情况」 it tells what was reached. `goesOn`: whether the label left of
   * a row's first cell is that of the row above.
   */
  take(
    text: Stated<string>,
    cell: Filled,
    line: Line,
    headings: ReadonlyMap<number, Filled>,
    goesOn: (first: Filled) => boolean,
  ): void {
    if (!cell.word || cell.word.key.length < SHORTEST_GOAL || frameOf(cell)) return;
    const above = headings.get(cell.column);
    const [label, beside] = line.cells;
    const named = [above, beside === cell ? label : undefined].find((name) => name && frameOf(name));
    const frame = named && frameOf(named);
    if (frame) this.#add(text, cell, { row: line.row, frame, isOfYears: GOALS_OF_YEARS.test(named?.word?.key ?? '') });
    else if (label && goesOn(label)) this.#goOn(text, cell, line);
  }

  /** 「目标2：…」 in the row below 「年度总体目标｜目标1：…」. */
  #goOn(text: Stated<string>, cell: Filled, { row }: Line): void {
    const last = this.#last.get(cell.column);
    if (last?.row === row - 1) this.#add(text, cell, { ...last, row });
  }

  #add(text: Stated<string>, { column }: Filled, last: Last): void {
    this.#last.set(column, last);
    if (last.frame === DEED_LABELS) this.deeds.push(text);
    else this.goals.push({ ...text, isOfYears: last.isOfYears });
  }
}

/** What a label says of the text beside or below it; null for any other. */
function frameOf({ word }: Filled): Frame | null {
  if (!word || word.key.length > LONGEST_LABEL) return null;
  return LABELS.meaningOf(withoutOrdinal(withoutNotes(word.key)).replace(/[:*]+$/, ''));
}
