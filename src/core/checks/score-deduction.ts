import type { Big } from 'big.js';
import type { Interval } from '../model';
import { difference, formatFigure, meets, point } from '../quantity';
import type { Figure } from '../scoring/figures';
import { markOf } from '../scoring/marks';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import {
  type Deduction,
  type Deductions,
  deductionsOf,
  lossOf,
  markLost,
  signedLike,
  unsigned,
} from './view/deductions';
import type { Statement } from './view/statements';
import { contradicts, missing, single, total, type Sum } from './view/sums';
import type { Branch } from './view/tree';
import type { ProjectView } from './view/view';

/** 扣分 beside 分值 and 得分: what each row, each group and the whole say to have lost ↔ what they lack. */
export const scoreDeduction: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'score-deduction',
    severity: 'error',
    group: 'score',
    since: '1.1.0',
    basis: '财预〔2020〕10号：总分由各项指标得分汇总形成',
  },

  *run(view) {
    const deductions = deductionsOf(view);
    if (!deductions) return;
    for (const row of deductions.rows) yield* compareRow(view, deductions, row);
    for (const { branch, ...statement } of view.statements.aboutGroups('deducted'))
      yield* compareTotal(view, deductions, statement, branch);
    for (const statement of view.statements.about('deducted')) yield* compareTotal(view, deductions, statement, null);
  },
};

function* compareRow(view: ProjectView, { between }: Deductions, row: Deduction): Generator<Look> {
  const { index, lost, whole, rest, holds, isOpen } = row;
  if (holds) return yield agrees(lost, whole, rest);
  if (isOpen) return yield null;
  const name = view.project.indicators[index]?.name ?? '';
  const right = whole.value.value.minus(lost.value.value.abs());
  const data = {
    indicator: name,
    whole: { term: TERMS[between[0]] },
    points: formatFigure(whole.value.value),
    lost: formatFigure(lost.value.value.abs()),
    rest: { term: TERMS[between[1]] },
    right: formatFigure(right),
    score: rest.value.text,
  };
  const isOfScore = between[1] === 'scores' && isScoreOff(view, index, rest, right);
  const [odd, computed, other] = isOfScore
    ? [rest, right, lost]
    : [lost, signedLike(lost, whole.value.value.minus(rest.value.value)), rest];
  yield {
    message: 'row',
    data,
    at: odd.at,
    related: [whole.at, other.at],
    subject: name,
    stated: odd.value.text,
    computed: formatFigure(computed),
  };
}

const TERMS = { points: 'points', scores: 'score', reviewScores: 'reviewScore' } as const;

/** Whether it is the score that others contradict: its criterion gives what the deduction leaves, or a total lacks the difference. */
function isScoreOff(view: ProjectView, index: number, score: Figure, right: Big): boolean {
  if (view.project.outcomes[index]?.score?.eq(right)) return true;
  const all = view.totals('score')?.all;
  if (!all || all.missing.length > 0) return false;
  const corrected = all.value.minus(score.value.value).plus(right);
  return view.statements.about('score').some(({ figure }) => markOf(figure)?.value.value.eq(corrected) === true);
}

/** The total of a group, or of the whole, against its rows and against what its points and its score leave. */
function* compareTotal(
  view: ProjectView,
  deductions: Deductions,
  { figure, related }: Statement,
  branch: Branch | null,
): Generator<Look> {
  const places = branch ? branch.group.indicators : view.places;
  const stated = markLost(figure);
  const sum = lostTogether(view, deductions, places, branch === null);
  if (!stated || !sum) return;
  const interval = lossOf(stated, deductions.decimals);
  const broken = deductions.rows.filter(({ index, holds }) => !holds && places.includes(index));
  const about = branch ? { subject: branch.group.name } : {};
  const found = (message: string, computed: Big, cells: Sum['cells']): Look => {
    const figures = { stated: figure.value.text, computed: formatFigure(signedLike(figure, computed)) };
    const data = { ...figures, group: branch ? branch.group.name : { term: 'project' } };
    return { message, data, at: figure.at, related: [...related, ...cells], compared: [sum], ...about, ...figures };
  };
  if (contradicts(interval, sum)) {
    // A row that says too much or too little is told, and the total is right of what it lacks; or the score beside it is told, which it follows.
    const isTold = broken.length > 0 && !contradicts(interval, corrected(sum, broken));
    if (isTold || lacks(view, branch).some((lack) => meets(interval, lackOf(lack)))) yield null;
    else yield found('total', sum.value, sum.cells);
    return;
  }
  const lacking = broken.length > 0 || hasOthers(view, deductions, places) ? [] : lacks(view, branch);
  const [first] = lacking;
  if (!first || lacking.some((lack) => meets(interval, lackOf(lack)))) yield agrees(figure, ...related, sum);
  else yield found('lost', first[0].value.minus(first[1].value), first[1].cells);
}

/** The deductions of rows, a row without one having lost nothing, or what it lacks. */
function lostTogether(
  view: ProjectView,
  deductions: Deductions,
  places: readonly number[],
  isAll: boolean,
): Sum | null {
  const { marks, project } = view;
  const { lost, decimals, between } = deductions;
  const rows = places.map((index): Sum | null => {
    const figure = lost[index];
    if (figure) return single(unsigned(figure), decimals);
    const [whole, rest] = between.map((column) => marks[column][index] ?? null);
    return whole || rest ? untold(whole, rest, project.indicators[index]?.name ?? '') : null;
  });
  const fund = isAll && marks.fund ? untold(marks.fund.points, marks.fund.score, marks.fund.row.label) : null;
  return total([...rows, fund]);
}

function untold(whole: Figure | null | undefined, rest: Figure | null | undefined, name: string): Sum {
  const open = missing(name);
  const lacking = whole && rest ? whole.value.value.minus(rest.value.value) : null;
  return !lacking || lacking.lt(0) ? open : { ...open, interval: { low: open.value, high: lacking }, missing: [] };
}

/** The same with what broken rows should say. */
function corrected(sum: Sum, broken: readonly Deduction[]): Sum {
  const off = broken.reduce(
    (all, { lost, whole, rest }) => all.plus(whole.value.value).minus(rest.value.value).minus(lost.value.value.abs()),
    missing('').value,
  );
  return total([sum, { ...missing(''), value: off, interval: point(off), missing: [] }]) ?? sum;
}

/** Whether scores are made of more than points and what was lost of them: 加分, a row of extra points, the reviewer's own scores. */
function hasOthers({ marks, project }: ProjectView, { between }: Deductions, places: readonly number[]): boolean {
  return (
    between[0] !== 'points' ||
    between[1] !== 'scores' ||
    places.some((index) => {
      const [points, score] = [marks.points[index], marks.scores[index]];
      const isExtra = score !== undefined && score !== null && (!points || score.value.value.gt(points.value.value));
      return isExtra || project.indicators[index]?.added !== undefined;
    })
  );
}

type Lack = readonly [points: Sum, score: Sum];

function lackOf([points, score]: Lack): Interval {
  return difference(points.interval, score.interval);
}

/** Points and scores of a group or of the whole, by its rows and by what it declares. */
function lacks(view: ProjectView, branch: Branch | null): Lack[] {
  const [points, scores] = (['points', 'score'] as const).map((measure) => {
    const sums = branch
      ? [view.sums.ofIndicators(measure, branch.group.indicators), view.sums.ofBranch(measure, branch)]
      : [
          ...Object.values(view.totals(measure) ?? {}),
          ...view.statements
            .about(measure)
            .flatMap(({ figure }) => markOf(figure) ?? [])
            .map((mark) => single(mark)),
        ];
    return sums.flatMap((sum) => (sum && sum.missing.length === 0 ? [sum] : []));
  });
  return (points ?? []).flatMap((all) => (scores ?? []).map((score): Lack => [all, score]));
}
