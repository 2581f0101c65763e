import type { ProjectCheck } from './engine/check';
import type { Project } from '../model';
import type { Marks } from '../scoring/marks';
import { appliesTo } from '../terms/forms';
import { gapsIn, isBare } from './compare/gaps';

/** Actual values that are blank where others are filled, or all of them. With a score beside it, see `score-without-actual`. */
export const actualMissing: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'actual-missing',
    severity: 'warning',
    group: 'completeness',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：实际完成值',
  },

  *run({ project, marks }) {
    if (!appliesTo('actuals', project)) return;
    yield* gapsIn(project, 'actual', (index) => isToldElsewhere(project, marks, index));
  },
};

/** By `score-without-actual`, or with the target that is missing too. */
function isToldElsewhere({ indicators }: Project, { scores }: Marks, index: number): boolean {
  const indicator = indicators[index];
  return (scores[index]?.value.value.gt(0) ?? false) || (indicator !== undefined && isBare(indicator));
}
