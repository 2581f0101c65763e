import { scoreIndicator } from '../core/criteria';
import { render } from '../core/messages';
import type { Outcome } from '../core/model';
import { DEFAULT_PROFILE } from '../core/profiles';
import { formatFigure, readQuantity } from '../core/quantity';
import { profileOf, type Session } from './options';
import { colorsOf, jsonText } from './terminal';
import { wrap } from './wrap';

/** `pe score`: one indicator, from the words of its row. */
export function score(
  options: { points: string; target: string; actual: string; criterion?: string; profile?: string; json?: boolean },
  session: Session,
): void {
  const outcome = scoreIndicator({
    points: readQuantity(options.points),
    target: readQuantity(options.target),
    actual: readQuantity(options.actual),
    criterion: options.criterion ?? '',
    profile: profileOf(options.profile, session.say) ?? DEFAULT_PROFILE,
    name: '',
  });
  if (options.json) session.console.block(jsonText(json(outcome, session)));
  else print(outcome, options.points, session);
}

function json({ score, interval, kind, explanation }: Outcome, { language }: Session) {
  return {
    score: score && Number(score),
    interval: interval && { low: Number(interval.low), high: Number(interval.high) },
    kind,
    explanation: explanation.map((step) => render(step, language)).join('\n'),
  };
}

function print(outcome: Outcome, points: string, { console, say, language }: Session): void {
  const { bold, yellow } = colorsOf(console);
  const { score, interval } = outcome;
  console.out(score ? bold(say('scoreLine', { score: formatFigure(score), points })) : yellow(say('needsPerson')));
  if (!score && interval) {
    console.out(say('interval', { low: formatFigure(interval.low), high: formatFigure(interval.high) }));
  }
  for (const step of outcome.explanation) {
    wrap(render(step, language), console.columns - 4).forEach((line, index) => {
      console.out(`${index === 0 ? '  · ' : '    '}${line}`);
    });
  }
}
