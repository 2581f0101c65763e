/** Figures of cases, settled against each other: what they measure where a case alone does not say it. */
import Big from 'big.js';
import { compare, isPositive, isZero } from '../../quantity';
import { RATIO_WORDS } from '../../terms/awards';
import { endingWith } from '../../terms/ends';
import { COMPLETE } from '../../terms/scales';
import { being } from '../../terms/starts';
import { saysAbsolute, saysMissing, saysNoneAtAll, saysNothing } from '../language/words';
import { aboveNothing } from './case-of';
import { isDistance, takesAway } from './cases';
import type { Draft } from './draft';
import { changed } from './ranges';
import { isLess } from './settle-deadlines';
import type { Case, Edge, Figure, Measure, Range } from './model';

const ZERO = new Big(0);
const saysComplete = endingWith(COMPLETE);
const isRatioWord = being(RATIO_WORDS);

export function unitOf(range: Range | null) {
  return (range?.low ?? range?.high)?.figure.unit ?? null;
}

/** 分: points, and marks of an assessment. */
export const isInPoints = (range: Range | null): boolean => unitOf(range)?.symbol === '分';

const isRatio = (range: Range): boolean => unitOf(range)?.dimension === 'ratio';

/** A count of things; points and ranks are none. */
export function countsThings(range: Range | null): boolean {
  return unitOf(range)?.dimension === 'count' && !isInPoints(range);
}

/** The one measure that ranges name; null for none and for several. */
function namedMeasure(cases: readonly Case[]): Measure | null {
  let named: Measure | null = null;
  for (const { range } of cases) {
    if (!range || range.measure === 'open' || range.signed) continue;
    if (!isRatio(range) && range.measure !== 'share') continue;
    if (named !== null && named !== range.measure) return null;
    named = range.measure;
  }
  return named;
}

/** 完成目标80%以上得80%，低于80%不得分: a figure that does not say what it measures measures what the others do. */
export function settleOpen(draft: Draft): void {
  const { cases } = draft;
  settleLate(draft);
  const measure = namedMeasure(cases);
  if (measure === null || measure === 'late') return;
  // 差异率的绝对值在8%以下…，8%以上…: the name goes on as well.
  const named = cases.every(({ range }) => range?.measure !== measure || range.named);
  cases.forEach((one, at) => {
    if (one.range?.measure !== 'open' || (isDistance(measure) && one.award.type === 'full')) return;
    const isPlain = unitOf(one.range) === null;
    if (isRatio(one.range) || (measure === 'share' && isPlain))
      draft.settle(at, { range: changed(one.range, { measure, named }) });
  });
}

/** 偏差在5%以内不扣分，超出5%的部分每1%扣0.4分; 允许超时5分钟，超过的每多1分钟扣…: what is counted on is what the case measures. */
export function settleOnward(draft: Draft): void {
  const { cases, perUnits } = draft;
  perUnits.forEach((one, at) => {
    const low = one.effect === 'deduct' && one.range?.high === null ? one.range.low : null;
    const known = low && spared(cases, low.figure);
    if (!one.range || !low || !known) return;
    const isLate = known.measure === 'late' && one.counts === 'late';
    if (one.range.measure === 'open' || (isLate && one.range.measure === 'level'))
      perUnits[at] = { ...one, range: changed(one.range, { measure: known.measure, named: known.named }) };
    const settled = perUnits[at];
    if (isLate && settled?.range?.measure === 'late') perUnits[at] = { ...settled, from: settled.from ?? low.figure };
  });
}

/** The distance up to a figure for which nothing is taken. */
function spared(cases: readonly Case[], { value }: Figure): Range | null {
  const found = cases.find(({ range, award }) => {
    const high = range?.high;
    if (!high || award.type !== 'full' || !high.figure.value.eq(value)) return false;
    return range.measure === 'late' || isDistance(range.measure);
  });
  return found?.range ?? null;
}

/** 晚1个月以内的扣20%，1至3个月的扣50%: the second is as late. */
function settleLate(draft: Draft): void {
  const { cases } = draft;
  if (!cases.some(({ range }) => range?.measure === 'late')) return;
  cases.forEach((one, at) => {
    if (one.range?.measure === 'level' && unitOf(one.range)?.dimension === 'time' && !isOfTarget(one))
      draft.settle(at, { range: changed(one.range, { measure: 'late' }) });
  });
}

/** 8-12分钟扣3分，超12分钟扣完: behind the last of several levels there is another one. */
export function settleBeyond(draft: Draft): void {
  const { cases } = draft;
  cases.forEach(({ range }, at) => {
    const from = range?.measure === 'above' && range.high === null ? range.low?.figure : null;
    if (!range || !from) return;
    const levels = cases.map((one) => one.range).filter((one) => one?.measure === 'level');
    const highest = levels.every((one) => one?.high && compare(one.high.figure.value, from.value) <= 0);
    const isNext = levels.some((one) => one?.low && one.high?.figure.value.eq(from.value));
    if (highest && isNext && unitOf(range)?.dimension === unitOf(levels[0] ?? null)?.dimension)
      draft.settle(at, { range: changed(range, { measure: 'level' }) });
  });
}

/** 响应时间≤30分钟得满分: the time itself. */
function isOfTarget({ range, award, label }: Case): boolean {
  return award.type === 'full' && range?.low === null && label !== '';
}

/** 按完成比重折算，比重不到60%的归零; 达到任务90%得满分，比例不足90%时每少5%: the share that was told before. */
export function settleRatios(draft: Draft): void {
  const isOfAll = draft.cases.some(({ award }) => award.type === 'ratio' && award.of === 'completion');
  const measure = isOfAll ? 'completion' : draft.cases.some(({ range }) => range?.measure === 'share') ? 'share' : null;
  if (!measure) return;
  const told = <One extends { readonly noun: string; readonly range: Range | null }>(one: One): One =>
    one.range?.measure === 'open' && isRatioWord(one.noun)
      ? { ...one, noun: '', range: changed(one.range, { measure }) }
      : one;
  draft.cases.forEach((one, at) => draft.settle(at, told(one)));
  draft.perUnits.forEach((one, at) => (draft.perUnits[at] = told(one)));
}

/** 均不符合 beside 符合3项: none of them. */
export function settleNone(draft: Draft): void {
  const { cases } = draft;
  const counted = cases.find(({ range }) => range?.measure === 'level' && unitOf(range)?.dimension === 'count')?.range;
  if (!counted || !countsThings(counted)) return;
  cases.forEach((one, at) => {
    if (one.range !== null) return;
    const isNone = (one.achieved === 'unmet' && saysNoneAtAll(one.said)) || saysNothing(one.words);
    if (!isNone) return;
    const edge: Edge = { figure: { value: ZERO, unit: unitOf(counted), text: '0' }, closed: true };
    const range: Range = { low: null, high: edge, measure: 'level', named: false, signed: false };
    draft.settle(at, { range, label: one.words, words: '' });
  });
}

/** 有2个科室未达到: so many that are not as they should be. */
export function settleMissing(draft: Draft): void {
  const { cases } = draft;
  cases.forEach((one, at) => {
    if (one.range?.measure !== 'level' || one.range.low === null || one.target !== null) return;
    if (!countsThings(one.range) || unitOf(one.range)?.symbol === '名次') return;
    const words = one.words || one.label;
    if (words === '' || !saysMissing(words)) return;
    draft.settle(at, { range: changed(one.range, { measure: 'missing' }), label: words, words: '' });
  });
}

/** 要件齐全得满分 beside 缺一个得3分: nothing of it is missing. */
export function settleComplete(draft: Draft): void {
  const { cases } = draft;
  const isMissing = ({ range }: Case): boolean =>
    (range?.measure === 'below' || range?.measure === 'missing') && countsThings(range);
  if (!cases.some(isMissing)) return;
  cases.forEach((one, at) => {
    const gives = one.award.type === 'full' || one.award.type === 'points';
    if (one.target || !gives || one.otherwise || !saysComplete(one.words)) return;
    const named = { label: one.words, words: '', achieved: null };
    if (!one.range) draft.settle(at, { target: '>=', reaches: true, ...named });
    // 3项制度齐全.
    else if (countsThings(one.range) && one.range.low?.figure === one.range.high?.figure) draft.settle(at, named);
  });
}

/** Measures of which more is farther away from what was asked. */
const AWAY: ReadonlySet<Range['measure']> = new Set<Range['measure']>(['below', 'above', 'either', 'late']);

/** 超30%不得分: so far or farther, where nothing is said of what lies beyond. */
export function settleFarthest(draft: Draft): void {
  const { cases } = draft;
  cases.forEach((one, at) => {
    if (one.award.type !== 'zero' || !one.range || !AWAY.has(one.range.measure)) return;
    const { range } = one;
    if (range.low && range.low.figure === range.high?.figure && isFarthest(range, range.low.figure, cases))
      draft.settle(at, { range: changed(range, { low: { ...range.low, closed: null }, high: null }) });
  });
}

function isFarthest(range: Range, { value }: Figure, cases: readonly Case[]): boolean {
  return cases.every(({ range: other }) => {
    if (other === null || other === range || other.measure !== range.measure) return true;
    return other.high !== null && compare(other.high.figure.value, value) <= 0;
  });
}

const isBelowZero = (edge: Edge | null): boolean =>
  edge !== null && edge.figure.text !== '' && !isPositive(edge.figure.value);

/** 偏差率为0: no deviation at all, which has no sign. */
const isExact = ({ low, high }: Range): boolean =>
  low !== null && low.figure === high?.figure && isZero(low.figure.value);

function isSignedDeviation(range: Range | null): boolean {
  if (range?.measure !== 'either' || isExact(range)) return false;
  return range.signed || isBelowZero(range.low) || isBelowZero(range.high);
}

/** 达到目标得满分，偏离20%以内得80%: what is given for the target leaves the others what deviates from it. */
export function settleMet(draft: Draft): void {
  const { cases } = draft;
  if (!cases.some(isMetAlone)) return;
  for (let at = 0; at < cases.length; at++) {
    const range = cases[at]?.range;
    if (range) draft.settle(at, { range: aboveNothing(range) });
  }
}

function isMetAlone({ range, target, achieved, award }: Case): boolean {
  if (range !== null || award.type === 'zero' || takesAway(award)) return false;
  return target === '>=' || target === '=' || achieved === 'met';
}

/** 在-2%～2%之间, 偏差率>2%: where one deviation has a sign, all have; an absolute value (0＜绝对值≤10%) has none. */
export function settleSigned(draft: Draft): void {
  const { cases, perUnits } = draft;
  const isSigned =
    cases.some(({ range }) => isSignedDeviation(range)) || perUnits.some(({ range }) => isSignedDeviation(range));
  if (!isSigned || cases.some(({ said }) => saysAbsolute(said))) return;
  cases.forEach((one, at) => {
    const { range } = one;
    // 调整率在-5%到5%之间，…在-10%到10%之间: the same of both.
    if (range?.measure === 'either' || (range?.measure === 'open' && range.signed))
      draft.settle(at, {
        range: changed(range, { measure: 'either', named: true, signed: true }),
        or: one.or && changed(one.or, { measure: 'either', named: true, signed: true }),
      });
  });
  perUnits.forEach((one, at) => {
    if (one.range?.measure === 'either') perUnits[at] = { ...one, range: changed(one.range, { signed: true }) };
  });
}

/** 下降5%以上得满分，下降不足5%得60%: what rises does not fall by less; whether nothing counts in is open. */
export function settleFalls(draft: Draft): void {
  const { cases } = draft;
  cases.forEach(({ range, award }, at) => {
    if (!range?.high || range.low || range.named || !isDistance(range.measure)) return;
    const { figure } = range.high;
    const isBelow = ({ range: other, award: more }: Case): boolean =>
      other?.measure === range.measure && other.low?.figure.value.eq(figure.value) === true && isLess(award, more);
    if (award.type !== 'zero' && !takesAway(award) && cases.some(isBelow))
      draft.settle(at, {
        range: changed(range, { low: { figure: { ...figure, value: ZERO, text: '' }, closed: null } }),
      });
  });
}
