import type { Big } from 'big.js';
import { formatFigure, meets, point } from '../quantity';
import type { Indicator, Interval, Outcome, Profile, WordsQuantity } from '../model';
import { hasCriterion, type Figure } from '../scoring/figures';
import { appliesTo } from '../terms/forms';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { explains } from './view/reasons';

/** How far words say that a target was reached ↔ the share of points that was given. */
export const qualitativeBand: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'qualitative-band',
    severity: 'warning',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号：定性指标分三档，100-80%（含）、80-60%（含）、60-0%',
  },

  *run({ project, marks, verdicts }) {
    if (!appliesTo('bands', project)) return;
    for (const [index, indicator] of project.indicators.entries()) {
      const [points, score] = [marks.points[index], marks.scores[index]];
      const outcome = project.outcomes[index];
      const words = indicator.actual?.value;
      if (words?.kind !== 'words' || words.achievement === null || !points?.value.value.gt(0) || !score || !outcome)
        continue;
      // Other verdicts than these are told by the checks on scores.
      const isOpen = verdicts[index] === 'open' || verdicts[index] === 'agrees';
      const band = isOpen ? bandOf(words.achievement, points, indicator, outcome, project.profile) : null;
      yield band && compare(indicator, words, { points, score, band });
    }
  },
};

type Achievement = NonNullable<WordsQuantity['achievement']>;

/** The points a person may give; null where the criterion leaves it to other rules. */
function bandOf(
  achievement: Achievement,
  points: Figure,
  indicator: Indicator,
  { score, interval }: Outcome,
  profile: Profile,
): Interval | null {
  if (score === null && interval) return interval;
  return hasCriterion(indicator) ? null : shareOf(achievement, profile.bands, points.value.value);
}

function shareOf(achievement: Achievement, [met, partly, unmet]: Profile['bands'], points: Big): Interval {
  const band = (low: number, high: number): Interval => ({ low: points.times(low), high: points.times(high) });
  switch (achievement) {
    case 'met':
      return band(met, 1);
    case 'mostly':
      return band(partly, 1);
    case 'partly':
      return band(partly, met);
    case 'unmet':
      return band(unmet, partly);
  }
}

interface Given {
  readonly points: Figure;
  readonly score: Figure;
  readonly band: Interval;
}

function compare(indicator: Indicator, words: WordsQuantity, { points, score, band }: Given): Look {
  const { name, actual, reason } = indicator;
  const given = score.value.value;
  const isFull = given.gte(points.value.value);
  const range = `${formatFigure(band.low)}–${formatFigure(band.high)}`;
  const data = { indicator: name, actual: words.text, points: points.value.text, score: score.value.text, range };
  const related = actual ? [actual.at, points.at] : [points.at];
  const found = { data, at: score.at, related, subject: name, stated: score.value.text, computed: range };
  if (words.achievement === 'mostly' && isFull) return { ...found, message: 'mostly', severity: 'info' };
  if (meets(point(given), band)) return agrees(points, score);
  if (given.gt(band.high)) return { ...found, message: 'above' };
  return explains(reason) ? agrees(points, score) : { ...found, message: 'below' };
}
