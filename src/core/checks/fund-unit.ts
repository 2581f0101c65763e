import Big from 'big.js';
import { exactInterval, inBase, meets, roundedInterval } from '../quantity';
import type { Figure } from '../scoring/figures';
import { MONEY_CONCEPTS } from '../scoring/money';
import type { Found, ProjectCheck } from './engine/check';
import { written } from './base/money';

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
      for (const other of others) yield differsByUnit(first, other) ? finding(concept, first, other) : null;
    }
  },
};

const FACTORS = [new Big('1e4'), new Big('1e8')];
/** A rounded figure of fewer digits meets too many others. */
const SIGNIFICANT_DIGITS = 3;

function differsByUnit(a: Figure, b: Figure): boolean {
  const [small, large] = inBase(a.value).lt(inBase(b.value)) ? [a.value, b.value] : [b.value, a.value];
  return FACTORS.some((factor) => {
    if (inBase(small).times(factor).eq(inBase(large))) return true;
    if (Math.min(small.value.c.length, large.value.c.length) < SIGNIFICANT_DIGITS) return false;
    const { low, high } = small.decimals > 0 ? roundedInterval(small) : exactInterval(small);
    return meets({ low: low.times(factor), high: high.times(factor) }, exactInterval(large));
  });
}

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
