/** Which level of a framework a column of points belongs to. */
import type { ColumnConcept } from './columns';
import type { Column, Headings } from './table-headings';

export interface PointsColumns {
  readonly level1: Column | null;
  readonly level2: Column | null;
  /** Of the indicators themselves. */
  readonly own: readonly Column[];
}

const LABEL = /^(?:level\d|name)$/;

/** Of several 分值 columns each belongs to the level named to its left: 一级指标｜分值｜二级指标｜分值｜三级指标｜分值. */
export function pointsColumns(header: Headings, { level2 }: { readonly level2: Column | null }): PointsColumns {
  const found = header.columns.filter(({ heading }) => heading.concept === 'points');
  if (found.length < 2) return { level1: null, level2: null, own: found };
  let label: ColumnConcept | null = null;
  const levels = new Map<Column, ColumnConcept | null>();
  for (const column of header.columns) {
    if (LABEL.test(column.heading.concept)) label = column === level2 ? 'level2' : column.heading.concept;
    else if (column.heading.concept === 'points') levels.set(column, label);
  }
  return {
    level1: found.find((column) => levels.get(column) === 'level1') ?? null,
    level2: found.find((column) => levels.get(column) === 'level2') ?? null,
    own: found.filter((column) => levels.get(column) !== 'level1' && levels.get(column) !== 'level2'),
  };
}
