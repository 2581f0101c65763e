/** Per unit: 每下降2%扣0.1分; 每有一项不符合要求的，扣1分; 每低于100%的1个百分点扣1分; 每项1分. */
import Big from 'big.js';
import type { Comparator } from '../../model';
import { isNegative } from '../../quantity';
import { ROUNDS } from '../../terms/remarks';
import type { Distance } from '../../terms/relations';
import { holding } from '../../terms/search';
import { EARLY } from '../../terms/time';
import type { Counts, Figure } from '../meaning/model';
import type { AwardReader } from './awards/awards';
import { isClose, kinds } from './closes';
import { readCondition } from './conditions/conditions';
import type { Cursor } from './cursor';
import type { SmallClauses } from './small-clauses';
import type { EachStatement, StatedAward, Statement } from './statements';
import type { Kind } from './tokens/token';
import { saysMissing, saysThisRange, withoutFillers } from './words';

const LONGEST_EACH = 18;
const ONE = new Big(1);
const COUNTED = ROUNDS.split(' ');
const COUNTS = '计';
/** Between its condition and 每. */
const BEFORE_EACH = kinds('comma', 'of', 'by');
/** A word of comparing behind them is one of 每: 每低于1%, 每超过或低于1%. */
const BESIDE_EACH = kinds('each', 'or');
/** What names the things that are counted. */
const NAMES = kinds('word', 'rate', 'plan', 'actual', 'perform');
const ONE_THING = { unit: null, text: '' };

/** What the reader of clauses does for a 每 that turns out to be none. */
interface Clauses {
  readonly statements: Statement[];
  addCase(start: number, at: number, award: StatedAward, end: number): number;
  require(start: number, end: number): void;
}

export class EachReader {
  readonly #cursor: Cursor;
  readonly #awards: AwardReader;
  readonly #small: SmallClauses;
  readonly #clauses: Clauses;
  /** Where a condition ends whose 扣分 is told behind it: 不足98%时开始扣分，每低0.5个百分点扣0.2分. */
  leadEnd = -1;

  constructor(cursor: Cursor, awards: AwardReader, small: SmallClauses, clauses: Clauses) {
    this.#cursor = cursor;
    this.#awards = awards;
    this.#small = small;
    this.#clauses = clauses;
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Per unit: 每下降2%扣0.1分; 每有一项不符合要求的，扣1分; 每低于100%的1个百分点扣1分

  read(start: number, at: number): number | null {
    const effect = this.#effectAfter(at + 1);
    if (effect === null) return this.#eachWithout(start, at);
    const kind = this.#cursor.kind(effect);
    if (kind === 'judge') {
      const judged = this.#awards.read(effect, true);
      return judged && this.#clauses.addCase(start, at, judged.award, judged.end);
    }
    const amount = this.#awards.amount(effect + 1);
    // (小数点四舍五入): how steps are counted is told in words of its own.
    const counted = this.#cursor.slice(at, effect);
    if (COUNTED.some((word) => counted.includes(word))) {
      this.#clauses.statements.push({ type: 'unread', start, end: effect + 1 });
      return amount?.end ?? effect + 1;
    }
    const takes = amount !== null && 'points' in amount.amount && isNegative(amount.amount.points);
    if (!amount) return kind === 'deduct' ? this.#clauses.addCase(start, at, { type: 'judgement' }, effect + 1) : null;
    if (kind === 'adjust') return this.#adjusted(start, at, effect, amount.amount, amount.end);
    // 每2项-1分: the sign is the word of taking.
    const last = kind === 'figure' ? effect + 1 : effect;
    const each = this.#eachBetween(
      at + 1,
      last,
      takes || kind === 'zero' ? 'deduct' : kind === 'full' ? 'give' : kind,
      positive(amount.amount),
    );
    return this.#pushEach(start, at, each, this.#countedEnd(amount.end));
  }

  /** 按每低1个百分点扣1分计: 计 says no more. */
  #countedEnd(end: number): number {
    return this.#cursor.word(end) === COUNTS && isClose(this.#cursor.kind(end + 1)) ? end + 1 : end;
  }

  /** The word of taking, adding or giving that belongs to 每. */
  #effectAfter(start: number): number | null {
    for (let at = start; at - start < LONGEST_EACH; at++) {
      const kind = this.#cursor.kind(at);
      const rounded = this.#roundingIn(at);
      if (rounded) {
        at = rounded.end;
        continue;
      }
      // 得分相应减少1分: the word of giving is not the one that acts.
      if (kind === 'give' && this.#cursor.kind(at + 1) === 'word' && this.#cursor.kind(at + 2) === 'distance') continue;
      if (kind === 'give' && this.#cursor.kind(at + 1) === 'distance') continue;
      // 每万人拥有床位数不足目标的，每少0.5张: a name, or the size of the steps.
      if (kind === 'each' && this.#cursor.kind(at - 1) === 'comma') return null;
      if (
        kind === 'deduct' ||
        kind === 'add' ||
        kind === 'give' ||
        kind === 'each-of' ||
        kind === 'judge' ||
        kind === 'adjust'
      )
        return at;
      // 每平方米造价超出概算不足3%的得7分, 每人多支出10元以内的得3分: a bound on each of them.
      if (kind === 'compare' && !BESIDE_EACH.has(this.#cursor.kind(at - 1)) && this.#saysDistance(start, at))
        return null;
      // 市级以上表彰 names what is counted.
      if (kind === 'within' || kind === 'to' || (kind === 'bound' && this.#cursor.kind(at - 1) !== 'word')) return null;
      if (kind === 'break' || kind === 'end' || kind === 'bullet') return null;
      // 扣减该项分值的4%, 得权重分的25%.
      if (kind === 'zero' || kind === 'full')
        return this.#awards.amount(at + 1) && this.#cursor.kind(at + 1) === 'of' ? at : null;
      const token = this.#cursor.tokens[at];
      // 每提高1个百分点，增加1分.
      if (token?.kind === 'distance' && this.#cursor.points(at + 1) && at > start + 1) return at;
      if (token?.isPoints && token.figure?.value.lt(0)) return at - 1;
      if (token?.isPoints && isClose(this.#cursor.kind(at + 1)) && at > start) return null;
    }
    return null;
  }

  #saysDistance(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#cursor.kind(at) === 'distance') return true;
    return false;
  }

  /** 每低2%（不足2%不扣分）扣1分: how steps are counted, in brackets behind the step. */
  #roundingIn(at: number): ReturnType<SmallClauses['roundingAt']> {
    if (this.#cursor.kind(at) !== '(') return null;
    return this.#small.roundingAt(at + 1, this.#cursor.figure(at - 1));
  }

  /** 每低1个百分点（以目标的90%为起点）: where counting begins, told in brackets. */
  #baseIn(start: number, end: number): { figure: Figure; end: number } | null {
    let figure: Figure | null = null;
    let saysBase = false;
    for (let at = start + 1; at < end; at++) {
      const kind = this.#cursor.kind(at);
      if (kind === ')') return figure && saysBase ? { figure, end: at } : null;
      if (kind === 'figure' && figure) return null;
      figure ??= this.#cursor.figure(at);
      saysBase ||= kind === 'base';
    }
    return null;
  }

  /** 每增减1个百分点加减1分: both ways. */
  #adjusted(start: number, at: number, effect: number, amount: EachStatement['amount'], end: number): number {
    const each = this.#eachBetween(at + 1, effect, 'add', amount);
    this.#pushEach(start, at, { ...each, counts: 'above', effect: 'add' }, end);
    return this.#pushEach(at, at, { ...each, counts: 'below', effect: 'deduct' }, end);
  }

  /** 每项1分. */
  #eachWithout(start: number, at: number): number | null {
    for (let place = at + 1; place - at < LONGEST_EACH; place++) {
      const kind = this.#cursor.kind(place);
      if (kind === 'break' || kind === 'end' || kind === 'comma' || kind === 'deduct') return null;
      const points = place > at + 1 ? this.#cursor.points(place) : null;
      if (!points || !isClose(this.#cursor.kind(place + 1))) continue;
      const each = this.#eachBetween(at + 1, place, 'give', { points });
      return this.#pushEach(start, at, each, place + 1);
    }
    return null;
  }

  #pushEach(start: number, at: number, each: EachStatement, end: number): number {
    let from = start;
    let to = at;
    const since = this.#sinceBefore(at);
    if (since) to = since.start;
    // 90%以下的，以90%为基准每少1个百分点扣0.2分.
    const base = this.#cursor.kind(to - 1) === 'base' ? this.#cursor.figure(to - 2) : null;
    if (base) to -= 2;
    // 低于95%的，按每低1个百分点扣1分.
    while (to > from && BEFORE_EACH.has(this.#cursor.kind(to - 1))) to--;
    // What stands before a comma is a rule of its own, unless it says where counting begins.
    const end0 = since?.start ?? at;
    const comma = this.#lastComma(from, end0);
    to = this.#beforeStep(comma, to, at);
    if (to > comma && comma > from && end0 > comma + 1 && this.leadEnd < start) {
      this.#clauses.require(from, comma);
      from = comma + 1;
    }
    if (this.leadEnd > start) {
      from = start;
      to = this.leadEnd;
    }
    this.leadEnd = -1;
    const condition = to > from ? readCondition(this.#cursor.source, from, to) : null;
    this.#clauses.statements.push({
      type: 'each',
      condition,
      each: since ? startedAt(each, since.figure) : base ? { ...each, from: base } : each,
      start: from,
      end,
    });
    return end;
  }

  /** 低于目标值的，以5个百分点为一档，每降一档…: where the condition ends that stands before the size of the steps. */
  #beforeStep(comma: number, to: number, at: number): number {
    const step = comma >= 0 ? this.#small.stepAt(comma + 1) : null;
    if (!step || step.end < to || step.end > at) return to;
    this.#clauses.statements.push({ type: 'step', figure: step.figure, start: comma + 1, end: step.end });
    return comma;
  }

  /** 自第4天起，每…: where counting begins, and before which token that is told. */
  #sinceBefore(at: number): { figure: Figure; start: number } | null {
    const last = this.#cursor.kind(at - 1) === 'comma' ? at - 2 : at - 1;
    const figure = this.#cursor.figure(last);
    return figure && this.#cursor.kind(last - 1) === 'since' ? { figure, start: last - 1 } : null;
  }

  #lastComma(start: number, end: number): number {
    for (let at = end - 2; at > start; at--)
      if (this.#cursor.kind(at) === 'comma' && !this.#cursor.isListed(at)) return at;
    return -1;
  }

  #eachBetween(start: number, end: number, kind: Kind, amount: EachStatement['amount']): EachStatement {
    const figures: number[] = [];
    let rounding: EachStatement['rounding'] = null;
    let distance: Distance | null = null;
    let isLate = false;
    let things = '';
    let base: Figure | null = null;
    for (let at = start; at < end; at++) {
      const token = this.#cursor.tokens[at];
      if (!token) break;
      const rounded = this.#roundingIn(at);
      if (rounded) {
        rounding = rounded.to;
        at = rounded.end;
        continue;
      }
      const based = token.kind === '(' ? this.#baseIn(at, end) : null;
      if (based) {
        base = based.figure;
        at = based.end;
        continue;
      }
      if (token.kind === 'figure') figures.push(at);
      else if (token.kind === 'distance' || (token.kind === 'compare' && this.#cursor.kind(at - 1) === 'or')) {
        // 每超过或低于目标1%: on either side of it.
        const said = token.kind === 'distance' ? (token.sense as Distance) : compared(token.sense as Comparator);
        distance = distance && distance !== said ? 'either' : said;
      }
      // 每超出该范围1℃.
      else if (token.kind === 'between' && distance === 'above' && saysThisRange(this.#cursor.word(at - 1)))
        distance = 'either';
      else if (token.kind === 'late') isLate = true;
      else if (token.kind === 'compare') distance ??= compared(token.sense as Comparator);
      else if (token.kind === 'reach' && token.sense === '<') distance ??= 'below';
      if (NAMES.has(token.kind)) things += this.#cursor.word(at);
    }
    const written = this.#cursor.slice(start, end);
    const steps = figures
      .map((at) => this.#cursor.figure(at))
      .filter((figure): figure is Figure => figure !== null && figure !== undefined);
    // 每人每次: one of them each time.
    const isPaired = steps.length > 1 && steps.every(({ value, text }) => value.eq(1) && !/\d/.test(text));
    const step = isPaired ? steps[0] : steps[steps.length - 1];
    const from = base ?? (isPaired ? null : startOf(steps));
    const effect = kind === 'deduct' ? 'deduct' : kind === 'add' || kind === 'distance' ? 'add' : 'earn';
    return {
      counts: countsOf(distance, isLate, written, step),
      step: step ?? { ...ONE_THING, value: ONE },
      from,
      effect: kind === 'distance' && this.#cursor.tokens[end]?.sense === 'below' ? 'deduct' : effect,
      amount,
      rounding,
      written,
      things: withoutFillers(things),
    };
  }
}

const isEarly = holding(EARLY);

/** 每低于90分1分: where counting begins; 每吨成本超过定额1元 names a cost of each. */
function startOf(steps: readonly Figure[]): Figure | null {
  const [from, step] = steps.slice(-2);
  if (!from || !step) return null;
  const isThing = from.value.eq(1) && from.unit?.dimension === 'count' && step.unit?.dimension === 'money';
  return isThing ? null : from;
}

function positive(amount: EachStatement['amount']): EachStatement['amount'] {
  return 'points' in amount ? { points: amount.points.abs() } : amount;
}

/** 第4日起每日扣1分 counts days of delay. */
function startedAt(each: EachStatement, from: Figure): EachStatement {
  const counts = each.counts ?? (each.step.unit?.dimension === 'time' ? 'late' : null);
  return { ...each, from, counts };
}

function compared(comparator: Comparator): Distance | null {
  if (comparator.startsWith('<')) return 'below';
  return comparator.startsWith('>') ? 'above' : null;
}

/** What is counted, by the words between 每 and the points. */
function countsOf(
  distance: Distance | null,
  isLate: boolean,
  written: string,
  step: Figure | undefined,
): Counts | null {
  const dimension = step?.unit?.dimension ?? 'count';
  if (isLate) return dimension === 'ratio' ? 'above' : 'late';
  if (distance && dimension === 'time' && distance === 'above') return 'late';
  if (!distance && dimension === 'time' && isEarly(written)) return 'below';
  if (dimension === 'count' && distance !== 'above' && distance !== 'either' && saysMissing(written)) return 'missing';
  if (distance) return distance;
  if (dimension === 'ratio') return saysMissing(written) ? 'below' : null;
  return saysMissing(written) ? 'missing' : null;
}
