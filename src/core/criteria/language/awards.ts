/** What a clause gives: 得5分, 得满分, 得分值的80%, 扣2分, 按比例得分, 得分=完成率×分值. */
import BigNumber, { type Big } from 'big.js';
import { compare, isNegative, isZero } from '../../quantity';
import { PERCENT, toBase } from '../../quantity/units';
import { some, uses } from '../meaning/expressions';
import type { Expression, Figure } from '../meaning/model';
import {
  dividesPoints,
  isInPoints,
  isMeasured,
  isShareOfPoints,
  type Parsed,
  readFormula,
  withActual,
} from './formulas';
import type { StatedAward } from './statements';
import { isClose, kinds } from './closes';
import { isGraded } from './grades';
import { type Kind, kindAt, type Token, type Tokens } from './token';

/** An award and where it ends. */
export interface ReadAward {
  readonly award: StatedAward;
  readonly end: number;
}

/** How much is given or taken for each. */
export interface ReadAmount {
  readonly amount: { readonly points: Big } | { readonly share: Big };
  readonly end: number;
}

const GIVES: ReadonlySet<Kind> = new Set<Kind>([
  'give',
  'giveWorth',
  'full',
  'zero',
  'deduct',
  'add',
  'by',
  'judge',
  'each-of',
]);
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
const BEFORE_AMOUNT = kinds('word', 'colon', 'of');
const AFTER_LINEAR = kinds('give', 'deduct', 'word', 'ratio', 'of', 'worth');
const HALF = new BigNumber('0.5');
const MOST_WORDS = 12;
const MOST_TAIL = 4;
const MOST_JUDGED = 6;

/** Reads awards from tokens. */
export class AwardReader {
  readonly #source: Tokens;
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor(source: Tokens) {
    this.#source = source;
    this.#text = source.text;
    this.#tokens = source.tokens;
  }

  /** The award that begins at a token; null where none does. `hasCondition`: something stands before it in its clause. */
  read(at: number, hasCondition: boolean): ReadAward | null {
    switch (this.#kind(at)) {
      case 'give':
      case 'basic':
        return this.#given(at);
      case 'giveWorth':
        return (
          this.#shareBand(at + 1) ??
          this.#shareOf(at + 1, 'full') ?? { award: { type: 'full', points: null }, end: at + 1 }
        );
      case 'full':
        return this.#full(at);
      case 'zero':
      case 'veto':
        return this.#zero(at);
      case 'deduct':
        return this.#deducted(at);
      case 'add':
        return this.#added(at);
      case 'each-of':
        return this.#eachOf(at);
      case 'by':
      case 'ratio':
        return this.#formula(at, at) ?? this.#proportion(at) ?? this.#sharedBy(at);
      case 'judge':
      case 'person':
        return this.#judged(at);
      case 'half':
        return { award: { type: 'share', share: HALF }, end: at + 1 };
      case 'until':
        return hasCondition ? this.#exhausted(at) : null;
      case 'linear':
        return this.#linear(at);
      case 'worth':
        return this.#isEqual(at + 1) ? this.#given(at) : this.#startsFormula(at) ? this.#formula(at, at) : null;
      case 'figure':
        return this.#bare(at, hasCondition);
      default:
        return this.#startsFormula(at) ? this.#formula(at, at) : null;
    }
  }

  /** What stands alone between brackets: 满分, 80%, 0. */
  between(at: number): ReadAward | null {
    const figure = this.#tokens[at]?.figure;
    if (figure?.unit?.dimension === 'ratio') return { award: { type: 'share', share: figure.value }, end: at + 1 };
    if (figure?.unit === null) return { award: { type: 'points', points: figure.value }, end: at + 1 };
    return this.read(at, false);
  }

  /** 0.1分, 分值的5%, 5%权重分: what each costs or earns. */
  amount(at: number): ReadAmount | null {
    const start = BEFORE_AMOUNT.has(this.#kind(at)) ? at + 1 : at;
    const token = this.#tokens[start];
    if (token?.isPoints && token.figure) return { amount: { points: token.figure.value }, end: start + 1 };
    const share = this.#shareAt(start);
    if (share) return { amount: { share: share.value }, end: share.end };
    if (token?.figure?.unit === null && isClose(this.#kind(start + 1)))
      return { amount: { points: token.figure.value }, end: start + 1 };
    return null;
  }

  #kind(at: number): Kind {
    return kindAt(this.#tokens, at);
  }

  #points(at: number): Big | null {
    const token = this.#tokens[at];
    return token?.isPoints && token.figure ? token.figure.value : null;
  }

  #isEqual(at: number): boolean {
    const token = at < 0 ? undefined : this.#tokens[at];
    return token?.kind === 'colon' || (token?.kind === 'compare' && token.sense === '=');
  }

  /** 得5分, 得8-10分, 得分=…, 得该项分值的80%, 得80%, 得5; 得分 alone. */
  #given(at: number): ReadAward | null {
    let next = at + 1;
    while (this.#isEqual(next)) next++;
    if (this.#kind(next) === 'comma' && this.#kind(at) === 'give' && this.#points(next + 1)) next++;
    const formula = this.#formula(next, at);
    if (formula) return formula;
    const points = this.#pointsAt(next);
    // 调查得分85分以上: a score that is measured.
    if (points && this.#isBounded(points.end)) return null;
    if (points) return points;
    const worded = this.#kind(next) === 'word' ? next + 1 : next;
    const share = this.#sharedOut(next) ?? this.#sharedOut(worded);
    if (share) return share;
    if (this.#kind(next) === 'half') return { award: { type: 'share', share: HALF }, end: next + 1 };
    if (this.#kind(worded) === 'worth' && isClose(this.#kind(worded + 1)))
      return { award: { type: 'full', points: null }, end: worded + 1 };
    if (this.#kind(next) === 'worth' && isClose(this.#kind(next + 1)))
      return { award: { type: 'full', points: null }, end: next + 1 };
    if (this.#kind(next) === 'full') return this.#full(next);
    if (this.#kind(next) === 'zero') return this.#zero(next);
    if (this.#kind(next) === 'judge') return this.#judged(next);
    const proportion = this.#proportion(at);
    if (proportion) return proportion;
    const plain = this.#tokens[next]?.figure;
    if (plain?.unit === null && isClose(this.#kind(next + 1)))
      return { award: { type: 'points', points: plain.value }, end: next + 1 };
    if (worded > next) {
      const points = this.#pointsAt(worded);
      if (points) return points;
    }
    if (this.#kind(at) === 'basic') return { award: { type: 'full', points: null }, end: at + 1 };
    return isClose(this.#kind(at + 1)) ? { award: { type: 'implied' }, end: at + 1 } : null;
  }

  #isBounded(end: number): boolean {
    const next = this.#kind(end);
    return (
      next === 'bound' || next === 'within' || next === 'to' || (next === 'compare' && this.#kind(end + 1) !== 'figure')
    );
  }

  /** 5分, （5分）, 8-10分. */
  #pointsAt(start: number): ReadAward | null {
    const isBracketed = this.#kind(start) === '(';
    const at = isBracketed ? start + 1 : start;
    const first = this.#tokens[at]?.figure;
    if (!first) return null;
    const high = this.#kind(at + 1) === 'to' ? this.#points(at + 2) : null;
    if (high && (first.unit === null || this.#points(at))) {
      const [low, top] = compare(first.value, high) <= 0 ? [first.value, high] : [high, first.value];
      const end = this.#bracketEnd(at + 3, isBracketed);
      return end < 0 ? null : { award: { type: 'pointsBand', low, high: top }, end };
    }
    const points = this.#points(at);
    const end = this.#bracketEnd(at + 1, isBracketed);
    if (!points || end < 0) return null;
    return { award: isNegative(points) ? { type: 'deduct', points: points.abs() } : { type: 'points', points }, end };
  }

  /** Behind the bracket that ends at a place; -1 where it does not. */
  #bracketEnd(end: number, isBracketed: boolean): number {
    if (!isBracketed) return end;
    return this.#kind(end) === ')' ? end + 1 : -1;
  }

  /** A share of the points at a place: 80%, 80%分值, 分值的80%, 1/5权重分. */
  #shareAt(start: number): { value: Big; end: number } | null {
    let at = start;
    const isNamed = this.#kind(at) === 'worth' || this.#kind(at) === 'full' || this.#kind(at) === 'giveWorth';
    if (isNamed) at++;
    if (isNamed && this.#kind(at) === 'of') at++;
    if (isNamed && this.#kind(at) === '*') at++;
    const figure = this.#tokens[at]?.figure;
    if (figure?.unit?.dimension !== 'ratio') return null;
    at++;
    if (this.#kind(at) === 'of') at++;
    if (this.#kind(at) === 'worth' || this.#isWholeNamed(at, start)) at++;
    else if (this.#isPlainPoints(at)) at++;
    else if (this.#kind(at - 1) === 'of') at--;
    return { value: figure.value, end: at };
  }

  /** 得80%满分, but 80%得满分. */
  #isWholeNamed(at: number, start: number): boolean {
    const token = this.#tokens[at];
    const isGiven = this.#kind(start - 1) === 'give' || this.#kind(start) !== 'figure' || this.#kind(at - 1) === 'of';
    return token?.kind === 'full' && isGiven && this.#text.slice(token.start, token.end) === '满分';
  }

  /** 80%的分: 分 without a figure before it. */
  #isPlainPoints(at: number): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'word' && this.#text.slice(token.start, token.end).startsWith('分');
  }

  #sharedOut(at: number): ReadAward | null {
    return this.#shareBand(at) ?? this.#shareOf(at, 'none');
  }

  #shareOf(at: number, before: 'full' | 'none'): ReadAward | null {
    const start = before === 'full' && this.#kind(at) === 'of' ? at + 1 : at;
    const share = this.#shareAt(start);
    if (!share) return null;
    const next = this.#kind(share.end);
    if (next === 'to' || next === 'bound' || next === 'within' || next === '*' || next === '/' || next === 'compare')
      return null;
    return { award: { type: 'share', share: share.value }, end: share.end };
  }

  /** 得分值的60%-80%（含60%）. */
  #shareBand(start: number): ReadAward | null {
    let at = start;
    while (this.#kind(at) === 'worth' || this.#kind(at) === 'full' || this.#kind(at) === 'of') at++;
    const first = this.#tokens[at]?.figure;
    if (!first || (first.unit !== null && first.unit.dimension !== 'ratio')) return null;
    at = this.#skipIncluded(at + 1);
    if (this.#kind(at) !== 'to') return null;
    const second = this.#tokens[at + 1]?.figure;
    if (second?.unit?.dimension !== 'ratio') return null;
    at = this.#skipIncluded(at + 2);
    if (this.#kind(at) === 'of') at++;
    if (this.#kind(at) === 'worth' || this.#kind(at) === 'full') at++;
    at = this.#skipIncluded(at);
    const [a, b] = [shareOf(first), shareOf(second)];
    const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
    return { award: { type: 'shareBand', low, high }, end: at };
  }

  #skipIncluded(at: number): number {
    if (this.#kind(at) === 'include') return this.#tokens[at + 1]?.figure ? at + 2 : at + 1;
    if (this.#kind(at) !== '(' || this.#kind(at + 1) !== 'include') return at;
    const end = this.#tokens[at + 2]?.figure ? at + 3 : at + 2;
    return this.#kind(end) === ')' ? end + 1 : at;
  }

  /** 满分, 满分（10分）, 满分的80%. */
  #full(at: number): ReadAward | null {
    const share = this.#sharedOut(at) ?? (this.#kind(at + 1) === 'of' ? this.#shareOf(at + 2, 'none') : null);
    if (share) return share;
    const isBracketed = this.#kind(at + 1) === '(';
    const points = this.#points(isBracketed ? at + 2 : at + 1);
    if (!points) return { award: { type: 'full', points: null }, end: at + 1 };
    if (!isBracketed) return { award: { type: 'full', points }, end: at + 2 };
    return { award: { type: 'full', points }, end: this.#kind(at + 3) === ')' ? at + 4 : at + 3 };
  }

  /** 不得分; 扣除该项分值的50%. */
  #zero(at: number): ReadAward {
    const share = this.#kind(at + 1) === 'of' ? this.#shareAt(at + 2) : this.#shareAt(at + 1);
    if (share && this.#kind(at) === 'zero')
      return { award: { type: 'deductShare', share: share.value }, end: share.end };
    return { award: { type: 'zero' }, end: at + 1 };
  }

  /** 扣2分, 扣分值的50%, 扣1分/项, 扣分=…; 扣1-3分 and 扣分 alone leave it to a person. */
  #deducted(at: number): ReadAward | null {
    let next = at + 1;
    while (this.#isEqual(next)) next++;
    const isNamed = this.#kind(next) === 'worth' && this.#isEqual(next + 1);
    if (next > at + 1 || isNamed) {
      const formula = this.#formula(isNamed ? next + 2 : next, at);
      if (formula) return formula;
    }
    if (this.#kind(next) === 'word' && this.#kind(next + 1) !== 'comma') next++;
    if (this.#kind(next) === '(') next++;
    const isOpen = this.#kind(next - 1) === '(';
    const token = this.#tokens[next];
    const points =
      this.#points(next) ?? (token?.figure?.unit === null && isClose(this.#kind(next + 1)) ? token.figure.value : null);
    if (token?.figure && this.#kind(next + 1) === 'to')
      return { award: { type: 'judgement', takes: true }, end: this.#closed(next + 3, isOpen) };
    if (points && this.#kind(next + 1) === '/') {
      const end = this.#kind(next + 2) === 'word' || this.#kind(next + 2) === 'figure' ? next + 3 : next + 2;
      return { award: { type: 'each', effect: 'deduct', amount: { points } }, end };
    }
    if (points) return { award: { type: 'deduct', points }, end: this.#closed(next + 1, isOpen) };
    const share = this.#shareAt(next);
    if (share) return { award: { type: 'deductShare', share: share.value }, end: this.#closed(share.end, isOpen) };
    if (this.#kind(next) === 'half') return { award: { type: 'deductShare', share: HALF }, end: next + 1 };
    if (this.#kind(next) === 'full' || (this.#kind(next) === 'worth' && isClose(this.#kind(next + 1))))
      return { award: { type: 'zero' }, end: next + 1 };
    const proportion = this.#proportion(next);
    if (proportion?.award.type === 'proportion')
      return { award: { ...proportion.award, deducts: true }, end: proportion.end };
    return { award: { type: 'judgement', takes: true }, end: at + 1 };
  }

  /** Behind the closing bracket, if one was opened. */
  #closed(end: number, isOpen: boolean): number {
    return isOpen && this.#kind(end) === ')' ? end + 1 : end;
  }

  #added(at: number): ReadAward | null {
    const next = this.#kind(at + 1) === 'word' ? at + 2 : at + 1;
    const points = this.#points(next);
    return points && { award: { type: 'bonus', points }, end: next + 1 };
  }

  /** 以上4项各0.5分, ①②③④各占1/4权重分. */
  #eachOf(at: number): ReadAward | null {
    const next = this.#kind(at + 1) === 'give' ? at + 2 : at + 1;
    const points = this.#points(next);
    if (points) return { award: { type: 'each', effect: 'earn', amount: { points } }, end: next + 1 };
    const share = this.#shareAt(next);
    return share && { award: { type: 'each', effect: 'earn', amount: { share: share.value } }, end: share.end };
  }

  /** 5分, （5分）, 80%分值 without a word of giving. */
  #bare(at: number, hasCondition: boolean): ReadAward | null {
    if (this.#startsFormula(at)) {
      const formula = this.#formula(at, at);
      if (formula) return formula;
    }
    const points = this.#pointsAt(at);
    const taken = points?.award.type === 'deduct' && this.#kind(points.end) === '/' ? points.award.points : null;
    // -1分/次.
    if (points && taken)
      return {
        award: { type: 'each', effect: 'deduct', amount: { points: taken } },
        end: isClose(this.#kind(points.end + 1)) ? points.end + 1 : points.end + 2,
      };
    if (points && !this.#isMeasured(at, points.end)) return points;
    if (points) return null;
    const isAfterColon = hasCondition && this.#kind(at - 1) === 'colon';
    const plain = this.#tokens[at]?.figure;
    const isPlainNothing =
      hasCondition && (this.#kind(at - 1) === 'comma' || this.#isGrade(at - 1)) && plain?.value.eq(0) === true;
    if ((isAfterColon || isPlainNothing) && plain?.unit === null && isClose(this.#kind(at + 1)))
      return { award: { type: 'points', points: plain.value }, end: at + 1 };
    const share = this.#shareAt(at);
    if (!share) return null;
    const isNamed = share.end > at + 1 && this.#kind(share.end - 1) !== 'of';
    const isAlone = isAfterColon && isClose(this.#kind(share.end));
    const isPlainZero = isAfterColon && isZero(share.value);
    const isOfGrade = this.#isGrade(at - 1) && isClose(this.#kind(share.end));
    if (isOfGrade) return { award: { type: 'share', share: share.value }, end: share.end };
    if (!isNamed && !isAlone && !isPlainZero) return null;
    return { award: { type: 'share', share: share.value }, end: share.end };
  }

  /** Points that a clause measures in: 90分以上得满分, 85-95分得80%. */
  #isMeasured(at: number, end: number): boolean {
    const before = this.#kind(at - 1);
    if (this.#isSaid(at - 1) && isClose(this.#kind(end))) return false;
    if (before === 'compare' || before === 'reach' || before === 'distance' || before === 'to') return true;
    let next = end;
    // 良好（80-90分）得4分.
    if (this.#kind(next) === ')' && GIVES.has(this.#kind(next + 1))) return true;
    if (this.#kind(next) === 'of') next++;
    const after = this.#kind(next);
    if (after === 'bound' || after === 'within' || after === 'to' || after === 'between' || after === 'include')
      return true;
    if (after === 'compare' && this.#kind(next + 1) !== 'figure') return true;
    if (after === '(' && (this.#kind(next + 1) === 'include' || this.#kind(next + 1) === 'give')) return true;
    return GIVES.has(after);
  }

  /** 非常满意100%, 不满意0: a grade directly before its share. */
  #isGrade(at: number): boolean {
    if (this.#kind(at) !== 'word') return false;
    const token = this.#tokens[at];
    return token !== undefined && isClose(this.#kind(at - 1)) && isGraded(this.#text.slice(token.start, token.end));
  }

  /** 该项为0分: 为 and 是 before points give them. */
  #isSaid(at: number): boolean {
    const token = at < 0 ? undefined : this.#tokens[at];
    return token?.kind === 'compare' && ['为', '是', '='].includes(this.#text.slice(token.start, token.end));
  }

  #judged(at: number): ReadAward {
    let end = at + 1;
    let takes = this.#takes(at);
    for (let words = 0; words < MOST_JUDGED; words++) {
      const kind = this.#kind(end);
      takes ||= kind === 'deduct';
      if (
        kind === 'give' ||
        kind === 'deduct' ||
        kind === 'add' ||
        kind === 'word' ||
        kind === 'figure' ||
        kind === 'to' ||
        kind === 'worth'
      )
        end++;
      else break;
    }
    return { award: { type: 'judgement', takes }, end };
  }

  /** 酌情扣分, 适当减分 take away. */
  #takes(at: number): boolean {
    const token = this.#tokens[at];
    const words = token ? this.#text.slice(token.start, token.end) : '';
    return words.includes('扣') || words.includes('减');
  }

  /** 超过10%扣完; but 扣完为止 and 扣完6分为止 are limits. */
  #exhausted(at: number): ReadAward | null {
    let next = at + 1;
    while (this.#kind(next) === 'worth' || this.#kind(next) === 'full' || this.#points(next)) next++;
    return this.#kind(next) === 'stop' ? null : { award: { type: 'zero' }, end: next };
  }

  /** 中间按插值法计算. */
  #linear(at: number): ReadAward {
    let end = at + 1;
    while (AFTER_LINEAR.has(this.#kind(end))) end++;
    return { award: { type: 'between' }, end };
  }

  /** 按80%计分, 按分值的60%计分. */
  #sharedBy(at: number): ReadAward | null {
    const next = this.#kind(at + 1) === 'word' ? at + 2 : at + 1;
    const band = this.#shareBand(next);
    const share = band ?? this.#shareOf(next, 'none');
    if (!share) return null;
    const isGiven = this.#kind(share.end) === 'give';
    return isGiven || band ? { award: share.award, end: isGiven ? share.end + 1 : share.end } : null;
  }

  /** 按实际到位率比例计算得分, 按比例扣分, 等比例得分; 按完成情况得分 is for a person. */
  #proportion(start: number): ReadAward | null {
    let at = start;
    const hasGive = this.#kind(at) === 'give';
    if (hasGive) at++;
    while (this.#isEqual(at)) at++;
    const hasBy = this.#kind(at) === 'by';
    if (hasBy) at++;
    const from = at;
    let hasRatio = false;
    let hasRate = false;
    let isExcess = false;
    let isLinear = false;
    let hasDeviation = false;
    let depth = 0;
    let base: Big | null = null;
    for (; at - from < MOST_WORDS; at++) {
      const token = this.#tokens[at];
      if (!token) break;
      if (token.kind === '(') depth++;
      else if (token.kind === ')' && depth > 0) depth--;
      else if (token.kind === 'figure' && token.figure?.unit?.dimension === 'ratio' && hasRate)
        base ??= token.figure.value;
      else if (!PROPORTION.has(token.kind)) break;
      hasRatio ||= token.kind === 'ratio';
      hasRate ||= token.kind === 'rate' || (token.kind === 'distance' && this.#endsRate(token));
      hasDeviation ||= token.kind === 'distance' && token.sense === 'either';
      isExcess ||=
        token.kind === 'distance' ? token.sense === 'above' : token.kind === 'compare' && token.sense === '>';
      isLinear ||= token.kind === 'linear';
    }
    if (!hasBy && !hasRatio && !isLinear) return null;
    const words = this.#text.slice(this.#tokens[from]?.start, this.#tokens[at]?.start);
    const tail = this.#kind(at);
    if (isLinear) return { award: { type: 'between' }, end: this.#tailEnd(at) };
    if (tail === 'judge' && !hasRatio && !hasRate) return this.#judged(at);
    const isAward =
      tail === 'judge' ||
      tail === 'give' ||
      tail === 'deduct' ||
      tail === 'full' ||
      tail === 'giveWorth' ||
      isClose(tail);
    if (!isAward || (isClose(tail) && !(hasBy && (hasRatio || hasRate)))) return null;
    const end = this.#tailEnd(at);
    // 按比例得10-0分: between which points a person says.
    if (this.#points(end) ?? (this.#kind(end + 1) === 'to' ? true : null))
      return { award: { type: 'judgement' }, end: end + 3 };
    if (base?.gt(0) && hasRatio) return { award: rateOver(base, words, tail === 'deduct'), end };
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
      const kind = this.#kind(end);
      if (kind === 'give' || kind === 'deduct' || kind === 'worth' || kind === 'full' || kind === 'giveWorth') end++;
      else if (kind === 'word' && end > at) end++;
      else break;
    }
    return end;
  }

  #endsRate({ end }: Token): boolean {
    return '率度例'.includes(this.#text.charAt(end - 1));
  }

  /** A formula may begin without a word of giving: 预算执行率×5分, (实际完成量÷计划完成量)×标准分. */
  #startsFormula(at: number): boolean {
    const kind = this.#kind(at);
    if (kind === '[' || kind === '(' || kind === 'min' || kind === '|') return true;
    const before = this.#kind(at - 1);
    return (
      (kind === 'perform' ||
        kind === 'evidence' ||
        kind === 'distance' ||
        kind === 'figure' ||
        kind === 'rate' ||
        kind === 'actual' ||
        kind === 'plan' ||
        kind === 'worth' ||
        kind === 'word') &&
      (isClose(before) || before === 'by' || before === 'colon' || before === 'word' || this.#isEqual(at - 1))
    );
  }

  /** `lead` is where the clause's word of giving, taking or 按 stands; `at` where the formula itself begins. */
  #formula(at: number, lead: number): ReadAward | null {
    const leadKind = this.#kind(lead);
    const start = leadKind === 'by' && at === lead ? at + 1 : this.#kind(at) === 'by' ? at + 1 : at;
    const read = readFormula(this.#source, start);
    if (!read) return null;
    const expression = withActual(read.expression);
    const isCalculated = expression.type === 'operation' || expression.type === 'least';
    if (!isCalculated || !isMeasured(expression) || dividesPoints(expression)) return null;
    const isGiven =
      leadKind === 'give' || leadKind === 'basic' || leadKind === 'deduct' || (leadKind === 'worth' && at > lead);
    const other = this.#alternative(read);
    if (other && (isInPoints(expression) || isInPoints(other.expression)))
      return {
        award: { type: 'either', first: expression, second: other.expression },
        end: this.#formulaEnd(other.end),
      };
    const end = this.#formulaEnd(read.end);
    if (this.#isEqual(end)) return null;
    const isTimesFigure = hasPlainFactor(expression);
    // (实际数/应有数)*5 alone in its clause: whether 5 are the points, the target says.
    const isAlone = isTimesFigure && isClose(this.#kind(end)) && isClose(this.#kind(start - 1)) && leadKind !== 'by';
    if (
      !isGiven &&
      !isAlone &&
      !isInPoints(expression) &&
      !(leadKind === 'by' && (isTimesFigure || isQuotient(expression)))
    )
      return null;
    const text = this.#text.slice(this.#tokens[start]?.start, this.#tokens[read.end]?.start);
    const isShare = isShareOfPoints(expression) && !isTimesFigure && !hasLargeFigure(expression);
    return { award: { type: 'formula', expression, text, isShare, deducts: leadKind === 'deduct' }, end };
  }

  /** 按B/A或A/B×分值. */
  #alternative({ end }: Parsed): Parsed | null {
    return this.#kind(end) === 'or' ? readFormula(this.#source, end + 1) : null;
  }

  #formulaEnd(end: number): number {
    let at = end;
    if (this.#kind(at) === 'word' && this.#kind(at + 1) === 'give') at++;
    if (this.#kind(at) === '(' && this.#kind(at + 1) === 'word' && this.#kind(at + 2) === ')') at += 3;
    return this.#kind(at) === 'give' ? at + 1 : at;
  }
}

/** 按实际满意率与92%的比例计分. */
function rateOver(base: Big, text: string, deducts: boolean): StatedAward {
  const rate: Expression = { type: 'variable', name: 'rate' };
  const share: Expression = {
    type: 'operation',
    operator: '/',
    left: rate,
    right: { type: 'figure', value: base, unit: null, isPoints: false },
  };
  const expression: Expression = {
    type: 'operation',
    operator: '*',
    left: share,
    right: { type: 'variable', name: 'points' },
  };
  return { type: 'formula', expression, text, isShare: false, deducts };
}

function shareOf({ unit, value }: Figure): Big {
  return unit === null ? toBase(value, PERCENT) : value;
}

/** 好路率×180: points in a plain figure. */
function hasPlainFactor(expression: Expression): boolean {
  if (expression.type !== 'operation' || expression.operator !== '*') return false;
  return [expression.left, expression.right].some((part) => part.type === 'figure' && part.value.gt(1));
}

/** 100-(时长-0.2)/2.8*100: a figure above one is in points; without any the result is a share of them. */
function hasLargeFigure(expression: Expression): boolean {
  return some(expression, (part) => part.type === 'figure' && part.value.gt(1));
}

function isQuotient(expression: Expression): boolean {
  return uses(expression, 'target') && uses(expression, 'actual');
}
