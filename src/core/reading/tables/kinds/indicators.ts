import type { ColumnConcept } from '../columns';
import { type Band, bandsOf, counted } from '../bands';
import { readIndicators } from '../indicators';
import { countOf, type Headings, type TableKind, type TablePlace, type TableRead } from '../kind';
import { BESIDE, MONEY } from './concepts';

const LEVELS: readonly ColumnConcept[] = ['level1', 'level2', 'level3', 'level4'];
const VALUES: readonly ColumnConcept[] = [
  'points',
  'target',
  'actual',
  'progress',
  'forecast',
  'score',
  'reviewScore',
  'criterion',
  'completionRate',
  'scoreRate',
];

/** 一级｜二级｜三级指标 with what each is to reach, has reached and is worth: a row an indicator. */
export const indicators: TableKind = {
  id: 'indicators',

  fits(headings: Headings): number {
    const levels = countOf(headings, LEVELS);
    const values = countOf(headings, VALUES);
    const beside = countOf(headings, BESIDE);
    const name = countOf(headings, ['name']);
    if (headings.columns.length < 2) return 0;
    if (levels > 0 && values > 0 && levels + values + beside + name >= 3) return 0.9;
    if (values === 0 && levels >= LEVELS_OF_FRAMEWORK && isExplained(headings)) return 0.6;
    return name > 0 && values + beside >= 2 && countOf(headings, MONEY) === 0 ? 0.5 : 0;
  },

  read({ headings, limit }: TablePlace) {
    const bands = bandsOf(headings, limit);
    if (bands.length > 1) return readBands(headings, bands);
    const table = readIndicators(headings.grid, headings, limit);
    return table.indicators.length === 0
      ? { next: table.next, unread: table.unread, isUnfilled: table.isUnfilled }
      : { next: table.next, indicators: [table] };
  },
};

/** 一级｜二级｜三级指标｜指标说明: what a project is judged by, before anything is filled in. */
const LEVELS_OF_FRAMEWORK = 3;

function isExplained({ columns }: Headings): boolean {
  const last = Math.max(...columns.filter(({ heading }) => LEVELS.includes(heading.concept)).map(({ left }) => left));
  return columns.some(({ heading, left }) => left > last && EXPLAINED.includes(heading.concept));
}

const EXPLAINED: readonly ColumnConcept[] = ['extra', 'remark'];

function readBands({ grid, last }: Headings, bands: readonly Band[]): TableRead {
  const tables = bands.map(({ headings, limit, term }) => {
    const table = readIndicators(headings.grid, headings, limit);
    return [{ ...table, term: table.term ?? term }, table.term ?? term] as const;
  });
  const bottom = Math.max(...bands.map(({ headings }, at) => lastRow(headings, tables[at]?.[0].next ?? 0)));
  let next = last + 1;
  while ((grid.lines[next]?.row ?? Infinity) <= bottom) next++;
  const isUnfilled = tables.every(([table]) => table.isUnfilled);
  return { next, indicators: counted(tables.filter(([table]) => table.indicators.length > 0)), isUnfilled };
}

function lastRow({ grid }: Headings, next: number): number {
  return grid.lines[next - 1]?.row ?? -1;
}
