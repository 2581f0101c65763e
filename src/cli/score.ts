import { readCriterion, scoreIndicator } from '../core/criteria';
import { render } from '../core/messages';
import type { Outcome } from '../core/model';
import { DEFAULT_PROFILE } from '../core/profiles';
import { formatFigure, readQuantity } from '../core/quantity';
import { shortened } from '../files/problem';
import { CallProblem, profileOf, type Session } from './options';
import { colorsOf, jsonText } from './terminal';
import { wrap } from './wrap';

export interface ScoreOptions {
  points: string;
  target: string;
  actual: string;
  criterion?: string;
  profile?: string;
  json?: boolean;
}

/** `pe score`: one indicator, from the words of its row. */
export function score(options: ScoreOptions, session: Session): void {
  const { say } = session;
  if (!POINTS.test(options.points.trim())) {
    throw new CallProblem(say('notPoints', { text: shortened(options.points) }));
  }
  const outcome = scoreIndicator({
    points: readQuantity(options.points),
    target: readQuantity(options.target),
    actual: readQuantity(options.actual),
    criterion: options.criterion ?? '',
    profile: profileOf(options.profile, say) ?? DEFAULT_PROFILE,
    name: '',
  });
  const explanation = [
    ...outcome.explanation.map((step) => render(step, session.language)),
    ...(isUnused(options.criterion) ? [say('criterionUnused', { criterion: shortened(options.criterion ?? '') })] : []),
  ];
  if (options.json) session.console.block(jsonText(json(outcome, explanation)));
  else print(outcome, explanation, options.points, session);
}

/** Points as a plain number; a unit or a comparator belongs to targets. */
const POINTS = /^\d{1,6}(?:\.\d{1,6})?$/;

/** A text that says nothing of points: the score rests on the profile alone, and looks as if it did not. */
function isUnused(criterion = ''): boolean {
  return criterion.trim() !== '' && readCriterion(criterion).kind === 'silent';
}

function json({ score, interval, kind }: Outcome, explanation: readonly string[]) {
  return {
    score: score && Number(score),
    interval: interval && { low: Number(interval.low), high: Number(interval.high) },
    kind,
    explanation: explanation.join('\n'),
  };
}

function print(outcome: Outcome, explanation: readonly string[], points: string, { console, say }: Session): void {
  const { bold, yellow } = colorsOf(console);
  const { score, interval } = outcome;
  console.out(score ? bold(say('scoreLine', { score: formatFigure(score), points })) : yellow(say('needsPerson')));
  if (!score && interval) {
    console.out(say('interval', { low: formatFigure(interval.low), high: formatFigure(interval.high) }));
  }
  for (const step of explanation) {
    wrap(step, console.columns - 4).forEach((line, index) => {
      console.out(`${index === 0 ? '  · ' : '    '}${line}`);
    });
  }
}
