import { formatFigure, formatRate } from '../quantity';
import { totalOf } from '../scoring/marks';
import type { ProjectCheck } from './engine/check';

/** One indicator has more than half of all points. */
export const weightConcentration: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'weight-concentration',
    severity: 'info',
    group: 'weight',
    since: '0.1.0',
    basis: '财预〔2020〕10号：指标权重根据重要程度确定',
    options: [{ name: 'share', kind: 'share', default: '50%' }],
  },

  *run({ project, marks }, option) {
    const all = totalOf([...marks.points, marks.fund?.points ?? null]);
    if (!all?.gt(0) || marks.points.filter((points) => points !== null).length < 2) return;
    for (const [index, points] of marks.points.entries()) {
      if (!points) continue;
      const share = points.value.value.div(all);
      const name = project.indicators[index]?.name ?? '';
      const data = { indicator: name, points: points.value.text, full: formatFigure(all), share: formatRate(share) };
      yield share.gt(option('share'))
        ? { message: 'heavy', data, at: points.at, subject: name, stated: points.value.text }
        : null;
    }
  },
};
