/** Tokens looked at by place. */
import type { Big } from 'big.js';
import type { Figure } from '../meaning/model';
import { figureAt, type Kind, kindAt, type Token, type Tokens } from './tokens/token';

/** What every reader of clauses asks of the tokens. */
export class Cursor {
  readonly source: Tokens;
  readonly text: string;
  readonly tokens: readonly Token[];

  constructor(source: Tokens) {
    this.source = source;
    this.text = source.text;
    this.tokens = source.tokens;
  }

  kind(at: number): Kind {
    return kindAt(this.tokens, at);
  }

  figure(at: number): Figure | null {
    return figureAt(this.tokens, at);
  }

  /** Whether a word of this kind says this: a comparator, a distance. */
  says(at: number, kind: Kind, sense: string): boolean {
    return this.kind(at) === kind && this.tokens[at]?.sense === sense;
  }

  /** What is written from one token up to another. */
  slice(start: number, end: number): string {
    return this.text.slice(this.tokens[start]?.start, this.tokens[end]?.start);
  }

  /** Whether any of the tokens is of one of the kinds. */
  holds(kinds: ReadonlySet<Kind>, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (kinds.has(this.kind(at))) return true;
    return false;
  }

  word(at: number): string {
    const token = at < 0 ? undefined : this.tokens[at];
    return token ? this.text.slice(token.start, token.end) : '';
  }

  /** The points that a figure in 分 names; null for anything else. */
  points(at: number): Big | null {
    return this.tokens[at]?.isPoints === true ? (this.figure(at)?.value ?? null) : null;
  }

  /** 为, 等于 or a colon between a name and what it is. */
  isEqual(at: number): boolean {
    return this.kind(at) === 'colon' || this.says(at, 'compare', '=');
  }

  /** A 、 between names, or the comma of [90%,100%]: it ends no part of a condition. */
  isListed(at: number): boolean {
    const before = this.kind(at - 1);
    const isInterval =
      (before === 'figure' || before === '∞') && (this.kind(at - 2) === '[' || this.kind(at - 2) === '(');
    return this.word(at) === '、' || isInterval;
  }
}
