import { Memo } from '../quantity';
import { assemble } from './assemble';
import { parse } from './grammar.generated.js';
import type { Criterion } from './model';
import { cutTokens } from './tokens';
import { NAMED_RULES } from './vocabulary';

const REMEMBERED = 5000;
const LONGEST_REMEMBERED = 2000;
const remembered = new Memo<Criterion>(REMEMBERED);

/** Nobody writes a longer one; the text of a whole report in a cell is not read as a criterion. */
const LONGEST = 6000;
const SHOWN = 60;

/**
 * Reads a 评分标准. Never throws: what is not understood is in `unread`, and `needsPerson` says so. Remembered by text; linear
 * in its length.
 */
export function readCriterion(text: string): Criterion {
  const known = remembered.get(text);
  if (known) return known;
  const criterion = text.length > LONGEST ? tooLong(text) : read(text);
  if (text.length <= LONGEST_REMEMBERED) remembered.set(text, criterion);
  return criterion;
}

function read(text: string): Criterion {
  const tokens = cutTokens(NAMED_RULES.get(text.trim()) ?? text);
  return assemble(parse(tokens.signs, { tokens }), tokens, text);
}

function tooLong(text: string): Criterion {
  const unread = [`${text.slice(0, SHOWN)}…`];
  return { ...read(''), text, kind: 'unreadable', needsPerson: true, unread };
}
