/** Awards in proportion, on a line, or as a person judges: 按比例得分, 中间按插值法计算, 酌情扣分. */
import BigNumber, { type Big } from 'big.js';
import { isOneOf } from '../../../quantity/width';
import { HARSHER } from '../../../terms/awards';
import type { Expression, Variable } from '../../meaning/model';
import { isClose, kinds } from '../closes';
import { type ReadAward, ShareReader } from './shares';
import type { StatedAward } from '../statements';
import type { Kind, Token } from '../tokens/token';

const PROPORTION: ReadonlySet<Kind> = new Set<Kind>([
  'word',
  'rate',
  'actual',
  'plan',
  'ratio',
  'worth',
  'of',
  'perform',
  'compare',
  'reach',
  'distance',
  'and',
  'between',
  '/',
  '*',
  'linear',
]);
const AFTER_LINEAR = kinds('give', 'deduct', 'word', 'ratio', 'of', 'worth');
const JUDGES_BAND = kinds('between', 'within', 'word', 'by', 'of', 'judge', 'give');
const harsher: ReadonlySet<string> = new Set(HARSHER.split(' '));
const TIMES = '倍';
const ONE = new BigNumber(1);
const MOST_WORDS = 12;
const MOST_TAIL = 4;
const MOST_JUDGED = 6;

export class ProportionReader extends ShareReader {
  protected judged(at: number): ReadAward {
    let end = at + 1;
    let takes = this.#takes(at);
    const isTrimmed = this.cursor.kind(at) === 'person';
    for (let words = 0; words < MOST_JUDGED; words++) {
      const kind = this.cursor.kind(end);
      takes ||= kind === 'deduct';
      if (
        kind === 'give' ||
        kind === 'deduct' ||
        kind === 'add' ||
        kind === 'word' ||
        kind === 'figure' ||
        kind === 'to' ||
        kind === 'worth' ||
        // 去掉一个最高分、一个最低分.
        (isTrimmed && (kind === 'most' || kind === 'least' || this.cursor.isListed(end)))
      )
        end++;
      else break;
    }
    const isMore = harsher.has(this.cursor.word(at));
    return { award: { type: 'judgement', takes, isMore }, end };
  }

  /** 在分值的60%—80%区间内由评审专家确定得分: behind the band, who says which. */
  protected judgedBand(at: number): ReadAward | null {
    const band = this.shareBand(at);
    if (!band) return null;
    let end = band.end;
    while (JUDGES_BAND.has(this.cursor.kind(end)) && end - band.end < MOST_JUDGED) end++;
    return isClose(this.cursor.kind(end)) ? { award: band.award, end } : null;
  }

  /** 酌情扣分, 适当减分 take away. */
  #takes(at: number): boolean {
    const token = this.cursor.tokens[at];
    const words = token ? this.cursor.text.slice(token.start, token.end) : '';
    return words.includes('扣') || words.includes('减');
  }

  /** 中间按插值法计算. */
  protected linear(at: number): ReadAward {
    let end = at + 1;
    while (AFTER_LINEAR.has(this.cursor.kind(end))) end++;
    return { award: { type: 'between' }, end };
  }

  /** 按80%计分, 按分值的60%计分. */
  protected sharedBy(at: number): ReadAward | null {
    const next = this.cursor.kind(at + 1) === 'word' ? at + 2 : at + 1;
    const band = this.shareBand(next);
    const share = band ?? this.shareOf(next) ?? this.pointsAt(next);
    if (!share) return null;
    const token = this.cursor.tokens[share.end];
    // 按60%计: 计 alone gives where no figure follows it.
    const isCounted = token?.kind === 'word' && this.cursor.word(share.end) === '计';
    const isGiven = token?.kind === 'give' || (isCounted && isClose(this.cursor.kind(share.end + 1)));
    // 达标天数比例100%得10分: a name of what is measured.
    if (this.cursor.kind(at) === 'ratio' && isGiven && this.cursor.points(share.end + 1)) return null;
    return isGiven || band ? { award: share.award, end: isGiven ? share.end + 1 : share.end } : null;
  }

  /** 按实际到位率比例计算得分, 按比例扣分, 等比例得分; 按完成情况得分 is for a person. */
  protected proportion(start: number): ReadAward | null {
    let at = start;
    const hasGive = this.cursor.kind(at) === 'give';
    if (hasGive) at++;
    while (this.cursor.isEqual(at)) at++;
    const hasBy = this.cursor.kind(at) === 'by';
    if (hasBy) at++;
    const from = at;
    let hasRatio = false;
    let hasRate = false;
    let isExcess = false;
    let isLinear = false;
    let divides = false;
    let hasDeviation = false;
    let depth = 0;
    let base: Big | null = null;
    for (; at - from < MOST_WORDS; at++) {
      const token = this.cursor.tokens[at];
      if (!token) break;
      if (token.kind === '(') depth++;
      else if (token.kind === ')' && depth > 0) depth--;
      else if (
        token.kind === 'figure' &&
        token.figure?.unit?.dimension === 'ratio' &&
        (hasRate || token.figure.unit.symbol === TIMES)
      )
        base ??= token.figure.value;
      else if (!PROPORTION.has(token.kind)) break;
      hasRatio ||= token.kind === 'ratio';
      hasRate ||= token.kind === 'rate' || (token.kind === 'distance' && this.#endsRate(token));
      // 同比例增减 goes with it.
      hasDeviation ||= token.kind === 'distance' && token.sense === 'either' && !hasRatio;
      isExcess ||=
        token.kind === 'distance' ? token.sense === 'above' : token.kind === 'compare' && token.sense === '>';
      isLinear ||= token.kind === 'linear';
      divides ||= token.kind === '/';
    }
    if (!hasBy && !hasRatio && !isLinear) return null;
    const words = this.cursor.text.slice(this.cursor.tokens[from]?.start, this.cursor.tokens[at]?.start);
    const tail = this.cursor.kind(at);
    if (isLinear) return { award: { type: 'between' }, end: this.#tailEnd(at) };
    if (tail === 'judge' && !hasRatio && (hasDeviation || !hasRate || !this.cursor.word(at).startsWith('扣')))
      return this.judged(at);
    const isAward =
      tail === 'judge' ||
      tail === 'give' ||
      tail === 'deduct' ||
      tail === 'full' ||
      tail === 'giveWorth' ||
      isClose(tail);
    // 按超出比例的2倍扣减.
    if (words.includes(TIMES)) {
      const times = isExcess && !hasDeviation && tail === 'deduct' ? base : null;
      return isAward
        ? { award: times ? excessTimes(times, words) : { type: 'judgement' }, end: this.#tailEnd(at) }
        : null;
    }
    if (!isAward || (isClose(tail) && !(hasBy ? hasRatio || hasRate : hasGive && hasRatio && hasRate))) return null;
    const end = this.#tailEnd(at);
    // 按比例得10-0分: between which points a person says.
    if (this.cursor.points(end) ?? (this.cursor.kind(end + 1) === 'to' ? true : null))
      return { award: { type: 'judgement' }, end: end + 3 };
    if (base?.gt(0) && (hasRatio || divides)) return { award: rateOver(base, words, tail === 'deduct'), end };
    const isJudged = hasDeviation || (!hasRatio && !hasRate);
    if (isJudged)
      return isClose(tail) || at === from ? null : { award: { type: 'judgement', isLead: !hasDeviation }, end };
    const deducts = tail === 'deduct' || (tail === 'judge' && this.#takes(at));
    return { award: { type: 'proportion', deducts, words, hasRate, isExcess }, end: tail === 'judge' ? at + 1 : end };
  }

  /** After 按比例: 得分, 计算得分, 扣减相应分值. */
  #tailEnd(at: number): number {
    let end = at;
    for (let words = 0; words < MOST_TAIL; words++) {
      const kind = this.cursor.kind(end);
      if (kind === 'give' || kind === 'deduct' || kind === 'worth' || kind === 'full' || kind === 'giveWorth') end++;
      else if (kind === 'word' && end > at) end++;
      else break;
    }
    return end;
  }

  #endsRate({ end }: Token): boolean {
    return isOneOf('率度例', this.cursor.text, end - 1);
  }
}

const operation = (operator: '*' | '/' | '-', left: Expression, right: Expression): Expression => ({
  type: 'operation',
  operator,
  left,
  right,
});
const figure = (value: Big): Expression => ({ type: 'figure', value, unit: null, isPoints: false });
const variable = (name: Variable): Expression => ({ type: 'variable', name });

/** 按超出比例的2倍扣减分值: (actual ÷ target − 1) × 2 of the points. */
function excessTimes(times: Big, text: string): StatedAward {
  const excess = operation('-', operation('/', variable('actual'), variable('target')), figure(ONE));
  const expression = operation('*', operation('*', excess, figure(times)), variable('points'));
  return { type: 'formula', expression, text, isShare: false, deducts: true };
}

/** 按实际满意率与92%的比例计分, 按出勤率/95%折算得分. */
function rateOver(base: Big, text: string, deducts: boolean): StatedAward {
  const expression = operation('*', operation('/', variable('rate'), figure(base)), variable('points'));
  return { type: 'formula', expression, text, isShare: false, deducts };
}
