import type { SheetPlan } from '../../src/core/model';

/** A sheet with one text on it. */
export function blankPlan(name: string, text: string): SheetPlan {
  return {
    name,
    marker: `test:${name}`,
    widths: [20],
    heights: {},
    cells: [{ row: 0, column: 0, value: text, style: 'text' }],
    merges: [],
    charts: [],
    frozenRows: 0,
    landscape: false,
  };
}
