import type { Figure } from '../scoring/figures';
import { MONEY_CONCEPTS } from '../scoring/money';
import { agrees, type Found, type ProjectCheck } from './engine/check';
import { written } from './compare/money';
import { differsByUnit } from './compare/unit-slip';

/** Two amounts of one thing that differ by exactly 10⁴ or 10⁸: 元, 万元 and 亿元 were mixed up. */
export const fundUnit: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-unit',
    severity: 'error',
    group: 'fund',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：项目资金（万元）',
  },

  *run({ amounts }) {
    for (const concept of MONEY_CONCEPTS) {
      // What an amount without a unit is worth is not known.
      const [first, ...others] = (amounts.get(concept) ?? []).filter(
        ({ value }) => value.unit !== null && value.value.gt(0),
      );
      if (!first) continue;
      yield null;
      for (const other of others)
        yield differsByUnit(first.value, other.value) ? finding(concept, first, other) : agrees(first, other);
    }
  },
};

function finding(concept: string, first: Figure, other: Figure): Found {
  const figures = { stated: written(other), computed: written(first) };
  return {
    message: 'differs',
    data: { what: { term: concept }, ...figures },
    at: other.at,
    related: [first.at],
    ...figures,
  };
}
