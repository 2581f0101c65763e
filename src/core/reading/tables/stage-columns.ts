/** Columns of days on which something was begun, signed, finished: 开工日期 and 完工日期 of a list of works. */
import type { SaidRelation } from '../../model';
import { hasYear, readQuantity } from '../../quantity';
import { COLUMN_CHAINS, COLUMN_STAGES, type Stage, STAGE_DATES } from '../../terms/works';
import { entriesOf } from '../../terms/matcher';
import type { Grid, Line } from '../grid/grid';
import { textOf } from '../grid/stated';
import { keyOf, withoutNotes } from '../grid/wording';

type Work = SaidRelation & { readonly kind: 'work' };

interface StageColumn {
  readonly stage: Stage;
  readonly label: string;
  readonly column: number;
}

const STAGE_OF: ReadonlyMap<string, Stage> = new Map([...entriesOf(STAGE_DATES), ...entriesOf(COLUMN_STAGES)]);
/** Fewer rows in which the days follow each other do not show that they are to. */
const FEWEST_IN_ORDER = 2;

/**
 * The days of each row, two stages that follow each other at a time, where most rows keep their order. Rows `first` to `last` are the headings,
 * `to` the place of the first that is no longer of the table.
 */
export function worksInRows(
  grid: Grid,
  { first, last }: { readonly first: number; readonly last: number },
  to: number,
): Work[] {
  const columns = stagesIn(grid.lines.slice(first, last + 1));
  const lines = grid.lines.slice(last + 1, to);
  return pairsOf(columns).flatMap(([earlier, later]) => {
    const works = lines.flatMap((line) => workIn(grid, line, earlier, later) ?? []);
    const kept = works.filter(({ isReversed }) => !isReversed).length;
    return kept >= FEWEST_IN_ORDER && kept > works.length - kept ? works : [];
  });
}

/** Each stage that one column alone has. */
function stagesIn(headings: readonly Line[]): readonly StageColumn[] {
  const columns = headings.flatMap(({ cells }) =>
    cells.flatMap(({ column, value, word }): StageColumn[] => {
      const stage = word ? STAGE_OF.get(withoutNotes(keyOf(word.raw))) : undefined;
      return stage === undefined ? [] : [{ stage, label: textOf(value), column }];
    }),
  );
  return columns.filter(({ stage }) => columns.filter((other) => other.stage === stage).length === 1);
}

/** Stages of a chain that follow each other among those that have a column. */
function pairsOf(columns: readonly StageColumn[]): (readonly [StageColumn, StageColumn])[] {
  return COLUMN_CHAINS.flatMap((chain) => {
    const own = chain.flatMap((stage) => columns.filter((column) => column.stage === stage));
    return own.slice(1).flatMap((later, at) => {
      const earlier = own[at];
      return earlier ? [[earlier, later] as const] : [];
    });
  });
}

function workIn(grid: Grid, { row }: Line, earlier: StageColumn, later: StageColumn): Work | null {
  const [before, after] = [dayAt(grid, row, earlier.column), dayAt(grid, row, later.column)];
  if (!before || !after) return null;
  const said = ({ label, column }: StageColumn, text: string) => ({
    words: `${label.replace(/\s/g, '')}${text}`,
    at: grid.ref(row, column),
  });
  const isReversed = after.to < before.from;
  return { kind: 'work', earlier: said(earlier, before.text), later: said(later, after.text), isReversed };
}

function dayAt(grid: Grid, row: number, column: number) {
  const value = readQuantity(grid.value(row, column), { format: grid.format(row, column) });
  return value.kind === 'date' && hasYear(value) ? value : null;
}
