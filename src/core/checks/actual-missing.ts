import type { ProjectCheck } from './engine/check';
import { gapsIn } from './compare/gaps';

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
    yield* gapsIn(project, 'actual', (index) => marks.scores[index]?.value.value.gt(0) ?? false);
  },
};
