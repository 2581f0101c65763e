import { statePrices } from '../../../terms/figure-relations';
import { headsMixed, labelsOf, readFigures } from '../figures';
import type { Headings, TableKind, TablePlace } from '../kind';

/** 设备名称｜数量｜单位｜单价｜金额: what was bought or paid, a row an item. */
export const items: TableKind = {
  id: 'items',

  fits(headings: Headings): number {
    return statePrices(labelsOf(headings)) && headsMixed(headings) ? 0.45 : 0;
  },

  read({ headings, limit, unit }: TablePlace) {
    const { table, unread, next } = readFigures(headings, limit, unit);
    return { figures: table, unread, next };
  },
};
