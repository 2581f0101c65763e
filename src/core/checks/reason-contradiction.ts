import { readQuantity } from '../quantity';
import type { Indicator } from '../model';
import type { Found, ProjectCheck } from './engine/check';

/** A reason that says the opposite of the figures beside it: 「未完成」 with the target met, 「已完成」 with points taken. */
export const reasonContradiction: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'reason-contradiction',
    severity: 'warning',
    group: 'score',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：偏差原因分析及改进措施',
  },

  *run({ project, marks }) {
    for (const [index, indicator] of project.indicators.entries()) {
      const says = achievementIn(indicator);
      const [points, score] = [marks.points[index], marks.scores[index]];
      if (!says || !points || !score || !indicator.reason) continue;
      const isFull = score.value.value.gte(points.value.value);
      const isMet = isFull && project.outcomes[index]?.met === 'met';
      const message = says === 'done' ? (isFull ? null : 'done') : isMet ? 'undone' : null;
      const { name, reason } = indicator;
      const data = { indicator: name, reason: reason.value.trim(), score: score.value.text, points: points.value.text };
      const found: Omit<Found, 'message'> = { data, at: reason.at, related: [score.at, points.at], subject: name };
      yield message && { ...found, message };
    }
  },
};

/** What a reason says that is nothing but a word of achievement; a sentence may say anything. */
function achievementIn({ reason }: Indicator): 'done' | 'undone' | null {
  const quantity = reason && reason.value !== '' ? readQuantity(reason.value) : null;
  if (quantity?.kind !== 'words' || quantity.achievement === null || quantity.achievement === 'mostly') return null;
  return quantity.achievement === 'met' ? 'done' : 'undone';
}
