/** What a criterion is cut into. */
import type { Sign } from '../../../terms/clause';
import type { WrittenDate } from '../../../quantity/dates';
import type { Figure } from '../../meaning/model';

export type Kind =
  | Sign['kind']
  | 'figure'
  | 'date'
  | 'to'
  | 'bullet'
  /** From one of a row on, the figure behind it is the one before: 自第4天起. */
  | 'since'
  /** Digits that are no number. */
  | 'broken'
  /** A clause longer than anybody writes. */
  | 'long'
  | '*'
  | '/'
  | '+'
  | '-'
  | 'end';

export interface Token {
  readonly kind: Kind;
  /** What a word of its kind says: a comparator, a distance, whether a figure is included. */
  readonly sense: string | boolean;
  readonly start: number;
  readonly end: number;
  readonly figure: Figure | null;
  readonly date: WrittenDate | null;
  /** A figure in 分: points, unless the clause measures in them. */
  readonly isPoints: boolean;
}

/** A criterion cut into tokens; `text` is folded and without spaces, and the last token is its end. */
export interface Tokens {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The kind of a token; beyond the first and the last one there is only the end. */
export function kindAt(tokens: readonly Token[], at: number): Kind {
  return at < 0 || at >= tokens.length ? 'end' : (tokens[at]?.kind ?? 'end');
}

/** The figure at a place; null where none stands. */
export function figureAt(tokens: readonly Token[], at: number): Figure | null {
  return tokens[at]?.figure ?? null;
}
