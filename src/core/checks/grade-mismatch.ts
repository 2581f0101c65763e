import type { Big } from 'big.js';
import type { CellRef, Project } from '../model';
import { gradeOf } from '../profiles';
import { formatFigure } from '../quantity';
import { fullMarkOf, markOf } from '../scoring/marks';
import { resultOf } from '../scoring/result';
import { agrees, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { type RelationOf, relationsOf } from './told/sums';
import { gradeMeant, gradesOf } from './view/grades';
import { coverageOfTotals } from './view/row-points';

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
    const scales = full.eq(FULL_MARK) ? scalesOf(view.project) : [];
    for (const { word, grade, at } of gradesOf(view.project)) {
      const judged = scales.map((scale) => judgedBy(scale, word, totals));
      if (judged.includes('fits')) {
        yield agrees(at, ...main.at);
        continue;
      }
      const [scale, another] = scales;
      const [own] = judged;
      if (own && scale && !another) {
        const data = { grade: word, score: main.text, computed: own, place: { at: scale.at, from: at } };
        // The scale may be that of something else where the grade is right by the regulation's.
        const severity = grade !== null && fitting.has(grade) ? ('warning' as const) : ('error' as const);
        yield { message: 'own', data, at, related: [scale.at, ...main.at], severity, stated: word, computed: own };
        continue;
      }
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

const FULL_MARK = 100;

type Scale = RelationOf<'scale'>;

/** The scales that the report lays down, each once: with several nobody can tell which of them it goes by. */
function scalesOf(project: Project): Scale[] {
  return [...new Map(relationsOf(project, 'scale').map((scale) => [JSON.stringify(scale.bands), scale])).values()];
}

/** What the scale calls the main total, where it calls none of them by the word; null for a word that it does not have. */
function judgedBy({ bands }: Scale, word: string, totals: readonly Total[]): string | 'fits' | null {
  const isWord = (other: string) => other === word || (gradeMeant(other) ?? other) === gradeMeant(word);
  if (!bands.some((band) => isWord(band.word))) return null;
  const called = totals.map(({ score }) => wordsFor(score, bands));
  return called.flat().some(isWord) ? 'fits' : (called[0]?.[0] ?? null);
}

/** The grade of a score, and that above it where it stands on the bound of both: people write 90—80分. */
function wordsFor(score: Big, bands: Scale['bands']): string[] {
  return bands.flatMap(({ word, least }, index) => {
    const above = bands[index - 1];
    return score.gte(least) && (!above || score.lte(above.least)) ? [word] : [];
  });
}

interface Total {
  readonly score: Big;
  readonly text: string;
  readonly at: readonly CellRef[];
}

/**
 * A contradiction between totals is that of `score-total`: the grade may fit any of them, the unit's own or the reviewed one, but for a row that
 * leaves out the money beside one that does not.
 */
function totalsOf(view: ProjectView): Total[] {
  const { project, statements } = view;
  const coverage = coverageOfTotals(view);
  const all = [...statements.about('score'), ...statements.about('reviewScore')];
  const whole = all.filter(({ figure }) => coverage(figure.at) !== 'indicators');
  const totals = whole.length > 0 ? whole : all;
  const stated = totals.flatMap(({ figure }): Total[] => {
    const mark = markOf(figure);
    return mark ? [{ score: mark.value.value, text: mark.value.text, at: [mark.at] }] : [];
  });
  const { score } = resultOf(project);
  if (stated.length > 0 || !score) return stated;
  return [{ score, text: formatFigure(score), at: [] }];
}
