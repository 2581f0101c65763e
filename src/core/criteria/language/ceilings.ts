/** 超过100%按100%计算, >1时取1, 超过满分按满分计: how much counts at most. */
import { TAKES_AT_MOST } from '../../terms/awards';
import { endingWith } from '../../terms/ends';
import type { Figure } from '../meaning/model';
import { isClose, kinds } from './closes';
import { figureAt, kindAt, type Tokens } from './tokens/token';

const NAMES = kinds('word', 'rate', 'actual', '(', 'plan', 'give');
const MOST_NAMES = 3;
const CEILINGS = kinds('figure', 'full', 'worth', 'plan');
const BETWEEN = kinds('of', 'word', 'comma');
const takesAtMost = endingWith(TAKES_AT_MOST);

/** How much counts at most, null for all there is, and where the words end. */
interface Ceiling {
  readonly most: Figure | null;
  readonly end: number;
}

/** Such words; null where they do not begin at a token. What counts is as much as what is exceeded. */
export function ceilingAt({ text, tokens }: Tokens, start: number): Ceiling | null {
  let at = start;
  while (at - start < MOST_NAMES && NAMES.has(kindAt(tokens, at))) at++;
  const over = tokens[at];
  const isOver =
    (over?.kind === 'compare' && over.sense === '>') || (over?.kind === 'distance' && over.sense === 'above');
  if (!isOver || !CEILINGS.has(kindAt(tokens, at + 1))) return null;
  let next = at + 2;
  while (BETWEEN.has(kindAt(tokens, next))) next++;
  const last = tokens[next - 1];
  const isTaken = last?.kind === 'word' && takesAtMost(text.slice(last.start, last.end));
  const counted = kindAt(tokens, next) === 'by' ? next + 1 : isTaken ? next : -1;
  if (counted < 0 || !CEILINGS.has(kindAt(tokens, counted))) return null;
  const exceeded = figureAt(tokens, at + 1);
  if (exceeded && !figureAt(tokens, counted)?.value.eq(exceeded.value)) return null;
  let end = counted + 1;
  while (kindAt(tokens, end) === 'give' || kindAt(tokens, end) === 'word') end++;
  return isClose(kindAt(tokens, end)) ? { most: exceeded, end } : null;
}
