import type { ProjectCheck } from './engine/check';
import { gapsIn } from './compare/gaps';

/** Targets that are blank where others are filled, or all of them. */
export const targetMissing: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'target-missing',
    severity: 'warning',
    group: 'completeness',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：年度指标值',
  },

  *run({ project }) {
    yield* gapsIn(project, 'target', () => false);
  },
};
