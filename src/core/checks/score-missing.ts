import type { CellRef, Stated } from '../model';
import type { Figure } from '../scoring/figures';
import { appliesTo } from '../terms/forms';
import type { Found, ProjectCheck } from './engine/check';
import { sharingPoints } from './view/shared-points';
import type { ProjectView } from './view/view';

/** Points, a score column, and no score: of one indicator while others are scored, or of all. */
export const scoreMissing: ProjectCheck = {
  scope: 'project',
  meta: { id: 'score-missing', severity: 'warning', group: 'score', since: '0.1.0', basis: '财预〔2020〕10号 附件1' },

  *run(view) {
    if (!appliesTo('scores', view.project)) return;
    const rows = scorable(view);
    const missing = rows.filter(({ score }) => score === null);
    const [first, ...others] = missing;
    if (first && missing.length === rows.length && rows.length > 1) {
      const related = others.map(({ cell }) => cell.at);
      yield { message: 'none', data: { count: rows.length }, at: first.cell.at, related };
      return;
    }
    for (const row of rows) yield row.score === null ? missingScore(row) : null;
  },
};

interface Scorable {
  readonly name: string;
  readonly points: Figure;
  /** The cell a score belongs into. */
  readonly cell: Stated;
  readonly score: Figure | null;
}

function scorable(view: ProjectView): Scorable[] {
  const { project, marks } = view;
  const shared = sharingPoints(view);
  const rows: Scorable[] = [];
  for (const [index, { name, score: cell }] of project.indicators.entries()) {
    const points = marks.points[index];
    // The score of points that several share may stand in any of their rows.
    if (points?.value.value.gt(0) && cell && !shared.has(index))
      rows.push({ name, points, cell, score: marks.scores[index] ?? null });
  }
  const { fund } = marks;
  if (fund?.row.score && fund.points.value.value.gt(0)) {
    rows.push({ name: fund.row.label, points: fund.points, cell: fund.row.score, score: fund.score });
  }
  return rows;
}

function missingScore({ name, points, cell }: Scorable): Found {
  const related: CellRef[] = [points.at];
  const found = { data: { indicator: name, points: points.value.text }, at: cell.at, related, subject: name };
  switch (cell.value.kind) {
    case 'unreadable':
    case 'blank':
      return { ...found, message: cell.value.kind };
    case 'notApplicable':
      return { ...found, message: 'blank', severity: 'info' };
    default:
      return { ...found, message: 'unreadable' };
  }
}
