import { isEmpty, moneyRateOf } from '../scoring/figures';
import type { ProjectCheck } from './engine/check';

/** A score although the actual value is blank. */
export const scoreWithoutActual: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'score-without-actual',
    severity: 'warning',
    group: 'score',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：实际完成值',
  },

  *run({ project, marks }) {
    const scored = project.indicators.flatMap((indicator, index) => {
      const score = marks.scores[index];
      const { actual } = indicator;
      // No score for nothing done is consistent; the rates of the money follow from the money.
      return score?.value.value.gt(0) && actual && moneyRateOf(indicator) === null
        ? [{ indicator, score, actual }]
        : [];
    });
    const without = scored.filter(({ actual }) => isEmpty(actual));
    const [first, ...others] = without;
    if (first && without.length === scored.length && scored.length > 1) {
      yield {
        message: 'none',
        data: { count: scored.length },
        at: first.actual.at,
        related: others.map(({ actual }) => actual.at),
      };
      return;
    }
    for (const { indicator, score, actual } of scored) {
      const { name } = indicator;
      const message = actual.value.kind === 'unreadable' ? 'unreadable' : 'blank';
      const found = {
        message,
        data: { indicator: name, score: score.value.text },
        at: actual.at,
        related: [score.at],
        subject: name,
      };
      yield isEmpty(actual) ? found : null;
    }
  },
};
