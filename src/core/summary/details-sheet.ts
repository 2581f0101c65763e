/** `项目明细`: for each of several projects its total and conclusion, its parts, and the indicators that lost points. */
import { render, type Language } from '../messages';
import type { ScoredProject, SheetPlan } from '../model';
import { concludeBriefly } from './conclusion';
import { blank, count, pointsLike, rate, strong, text, written, type ShowFigure } from './figures';
import { SheetDraft, type Content, type Placed } from './layout';
import { lostPoints, type LostPoints } from './lost-points';
import { DETAILS_MARKER, DETAILS_SHEET } from '../own-sheets/names';
import { breakDown, partName, startOf, type Breakdown, type Part } from './parts';
import { sayIn, type Say } from './words';

/** The columns from left to right, with their widths. */
const COLUMNS = [
  ['project', 26],
  ['part', 14],
  ['lostIndicator', 24],
  ['points', 9],
  ['score', 9],
  ['scoreRate', 10],
  ['full', 9],
  ['count', 9],
  ['target', 14],
  ['actual', 14],
  ['reason', 26],
  ['explanation', 34],
] as const;

interface Draft {
  readonly sheet: SheetDraft;
  readonly points: ShowFigure;
  readonly language: Language;
  readonly say: Say;
}

export function planDetailsSheet(projects: readonly ScoredProject[], language: Language): SheetPlan {
  const say = sayIn(language);
  const sheet = new SheetDraft(COLUMNS.map(([, width]) => width));
  const details = projects.map((project) => ({ project, breakdown: breakDown(project), lost: lostPoints(project) }));
  const points = pointsLike(
    details.flatMap(({ breakdown: { parts, total }, lost }) =>
      [total, ...parts, ...lost].flatMap((row) => [row.points, row.score]),
    ),
  );
  const draft: Draft = { sheet, points, language, say };
  sheet.wide(say('detailsTitle'), 'title', 32);
  sheet.wide(say('detailsSubtitle', { count: projects.length }), 'subtitle', 22);
  sheet.line(
    COLUMNS.map(([heading], column) => ({ column, value: say(heading), style: 'header' })),
    21,
  );
  const frozenRows = sheet.row;
  for (const { project, breakdown, lost } of details) {
    totalRow(draft, project, breakdown);
    for (const part of breakdown.parts) partRow(draft, part);
    for (const each of lost) lostRow(draft, each);
  }
  return sheet.plan(DETAILS_SHEET, DETAILS_MARKER, frozenRows);
}

function totalRow({ sheet, points, say }: Draft, project: ScoredProject, breakdown: Breakdown): void {
  sheet.line([
    { column: 0, ...strong(text(project.name || say('unnamed'), startOf(project))) },
    { column: 1, span: 2, value: say('total'), style: 'strong' },
    ...figures(breakdown.total, points).map((content, index) => ({ column: index + 3, ...strong(content) })),
    { column: 8, span: 4, ...text(concludeBriefly(project, breakdown, say)) },
  ]);
}

function partRow({ sheet, points, say }: Draft, part: Part): void {
  sheet.line([
    { column: 1, span: 2, value: partName(part, say), style: 'label' },
    ...figures(part, points).map((content, index): Placed => ({ column: index + 3, ...content })),
    { column: 8, span: 4, ...blank },
  ]);
}

function figures({ kind, points, score, scoreRate, full, count: all }: Part, show: ShowFigure): Content[] {
  const counts = kind === 'execution' ? [blank, blank] : [count(full), count(all)];
  return [show(points), show(score), rate(scoreRate), ...counts];
}

function lostRow({ sheet, points, language, say }: Draft, row: LostPoints): void {
  const explanation = row.explanation.map((step) => render(step, language)).join('\n');
  const contents: readonly (readonly [column: number, content: Content])[] = [
    [1, text(row.part)],
    [2, text(row.name ?? say('part.execution'), row.at)],
    [3, points(row.points)],
    [4, points(row.score)],
    [5, rate(row.points.gt(0) ? row.score.div(row.points) : null)],
    [6, blank],
    [7, blank],
    [8, written(row.target)],
    [9, written(row.actual)],
    [10, text(row.reason)],
    [11, text(explanation)],
  ];
  sheet.line(contents.map(([column, content]) => ({ column, ...content })));
}
