import { formatRate } from '../quantity';
import { figureOf } from '../scoring/figures';
import { amountOf } from '../scoring/money';
import type { PortfolioCheck } from './engine/check';
import { quotients } from './compare/money';
import { foundBy, matchRate, rateOf } from './compare/rates';

/** The execution rate of each project in a list ↔ what was spent and its amount. */
export const portfolioRate: PortfolioCheck = {
  scope: 'portfolio',
  meta: {
    id: 'portfolio-rate',
    severity: 'error',
    group: 'portfolio',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件2：预算执行率 = 实际支出资金 ÷ 实际到位资金',
  },

  *run({ portfolio }) {
    for (const { name, amount, spent, executionRate } of portfolio.rows) {
      const [printed, part, whole] = [figureOf(executionRate), amountOf(spent), amountOf(amount)];
      const [right] = part && whole ? quotients([part], [whole]) : [];
      if (!printed || !right || !part || !whole) continue;
      yield foundBy(matchRate(printed.value, [right]), () => {
        const figures = { stated: printed.value.text, computed: formatRate(rateOf(right)) };
        return {
          data: { project: name, ...figures },
          at: printed.at,
          related: [part.at, whole.at],
          subject: name,
          ...figures,
        };
      });
    }
  },
};
