/** Whether a case of a criterion holds for an actual value. */
import { likeness } from '../../language/grades';
import { directionOf, withoutFillers } from '../../language/words';
import type { DateQuantity } from '../../../model';
import type { Case } from '../../meaning/model';
import { both, either, isMet, isUnmet, type Match } from './match';
import type { Sight } from '../measures';
import type { Placed } from '../placed';
import { matchMarks, matchRange } from './ranges';
import { holds } from './holds';
import { matchSaid, matchWords, metBy, orderBeside } from './saying';
import { isReverse, type Situation } from '../situation';
import { spoken } from './spoken';
import { matchDeadline } from './times';

const LONGEST_DIRECTION = 8;

/** 早于, 不晚于计划完成时间: whether a day lies before, within or behind the target's time; null where that is open. */
function orderOfDays(target: DateQuantity, { from, to }: DateQuantity): 1 | 0 | -1 | null {
  if (from > target.to) return 1;
  return to < target.from ? -1 : to <= target.to ? 0 : null;
}

/** 「达到目标值」 asks whether the target is met; 「高于目标值」 compares with it, whichever way is better. */
function matchTarget({ target, reaches }: Case, sight: Sight): Match {
  const { situation, value } = sight;
  const { goal } = situation;
  if (reaches || value === null || goal === null) {
    const met = metBy(sight);
    if (target === null || (value === null && !reaches && isReverse(situation) && goal !== null)) return 'unknown';
    if (!reaches && situation.target.kind === 'date' && situation.actual.kind === 'date') {
      const order = orderOfDays(situation.target, situation.actual);
      return order === null ? 'unknown' : holds(target, order) ? 'firm' : 'no';
    }
    // 优于目标值: better than just reached.
    if (reaches && target === '>' && met === 'met')
      return value === null || goal === null ? 'unknown' : orderBeside(goal, value) === 0 ? 'no' : 'firm';
    const isGood = target.startsWith('<') ? (reaches ? false : isReverse(situation)) : !isReverse(situation) || reaches;
    return isGood ? isMet(met) : isUnmet(met);
  }
  return target !== null && holds(target, orderBeside(goal, value)) ? 'firm' : 'no';
}

function matchFigures({ one, range, marks, orMarks }: Placed, sight: Sight): Match {
  if (range === null) return 'firm';
  if (one.label !== '' && sight.value === null) {
    const { actual } = sight.situation;
    const said = actual.kind === 'words' ? spoken(actual.text) : null;
    const like = said && !said.hasDigits ? likeness(one.label, said.words) : null;
    if (like) return like === 'same' ? 'firm' : like === 'other' ? 'no' : 'unknown';
  }
  const match = marks ? matchMarks(marks, sight) : matchRange(range, sight);
  return one.or ? either(match, orMarks ? matchMarks(orMarks, sight) : matchRange(one.or, sight)) : match;
}

/** Words beside words: nothing can be compared. */
function isWordsOnly({ situation: { goal, actual }, value }: Sight): boolean {
  return goal === null && value === null && actual.kind === 'words';
}

/** 正向指标 alone: the words are the condition. */
function isOnlyDirection({ words, achieved, fault }: Case): boolean {
  return achieved === null && fault === null && words.length <= LONGEST_DIRECTION && directionOf(words) !== null;
}

/** Whether a case is for indicators of the other direction. */
export function isForOthers({ direction }: Case, situation: Situation): boolean {
  return direction !== null && (direction === 'reverse') !== isReverse(situation);
}

/** Whether all conditions of a case hold, 「否则」 left aside. */
export function matchCase(placed: Placed, sight: Sight): Match {
  const { one } = placed;
  const { situation } = sight;
  if (isForOthers(one, situation)) return 'no';
  let match = matchFigures(placed, sight);
  if (one.target && isWordsOnly(sight)) {
    const said = matchSaid(sight, withoutFillers(one.said));
    match = said ?? both(match, matchTarget(one, sight));
  } else if (one.target) {
    const target = matchTarget(one, sight);
    match = one.or && !one.range ? either(target, matchRange(one.or, sight)) : both(match, target);
  }
  if (one.deadline) match = both(match, matchDeadline(one.deadline, situation));
  if (one.words !== '' && !(one.direction && isOnlyDirection(one)) && match !== 'no')
    match = both(match, matchWords(one, sight));
  return match;
}
