import { formatRate } from '../quantity';
import type { Found, ProjectCheck } from './engine/check';
import { formulaTold, growthTold, rateTold, type ToldRate } from './told/rates';
import { relationsOf } from './told/sums';

/** Rates, shares, growth and formulas ↔ the figures that the same sentence makes them of. */
export const textRate: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'text-rate',
    severity: 'error',
    group: 'text',
    since: '0.2.0',
    basis: '财预〔2020〕10号 附件3：评价报告数据真实、前后一致',
    speaksLast: true,
  },

  *run({ project }) {
    for (const rate of relationsOf(project, 'rate')) yield found(rateTold(rate));
    for (const growth of relationsOf(project, 'growth')) yield found(growthTold(growth));
    for (const formula of relationsOf(project, 'formula')) {
      const computed = formulaTold(formula);
      const { result } = formula;
      const figures = { stated: result.value.text.replace(/^=\s*/, ''), computed: computed ?? '' };
      const data = { words: result.words, formula: formula.formula, computed: figures.computed };
      yield computed === null ? null : { message: 'formula', data, at: result.at, ...figures };
    }
  },
};

function found(told: ToldRate | null): Found | null {
  if (told === null) return null;
  const { rate, match, reckoning } = told;
  const figures = { stated: rate.value.text, computed: formatRate(told.computed) };
  const message = match === 'rounding' ? 'rounding' : 'differs';
  const data = { words: rate.words, reckoning, computed: figures.computed };
  return { message, data, at: rate.at, ...(match === 'rounding' ? { severity: 'info' } : {}), ...figures };
}
