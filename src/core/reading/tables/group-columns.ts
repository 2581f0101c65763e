/** Tables with the groups side by side: 「一级指标｜决策｜过程｜产出｜效益｜合计」 over rows 分值, 得分 and 得分率. */
import { readQuantity } from '../../quantity';
import type { Fact, Indicator, Stated, Unread } from '../../model';
import { cellFact, isNumber, PROJECT } from '../forms/facts';
import type { Filled, Grid, Line } from '../grid/grid';
import { asDeducted, asPoints, asRateOf, textOf } from '../grid/stated';
import { isGroupHeading } from '../../terms/groups';
import { keyOf, splitGroupPoints } from '../grid/wording';
import { FEWEST_GROUPS, groupsSideBySide, type Row, rowOfGroups } from './group-headings';
import type { IndicatorTable } from './indicators';

/** Reads the rows below a row of groups, as those of a table that has a row a group. */
export function readGroupColumns(grid: Grid, head: number, limit: number): IndicatorTable {
  const heading = grid.lines[head];
  const groups = (heading && groupsSideBySide(heading)) ?? [];
  const totals = heading?.cells.filter(({ word }) => word?.total === 'total') ?? [];
  const rows = new Map<Row, Line>();
  const unread: Unread[] = [];
  let next = head + 1;
  for (; next < limit; next++) {
    const line = grid.lines[next];
    if (!line || !goesOn(line, groups)) break;
    const row = rowOfGroups(line);
    if (row && !rows.has(row)) rows.set(row, line);
    else unread.push(unreadRow(grid, line));
  }
  const statedOf = (row: Row, column: number): Stated | null => {
    const line = rows.get(row);
    return line ? stated(grid, line.row, column, row) : null;
  };
  const label = heading?.cells[0];
  return {
    at: grid.ref(heading?.row ?? 0, label?.column ?? 0),
    indicators: groups
      .map((cell) => groupOf(grid, heading?.row ?? 0, cell, statedOf))
      .filter((group) => isGroupHeading(keyOf(group.name)) || says(group)),
    groups: [],
    blocks: [],
    facts: totals.flatMap(({ column }) => totalsOf(column, rows, statedOf)),
    columns: ['name', ...rows.keys()],
    unread,
    ofGroups: true,
    isClosed: totals.length > 0,
    months: null,
    term: null,
    isUnfilled: false,
    next,
  };
}

/** A label before the columns of the groups, and values below some of them. */
function goesOn({ cells: [label, ...values] }: Line, groups: readonly Filled[]): boolean {
  const [first] = groups;
  if (!label?.word || label.word.isFigure || !first || label.column >= first.column) return false;
  return groups.filter(({ column }) => values.some((value) => value.column === column)).length >= FEWEST_GROUPS;
}

/** A heading among those of groups is that of one where figures stand below it. */
function says({ points, score }: Indicator): boolean {
  return [points, score].some((one) => one !== null && isNumber(one.value));
}

function stated(grid: Grid, row: number, column: number, of: Row): Stated {
  const read = readQuantity(grid.value(row, column), { format: grid.format(row, column) });
  const isRate = of === 'scoreRate' || of === 'deductionRate';
  const asMark = of === 'deducted' ? asDeducted : asPoints;
  return { value: isRate ? asRateOf(read, null) : asMark(read), at: grid.ref(row, column) };
}

function groupOf(
  grid: Grid,
  row: number,
  { column, value }: Filled,
  statedOf: (row: Row, column: number) => Stated | null,
): Indicator {
  const { name, points } = splitGroupPoints(textOf(value));
  const at = grid.ref(row, column);
  return {
    level1: '',
    level2: '',
    name,
    at,
    points: statedOf('points', column) ?? (points === null ? null : { value: readQuantity(points), at }),
    target: null,
    actual: null,
    score: statedOf('score', column),
    reviewScore: statedOf('reviewScore', column),
    criterion: null,
    reason: null,
    completionRate: null,
    scoreRate: statedOf('scoreRate', column),
    deductionRate: statedOf('deductionRate', column),
    deducted: statedOf('deducted', column),
    isPart: false,
  };
}

function totalsOf(
  column: number,
  rows: ReadonlyMap<Row, Line>,
  statedOf: (row: Row, column: number) => Stated | null,
): Fact[] {
  return [...rows].flatMap(([row, line]): Fact[] => {
    const total = statedOf(row, column);
    return total && isNumber(total.value) ? [cellFact(row, PROJECT, total, textOf(line.cells[0]?.value ?? null))] : [];
  });
}

function unreadRow(grid: Grid, { row, cells: [label] }: Line): Unread {
  return { at: grid.ref(row, label?.column ?? 0), text: textOf(label?.value ?? null), reason: 'uncertain-meaning' };
}
