/** Scoring without a 评分标准: the profile's rule for what target and actual are. */
import Big from 'big.js';
import type { Interval } from '../../model';
import { point } from '../../quantity';
import type { Situation } from './situation';
import { isExecutionRate, scoreExecution, scoreNumber } from './numbers';
import { isNo, isReached, isYes } from './matching/reached';
import { message, needsPerson, scored, show, type Verdict } from './verdict';

const ZERO = new Big(0);

/** Scores by the profile alone. */
export function scoreUnaided(situation: Situation): Verdict {
  const { actual } = situation;
  switch (actual.kind) {
    case 'blank':
    case 'notApplicable':
      return needsPerson('no-actual');
    case 'unreadable':
    case 'range':
      return needsPerson('unreadable-value', { text: actual.text });
    case 'date':
      return scoreDate(situation);
    case 'words':
      return scoreWords(situation, actual.achievement);
    case 'number':
      return scoreAnyNumber(situation);
  }
}

function scoreAnyNumber(situation: Situation): Verdict {
  const { target, actual } = situation;
  if (situation.mismatch && isReached(situation) !== 'met') {
    const reason =
      situation.value === null && target.kind === 'number' && target.unit === null ? 'unit-unclear' : 'units';
    return needsPerson(reason, { target: target.text, actual: actual.text });
  }
  if (isExecutionRate(situation)) return scoreExecution(situation);
  if (target.kind === 'blank' || target.kind === 'notApplicable') return needsPerson('no-target');
  if (target.kind === 'unreadable') return needsPerson('unreadable-value', { text: target.text });
  return scoreNumber(situation);
}

function scoreFull({ points }: Situation, kind = 'met', band?: Interval): Verdict {
  return scored(
    kind,
    points,
    () => [message('met-full', { score: show(points) })],
    () => band ?? point(points),
  );
}

function scoreDate(situation: Situation): Verdict {
  const { points, target, actual } = situation;
  const texts = { target: target.text, actual: actual.text };
  if (target.kind === 'blank') return needsPerson('no-target');
  if (target.kind !== 'date') return needsPerson('number-for-words', texts);
  const met = isReached(situation);
  if (met === 'met') return scored('met', points, () => [message('in-time', { score: show(points) })]);
  return needsPerson(met === 'unmet' ? 'late' : 'part-of-period', texts);
}

type Achieved = 'met' | 'mostly' | 'partly' | 'unmet';

/** The band of points for words of achievement: 达成 100–80 %, 部分达成 80–60 %, 未达成 60–0 % in the presets. */
function bandOf({ points, profile }: Situation, achieved: Achieved): Interval {
  const [met, partly, unmet] = profile.bands;
  switch (achieved) {
    case 'met':
      return shares(points, met, 1);
    case 'mostly':
      return shares(points, partly, 1);
    case 'partly':
      return shares(points, partly, met);
    case 'unmet':
      return shares(points, unmet, partly);
  }
}

function shares(points: Big, low: number, high: number): Interval {
  return { low: points.times(low), high: points.times(high) };
}

function scoreWords(situation: Situation, achievement: Achieved | null): Verdict {
  const { target, actual } = situation;
  const texts = { target: target.text, actual: actual.text };
  const isNumeric = target.kind === 'number' || target.kind === 'range' || target.kind === 'date';
  if (isNumeric) return achievement === 'met' ? scoreFull(situation) : needsPerson('words-for-number', texts);
  const [asked, said] = [yesOrNo(target.text), yesOrNo(actual.text)];
  if (asked !== null && said !== null) {
    return asked === said
      ? scoreFull(situation, 'all-or-nothing')
      : scored('all-or-nothing', ZERO, () => [message('unmet-nothing')]);
  }
  if (target.kind === 'unreadable') return needsPerson('unreadable-value', { text: target.text });
  const achieved = achievement ?? (isReached(situation) === 'met' ? 'met' : null);
  if (achieved === null) return needsPerson('graded', texts);
  const band = bandOf(situation, achieved);
  if (achieved === 'met') return scoreFull(situation, 'met', band);
  return needsPerson('achieved', { actual: actual.text, low: show(band.low), high: show(band.high) }, band, 'band');
}

function yesOrNo(text: string): boolean | null {
  if (isYes(text)) return true;
  return isNo(text) ? false : null;
}
