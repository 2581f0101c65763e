import Big from 'big.js';
import type { Indicator, Stated } from '../model';
import type { Found, ProjectCheck } from './engine/check';
import { isShare, shareIn } from './view/shares';

/** A share of a whole above 100 % or below zero: 合格率, 满意度, 覆盖率. */
export const percentRange: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'percent-range',
    severity: 'error',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：指标值',
  },

  *run({ project }) {
    for (const indicator of project.indicators) {
      if (!isShare(indicator)) continue;
      yield* [indicator.target, indicator.actual].flatMap((stated) => (stated ? [compare(indicator, stated)] : []));
    }
  },
};

const ZERO = new Big(0);
const ONE = new Big(1);

function compare(indicator: Indicator, stated: Stated): Found | null {
  const bounds = shareIn(indicator, stated);
  if (!bounds) return null;
  const { name } = indicator;
  const { text } = stated.value;
  const data = { indicator: name, value: text };
  const found = { data, at: stated.at, subject: name, stated: text };
  if (bounds.high.gt(ONE)) return { ...found, message: 'above', computed: '100%' };
  return bounds.low.lt(ZERO) ? { ...found, message: 'below', computed: '0%' } : null;
}
