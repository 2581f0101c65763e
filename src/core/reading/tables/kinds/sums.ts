import { saysTotal } from '../../../terms/figures';
import { keyOf } from '../../grid/wording';
import { headsFigures, readFigures } from '../figures';
import type { Headings, TableKind, TablePlace } from '../kind';
import { readSums } from '../portfolio';

/** 「资金性质｜项目个数｜金额」: what a list of projects adds up to, by fund type, category or grade. */
export const sums: TableKind = {
  id: 'sums',

  fits({ columns, ranks }: Headings): number {
    const first = columns.find(({ heading }) => heading.concept !== 'extra')?.heading.concept;
    const isGrouped = first === 'fundType' || first === 'category' || first === 'grade';
    const isSum = columns.length >= 2 && isGrouped && !ranks.has('project');
    return isSum && (ranks.has('count') || ranks.has('amount')) ? 0.8 : 0;
  },

  read({ headings, limit, unit }: TablePlace) {
    const { result, next } = readSums(headings.grid, headings, limit, unit);
    const figures = headsFigures(headings) ? readFigures(headings, next, unit).table : null;
    if (!figures) return { sums: result, next };
    // Without a total, what the rows say is compared with the list that they add up.
    const isTotalled = figures.rows.some(({ label }) => saysTotal(keyOf(label)));
    return { sums: result, next, figures: isTotalled ? figures : { ...figures, isReadElsewhere: true } };
  },
};
