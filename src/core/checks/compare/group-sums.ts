/** What groups declare about their points or scores ↔ what is below them, level by level, and in sentences. */
import { formatFigure, point } from '../../quantity';
import type { Figure } from '../../scoring/figures';
import { markOf, usualFullMark } from '../../scoring/marks';
import { agrees, type Found, type Look } from '../engine/check';
import type { ProjectView } from '../view/view';
import { contradicts, single, type Sum } from '../view/sums';
import type { Measure } from '../view/mark-sums';
import { allBranches, type Branch } from '../view/tree';

export function* compareGroups(view: ProjectView, measure: Measure): Generator<Look> {
  const whole = wholeOf(view, measure);
  for (const branch of allBranches(view.tree)) yield* compareDeclared(view, measure, branch, whole);
  for (const { branch, figure, related } of view.statements.aboutGroups(measure)) {
    const mark = markOf(figure);
    const sum = view.sums.ofBranch(measure, branch);
    if (!mark || !sum) continue;
    const stated = single(mark).interval;
    const { indicators } = branch.group;
    const right = [sum, view.sums.ofIndicators(measure, indicators), view.reviewed?.ofIndicators(measure, indicators)];
    if (right.some((one) => one && !contradicts(stated, one))) yield agrees(figure, ...related, sum);
    // 「自评总分99.5分」 in the chapter on one of the parts.
    else if (whole?.value.eq(mark.value.value) === true) yield null;
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
function* compareDeclared(view: ProjectView, measure: Measure, branch: Branch, whole: Whole): Generator<Look> {
  const declared = markOf(branch.group[measure]);
  const sum = view.sums.below(measure, branch);
  if (!declared || !sum) return;
  const stated = single(declared, view.sums.decimals(measure)).interval;
  // 「过程（22分）」 over 12 + 12 whose indicators make 22: one of the groups below says what it has not.
  const ofIndicators = view.sums.ofIndicators(measure, branch.group.indicators);
  const right = [sum, ofIndicators].find((one) => one && !contradicts(stated, one));
  if (right) yield agrees(declared, right);
  else {
    const subject = branch.group.name;
    const figures = { stated: declared.value.text, computed: formatFigure(sum.value) };
    const { message, data } = messageOf(view.totals(measure)?.all, whole, declared, sum);
    yield {
      message,
      data: { group: subject, ...figures, ...data },
      at: declared.at,
      related: sum.cells,
      subject,
      ...figures,
    };
  }
}

/** What the whole table adds up to tells which of the two is wrong: 「项目立项（8分）」 over 4 + 6, and all indicators make 102. */
function messageOf(all: Sum | undefined, whole: Whole, declared: Figure, sum: Sum): Pick<Found, 'message' | 'data'> {
  if (!all || !whole || all.missing.length > 0) return { message: 'differs', data: {} };
  const data = { all: formatFigure(all.value), whole: formatFigure(whole.value) };
  if (!contradicts(whole.interval, all)) return { message: 'differs-label', data };
  const isAsMuch = all.value.minus(whole.value).eq(sum.value.minus(single(declared).value));
  return isAsMuch ? { message: 'differs-below', data } : { message: 'differs', data: {} };
}

type Whole = Pick<Sum, 'value' | 'interval'> | null;

/** The total that the table states, or else the usual full mark. */
function wholeOf(view: ProjectView, measure: Measure): Whole {
  const [stated] = view.statements.about(measure).flatMap(({ figure }) => markOf(figure) ?? []);
  if (stated) return single(stated);
  const usual = usualFullMark(view.marks);
  return measure === 'points' ? { value: usual, interval: point(usual) } : null;
}
