/** What rose from year to year where the years run down a table: 「2022年｜660｜20%」, and 增长率 below 2022年 and 2023年. */
import type { FigureTable } from '../../model';
import { keyOf } from '../../reading/grid/wording';
import { hintOf } from '../../terms/figures';
import { isOfConstantPrices, saysChange } from '../../terms/figure-relations';
import { YEAR_HEADING } from '../../terms/years';
import { believedChanges, type DeclaredFigure } from './declared-figures';
import { bareLabel } from './figure-words';
import { judgedChange } from './judged';

/** Each printed change ↔ the figures of its two years; nothing of a column or row of changes that more of them break than keep. */
export function yearlyChanges(table: FigureTable): DeclaredFigure[] {
  const years = table.rows.map(({ label }) => yearIn(label));
  return [...besideYears(table, years), ...belowYears(table, years)];
}

function yearIn(label: string): number | null {
  const key = keyOf(label);
  return YEAR_HEADING.test(key) ? Number.parseInt(key, 10) : null;
}

/** A column of changes beside the amounts of each year. */
function besideYears(table: FigureTable, years: readonly (number | null)[]): DeclaredFigure[] {
  return table.columns.flatMap(({ label }, column) => {
    const heading = bareLabel(label);
    const of = table.columns.findLastIndex((other, at) => at < column && isAmount(other.label));
    if (hintOf(heading) !== 'change' || of < 0 || isOfConstantPrices(heading + (table.columns[of]?.label ?? '')))
      return [];
    const figures = years.flatMap((year, row) => {
      const before = [row - 1, row + 1].find((at) => year !== null && years[at] === year - 1);
      return before === undefined
        ? []
        : changeAt(table, { row, column }, { row, column: of }, { row: before, column: of });
    });
    return believedChanges(figures) ? figures : [];
  });
}

/** A row of changes right below those of two years. */
function belowYears(table: FigureTable, years: readonly (number | null)[]): DeclaredFigure[] {
  return table.rows.flatMap(({ label }, row) => {
    const [first, second] = [years[row - 2] ?? null, years[row - 1] ?? null];
    if (!saysChange(bareLabel(label)) || first === null || second === null || first === second) return [];
    const [later, earlier] = first > second ? [row - 2, row - 1] : [row - 1, row - 2];
    const figures = table.columns.flatMap((heading, column) =>
      isOfConstantPrices(heading.label)
        ? []
        : changeAt(table, { row, column }, { row: later, column }, { row: earlier, column }),
    );
    return believedChanges(figures) ? figures : [];
  });
}

function isAmount(label: string): boolean {
  const hint = hintOf(bareLabel(label));
  return hint === null || hint === 'total';
}

type Place = DeclaredFigure['result'];

function changeAt({ cells }: FigureTable, result: Place, later: Place, earlier: Place): DeclaredFigure[] {
  const [stated, now, before] = [result, later, earlier].map(({ row, column }) => cells[row]?.[column]?.value);
  const judged = stated && now && before ? judgedChange(stated, [now, before]) : null;
  return judged ? [{ kind: 'change', result, members: [later, earlier], ...judged }] : [];
}
