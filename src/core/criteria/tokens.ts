/**
 * Cuts a criterion into tokens: a string of signs, one a token, for the grammar to read, and beside it what each token is.
 * One pass from left to right; nothing is looked at more than a few times.
 */
import Big from 'big.js';
import type { Unit } from '../model';
import { NOTHING_SAID } from '../quantity/comparators';
import { readDate, type WrittenDate } from '../quantity/dates';
import { labelEnd } from '../quantity/labels';
import { type Numeral, readArabic, readChinese } from '../quantity/numerals';
import { matchUnit, PERCENT, toBase } from '../quantity/units';
import { foldWidth, isDigit, isLetter } from '../quantity/width';
import type { Figure } from './model';
import {
  BEFORE_FIGURE,
  BULLET,
  CHINESE_NUMERALS,
  CIRCLED,
  NOT_POINTS,
  NOT_RATES,
  OPERATORS,
  QUOTES,
  TO,
  VOCABULARY,
} from './vocabulary';

export interface Tokens {
  /** The text that was cut: folded, without spaces. */
  readonly text: string;
  /** One sign a token. */
  readonly signs: string;
  /** Where each token begins in `text`; one more for the end. */
  readonly starts: readonly number[];
  /** The figure or date of each token; undefined for one that is none. */
  readonly figures: readonly (Figure | undefined)[];
  readonly dates: readonly (WrittenDate | undefined)[];
}

/** A clause of more tokens than this is written by nobody; `长` ends it and marks it as not understood. */
const LONGEST_CLAUSE = 240;
const DEEPEST_BRACKET = 4;
const DAYS_OF_YEAR = 364;
const NEW_LINE = 10;
const MINUS = 45;
const ONE = new Big(1);
const POINTS: Unit = { symbol: '分', dimension: 'count', factor: 1 };

/** Characters that may begin anything but plain words, by their code. */
const MEANS_SOMETHING = new Uint8Array(0x10000);
for (const words of [VOCABULARY, BEFORE_FIGURE, OPERATORS, TO]) {
  for (const code of words.firstCodes()) MEANS_SOMETHING[code] = 1;
}
for (const character of `0123456789xX率度\n${CHINESE_NUMERALS}${QUOTES}`) MEANS_SOMETHING[character.charCodeAt(0)] = 1;
for (let code = 0x2400; code < 0x3300; code++) MEANS_SOMETHING[code] = 1;

const isPlain = (code: number): boolean => MEANS_SOMETHING[code] === 0;

/** Spaces say nothing, except between two digits, where they part two numbers. */
function withoutSpaces(text: string): string {
  if (!/[ \t\r]/.test(text)) return text;
  let kept = '';
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 13) kept += text.charAt(at);
    else if (isDigit(before) && isDigit(text.charCodeAt(at + 1))) kept += ',';
    else continue;
    before = code;
  }
  return kept;
}

class Cutter {
  readonly #text: string;
  readonly #signs: string[] = [];
  readonly #starts: number[] = [];
  readonly #figures: (Figure | undefined)[] = [];
  readonly #dates: (WrittenDate | undefined)[] = [];
  #last = '';
  #at = 0;
  #depth = 0;
  #sinceBreak = 0;

  constructor(text: string) {
    this.#text = text;
  }

  cut(): Tokens {
    const text = this.#text;
    while (this.#at < text.length) this.#next();
    this.#starts.push(text.length);
    return {
      text,
      signs: this.#signs.join(''),
      starts: this.#starts,
      figures: this.#figures,
      dates: this.#dates,
    };
  }

  #push(signs: string, end: number, figure?: Figure, date?: WrittenDate): void {
    // Words that follow words are one token, and a rate where they end in one.
    if (this.#last === '词' && (signs === '词' || signs === '名')) {
      this.#signs[this.#signs.length - 1] = signs;
      this.#last = signs;
    } else {
      for (let place = 0; place < signs.length; place++) this.#add(signs.charAt(place), figure, date);
    }
    this.#at = end;
  }

  #add(sign: string, figure?: Figure, date?: WrittenDate): void {
    this.#signs.push(sign);
    this.#starts.push(this.#at);
    this.#figures.push(figure);
    this.#dates.push(date);
    this.#last = sign;
    if (sign === ';' || sign === '.' || sign === '号' || sign === '长') this.#sinceBreak = 0;
    else if (++this.#sinceBreak === LONGEST_CLAUSE) this.#add('长');
  }

  #pushFigure(sign: string, value: Big, unit: Unit | null, end: number): void {
    this.#push(sign, end, { value, unit, text: this.#text.slice(this.#at, end) });
  }

  #next(): void {
    const text = this.#text;
    const code = text.charCodeAt(this.#at);
    if (code === NEW_LINE) this.#push('.', this.#at + 1);
    else if (isPlain(code)) this.#push('词', this.#plainEnd());
    else if (!this.#bullet(code) && !this.#digits(code) && !this.#afterOperand()) this.#words();
  }

  #plainEnd(): number {
    let end = this.#at + 1;
    while (end < this.#text.length && isPlain(this.#text.charCodeAt(end))) end++;
    return end;
  }

  #words(): void {
    const text = this.#text;
    const word = VOCABULARY.match(text, this.#at);
    if (word) {
      this.#word(word[1], this.#at + word[0].length);
      return;
    }
    const before = BEFORE_FIGURE.match(text, this.#at);
    if (before && this.#isCounted(this.#at + before[0].length)) this.#push(before[1], this.#at + before[0].length);
    else if (!this.#chineseFigure()) this.#plain();
  }

  #word(signs: string, end: number): void {
    const text = this.#text;
    if (signs === '(' && ++this.#depth > DEEPEST_BRACKET) this.#push('词', end);
    else if (signs === ')' && this.#depth > 0 && this.#depth-- > DEEPEST_BRACKET) this.#push('词', end);
    else if (signs === '每' && end - this.#at === 1) this.#each(end);
    else if (isLetter(text.charCodeAt(end - 1)) && this.#isName(end)) this.#push('词', end);
    else this.#push(signs, end);
  }

  /** A grade or a code, A级, AAA, and not the letter of a formula. */
  #isName(end: number): boolean {
    const text = this.#text;
    return (
      isLetter(text.charCodeAt(end)) ||
      isLetter(text.charCodeAt(this.#at - 1)) ||
      '级类档等'.includes(text.charAt(end) || ' ')
    );
  }

  /** 每项, 每次 count one of them; 每年开展 is plain words, 每天扣 is not. */
  #each(end: number): void {
    const text = this.#text;
    const unit = matchUnit(text, end);
    if (unit?.unit.dimension === 'time' && !'扣减'.includes(text.charAt(unit.end) || ' ')) {
      this.#push('词', unit.end);
      return;
    }
    this.#push('每', end);
    if (unit)
      this.#pushFigure(unit.unit.dimension === 'ratio' ? '率' : '量', toBase(ONE, unit.unit), unit.unit, unit.end);
  }

  /** 1、 2. （3） ① 一、 at the beginning of a clause. */
  #bullet(code: number): boolean {
    const text = this.#text;
    if (code > 0x2400 && code < 0x3300 && CIRCLED.test(text.charAt(this.#at))) {
      this.#push('号', this.#at + 1);
      return true;
    }
    const beginsClause = this.#last === '' || this.#last === ';' || this.#last === '.';
    const afterPoints = this.#last === '分' || (this.#last === ',' && text.charAt(this.#at - 1) === ',');
    if (!beginsClause && !(afterPoints && isDigit(code))) return false;
    const bullet = BULLET.exec(text.slice(this.#at, this.#at + 6));
    if (!bullet) return false;
    this.#push('号', this.#at + bullet[0].length);
    return true;
  }

  #digits(code: number): boolean {
    const text = this.#text;
    const isNegative =
      code === MINUS && isDigit(text.charCodeAt(this.#at + 1)) && '≥≤><=[(至'.includes(this.#last || ' ');
    if (!isDigit(code) && !isNegative) return false;
    const label = labelEnd(text, this.#at);
    if (label > this.#at) {
      this.#push('词', label);
      return true;
    }
    if (this.#date()) return true;
    const numeral = readArabic(text, this.#at);
    if (numeral) this.#figure(numeral);
    return numeral !== null;
  }

  #date(): boolean {
    const after = this.#text.slice(this.#at + 1, this.#at + 5);
    if (!after.includes('年') && !after.includes('月')) return false;
    const date = readDate(this.#text, this.#at, NOTHING_SAID);
    if (!date) return false;
    const isPeriod = date.comparator === null && date.to - date.from >= DAYS_OF_YEAR;
    if (isPeriod) this.#push('词', date.end);
    else this.#push('期', date.end, undefined, date);
    return true;
  }

  #figure(numeral: Numeral): void {
    const text = this.#text;
    const { value, end } = numeral;
    if (numeral.broken) {
      this.#push('乱', end);
    } else if (text.charAt(end) === '分' && !NOT_POINTS.has(text.charAt(end + 1))) {
      this.#pushFigure('分', value, POINTS, text.charAt(end + 1) === '值' ? end + 2 : end + 1);
    } else {
      const unit = matchUnit(text, end);
      const sign = unit === null ? '数' : unit.unit.dimension === 'ratio' ? '率' : '量';
      this.#pushFigure(sign, toBase(value, unit?.unit ?? null), unit?.unit ?? null, unit?.end ?? end);
    }
  }

  /** 一项, 三家, 百分之九十, 五分: a Chinese numeral is a figure only with what it counts. */
  #chineseFigure(): boolean {
    const text = this.#text;
    if (text.startsWith('百分之', this.#at)) return this.#percentage(this.#at + 3);
    const numeral = readChinese(text, this.#at);
    if (!numeral || !this.#isCounted(this.#at) || this.#isAdverb(numeral.end)) return false;
    this.#figure(numeral);
    return true;
  }

  #percentage(start: number): boolean {
    const text = this.#text;
    const hundred = { value: new Big(100), decimals: 0, end: start + 1, broken: false };
    const numeral = text.charAt(start) === '百' ? hundred : (readChinese(text, start) ?? readArabic(text, start));
    if (!numeral || numeral.broken) return false;
    this.#pushFigure('率', toBase(numeral.value, PERCENT), PERCENT, numeral.end);
    return true;
  }

  /** A number in digits, or in Chinese with its unit. */
  #isCounted(at: number): boolean {
    const text = this.#text;
    if (isDigit(text.charCodeAt(at))) return true;
    const numeral = readChinese(text, at);
    if (!numeral) return false;
    const isPoints = text.charAt(numeral.end) === '分' && !NOT_POINTS.has(text.charAt(numeral.end + 1));
    return isPoints ? this.#last !== '词' || numeral.end - at > 1 : matchUnit(text, numeral.end) !== null;
  }

  /** 一起 is 「together」 unless something happened once. */
  #isAdverb(end: number): boolean {
    return this.#text.charAt(end) === '起' && !'生现有每查'.includes(this.#text.charAt(this.#at - 1) || ' ');
  }

  /** Signs that mean something only after a figure, a bracket or a term: ranges and operators. */
  #afterOperand(): boolean {
    const text = this.#text;
    const range = '率数量分)]含上下内'.includes(this.#last || ' ') ? TO.match(text, this.#at) : null;
    if (range && this.#isRangeEnd(this.#at + range[0].length)) {
      this.#push('至', this.#at + range[0].length);
      return true;
    }
    if (!'率数量分)]标实值名词'.includes(this.#last || ' ')) return false;
    const operator = OPERATORS.match(text, this.#at);
    const isTimes = (text.charAt(this.#at) === 'x' || text.charAt(this.#at) === 'X') && this.#last !== '词';
    if (!operator && !isTimes) return false;
    this.#push(operator?.[1] ?? '*', this.#at + (operator?.[0].length ?? 1));
    return true;
  }

  /** A figure after the range sign, perhaps with a comparing word: 80%-不足90%. */
  #isRangeEnd(at: number): boolean {
    const text = this.#text;
    if (isDigit(text.charCodeAt(at)) || text.startsWith('百分之', at) || readChinese(text, at)) return true;
    const word = VOCABULARY.match(text, at);
    return word !== null && '≥≤><'.includes(word[1]) && isDigit(text.charCodeAt(at + word[0].length));
  }

  /** One character that means nothing by itself. Quotation marks are dropped. */
  #plain(): void {
    const character = this.#text.charAt(this.#at);
    if (QUOTES.includes(character)) this.#at++;
    else this.#push(this.#endsRate(character) ? '名' : '词', this.#at + 1);
  }

  /** 执行率, 知晓度; but 制度, 年度, 率先. */
  #endsRate(character: string): boolean {
    if (character === '率') return !'先领队'.includes(this.#text.charAt(this.#at + 1) || ' ');
    return character === '度' && !NOT_RATES.includes(this.#text.charAt(this.#at - 1) || ' ');
  }
}

/** The tokens of a criterion. Linear in its length; never throws. */
export function cutTokens(criterion: string): Tokens {
  return new Cutter(withoutSpaces(foldWidth(criterion))).cut();
}
