/** Where a score table has a row a group, a text tells of indicators that are in no table. */
import type { Fact } from '../../model';
import { groupKey } from '../tables/complement';

/** The facts without what was taken from an indicator that no row names: 「该指标扣0.60分」 below 效益 takes it from one of its indicators. */
export function withoutOthersDeductions(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(
    ({ concept, subject, words }) =>
      concept !== 'deduction' || subject.kind !== 'indicator' || words.includes(groupKey(subject.name)),
  );
}
