/** Clauses beside the rules: 扣完为止, 不足1%按1%计, 以100%为标准, 满分10分, 共5项, 执行率=支出/预算. */
import type { Big } from 'big.js';
import { compare } from '../../quantity';
import { anyOf } from '../../terms/matcher';
import { ADDED_TO, DOWN_TO, UP_TO } from '../../terms/awards';
import { PART } from '../../terms/comparators';
import { ALL_OF, DECLARES, IGNORED, LISTS } from '../../terms/remarks';
import { IS_STEP } from '../../terms/step-names';
import { ceilingAt } from './ceilings';
import { isClose, kinds } from './closes';
import type { Cursor } from './cursor';
import type { Figure } from '../meaning/model';
import { isInPoints } from '../meaning/expressions';
import { readFormula } from './awards/formulas';
import { referenceAt } from './references';
import type { Limited, Statement } from './statements';
import type { Kind } from './tokens/token';
import { withoutFillers } from './words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ignored = anyOf(IGNORED);
const lists = setOf(LISTS);
const declares = setOf(DECLARES);
const allOf = setOf(ALL_OF);
const limitOf = new Map<string, Limited>([
  ...DOWN_TO.split(' ').map((word) => [word, 'down'] as const),
  ...UP_TO.split(' ').map((word) => [word, 'score'] as const),
  ...ADDED_TO.split(' ').map((word) => [word, 'added'] as const),
]);
const MOST_LEADS = 3;
/** What may stand before a word of limiting, what limits, and what may stand behind it. */
const LEADS = kinds('word', 'give', 'deduct', 'add', 'worth', 'full', 'by', 'of');
const LIMITS = kinds('figure', 'stop', 'until', 'most', 'least', 'compare');
const EXHAUSTED = kinds('figure', 'worth', 'full', 'basic', 'zero', 'word', 'give', 'deduct', 'of', 'least', 'until');
const SAYS_MOST = kinds('by', 'compare', 'give', 'deduct', 'add', 'word', 'comma', 'colon', 'of', 'most');
const BEHIND_ALL = kinds('word', 'most', 'worth');
const AFTER_MOST = kinds('word', 'stop', 'give', 'most', 'worth', 'deduct');
const DEFINED = kinds('word', 'rate', 'actual', 'plan', 'ratio', 'distance', 'perform', 'of');

const BEFORE_STEP = kinds('by', 'each');
const LONGEST_STEP = 5;

export class SmallClauses {
  readonly #cursor: Cursor;
  readonly #statements: Statement[];

  /** What is read is added to the statements. */
  constructor(cursor: Cursor, statements: Statement[]) {
    this.#cursor = cursor;
    this.#statements = statements;
  }

  /** The end of the small clause that begins at a token; null where none does. */
  read(at: number): number | null {
    return (
      this.rounding(at) ??
      this.limit(at) ??
      this.#ceiling(at) ??
      this.#put(referenceAt(this.#cursor, at)) ??
      this.#declared(at) ??
      this.#listed(at) ??
      this.#definition(at) ??
      this.#step(at)
    );
  }

  #add(statement: Statement): number {
    this.#statements.push(statement);
    return statement.end;
  }

  #put(statement: Statement | null): number | null {
    return statement && this.#add(statement);
  }

  /** 不足1%按1%计算, （不足10%按10%计）; 不足1天的不计; 每100人得1分，不足100人不得分. */
  rounding(start: number): number | null {
    // 每短缺10%扣2分（按比例折算）: as it is counted anyway.
    if (this.#statements.at(-1)?.type === 'each' && this.#kinds(start, start + 5).join('') === '(byratiogive)')
      return this.#add({ type: 'remark', start, end: start + 5 });
    const first = this.#cursor.kind(start) === '(' ? start + 1 : start;
    // 欠面积不足100亩的不扣: of the steps that were told.
    const isNamed = this.#cursor.kind(first) === 'word' && this.#isSubUnit(first + 2, null);
    const at = isNamed ? first + 1 : first;
    const to = this.roundingAt(at);
    return to && this.#add({ type: 'rounding', to: to.to, start, end: to.end });
  }

  /** `own`: the figure that is being counted in, where its 每 is not read yet. */
  roundingAt(at: number, own: Figure | null = null): { to: 'whole' | 'started'; end: number } | null {
    if (!this.#cursor.says(at, 'compare', '<') && !this.#cursor.says(at, 'distance', 'below')) return null;
    if (this.#cursor.kind(at + 1) !== 'figure') return null;
    let next = at + 2;
    while (
      this.#cursor.kind(next) === 'of' ||
      this.#cursor.word(next) === PART ||
      (this.#cursor.kind(next) === 'word' && this.#cursor.kind(next + 1) === 'by')
    )
      next++;
    if (this.#cursor.kind(next) === 'comma') next++;
    if (this.#cursor.kind(next) === 'by' && this.#cursor.kind(next + 1) === 'figure') {
      let end = next + 2;
      while (
        this.#cursor.kind(end) === 'give' ||
        this.#cursor.kind(end) === 'word' ||
        this.#cursor.kind(end) === 'deduct'
      )
        end++;
      return isClose(this.#cursor.kind(end)) ? { to: 'started', end } : null;
    }
    const leaves = this.#cursor.kind(next) === 'full' || (this.#cursor.kind(next) === 'zero' && this.#isEarned(at + 1));
    if (leaves && isClose(this.#cursor.kind(next + 1)) && this.#isSubUnit(at + 1, own))
      return { to: 'whole', end: next + 1 };
    if (this.#cursor.kind(next) === 'word' && ignored.match(this.#cursor.word(next), 0))
      return { to: 'whole', end: next + 1 };
    return null;
  }

  /** A figure by which 每 earns. */
  #isEarned(at: number): boolean {
    const value = this.#cursor.figure(at)?.value;
    return this.#statements.some(
      (one) => one.type === 'each' && one.each.effect === 'earn' && value?.eq(one.each.step.value) === true,
    );
  }

  /** A figure that some 每 counts in. */
  #isSubUnit(at: number, own: Figure | null): boolean {
    const value = this.#cursor.figure(at)?.value;
    if (!value) return false;
    if (own) return compare(own.value, value) === 0;
    return this.#statements.some((one) => one.type === 'each' && compare(one.each.step.value, value) === 0);
  }

  /** 扣完为止; 扣满10分为止; 最多扣5分; 得分最高不超过满分; 最低得0分. */
  limit(start: number): number | null {
    let at = this.#cursor.kind(start) === '(' ? start + 1 : start;
    const first = at;
    while (at - first < MOST_LEADS && LEADS.has(this.#cursor.kind(at))) at++;
    // 基础分扣完为止.
    if (this.#cursor.kind(at) === 'basic' && this.#cursor.kind(at + 1) === 'stop') at++;
    const kind = this.#cursor.kind(at);
    if (!LIMITS.has(kind)) return null;
    const leads = this.#kinds(first, at);
    const bounded = this.#cursor.points(at);
    // 扣分不超过5分, 加分以2分为限; 以3分为限.
    const of = leads.includes('deduct') ? 'deducted' : leads.includes('add') ? 'added' : null;
    const isLimited = of ? this.#isOfAll(first) : leads.includes('by');
    if (bounded && this.#cursor.kind(at + 1) === 'stop' && isLimited)
      return this.#add({ type: 'limit', of: of ?? this.#limited(), points: bounded, start, end: at + 2 });
    const capped = kind === 'stop' ? this.#cursor.points(at + 1) : null;
    // 封顶为满分, 满分封顶.
    const isAll = kind === 'stop' && (this.#cursor.kind(at + 1) === 'full' || this.#cursor.kind(at + 1) === 'worth');
    if (isAll && isClose(this.#cursor.kind(at + 2)))
      return this.#add({ type: 'limit', of: of ?? 'score', points: null, start, end: at + 2 });
    // 封顶5分.
    if (capped && isClose(this.#cursor.kind(at + 2)))
      return this.#add({ type: 'limit', of: of ?? 'score', points: capped, start, end: at + 2 });
    if (kind === 'stop') return this.#add({ type: 'limit', of: 'deducted', points: null, start, end: at + 1 });
    if (kind === 'until') return this.#until(start, at);
    if (kind === 'most' || kind === 'least') return this.#most(start, at, leads, kind);
    if (kind !== 'compare') return null;
    const { sense } = this.#cursor.tokens[at] ?? {};
    const isBelow = sense === '<=' || sense === '>';
    const isWorth = this.#cursor.kind(at + 1) === 'full' || this.#cursor.kind(at + 1) === 'worth';
    let end = this.#cursor.points(at + 2) ? at + 3 : at + 2;
    while (BEHIND_ALL.has(this.#cursor.kind(end))) end++;
    if (isBelow && isWorth && isClose(this.#cursor.kind(end)) && this.#areFillers(first, at))
      return this.#add({ type: 'limit', of: 'score', points: null, start, end });
    const points = this.#cursor.points(at + 1);
    // 本项总分不超过10分.
    const limited = of ?? (leads.includes('worth') && this.#areFillers(first, at) ? 'score' : null);
    if (!points || !limited || sense !== '<=' || !isClose(this.#cursor.kind(at + 2))) return null;
    return this.#add({ type: 'limit', of: limited, points, start, end: at + 2 });
  }

  /** 每增加1000亩加0.05分，以2分为限: of what is added, where that was told last. */
  #limited(): Limited {
    const last = this.#statements.at(-1);
    return last?.type === 'each' && last.each.effect === 'add' ? 'added' : 'score';
  }

  /** Whether the words among some tokens, 但 and 最终, say nothing. */
  #areFillers(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (!this.#isOfAll(at)) return false;
    return true;
  }

  /** 扣分, 本项扣分; 未完成扣2分封顶 is a rule. */
  #isOfAll(at: number): boolean {
    if (this.#cursor.kind(at) !== 'word') return true;
    const words = withoutFillers(this.#cursor.word(at));
    return words === '' || allOf.has(words);
  }

  #kinds(start: number, end: number): readonly Kind[] {
    const found: Kind[] = [];
    for (let at = start; at < end; at++) found.push(this.#cursor.kind(at));
    return found;
  }

  #until(start: number, at: number): number | null {
    let end = at + 1;
    let points: Big | null = null;
    while (EXHAUSTED.has(this.#cursor.kind(end))) {
      points ??= this.#cursor.points(end);
      end++;
    }
    const isStopped = this.#cursor.kind(end) === 'stop';
    if (isStopped) end++;
    const follows = this.#statements.some(({ type }) => type === 'each' || type === 'case');
    if (!isStopped && !(isClose(this.#cursor.kind(end)) && follows)) return null;
    const most = points?.gt(0) ? points : null;
    const of = (most && limitOf.get(this.#cursor.word(at))) ?? 'deducted';
    return this.#add({ type: 'limit', of, points: most, start, end });
  }

  #most(start: number, at: number, leads: readonly Kind[], kind: 'most' | 'least'): number | null {
    let end = at + 1;
    // 以本项分值为上限.
    const isOfAll = leads.includes('worth') || leads.includes('full');
    if (kind === 'most' && isOfAll && leads.includes('by') && isClose(this.#cursor.kind(end)))
      return this.#add({ type: 'limit', of: 'score', points: null, start, end });
    const said = new Set<Kind>(leads);
    while (SAYS_MOST.has(this.#cursor.kind(end)) && end - at < 6) {
      said.add(this.#cursor.kind(end));
      end++;
    }
    const token = this.#cursor.tokens[end];
    const isNothing = token?.kind === 'zero' || token?.kind === 'worth' || token?.kind === 'full';
    const points = this.#cursor.points(end) ?? (token?.figure?.unit === null ? token.figure.value : null);
    // 最多扣50%, 最多扣该项分值的50%.
    const part = isNothing && this.#cursor.kind(end + 1) === 'of' ? end + 2 : end;
    const share = this.#cursor.figure(part);
    const takes = said.has('deduct') || token?.kind === 'zero' || this.#cursor.word(at).includes('扣');
    if (share?.unit?.dimension === 'ratio' && takes && isClose(this.#cursor.kind(part + 1)))
      return this.#add({ type: 'limit', of: 'share', points: share.value, start, end: part + 1 });
    // 以最高值为满分: what others reached is the measure.
    if ((!points && !isNothing) || (token?.kind === 'full' && leads.includes('by'))) return null;
    const of = kind === 'least' ? 'least' : takes ? 'deducted' : said.has('add') ? 'added' : 'score';
    end++;
    while (AFTER_MOST.has(this.#cursor.kind(end))) end++;
    return isClose(this.#cursor.kind(end)) ? this.#add({ type: 'limit', of, points, start, end }) : null;
  }

  #ceiling(start: number): number | null {
    const ceiling = ceilingAt(this.#cursor.source, start);
    return ceiling && this.#add({ type: 'limit', of: 'score', points: null, start, end: ceiling.end });
  }

  /** 满分10分; 分值：5分; 共10分; （5分） at the very beginning. */
  #declared(start: number): number | null {
    let at = start;
    if (this.#cursor.kind(at) === '(' && at === 0) {
      const points = this.#cursor.points(1);
      return points && this.#cursor.kind(2) === ')' ? this.#add({ type: 'declared', points, start, end: 3 }) : null;
    }
    // 3分。少一期扣0.5分.
    const first = at === 0 && this.#cursor.kind(1) === 'break' && this.#cursor.points(0);
    if (first) return this.#add({ type: 'declared', points: first, start, end: 1 });
    const isNamed =
      this.#cursor.kind(at) === 'word' && declares.has(withoutFillers(this.#cursor.word(at)) || this.#cursor.word(at));
    const onlyWord = isNamed && this.#cursor.points(at + 1) ? this.#cursor.points(at + 1) : null;
    if (onlyWord && isClose(this.#cursor.kind(at + 2)) && this.#cursor.word(at) !== '指标')
      return this.#add({ type: 'declared', points: onlyWord, start, end: at + 2 });
    if (isNamed) at++;
    if (this.#cursor.kind(at) !== 'worth' && !(this.#cursor.kind(at) === 'full' && this.#cursor.word(at) === '满分'))
      return null;
    let next = at + 1;
    while (this.#cursor.isEqual(next)) next++;
    if (this.#cursor.kind(next) === '(') return null;
    const points = this.#cursor.points(next);
    return points && isClose(this.#cursor.kind(next + 1))
      ? this.#add({ type: 'declared', points, start, end: next + 1 })
      : null;
  }

  /** 共5项. */
  #listed(start: number): number | null {
    if (
      this.#cursor.kind(start) !== 'word' ||
      !lists.has(this.#cursor.word(start)) ||
      this.#cursor.kind(start + 1) !== 'figure'
    )
      return null;
    let end = start + 2;
    if (this.#cursor.kind(end) === 'word') end++;
    return isClose(this.#cursor.kind(end)) ? this.#add({ type: 'remark', start, end }) : null;
  }

  /** 以5个百分点为一档: how large the steps are that are counted behind it. */
  #step(start: number): number | null {
    const step = this.stepAt(start);
    return step && this.#add({ type: 'step', ...step, start });
  }

  stepAt(start: number): { figure: Figure; end: number } | null {
    let at = start;
    while (BEFORE_STEP.has(this.#cursor.kind(at)) && at - start < 2) at++;
    const figure = this.#cursor.figure(at);
    if (!figure) return null;
    let end = at + 1;
    while (!isClose(this.#cursor.kind(end)) && end - at < LONGEST_STEP) end++;
    return IS_STEP.test(this.#cursor.slice(at + 1, end)) ? { figure, end } : null;
  }

  /** 计算公式: before what it says. */
  #isHead(at: number): boolean {
    return this.#cursor.kind(at) === 'word' && this.#cursor.kind(at + 1) === 'colon' && this.#isOfAll(at);
  }

  /** 预算执行率=（实际支出/预算）×100%: says what a rate is, not what it gives. */
  #definition(start: number): number | null {
    const from = this.#isHead(start) ? start + 2 : start;
    let at = from;
    while (at - from <= MOST_LEADS && DEFINED.has(this.#cursor.kind(at))) at++;
    if (at === from || !this.#cursor.says(at, 'compare', '=')) return null;
    const read = readFormula(this.#cursor.source, at + 1);
    if (!read || read.expression.type !== 'operation' || isInPoints(read.expression)) return null;
    return isClose(this.#cursor.kind(read.end)) ? this.#add({ type: 'definition', start, end: read.end }) : null;
  }
}
