/** Formulas, with the indicator's own terms: 得分=(实际完成率-60%)/(1-60%)×分值, 按B/A×分值, MIN(100%,完成率)×分值. */
import Big from 'big.js';
import { isOneOf } from '../../../quantity/width';
import { RATE_ENDS } from '../../../terms/clause';
import type { Distance } from '../../../terms/relations';
import { anyOf } from '../../../terms/matcher';
import { startingWith } from '../../../terms/starts';
import { BOTH } from '../../../terms/awards';
import { PLAN_PREFIXES, REACHED_PREFIX } from '../../../terms/nouns';
import { isMeasured, uses, variable } from '../../meaning/expressions';
import type { Expression, Variable } from '../../meaning/model';
import { ceilingAt } from '../ceilings';
import { type Kind, kindAt, type Token, type Tokens } from '../tokens/token';

/** An expression and where it ends. */
export interface Parsed {
  readonly expression: Expression;
  readonly end: number;
}

const isOfBoth = startingWith(BOTH);
const reached = anyOf(REACHED_PREFIX);
const plans = anyOf(PLAN_PREFIXES);

type Operator = '+' | '-' | '*' | '/';
/** While it is read: a noun that is not yet known to be planned or done, an amount beyond the plan, 目标完成率. */
type Term =
  | Expression
  | { readonly type: 'open' }
  /** 未办结件数, of which only the quotient says how much was done. */
  | { readonly type: 'undone' }
  | { readonly type: 'gap'; readonly of: Distance }
  | { readonly type: 'plannedRate' };

const NOUNS: ReadonlySet<Kind> = new Set<Kind>([
  'word',
  'rate',
  'plan',
  'actual',
  'worth',
  'ratio',
  'distance',
  'perform',
  'of',
  'full',
  'give',
  'reach',
  'late',
  'absolute',
  'evidence',
]);
const OPERATORS: ReadonlySet<Kind> = new Set<Kind>(['*', '/', '+', '-', 'to']);
/** What a term may begin with other than a noun or a figure. */
const OPENS: ReadonlySet<Kind> = new Set<Kind>(['(', '[', '|', 'min']);
/** 超支额, 延误天数: amounts. */
const AMOUNT_ENDS = '额数量';
/** Behind a term: times itself. */
const SQUARED: ReadonlySet<string> = new Set(['²', '^2', '的平方']);
const MOST_TOKENS = 8;
const DEEPEST = 6;
const MOST_TERMS = 8;

/** The nouns of a term, taken together. */
interface Words {
  readonly last: Token;
  readonly distance: Distance | null;
  readonly hasPlan: boolean;
  readonly hasActual: boolean;
  /** 目标值与实际值. */
  readonly isPlanFirst: boolean;
  /** 超支额. */
  readonly isAmount: boolean;
  /** 降低率. */
  readonly isRate: boolean;
  /** 实际降低率. */
  readonly isReached: boolean;
  /** 未完成数量. */
  readonly isUndone: boolean;
  /** 目标增长率. */
  readonly isPlanned: boolean;
  /** 二者之比. */
  readonly isOfBoth: boolean;
}

/** A noun of a term; of 市级以上表彰数 the bound is one of its name. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const kind = kindAt(tokens, at);
  const isBound = kind === 'bound' && kindAt(tokens, at - 1) === 'word';
  return NOUNS.has(kind) || (isBound && NOUNS.has(kindAt(tokens, at + 1)));
}

const QUOTIENT: Expression = { type: 'operation', operator: '/', left: variable('actual'), right: variable('target') };
const WHOLE: Expression = { type: 'figure', value: new Big(1), unit: null, isPoints: false };
const NOTHING: Token = { kind: 'end', sense: '', start: 0, end: 0, figure: null, date: null, isPoints: false };

class FormulaReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at: number;
  #depth = 0;

  constructor({ text, tokens }: Tokens, at: number) {
    this.#text = text;
    this.#tokens = tokens;
    this.#at = at;
  }

  read(): Parsed | null {
    const expression = settled(this.#sum());
    return expression && { expression, end: this.#at };
  }

  #kind(at = this.#at): Kind {
    return kindAt(this.#tokens, at);
  }

  #sum(): Term | null {
    let left = this.#product();
    for (let terms = 0; left && terms < MOST_TERMS; terms++) {
      const kind = this.#kind();
      const operator: Operator | null = kind === '+' ? '+' : kind === '-' || kind === 'to' ? '-' : null;
      if (!operator) return left;
      this.#at++;
      const right = this.#product();
      if (!right) return null;
      left = combine(operator, left, right);
    }
    return left;
  }

  /** (X/Y)²: times itself. */
  #squared(term: Term | null): Term | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word' || !this.#isSquare(token)) return term;
    const of = settled(term);
    this.#at++;
    return of && { type: 'operation', operator: '*', left: of, right: of };
  }

  /** 完成率（超过100%按100%计）×分值: at most all, wherever the formula goes on. */
  #capped(term: Term | null): Term | null {
    const ceiling = term && ceilingIn({ text: this.#text, tokens: this.#tokens }, this.#at);
    if (!ceiling) return term;
    const of = settled(term);
    this.#at = ceiling.end;
    return of && { type: 'least', of: [of, ceiling.most] };
  }

  #isSquare({ start, end }: Token): boolean {
    return SQUARED.has(this.#text.slice(start, end));
  }

  #product(): Term | null {
    let left = this.#capped(this.#squared(this.#factor()));
    for (let terms = 0; left && terms < MOST_TERMS; terms++) {
      const operator = this.#kind();
      if (operator !== '*' && operator !== '/') return left;
      this.#at++;
      // 4×实际数/应有数: what stands behind is read as one, because an open noun is told by what it is divided by.
      const isWhole = operator === '*' && left.type === 'figure';
      const right = isWhole ? this.#product() : this.#capped(this.#squared(this.#factor(operator === '/')));
      if (!right) return null;
      left = combine(operator, left, right);
    }
    return left;
  }

  #factor(isDivisor = false): Term | null {
    const token = this.#tokens[this.#at];
    if (!token) return null;
    if (token.kind === 'figure' && token.figure) {
      this.#at++;
      return { type: 'figure', value: token.figure.value, unit: token.figure.unit, isPoints: token.isPoints };
    }
    if (token.kind === '(' || token.kind === '[') return this.#group(token.kind === '(' ? ')' : ']');
    if (token.kind === '|') return absolute(this.#group('|'));
    if (token.kind === 'min') return this.#least();
    return this.#noun(isDivisor);
  }

  #group(close: Kind): Term | null {
    if (++this.#depth > DEEPEST) return null;
    this.#at++;
    const inner = this.#sum();
    this.#depth--;
    if (!inner || this.#kind() !== close) return null;
    this.#at++;
    return inner;
  }

  #isPlanned({ start }: Token): boolean {
    return plans.match(this.#text, start) !== null;
  }

  /** MIN(100%,完成率). */
  #least(): Term | null {
    if (this.#kind(this.#at + 1) !== '(' && this.#kind(this.#at + 1) !== '[') return null;
    if (++this.#depth > DEEPEST) return null;
    this.#at += 2;
    const of: Expression[] = [];
    for (let terms = 0; terms < MOST_TERMS; terms++) {
      const one = settled(this.#sum());
      if (!one) return null;
      of.push(one);
      if (this.#kind() !== 'comma') break;
      this.#at++;
    }
    this.#depth--;
    if (this.#kind() !== ')' && this.#kind() !== ']') return null;
    this.#at++;
    return { type: 'least', of };
  }

  #noun(isDivisor: boolean): Term | null {
    const start = this.#at;
    let at = start;
    while (at - start < MOST_TOKENS && isNamed(this.#tokens, at) && !this.#isSquare(this.#tokens[at] ?? NOTHING)) at++;
    // 权重计分: the word of giving ends the formula, unless it goes on (考核得分/100).
    while (at > start && this.#kind(at - 1) === 'give' && !OPERATORS.has(this.#kind(at))) at--;
    if (at === start) return null;
    this.#at = at;
    const words = this.#words(start, at);
    return isDivisor && words.last.kind === 'ratio' ? dividing(words) : meaningOf(words);
  }

  #words(start: number, end: number): Words {
    const last = this.#tokens[end - 1] ?? NOTHING;
    let distance: Distance | null = null;
    let hasPlan = false;
    let hasActual = false;
    let isPlanFirst = false;
    for (let at = start; at < end; at++) {
      const token = this.#tokens[at];
      if (token?.kind === 'distance') distance ??= token.sense as Distance;
      hasPlan ||= token?.kind === 'plan';
      hasActual ||= token?.kind === 'actual';
      isPlanFirst ||= hasPlan && !hasActual && kindAt(this.#tokens, at + 1) === 'word';
    }
    const isAmount = isOneOf(AMOUNT_ENDS, this.#text, last.end - 1);
    const isRate = isOneOf(RATE_ENDS, this.#text, last.end - 1);
    const isReached = hasActual || reached.match(this.#text, this.#tokens[start]?.start ?? 0) !== null;
    const isUndone = this.#text.startsWith('未', this.#tokens[start]?.start);
    return {
      last,
      distance,
      hasPlan,
      hasActual,
      isPlanFirst,
      isAmount,
      isRate,
      isReached,
      isUndone,
      isPlanned: last.kind === 'rate' && this.#isPlanned(last),
      isOfBoth: isOfBoth(this.#text.slice(last.start, last.end)),
    };
  }
}

/** （超过100%按100%计）in the middle of a formula. */
function ceilingIn(source: Tokens, at: number): { most: Expression; end: number } | null {
  if (kindAt(source.tokens, at) !== '(') return null;
  const ceiling = ceilingAt(source, at + 1);
  if (!ceiling?.most || kindAt(source.tokens, ceiling.end) !== ')') return null;
  const end = ceiling.end + 1;
  const { value, unit } = ceiling.most;
  return OPERATORS.has(kindAt(source.tokens, end))
    ? { most: { type: 'figure', value, unit, isPoints: false }, end }
    : null;
}

/** What a term is by itself: 目标完成率 is how far the target was reached. Null for what only another term tells. */
function settled(term: Term | null): Expression | null {
  if (!term || term.type === 'open' || term.type === 'undone' || term.type === 'gap') return null;
  return term.type === 'plannedRate' ? variable('completion') : term;
}

function absolute(term: Term | null): Term | null {
  const of = settled(term);
  if (of?.type === 'variable' && (of.name === 'below' || of.name === 'above')) return variable('either');
  return of && { type: 'absolute', of };
}

/** What the words of a term stand for: the last noun decides, unless a word of planning or doing stands before it. */
function meaningOf(words: Words): Term {
  const { last, distance, hasPlan, hasActual } = words;
  // 未完成数量占计划数量的比例: how far below it.
  if (last.kind === 'ratio' && hasPlan && words.isUndone) return variable('below');
  if (last.kind === 'ratio' && words.isOfBoth) return QUOTIENT;
  // 目标值与实际值的比例: of a limit that is passed the other way round than of what is missed.
  if (last.kind === 'ratio' && hasPlan && hasActual && words.isPlanFirst) return variable('completion');
  if (last.kind === 'ratio' && hasPlan) return QUOTIENT;
  if (last.kind === 'worth' || last.kind === 'full') return variable('points');
  // 实际降低率, 目标降低率: a change that was planned, and the one that was reached.
  if (distance && distance !== 'either' && words.isRate && hasPlan !== words.isReached)
    return variable(hasPlan ? 'target' : 'actual');
  // 超支额 is an amount, a share only of the plan; 超支率 is a share.
  if (distance) return words.isAmount ? { type: 'gap', of: distance } : variable(distance);
  if (last.kind === 'rate' && last.sense !== 'completion' && (words.isPlanned || hasPlan)) return variable('target');
  if (last.kind === 'rate' && words.isPlanned) return { type: 'plannedRate' };
  if (last.kind === 'rate') return variable(last.sense === 'completion' ? 'completion' : 'rate');
  if (last.kind === 'ratio') return variable('rate');
  if (hasActual) return variable('actual');
  if (words.isUndone && !hasPlan) return { type: 'undone' };
  return hasPlan ? variable('target') : { type: 'open' };
}

/** 实际完成量/目标任务的比值: the ratio is the quotient itself, and what divides is the noun before it. */
function dividing({ distance, hasPlan, hasActual }: Words): Term | null {
  if (distance || (hasPlan && hasActual)) return null;
  if (hasPlan) return variable('target');
  return hasActual ? variable('actual') : { type: 'open' };
}

function isVariable(term: Term, name: Variable): boolean {
  return term.type === 'variable' && term.name === name;
}

/** 执行率×50%+到位率×50%, 完成率×合格率, 完成率-超支率: two things, of which one actual value tells one. */
function areApart(operator: Operator, terms: readonly (Expression | { readonly type: 'open' })[]): boolean {
  const isLoose = operator === '+' || operator === '*';
  return terms.every((one) => (one.type === 'open' ? isLoose : isMeasured(one) && (isLoose || !uses(one, 'target'))));
}

/** In a quotient an open noun is what the other is not; of two open nouns the quotient is the rate itself. */
function combine(operator: Operator, left: Term, right: Term): Expression | null {
  // (目标值-基准值), (进度/进度): two things that are called alike, and not one.
  const isOneTwice = left.type === 'variable' && right.type === 'variable' && left.name === right.name;
  if (isOneTwice && (operator === '-' || operator === '/')) return null;
  // 实际完成率/目标完成率: the actual rate and the one that was planned.
  if (operator === '/' && right.type === 'plannedRate' && isVariable(left, 'completion'))
    return { type: 'operation', operator, left: variable('actual'), right: variable('target') };
  if (operator === '/' && left.type === 'plannedRate' && isVariable(right, 'completion'))
    return { type: 'operation', operator, left: variable('target'), right: variable('actual') };
  // 1-未办结件数÷应办件数: what is left of the whole.
  if (left.type === 'undone' && operator === '/' && (right.type === 'open' || isVariable(right, 'target')))
    return { type: 'operation', operator: '-', left: WHOLE, right: variable('rate') };
  if (left.type === 'undone') return combine(operator, { type: 'open' }, right);
  if (right.type === 'undone') return combine(operator, left, { type: 'open' });
  // 应完成率-实际完成率: how far below.
  if (operator === '-' && left.type === 'plannedRate' && isVariable(right, 'completion')) return variable('below');
  if (left.type === 'plannedRate') return combine(operator, variable('completion'), right);
  if (right.type === 'plannedRate') return combine(operator, left, variable('completion'));
  if (left.type === 'gap')
    return operator === '/' && (isVariable(right, 'target') || right.type === 'open') ? variable(left.of) : null;
  if (right.type === 'gap' || areApart(operator, [left, right])) return null;
  if (operator === '/' && right.type === 'open') {
    if (left.type === 'open') return variable('rate');
    const other: Variable = isVariable(left, 'target') ? 'actual' : 'target';
    return { type: 'operation', operator, left, right: variable(other) };
  }
  if (left.type === 'open') {
    // 未开工项目数×0.1分 counts; 满意度平均值×分值: whether a share or a number, its name does not say.
    const isPoints = right.type === 'figure' && right.isPoints;
    const isCount = isPoints || (right.type === 'figure' && right.unit?.dimension === 'ratio');
    if (operator === '*' && !isCount) return null;
    // 良好-8分: a dash; there are no points in a noun to take some from.
    if ((operator === '-' || operator === '+') && isPoints) return null;
    // X-100%: a rate.
    const isRate = operator !== '/' && operator !== '*' && right.type === 'figure' && right.unit?.dimension === 'ratio';
    const known: Variable = isRate ? 'rate' : isVariable(right, 'actual') && operator === '/' ? 'target' : 'actual';
    return combine(operator, variable(known), right);
  }
  if (right.type === 'open') {
    if (operator === '*') return null;
    const known: Variable = isVariable(left, 'target') ? 'actual' : 'target';
    return { type: 'operation', operator, left, right: variable(known) };
  }
  return { type: 'operation', operator, left, right };
}

/** Whether a calculation may begin at a token: most terms are followed by no operator, and only a share of the plan needs none. */
export function mayCalculate(source: Tokens, start: number): boolean {
  const { tokens } = source;
  const kind = kindAt(tokens, start);
  if (kind === 'figure') return OPERATORS.has(kindAt(tokens, start + 1));
  let end = start;
  let isRatio = false;
  for (; end - start < MOST_TOKENS && isNamed(tokens, end); end++) {
    const noun = kindAt(tokens, end);
    isRatio = noun === 'ratio' || (isRatio && noun === 'give');
  }
  if (end === start) return OPENS.has(kind);
  return isRatio || OPERATORS.has(kindAt(tokens, end)) || ceilingIn(source, end) !== null;
}

/** The formula that begins at a token; null where none does. */
export function readFormula(tokens: Tokens, at: number): Parsed | null {
  return new FormulaReader(tokens, at).read();
}
