import type { ProjectCheck } from './engine/check';
import { compareGroups } from './compare/group-sums';

/** A group's declared points ↔ its children, at each level. */
export const weightGroup: ProjectCheck = {
  scope: 'project',
  meta: { id: 'weight-group', severity: 'error', group: 'weight', since: '0.1.0', basis: '财预〔2020〕10号 附件1' },

  run: (view) => compareGroups(view, 'points'),
};
