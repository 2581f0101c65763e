/** Things that are counted, settled against the other cases: steps of a scale, or points for each of them. */
import Big from 'big.js';
import { compare, quotient } from '../../quantity';
import { beginsFault } from '../language/words';
import { caseOf } from './case-of';
import { countsMore, hasFigures, isOneThing, takesAway } from './cases';
import type { Draft } from './draft';
import type { Case, PerUnit } from './model';
import { countsThings } from './settle-figures';

const ONE = new Big(1);

const gives = ({ award }: Case): boolean => award.type !== 'zero' && !takesAway(award);

/** Whether a case counts things as the single ones do: 「缺两项扣1分」 beside 「缺一项…」, 「2次得3分」 beside 「1次得1分」. */
function isStepOfCount(one: Case, singles: readonly Case[]): boolean {
  if (!countsThings(one.range) || !one.range?.low) return false;
  return singles.some((single) => gives(single) === gives(one) || one.award.type === 'zero');
}

/** 「缺一项扣0.5分」 is a deduction per item, unless 「缺两项扣1分」 stands beside it. */
export function settleCountedOnes(draft: Draft): void {
  const { cases, perUnits, countedOnes } = draft;
  dropRepeated(cases, perUnits);
  if (!countedOnes || countedOnes.size === 0) return;
  const singles = [...countedOnes.keys()];
  const isScale = cases.some((one) => !countedOnes.has(one) && isStepOfCount(one, singles));
  const takes = singles.every((one) => takesAway(one.award));
  // 「1项不符合扣1分，2项及以上不得分」: the second stops the first.
  if (isScale && !(takes && cases.every((one) => countedOnes.has(one) || !takesAway(one.award)))) return;
  for (const [one, perUnit] of countedOnes) {
    cases.splice(cases.indexOf(one), 1);
    perUnits.push(perUnit);
  }
}

/** 各占1/4，符合一项得相应分值: the second says the same. */
function dropRepeated(cases: Case[], perUnits: readonly PerUnit[]): void {
  if (!perUnits.some(({ effect }) => effect === 'earn')) return;
  for (let at = cases.length - 1; at >= 0; at--) {
    const { range, award } = cases[at] ?? {};
    if (award?.type !== 'full' || !range?.low || !range.high) continue;
    const isExact = compare(range.high.figure.value, range.low.figure.value) === 0;
    if (isExact && isOneThing(range.low.figure)) cases.splice(at, 1);
  }
}

/** 有1件扣0.3分，每多1件扣0.3分: the second counts from the first on. */
export function settleMore({ perUnits, countedOnes }: Draft): void {
  if (!countedOnes || perUnits.length < 2) return;
  const counted = [...countedOnes.values()];
  const first = perUnits.findIndex((one) => one.effect === 'deduct' && counted.includes(one));
  const more = perUnits.findIndex((one, at) => at !== first && countsMore(one));
  const [one, next] = [perUnits[first], perUnits[more]];
  if (!one || !next || !('points' in one.amount)) return;
  perUnits[first] = { ...one, most: one.amount.points };
  perUnits[more] = { ...next, from: one.step };
}

/** 每次扣0.5分，第3次起每次扣1分: the first counts up to where the second begins. */
export function settleSince({ perUnits }: Draft): void {
  const next = perUnits.find(({ from, effect, counts }) => from && effect === 'deduct' && isPlainCount(counts));
  const first = perUnits.findIndex((one) => one !== next && !one.from && one.counts === next?.counts);
  const one = perUnits[first];
  if (!next?.from || !one || !('points' in one.amount) || one.effect !== 'deduct' || one.most) return;
  if (one.step.unit?.symbol !== next.step.unit?.symbol || one.range || one.things !== next.things) return;
  perUnits[first] = { ...one, most: quotient(next.from.value, one.step.value).times(one.amount.points) };
}

const isPlainCount = (counts: PerUnit['counts']): boolean => counts === 'events' || counts === 'late';

/** 每发生1次投诉扣0.5分；发生通报不得分: of the other fault the number of the first says nothing. */
export function settleFaults(draft: Draft): void {
  const { cases, perUnits } = draft;
  if (!perUnits.some(({ counts, effect }) => counts === 'events' && effect === 'deduct')) return;
  cases.forEach((one, at) => {
    if (one.fault === 'some' && one.award.type === 'zero') draft.settle(at, { fault: 'severe' });
  });
}

/** 发生一起即不得分: once or more often. */
export function settleOnce(draft: Draft): void {
  const { cases } = draft;
  cases.forEach((one, at) => {
    const low = one.range?.low;
    if (!one.range || !low || one.award.type !== 'zero' || low.figure !== one.range.high?.figure) return;
    const isOnce = one.range.measure === 'level' && isOneThing(low.figure) && beginsFault(one.label || one.words);
    const isLast = cases.every(
      ({ range }) => range === one.range || !range?.low || compare(range.low.figure.value, ONE) < 0,
    );
    if (isOnce && isLast) draft.settle(at, { range: { ...one.range, high: null } });
  });
}

/** 最高为40分，标准分为20分，每…加2分: the lower one is where adding begins. */
export function settleBase(draft: Draft): void {
  const { declared, perUnits, cases } = draft;
  if (declared.length < 2 || cases.length > 0 || !perUnits.some(({ effect }) => effect === 'add')) return;
  const sorted = [...declared].sort(compare);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (!low || !high || compare(low, high) === 0) return;
  draft.declaredPoints = high;
  cases.push({ ...caseOf(null, { type: 'points', points: low }, '', '', false), words: '' });
}

/** 加分以2分为限，每多一次加0.5分: said apart, of the one addition there is; of several it limits the sum. */
export function settleMostAdded({ mostAdded, perUnits, unread }: Draft): void {
  const added = mostAdded ? perUnits.filter(({ effect }) => effect !== 'deduct') : [];
  const [one] = added;
  if (!one) return;
  if (added.length > 1 || one.most) unread.push(one.text);
  else perUnits[perUnits.indexOf(one)] = { ...one, most: mostAdded };
}

const EXCEEDS = '每超';

/** 每提请1个企业加0.5分: where nothing is there to be added to, it is earned. */
export function settleAdded({ cases, perUnits, unread }: Draft): void {
  if (perUnits.some(({ effect }) => effect !== 'add')) return;
  if (cases.some(({ award }) => award.type !== 'zero' && award.type !== 'judgement')) return;
  perUnits.forEach((one, at) => {
    // 超过60%部分，每增加1%得0.25分: what lies above it.
    const isFromNothing = one.counts === 'above' && !one.from && !one.range;
    // 每超1%加0.5分 alone: to what it is added, nobody says.
    if (isFromNothing && one.text.startsWith(EXCEEDS)) unread.push(one.text);
    perUnits[at] = { ...one, effect: 'earn', counts: isFromNothing ? 'events' : one.counts };
  });
}

/** 基础分3分，每获得1项得1分: earned beside the base is added to it. */
export function settleEarned({ cases, perUnits }: Draft): void {
  if (!cases.some(({ award }) => award.type === 'points' && award.isBase === true)) return;
  perUnits.forEach((one, at) => {
    if (one.effect === 'earn') perUnits[at] = { ...one, effect: 'add' };
  });
}

const isLead = ({ award }: Case): boolean => award.type === 'judgement' && award.isLead === true;

/** 按完成进度得分，完成任务的得满分: what is said before the rules themselves gives nothing. */
export function settleLeads({ cases }: Draft): void {
  if (cases.every(isLead)) return;
  for (let at = cases.length - 1; at >= 0; at--) {
    const one = cases[at];
    if (one && isLead(one) && !hasFigures(one)) cases.splice(at, 1);
  }
}

/** 「每项1分，每缺一项扣1分」 says the same twice. */
export function withoutRepeated(perUnits: readonly PerUnit[]): readonly PerUnit[] {
  return perUnits.length < 2 ? perUnits : perUnits.filter((one) => !isRepeated(one, perUnits));
}

function isRepeated({ effect, counts, amount }: PerUnit, perUnits: readonly PerUnit[]): boolean {
  if (effect !== 'earn' || counts !== 'events' || !('points' in amount)) return false;
  return perUnits.some(
    (other) =>
      other.effect === 'deduct' &&
      (other.counts === 'missing' || other.counts === 'below') &&
      'points' in other.amount &&
      compare(other.amount.points, amount.points) === 0,
  );
}
