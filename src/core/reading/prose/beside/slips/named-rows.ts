/** What a sentence tells by the name of a row, and the text of a cell in that row: 「共完成送戏下乡192场」 ↔ 「送戏下乡｜130.2｜186场，每场7000元」. */
import type { SlipRelation } from '../../../../model';
import { groupBy } from '../../../../group-by';
import { inBase } from '../../../../quantity';
import type { Line } from '../../arithmetic/lists';
import { isWholeCount, type Said } from '../../arithmetic/passages';
import { wordsBefore } from '../rows/words';
import { namedTables, type Row } from '../rows/tables';
import type { Tables } from './columns';
import { isNear, isOneMeasure, type Measure } from './named';

const SHORTEST = 4;
const FEWEST_DIGITS = 3;
const PER = '每';

/** `inCells`: the texts of cells. */
export function rowsNamed(measures: readonly Measure[], tables: Tables, inCells: readonly Line[]): SlipRelation[] {
  const counts = inCells
    .flat()
    .flatMap(({ figures, at }) =>
      figures.filter((said) => isWholeCount(said) && !said.gap.includes(PER)).map((said) => ({ said, row: rowAt(at) })),
    );
  if (counts.length === 0) return [];
  const byRow = groupBy(counts, ({ row }) => row);
  const rows = namedTables(tables).flatMap((table) => table.rows.filter(({ name }) => name.length >= SHORTEST));
  const byName = groupBy(rows, ({ name }) => name);
  return measures.flatMap(({ said }): SlipRelation[] => {
    if (!isWholeCount(said) || said.value.value.lt(10 ** (FEWEST_DIGITS - 1))) return [];
    // One table may be read as one of money and as one of figures.
    const [at, another] = new Set(rowOf(said, byName).map(({ cells: [cell] }) => (cell ? rowAt(cell.figure.at) : '')));
    const [cell, more] =
      at !== undefined && another === undefined
        ? (byRow.get(at) ?? []).filter((one) => isOneMeasure(one.said, said))
        : [];
    const [told, meant] = [inBase(said.value), cell ? inBase(cell.said.value) : null];
    return cell && meant && !more && !told.eq(meant) && isNear(told, meant)
      ? [{ kind: 'slip', odd: said.figure, right: cell.said.figure }]
      : [];
  });
}

function rowAt({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${String(row)} ${sheet}`;
}

/** The rows whose name stands right before a figure, and nothing before it that is not known. */
function rowOf({ label }: Said, byName: ReadonlyMap<string, readonly Row[]>): readonly Row[] {
  for (let from = 0; from + SHORTEST <= label.length; from++) {
    const named = byName.get(label.slice(from));
    if (named) return wordsBefore(label.slice(0, from)).rest === '' ? named : [];
  }
  return [];
}
