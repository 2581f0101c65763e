/** A condition as far as it is read. */
import type { Comparator } from '../../../model';
import { dayOf } from '../../../quantity/calendar';
import type { WrittenDate } from '../../../quantity/dates';
import type { Distance } from '../../../terms/relations';
import type { Figure, Range } from '../../meaning/model';
import { noHints } from './hints';
import type { Condition } from '../statements';
import { type Kind, kindAt, type Token, type Tokens } from '../tokens/token';
import { achievedOf, withoutFillers } from '../words';

export class ConditionState {
  protected readonly text: string;
  protected readonly tokens: readonly Token[];
  protected readonly start: number;
  protected readonly end: number;
  protected at: number;
  protected hints = noHints();
  protected range: Range | null = null;
  protected or: Range | null = null;
  protected target: Comparator | null = null;
  protected reaches = false;
  protected date: WrittenDate | null = null;
  protected bare: Figure | null = null;
  protected rest = '';
  protected subjects: string[] = [];
  /** Words since the last figure or target; null before the first. */
  protected after: string | null = null;
  protected earlier = '';
  protected loose: Distance | null = null;
  protected beyond = false;
  protected isLate = false;
  protected reached: 'met' | 'unmet' | null = null;
  protected mayReset = false;
  protected isQuotient = false;
  protected isEither = false;
  /** 或 since the last figure or target. */
  protected isJoined = false;
  protected part: Condition['part'] = null;
  protected noun = '';
  protected apart = '';
  /** Words between a comparing word and its figure. */
  protected between = '';
  protected calculates = false;
  protected contradictory = false;
  protected hasOtherwise = false;

  constructor({ text, tokens }: Tokens, start: number, end: number) {
    this.text = text;
    this.tokens = tokens;
    this.start = start;
    this.end = end;
    this.at = start;
  }

  /** What was read. */
  protected condition(): Condition {
    // 12月底达100%: by the end of the year, as everything is.
    const date = this.range !== null && endsYear(this.date) ? null : this.date;
    const contradictory = this.contradictory || (this.range !== null && (this.calculates || date !== null));
    const words = withoutFillers(this.rest);
    return {
      start: this.start,
      end: this.end,
      range: this.range,
      or: this.or,
      target: this.target,
      reaches: this.reaches,
      date,
      bare: this.bare,
      written: this.slice(this.start, this.end),
      rest: this.rest,
      words,
      achieved: this.range === null ? achievedOf(words) : null,
      demands: [this.after ?? '', this.earlier],
      part: this.part,
      apart: this.apart,
      distance: this.loose,
      isLate: this.isLate,
      reached: this.reached,
      beyond: this.beyond && this.range === null && date === null,
      subjects: this.subjects,
      noun: this.noun,
      contradictory,
      hasOtherwise: this.hasOtherwise,
    };
  }

  protected slice(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start, this.tokens[to]?.start);
  }

  protected kind(at: number): Kind {
    return at < this.end ? kindAt(this.tokens, at) : 'end';
  }

  /** Keeps the tokens up to `end` as words. */
  protected take(end: number): void {
    const words = this.slice(this.at, end);
    this.rest += words;
    if (this.after !== null) this.after += words;
    this.at = end;
  }

  /** What was written so far names what is measured, but for what stands before a comma or 且. */
  protected found(): void {
    if (this.after === null && this.rest !== '') {
      const last = Math.max(this.rest.lastIndexOf(','), this.rest.lastIndexOf('且'));
      if (last > 0) this.earlier = this.rest.slice(0, last);
    }
    this.after = '';
    this.isJoined = false;
  }

  protected setTarget(comparator: Comparator, reaches: boolean): void {
    const isJoined = this.isJoined;
    this.found();
    this.contradictory ||= this.target !== null;
    this.target = comparator;
    if (isJoined && this.range !== null && this.or === null) {
      // 超过目标30%或未达到目标
      this.or = this.range;
      this.range = null;
      this.bare = null;
    }
    this.reaches = reaches;
  }
}

/** 12月底, 12月31日前. */
function endsYear(date: WrittenDate | null): boolean {
  if (!date || date.isPeriod || !(date.comparator ?? '<=').startsWith('<')) return false;
  const { month, day } = dayOf(date.to);
  return month === 12 && day === 31;
}
