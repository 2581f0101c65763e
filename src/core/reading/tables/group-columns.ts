import { readQuantity } from '../../quantity';
import type { Concept, Fact, Subject } from '../../model';
import { isGroupHeading } from '../../terms/groups';
import { cellFact, isNumber, PROJECT } from '../forms/facts';
import type { Filled, Grid, Line } from '../grid/grid';
import { asPoints, asRateOf, textOf } from '../grid/stated';
import { splitGroupPoints, withoutNotes } from '../grid/wording';

/** So many of them make a row of headings. */
const FEWEST_GROUPS = 2;

const ROWS = ['points', 'score', 'scoreRate', 'deductionRate'] as const satisfies readonly Concept[];

/** A table with the groups side by side: 「一级指标｜决策｜过程｜产出｜效益｜合计」 over rows 分值, 得分 and 得分率. */
export class GroupColumns {
  #subjects: ReadonlyMap<number, Subject> = new Map();

  /** Takes a row of such headings; false where a row is none. */
  head(line: Line): boolean {
    const groups = groupsSideBySide(line);
    if (!groups) return false;
    this.#subjects = new Map([
      ...groups.map((cell) => [cell.column, groupOf(cell)] as const),
      ...line.cells.filter(({ word }) => word?.total === 'total').map(({ column }) => [column, PROJECT] as const),
    ]);
    return true;
  }

  /** The facts of a row below such headings; null where it is not one of theirs. */
  read(grid: Grid, line: Line): Fact[] | null {
    const label = line.cells[0];
    const concept = ROWS.find((row) => row === label?.word?.heading?.concept);
    if (this.#subjects.size === 0 || !label || !concept) return null;
    const words = textOf(label.value);
    const isRate = concept === 'scoreRate' || concept === 'deductionRate';
    return line.cells.flatMap(({ column, value }) => {
      const subject = this.#subjects.get(column);
      if (!subject) return [];
      const read = readQuantity(value, { format: grid.format(line.row, column) });
      const quantity = isRate ? asRateOf(read, null) : asPoints(read);
      return isNumber(quantity)
        ? [cellFact(concept, subject, { value: quantity, at: grid.ref(line.row, column) }, words)]
        : [];
    });
  }
}

/** The groups that a row of nothing but words names behind its first cell; null where it names no two. */
export function groupsSideBySide({ cells }: Line): readonly Filled[] | null {
  const [, ...others] = cells;
  const groups = others.filter(({ word }) => isGroupHeading(withoutNotes(word?.key ?? '')));
  return groups.length < FEWEST_GROUPS || cells.some(({ word }) => !word || word.isFigure) ? null : groups;
}

function groupOf(cell: Filled): Subject {
  return { kind: 'group', name: splitGroupPoints(textOf(cell.value)).name };
}
