/** What a deduction or an addition per unit counts. */
import { isPositive } from '../../quantity';
import type { Condition, EachStatement } from '../language/statements';
import { ORDINAL } from '../../terms/ranks';
import { BY_STEPS } from '../../terms/step-names';
import { unknownNoun } from '../language/nouns';
import { saysAllowed, saysMissing } from '../language/words';
import { isPerPeriod } from './case-of';
import { isDistance, isOneThing } from './cases';
import type { Award, PerUnit } from './model';

/** 下降1个百分点扣1分: one percent away, which is as good as 每. */
function isOnePercent({ bare, range }: Condition): boolean {
  if (!bare?.unit || bare.unit.dimension !== 'ratio' || !range || !isDistance(range.measure)) return false;
  return bare.value.eq(bare.unit.factor);
}

/** What one counted thing costs or earns; null where that is not told. */
function amountOf(award: Award): EachStatement['amount'] | null {
  if (award.type === 'points' || award.type === 'deduct') return { points: award.points };
  return award.type === 'share' || award.type === 'deductShare' ? { share: award.share } : null;
}

function countsIn({ range, written }: Condition): PerUnit['counts'] | null {
  if (range?.measure === 'late') return 'late';
  if (saysMissing(written)) return 'missing';
  return range && isDistance(range.measure) ? range.measure : null;
}

/** 「缺一项扣0.5分」, 「符合一项得3分」: one counted thing and its points; null for anything else. */
export function countedOne(condition: Condition, award: Award, text: string): PerUnit | null {
  const { bare: step, target, written, words } = condition;
  const amount = step && target === null ? amountOf(award) : null;
  if (!step || !amount || step.unit?.symbol === '名次') return null;
  if (!isOneThing(step) && !(award.type === 'deduct' && isOnePercent(condition))) return null;
  const effect = award.type === 'deduct' || award.type === 'deductShare' ? 'deduct' : 'earn';
  const counts = countsIn(condition);
  // 逾期1天得3分: one grade, and nothing is earned by more of it.
  if (counts === 'late' && effect === 'earn') return null;
  return perUnitOf(null, { counts, step, from: null, effect, amount, rounding: null, written, things: words }, text);
}

/** 每降一档扣2分, 每降低扣1分: by so much as nobody says. */
function isWithoutStep({ step, counts, written }: EachStatement): boolean {
  if (step.text === '' && counts !== null && isDistance(counts)) return true;
  return isOneThing(step) && BY_STEPS.test(written) && counts !== null && isDistance(counts);
}

/** 投诉2次以内，从第3次起每次扣1分: the first two of them. */
function isFree({ range, written }: Condition, { counts, from, step }: EachStatement): boolean {
  if (!from || counts !== null) return false;
  const isUpTo = range?.high && !range.low && range.high.figure.text !== from.text;
  return saysAllowed(written) || (isUpTo === true && step.unit?.dimension === 'count');
}

/** A deduction per unit; null where it makes no sense. */
export function perUnitOf(written: Condition | null, each: EachStatement, text: string): PerUnit | null {
  // 允许投诉2次以内，从第3次起每次扣1分: up to where nothing is taken, and no way in which it is counted.
  const condition = written && isFree(written, each) ? null : written;
  const { step, from, effect, amount, things } = each;
  if (!isPositive(step.value) || isWithoutStep(each)) return null;
  // 发现第2次每次扣1分: from the second on, or for the second: in words that no form knows.
  if (condition?.range === null && ORDINAL.test(condition.words)) return null;
  const isRate = step.unit?.dimension === 'ratio';
  let counts = each.counts ?? directionIn(condition, isRate, step.unit?.dimension === 'time');
  // Nothing is earned by what is missing (每少一项1分, 每增减1%增减1分).
  const isNothing =
    counts === 'missing' || counts === 'either' || ((counts === 'below' || counts === 'short') && !isRate);
  if (effect === 'earn' && isNothing) return null;
  const isAboveRate =
    effect === 'earn' && isRate && counts === 'above' && (from !== null || (condition?.range ?? null) !== null);
  if (effect === 'deduct' && counts === 'events' && isRate) counts = 'below';
  // 偏差每超过1%: either way from the target.
  if (counts === 'above' && condition?.distance === 'either' && condition.range === null) counts = 'either';
  return {
    text,
    counts,
    step,
    amount,
    effect: isAboveRate ? 'add' : effect,
    range: condition && !isPerPeriod(condition) ? condition.range : null,
    from,
    when: condition && condition.range === null && condition.target === null ? condition.words : '',
    things,
    noun: condition?.noun || (isRate && each.counts === null ? unknownNoun(things, null) : ''),
    most: null,
  };
}

/** Which way a deduction counts by its own condition: 「未达到100%的，每1%扣…」. */
function directionIn(condition: Condition | null, isRate: boolean, isTime: boolean): PerUnit['counts'] {
  const range = condition?.range;
  if (range?.measure === 'late' || (condition?.isLate && range === null && isTime)) return 'late';
  if (condition?.target === '<') return condition.reaches ? 'short' : 'below';
  if (condition?.target === '>') return 'above';
  if (range && isDistance(range.measure)) return range.measure;
  if (range?.high && !range.low) return 'below';
  if (range?.low && !range.high) return 'above';
  if (condition?.distance) return condition.distance;
  if (condition && condition.target === null && saysMissing(condition.rest)) return isRate ? 'below' : 'missing';
  return 'events';
}
