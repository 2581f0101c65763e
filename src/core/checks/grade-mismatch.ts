import type { Big } from 'big.js';
import type { CellRef } from '../model';
import { gradeOf } from '../profiles';
import { formatFigure } from '../quantity';
import { fullMarkOf, markOf } from '../scoring/marks';
import { resultOf } from '../scoring/result';
import { agrees, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { gradesOf } from './view/grades';

/** The stated grade ↔ the stated total score, or the sum of the scores where no total is stated. */
export const gradeMismatch: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'grade-mismatch',
    severity: 'error',
    group: 'grade',
    since: '0.1.0',
    basis: '财预〔2020〕10号：90（含）—100分为优、80（含）—90分为良、60（含）—80分为中、60分以下为差',
  },

  *run(view) {
    const totals = totalsOf(view);
    const [main] = totals;
    if (!main) return;
    const full = fullMarkOf(view.project, view.marks);
    const fitting = new Set(totals.map(({ score }) => gradeOf(score, full, view.project.profile)));
    for (const { word, grade, at } of gradesOf(view.project)) {
      if (grade === null) continue;
      const [computed = grade] = fitting;
      const data = { grade: word, score: main.text, full: formatFigure(full), computed };
      const [place] = main.at;
      const found = { at, related: main.at, stated: word, computed };
      if (fitting.has(grade)) yield agrees(at, ...main.at);
      else if (place) yield { ...found, message: 'differs', data: { ...data, place: { at: place, from: at } } };
      else yield { ...found, message: 'differs-sum', data };
    }
  },
};

interface Total {
  readonly score: Big;
  readonly text: string;
  readonly at: readonly CellRef[];
}

/** A contradiction between totals is that of `score-total`: the grade may fit any of them, the unit's own or the reviewed one. */
function totalsOf({ project, statements }: ProjectView): Total[] {
  const totals = [...statements.about('score'), ...statements.about('reviewScore')];
  const stated = totals.flatMap(({ figure }): Total[] => {
    const mark = markOf(figure);
    return mark ? [{ score: mark.value.value, text: mark.value.text, at: [mark.at] }] : [];
  });
  const { score } = resultOf(project);
  if (stated.length > 0 || !score) return stated;
  return [{ score, text: formatFigure(score), at: [] }];
}
