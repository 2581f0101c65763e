import type { Big } from 'big.js';
import type { CellRef, IndicatorColumn, SaidFigure, SaidQuotient } from '../model';
import { appliesTo } from '../terms/forms';
import { formatFigure, point } from '../quantity';
import type { Figure } from '../scoring/figures';
import { FULL_MARK, markOf, usualFullMark } from '../scoring/marks';
import { agrees, type Found, type Look, type ProjectCheck } from './engine/check';
import { partOf } from './view/group-names';
import type { ProjectView } from './view/view';
import { contradicts, single, type Sum } from './view/sums';
import { isExecutionShare, MOST_OF_PART, type Totals } from './view/totals';

/** Points of all indicators, and the fund block's ↔ the full mark: what the table declares, and 100. */
export const weightTotal: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'weight-total',
    severity: 'error',
    group: 'weight',
    since: '0.1.0',
    basis: '财预〔2020〕10号：总分一般设置为100分',
    options: [{ name: 'full-mark', kind: 'number', default: '100' }],
  },

  *run(view, option) {
    const totals = view.totals('points');
    if (!totals) return;
    const declared = view.statements.about('points').filter(({ figure }) => markOf(figure) !== null);
    let contradicted = false;
    for (const { figure, related } of declared) {
      const stated = single(figure).interval;
      // A totals row may count the indicators only.
      const isRight = sumsOf(totals).some((sum) => !contradicts(stated, sum));
      contradicted ||= !isRight;
      yield isRight ? agrees(figure, ...related, totals.all) : differs(figure, totals.all, related);
    }
    // Where a declared total contradicts the sum, the full mark would say the same again.
    if (!contradicted) yield againstFullMark(view, totals, option('full-mark'), declared[0]?.figure.at ?? null);
  },
};

function sumsOf({ all, byGroups, withoutFund }: Totals): readonly Sum[] {
  return withoutFund ? [all, byGroups, withoutFund] : [all, byGroups];
}

function differs(figure: Figure, sum: Sum, alsoAt: readonly CellRef[]): Found {
  const { value, cells } = sum;
  const figures = { stated: figure.value.text, computed: formatFigure(value) };
  return {
    message: 'differs',
    data: figures,
    at: figure.at,
    related: [...alsoAt, ...cells],
    compared: [sum],
    ...figures,
  };
}

function againstFullMark(
  view: ProjectView,
  { all, byGroups, withoutFund }: Totals,
  usual: Big,
  declaredAt: CellRef | null,
): Look {
  const mark = usualFullMark(view.marks);
  const expected = mark.eq(FULL_MARK) ? usual : mark;
  if (!contradicts(point(expected), all) || !contradicts(point(expected), byGroups)) return agrees(all);
  const at = declaredAt ?? all.cells[0] ?? byGroups.cells[0];
  if (!at) return null;
  const isPart = isExcerpt(view, declaredAt !== null) || isOfToldPart(view, all.value);
  if (all.value.lt(expected) && isPart) return null;
  const figures = { stated: formatFigure(expected), computed: formatFigure(all.value) };
  const related = all.cells.filter((cell) => cell !== at);
  const found = { data: figures, at, related, compared: [all], ...figures };
  // A form that is not scored gives the execution rate no points yet.
  const isScored = appliesTo('scores', view.project);
  const partNotRead = withoutFund === null && isExecutionShare(expected.minus(all.value), expected);
  if (partNotRead && !isScored) return null;
  if (partNotRead) return { ...found, message: 'without-execution', severity: 'info' };
  // Its own totals row says the same: another full mark may be meant.
  return declaredAt ? { ...found, message: 'unusual', severity: 'warning' } : { ...found, message: 'not-full' };
}

/**
 * Whether points may be those of a part, and the rest stands elsewhere: the score sheet of one part, 「过程指标得分情况」 or A1 with A101
 * and A102, and a scheme of points without scores and total. A sheet with parts of the framework side by side is a whole.
 */
function isExcerpt(view: ProjectView, isDeclared: boolean): boolean {
  const { columns, indicators } = view.project;
  if (isOfOnePart(view) || (!isDeclared && isListOfPart(view))) return true;
  const names = [...view.tree.branches.map(({ group }) => group.name), ...indicators.map(({ name }) => name)];
  if (new Set(names.map(partOf).filter((part) => part !== null && FRAMEWORK.has(part))).size >= FEWEST_PARTS)
    return false;
  const isScoreSheet = !JUDGED.some((column) => columns.includes(column));
  return isScoreSheet || !(isDeclared || columns.includes('score'));
}

const FRAMEWORK: ReadonlySet<string> = new Set(['决策', '过程', '产出', '效益']);
const FEWEST_PARTS = 2;
/** What scores are judged by: a sheet without them repeats the scores of another. */
const JUDGED: readonly IndicatorColumn[] = ['target', 'actual', 'criterion'];

function isOfOnePart({ project, tree }: ProjectView): boolean {
  const [first, ...others] = tree.branches;
  if (!first || others.length > 0 || tree.loose.length > 0) return false;
  return !project.columns.includes('level1') || FRAMEWORK.has(partOf(first.group.name) ?? '');
}

/** 「三级指标｜分值｜目标值｜完成值｜得分」 within the chapter on 产出: neither groups nor a total, and no more points than a part has. */
function isListOfPart(view: ProjectView): boolean {
  const { columns } = view.project;
  const isFlat = view.tree.branches.length === 0 && !columns.includes('level1') && !columns.includes('level2');
  // In a report 产出 and 效益 may share a table, and the other parts are told in the text.
  const isTold = view.project.facts.some(({ source }) => source === 'text');
  return isFlat && (view.totals('points')?.all.value.lte(isTold ? MOST_OF_RESULTS : MOST_OF_PART) ?? false);
}

/** Of a hundred, what 产出 and 效益 have together. */
const MOST_OF_RESULTS = 80;

/** 「产出36分」 in the text, where the table has just these 36; 「产出、效益两部分满分合计60分」. */
function isOfToldPart({ project: { facts, relations } }: ProjectView, value: Big): boolean {
  const isOfPart = facts.some(
    ({ concept, subject, quantity }) =>
      concept === 'points' && subject.kind === 'group' && quantity.kind === 'number' && quantity.value.eq(value),
  );
  const isTold = ({ value: mark }: SaidFigure) => mark.unit?.symbol === POINTS && mark.value.eq(value);
  const isWhole = ({ whole: [first] }: SaidQuotient) => first !== undefined && isTold(first.figure);
  return isOfPart || relations.some((one) => one.kind === 'rate' && one.readings.some(isWhole));
}

const POINTS = '分';
