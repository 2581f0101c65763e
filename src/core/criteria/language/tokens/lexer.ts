/** Cuts a criterion into tokens: one pass from left to right, in which nothing is looked at more than a few times. */
import Big from 'big.js';
import { matchUnit, PERCENT, toBase } from '../../../quantity/units';
import { isDigit, isLetter, isOneOf } from '../../../quantity/width';
import { NOT_POINTS } from '../../../terms/awards';
import {
  BEFORE_FIGURE,
  BESIDE_FIGURE,
  BULLET,
  CIRCLED,
  CLAUSE,
  DASHES,
  HALF_COMPARED,
  NAMES_LISTED,
  OPERATORS,
  QUOTES,
  RANGES,
  type Sign,
  TAKES,
  SLASH,
} from '../../../terms/clause';
import { NOT_REACHING } from '../../../terms/comparators';
import { IS_NOTHING } from '../../../terms/guards';
import { anyOf } from '../../../terms/matcher';
import { NOT_RATES } from '../../../terms/nouns';
import { NO_UNITS } from '../../../terms/remarks';
import { BESIDE, CIRCLED_NUMBER, DIGIT, JOINS, meaningsOf, NUMBERING, NUMERAL, WORD } from './characters';
import { BEFORE_SHARE } from './figures';
import { oneRun } from './lines';
import { PlaceLexer } from './places';
import type { Kind, Tokens } from './token';
import type { NamedLetter } from './writer';
import { codeAt } from '../../../terms/code-at';

const noUnits = anyOf(NO_UNITS);
const NEW_LINE = 10;
const ONE = new Big(1);
const HALF = new Big('0.5');
const NOTHING = new Big(0);
/** 【评分标准】 and the like are the longest. */
const LONGEST_BULLET = 14;
/** 24小时 ( 含 ). */
const FIGURE_INCLUDED = 4;
const NUMBER_ENDS = ')、.';
const HEADING_STARTS = '【[';

/** What a term of a formula may end in, and the ends after which a range may go on. */
const OPERANDS: ReadonlySet<Kind> = new Set<Kind>([
  'figure',
  'word',
  'rate',
  'plan',
  'actual',
  'worth',
  'giveWorth',
  'ratio',
  'distance',
  'give',
  ')',
  ']',
  '|',
  'full',
]);
const RANGE_STARTS: ReadonlySet<Kind> = new Set<Kind>(['figure', ')', ']', 'include', 'bound', 'within', 'of']);
const SLASHED: ReadonlySet<Kind> = new Set<Kind>(['figure', 'bound', 'within']);

class Lexer extends PlaceLexer {
  #lastNumber = 0;

  cut(): Tokens {
    const { text, tokens } = this;
    while (this.at < this.length) this.#next();
    this.push('end', this.length);
    return { text, tokens };
  }

  #next(): void {
    if (this.named.length > 0 && this.#namedLetter()) return;
    const code = codeAt(this.text, this.at);
    const meanings = meaningsOf(code);
    if (meanings === 0) this.push('word', this.#plainEnd());
    else if (code === NEW_LINE) this.push('break', this.at + 1);
    else if ((meanings & CIRCLED_NUMBER) > 0 && this.#circled()) return;
    else if ((meanings & NUMBERING) > 0 && this.#bullet(code)) return;
    else if ((meanings & DIGIT) > 0 && this.digits(code)) return;
    else if ((meanings & JOINS) > 0 && this.#afterOperand()) return;
    else this.#words(meanings);
  }

  /** X; in 8X分 it is multiplied. */
  #namedLetter(): boolean {
    const { text, at } = this;
    if (!isLetter(codeAt(text, at)) || isLetter(codeAt(text, at - 1)) || isLetter(codeAt(text, at + 1))) return false;
    const letter = this.named.find((one) => one.letter === text.charAt(at));
    if (!letter) return false;
    if (this.last === 'figure') this.push('*', at);
    this.push(letter.kind, text.charAt(at + 1) === '分' ? at + 2 : at + 1, letter.kind === 'rate' ? letter.of : '');
    return true;
  }

  #plainEnd(): number {
    let end = this.at + 1;
    while (end < this.length && meaningsOf(codeAt(this.text, end)) === 0) end++;
    return end;
  }

  #words(meanings: number): void {
    const text = this.text;
    const at = this.at;
    if (this.partOfYear() || this.since() || ((meanings & BESIDE) > 0 && this.#overHalf())) return;
    const word = (meanings & WORD) > 0 ? CLAUSE.match(text, at) : null;
    const beside = (meanings & BESIDE) > 0 ? this.#beside(word?.[0].length ?? 0) : null;
    if (beside) this.push(beside[1].kind, at + beside[0].length, beside[1].sense);
    else if (word?.[1].kind === 'word' && this.rank()) return;
    else if (word) this.#word(word[1], at + word[0].length);
    else if (!this.rank() && ((meanings & NUMERAL) === 0 || !this.chineseFigure())) this.#plain();
  }

  /** 低, 超 directly before a figure or after 每; 计, 为, 达 before a figure; 内 after one. */
  #beside(known: number): readonly [string, Sign] | null {
    const text = this.text;
    const distance = BESIDE_FIGURE.match(text, this.at);
    if (distance && distance[0].length >= known && (this.last === 'each' || distance[0].length > known)) {
      const end = this.at + distance[0].length;
      // 减3分 takes them, 差5分 is a grade.
      const isGrade = distance[0] === '差' && (this.last === 'comma' || this.last === 'break');
      const isTaken = (distance[0] === '减' || isGrade) && this.last !== 'each' && this.arePoints(end);
      const isOther = this.last === '(' && text.charAt(end) === ')' && this.tokens.at(-2)?.kind === 'distance';
      if (!isTaken && (this.last === 'each' || isOther || this.isCounted(end) || this.#isPlanCounted(end)))
        return distance;
    }
    const before = BEFORE_FIGURE.match(text, this.at);
    if (!before || before[0].length <= known) return null;
    if (before[1].kind === 'within') return this.last === 'figure' || this.#isIncluded() ? before : null;
    const end = this.at + before[0].length;
    // 达目标值.
    const isOfPlan =
      before[1].kind === 'reach' &&
      !isOneOf(NOT_REACHING, text, this.at - 1) &&
      CLAUSE.match(text, end)?.[1].kind === 'plan';
    // 占75%以上: so much is measured.
    if (before[1].kind === 'give' && this.isBounded(end)) return null;
    return isOfPlan || this.isCounted(end) ? before : null;
  }

  /** 超中标价8%: a figure behind the name of the plan. */
  #isPlanCounted(at: number): boolean {
    const plan = CLAUSE.match(this.text, at);
    return plan?.[1].kind === 'plan' && this.isCounted(at + plan[0].length);
  }

  /** 24小时(含)内: behind a figure that is said to count. */
  #isIncluded(): boolean {
    const [figure, , include] = this.tokens.slice(-FIGURE_INCLUDED).map(({ kind }) => kind);
    return this.last === ')' && figure === 'figure' && include === 'include';
  }

  #word(sign: Sign, end: number): void {
    const text = this.text;
    // 扣分值的1%: 扣 and 分值, not 扣分.
    const isCut =
      (sign.kind === 'deduct' || sign.kind === 'most') && text.charAt(end) === '值' && text.charAt(end - 1) === '分';
    // 方可得分: 分 belongs to the word of giving.
    const isGiven =
      sign.kind === 'give' &&
      text.charAt(end) === '分' &&
      !isOneOf(NOT_POINTS, text, end + 1) &&
      text.charAt(end + 1) !== '值';
    if (isCut) this.push(sign.kind, end - 1);
    else if (isGiven) this.push('give', end + 1);
    else if (sign.kind === 'base' && text.charAt(this.at) === '为' && this.#goesOn(end))
      this.push('compare', this.at + 1, '=');
    else if (sign.kind === 'each' && end - this.at === 1) this.#each(end);
    else if (sign.kind === 'word' && this.#isNothing(end)) {
      this.push('compare', this.at + 1, '=');
      this.pushFigure(NOTHING, null, end);
    } else if (isLetter(codeAt(text, end - 1)) && this.#isName(end)) this.push('word', end);
    else if (sign.kind === 'half' && this.#isHalf(end)) this.pushFigure(HALF, PERCENT, end);
    else this.push(sign.kind, end, sign.sense);
  }

  /** 为目标的, 为目标达成率, 实际值为目标值90%: what stands behind 为 is no base. */
  #goesOn(end: number): boolean {
    const { text, at } = this;
    const noun = CLAUSE.match(text, at + 1);
    const isLonger = noun !== null && at + 1 + noun[0].length > end;
    return (
      isOneOf('的', text, end) ||
      (isLonger && noun[1].kind === 'rate') ||
      (noun?.[1].kind === 'plan' && this.isCounted(end))
    );
  }

  /** 投诉次数为零: so many. */
  #isNothing(end: number): boolean {
    return end - this.at === IS_NOTHING.length && this.text.startsWith(IS_NOTHING, this.at) && this.last !== 'give';
  }

  /** 完成过半, 未过半; 过半年 is a time. */
  #overHalf(): boolean {
    const { text, at } = this;
    const said = HALF_COMPARED.match(text, at);
    if (!said || matchUnit(text, at + said[0].length)?.unit.dimension === 'time') return false;
    const end = at + said[0].length;
    this.push('compare', end - 1, said[1]);
    this.pushFigure(HALF, PERCENT, end);
    return true;
  }

  /** 一半以上, 不足一半, 目标值的一半: a figure. */
  #isHalf(end: number): boolean {
    const isCompared = BEFORE_SHARE.has(this.last);
    return (
      end - this.at === 2 && isOneOf('一半', this.text, this.at) && (isCompared || isOneOf('以及', this.text, end))
    );
  }

  /** A grade or a code, A级, AAA, and not the letter of a formula. */
  #isName(end: number): boolean {
    const text = this.text;
    return isLetter(codeAt(text, end)) || isLetter(codeAt(text, this.at - 1)) || isOneOf('级类档等', text, end);
  }

  /** 每项, 每次 count one of them; 每年开展 is plain words, 每天扣 is not. */
  #each(end: number): void {
    const text = this.text;
    const unit = noUnits.match(text, end) ? null : matchUnit(text, end);
    if (unit?.unit.dimension === 'time' && !isOneOf('扣减', text, unit.end)) {
      this.push('word', unit.end);
      return;
    }
    this.push('each', end);
    if (unit && unit.unit.dimension !== 'money') this.pushFigure(toBase(ONE, unit.unit), unit.unit, unit.end);
  }

  #circled(): boolean {
    if (!CIRCLED.test(this.text.charAt(this.at))) return false;
    this.push('bullet', this.at + 1);
    return true;
  }

  /** 1、 2. （3） ① 一、 at the beginning of a clause. */
  #bullet(code: number): boolean {
    const text = this.text;
    const last = this.tokens.at(-1);
    // 评分标准：A.
    const isHeaded = this.last === 'colon' && isLetter(code) && text.charAt(this.at + 1) === '.';
    const begins = this.last === 'break' || this.last === 'bullet' || isHeaded;
    const afterPoints =
      this.depth === 0 && (last?.isPoints === true || (this.last === 'comma' && text.charAt(this.at - 1) === ','));
    const isNext = isDigit(code) ? afterPoints : last?.isPoints === true && this.depth === 0;
    if (!begins && !isNext) return false;
    if (!this.#mayNumber()) return false;
    if (NAMES_LISTED.test(text.slice(this.at, this.at + LONGEST_BULLET))) return false;
    const bullet = BULLET.exec(text.slice(this.at, this.at + LONGEST_BULLET)) ?? this.#nextNumber();
    if (!bullet) return false;
    this.#lastNumber = parseInt(bullet[0], 10) || 0;
    this.push('bullet', this.at + bullet[0].length);
    return true;
  }

  /** What numbers a clause ends in a sign within its first characters. */
  #mayNumber(): boolean {
    const { text, at } = this;
    return (
      isOneOf(HEADING_STARTS, text, at) ||
      isOneOf(NUMBER_ENDS, text, at + 1) ||
      isOneOf(NUMBER_ENDS, text, at + 2) ||
      isOneOf(NUMBER_ENDS, text, at + 3)
    );
  }

  /** 2.80% behind a clause numbered 1 is the second clause, and no 2.8 %; what 2.0分 alone gives is none. */
  #nextNumber(): RegExpExecArray | null {
    if (this.#arePointsAlone(this.at)) return null;
    const number = /^(\d{1,2})\.(?=\d)/.exec(this.text.slice(this.at, this.at + 4));
    return number && this.#lastNumber > 0 && Number(number[1]) === this.#lastNumber + 1 ? number : null;
  }

  /** Signs that mean something only after a figure, a bracket or a term: ranges and operators. */
  #afterOperand(): boolean {
    const text = this.text;
    const dash = RANGE_STARTS.has(this.last) ? DASHES.match(text, this.at) : null;
    if (dash && this.#isGivenBehind(this.at + dash[0].length)) {
      this.push('colon', this.at + dash[0].length);
      return true;
    }
    if (this.#mayGiveBehindSlash() && isOneOf(SLASH, text, this.at) && this.#isGivenBehind(this.at + 1)) {
      this.push('colon', this.at + 1);
      return true;
    }
    const range = RANGE_STARTS.has(this.last) ? RANGES.match(text, this.at) : null;
    if (range && this.isRangeEnd(this.at + range[0].length)) {
      this.push('to', this.at + range[0].length);
      return true;
    }
    if (!OPERANDS.has(this.last)) return false;
    const operator = OPERATORS.match(text, this.at);
    const isTimes = (text.charAt(this.at) === 'x' || text.charAt(this.at) === 'X') && this.last !== 'word';
    if (!operator && !isTimes) return false;
    // 少建一座减去1分: taken, where what stands before it is counted.
    if (operator?.[1] === '-' && this.#isTaken(operator[0])) {
      this.push('deduct', this.at + operator[0].length);
      return true;
    }
    this.push(operator?.[1] ?? '*', this.at + (operator?.[0].length ?? 1));
    return true;
  }

  #isTaken(word: string): boolean {
    const unit = this.tokens.at(-1)?.figure?.unit ?? null;
    return (
      word.length > 1 &&
      TAKES.test(word) &&
      unit !== null &&
      !this.tokens.at(-1)?.isPoints &&
      this.arePoints(this.at + word.length)
    );
  }

  /** 90%-99%/4分, 80%以下/0分: a slash behind a figure; behind a term or one of each (每项/2分) it divides. */
  #mayGiveBehindSlash(): boolean {
    return SLASHED.has(this.last) && this.tokens.at(-2)?.kind !== 'each';
  }

  /** ≥90%——10分, 80～89分——8分: a dash between a rule and what it gives. */
  #isGivenBehind(at: number): boolean {
    const { text } = this;
    const said = CLAUSE.match(text, at);
    if (said?.[1].kind === 'full' || said?.[1].kind === 'zero') return true;
    const closes = this.#arePointsAlone(at);
    const [before, last] = [this.tokens.at(-2), this.tokens.at(-1)];
    // 90分—100分 and 5—8分 are ranges.
    const mayGoOn = last?.kind === 'figure' && (last.isPoints || last.figure?.unit === null);
    return closes && (!mayGoOn || before?.kind === 'to');
  }

  /** Points, and nothing behind them in their clause. */
  #arePointsAlone(at: number): boolean {
    const { text } = this;
    const end = this.pointsEnd(at);
    if (end === at) return false;
    return end >= this.length || CLAUSE.match(text, end)?.[1].kind === 'break' || isOneOf(',\n', text, end);
  }

  /** One character that means nothing by itself. Quotation marks are dropped. */
  #plain(): void {
    if (isOneOf(QUOTES, this.text, this.at)) this.at++;
    else this.push(this.#endsRate() ? 'rate' : 'word', this.at + 1);
  }

  /** 执行率, 知晓度; but 制度, 年度, 率先. */
  #endsRate(): boolean {
    const { text, at } = this;
    const sign = text.charAt(at);
    if (sign === '率') return !isOneOf('先领队', text, at + 1);
    return sign === '度' && !isOneOf(NOT_RATES, text, at - 1);
  }
}

/** The tokens of a criterion, in which letters may stand for what the text names. Linear in its length; never throws. */
export function cut(criterion: string, named: readonly NamedLetter[] = []): Tokens {
  return new Lexer(oneRun(criterion), named).cut();
}
