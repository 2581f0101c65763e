/** What is told by its place in a row: ranks, parts of a year, from which one on something counts. */
import Big from 'big.js';
import type { Unit } from '../../../model';
import { NOTHING_SAID } from '../../../quantity/comparators';
import { readDate } from '../../../quantity/dates';
import { readArabic, readChinese } from '../../../quantity/numerals';
import { matchUnit, RANK, toBase } from '../../../quantity/units';
import { isOneOf } from '../../../quantity/width';
import { CLAUSE, RANGES } from '../../../terms/clause';
import { anyOf } from '../../../terms/matcher';
import { FROM, ON_FROM, ON_FROM_FIGURE, ON_FROM_NAMED, PLACES, RANK_AT, RANKED, RANKS_TO } from '../../../terms/ranks';
import { DAYS_OF_YEAR, FigureLexer } from './figures';
import type { Kind } from './token';

const ONE = new Big(1);
const places = new Set(PLACES.split(' '));
const ranked = RANKED.split(' ');
const GIVES: ReadonlySet<Kind> = new Set<Kind>(['give', 'full', 'zero', 'deduct', 'of', 'comma']);
const onFrom = anyOf(ON_FROM);
const PARTS = '上下第年';

export class PlaceLexer extends FigureLexer {
  /** 上半年完成, 第三季度前, 年底前: a time of its own only where something is done in it; 上半年支出进度 is a name. */
  protected partOfYear(): boolean {
    const { text } = this;
    if (!isOneOf(PARTS, text, this.at)) return false;
    const date = readDate(text, this.at, NOTHING_SAID);
    if (!date || date.to - date.from >= DAYS_OF_YEAR) return false;
    const next = CLAUSE.match(text, date.end);
    if (date.comparator === null && next?.[1].kind !== 'perform') return false;
    this.pushDate(date);
    return true;
  }

  /** 自第4天起, 第三次及以上: beyond the third day; 从95%起算，每: from there. */
  protected since(): boolean {
    const { text } = this;
    const start = isOneOf(FROM, text, this.at) ? this.at + 1 : this.at;
    const isNth = text.charAt(start) === RANK_AT;
    if (!isNth && start === this.at) return false;
    const first = isNth ? start + 1 : start;
    const numeral = readArabic(text, first) ?? readChinese(text, first);
    const unit = numeral && !numeral.broken ? matchUnit(text, numeral.end) : null;
    if (!numeral || !unit || isCounting(unit.unit) !== isNth || places.has(unit.unit.symbol)) return false;
    const on = isNth
      ? (onFrom.match(text, unit.end) ?? (start > this.at ? from(ON_FROM_NAMED, text, unit.end) : null))
      : from(ON_FROM_FIGURE, text, unit.end);
    // 自第4起每起: 起 is what is counted and says from where on.
    const isEach = isNth && start > this.at && isOneOf('每', text, unit.end);
    if (!on && !isEach) return false;
    this.push('since', first, '>');
    const value = isNth ? numeral.value.minus(ONE) : numeral.value;
    this.pushFigure(toBase(value, unit.unit), unit.unit, unit.end + (on?.[0].length ?? 0));
    return true;
  }

  /** 第1名, 前三名, 第2-5名. */
  protected rank(): boolean {
    const text = this.text;
    const sign = text.charAt(this.at);
    if (sign !== RANK_AT && sign !== RANKS_TO) return false;
    const numeral = readArabic(text, this.at + 1) ?? readChinese(text, this.at + 1);
    if (!numeral || numeral.broken) return false;
    const to = RANGES.match(text, numeral.end);
    const second =
      to && (readArabic(text, numeral.end + to[0].length) ?? readChinese(text, numeral.end + to[0].length));
    const end = second?.end ?? numeral.end;
    const isNamed = places.has(text.charAt(end));
    if (!isNamed && !this.#isRanked(end)) return false;
    if (sign === RANKS_TO && !second) this.push('compare', this.at + 1, '<=');
    else this.at++;
    this.pushFigure(numeral.value, RANK, second ? numeral.end : isNamed ? end + 1 : end);
    if (to && second) {
      this.push('to', numeral.end + to[0].length);
      this.pushFigure(second.value, RANK, isNamed ? end + 1 : end);
    }
    return true;
  }

  /** 排名第一得5分: what is given stands right behind the number. */
  #isRanked(end: number): boolean {
    const { text, at } = this;
    const next = CLAUSE.match(text, end)?.[1].kind;
    return next !== undefined && GIVES.has(next) && ranked.some((word) => text.endsWith(word, at));
  }
}

const isCounting = ({ dimension }: Unit): boolean => dimension === 'time' || dimension === 'count';

/** 投诉起 behind 自第4次. */
const LONGEST_FROM = 8;
const from = (words: RegExp, text: string, at: number): RegExpExecArray | null =>
  words.exec(text.slice(at, at + LONGEST_FROM));
