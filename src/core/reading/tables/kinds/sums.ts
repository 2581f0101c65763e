import { statePrices } from '../../../terms/figure-relations';
import { saysTotal } from '../../../terms/figures';
import { keyOf } from '../../grid/wording';
import { headsFigures, labelsOf, readFigures } from '../figures';
import type { Headings, TableKind, TablePlace } from '../kind';
import { readSums } from '../portfolio';

/** 「资金性质｜项目个数｜金额」: what a list of projects adds up to, by fund type, category or grade. */
export const sums: TableKind = {
  id: 'sums',

  fits(headings: Headings): number {
    const { columns, ranks } = headings;
    const first = columns.find(({ heading }) => heading.concept !== 'extra')?.heading.concept;
    const isGrouped = first === 'fundType' || first === 'category' || first === 'grade';
    const isSum = columns.length >= 2 && isGrouped && !ranks.has('project');
    // 「类别｜名称｜数量｜单位｜单价」 lists what was bought.
    return isSum && (ranks.has('count') || ranks.has('amount')) && !statePrices(labelsOf(headings)) ? 0.8 : 0;
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
