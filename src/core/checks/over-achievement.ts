import Big from 'big.js';
import { compare, formatRate, inBase } from '../quantity';
import type { Indicator, NumberQuantity } from '../model';
import { appliesTo } from '../terms/forms';
import { agrees, type ProjectCheck } from './engine/check';
import { explains } from './view/reasons';
import { isShare, shareIn } from './view/shares';

/** Far more than the target, and no reason: the target may have been set too low. */
export const overAchievement: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'over-achievement',
    severity: 'warning',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号：超出目标较多的，按照偏离度适度调减分值',
    options: [{ name: 'note', kind: 'share', default: '120%' }],
  },

  *run({ project }, option) {
    if (!appliesTo('yearEnd', project)) return;
    const from = new Big(project.profile.over.from);
    for (const [index, indicator] of project.indicators.entries()) {
      const { name, target, actual, reason } = indicator;
      const outcome = project.outcomes[index];
      if (
        indicator.isPart ||
        !target ||
        !actual ||
        !outcome?.completion ||
        outcome.met === 'unmet' ||
        !isAbove(indicator)
      )
        continue;
      const { completion } = outcome;
      const isHigh = compare(completion, from) >= 0;
      if ((!isHigh && compare(completion, option('note')) < 0) || explains(reason)) {
        yield agrees(target, actual);
        continue;
      }
      const rate = formatRate(completion);
      const data = {
        indicator: name,
        target: target.value.text,
        actual: actual.value.text,
        rate,
        from: formatRate(from, 0),
      };
      const found = {
        data,
        at: actual.at,
        related: [target.at],
        subject: name,
        stated: data.actual,
        computed: data.target,
      };
      // Without a column for reasons the reason may stand anywhere.
      yield { ...found, message: isHigh ? 'high' : 'above', severity: isHigh && reason ? 'warning' : 'info' };
    }
  },
};

/**
 * More than the target, and more is better; where less is better, much less is no overshoot. More than the whole is told by
 * `percent-range`.
 */
function isAbove(indicator: Indicator): boolean {
  const { target, actual } = indicator;
  if (target?.value.kind !== 'number' || actual?.value.kind !== 'number') return false;
  const [wanted, reached] = [target.value, actual.value];
  if (wanted.comparator === '<=' || wanted.comparator === '<') return false;
  return isMore(reached, wanted) && !(isShare(indicator) && shareIn(indicator, actual)?.high.gt(1));
}

function isMore(reached: NumberQuantity, wanted: NumberQuantity): boolean {
  const haveUnits = reached.unit !== null && wanted.unit !== null;
  return haveUnits ? compare(inBase(reached), inBase(wanted)) > 0 : compare(reached.value, wanted.value) > 0;
}
