import { controlsOf } from '../../../terms/control-rates';
import type { FigureLine } from '../../../model';
import { textOf } from '../../grid/stated';
import { keyOf, withoutNotes } from '../../grid/wording';
import { isFigure } from '../figure-labels';
import { frameOf, tableOf } from '../figures';
import type { Headings, TableKind, TablePlace } from '../kind';

/** 编制数｜在职人数｜控制率 over a single row of figures: what there is beside what was allowed. */
export const controls: TableKind = {
  id: 'controls',

  fits(headings: Headings): number {
    return rowOf(headings) && controlsOf(labelsOf(columnsOf(headings))).length > 0 ? 0.5 : 0;
  },

  read({ headings, unit }: TablePlace) {
    const { grid, last, next } = headings;
    const columns = columnsOf(headings);
    const frame = frameOf(headings);
    const lines = next ? [next] : [];
    const title = [...frame.headings.values()].find(({ at }) => !columns.some(([column]) => column === at.column));
    const relations = controlsOf(labelsOf(columns));
    const [, first] = columns[0] ?? [];
    const at = first?.at ?? grid.ref(next?.row ?? 0, 0);
    const table = tableOf(frame, lines, columns, unit);
    return {
      figures: {
        ...table,
        at,
        rows: lines.map(() => ({ label: title?.label ?? '', at: title?.at ?? at })),
        // One row of three figures keeps some arithmetic by chance, and the whole by the part on purpose.
        isReadElsewhere: true,
        ...(relations.length > 0 ? { relations } : {}),
      },
      next: last + 1 + lines.length,
    };
  },
};

/** The row of figures below the headings, where it is the only one: nothing but figures, and none right below them. */
function rowOf({ grid, last, next }: Headings): boolean {
  const below = grid.lines[last + 2];
  const isMore = below !== undefined && next !== undefined && below.row === next.row + 1 && below.cells.every(isFigure);
  return next !== undefined && next.cells.every(isFigure) && !isMore;
}

type HeadedColumn = readonly [column: number, heading: FigureLine];

/** The headings with a figure below them; what stands beside them is a title. */
function columnsOf(headings: Headings): readonly HeadedColumn[] {
  const filled = new Set(headings.next?.cells.map(({ column }) => column));
  return [...frameOf(headings).headings].filter(([column]) => filled.has(column));
}

function labelsOf(columns: readonly HeadedColumn[]): readonly string[] {
  return columns.map(([, { label }]) => withoutNotes(keyOf(textOf(label))));
}
