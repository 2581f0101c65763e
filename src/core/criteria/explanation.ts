/** How a criterion is understood, as messages for a person. */
import type { Big } from 'big.js';
import type { Message } from '../model';
import { formatRate } from '../quantity';
import type { Award, Case, Criterion, PerUnit } from './meaning/model';
import { message, show } from './scoring/verdict';

function awardMessage({ award, text }: Case, points: Big | null): Message {
  const clause = { clause: text };
  const inPoints = (share: Big): string => (points ? show(points.times(share)) : formatRate(share, 0));
  switch (award.type) {
    case 'points':
      return message('reads-points', { ...clause, points: show(award.points) });
    case 'full':
      return message('reads-full', clause);
    case 'zero':
      return message('reads-zero', clause);
    case 'share':
      return message('reads-share', { ...clause, share: formatRate(award.share, 0), points: inPoints(award.share) });
    case 'shareBand':
      return message('reads-band', { ...clause, low: inPoints(award.low), high: inPoints(award.high) });
    case 'pointsBand':
      return message('reads-band', { ...clause, low: show(award.low), high: show(award.high) });
    case 'ratio':
      return message(RATIO_IDS[award.of], clause);
    case 'formula':
      return message('reads-formula', { ...clause, formula: award.text });
    case 'deduct':
      return message('reads-deduct', { ...clause, points: show(award.points) });
    case 'deductShare':
      return message('reads-deduct', { ...clause, points: inPoints(award.share) });
    case 'bonus':
      return message('reads-bonus', { ...clause, points: show(award.points) });
    case 'between':
      return message('reads-between', clause);
    case 'judgement':
      return message('reads-judgement', clause);
  }
}

const RATIO_IDS: Readonly<Record<Extract<Award, { type: 'ratio' }>['of'], string>> = {
  completion: 'reads-ratio',
  rate: 'reads-ratio',
  overFloor: 'reads-ratio-from',
  fromFloor: 'reads-ratio',
  ofExcess: 'reads-excess',
};

function perUnitMessage({ text, effect, amount }: PerUnit, points: Big | null): Message {
  const each =
    'points' in amount ? show(amount.points) : points ? show(points.times(amount.share)) : formatRate(amount.share, 0);
  const id = { deduct: 'reads-each-deducted', add: 'reads-each-added', earn: 'reads-each-earned' }[effect];
  return message(id, { clause: text, points: each });
}

/**
 * How a criterion is understood, a clause a message in the order written. `points`, where known, turn shares into points. A
 * criterion that needs a person begins with why.
 */
export function describeCriterion(criterion: Criterion, points: Big | null): readonly Message[] {
  const { kind, measure, cases, perUnits, subjects, unread, mostDeducted } = criterion;
  const head: Message[] = [message(`kind-${kind}`)];
  if (kind !== 'unreadable' && subjects.length > 1)
    head.push(message('person-several-measures', { subjects: subjects.join('、') }));
  if (measure && measure !== 'open') head.push(message('reads-measure', { measure: { term: `measure-${measure}` } }));
  return [
    ...head,
    ...cases.map((one) => awardMessage(one, points)),
    ...perUnits.map((one) => perUnitMessage(one, points)),
    ...(mostDeducted ? [message('reads-most-deducted', { points: show(mostDeducted) })] : []),
    ...unread.map((clause) => message('reads-unread', { clause })),
  ];
}
