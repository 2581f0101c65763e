/** 优、良、中、差分别得5分、4分、3分、0分; 30%以上、20%以上和10%以上，分别得6分、4分和2分. */
import { anyOf } from '../../terms/matcher';
import { GRADE_COUNTS, JOINS } from '../../terms/remarks';
import { kinds } from './closes';
import { changed } from '../meaning/ranges';
import type { AwardReader } from './awards/awards';
import { readCondition } from './conditions/conditions';
import type { Cursor } from './cursor';
import type { Condition, StatedAward, Statement } from './statements';
import { achievedOf, withoutFillers } from './words';

const joins: ReadonlySet<string> = new Set(JOINS.split(' '));
const counts = anyOf(GRADE_COUNTS);
const ONE = '一';
const NUMERALS = '两二三四五六七八';
const ENDS = kinds('break', 'end', 'bullet');
const BEFORE_AWARDS = kinds('word', 'by', 'worth', 'plan', 'of', 'ratio', 'rate', 'comma', 'between');
const AFTER_AWARDS = kinds('judge', 'give', 'word', 'worth');
const COMPARED = kinds('bound', 'within', 'compare');
const LONGEST_LIST = 60;
const MOST_WORDS = 10;

export class Lists {
  readonly #cursor: Cursor;
  readonly #awards: AwardReader;
  readonly #statements: Statement[];
  /** Whether 分别 stands anywhere. */
  readonly #hasLists: boolean;

  /** What is read is added to the statements. */
  constructor(cursor: Cursor, awards: AwardReader, statements: Statement[]) {
    this.#cursor = cursor;
    this.#awards = awards;
    this.#statements = statements;
    this.#hasLists = cursor.tokens.some(({ kind }) => kind === 'respectively');
  }

  // -------------------------------------------------------------------------------------------------------------------
  // 优、良、中、差分别得5分、4分、3分、0分; 30%以上、20%以上和10%以上，分别得6分、4分和2分

  /** The end of the list that begins at a token; null where none does. */
  read(start: number): number | null {
    if (!this.#hasLists) return null;
    let at = start;
    while (at - start < LONGEST_LIST && !ENDS.has(this.#cursor.kind(at)) && this.#cursor.kind(at) !== 'respectively') {
      if (this.#cursor.kind(at) === 'each') return null;
      if (this.#cursor.kind(at) === 'give' && at > start) return null;
      at++;
    }
    if (this.#cursor.kind(at) !== 'respectively' || at === start) return null;
    const read = this.#awardList(at + 1);
    if (!read || read.awards.length < 2) return null;
    const conditions = this.#namesOf(start, at);
    openAll(conditions);
    deductAll(read.awards);
    if (conditions.length !== read.awards.length) return this.#add({ type: 'unread', start, end: read.end });
    return this.#add({ type: 'distribution', conditions, awards: read.awards, start, end: read.end });
  }

  #awardList(start: number): { awards: StatedAward[]; end: number } | null {
    let at = start;
    while (BEFORE_AWARDS.has(this.#cursor.kind(at)) && at - start < MOST_WORDS) at++;
    const awards: StatedAward[] = [];
    let end = at;
    for (let isNext = true; isNext;) {
      const read = this.#cursor.kind(at) === 'judge' ? null : this.#listedAward(at);
      if (!read) break;
      awards.push(read.award);
      at = end = read.end;
      isNext = false;
      while (this.#cursor.kind(at) === 'comma' || this.#cursor.kind(at) === '/' || this.#isJoin(at)) {
        isNext = true;
        at++;
      }
    }
    while (AFTER_AWARDS.has(this.#cursor.kind(end))) end++;
    return awards.length > 0 ? { awards, end } : null;
  }

  #isJoin(at: number): boolean {
    return this.#cursor.kind(at) === 'word' && joins.has(this.#cursor.word(at));
  }

  #listedAward(at: number): { award: StatedAward; end: number } | null {
    if (this.#cursor.kind(at) !== 'figure') return this.#awards.read(at, true);
    if (COMPARED.has(this.#cursor.kind(at + 1))) return null;
    // 80-60%(含60%) of the points, a band; 10分; 50%.
    const band = this.#awards.read(at, false) ?? this.#awards.shareBand(at);
    if (band) return band;
    const figure = this.#cursor.figure(at);
    if (!figure) return null;
    const end = this.#cursor.kind(at + 1) === 'worth' ? at + 2 : at + 1;
    if (figure.unit?.dimension === 'ratio') return { award: { type: 'share', share: figure.value }, end };
    return figure.unit === null ? { award: { type: 'points', points: figure.value }, end } : null;
  }

  #namesOf(start: number, end: number): Condition[] {
    const names: Condition[] = [];
    let from = start;
    let last = end;
    while (last > start && (this.#cursor.kind(last - 1) === 'comma' || this.#cursor.kind(last - 1) === 'of')) last--;
    // …、未达成三档: how many there are, behind the last.
    const word = this.#cursor.kind(last - 1) === 'word' ? this.#cursor.word(last - 1) : '';
    const isCounted = NUMERALS.includes(word.charAt(0)) && counts.match(word, 1)?.[0].length === word.length - 1;
    // 三等奖 is a name, and so is 三等 behind 二等.
    if (last - 1 > start && isCounted && !this.#cursor.word(last - 3).endsWith(word.slice(1))) last--;
    const isCount =
      this.#cursor.kind(last - 1) === 'word' &&
      counts.match(this.#cursor.word(last - 1), 0) !== null &&
      this.#cursor.kind(last - 2) === 'figure';
    for (let at = start; at <= last; at++) {
      const isJoin = this.#isJoin(at);
      if (at < last && this.#cursor.kind(at) !== 'comma' && this.#cursor.kind(at) !== '/' && !isJoin) continue;
      if (at > from) names.push(readCondition(this.#cursor.source, from, at === last && isCount ? last - 2 : at));
      from = at + 1;
    }
    const final = names[names.length - 1];
    if (final) {
      const rest = withoutCount(final.rest);
      const words = withoutFillers(rest);
      const achieved = final.range === null ? achievedOf(words) : null;
      names[names.length - 1] = { ...final, rest, words, achieved, written: withoutCount(final.written) };
      // 一、二、三等奖: of each what is said of the last.
      const shared = words.slice(1);
      if (shared !== '' && NUMERALS.includes(words.charAt(0)) && names.every(isNumeral))
        names.forEach((one, at) => (names[at] = at + 1 < names.length ? named(one, one.words + shared) : one));
    }
    return names;
  }

  #add(statement: Statement): number {
    this.#statements.push(statement);
    return statement.end;
  }
}

/** 一, 二, or the last of them with what they are. */
const isNumeral = ({ words, range }: Condition, at: number, all: readonly Condition[]): boolean =>
  range === null &&
  (at === 0 ? words.endsWith(ONE) : at === all.length - 1 || (words.length === 1 && NUMERALS.includes(words)));

const named = (one: Condition, words: string): Condition => ({ ...one, words, rest: words, written: words });

/** 未达成三档: how many there are, behind the last. */
function withoutCount(words: string): string {
  for (let at = words.length - 2; at > 0 && words.length - at < 6; at--) {
    const found = NUMERALS.includes(words.charAt(at)) ? counts.match(words, at + 1) : null;
    if (found && at + 1 + found[0].length === words.length) return words.slice(0, at);
  }
  return words;
}

/** 达到100%、90%、80%的，相应得5分、4分、3分: what is said of the first holds for all, and of the last (95%、90%以上) as well. */
function openAll(conditions: Condition[]): void {
  const first = conditions[0]?.range;
  const told = conditions[0]?.bare ? conditions[conditions.length - 1]?.range : first;
  if (!first || !told || (told.low && told.high)) return;
  const { measure } = first;
  conditions.forEach((one, at) => {
    const { range, bare } = one;
    if (bare && range)
      conditions[at] = {
        ...one,
        range: changed(range, told.low ? { high: null, measure } : { low: null, measure }),
        bare: null,
      };
  });
}

/** 分别扣1分、2分、3分: each of them is taken. */
function deductAll(awards: StatedAward[]): void {
  if (awards[0]?.type !== 'deduct') return;
  awards.forEach((one, at) => {
    if (one.type === 'points') awards[at] = { type: 'deduct', points: one.points };
  });
}
