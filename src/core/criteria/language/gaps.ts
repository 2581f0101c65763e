/** |实际数-计划数|/计划数≤8%, (计划-实际)/计划≤5%: how far from the plan, written as it is worked out. */
import type { Distance } from '../../terms/relations';
import type { Expression } from '../meaning/model';
import { readFormula } from './awards/formulas';
import { figureAt, type Kind, kindAt, type Token, type Tokens } from './tokens/token';

/** What may stand before it. */
const BEFORE: ReadonlySet<Kind> = new Set<Kind>(['break', 'comma', 'colon', 'bullet', 'end', 'word', 'by']);

const isVariable = (expression: Expression, name: 'actual' | 'target'): boolean =>
  expression.type === 'variable' && expression.name === name;

/** Which way a difference of both goes. */
function differenceOf(expression: Expression): Distance | null {
  if (expression.type === 'absolute') return differenceOf(expression.of) && 'either';
  if (expression.type !== 'operation' || expression.operator !== '-') return null;
  if (isVariable(expression.left, 'actual') && isVariable(expression.right, 'target')) return 'above';
  return isVariable(expression.left, 'target') && isVariable(expression.right, 'actual') ? 'below' : null;
}

/** The distance that a quotient is; null for anything else. */
function distanceOf(expression: Expression): Distance | null {
  if (expression.type === 'absolute') return distanceOf(expression.of) && 'either';
  if (expression.type !== 'operation') return null;
  const { operator, left, right } = expression;
  // ×100%
  if (operator === '*' && right.type === 'figure' && right.value.eq(1)) return distanceOf(left);
  return operator === '/' && isVariable(right, 'target') ? differenceOf(left) : null;
}

/** The distance that begins at a token and is compared with a figure. */
function gapAt(source: Tokens, at: number): Token | null {
  const { tokens } = source;
  const [first, kind] = [tokens[at], kindAt(tokens, at)];
  if (!first || (kind !== '|' && kind !== '(') || !BEFORE.has(kindAt(tokens, at - 1))) return null;
  const read = readFormula(source, at);
  const distance = read && distanceOf(read.expression);
  const last = read && tokens[read.end - 1];
  // (实际-计划)/计划≤10%: whether more than planned is better nobody says.
  if (
    !distance ||
    distance === 'above' ||
    !last ||
    kindAt(tokens, read.end) !== 'compare' ||
    !figureAt(tokens, read.end + 1)
  )
    return null;
  return { ...first, kind: 'distance', sense: distance, end: last.end };
}

/** The tokens with such a quotient as the distance that it is. */
export function withGaps(source: Tokens): Tokens {
  const { text, tokens } = source;
  if (!tokens.some(({ kind }) => kind === '-')) return source;
  const found: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = found.at(-1);
    if (last && token.start < last.end) continue;
    found.push(gapAt(source, at) ?? token);
  }
  return { text, tokens: found };
}
