import { Memo } from '../quantity';
import { assemble } from './assemble';
import { parse } from './grammar.generated.js';
import type { Criterion } from './model';
import { cutTokens } from './tokens';
import { NAMED_RULES } from './vocabulary';

const REMEMBERED = 5000;
const remembered = new Memo<Criterion>(REMEMBERED);

/**
 * Reads a 评分标准. Never throws: what is not understood is in `unread`, and `needsPerson` says so. Remembered by text; linear
 * in its length.
 */
export function readCriterion(text: string): Criterion {
  const known = remembered.get(text);
  if (known) return known;
  const tokens = cutTokens(NAMED_RULES.get(text.trim()) ?? text);
  const criterion = assemble(parse(tokens.signs, { tokens }), tokens, text);
  remembered.set(text, criterion);
  return criterion;
}
