import { readGroupColumns } from '../group-columns';
import { groupsSideBySide, rowOfGroups } from '../group-headings';
import type { Headings, TableKind, TablePlace } from '../kind';

/** 一级指标｜决策｜过程｜产出｜效益｜合计: the groups side by side, over rows 分值, 得分 and 得分率. */
export const groups: TableKind = {
  id: 'groups',

  fits({ grid, first, last, next }: Headings): number {
    const line = grid.lines[last];
    if (first !== last || !line || !next || groupsSideBySide(line) === null) return 0;
    return rowOfGroups(next) === null ? 0 : 0.92;
  },

  read({ headings, limit }: TablePlace) {
    const table = readGroupColumns(headings.grid, headings.last, limit);
    return { next: table.next, indicators: [table] };
  },
};
