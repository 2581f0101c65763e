/**
 * The self-check of a reading: a criterion that is understood gives all the points at the target, and never less for coming nearer to
 * it. A reading that does not is no reading.
 */
import Big from 'big.js';
import type { Criterion } from '../meaning/model';
import { placesOf, type Sight } from './measures';
import { baseOf, type Doubt, reckon, type Reckoning } from './reckon';
import { isReverse } from './situation';

/** `full` all points at the target · `less` some of them · `bad` none, or falling towards the target · `unknown` nothing to tell by. */
export type Soundness = 'full' | 'less' | 'bad' | 'unknown';

const ZERO = new Big(0);
const HALF = new Big('0.5');
/** So little beside a figure that nobody writes a step there. */
const BESIDE = new Big('0.000001');
/** A third has no finite decimal. */
const ROUGHLY = new Big('0.005');

/** Nothing is the least that is given. */
function scoreOf(result: Reckoning | Doubt): Big | null {
  if (!('score' in result)) return null;
  return result.score.lt(ZERO) ? ZERO : result.score;
}

/** The target itself; of a strict one (<5%) what lies just within. */
function targetOf(criterion: Criterion, { situation }: Sight): Big | null {
  const { goal, comparator } = situation;
  if (!goal) return null;
  // 每死亡1人扣20分 beside ≤2人: counted from nothing on.
  if (isReverse(situation) && criterion.perUnits.some(({ counts, range }) => counts === 'events' && range === null))
    return ZERO;
  const limit = isReverse(situation) ? goal.high : goal.low;
  if (comparator === '<') return limit.minus(limit.abs().times(BESIDE).plus(BESIDE));
  return comparator === '>' ? limit.plus(limit.abs().times(BESIDE).plus(BESIDE)) : limit;
}

/** Values on the bad side of the target where the score may change, the nearest first, and one between each two. */
function places(criterion: Criterion, sight: Sight, target: Big): readonly Big[] {
  const isLower = isReverse(sight.situation);
  const found: Big[] = [];
  const add = (value: Big): void => {
    if (isLower ? value.gt(target) : value.lt(target) && value.gte(ZERO)) found.push(value);
  };
  for (const { range, or } of criterion.cases) {
    for (const one of [range, or]) {
      for (const edge of [one?.low, one?.high]) {
        if (one && edge) for (const place of placesOf(one.measure, edge.figure, sight)) add(place);
      }
    }
  }
  found.sort((a, b) => (isLower ? a.cmp(b) : b.cmp(a)));
  // Between two numbers of things there is none.
  const counts = sight.situation.unit?.dimension === 'count';
  const all: Big[] = [];
  let before = target;
  for (const place of found) {
    if (place.eq(before)) continue;
    if (!counts) all.push(before.plus(place).times(HALF));
    all.push(place);
    before = place;
  }
  const beyond = isLower ? before.times(2) : before.times(HALF);
  if (!beyond.eq(before)) all.push(beyond);
  return all;
}

/** How sound a reading is. */
export function soundness(criterion: Criterion, sight: Sight): Soundness {
  const target = targetOf(criterion, sight);
  const { points } = sight.situation;
  if (target === null || sight.value === null) return 'unknown';
  const atTarget = scoreOf(reckon(criterion, { ...sight, value: target }));
  if (atTarget === null) return 'unknown';
  // 达到目标得80%，每增加1%加0.5分: at the target it gives its base.
  const base = baseOf(criterion, sight);
  let before = atTarget;
  for (const place of places(criterion, sight, target)) {
    const score = scoreOf(reckon(criterion, { ...sight, value: place }));
    if (score === null) continue;
    if (score.gt(before.plus(ROUGHLY))) return 'bad';
    before = score;
  }
  if (atTarget.gte((base ?? points).minus(ROUGHLY))) return 'full';
  return atTarget.gt(0) ? 'less' : 'bad';
}
