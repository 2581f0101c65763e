/** What a clause gives: 得5分, 得满分, 得分值的80%, 扣2分, 按比例得分, 得分=完成率×分值. */
import BigNumber, { type Big } from 'big.js';
import { isZero } from '../../../quantity';
import { matchUnit, toBase } from '../../../quantity/units';
import { BEGINS_HERE, HALF_POINT } from '../../../terms/awards';
import { endingWith } from '../../../terms/ends';
import { FormulaAwards } from './award-formulas';
import { isClose, kinds } from '../closes';
import { isGraded } from '../grades';
import type { ReadAward } from './shares';
import type { Kind } from '../tokens/token';
import { isLabel, saysMissing, withoutFillers } from '../words';

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
/** Behind figures that are measured. */
const BOUNDS = kinds('bound', 'within', 'to');
const PARTS_CLAUSES = kinds('comma', 'break', 'end');
const CALCULATES = kinds('*', '/', '-', '+');
const BEFORE_AMOUNT = kinds('word', 'colon', 'of');
const HALF = new BigNumber('0.5');
const ONE = new BigNumber(1);
const beginsHere = endingWith(BEGINS_HERE);

/** Reads awards from tokens. */
export class AwardReader extends FormulaAwards {
  /** The award that begins at a token; null where none does. `hasCondition`: something stands before it in its clause. */
  read(at: number, hasCondition: boolean): ReadAward | null {
    switch (this.cursor.kind(at)) {
      case 'give':
      case 'basic':
        return this.#given(at);
      case 'giveWorth':
        // 得分值=…
        if (this.cursor.isEqual(at + 1)) return this.#given(at);
        return this.shareBand(at + 1) ?? this.shareOf(at) ?? { award: { type: 'full', points: null }, end: at + 1 };
      case 'full':
        return (CALCULATES.has(this.cursor.kind(at + 1)) ? this.formula(at, at) : null) ?? this.#full(at);
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
        // 从本项分值中扣2分.
        if (this.cursor.kind(at) === 'by' && this.cursor.kind(at + 1) === 'deduct') return this.#deducted(at + 1);
        return this.formula(at, at) ?? this.proportion(at) ?? this.sharedBy(at);
      case 'judge':
      case 'person':
        return this.judged(at);
      case 'half':
        return { award: { type: 'share', share: HALF }, end: at + 1 };
      case 'until':
        return hasCondition ? this.#exhausted(at) : null;
      case 'linear':
        return this.linear(at);
      case 'worth':
        return (
          this.judgedBand(at) ??
          (this.cursor.isEqual(at + 1) ? this.#given(at) : this.startsFormula(at) ? this.formula(at, at) : null) ??
          // 权重分×60%（完成率≥75%）.
          (this.cursor.kind(at + 1) === '*' ? this.shareOf(at) : null)
        );
      case 'figure':
        return this.#bare(at, hasCondition);
      default:
        return this.startsFormula(at) ? this.formula(at, at) : null;
    }
  }

  /** What stands alone between brackets: 满分, 80%, 0. */
  between(at: number): ReadAward | null {
    const figure = this.cursor.figure(at);
    if (figure?.unit?.dimension === 'ratio') return { award: { type: 'share', share: figure.value }, end: at + 1 };
    if (figure?.unit === null) return { award: { type: 'points', points: figure.value }, end: at + 1 };
    return this.read(at, false);
  }

  /** 0.1分, 分值的5%, 5%权重分: what each costs or earns. */
  amount(at: number): ReadAmount | null {
    const start = BEFORE_AMOUNT.has(this.cursor.kind(at)) ? at + 1 : at;
    const token = this.cursor.tokens[start];
    if (token?.isPoints && token.figure) return { amount: { points: token.figure.value }, end: start + 1 };
    if (token?.kind === 'half' && this.cursor.word(start) === HALF_POINT)
      return { amount: { points: HALF }, end: start + 1 };
    const share = this.shareAt(start);
    if (share) return { amount: { share: share.value }, end: share.end };
    if (token?.figure?.unit === null && isClose(this.cursor.kind(start + 1)))
      return { amount: { points: token.figure.value }, end: start + 1 };
    return null;
  }

  /** 得5分, 得8-10分, 得分=…, 得该项分值的80%, 得80%, 得5; 得分 alone. */
  #given(at: number): ReadAward | null {
    let next = at + 1;
    while (this.cursor.isEqual(next)) next++;
    if (this.cursor.kind(next) === 'comma' && this.cursor.kind(at) === 'give' && this.cursor.points(next + 1)) next++;
    const formula = this.formula(next, at);
    if (formula) return formula;
    const points = this.pointsAt(next);
    // 调查得分85分以上: a score that is measured.
    if (points && this.#isBounded(points)) return null;
    if (points) return this.cursor.kind(at) === 'basic' ? based(points) : points;
    const worded = this.cursor.kind(next) === 'word' ? next + 1 : next;
    const share = this.sharedOut(worded);
    if (share) return share;
    if (this.cursor.kind(next) === 'half') return { award: { type: 'share', share: HALF }, end: next + 1 };
    if (this.cursor.kind(worded) === 'worth' && isClose(this.cursor.kind(worded + 1)))
      return { award: { type: 'full', points: null }, end: worded + 1 };
    if (this.cursor.kind(next) === 'full') return this.#full(next);
    if (this.cursor.kind(next) === 'zero') return this.#zero(next);
    if (this.cursor.kind(next) === 'judge') return this.judged(next);
    const proportion = this.proportion(at);
    if (proportion) return proportion;
    const plain = this.cursor.figure(next);
    if (plain?.unit === null && isClose(this.cursor.kind(next + 1)))
      return { award: { type: 'points', points: plain.value }, end: next + 1 };
    if (worded > next) {
      const points = this.pointsAt(worded);
      if (points && !this.#isBounded(points)) return points;
    }
    if (this.cursor.kind(at) === 'basic') return { award: { type: 'full', points: null }, end: at + 1 };
    if (!isClose(this.cursor.kind(at + 1))) return null;
    // 达到90%起计分: from there on, and how much nobody says.
    const award: ReadAward['award'] = beginsHere(this.cursor.word(at - 1))
      ? { type: 'judgement' }
      : { type: 'implied' };
    return { award, end: at + 1 };
  }

  /** 85分以上, 90分(含)至95分. */
  #isBounded({ end }: ReadAward): boolean {
    return BOUNDS.has(this.cursor.kind(this.included(end)));
  }

  /** 满分, 满分（10分）, 满分的80%. */
  #full(at: number): ReadAward | null {
    const share = this.sharedOut(at) ?? (this.cursor.kind(at + 1) === 'of' ? this.shareOf(at + 2) : null);
    if (share) return share;
    const isBracketed = this.cursor.kind(at + 1) === '(';
    const points = this.cursor.points(isBracketed ? at + 2 : at + 1);
    if (!points) return { award: { type: 'full', points: null }, end: at + 1 };
    if (!isBracketed) return { award: { type: 'full', points }, end: at + 2 };
    return { award: { type: 'full', points }, end: this.cursor.kind(at + 3) === ')' ? at + 4 : at + 3 };
  }

  /** 不得分; 扣除该项分值的50%. */
  #zero(at: number): ReadAward {
    const share = this.cursor.kind(at + 1) === 'of' ? this.shareAt(at + 2) : this.shareAt(at + 1);
    if (share && this.cursor.kind(at) === 'zero')
      return { award: { type: 'deductShare', share: share.value }, end: share.end };
    return { award: { type: 'zero' }, end: at + 1 };
  }

  /** 扣2分, 扣分值的50%, 扣1分/项, 扣分=…; 扣1-3分 and 扣分 alone leave it to a person. */
  #deducted(at: number): ReadAward | null {
    let next = at + 1;
    while (this.cursor.isEqual(next)) next++;
    const isNamed = this.cursor.kind(next) === 'worth' && this.cursor.isEqual(next + 1);
    if (next > at + 1 || isNamed) {
      const formula = this.formula(isNamed ? next + 2 : next, at);
      if (formula) return formula;
    }
    if (this.cursor.kind(next) === 'word' && this.cursor.kind(next + 1) !== 'comma') next++;
    if (this.cursor.kind(next) === '(') next++;
    const isOpen = this.cursor.kind(next - 1) === '(';
    const token = this.cursor.tokens[next];
    const points =
      this.cursor.points(next) ??
      (token?.figure?.unit === null && isClose(this.cursor.kind(next + 1)) ? token.figure.value : null);
    if (token?.figure && this.cursor.kind(next + 1) === 'to')
      return { award: { type: 'judgement', takes: true }, end: this.#closed(next + 3, isOpen) };
    if (points && this.cursor.kind(next + 1) === '/') {
      return this.#takenEach(next + 2, points);
    }
    if (points) return { award: { type: 'deduct', points }, end: this.#closed(next + 1, isOpen) };
    const share = this.shareAt(next);
    if (share) return { award: { type: 'deductShare', share: share.value }, end: this.#closed(share.end, isOpen) };
    if (this.cursor.kind(next) === 'half') return { award: { type: 'deductShare', share: HALF }, end: next + 1 };
    if (
      this.cursor.kind(next) === 'full' ||
      (this.cursor.kind(next) === 'worth' && isClose(this.cursor.kind(next + 1)))
    )
      return { award: { type: 'zero' }, end: next + 1 };
    const proportion = this.proportion(next);
    if (proportion?.award.type === 'proportion')
      return { award: { ...proportion.award, deducts: true }, end: proportion.end };
    return { award: { type: 'judgement', takes: true }, end: at + 1 };
  }

  /** 扣1分/项, 扣2分/个百分点, 扣0.8分/项（未完成）: which ones, in brackets. */
  #takenEach(thing: number, points: Big): ReadAward {
    const kind = this.cursor.kind(thing);
    const unit = kind === 'word' ? matchUnit(this.cursor.text, this.cursor.tokens[thing]?.start ?? 0)?.unit : null;
    const step = unit?.dimension === 'ratio' ? { value: toBase(ONE, unit), unit, text: unit.symbol } : null;
    const end = kind === 'word' || kind === 'figure' ? thing + 1 : thing;
    const isTold =
      this.cursor.kind(end) === '(' && this.cursor.kind(end + 2) === ')' && saysMissing(this.cursor.word(end + 1));
    return { award: { type: 'each', effect: 'deduct', amount: { points }, step }, end: isTold ? end + 3 : end };
  }

  /** Behind the closing bracket, if one was opened. */
  #closed(end: number, isOpen: boolean): number {
    return isOpen && this.cursor.kind(end) === ')' ? end + 1 : end;
  }

  #added(at: number): ReadAward | null {
    const next = this.cursor.kind(at + 1) === 'word' ? at + 2 : at + 1;
    const points = this.cursor.points(next);
    return points && { award: { type: 'bonus', points }, end: next + 1 };
  }

  /** 以上4项各0.5分, ①②③④各占1/4权重分. */
  #eachOf(at: number): ReadAward | null {
    const next = this.cursor.kind(at + 1) === 'give' ? at + 2 : at + 1;
    const points = this.cursor.points(next);
    if (points) return { award: { type: 'each', effect: 'earn', amount: { points } }, end: next + 1 };
    const share = this.shareAt(next);
    return share && { award: { type: 'each', effect: 'earn', amount: { share: share.value } }, end: share.end };
  }

  /** 5分, （5分）, 80%分值 without a word of giving. */
  #bare(at: number, hasCondition: boolean): ReadAward | null {
    if (this.startsFormula(at)) {
      const formula = this.formula(at, at);
      if (formula) return formula;
    }
    const points = this.pointsAt(at);
    const taken = points?.award.type === 'deduct' && this.cursor.kind(points.end) === '/' ? points.award.points : null;
    // -1分/次.
    if (points && taken)
      return {
        award: { type: 'each', effect: 'deduct', amount: { points: taken } },
        end: isClose(this.cursor.kind(points.end + 1)) ? points.end + 1 : points.end + 2,
      };
    const earned = points?.award.type === 'points' && this.cursor.kind(points.end) === '/' ? points : null;
    // 0.5分/次.
    if (earned?.award.type === 'points' && this.#isThing(earned.end + 1))
      return {
        award: { type: 'each', effect: 'earn', amount: { points: earned.award.points } },
        end: earned.end + 2,
      };
    if (points && !this.#isMeasured(at, points.end)) return points;
    if (points) return null;
    const isAfterColon = hasCondition && this.cursor.kind(at - 1) === 'colon';
    const plain = this.cursor.figure(at);
    const isPlainNothing =
      hasCondition &&
      (this.cursor.kind(at - 1) === 'comma' || this.#isItem(at - 1) || this.#isGrade(at - 1)) &&
      plain?.value.eq(0) === true;
    if ((isAfterColon || isPlainNothing) && plain?.unit === null && isClose(this.cursor.kind(at + 1)))
      return { award: { type: 'points', points: plain.value }, end: at + 1 };
    const share = this.shareAt(at);
    // ≥90%分值5分: what the figure is compared with.
    if (!share || (this.cursor.kind(at - 1) === 'compare' && !this.#isSaid(at - 1))) return null;
    const isNamed = share.end > at + 1 && this.cursor.kind(share.end - 1) !== 'of';
    const isEnded = isClose(this.cursor.kind(share.end)) && this.included(share.end) === share.end;
    const isAlone = (isAfterColon || this.#endsRule(at, share.end)) && isEnded;
    const isPlainZero = isAfterColon && isZero(share.value);
    const isOfGrade = this.#isGrade(at - 1) && isClose(this.cursor.kind(share.end));
    if (isOfGrade) return { award: { type: 'share', share: share.value }, end: share.end };
    if (!isNamed && !isAlone && !isPlainZero) return null;
    return { award: { type: 'share', share: share.value }, end: share.end };
  }

  /** 5%＜|偏差|≤15%，60%；: behind a figure and a comma the last of its clause. */
  #endsRule(at: number, end: number): boolean {
    const next = this.cursor.kind(end);
    const measured = this.cursor.kind(at - 2);
    return (
      (next === 'break' || next === 'end') &&
      this.cursor.kind(at - 1) === 'comma' &&
      (measured === 'figure' || measured === 'bound' || measured === ']')
    );
  }

  /** 次, 项 or 一项, with nothing behind it in its clause. */
  #isThing(at: number): boolean {
    const isCount = this.cursor.kind(at) === 'figure' && this.cursor.figure(at)?.value.eq(1) === true;
    return (isCount || this.cursor.kind(at) === 'word') && isClose(this.cursor.kind(at + 1));
  }

  /** Points that a clause measures in: 90分以上得满分, 85-95分得80%. */
  #isMeasured(at: number, end: number): boolean {
    const before = this.cursor.kind(at - 1);
    if (this.#isSaid(at - 1) && isClose(this.cursor.kind(this.included(end)))) return false;
    if (this.#isWay(at)) return false;
    if (before === 'compare' || before === 'reach' || before === 'distance' || before === 'to') return true;
    if (before === 'include' || this.#isNamedAward(end)) return true;
    let next = end;
    // 良好（80-90分）得4分.
    if (this.cursor.kind(next) === ')' && GIVES.has(this.cursor.kind(next + 1))) return true;
    // 良（80-89分）8分.
    if (this.cursor.kind(next) === ')' && this.cursor.kind(at + 1) === 'to' && this.cursor.points(next + 1))
      return true;
    if (this.cursor.kind(next) === 'of') next++;
    const after = this.cursor.kind(next);
    if (after === 'bound' || after === 'within' || after === 'to' || after === 'between' || after === 'include')
      return true;
    if (after === 'compare' && this.cursor.kind(next + 1) !== 'figure') return true;
    // 80-89分为良好，得4分.
    if (after === 'word' && namesGrade(this.cursor.word(next))) return true;
    if (after === '(' && (this.cursor.kind(next + 1) === 'include' || this.cursor.kind(next + 1) === 'give'))
      return true;
    return GIVES.has(after);
  }

  /** 有所提升3分，无变化1分，下降0分: points behind a grade that says which way it went. */
  #isWay(at: number): boolean {
    const { cursor } = this;
    if (cursor.kind(at - 1) !== 'distance' || !PARTS_CLAUSES.has(cursor.kind(at + 1))) return false;
    if (GIVES.has(cursor.kind(at + 2))) return false;
    return isClose(cursor.kind(at - 2)) || (isClose(cursor.kind(at - 3)) && isGraded(cursor.word(at - 2)));
  }

  /** 85分-95分：4分: what stands behind the colon is given. */
  #isNamedAward(end: number): boolean {
    if (this.cursor.kind(end) !== 'colon') return false;
    return this.cursor.points(end + 1) !== null && isClose(this.cursor.kind(end + 2));
  }

  /** 非常满意100%, 不满意0: a grade directly before its share. */
  #isGrade(at: number): boolean {
    if (this.cursor.kind(at) !== 'word') return false;
    const token = this.cursor.tokens[at];
    return (
      token !== undefined &&
      isClose(this.cursor.kind(at - 1)) &&
      isGraded(this.cursor.text.slice(token.start, token.end))
    );
  }

  /** 该项为0分: 为 and 是 before points give them. */
  #isSaid(at: number): boolean {
    const token = at < 0 ? undefined : this.cursor.tokens[at];
    return token?.kind === 'compare' && ['为', '是', '='].includes(this.cursor.text.slice(token.start, token.end));
  }

  /** 否则此项为0: 为 behind nothing but the name of the points. */
  #isItem(at: number): boolean {
    return this.#isSaid(at) && this.cursor.kind(at - 1) === 'word' && withoutFillers(this.cursor.word(at - 1)) === '';
  }

  /** 超过10%扣完; but 扣完为止 and 扣完6分为止 are limits. */
  #exhausted(at: number): ReadAward | null {
    let next = at + 1;
    while (this.cursor.kind(next) === 'worth' || this.cursor.kind(next) === 'full' || this.cursor.points(next)) next++;
    return this.cursor.kind(next) === 'stop' ? null : { award: { type: 'zero' }, end: next };
  }
}

/** 为良好, 属合格. */
function namesGrade(words: string): boolean {
  const name = withoutFillers(words);
  return name !== words && (isLabel(name) || isGraded(name));
}

/** 基础分3分. */
function based({ award, end }: ReadAward): ReadAward {
  return { award: award.type === 'points' ? { ...award, isBase: true } : award, end };
}
