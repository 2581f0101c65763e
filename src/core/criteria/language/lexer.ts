/** Cuts a criterion into tokens: one pass from left to right, in which nothing is looked at more than a few times. */
import Big from 'big.js';
import type { Unit } from '../../model';
import { NOTHING_SAID } from '../../quantity/comparators';
import { readDate, type WrittenDate } from '../../quantity/dates';
import { labelEnd } from '../../quantity/labels';
import { type Numeral, readArabic, readChinese } from '../../quantity/numerals';
import { matchUnit, PERCENT, toBase } from '../../quantity/units';
import { foldWidth, isDigit, isLetter } from '../../quantity/width';
import { NOT_POINTS } from '../../terms/awards';
import {
  BEFORE_FIGURE,
  BESIDE_FIGURE,
  BULLET,
  CHINESE_NUMERALS,
  CIRCLED,
  CLAUSE,
  OPERATORS,
  QUOTES,
  type Sign,
} from '../../terms/clause';
import { RANGE_SIGNS } from '../../terms/comparators';
import { entriesOf, Matcher } from '../../terms/matcher';
import { NOT_RATES, RATES } from '../../terms/nouns';
import type { Figure } from '../meaning/model';
import type { Kind, Token, Tokens } from './token';

/** A clause of more tokens than this is written by nobody; what follows it is not understood. */
const LONGEST_CLAUSE = 240;
const DAYS_OF_YEAR = 364;
const NEW_LINE = 10;
const MINUS = 45;
const PLUS = 43;
const SLASH = 47;
const ONE = new Big(1);
const HALF = new Big('0.5');
const POINTS: Unit = { symbol: '分', dimension: 'count', factor: 1 };
const RANK: Unit = { symbol: '名次', dimension: 'count', factor: 1 };
const TO = new Matcher<true>(entriesOf([[true, RANGE_SIGNS]]));
const RATE_SENSES = new Map(entriesOf(RATES));
const SHORTEST_RATE = 3;
const LONGEST_RATE = 6;

/** Characters that may begin anything but plain words, by their code. */
const MEANS_SOMETHING = new Uint8Array(0x10000);
for (const words of [CLAUSE, BESIDE_FIGURE, BEFORE_FIGURE, OPERATORS, TO]) {
  for (const code of words.firstCodes()) MEANS_SOMETHING[code] = 1;
}
for (const character of `0123456789xX率度第前\n${CHINESE_NUMERALS}${QUOTES}`) {
  MEANS_SOMETHING[character.charCodeAt(0)] = 1;
}
for (let code = 0x2400; code < 0x3300; code++) MEANS_SOMETHING[code] = 1;

const isPlain = (code: number): boolean => MEANS_SOMETHING[code] === 0;

const ENDS_LINE = '。；;!?！？:：分)）】]';
const BEGINS_LINE = /^(?:\(?\d{1,2}[).、．]|[①-⑳⑴-⒇❶-❿㈠-㈩]|[(（]?[一二三四五六七八九十][)）、]|[A-Ha-h][.、)])/;

/**
 * A line may end a clause, or be cut off in the middle of a word, as in text copied from a page: 每降低⏎1个百分点. It ends one behind a
 * stop or points, before a number of a list and before 得分=.
 */
function joinedLines(text: string): string {
  if (!text.includes('\n')) return text;
  let joined = '';
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const last = joined.endsWith('百分') ? '' : joined.charAt(joined.length - 1);
    const awarded = last === '%' && /[得计扣][^。；;\n]*$/.test(joined);
    const begins = BEGINS_LINE.test(trimmed) || /^.{0,6}得分\s*[=＝]/.test(trimmed);
    joined +=
      joined !== '' && ((last !== '' && ENDS_LINE.includes(last)) || awarded || begins) ? `\n${trimmed}` : trimmed;
  }
  return joined;
}

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

/** What a term of a formula may end in, and the ends after which a range may go on. */
const OPERANDS: ReadonlySet<Kind> = new Set<Kind>([
  'figure',
  'word',
  'rate',
  'plan',
  'actual',
  'worth',
  'ratio',
  'distance',
  'give',
  ')',
  ']',
  '|',
  'full',
]);
const RANGE_STARTS: ReadonlySet<Kind> = new Set<Kind>(['figure', ')', ']', 'include', 'bound', 'within', 'of']);
const BEFORE_NEGATIVE: ReadonlySet<Kind> = new Set<Kind>(['compare', 'reach', '[', '(', 'to', 'colon', 'comma']);
const JOINED_TO_RATE: ReadonlySet<Kind> = new Set<Kind>(['word', 'plan', 'perform', 'evidence']);

class Lexer {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  #last: Kind = 'break';
  #at = 0;
  #sinceBreak = 0;
  #depth = 0;
  #lastNumber = 0;

  constructor(text: string) {
    this.#text = text;
  }

  cut(): Tokens {
    const text = this.#text;
    while (this.#at < text.length) this.#next();
    this.#push('end', text.length);
    return { text, tokens: this.#tokens };
  }

  #push(
    kind: Kind,
    end: number,
    sense: string | boolean = '',
    figure: Figure | null = null,
    date: WrittenDate | null = null,
    isPoints = false,
  ): void {
    let start = this.#at;
    const last = this.#tokens[this.#tokens.length - 1];
    // Words that follow words are one token; a rate takes the words before it for its name.
    if (last && ((kind === 'word' && last.kind === 'word') || (kind === 'rate' && JOINED_TO_RATE.has(last.kind)))) {
      start = last.start;
      this.#tokens.pop();
    }
    if (kind === '(' || kind === '[') this.#depth++;
    else if ((kind === ')' || kind === ']') && this.#depth > 0) this.#depth--;
    const said = kind === 'rate' ? this.#rateSense(start, end) : sense;
    this.#tokens.push({ kind, sense: said, start, end, figure, date, isPoints });
    this.#last = kind;
    this.#at = end;
    if (kind === 'break' || kind === 'bullet') this.#sinceBreak = 0;
    else if (++this.#sinceBreak === LONGEST_CLAUSE) this.#push('long', end);
  }

  /** Of 预算执行率, what a rate whose name ends so is a rate of. */
  #rateSense(start: number, end: number): string {
    const most = Math.min(LONGEST_RATE, end - start);
    for (let length = most; length >= SHORTEST_RATE; length--) {
      const known = RATE_SENSES.get(this.#text.slice(end - length, end));
      if (known) return known;
    }
    return 'level';
  }

  #pushFigure(value: Big, unit: Unit | null, end: number, isPoints = false): void {
    this.#push('figure', end, '', { value, unit, text: this.#text.slice(this.#at, end) }, null, isPoints);
  }

  #next(): void {
    const text = this.#text;
    const code = text.charCodeAt(this.#at);
    if (code === NEW_LINE) this.#push('break', this.#at + 1);
    else if (isPlain(code)) this.#push('word', this.#plainEnd());
    else if (!this.#bullet(code) && !this.#digits(code) && !this.#afterOperand()) this.#words();
  }

  #plainEnd(): number {
    let end = this.#at + 1;
    while (end < this.#text.length && isPlain(this.#text.charCodeAt(end))) end++;
    return end;
  }

  #words(): void {
    const text = this.#text;
    const at = this.#at;
    const word = CLAUSE.match(text, at);
    const beside = this.#beside(word?.[0].length ?? 0);
    if (beside) this.#push(beside[1].kind, at + beside[0].length, senseOf(beside[1]));
    else if (word) this.#word(word[1], at + word[0].length);
    else if (!this.#rank() && !this.#chineseFigure()) this.#plain();
  }

  /** 低, 超 directly before a figure or after 每; 计, 为, 达 before a figure; 内 after one. */
  #beside(known: number): readonly [string, Sign] | null {
    const text = this.#text;
    const distance = BESIDE_FIGURE.match(text, this.#at);
    if (distance && distance[0].length >= known && (this.#last === 'each' || distance[0].length > known)) {
      const end = this.#at + distance[0].length;
      // 减3分 takes them, 差5分 is a grade.
      const isGrade = distance[0] === '差' && (this.#last === 'comma' || this.#last === 'break');
      const isTaken = (distance[0] === '减' || isGrade) && this.#last !== 'each' && this.#arePoints(end);
      const isOther =
        this.#last === '(' && text.charAt(end) === ')' && this.#tokens[this.#tokens.length - 2]?.kind === 'distance';
      if (!isTaken && (this.#last === 'each' || isOther || this.#isCounted(end))) return distance;
    }
    const before = BEFORE_FIGURE.match(text, this.#at);
    if (!before || before[0].length <= known) return null;
    if (before[1].kind === 'within') return this.#last === 'figure' ? before : null;
    return this.#isCounted(this.#at + before[0].length) ? before : null;
  }

  /** 减3分 takes points; 减3人 is a distance. */
  #arePoints(at: number): boolean {
    const numeral = readArabic(this.#text, at) ?? readChinese(this.#text, at);
    return numeral !== null && this.#text.charAt(numeral.end) === '分';
  }

  #word(sign: Sign, end: number): void {
    const text = this.#text;
    // 扣分值的1%: 扣 and 分值, not 扣分.
    const isCut =
      sign.kind === 'deduct' && text.charAt(end) === '值' && text.charAt(end - 1) === '分' && end - this.#at > 1;
    // 方可得分: 分 belongs to the word of giving.
    const isGiven =
      sign.kind === 'give' &&
      text.charAt(end) === '分' &&
      !NOT_POINTS.has(text.charAt(end + 1)) &&
      text.charAt(end + 1) !== '值';
    if (isCut) this.#push('deduct', end - 1);
    else if (isGiven) this.#push('give', end + 1);
    else if (sign.kind === 'each' && end - this.#at === 1) this.#each(end);
    else if (isLetter(text.charCodeAt(end - 1)) && this.#isName(end)) this.#push('word', end);
    else if (sign.kind === 'half' && this.#isHalf(end)) this.#pushFigure(HALF, PERCENT, end);
    else this.#push(sign.kind, end, senseOf(sign));
  }

  /** 一半以上, 不足一半, 目标值的一半: a figure. */
  #isHalf(end: number): boolean {
    const isCompared = this.#last === 'compare' || this.#last === 'reach' || this.#last === 'of';
    return end - this.#at === 2 && (isCompared || '以及'.includes(this.#text.charAt(end) || ' '));
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
      this.#push('word', unit.end);
      return;
    }
    this.#push('each', end);
    if (unit && unit.unit.dimension !== 'money') this.#pushFigure(toBase(ONE, unit.unit), unit.unit, unit.end);
  }

  /** 1、 2. （3） ① 一、 at the beginning of a clause. */
  #bullet(code: number): boolean {
    const text = this.#text;
    if (code > 0x2400 && code < 0x3300 && CIRCLED.test(text.charAt(this.#at))) {
      this.#push('bullet', this.#at + 1);
      return true;
    }
    const last = this.#tokens[this.#tokens.length - 1];
    const begins = this.#last === 'break' || this.#last === 'bullet';
    const afterPoints =
      this.#depth === 0 && (last?.isPoints === true || (this.#last === 'comma' && text.charAt(this.#at - 1) === ','));
    if (!begins && !(afterPoints && isDigit(code))) return false;
    const bullet = BULLET.exec(text.slice(this.#at, this.#at + 6)) ?? this.#nextNumber();
    if (!bullet) return false;
    this.#lastNumber = parseInt(bullet[0], 10) || 0;
    this.#push('bullet', this.#at + bullet[0].length);
    return true;
  }

  /** 2.80% behind a clause numbered 1 is the second clause, and no 2.8 %. */
  #nextNumber(): RegExpExecArray | null {
    const number = /^(\d{1,2})\.(?=\d)/.exec(this.#text.slice(this.#at, this.#at + 4));
    return number && this.#lastNumber > 0 && Number(number[1]) === this.#lastNumber + 1 ? number : null;
  }

  #digits(code: number): boolean {
    const text = this.#text;
    const isNegative = code === MINUS && isDigit(text.charCodeAt(this.#at + 1)) && this.#mayBeNegative();
    if (code === PLUS && this.#last === 'to' && isDigit(text.charCodeAt(this.#at + 1))) this.#at++;
    else if (!isDigit(code) && !isNegative) return false;
    const label = this.#depth > 0 && this.#last === 'comma' ? this.#at : labelEnd(text, this.#at);
    if (label > this.#at) {
      this.#push('word', label);
      return true;
    }
    if (this.#date() || this.#fraction() || this.#years()) return true;
    const numeral = readArabic(text, this.#at);
    if (numeral) this.#figure(numeral);
    return numeral !== null;
  }

  /** After a comparing word or a bracket; after a name only where a range begins: 增长率-2%至0, 在-5%~5%之间. */
  #mayBeNegative(): boolean {
    if (this.#tokens.length === 0 || BEFORE_NEGATIVE.has(this.#last) || this.#last === 'break') return true;
    if (this.#last !== 'word' && this.#last !== 'rate' && this.#last !== 'distance') return false;
    const numeral = readArabic(this.#text, this.#at);
    if (!numeral || numeral.broken) return false;
    const unit = matchUnit(this.#text, numeral.end);
    let end = unit?.end ?? numeral.end;
    for (const included of ['(含)', '(不含)']) if (this.#text.startsWith(included, end)) end += included.length;
    const to = TO.match(this.#text, end);
    if (to !== null && this.#isRangeEnd(end + to[0].length)) return true;
    // 变动率-5%(含)以下.
    return this.#last !== 'word' && ['以上', '以下', '以内', '及以'].some((bound) => this.#text.startsWith(bound, end));
  }

  #date(): boolean {
    const after = this.#text.slice(this.#at + 1, this.#at + 5);
    if (!after.includes('年') && !after.includes('月') && !after.includes('季')) return false;
    const date = readDate(this.#text, this.#at, NOTHING_SAID);
    if (!date) return false;
    const isPeriod = date.comparator === null && date.to - date.from >= DAYS_OF_YEAR;
    if (isPeriod) this.#push('word', date.end);
    else this.#push('date', date.end, '', null, date);
    return true;
  }

  /** 近3年: which time is spoken of, and no figure of the rule. */
  #years(): boolean {
    const text = this.#text;
    if (text.charAt(this.#at - 1) !== '近') return false;
    const numeral = readArabic(text, this.#at);
    const unit = numeral && matchUnit(text, numeral.end);
    if (unit?.unit.dimension !== 'time') return false;
    this.#push('evidence', unit.end);
    return true;
  }

  /** 1/4权重: a share of the points. */
  #fraction(): boolean {
    const text = this.#text;
    const first = readArabic(text, this.#at);
    if (!first || first.decimals > 0 || text.charCodeAt(first.end) !== SLASH) return false;
    const second = readArabic(text, first.end + 1);
    if (!second || second.broken || second.decimals > 0 || second.value.lte(first.value)) return false;
    const next = CLAUSE.match(text, second.end);
    const before = this.#tokens[this.#tokens.length - 2]?.kind;
    const isOfPoints = this.#last === 'of' && (before === 'worth' || before === 'zero' || before === 'full');
    if (next?.[1].kind !== 'worth' && text.charAt(second.end) !== '分' && !isOfPoints) return false;
    this.#pushFigure(first.value.div(second.value), PERCENT, second.end);
    return true;
  }

  #figure(numeral: Numeral): void {
    const text = this.#text;
    const { value, end } = numeral;
    if (numeral.broken && (this.#last === '[' || this.#last === '(') && text.charAt(this.#at + 1) === ',') {
      // [0,80%): two figures.
      this.#pushFigure(new Big(text.charAt(this.#at)), null, this.#at + 1);
    } else if (numeral.broken) {
      this.#push('broken', end);
    } else if (text.charAt(end) === '分' && !NOT_POINTS.has(text.charAt(end + 1))) {
      this.#pushFigure(value, POINTS, text.charAt(end + 1) === '值' ? end + 2 : end + 1, true);
    } else {
      const unit = matchUnit(text, end);
      this.#pushFigure(toBase(value, unit?.unit ?? null), unit?.unit ?? null, unit?.end ?? end);
    }
  }

  /** 第1名, 前三名, 第2-5名. */
  #rank(): boolean {
    const text = this.#text;
    const sign = text.charAt(this.#at);
    if (sign !== '第' && sign !== '前') return false;
    const numeral = readArabic(text, this.#at + 1) ?? readChinese(text, this.#at + 1);
    if (!numeral || numeral.broken) return false;
    const to = TO.match(text, numeral.end);
    const second =
      to && (readArabic(text, numeral.end + to[0].length) ?? readChinese(text, numeral.end + to[0].length));
    const end = second?.end ?? numeral.end;
    if (text.charAt(end) !== '名' && text.charAt(end) !== '位') return false;
    if (sign === '前' && !second) this.#push('compare', this.#at + 1, '<=');
    else this.#at++;
    this.#pushFigure(numeral.value, RANK, second ? numeral.end : end + 1);
    if (to && second) {
      this.#push('to', numeral.end + to[0].length);
      this.#pushFigure(second.value, RANK, end + 1);
    }
    return true;
  }

  /** 一项, 三家, 百分之九十, 五分: a Chinese numeral is a figure only with what it counts. */
  #chineseFigure(): boolean {
    const text = this.#text;
    if (text.startsWith('百分之', this.#at)) return this.#percentage(this.#at + 3);
    if (this.#ofParts()) return true;
    if (text.slice(this.#at + 1, this.#at + 4).includes('季度') && this.#date()) return true;
    const numeral = readChinese(text, this.#at);
    if (!numeral || !this.#isCounted(this.#at) || this.#isAdverb(numeral.end)) return false;
    this.#figure(numeral);
    return true;
  }

  /** 三分之二. */
  #ofParts(): boolean {
    const text = this.#text;
    const whole = readChinese(text, this.#at);
    if (!whole || !text.startsWith('分之', whole.end)) return false;
    const part = readChinese(text, whole.end + 2);
    if (!part || whole.value.lte(0)) return false;
    this.#pushFigure(part.value.div(whole.value), PERCENT, part.end);
    return true;
  }

  #percentage(start: number): boolean {
    const text = this.#text;
    const hundred = { value: new Big(100), decimals: 0, end: start + 1, broken: false };
    const numeral = text.charAt(start) === '百' ? hundred : (readChinese(text, start) ?? readArabic(text, start));
    if (!numeral || numeral.broken) return false;
    this.#pushFigure(toBase(numeral.value, PERCENT), PERCENT, numeral.end);
    return true;
  }

  /** A number in digits, or in Chinese with its unit. */
  #isCounted(at: number): boolean {
    const text = this.#text;
    if (isDigit(text.charCodeAt(at)) || text.startsWith('百分之', at)) return true;
    const numeral = readChinese(text, at);
    if (!numeral) return false;
    const isPoints = text.charAt(numeral.end) === '分' && !NOT_POINTS.has(text.charAt(numeral.end + 1));
    return isPoints ? this.#last !== 'word' || numeral.end - at > 1 : matchUnit(text, numeral.end) !== null;
  }

  /** 一起 is 「together」 unless something happened once. */
  #isAdverb(end: number): boolean {
    return this.#text.charAt(end) === '起' && !'生现有每查'.includes(this.#text.charAt(this.#at - 1) || ' ');
  }

  /** Signs that mean something only after a figure, a bracket or a term: ranges and operators. */
  #afterOperand(): boolean {
    const text = this.#text;
    const range = RANGE_STARTS.has(this.#last) ? TO.match(text, this.#at) : null;
    if (range && this.#isRangeEnd(this.#at + range[0].length)) {
      this.#push('to', this.#at + range[0].length);
      return true;
    }
    if (!OPERANDS.has(this.#last)) return false;
    const operator = OPERATORS.match(text, this.#at);
    const isTimes = (text.charAt(this.#at) === 'x' || text.charAt(this.#at) === 'X') && this.#last !== 'word';
    if (!operator && !isTimes) return false;
    this.#push(operator?.[1] ?? '*', this.#at + (operator?.[0].length ?? 1));
    return true;
  }

  /** A figure after the range sign, perhaps with a comparing word: 80%-不足90%, -5%~-3%. */
  #isRangeEnd(at: number): boolean {
    const text = this.#text;
    if (isDigit(text.charCodeAt(at)) || text.startsWith('百分之', at) || readChinese(text, at)) return true;
    if ('-+±'.includes(text.charAt(at) || ' ') && isDigit(text.charCodeAt(at + 1))) return true;
    const word = CLAUSE.match(text, at);
    return word !== null && word[1].kind === 'compare' && isDigit(text.charCodeAt(at + word[0].length));
  }

  /** One character that means nothing by itself. Quotation marks are dropped. */
  #plain(): void {
    const character = this.#text.charAt(this.#at);
    if (QUOTES.includes(character)) this.#at++;
    else this.#push(this.#endsRate(character) ? 'rate' : 'word', this.#at + 1);
  }

  /** 执行率, 知晓度; but 制度, 年度, 率先. */
  #endsRate(character: string): boolean {
    if (character === '率') return !'先领队'.includes(this.#text.charAt(this.#at + 1) || ' ');
    return character === '度' && !NOT_RATES.includes(this.#text.charAt(this.#at - 1) || ' ');
  }
}

function senseOf(sign: Sign): string | boolean {
  return 'sense' in sign ? sign.sense : '';
}

/** The tokens of a criterion. Linear in its length; never throws. */
export function cut(criterion: string): Tokens {
  return new Lexer(withoutSpaces(joinedLines(foldWidth(criterion)))).cut();
}
