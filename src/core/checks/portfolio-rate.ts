import { groupBy } from '../group-by';
import type { Concept, Portfolio } from '../model';
import { addUp, formatRate, inBase, point } from '../quantity';
import { figureOf, type Figure } from '../scoring/figures';
import { amountOf } from '../scoring/money';
import type { Look, PortfolioCheck } from './engine/check';
import { quotients } from './compare/money';
import { unlessMost } from './compare/most';
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
    const looks = portfolio.rows.flatMap(({ name, amount, spent, executionRate }) => {
      const look = compared(name, figureOf(executionRate), amountOf(spent), amountOf(amount));
      return look ? [look] : [];
    });
    const own = unlessMost(looks);
    yield* own;
    // What the column is a rate of in its rows it is of in its totals.
    if (own.length < looks.length) return;
    for (const facts of groupBy(portfolio.facts, ({ at }) => `${at.sheet} ${String(at.row)}`).values()) {
      const of = (concept: Concept) => {
        const fact = facts.find((one) => one.concept === concept && one.source === 'cell');
        return fact ? { value: fact.quantity, at: fact.at } : null;
      };
      const printed = figureOf(of('executionRate'));
      const [first] = facts;
      const look = compared(first?.words ?? '', printed, amountOf(of('spent')), amountOf(of('amount')));
      // One amount of a total is wrong where the rate is that of what the rows come to.
      if (look && printed) yield 'message' in look && isOfAll(portfolio, printed) ? null : look;
    }
  },
};

/** Whether a rate is that of all rows together. */
function isOfAll({ rows }: Portfolio, { value }: Figure): boolean {
  const amounts = rows.flatMap(({ amount, spent }) => {
    const [whole, part] = [amountOf(amount), amountOf(spent)];
    return whole && part ? [{ whole: inBase(whole.value), part: inBase(part.value) }] : [];
  });
  const [whole, part] = [addUp(amounts.map((one) => one.whole)), addUp(amounts.map((one) => one.part))];
  if (amounts.length < rows.length || whole.lte(0)) return false;
  return matchRate(value, [{ part: point(part), whole: point(whole) }]) === 'agrees';
}

/** A rate in a row, of a project or a total, ↔ the amounts beside it. */
function compared(project: string, printed: Figure | null, part: Figure | null, whole: Figure | null): Look {
  const [right] = part && whole ? quotients([part], [whole]) : [];
  if (!printed || !right || !part || !whole) return null;
  return foundBy(matchRate(printed.value, [right]), () => {
    const figures = { stated: printed.value.text, computed: formatRate(rateOf(right)) };
    return {
      data: { project, ...figures },
      at: printed.at,
      related: [part.at, whole.at],
      subject: project,
      ...figures,
    };
  });
}
