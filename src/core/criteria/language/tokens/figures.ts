/** The figures and dates of a criterion: in digits, in Chinese with what they count, fractions. */
import Big from 'big.js';
import type { Unit } from '../../../model';
import { compare, isPositive, quotient } from '../../../quantity';
import { NOTHING_SAID } from '../../../quantity/comparators';
import { readDate } from '../../../quantity/dates';
import { labelEnd } from '../../../quantity/labels';
import { type Numeral, readArabic, readChinese, readSpoken } from '../../../quantity/numerals';
import { matchUnit, PERCENT, toBase } from '../../../quantity/units';
import { isDigit, isOneOf } from '../../../quantity/width';
import { NOT_POINTS } from '../../../terms/awards';
import { CLAUSE, RANGES } from '../../../terms/clause';
import { RANGE_JOINS } from '../../../terms/comparators';
import { RANK_AT, TIMES } from '../../../terms/ranks';
import { HALF, NOT_HALF, WHOLE_AND_HALF, WITHOUT_HALF } from '../../../terms/time';
import type { Kind } from './token';
import { Writer } from './writer';
import { codeAt } from '../../../terms/code-at';

export const DAYS_OF_YEAR = 364;
const MINUS = 45;
const PLUS = 43;
const SLASH = 47;
const HUNDRED = new Big(100);
const TEN = new Big(10);
const TENTHS = '成';
const ONE_HALF = new Big('0.5');
/** What a fraction may be one of. */
const WHOLES: ReadonlySet<Kind> = new Set<Kind>(['worth', 'giveWorth', 'zero', 'full']);
/** What may stand before a half or another fraction that is compared with. */
export const BEFORE_SHARE: ReadonlySet<Kind> = new Set<Kind>(['compare', 'reach', 'of', 'plan', 'perform']);
const POINTS: Unit = { symbol: '分', dimension: 'count', factor: 1 };
/** A date in figures has its first sign within so many characters. */
const LONGEST_YEAR = 4;
const BEFORE_NEGATIVE: ReadonlySet<Kind> = new Set<Kind>([
  'compare',
  'reach',
  '[',
  '(',
  'to',
  'colon',
  'comma',
  'break',
  'bullet',
]);

export class FigureLexer extends Writer {
  /** The figure, date or label whose digits begin here. */
  protected digits(code: number): boolean {
    const { text } = this;
    const isNegative = code === MINUS && isDigit(codeAt(text, this.at + 1)) && this.#mayBeNegative();
    const isNext = this.depth > 0 && this.last === 'comma';
    const mayBePositive = isNext || this.last === 'to' || isOneOf(RANGE_JOINS, text, this.at - 1);
    if (code === PLUS && mayBePositive && isDigit(codeAt(text, this.at + 1))) this.at++;
    else if (!isDigit(code) && !isNegative) return false;
    const label = isNext ? this.at : this.#labelEnd();
    // 8X
    if (label > this.at && !this.named.some(({ letter }) => letter === text.charAt(label - 1))) {
      this.push('word', label);
      return true;
    }
    if (this.#mayBeDate() && this.#date()) return true;
    const numeral = readArabic(text, this.at);
    if (!numeral) return false;
    if (!this.#fraction(numeral) && !this.#years(numeral)) this.#figure(numeral);
    return true;
  }

  /** 第1起, 表2: digits that name something; of 第1起 the word is what they count. */
  #labelEnd(): number {
    const { text, at } = this;
    // X/98%: what a formula divides by names nothing.
    // 2h-4h 3分: neither does what stands behind a unit.
    const end = this.last === '/' || this.last === 'figure' || this.#isGivenAfterColon() ? at : labelEnd(text, at);
    return end > at && isOneOf(RANK_AT, text, at - 1) && isOneOf(TIMES, text, end) && text.charAt(end) !== ' '
      ? end + 1
      : end;
  }

  /** 系数≥0.9：5分: what is given, and the figure it is given for. */
  #isGivenAfterColon(): boolean {
    const { text, at } = this;
    let end = at;
    while (isDigit(codeAt(text, end))) end++;
    const given = isOneOf(':', text, at - 1) ? at : isOneOf(':', text, end) ? end + 1 : -1;
    return given >= 0 && this.pointsEnd(given) > given;
  }

  /** After a comparing word or a bracket; after a name only where a range begins: 增长率-2%至0, 在-5%和5%之间. */
  #mayBeNegative(): boolean {
    // 每项-1分, 每缺1项-1分.
    if (this.last === 'figure' && this.#isOfEach()) return this.pointsEnd(this.at + 1) > this.at + 1;
    if (this.tokens.length === 0 || BEFORE_NEGATIVE.has(this.last)) return true;
    if (this.last !== 'word' && this.last !== 'rate' && this.last !== 'distance') return false;
    const numeral = readArabic(this.text, this.at);
    if (!numeral || numeral.broken) return false;
    const unit = matchUnit(this.text, numeral.end);
    let end = unit?.end ?? numeral.end;
    for (const included of ['(含)', '(不含)']) if (this.text.startsWith(included, end)) end += included.length;
    const to = isOneOf(RANGE_JOINS, this.text, end) ? 1 : (RANGES.match(this.text, end)?.[0].length ?? 0);
    if (to > 0 && this.isRangeEnd(end + to)) return true;
    // 变动率-5%(含)以下.
    return this.last !== 'word' && ['以上', '以下', '以内', '及以'].some((bound) => this.text.startsWith(bound, end));
  }

  /** Whether the last figure is the step of 每. */
  #isOfEach(): boolean {
    const unit = this.tokens.at(-1)?.figure?.unit ?? null;
    return unit !== null && [-2, -3].some((at) => this.tokens.at(at)?.kind === 'each');
  }

  #mayBeDate(): boolean {
    for (let at = this.at + 1; at <= this.at + LONGEST_YEAR; at++) if (isOneOf('年月季', this.text, at)) return true;
    return false;
  }

  #date(): boolean {
    const date = readDate(this.text, this.at, NOTHING_SAID);
    if (!date) return false;
    const isPeriod = date.comparator === null && date.to - date.from >= DAYS_OF_YEAR;
    if (isPeriod) this.push('word', date.end);
    else this.pushDate(date);
    return true;
  }

  /** 近3年: which time is spoken of, and no figure of the rule. */
  #years({ end }: Numeral): boolean {
    if (!isOneOf('近', this.text, this.at - 1)) return false;
    const unit = matchUnit(this.text, end);
    if (unit?.unit.dimension !== 'time') return false;
    this.push('evidence', unit.end);
    return true;
  }

  /** 1/4权重, 1/3的分值: a share of the points. */
  #fraction(first: Numeral): boolean {
    const { text } = this;
    if (codeAt(text, first.end) !== SLASH || first.decimals > 0) return false;
    const second = readArabic(text, first.end + 1);
    if (!second || second.broken || second.decimals > 0 || compare(second.value, first.value) <= 0) return false;
    const next = CLAUSE.match(text, isOneOf('的', text, second.end) ? second.end + 1 : second.end);
    const before = this.tokens.at(-2)?.kind;
    const isOfPoints = this.last === 'of' && before !== undefined && WHOLES.has(before);
    // 目标的3/4, 不足1/2, 2/3以上.
    const isCompared =
      second.value.lte(TEN) &&
      (next?.[1].kind === 'bound' || (BEFORE_SHARE.has(this.last) && matchUnit(text, second.end) === null));
    if (next?.[1].kind !== 'worth' && text.charAt(second.end) !== '分' && !isOfPoints && !isCompared) return false;
    this.pushFigure(quotient(first.value, second.value), PERCENT, second.end);
    return true;
  }

  #figure(numeral: Numeral): void {
    const text = this.text;
    const { value, end } = numeral;
    const isInterval =
      this.last === '[' ? numeral.broken || isOneOf('])', text, end) : this.last === '(' && numeral.broken;
    const first = isInterval ? this.#beforeComma(end) : null;
    if (first) {
      // [80,90), [0,80%): two figures.
      this.pushFigure(first.value, null, first.end);
    } else if (numeral.broken) {
      this.push('broken', end);
    } else if (text.charAt(end) === '分' && !isOneOf(NOT_POINTS, text, end + 1)) {
      this.pushFigure(value, POINTS, text.charAt(end + 1) === '值' ? end + 2 : end + 1, true);
    } else if (this.#andHalf(end) !== null) {
      const half = this.#andHalf(end);
      if (half) this.pushFigure(toBase(value.plus(ONE_HALF), half.unit), half.unit, half.end);
    } else {
      const unit = matchUnit(text, end);
      const more = unit?.unit.symbol === TENTHS ? this.#hundredths(unit.end) : null;
      if (more) this.pushFigure(toBase(value.times(TEN).plus(more.value), PERCENT), PERCENT, more.end);
      else this.pushFigure(toBase(value, unit?.unit ?? null), unit?.unit ?? null, unit?.end ?? end);
    }
  }

  /** The number up to the one comma of digits that are none. */
  #beforeComma(end: number): Numeral | null {
    const comma = this.text.indexOf(',', this.at);
    return comma > this.at && comma < end && this.text.lastIndexOf(',', end - 1) === comma
      ? readArabic(this.text.slice(0, comma), this.at)
      : null;
  }

  /** 九成五: the digit behind the tenths, which counts nothing else. */
  #hundredths(at: number): Numeral | null {
    const digit = readChinese(this.text, at);
    return digit?.end === at + 1 && matchUnit(this.text, digit.end) === null ? digit : null;
  }

  /** 一个半月: the unit of a whole and a half. */
  #andHalf(at: number): ReturnType<typeof matchUnit> {
    const { text } = this;
    const isHalf = text.startsWith(WHOLE_AND_HALF, at) && matchUnit(text, at)?.unit.symbol === '个';
    return isHalf ? this.#timeAt(at + WHOLE_AND_HALF.length) : null;
  }

  #timeAt(at: number): ReturnType<typeof matchUnit> {
    const unit = matchUnit(this.text, at);
    return unit?.unit.dimension === 'time' ? unit : null;
  }

  /** 半个月, 半年, 滞后半个月; but 上半年, 大半年, 半年后. */
  #halfAt(at: number): ReturnType<typeof matchUnit> {
    const isPart = isOneOf(WITHOUT_HALF, this.text, at - 1) && this.last !== 'late';
    const isHalf = this.text.charAt(at) === HALF && !isPart;
    const unit = isHalf ? this.#timeAt(at + 1) : null;
    return unit && !isOneOf(NOT_HALF, this.text, unit.end) ? unit : null;
  }

  /** 一项, 三家, 百分之九十, 五分: a Chinese numeral is a figure only with what it counts. */
  protected chineseFigure(): boolean {
    const text = this.text;
    if (text.startsWith('百分之', this.at)) return this.#percentage(this.at + 3);
    if (this.#ofParts()) return true;
    if (text.slice(this.at + 1, this.at + 4).includes('季度') && this.#date()) return true;
    const half = this.#halfAt(this.at);
    if (half) {
      this.pushFigure(toBase(ONE_HALF, half.unit), half.unit, half.end);
      return true;
    }
    const numeral = readSpoken(text, this.at);
    if (!numeral || !this.isCounted(this.at) || this.#isAdverb(numeral.end)) return false;
    this.#figure(numeral);
    return true;
  }

  /** 三分之二. */
  #ofParts(): boolean {
    const text = this.text;
    const whole = readChinese(text, this.at);
    if (!whole || !text.startsWith('分之', whole.end)) return false;
    const part = readChinese(text, whole.end + 2);
    if (!part || !isPositive(whole.value)) return false;
    this.pushFigure(quotient(part.value, whole.value), PERCENT, part.end);
    return true;
  }

  #percentage(start: number): boolean {
    const text = this.text;
    const hundred = { value: HUNDRED, decimals: 0, end: start + 1, broken: false };
    const numeral = text.charAt(start) === '百' ? hundred : (readSpoken(text, start) ?? readArabic(text, start));
    if (!numeral || numeral.broken) return false;
    this.pushFigure(toBase(numeral.value, PERCENT), PERCENT, numeral.end);
    return true;
  }

  /** A number in digits, or in Chinese with its unit. */
  protected isCounted(at: number): boolean {
    const text = this.text;
    if (isDigit(codeAt(text, at)) || text.startsWith('百分之', at)) return true;
    const numeral = readSpoken(text, at);
    if (!numeral) return this.#halfAt(at) !== null;
    const isPoints = text.charAt(numeral.end) === '分' && !isOneOf(NOT_POINTS, text, numeral.end + 1);
    return isPoints ? this.last !== 'word' || numeral.end - at > 1 : matchUnit(text, numeral.end) !== null;
  }

  /** 一起 is 「together」 unless something happened once. */
  #isAdverb(end: number): boolean {
    return this.text.charAt(end) === '起' && !isOneOf('生现有每查实', this.text, this.at - 1);
  }

  /** 减3分 takes points; 减3人 is a distance. */
  protected arePoints(at: number): boolean {
    const numeral = readArabic(this.text, at) ?? readSpoken(this.text, at);
    if (numeral === null || this.text.charAt(numeral.end) === '分') return numeral !== null;
    // 减10%分值.
    if (this.text.charAt(numeral.end) === '%' && CLAUSE.match(this.text, numeral.end + 1)?.[1].kind === 'worth')
      return true;
    // 减0.5至2分.
    const to = RANGES.match(this.text, numeral.end);
    return to !== null && this.pointsEnd(numeral.end + to[0].length) > numeral.end + to[0].length;
  }

  /** The end of points at a place; the place itself where there are none. */
  protected pointsEnd(at: number): number {
    const numeral = readArabic(this.text, at) ?? readSpoken(this.text, at);
    const isPoints =
      numeral !== null && this.text.charAt(numeral.end) === '分' && !isOneOf(NOT_POINTS, this.text, numeral.end + 1);
    return isPoints ? numeral.end + 1 : at;
  }

  /** 75%以上, 90分(含)至95分: a percentage that is a bound. */
  protected isBounded(at: number): boolean {
    const numeral = readArabic(this.text, at);
    if (!numeral || this.text.charAt(numeral.end) !== '%') return false;
    const kind = CLAUSE.match(this.text, numeral.end + 1)?.[1].kind;
    return kind === 'bound' || kind === 'within' || RANGES.match(this.text, numeral.end + 1) !== null;
  }

  /** A figure after the range sign, perhaps with a comparing word: 80%-不足90%, -5%~-3%. */
  protected isRangeEnd(at: number): boolean {
    const text = this.text;
    if (isDigit(codeAt(text, at)) || text.startsWith('百分之', at) || readChinese(text, at) || this.#halfAt(at))
      return true;
    if (isOneOf('-+', text, at) && isDigit(codeAt(text, at + 1))) return true;
    const word = CLAUSE.match(text, at);
    return (word?.[1].kind === 'compare' || word?.[1].kind === '±') && isDigit(codeAt(text, at + word[0].length));
  }
}
