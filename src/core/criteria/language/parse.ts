/** Tokens → statements. Every token belongs to one: what no form knows becomes `unread`, so that nothing is passed over in silence. */
import { isZero } from '../../quantity';
import { DEEMED, JUDGES_FIRST, JUDGES_LAST } from '../../terms/remarks';
import { startingWith } from '../../terms/starts';
import { AwardReader } from './awards/awards';
import type { ReadAward } from './awards/shares';
import { AWARDING, kinds } from './closes';
import { readCondition } from './conditions/conditions';
import { Cursor } from './cursor';
import { EachReader } from './each';
import { withLetters } from './letters';
import { Lists } from './lists';
import { withRanks } from './ranks';
import { SmallClauses } from './small-clauses';
import type { Condition, EachStatement, StatedAward, Statement } from './statements';
import type { Kind, Tokens } from './tokens/token';
import { deniesDemand, saysMissing, saysOught, withoutFillers } from './words';

const JUDGE_STARTS = JUDGES_FIRST.split(' ');
const JUDGE_ENDS = JUDGES_LAST.split(' ');
/** So many tokens may stand between the beginning of a clause and what it gives. */
const LONGEST_CONDITION = 60;
/** Between clauses: what ends one and belongs to none. */
const SEPARATORS = kinds('comma', ')', ']', 'colon', '/', '|');
/** 超期(天)扣分：, before what is taken. */
const BEFORE_LIST = kinds('late', 'distance', '(', ')');
const LOOSE_ENDS = kinds('comma', ')', 'colon');
const OPENS = kinds('(');
const EXHAUSTED = kinds('figure', 'worth', 'full', 'basic', 'zero', 'word', 'of');
/** Awards that may stand before their condition: 8分：90%≤完成率<100%. */
const STATED_FIRST: ReadonlySet<string> = new Set(['points', 'full', 'zero', 'share', 'deduct']);

/** … and those that a product may have as a factor. */
const FACTORS: ReadonlySet<string> = new Set(['points', 'full', 'deduct']);
const TIMES = kinds('*');
const EVIDENCE = kinds('evidence');
const isDeemed = startingWith(DEEMED);
const MATTERS: ReadonlySet<Kind> = new Set<Kind>([...AWARDING, 'figure', 'date']);

class Parser {
  readonly #cursor: Cursor;
  readonly statements: Statement[] = [];
  readonly #awards: AwardReader;
  readonly #small: SmallClauses;
  readonly #lists: Lists;
  readonly #each: EachReader;
  /** Behind 扣分：, where points that nobody gives are taken. */
  #takes = false;

  constructor(source: Tokens) {
    const cursor = new Cursor(source);
    this.#cursor = cursor;
    this.#awards = new AwardReader(cursor);
    this.#small = new SmallClauses(cursor, this.statements);
    this.#lists = new Lists(cursor, this.#awards, this.statements);
    this.#each = new EachReader(cursor, this.#awards, this.#small, this);
  }

  parse(): readonly Statement[] {
    let at = 0;
    while (this.#cursor.kind(at) !== 'end') {
      const kind = this.#cursor.kind(at);
      if (kind === 'bullet' || kind === 'break') {
        this.statements.push({ type: kind, start: at, end: at + 1 });
        at++;
      } else if (SEPARATORS.has(kind)) {
        at++;
      } else {
        at = this.#small.read(at) ?? this.#lists.read(at) ?? this.#clause(at);
      }
    }
    return this.statements;
  }

  // -------------------------------------------------------------------------------------------------------------------
  // A condition and what it gives

  #clause(start: number): number {
    let from = start;
    for (let at = start; ; at++) {
      const kind = this.#cursor.kind(at);
      if (kind === 'end' || kind === 'break' || kind === 'bullet' || at - start > LONGEST_CONDITION)
        return this.#remark(from, at);
      if (at > from) {
        // 扣完为止 and the like behind a comma end the clause before them.
        if (this.#cursor.kind(at - 1) === 'comma' || this.#cursor.kind(at - 1) === '(') {
          const small =
            this.#small.rounding(at) ?? (kind === 'until' && !this.#isStopped(at) ? null : this.#small.limit(at));
          if (small !== null) return this.#before(from, at, small);
        }
        if (kind === 'otherwise' && this.#isRule(from, at)) {
          this.require(from, at);
          from = at;
        }
      }
      if (kind === 'each') {
        const end = this.#each.read(from, at);
        if (end !== null) return end;
      }
      if (at === from && this.#isAwardFirst(at)) {
        const end = this.#awardFirst(at);
        if (end !== null) return end;
      }
      const award = this.#withoutFactor(at, this.#awards.read(at, at > from));
      if (award && this.#isLead(award.award, award.end)) {
        this.#each.leadEnd = at;
        at = award.end - 1;
        continue;
      }
      if (award && this.#isHeading(from, at)) return at + 2;
      if (award) return this.addCase(from, at, award.award, award.end);
    }
  }

  /** 得分=(…/…)×5分 in words that no formula knows: 5 points are a factor of it, and not what is given. */
  #withoutFactor(at: number, read: ReadAward | null): ReadAward | null {
    if (!read || !FACTORS.has(read.award.type) || !this.#cursor.holds(TIMES, Math.max(0, at - 1), read.end + 1))
      return read;
    return { award: { type: 'judgement' }, end: read.end };
  }

  /** 没有完成的扣分，每低于目标值2%扣1分: the deduction is told behind it. */
  #isLead(award: StatedAward, end: number): boolean {
    if (award.type !== 'judgement' || this.#cursor.kind(end - 1) !== 'deduct') return false;
    return (
      (this.#cursor.kind(end) === 'comma' || this.#cursor.kind(end) === 'colon') &&
      this.#cursor.kind(end + 1) === 'each'
    );
  }

  /** 扣分：, 超期(天)扣分：: over a list of what is taken; words that say more are a case of their own. */
  #isHeading(from: number, at: number): boolean {
    if (this.#cursor.kind(at) !== 'deduct' || this.#cursor.kind(at + 1) !== 'colon') return false;
    this.#takes = true;
    let next = from;
    while (BEFORE_LIST.has(this.#cursor.kind(next)) || this.#cursor.kind(next - 1) === '(') next++;
    return next >= at;
  }

  /** Points behind 扣分： are taken, unless a word gives them. */
  #taken(at: number, award: StatedAward): StatedAward {
    return this.#takes && award.type === 'points' && this.#cursor.kind(at) === 'figure'
      ? { type: 'deduct', points: award.points }
      : award;
  }

  /** 扣完为止, 扣完6分为止; 扣完 alone takes all. */
  #isStopped(at: number): boolean {
    let end = at + 1;
    while (EXHAUSTED.has(this.#cursor.kind(end))) end++;
    return this.#cursor.kind(end) === 'stop';
  }

  /** A small clause was read behind words that give nothing themselves: they are put before it. */
  #before(from: number, at: number, end: number): number {
    const small = this.statements.pop();
    this.#remark(from, at);
    if (small) this.statements.push(small);
    return end;
  }

  #isRule(from: number, at: number): boolean {
    return withoutFillers(this.#cursor.slice(from, at)) !== '';
  }

  require(start: number, end: number): void {
    this.statements.push({
      type: 'requirement',
      condition: readCondition(this.#cursor.source, start, end),
      start,
      end,
    });
  }

  /** Words without an award: a requirement where they hold figures, else a remark. */
  #remark(start: number, end: number): number {
    let last = end;
    while (last > start && LOOSE_ENDS.has(this.#cursor.kind(last - 1)) && !this.#isBracketed(start, last)) last--;
    if (last === start) return Math.max(end, start + 1);
    const matters = this.#cursor.holds(MATTERS, start, last);
    if (!matters && judges(this.#cursor.slice(start, last))) {
      this.statements.push({
        type: 'case',
        condition: null,
        award: { type: 'judgement', isLead: true },
        start,
        end: last,
      });
      return end;
    }
    if (matters) this.require(start, last);
    else this.statements.push({ type: 'remark', start, end: last });
    return end;
  }

  /** 98%以上(含98%). */
  #isBracketed(start: number, end: number): boolean {
    return this.#cursor.kind(end - 1) === ')' && this.#cursor.holds(OPENS, start, end);
  }

  /** 完成率大于120%的，视为指标设置不合理，得80%分值: what the case is called, behind its condition and a comma. */
  #deemed(start: number, end: number): number {
    for (let at = end - 1; at > start; at--)
      if (this.#cursor.kind(at - 1) === 'comma' && isDeemed(this.#cursor.word(at))) return at - 1;
    return end;
  }

  addCase(start: number, at: number, written: StatedAward, end: number): number {
    const award = this.#taken(at, written);
    const split = this.#lastPart(start, this.#deemed(start, at));
    const taken = split > start ? this.#takenPerUnit(start, split, at, award) : null;
    if (taken) {
      this.statements.push({ ...taken, start, end });
      return end;
    }
    if (split > start) this.require(start, split);
    const condition = at > split ? readCondition(this.#cursor.source, split, this.#deemed(split, at)) : null;
    if (this.#repeatsZero(condition, award)) return end;
    this.statements.push({ type: 'case', condition, award, start: split, end });
    return end;
  }

  /** 一票否决，本项不得分: the second says the same. */
  #repeatsZero(condition: Condition | null, award: StatedAward): boolean {
    const last = this.statements.at(-1);
    const isAlone = condition === null || withoutFillers(condition.rest) === '';
    return (
      (award.type === 'zero' || (award.type === 'points' && isZero(award.points))) &&
      isAlone &&
      (condition?.range ?? null) === null &&
      last?.type === 'case' &&
      last.award.type === 'zero'
    );
  }

  /** 低于100%的，低1个百分点扣1分: per unit without 每, with its own condition before it. */
  #takenPerUnit(start: number, split: number, at: number, award: StatedAward) {
    if (award.type !== 'deduct') return null;
    const condition = readCondition(this.#cursor.source, start, split);
    const { bare, range, written, rest } = readCondition(this.#cursor.source, split, at);
    const isShort = condition.range !== null && (condition.range.low === null) !== (condition.range.high === null);
    const measure = range?.measure;
    if (!bare || !isShort || (measure !== 'below' && measure !== 'above')) return null;
    const each: EachStatement = {
      counts: measure,
      step: bare,
      from: null,
      effect: 'deduct',
      amount: { points: award.points },
      rounding: null,
      written,
      things: withoutFillers(rest),
    };
    return { type: 'each' as const, condition, each };
  }

  /**
   * 「满意度应≥90%，未达到不得分」, 「及时率不低于98%，低于98%不得分」: where what stands before the last comma is a rule of its own, the last part
   * begins another one.
   */
  #lastPart(start: number, end: number): number {
    let comma = -1;
    let depth = 0;
    for (let at = end - 1; at > start; at--) {
      if (this.#cursor.kind(at) === ')') depth++;
      else if (this.#cursor.kind(at) === '(') depth--;
      // (全年12次，其中暗访4次) is one part.
      if (depth > 0 || at === end - 1 || this.#cursor.kind(at) !== 'comma' || this.#cursor.isListed(at)) continue;
      comma = at;
      break;
    }
    if (comma < 0) return start;
    const before = readCondition(this.#cursor.source, start, comma);
    const after = readCondition(this.#cursor.source, comma + 1, end);
    if (before.range === null && before.target === null) {
      const isEvidence = this.#cursor.holds(EVIDENCE, start, comma) && (after.range !== null || after.target !== null);
      const isAsked = saysOught(before.rest) && after.achieved !== null;
      return isEvidence || isAsked || deniesDemand(after.rest, before.rest) ? comma + 1 : start;
    }
    const isOwn =
      after.range !== null ||
      after.target !== null ||
      (saysMissing(after.rest) && withoutFillers(after.rest).length <= 6);
    if (!isOwn) return start;
    const both = readCondition(this.#cursor.source, start, end);
    return both.contradictory || after.range === null || after.bare !== null ? comma + 1 : start;
  }

  /** 8分：90%≤完成率<100%; 5分（完成率≥95%）; 得10分的标准为…. */
  #isAwardFirst(at: number): boolean {
    const kind = this.#cursor.kind(at);
    return (
      kind === '[' ||
      kind === 'deduct' ||
      kind === 'until' ||
      kind === 'full' ||
      kind === 'zero' ||
      kind === 'give' ||
      kind === 'worth' ||
      (kind === 'figure' && this.#cursor.points(at) !== null)
    );
  }

  #awardFirst(at: number): number | null {
    const isBracketed = this.#cursor.kind(at) === '[';
    const award = isBracketed ? this.#awards.between(at + 1) : this.#awards.read(at, this.#cursor.kind(at) === 'until');
    if (!award || !STATED_FIRST.has(award.award.type)) return null;
    if (isBracketed && this.#cursor.kind(award.end) !== ']') return null;
    const sign = isBracketed ? 'colon' : this.#cursor.kind(award.end);
    let from = award.end + 1;
    if (sign === 'of') {
      while (this.#cursor.kind(from) === 'word' || this.#cursor.kind(from) === 'plan') from++;
      if (this.#cursor.isEqual(from)) from++;
    } else if (sign !== 'colon' && sign !== '(') return null;

    let end = from;
    const closes: readonly Kind[] = sign === '(' ? [')', 'end', 'break'] : ['break', 'end', 'bullet'];
    while (
      !closes.includes(this.#cursor.kind(end)) &&
      !(sign === 'of' && this.#cursor.kind(end) === 'comma') &&
      end - from < LONGEST_CONDITION
    )
      end++;
    for (let inner = from; inner < end; inner++) {
      if (this.#cursor.kind(inner) === 'each' || this.#awards.read(inner, inner > from)) return null;
    }
    const condition = readCondition(this.#cursor.source, from, end);
    const isRule =
      condition.range !== null ||
      condition.target !== null ||
      (sign === 'colon' && withoutFillers(condition.rest) !== '');
    if (!isRule || (award.award.type === 'deduct' && condition.range === null)) return null;
    const last = sign === '(' ? end + 1 : end;
    this.statements.push({ type: 'case', condition, award: this.#taken(at, award.award), start: at, end: last });
    return last;
  }
}

/** 由主管部门根据日常监管情况评定. */
function judges(words: string): boolean {
  const text = withoutFillers(words);
  return JUDGE_STARTS.some((word) => words.startsWith(word)) && JUDGE_ENDS.some((word) => text.endsWith(word));
}

/** The statements of a criterion, in the order written. */
export function parse(tokens: Tokens): readonly Statement[] {
  return new Parser(withRanks(withLetters(tokens))).parse();
}
