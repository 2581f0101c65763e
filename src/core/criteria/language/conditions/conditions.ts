/** What the tokens of a condition say: figures with what they measure, the target, a deadline, words. */
import type { Comparator } from '../../../model';
import { isDigit, isOneOf } from '../../../quantity/width';
import type { RateOf } from '../../../terms/nouns';
import { ANY } from '../../../terms/awards';
import { EXCEEDS, JUDGED, LATER_THAN } from '../../../terms/comparators';
import { HARMLESS_DIGITS, NOT_UP_TO, OUGHT, SCORES, UNDONE } from '../../../terms/remarks';
import type { Distance } from '../../../terms/relations';
import { startingWith } from '../../../terms/starts';
import type { Range } from '../../meaning/model';
import { APART, outside } from '../../meaning/ranges';
import { ConditionFigures, endsName } from './condition-figures';
import { noHints } from './hints';
import { comparedWith } from '../nouns';
import type { Condition } from '../statements';
import type { Kind, Token, Tokens } from '../tokens/token';
import { endsInDegree, saysMissing, saysThisRange } from '../words';
import { codeAt } from '../../../terms/code-at';

const GOES_ON: ReadonlySet<Kind> = new Set<Kind>(['figure', 'compare', 'since', 'reach', '±', 'comma']);
/** 区间外, 该范围之外. */
const OUTSIDE = '外';
const CALCULATES: ReadonlySet<Kind> = new Set<Kind>(['*', '/', '+', '-']);

class ConditionReader extends ConditionFigures {
  read(): Condition {
    while (this.at < this.end) this.#next();
    return this.condition();
  }

  #next(): void {
    const at = this.at;
    const token = this.tokens[at];
    if (!token) {
      this.at = this.end;
      return;
    }
    if (this.mayReset && !GOES_ON.has(token.kind)) this.hints = noHints();
    this.mayReset = false;
    switch (token.kind) {
      case 'figure':
        this.bound(at, null);
        return;
      case 'each':
        // 任意一项未完成: one of them.
        if (this.text.startsWith(ANY, token.start)) break;
        // 每亩投入≤800元: so much for each of them; any other 每 belongs to a rule that was not understood.
        this.contradictory ||= this.kind(at + 1) !== 'figure' || this.kind(at + 2) === 'distance';
        this.at += this.kind(at + 1) === 'figure' ? 2 : 1;
        return;
      case 'full':
      case 'zero':
      case 'deduct':
      case 'add':
      case 'adjust':
      case 'until':
        // Points in the middle of a condition.
        this.contradictory = true;
        break;
      case 'give':
        this.contradictory ||= !scores.includes(this.text.slice(token.end - 2, token.end));
        break;
      case 'word':
        if (
          endsUndone(this.text, token) ||
          (this.kind(at + 1) === 'plan' && NOT_UP_TO.test(this.text.slice(token.start, token.end)))
        ) {
          // 未完成任务的60%: below that share.
          this.hints.performs = true;
          this.hints.isUndone = true;
        }
        this.contradictory ||= holdsFigure(this.text, token);
        break;
      case 'compare':
      case 'since':
        // 满意度目标值≥90%: says which it is, and no share of it.
        if (this.kind(at - 1) === 'plan' && this.kind(at - 2) === 'rate') this.hints.hasPlan = false;
        this.#compare(token);
        return;
      case 'reach':
        this.#reach(token);
        return;
      case '[':
      case '(':
        this.bracket(at);
        return;
      case '±':
        this.hints.isAbsolute = true;
        this.at++;
        return;
      case 'absolute':
      case '|':
        this.hints.isAbsolute = true;
        this.at++;
        return;
      case 'date':
        this.#dated(token);
        return;
      case 'or':
        this.isEither = true;
        this.isJoined = true;
        this.take(at + 1);
        return;
      case 'comma':
        // 延期15日以上、30日以内: what a figure measures goes on to the next one.
        this.mayReset = true;
        this.take(at + 1);
        return;
      case 'broken':
      case 'long':
        this.contradictory = true;
        this.at++;
        return;
      case 'otherwise':
        if (this.range !== null && this.text.charAt(token.end - 1) === OUTSIDE) this.#turn(this.range);
        else this.hasOtherwise = true;
        this.take(at + 1);
        return;
      case 'plan':
        if (this.#planBound(at)) return;
        // 绩效指标：满意度≥90%: a heading.
        // 目标值95%得满分: the figure of the target itself.
        // 漏损率目标10%: what the rate is to be.
        this.hints.hasPlan =
          !(this.kind(at - 1) === 'rate' && this.kind(at + 1) === 'figure') &&
          this.kind(at + 1) !== 'colon' &&
          !this.isMark(at) &&
          !this.#isNameAlone(at);
        break;
      case 'distance':
        // 完成增长目标: what kind of target it is.
        if (this.kind(at - 1) === 'perform' && this.kind(at + 1) === 'plan') break;
        // 超支或节约幅度: either way.
        this.hints.distance =
          this.isEither && this.hints.distance && this.hints.distance !== token.sense
            ? 'either'
            : (token.sense as Distance);
        this.loose = this.hints.distance;
        if (this.measures(this.hints.distance)) this.loose = null;
        if (token.sense === 'either' && this.kind(at - 1) === 'word')
          this.apart ||= comparedWith(this.slice(at - 1, at));
        this.hints.isNamed = endsName(this.text, token);
        break;
      case 'worth':
        // 分值的60%: points in the middle of a condition.
        this.contradictory ||= this.kind(at + 1) === 'of' && this.kind(at + 2) === 'figure';
        break;
      case 'late':
        if (this.#laterThan(at)) return;
        this.hints.isLate = true;
        this.isLate = true;
        break;
      case 'perform':
        if (this.#performed()) return;
        this.hints.performs = true;
        break;
      case 'of':
        this.hints.hasOf ||= this.hints.hasPlan;
        break;
      case 'rate':
        // 计划生育率: the plan belongs to its name.
        if (this.kind(at - 1) === 'plan') this.hints.hasPlan = false;
        this.hints.rate = token.sense as RateOf;
        // A letter stands for a rate that has a name elsewhere.
        if (token.end - token.start > 1) this.subjects.push(this.text.slice(token.start, token.end));
        break;
      case 'include':
      case 'between':
      case '∞':
        this.at++;
        return;
      case '/':
        // 完成值/目标值≥1: the share of the target.
        if (this.#isShareOfPlan(at)) this.isQuotient = true;
        else this.calculates = true;
        break;
      case 'ratio':
        this.#ratio(at);
        break;
      default:
        this.calculates ||= CALCULATES.has(token.kind);
    }
    this.take(at + 1);
  }

  /** 90%-100%区间外. */
  #turn(range: Range): void {
    const [below, above] = outside(range);
    this.contradictory ||= this.or !== null || this.bare !== null;
    this.range = below ?? above;
    this.or = below && above;
  }

  /** 12月15日后、12月31日前: one period. */
  #dated({ date }: Token): void {
    const first = this.date;
    const isPeriod = first?.comparator === '>' && date?.comparator === '<=' && first.to < date.to;
    this.contradictory ||= first !== null && !isPeriod;
    this.date = isPeriod ? { ...date, from: first.to + 1, isPeriod } : date;
    this.at++;
  }

  /** Nothing but the plan and a figure. */
  #isNameAlone(at: number): boolean {
    return at === this.start && this.kind(at + 1) === 'figure' && this.kind(at + 2) === 'end';
  }

  /** 晚于计划完成时间: the target exceeded. */
  #laterThan(at: number): boolean {
    const { figure, end } = this.figureAfter(at + 1);
    if (figure >= 0 || !this.slice(at, at + 1).startsWith(LATER_THAN)) return false;
    this.setTarget('>', false);
    this.at = end;
    return true;
  }

  /** 计划数以上, 预算以内: the target with a bound behind it. */
  #planBound(at: number): boolean {
    const next = this.tokens[at + 1];
    if (at + 1 >= this.end || (next?.kind !== 'bound' && next?.kind !== 'within')) return false;
    this.setTarget(next.kind === 'within' ? '<=' : (next.sense as Comparator), false);
    this.at = at + 2;
    return true;
  }

  /** 实际值与目标值之比, 实际值占目标值的比值: the share of the target; of 目标值与实际值之比 it is the other way round. */
  #ratio(at: number): void {
    const named = this.kind(at - 1) === 'of' ? at - 2 : at - 1;
    if (this.kind(named) === 'plan') this.isQuotient = true;
    else this.contradictory ||= this.kind(named) === 'actual' && this.hints.hasPlan;
  }

  #isShareOfPlan(at: number): boolean {
    const [before, after] = [this.kind(at - 1), this.kind(at + 1)];
    // 达标数/应达标数.
    const isDue = (after === 'word' || after === 'reach') && beginsDue(this.slice(at + 1, at + 2));
    return (before === 'actual' || before === 'word') && (after === 'plan' || isDue);
  }

  /** 完成年度任务: the target reached; 完成目标的90% is a share, 基本完成任务 a grade. */
  #performed(): boolean {
    const place = this.figureAfter(this.at + 1);
    if (place.figure >= 0 || !place.hasPlan || this.#isGraded() || saysMissing(this.rest)) return false;
    // 完成年度任务不足80%: a share of it, and how much is not reached.
    if (this.#isCompared(place.end)) return false;
    // 完成面积与计划的偏差: the plan is what it deviates from.
    const named = this.kind(place.end) === 'of' ? this.kind(place.end + 1) : 'end';
    if (named === 'distance' || named === 'ratio') return false;
    this.setTarget('>=', true);
    this.at = place.end;
    return true;
  }

  /** 不足80%, 的不足80%, 达到80% behind what is done. */
  #isCompared(end: number): boolean {
    const at = this.kind(end) === 'of' ? end + 1 : end;
    return (this.kind(at) === 'compare' || this.kind(at) === 'reach') && this.figureAfter(at + 1).figure >= 0;
  }

  /** 大于等于 and the like: before a figure, before the plan and its figure, or before the plan alone, whatever it is called. */
  #compare(token: Token): void {
    const said = token.sense as Comparator;
    const included = this.includedAfter(this.at + 1);
    const comparator = included > 0 && said.length === 1 && said !== '=' ? (`${said}=` as Comparator) : said;
    const place = this.figureAfter(this.at + 1 + included);
    this.hints.exceeds = exceeding.has(this.text.slice(token.start, token.end));
    // 优于目标值: on its good side, whichever that is; by how much is said of either.
    const isJudged = JUDGED.test(this.slice(this.at, this.at + 1));
    if (place.figure >= 0) {
      this.contradictory ||= isJudged && place.hasPlan;
      // 高于或低于800元: on whichever side.
      this.contradictory ||=
        this.isEither && this.kind(this.at - 2) === 'compare' && !isShare(this.tokens[place.figure]);
      this.over(place);
      this.bound(place.figure, comparator);
      return;
    }
    if (comparator === '>' && this.#isThisRange(this.at + 1)) {
      this.beyond = true;
      this.hints.exceeds = false;
      this.loose = 'either';
      this.setTarget(comparator, false);
      this.at += 3;
      return;
    }
    if (place.end > this.at + 1 && place.isNamed) {
      // 高于或低于该标准: on whichever side of it.
      if (this.kind(this.at - 1) === 'or' && ABOVE_OR_BELOW.includes(`${this.target ?? '='}${comparator}`)) {
        this.beyond = false;
        this.target = null;
        this.range = APART;
      } else this.setTarget(place.bound ?? comparator, isJudged);
      this.at = place.end;
      return;
    }
    if (this.hints.distance && (comparator === '=' || comparator === '<=') && place.end === this.at + 1) {
      this.take(this.at + 1);
      return;
    }
    // 未超出, 超过的: above what was spoken of, which is the target.
    if (comparator !== '=' && place.end === this.at + 1) {
      this.beyond = comparator === '>';
      this.setTarget(comparator, false);
    }
    this.at++;
  }

  /** 超出该范围, on whichever side of it. */
  #isThisRange(at: number): boolean {
    const token = this.tokens[at];
    return this.kind(at + 1) === 'between' && token?.kind === 'word' && saysThisRange(this.slice(at, at + 1));
  }

  /** 达到: of a figure and of the plan it compares; of anything else it says that it was reached. */
  #reach(token: Token): void {
    const comparator = token.sense as Comparator;
    const place = this.figureAfter(this.at + 1);
    if (place.figure >= 0) {
      this.over(place);
      // 未达到目标值80%的: below that share.
      this.bound(place.figure, comparator, comparator === '<');
      return;
    }
    if (place.hasPlan && !place.hasWordsFirst && !this.#isGraded()) {
      this.setTarget(comparator, true);
      this.at = place.end;
      return;
    }
    this.reached ??= this.#isGraded() ? null : comparator === '<' ? 'unmet' : 'met';
    this.take(Math.max(place.end, this.at + 1));
  }

  /** 基本达到预期目标 is a grade of its own. */
  #isGraded(): boolean {
    return endsInDegree(this.rest);
  }
}

const beginsDue = startingWith(OUGHT);
const undone = UNDONE.split(' ');
const undoneEnds = undone.map((word) => word.charAt(word.length - 1)).join('');
const scores = SCORES.split(' ');
const exceeding = new Set(EXCEEDS.split(' '));

/** Either order of both comparators, side by side. */
const ABOVE_OR_BELOW = '><>';

const isShare = (token: Token | undefined): boolean => token?.figure?.unit?.dimension === 'ratio';

function holdsFigure(text: string, { start, end }: Token): boolean {
  for (let at = start; at < end; at++)
    if (isDigit(codeAt(text, at))) return !HARMLESS_DIGITS.test(text.slice(start, end));
  return false;
}

function endsUndone(text: string, { start, end }: Token): boolean {
  return (
    isOneOf(undoneEnds, text, end - 1) && undone.some((word) => end - word.length >= start && text.endsWith(word, end))
  );
}

/** Reads the condition that the tokens from `start` to `end` make. */
export function readCondition(tokens: Tokens, start: number, end: number): Condition {
  return new ConditionReader(tokens, start, end).read();
}
