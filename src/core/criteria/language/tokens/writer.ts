/** The tokens as they are cut, and the place in the text that is reached. */
import type { Big } from 'big.js';
import type { Unit } from '../../../model';
import type { WrittenDate } from '../../../quantity/dates';
import { lengthOf } from '../../../terms/code-at';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { type RateOf, RATES } from '../../../terms/nouns';
import type { Figure } from '../../meaning/model';
import type { Kind, Token } from './token';

/** A clause of more tokens than this is written by nobody; what follows it is not understood. */
const LONGEST_CLAUSE = 240;
const SHORTEST_RATE = 3;
const LONGEST_RATE = 6;
const rates = new Matcher(entriesOf(RATES));
/** 预算执行率: words before 率 that belong to its name. */
const JOINED_TO_RATE: ReadonlySet<Kind> = new Set<Kind>(['word', 'plan', 'perform', 'evidence']);

/** A letter that stands for a rate, or for what was planned or done. */
export interface NamedLetter {
  readonly letter: string;
  /** What kind of word it is. */
  readonly kind: Kind;
  readonly of: RateOf;
}

export class Writer {
  protected readonly text: string;
  protected readonly length: number;
  protected readonly tokens: Token[] = [];
  protected last: Kind = 'break';
  protected at = 0;
  /** How many brackets are open. */
  protected depth = 0;
  #sinceBreak = 0;

  protected readonly named: readonly NamedLetter[];

  constructor(text: string, named: readonly NamedLetter[]) {
    this.text = text;
    this.named = named;
    this.length = lengthOf(text);
  }

  protected push(kind: Kind, end: number, sense: string | boolean = ''): void {
    this.#add(kind, end, sense, null, null, false);
  }

  protected pushFigure(value: Big, unit: Unit | null, end: number, isPoints = false): void {
    const figure: Figure = { value, unit, text: this.text.slice(this.at, end) };
    this.#add('figure', end, '', figure, null, isPoints);
  }

  protected pushDate(date: WrittenDate): void {
    this.#add('date', date.end, '', null, date, false);
  }

  #add(
    kind: Kind,
    end: number,
    sense: string | boolean,
    figure: Figure | null,
    date: WrittenDate | null,
    isPoints: boolean,
  ): void {
    const { tokens, last } = this;
    let start = this.at;
    // Words that follow words are one token; a rate takes the words before it for its name.
    if ((kind === 'word' && last === 'word') || (kind === 'rate' && JOINED_TO_RATE.has(last)))
      start = this.#joined(kind, tokens.pop()?.start ?? start);
    else if (kind === '(' || kind === '[') this.depth++;
    else if ((kind === ')' || kind === ']') && this.depth > 0) this.depth--;
    const said = kind === 'rate' && sense === '' ? this.#rateSense(start, end) : sense;
    tokens.push({ kind, sense: said, start, end, figure, date, isPoints });
    this.last = kind;
    this.at = end;
    if (kind === 'break' || kind === 'bullet') this.#sinceBreak = 0;
    else if (++this.#sinceBreak === LONGEST_CLAUSE) this.push('long', end);
  }

  /** 逾期贷款率: of what is late, the name of a rate. */
  #joined(kind: Kind, start: number): number {
    const late = kind === 'rate' && this.last === 'word' ? this.tokens.at(-1) : undefined;
    if (late?.kind !== 'late') return start;
    this.tokens.pop();
    return late.start;
  }

  /** Of 预算执行率, what a rate whose name ends so is a rate of. */
  #rateSense(start: number, end: number): string {
    const most = Math.min(LONGEST_RATE, end - start);
    for (let length = most; length >= SHORTEST_RATE; length--) {
      const known = rates.match(this.text, end - length);
      if (known?.[0].length === length) return known[1];
    }
    return 'level';
  }
}
