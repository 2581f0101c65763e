/** Scoring without a 评分标准: the profile's rule for what target and actual are. */
import Big from 'big.js';
import type { Interval } from '../model';
import { point } from '../quantity';
import type { Frame } from './frame';
import { isExecutionRate, scoreExecution, scoreNumber } from './numbers';
import { isNo, isReached, isYes, saysTheSame } from './reached';
import { message, needsPerson, scored, show, type Verdict } from './verdict';

const ZERO = new Big(0);

/** Scores by the profile alone. */
export function scoreUnaided(frame: Frame): Verdict {
  const { actual } = frame;
  switch (actual.kind) {
    case 'blank':
    case 'notApplicable':
      return needsPerson('no-actual');
    case 'unreadable':
    case 'range':
      return needsPerson('unreadable-value', { text: actual.text });
    case 'date':
      return scoreDate(frame);
    case 'words':
      return scoreWords(frame, actual.achievement);
    case 'number':
      return scoreAnyNumber(frame);
  }
}

function scoreAnyNumber(frame: Frame): Verdict {
  const { target, actual } = frame;
  if (frame.mismatch && isReached(frame) !== 'met') {
    const reason = frame.value === null && target.kind === 'number' && target.unit === null ? 'unit-unclear' : 'units';
    return needsPerson(reason, { target: target.text, actual: actual.text });
  }
  if (isExecutionRate(frame)) return scoreExecution(frame);
  if (target.kind === 'blank' || target.kind === 'notApplicable') return needsPerson('no-target');
  if (target.kind === 'unreadable') return needsPerson('unreadable-value', { text: target.text });
  return scoreNumber(frame);
}

function scoreFull({ points }: Frame, kind = 'met', band?: Interval): Verdict {
  return scored(
    kind,
    points,
    () => [message('met-full', { score: show(points) })],
    () => band ?? point(points),
  );
}

function scoreDate(frame: Frame): Verdict {
  const { points, target, actual } = frame;
  const texts = { target: target.text, actual: actual.text };
  if (target.kind === 'blank') return needsPerson('no-target');
  if (target.kind !== 'date') return needsPerson('number-for-words', texts);
  const met = isReached(frame);
  if (met === 'met') return scored('met', points, () => [message('in-time', { score: show(points) })]);
  return needsPerson(met === 'unmet' ? 'late' : 'part-of-period', texts);
}

type Achieved = 'met' | 'mostly' | 'partly' | 'unmet';

/** The band of points for words of achievement: 达成 100–80 %, 部分达成 80–60 %, 未达成 60–0 % in the presets. */
function bandOf({ points, profile }: Frame, achieved: Achieved): Interval {
  const [met, partly, unmet] = profile.bands;
  const share = (low: number, high: number): Interval => ({ low: points.times(low), high: points.times(high) });
  switch (achieved) {
    case 'met':
      return share(met, 1);
    case 'mostly':
      return share(partly, 1);
    case 'partly':
      return share(partly, met);
    case 'unmet':
      return share(unmet, partly);
  }
}

function scoreWords(frame: Frame, achievement: Achieved | null): Verdict {
  const { target, actual } = frame;
  const texts = { target: target.text, actual: actual.text };
  const isNumeric = target.kind === 'number' || target.kind === 'range' || target.kind === 'date';
  if (isNumeric) return achievement === 'met' ? scoreFull(frame) : needsPerson('words-for-number', texts);
  const [asked, said] = [yesOrNo(target.text), yesOrNo(actual.text)];
  if (asked !== null && said !== null) {
    return asked === said
      ? scoreFull(frame, 'all-or-nothing')
      : scored('all-or-nothing', ZERO, () => [message('unmet-nothing')]);
  }
  if (target.kind === 'unreadable') return needsPerson('unreadable-value', { text: target.text });
  const achieved = achievement ?? (saysTheSame(frame) ? 'met' : null);
  if (achieved === null) return needsPerson('graded', texts);
  const band = bandOf(frame, achieved);
  if (achieved === 'met') return scoreFull(frame, 'met', band);
  return needsPerson('achieved', { actual: actual.text, low: show(band.low), high: show(band.high) }, band, 'band');
}

function yesOrNo(text: string): boolean | null {
  if (isYes(text)) return true;
  return isNo(text) ? false : null;
}
