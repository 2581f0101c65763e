/** The figures of a condition: where they stand behind a comparing word, what they measure, how several make one range. */
import type { Comparator } from '../../../model';
import { isOneOf } from '../../../quantity/width';
import { PART } from '../../../terms/comparators';
import { ALL_OF_IT } from '../../../terms/remarks';
import { holding } from '../../../terms/search';
import type { RateOf } from '../../../terms/nouns';
import type { Distance } from '../../../terms/relations';
import type { Figure, Range } from '../../meaning/model';
import { changed } from '../../meaning/ranges';
import { type Bound, intersection, readBound, readInterval } from './bounds';
import { ConditionState } from './condition-state';
import type { Condition } from '../statements';
import { LARGEST_DISTANCE, measureOf } from './hints';
import { isMark, unknownNoun } from '../nouns';
import { figureAt, type Kind, type Token } from '../tokens/token';
import { isSecond, saysPeriod } from '../words';

/** Between a comparing word and the figure it belongs to may stand the name of the plan. */
const NAMES: ReadonlySet<Kind> = new Set<Kind>(['word', 'plan', 'actual', 'of', 'rate', 'perform']);
const MOST_NAMES = 6;
/** 偏差率, 结余率, 降幅, 偏离度, 超支比例 are names of quantities. */
const NAME_ENDS = '率度幅例比';

const saysAllOfIt = holding(ALL_OF_IT);

/** Behind a figure: so much of it, up to or from there. */
const RANGED: ReadonlySet<Kind> = new Set<Kind>(['to', 'bound', 'within', 'include', '(']);

/** What defines a rate. */
const DEFINES: ReadonlySet<Kind> = new Set<Kind>(['/', 'plan', 'actual', 'of', 'evidence', 'perform']);
const MOST_REMARK = 10;

const ENDS_FIGURE: ReadonlySet<Kind> = new Set<Kind>(['figure', 'within', 'bound', ')', 'include']);

export function endsName(text: string, { end }: Token): boolean {
  return isOneOf(NAME_ENDS, text, end - 1);
}

export class ConditionFigures extends ConditionState {
  /** 低于(含)90%: how many tokens say that the figure counts in. */
  protected includedAfter(at: number): number {
    return this.kind(at) === '(' && this.kind(at + 1) === 'include' && this.kind(at + 2) === ')' ? 3 : 0;
  }

  /** What stands between a comparing word and its figure. */
  protected over({ figure, hasPlan, hasOf, isAbsolute, hasWordsFirst }: ReturnType<ConditionFigures['figureAfter']>) {
    if (hasPlan) this.hints.hasPlan = true;
    this.hints.hasOf ||= hasOf;
    this.hints.isAbsolute ||= isAbsolute;
    this.between = hasWordsFirst && !hasPlan ? this.slice(this.at + 1, figure) : '';
  }

  /** 及格线60%: its own figure, and no share of it. */
  protected isMark(at: number): boolean {
    const figure = figureAt(this.tokens, at + 1);
    return figure !== null && !isBelowHalf(figure) && isMark(this.slice(at, at + 1));
  }

  /** 降幅 behind 目标. */
  protected isNameOf(at: number): boolean {
    const token = this.tokens[at];
    return this.kind(at - 1) === 'plan' && token?.kind === 'distance' && endsName(this.text, token);
  }

  /** Looks from a place over the names of a plan for a figure. */
  protected figureAfter(start: number) {
    let at = start;
    let hasPlan = false;
    let hasOf = false;
    let isAbsolute = false;
    let hasWordsFirst = false;
    while (at - start < MOST_NAMES && (NAMES.has(this.kind(at)) || this.kind(at) === '±')) {
      const kind = this.kind(at);
      if (kind === 'rate') break;
      if (kind === 'word' && !hasPlan) hasWordsFirst = true;
      if (kind === 'plan') hasPlan = !this.isMark(at);
      // 目标降幅80%: the name of what is planned.
      if (hasPlan && this.isNameOf(at + 1)) at++;
      if (kind === 'of' && hasPlan && this.kind(at + 1) === 'figure') hasOf = true;
      if (kind === '±') isAbsolute = true;
      at++;
    }
    // 超过社区实有人口6%, 至少举行一次: words between the comparing word and its figure name what is counted.
    const isCounted = this.kind(at) === 'figure' && figureAt(this.tokens, at)?.unit !== null;
    if (this.kind(at) === 'figure' && (at === start || hasPlan || isAbsolute || isCounted))
      return { figure: at, end: at, hasPlan, hasOf, isAbsolute, hasWordsFirst, isNamed: false, bound: null };
    let end = at;
    while (end > start && (this.kind(end - 1) === 'of' || this.kind(end - 1) === '±')) end--;
    const isNamed = end > start;
    let bound: Comparator | null = null;
    if (isNamed && this.kind(end) === 'within') {
      bound = '<=';
      end++;
    } else if (isNamed && this.kind(end) === 'bound') {
      end++;
    }
    return { figure: -1, end, hasPlan, hasOf, isAbsolute, hasWordsFirst, isNamed, bound };
  }

  /** 10分钟＜超时≤30分钟: what stands between both figures says what they measure. */
  #lookAhead(at: number): void {
    if (this.kind(at + 1) !== 'compare') return;
    for (let place = at + 2; place - at < MOST_NAMES; place++) {
      const token = this.tokens[place];
      if (!token || token.kind === 'figure' || token.kind === 'comma' || token.kind === 'compare') return;
      if (token.kind === 'late') this.hints.isLate = true;
      else if (token.kind === '|' || token.kind === 'absolute') this.hints.isAbsolute = true;
      else if (token.kind === 'rate') this.hints.rate ??= token.sense as RateOf;
      else if (token.kind === 'distance') {
        this.hints.distance ??= token.sense as Distance;
        this.hints.isNamed = endsName(this.text, token);
      }
    }
  }

  protected bound(at: number, comparator: Comparator | null, isShort = false): void {
    const figure = figureAt(this.tokens, at);
    if (!figure) {
      this.at = at + 1;
      return;
    }
    this.#lookAhead(at);
    if (this.target !== null && !this.reaches && this.after !== null && !this.after.includes(',')) {
      // 低于计划的幅度达20个百分点: how far below, and not below by itself.
      // 超出该区间但在-10%到10%之间: another range around it; 超出该范围5%以内: on which side, it does not say.
      if (!this.beyond || !isSecond(this.after)) {
        this.hints.distance ??= this.target.startsWith('<') ? 'below' : 'above';
        this.contradictory ||= this.loose === 'either';
      }
      this.target = null;
    }
    if (this.kind(at + 1) === 'to' && figureIsCounted(this.tokens[at + 2]) && !this.hints.distance && comparator)
      // 高出10-20人, 低于3-5天: a range of how far.
      this.hints.distance = comparator === '>' ? 'above' : comparator === '<' ? 'below' : null;
    // 超出5%~10%: a range of how far, where 超过 may compare the value itself.
    if (this.kind(at + 1) === 'to' && this.hints.exceeds && !this.hints.hasPlan && isBelowAll(figure))
      this.hints.distance ??= 'above';
    // 未完成5%以内: so much of it; 未完成任务的60% is below that share.
    if (this.hints.isUndone && !this.hints.hasPlan && isBelowHalf(figure) && RANGED.has(this.kind(at + 1)))
      this.hints.distance ??= 'below';
    this.hints.compared = isShort && !this.hints.hasOf ? null : comparator;
    // 80-90分: the second figure names the unit of both.
    const other = figure.unit === null && this.kind(at + 1) === 'to' ? figureAt(this.tokens, at + 2) : null;
    // 超过目标值50%以上: so far beyond it.
    this.hints.exceeds ||=
      comparator === '>' && !this.hints.hasOf && this.kind(at + 1) === 'bound' && isBelowAll(figure);
    const measure = this.isQuotient ? 'share' : measureOf(this.hints, other ?? figure);
    if ((measure === 'open' || measure === 'level') && this.kind(at - 1) !== 'plan') this.#named(other ?? figure);
    this.loose = null;
    this.isLate = false;
    // 低于目标值5%以上: the word of comparing is the verb of distance.
    const isVerb =
      !this.hints.distance && !this.hints.isLate && this.hints.hasPlan && (measure === 'below' || measure === 'above');
    const read = readBound({ text: this.text, tokens: this.tokens }, at, comparator, measure, isVerb);
    if (!read || read.end > this.end) {
      this.contradictory = true;
      this.at = at + 1;
      return;
    }
    // 突破概算3%以上、8%以内: the second says how far as well.
    if (isVerb && this.kind(read.end) === 'comma') this.hints.distance = measure;
    this.part ??= this.#partBehind(read, comparator);
    this.#add(
      this.hints.isNamed ? { range: changed(read.range, { named: true }), bare: read.bare, end: read.end } : read,
      comparator,
    );
  }

  /** 5%以内的误差, 5%的短缺: the distance of which a figure was told before. */
  protected measures(distance: Distance): boolean {
    const { range } = this;
    const last = this.kind(this.at - 1) === 'of' ? this.kind(this.at - 2) : this.kind(this.at - 1);
    const figure = (range?.high ?? range?.low)?.figure;
    if (!range || !figure || range.measure !== 'open' || !isBelowHalf(figure) || !ENDS_FIGURE.has(last)) return false;
    this.range = changed(range, { measure: distance });
    this.noun = '';
    return true;
  }

  /** 超过60%部分, 超出60%的部分, 60%以上部分. */
  #partBehind({ range, end }: Bound, comparator: Comparator | null): Condition['part'] {
    if (range.low === null || range.high !== null) return null;
    const at = this.kind(end) === 'of' ? end + 1 : end;
    if (this.kind(at) !== 'word' || !this.slice(at, at + 1).startsWith(PART)) return null;
    return comparator === '>' || this.hints.distance === 'above' ? 'beyond' : 'from';
  }

  /** 瓯差5%以内, 超过常住人口5%: words before a percentage that do not say what it measures. */
  #named({ unit }: Figure): void {
    if (unit?.dimension !== 'ratio') return;
    this.noun ||= unknownNoun(this.between || this.rest, this.between ? null : this.hints.rate);
    this.between = '';
  }

  #add(read: Bound, comparator: Comparator | null): void {
    const { isJoined, after, at } = this;
    this.found();
    this.at = read.end;
    const known = this.range;
    let { range } = read;
    // 100%完成: the share that is done.
    if (read.bare && range.measure === 'open' && this.kind(read.end) === 'perform')
      range = changed(range, { measure: 'completion' });
    const edge = range.high;
    if (
      read.bare &&
      edge &&
      this.hints.isUndone &&
      (range.measure === 'share' || range.measure === 'completion') &&
      !isOne(read.bare)
    )
      range = changed(range, { low: null, high: { figure: edge.figure, closed: false } });
    // 达到3次, 完成80%: so much or more; 完成一项 is one item.
    else if (read.bare && this.hints.performs && !isOne(read.bare)) range = changed(range, { high: null });
    const bare = read.bare && range.high && range.low ? read.bare : null;
    if (known === null && isJoined && this.target !== null && this.or === null) {
      // 未达到目标或超过目标30%: one or the other.
      this.or = range;
    } else if (known === null) {
      // 未达到或超30%: half of it is said in words alone.
      this.contradictory ||= isJoined && this.reached !== null;
      this.range = range;
      this.bare = comparator === null ? bare : null;
    } else if (this.isEither && this.or === null) {
      this.or = range;
    } else {
      const both = isRepeated(known, range) ? known : intersection(known, range);
      const isOfPart =
        comparator !== null && isDescriptor(known, range) && !this.rest.includes(',') && !this.rest.includes('且');
      // 每周2次(全年104次).
      if (both === null && (isOfPart || (saysAllOfIt(after ?? '') && saysPeriod(this.slice(this.start, at))))) {
        this.range = known.high ? range : changed(range, { high: null });
        this.bare = known.high && bare;
        return;
      }
      this.contradictory ||= both === null;
      this.range = both ?? known;
      this.bare = null;
    }
    this.hints.isAbsolute = false;
  }

  /** [80%,90%), （90分以上）, or a remark in brackets. */
  protected bracket(at: number): void {
    const interval = readInterval(this.tokens, at, this.hints.rate === 'level' ? 'level' : 'open');
    if (interval && interval.end <= this.end) {
      const figure = (interval.range.low ?? interval.range.high)?.figure;
      if (figure) this.#named(figure);
      this.#add(interval, null);
      return;
    }
    const close = this.#remarkEnd(at);
    if (close > 0 && this.rest !== '') this.at = close;
    else this.take(at + 1);
  }

  /** 完成（含超额）: words in brackets behind others say nothing new; 合格率（合格数/总数） says what the rate is. */
  #remarkEnd(at: number): number {
    const isRate = this.kind(at - 1) === 'rate';
    let depth = 1;
    for (let end = at + 1; end - at < MOST_REMARK; end++) {
      const kind = this.kind(end);
      if (kind === '(') depth++;
      else if (kind === ')') depth--;
      else if (kind !== 'word' && kind !== 'include' && !(isRate && DEFINES.has(kind))) return 0;
      if (depth === 0) return end + 1;
    }
    return 0;
  }
}

/** 35岁以下人员不低于80%: the first figure says which ones. */
function isDescriptor(first: Range, second: Range): boolean {
  return dimensionOf(first) === 'count' && dimensionOf(second) === 'ratio';
}

/** 60%以上超过60%: from the same figure on. */
function isRepeated(a: Range, b: Range): boolean {
  if (a.measure !== b.measure || a.high || b.high || !a.low || !b.low) return false;
  return a.low.figure.value.eq(b.low.figure.value) && dimensionOf(a) === dimensionOf(b);
}

/** 20人, 5天; of 80%-90% a comparing word may say the level. */
function figureIsCounted(token: Token | undefined): boolean {
  const unit = token?.figure?.unit;
  return unit !== null && unit !== undefined && unit.dimension !== 'ratio';
}

function isBelowAll({ value, unit }: Figure): boolean {
  return unit?.dimension === 'ratio' && value.lt(1);
}

function isBelowHalf({ value, unit }: Figure): boolean {
  return unit?.dimension === 'ratio' && value.lt(LARGEST_DISTANCE);
}

function dimensionOf({ low, high }: Range) {
  return (low ?? high)?.figure.unit?.dimension;
}

function isOne({ value, unit }: Figure): boolean {
  return value.eq(1) && unit?.dimension === 'count';
}
