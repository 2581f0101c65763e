/** What groups declare about their points or scores ↔ what is below them, level by level, and in sentences. */
import { formatFigure } from '../../quantity';
import { markOf } from '../../scoring/marks';
import { agrees, type Look } from '../engine/check';
import type { ProjectView } from '../view/view';
import { contradicts, single } from '../view/sums';
import type { Measure } from '../view/mark-sums';
import { allBranches, type Branch } from '../view/tree';

export function* compareGroups(view: ProjectView, measure: Measure): Generator<Look> {
  for (const branch of allBranches(view.tree)) yield* compareDeclared(view, measure, branch);
  for (const { branch, figure, related } of view.statements.aboutGroups(measure)) {
    const mark = markOf(figure);
    const sum = view.sums.ofBranch(measure, branch);
    if (!mark || !sum) continue;
    const stated = single(mark).interval;
    const ofIndicators = () => view.sums.ofIndicators(measure, branch.group.indicators) ?? sum;
    if (!contradicts(stated, sum) || !contradicts(stated, ofIndicators())) yield agrees(figure, ...related, sum);
    else {
      const subject = branch.group.name;
      const figures = { stated: figure.value.text, computed: formatFigure(sum.value) };
      yield {
        message: 'said',
        data: { group: subject, ...figures, stated: formatFigure(mark.value.value) },
        at: figure.at,
        related: [...related, ...sum.cells],
        subject,
        ...figures,
      };
    }
  }
}

/** In the group's label or subtotal row. */
function* compareDeclared(view: ProjectView, measure: Measure, branch: Branch): Generator<Look> {
  const declared = markOf(branch.group[measure]);
  const sum = view.sums.below(measure, branch);
  if (!declared || !sum) return;
  if (!contradicts(single(declared, view.sums.decimals(measure)).interval, sum)) yield agrees(declared, sum);
  else {
    const subject = branch.group.name;
    const figures = { stated: declared.value.text, computed: formatFigure(sum.value) };
    yield {
      message: 'differs',
      data: { group: subject, ...figures },
      at: declared.at,
      related: sum.cells,
      subject,
      ...figures,
    };
  }
}
