import type { ProjectCheck } from './engine/check';

/** A project that is scored or graded without a table of indicators: nothing can be added up. */
export const tableMissing: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'table-missing',
    severity: 'warning',
    group: 'completeness',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件3：综合评价情况及评价结论（附评分表）',
  },

  *run({ statements, project }) {
    const [score, ...others] = statements.about('score');
    if (!score) return;
    if (project.indicators.length > 0) yield null;
    else {
      const related = [...score.related, ...others.map(({ figure }) => figure.at)];
      const stated = score.figure.value.text;
      yield { message: 'missing', data: { score: stated }, at: score.figure.at, related, stated };
    }
  },
};
