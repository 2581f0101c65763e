/** Points and shares of them where they are given: 5分, 8-10分, 80%, 分值的80%, 分值的60%-80%. */
import type { Big } from 'big.js';
import { compare, isNegative } from '../../../quantity';
import { PERCENT, toBase } from '../../../quantity/units';
import type { Figure } from '../../meaning/model';
import { kinds } from '../closes';
import type { Cursor } from '../cursor';
import type { StatedAward } from '../statements';

/** An award and where it ends. */
export interface ReadAward {
  readonly award: StatedAward;
  readonly end: number;
}

/** 满分的, 分值的: what may stand before a share of the points. */
const NAMES = kinds('worth', 'full', 'of');
const MOST_NAMES = 4;

export class ShareReader {
  protected readonly cursor: Cursor;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
  }

  /** 5分, （5分）, 8-10分. */
  protected pointsAt(start: number): ReadAward | null {
    const isBracketed = this.cursor.kind(start) === '(';
    const at = isBracketed ? start + 1 : start;
    const first = this.cursor.figure(at);
    if (!first) return null;
    const high = this.cursor.kind(at + 1) === 'to' ? this.cursor.points(at + 2) : null;
    if (high && (first.unit === null || this.cursor.points(at))) {
      const [low, top] = compare(first.value, high) <= 0 ? [first.value, high] : [high, first.value];
      const end = this.#bracketEnd(at + 3, isBracketed);
      return end < 0 ? null : { award: { type: 'pointsBand', low, high: top }, end };
    }
    const points = this.cursor.points(at);
    const end = this.#bracketEnd(at + 1, isBracketed);
    if (!points || end < 0) return null;
    return { award: isNegative(points) ? { type: 'deduct', points: points.abs() } : { type: 'points', points }, end };
  }

  /** Behind the bracket that ends at a place; -1 where it does not. */
  #bracketEnd(end: number, isBracketed: boolean): number {
    if (!isBracketed) return end;
    return this.cursor.kind(end) === ')' ? end + 1 : -1;
  }

  /** A share of the points at a place: 80%, 80%分值, 分值的80%, 1/5权重分. */
  protected shareAt(start: number): { value: Big; end: number } | null {
    let at = start;
    const isNamed =
      this.cursor.kind(at) === 'worth' || this.cursor.kind(at) === 'full' || this.cursor.kind(at) === 'giveWorth';
    if (isNamed) at++;
    if (isNamed && this.cursor.kind(at) === 'of') at++;
    if (isNamed && this.cursor.kind(at) === '*') at++;
    const figure = this.cursor.figure(at);
    if (figure?.unit?.dimension !== 'ratio') return null;
    at++;
    if (this.cursor.kind(at) === 'of') at++;
    if (this.cursor.kind(at) === 'worth' || this.#isWholeNamed(at, start)) at++;
    else if (this.#isPlainPoints(at)) at++;
    else if (this.cursor.kind(at - 1) === 'of') at--;
    return { value: figure.value, end: at };
  }

  /** 得80%满分, but 80%得满分. */
  #isWholeNamed(at: number, start: number): boolean {
    const token = this.cursor.tokens[at];
    const isGiven =
      this.cursor.kind(start - 1) === 'give' ||
      this.cursor.kind(start) !== 'figure' ||
      this.cursor.kind(at - 1) === 'of';
    return token?.kind === 'full' && isGiven && this.cursor.text.slice(token.start, token.end) === '满分';
  }

  /** 80%的分: 分 without a figure before it. */
  #isPlainPoints(at: number): boolean {
    const token = this.cursor.tokens[at];
    return token?.kind === 'word' && this.cursor.text.slice(token.start, token.end).startsWith('分');
  }

  protected sharedOut(at: number): ReadAward | null {
    return this.shareBand(at) ?? this.shareOf(at);
  }

  protected shareOf(at: number): ReadAward | null {
    const share = this.shareAt(at);
    if (!share) return null;
    const next = this.cursor.kind(share.end);
    if (next === 'to' || next === 'bound' || next === 'within' || next === '*' || next === '/' || next === 'compare')
      return null;
    return { award: { type: 'share', share: share.value }, end: share.end };
  }

  /** 得分值的60%-80%（含60%）. */
  shareBand(start: number): ReadAward | null {
    let at = start;
    while (at - start < MOST_NAMES && NAMES.has(this.cursor.kind(at))) at++;
    const first = this.#shareEnd(at);
    at = this.included(at + 1);
    const second = this.cursor.kind(at) === 'to' ? this.#shareEnd(at + 1) : null;
    if (!first || !second || (first.unit ?? second.unit) === null) return null;
    at = this.included(at + 2);
    if (this.cursor.kind(at) === 'of') at++;
    if (this.cursor.kind(at) === 'worth' || this.cursor.kind(at) === 'full') at++;
    at = this.included(at);
    const [a, b] = [shareOf(first), shareOf(second)];
    const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
    return { award: { type: 'shareBand', low, high }, end: at };
  }

  /** 80%, or 80 and 0 beside a percentage. */
  #shareEnd(at: number): Figure | null {
    const figure = this.cursor.figure(at);
    return figure && (figure.unit?.dimension === 'ratio' || (figure.unit ?? this.cursor.points(at)) === null)
      ? figure
      : null;
  }

  /** Behind （含）, （含90%）, if they stand here. */
  protected included(at: number): number {
    if (this.cursor.kind(at) === 'include') return this.cursor.figure(at + 1) ? at + 2 : at + 1;
    if (this.cursor.kind(at) !== '(' || this.cursor.kind(at + 1) !== 'include') return at;
    const end = this.cursor.figure(at + 2) ? at + 3 : at + 2;
    return this.cursor.kind(end) === ')' ? end + 1 : at;
  }
}

function shareOf({ unit, value }: Figure): Big {
  return unit === null ? toBase(value, PERCENT) : value;
}
