import { DONE, PLANNED, TASKS } from '../../../terms/tasks';
import { headsMixed, labelsOf, readFigures } from '../figures';
import type { Headings, TableKind, TablePlace } from '../kind';

/** 任务名称｜计划数｜完成数｜完成率: what was to be done and has been, a row a task. */
export const tasks: TableKind = {
  id: 'tasks',

  fits(headings: Headings): number {
    const labels = labelsOf(headings);
    const isTold = [TASKS, PLANNED, DONE].every((pattern) => labels.some((label) => pattern.test(label)));
    return isTold && headsMixed(headings) ? 0.55 : 0;
  },

  read({ headings, limit, unit }: TablePlace) {
    const { table, unread, next } = readFigures(headings, limit, unit);
    return { figures: table, unread, next };
  },
};
