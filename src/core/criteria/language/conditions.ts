/** What the tokens of a condition say: figures with what they measure, the target, a deadline, words. */
import Big from 'big.js';
import type { Comparator } from '../../model';
import { compare } from '../../quantity';
import type { WrittenDate } from '../../quantity/dates';
import { isDigit } from '../../quantity/width';
import type { RateOf } from '../../terms/nouns';
import type { Distance } from '../../terms/relations';
import type { Figure, Measure, Range } from '../meaning/model';
import { type Bound, intersection, readBound, readInterval } from './bounds';
import type { Condition } from './statements';
import { type Kind, kindAt, type Token, type Tokens } from './token';
import { achievedOf, endsInDegree, saysMissing, withoutFillers } from './words';

/** A figure below this share of the target is a distance from it: 低于目标值10%, but 低于目标值90%. */
const LARGEST_DISTANCE = new Big('0.5');
/** Between a comparing word and the figure it belongs to may stand the name of the plan. */
const NAMES: ReadonlySet<Kind> = new Set<Kind>(['word', 'plan', 'actual', 'of', 'rate', 'perform']);
const MOST_NAMES = 6;
/** 偏差率, 结余率, 降幅, 偏离度, 超支比例 are names of quantities. */
const RATE_ENDS = '率度幅例比';
const GOES_ON: ReadonlySet<Kind> = new Set<Kind>(['figure', 'compare', 'reach', '±', 'comma']);
const CALCULATES: ReadonlySet<Kind> = new Set<Kind>(['*', '/', '+', '-']);

interface Hints {
  distance: Distance | null;
  isLate: boolean;
  hasPlan: boolean;
  hasOf: boolean;
  performs: boolean;
  rate: RateOf | null;
  compared: Comparator | null;
  isAbsolute: boolean;
  isNamed: boolean;
  isUndone: boolean;
}

const NO_HINTS: Hints = {
  distance: null,
  isLate: false,
  hasPlan: false,
  hasOf: false,
  performs: false,
  rate: null,
  compared: null,
  isAbsolute: false,
  isNamed: false,
  isUndone: false,
};

/** What a figure beside such words measures. */
function measureOf(hints: Hints, figure: Figure): Measure {
  const { distance, isLate, hasPlan, performs, rate, compared, isAbsolute } = hints;
  const { unit, value } = figure;
  const isShare = unit?.dimension === 'ratio';
  if (isLate) return isShare ? 'above' : 'late';
  if (isAbsolute) return 'either';
  // 超额完成，超过130%: the share, no distance of 130 %.
  if (distance === 'above' && isShare && value.gte(1)) return 'share';
  if (distance) return distance;
  if (hasPlan && (compared === '>' || compared === '<')) {
    const beyond = compared === '>' ? 'above' : 'below';
    if (!isShare) return unit === null ? 'open' : beyond;
    if (compare(value, LARGEST_DISTANCE) < 0) return beyond;
    return 'share';
  }
  if (isShare && (hasPlan || performs)) return 'share';
  if (rate !== null && (isShare || unit === null))
    return rate === 'completion' ? 'completion' : rate === 'share' ? 'open' : 'level';
  return isShare || unit === null ? 'open' : 'level';
}

class ConditionReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #start: number;
  readonly #end: number;
  #at: number;
  #hints: Hints = { ...NO_HINTS };
  #range: Range | null = null;
  #or: Range | null = null;
  #target: Comparator | null = null;
  #reaches = false;
  #date: WrittenDate | null = null;
  #bare: Figure | null = null;
  #rest = '';
  #subjects: string[] = [];
  /** Words since the last figure or target; null before the first. */
  #after: string | null = null;
  #earlier = '';
  #loose: Distance | null = null;
  #beyond = false;
  #isLate = false;
  #reached: 'met' | 'unmet' | null = null;
  #mayReset = false;
  #isQuotient = false;
  #isEither = false;
  /** 或 since the last figure or target. */
  #isJoined = false;
  #calculates = false;
  #contradictory = false;
  #hasOtherwise = false;

  constructor({ text, tokens }: Tokens, start: number, end: number) {
    this.#text = text;
    this.#tokens = tokens;
    this.#start = start;
    this.#end = end;
    this.#at = start;
  }

  read(): Condition {
    while (this.#at < this.#end) this.#next();
    const contradictory = this.#contradictory || (this.#range !== null && (this.#calculates || this.#date !== null));
    const words = withoutFillers(this.#rest);
    return {
      start: this.#start,
      end: this.#end,
      range: this.#range,
      or: this.#or,
      target: this.#target,
      reaches: this.#reaches,
      date: this.#date,
      bare: this.#bare,
      written: this.#slice(this.#start, this.#end),
      rest: this.#rest,
      words,
      achieved: this.#range === null ? achievedOf(words) : null,
      demands: [this.#after ?? '', this.#earlier],
      distance: this.#loose,
      isLate: this.#isLate,
      reached: this.#reached,
      beyond: this.#beyond && this.#range === null && this.#date === null,
      subjects: this.#subjects,
      contradictory,
      hasOtherwise: this.#hasOtherwise,
    };
  }

  #slice(from: number, to: number): string {
    return this.#text.slice(this.#tokens[from]?.start, this.#tokens[to]?.start);
  }

  #kind(at: number): Kind {
    return at < this.#end ? kindAt(this.#tokens, at) : 'end';
  }

  #next(): void {
    const at = this.#at;
    const token = this.#tokens[at];
    if (!token) {
      this.#at = this.#end;
      return;
    }
    if (this.#mayReset && !GOES_ON.has(token.kind)) this.#hints = { ...NO_HINTS };
    this.#mayReset = false;
    switch (token.kind) {
      case 'figure':
        this.#bound(at, null);
        return;
      case 'each':
        // 每亩投入≤800元: so much for each of them; any other 每 belongs to a rule that was not understood.
        this.#contradictory ||= this.#kind(at + 1) !== 'figure' || this.#kind(at + 2) === 'distance';
        this.#at += this.#kind(at + 1) === 'figure' ? 2 : 1;
        return;
      case 'full':
      case 'zero':
      case 'deduct':
      case 'add':
      case 'adjust':
      case 'until':
        // Points in the middle of a condition.
        this.#contradictory = true;
        break;
      case 'give':
        this.#contradictory ||= !SCORES.includes(this.#text.slice(token.end - 2, token.end));
        break;
      case 'word':
        if (endsUndone(this.#text, token.end)) {
          // 未完成任务的60%: below that share.
          this.#hints.performs = true;
          this.#hints.isUndone = true;
        }
        this.#contradictory ||= holdsFigure(this.#text, token);
        break;
      case 'compare':
        this.#compare(token);
        return;
      case 'reach':
        this.#reach(token);
        return;
      case '[':
      case '(':
        this.#bracket(at);
        return;
      case '±':
        this.#hints.isAbsolute = true;
        this.#at++;
        return;
      case 'absolute':
      case '|':
        this.#hints.isAbsolute = true;
        this.#at++;
        return;
      case 'date':
        this.#contradictory ||= this.#date !== null;
        this.#date = token.date;
        this.#at++;
        return;
      case 'or':
        this.#isEither = true;
        this.#isJoined = true;
        this.#take(at + 1);
        return;
      case 'comma':
        // 延期15日以上、30日以内: what a figure measures goes on to the next one.
        this.#mayReset = true;
        this.#take(at + 1);
        return;
      case 'broken':
      case 'long':
        this.#contradictory = true;
        this.#at++;
        return;
      case 'otherwise':
        this.#hasOtherwise = true;
        this.#take(at + 1);
        return;
      case 'plan':
        if (this.#planBound(at)) return;
        this.#hints.hasPlan = true;
        break;
      case 'distance':
        // 超支或节约幅度: either way.
        this.#hints.distance =
          this.#isEither && this.#hints.distance && this.#hints.distance !== token.sense
            ? 'either'
            : (token.sense as Distance);
        this.#loose = this.#hints.distance;
        this.#hints.isNamed = RATE_ENDS.includes(this.#text.charAt(token.end - 1));
        break;
      case 'late':
        this.#hints.isLate = true;
        this.#isLate = true;
        break;
      case 'perform':
        if (this.#performed()) return;
        this.#hints.performs = true;
        break;
      case 'of':
        this.#hints.hasOf ||= this.#hints.hasPlan;
        break;
      case 'rate':
        // 计划生育率: the plan belongs to its name.
        if (this.#kind(at - 1) === 'plan') this.#hints.hasPlan = false;
        this.#hints.rate = token.sense as RateOf;
        this.#subjects.push(this.#text.slice(token.start, token.end));
        break;
      case 'include':
      case 'between':
      case '∞':
        this.#at++;
        return;
      case '/':
        // 完成值/目标值≥1: the share of the target.
        if (this.#isShareOfPlan(at)) this.#isQuotient = true;
        else this.#calculates = true;
        break;
      default:
        this.#calculates ||= CALCULATES.has(token.kind);
    }
    this.#take(at + 1);
  }

  /** Keeps the tokens up to `end` as words. */
  #take(end: number): void {
    const words = this.#slice(this.#at, end);
    this.#rest += words;
    if (this.#after !== null) this.#after += words;
    this.#at = end;
  }

  /** 计划数以上, 预算以内: the target with a bound behind it. */
  #planBound(at: number): boolean {
    const next = this.#tokens[at + 1];
    if (at + 1 >= this.#end || (next?.kind !== 'bound' && next?.kind !== 'within')) return false;
    this.#setTarget(next.kind === 'within' ? '<=' : (next.sense as Comparator), false);
    this.#at = at + 2;
    return true;
  }

  #isShareOfPlan(at: number): boolean {
    const [before, after] = [this.#kind(at - 1), this.#kind(at + 1)];
    return (before === 'actual' || before === 'word') && after === 'plan';
  }

  /** 完成年度任务: the target reached; 完成目标的90% is a share, 基本完成任务 a grade. */
  #performed(): boolean {
    const place = this.#figureAfter(this.#at + 1);
    if (place.figure >= 0 || !place.hasPlan || this.#isGraded() || saysMissing(this.#rest)) return false;
    this.#setTarget('>=', true);
    this.#at = place.end;
    return true;
  }

  #setTarget(comparator: Comparator, reaches: boolean): void {
    const isJoined = this.#isJoined;
    this.#found();
    this.#contradictory ||= this.#target !== null;
    this.#target = comparator;
    if (isJoined && this.#range !== null && this.#or === null) {
      // 超过目标30%或未达到目标
      this.#or = this.#range;
      this.#range = null;
      this.#bare = null;
    }
    this.#reaches = reaches;
  }

  /** 大于等于 and the like: before a figure, before the plan and its figure, or before the plan alone, whatever it is called. */
  #compare(token: Token): void {
    const said = token.sense as Comparator;
    const included = this.#includedAfter(this.#at + 1);
    const comparator = included > 0 && said.length === 1 && said !== '=' ? (`${said}=` as Comparator) : said;
    const place = this.#figureAfter(this.#at + 1 + included);
    if (place.figure >= 0) {
      if (place.hasPlan) this.#hints.hasPlan = true;
      this.#hints.hasOf ||= place.hasOf;
      this.#hints.isAbsolute ||= place.isAbsolute;
      this.#bound(place.figure, comparator);
      return;
    }
    if (place.end > this.#at + 1 && place.isNamed) {
      this.#setTarget(place.bound ?? comparator, false);
      this.#at = place.end;
      return;
    }
    if (this.#hints.distance && (comparator === '=' || comparator === '<=') && place.end === this.#at + 1) {
      this.#take(this.#at + 1);
      return;
    }
    // 未超出, 超过的: above what was spoken of, which is the target.
    if (comparator !== '=' && place.end === this.#at + 1) {
      this.#beyond = comparator === '>';
      this.#setTarget(comparator, false);
    }
    this.#at++;
  }

  /** 低于(含)90%: how many tokens say that the figure counts in. */
  #includedAfter(at: number): number {
    return this.#kind(at) === '(' && this.#kind(at + 1) === 'include' && this.#kind(at + 2) === ')' ? 3 : 0;
  }

  /** 达到: of a figure and of the plan it compares; of anything else it says that it was reached. */
  #reach(token: Token): void {
    const comparator = token.sense as Comparator;
    const place = this.#figureAfter(this.#at + 1);
    if (place.figure >= 0) {
      if (place.hasPlan) this.#hints.hasPlan = true;
      this.#hints.hasOf ||= place.hasOf;
      this.#hints.isAbsolute ||= place.isAbsolute;
      // 未达到目标值80%的: below that share.
      this.#bound(place.figure, comparator, comparator === '<');
      return;
    }
    if (place.hasPlan && !place.hasWordsFirst && !this.#isGraded()) {
      this.#setTarget(comparator, true);
      this.#at = place.end;
      return;
    }
    this.#reached ??= this.#isGraded() ? null : comparator === '<' ? 'unmet' : 'met';
    this.#take(Math.max(place.end, this.#at + 1));
  }

  /** 基本达到预期目标 is a grade of its own. */
  #isGraded(): boolean {
    return endsInDegree(this.#rest);
  }

  /** Looks from a place over the names of a plan for a figure. */
  #figureAfter(start: number) {
    let at = start;
    let hasPlan = false;
    let hasOf = false;
    let isAbsolute = false;
    let hasWordsFirst = false;
    while (at - start < MOST_NAMES && (NAMES.has(this.#kind(at)) || this.#kind(at) === '±')) {
      const kind = this.#kind(at);
      if (kind === 'rate') break;
      if (kind === 'word' && !hasPlan) hasWordsFirst = true;
      if (kind === 'plan') hasPlan = true;
      if (kind === 'of' && hasPlan && this.#kind(at + 1) === 'figure') hasOf = true;
      if (kind === '±') isAbsolute = true;
      at++;
    }
    // 超过社区实有人口6%, 至少举行一次: words between the comparing word and its figure name what is counted.
    const isCounted = this.#kind(at) === 'figure' && this.#tokens[at]?.figure?.unit !== null;
    if (this.#kind(at) === 'figure' && (at === start || hasPlan || isAbsolute || isCounted))
      return { figure: at, end: at, hasPlan, hasOf, isAbsolute, hasWordsFirst, isNamed: false, bound: null };
    let end = at;
    while (end > start && (this.#kind(end - 1) === 'of' || this.#kind(end - 1) === '±')) end--;
    const isNamed = end > start;
    let bound: Comparator | null = null;
    if (isNamed && this.#kind(end) === 'within') {
      bound = '<=';
      end++;
    } else if (isNamed && this.#kind(end) === 'bound') {
      end++;
    }
    return { figure: -1, end, hasPlan, hasOf, isAbsolute, hasWordsFirst, isNamed, bound };
  }

  /** 10分钟＜超时≤30分钟: what stands between both figures says what they measure. */
  #lookAhead(at: number): void {
    if (this.#kind(at + 1) !== 'compare') return;
    for (let place = at + 2; place - at < MOST_NAMES; place++) {
      const token = this.#tokens[place];
      if (!token || token.kind === 'figure' || token.kind === 'comma' || token.kind === 'compare') return;
      if (token.kind === 'late') this.#hints.isLate = true;
      else if (token.kind === '|' || token.kind === 'absolute') this.#hints.isAbsolute = true;
      else if (token.kind === 'rate') this.#hints.rate ??= token.sense as RateOf;
      else if (token.kind === 'distance') {
        this.#hints.distance ??= token.sense as Distance;
        this.#hints.isNamed = RATE_ENDS.includes(this.#text.charAt(token.end - 1));
      }
    }
  }

  #bound(at: number, comparator: Comparator | null, isShort = false): void {
    const figure = this.#tokens[at]?.figure;
    if (!figure) {
      this.#at = at + 1;
      return;
    }
    this.#lookAhead(at);
    if (this.#target !== null && !this.#reaches && this.#after !== null && !this.#after.includes(',')) {
      // 低于计划的幅度达20个百分点: how far below, and not below by itself.
      this.#hints.distance ??= this.#target.startsWith('<') ? 'below' : 'above';
      this.#target = null;
    }
    this.#hints.compared = isShort && !this.#hints.hasOf ? null : comparator;
    // 80-90分: the second figure names the unit of both.
    const other = figure.unit === null && this.#kind(at + 1) === 'to' ? this.#tokens[at + 2]?.figure : null;
    const measure = this.#isQuotient ? 'share' : measureOf(this.#hints, other ?? figure);
    this.#loose = null;
    this.#isLate = false;
    // 低于目标值5%以上: the word of comparing is the verb of distance.
    const isVerb = !this.#hints.distance && this.#hints.hasPlan && (measure === 'below' || measure === 'above');
    const read = readBound(this.#tokens, at, comparator, measure, isVerb);
    if (!read || read.end > this.#end) {
      this.#contradictory = true;
      this.#at = at + 1;
      return;
    }
    this.#add(this.#hints.isNamed ? { ...read, range: { ...read.range, named: true } } : read, comparator);
  }

  /** What was written so far names what is measured, but for what stands before a comma or 且. */
  #found(): void {
    if (this.#after === null && this.#rest !== '') {
      const last = Math.max(this.#rest.lastIndexOf(','), this.#rest.lastIndexOf('且'));
      if (last > 0) this.#earlier = this.#rest.slice(0, last);
    }
    this.#after = '';
    this.#isJoined = false;
  }

  #add(read: Bound, comparator: Comparator | null): void {
    const isJoined = this.#isJoined;
    this.#found();
    this.#at = read.end;
    const known = this.#range;
    let { range } = read;
    // 100%完成: the share that is done.
    if (read.bare && range.measure === 'open' && this.#kind(read.end) === 'perform')
      range = { ...range, measure: 'share' };
    const edge = range.high;
    if (read.bare && edge && this.#hints.isUndone && range.measure === 'share' && !isOne(read.bare))
      range = { ...range, low: null, high: { ...edge, closed: false } };
    // 达到3次, 完成80%: so much or more; 完成一项 is one item.
    else if (read.bare && this.#hints.performs && !isOne(read.bare)) range = { ...range, high: null };
    const bare = read.bare && range.high && range.low ? read.bare : null;
    if (known === null && isJoined && this.#target !== null && this.#or === null) {
      // 未达到目标或超过目标30%: one or the other.
      this.#or = range;
    } else if (known === null) {
      // 未达到或超30%: half of it is said in words alone.
      this.#contradictory ||= isJoined && this.#reached !== null;
      this.#range = range;
      this.#bare = comparator === null ? bare : null;
    } else if (this.#isEither && this.#or === null) {
      this.#or = range;
    } else {
      const both = intersection(known, range);
      if (both === null && comparator !== null && isDescriptor(known, range) && !/[,且]/.test(this.#rest)) {
        this.#range = range;
        return;
      }
      this.#contradictory ||= both === null;
      this.#range = both ?? known;
      this.#bare = null;
    }
    this.#hints.isAbsolute = false;
  }

  /** [80%,90%), （90分以上）, or a remark in brackets. */
  #bracket(at: number): void {
    const interval = readInterval(this.#tokens, at, this.#hints.rate === 'level' ? 'level' : 'open');
    if (interval && interval.end <= this.#end) {
      this.#add(interval, null);
      return;
    }
    const close = this.#remarkEnd(at);
    if (close > 0 && this.#rest !== '') this.#at = close;
    else this.#take(at + 1);
  }

  /** 完成（含超额）: words in brackets behind others say nothing new. */
  #remarkEnd(at: number): number {
    for (let end = at + 1; end - at < MOST_NAMES; end++) {
      const kind = this.#kind(end);
      if (kind === ')') return end + 1;
      if (kind !== 'word' && kind !== 'include') return 0;
    }
    return 0;
  }
}

/** Not done, before the plan and its share. */
const UNDONE = ['未完成', '没有完成', '完不成', '未实现', '未达成'];
const UNDONE_ENDS = '成现';
/** 考核得分≥90分: scores that are measured. */
const SCORES = ['得分', '评分', '打分', '记分', '计分'];
/** 第3处, 表2: digits that were taken for a number of something; document numbers, codes and 第2号 say nothing. */
const HARMLESS = /[A-Za-z]\d|\d[A-Za-z]|[〔[(]\d{4}|\d+号|\d+年|\d+(?:批|期|类|条|款|章|版)/;

function holdsFigure(text: string, { start, end }: Token): boolean {
  for (let at = start; at < end; at++) if (isDigit(text.charCodeAt(at))) return !HARMLESS.test(text.slice(start, end));
  return false;
}

function endsUndone(text: string, end: number): boolean {
  return UNDONE_ENDS.includes(text.charAt(end - 1)) && UNDONE.some((word) => text.endsWith(word, end));
}

/** 35岁以下人员不低于80%: the first figure says which ones. */
function isDescriptor(first: Range, second: Range): boolean {
  return dimensionOf(first) === 'count' && dimensionOf(second) === 'ratio';
}

function dimensionOf({ low, high }: Range) {
  return (low ?? high)?.figure.unit?.dimension;
}

function isOne({ value, unit }: Figure): boolean {
  return value.eq(1) && unit?.dimension === 'count';
}

/** Reads the condition that the tokens from `start` to `end` make. */
export function readCondition(tokens: Tokens, start: number, end: number): Condition {
  return new ConditionReader(tokens, start, end).read();
}
