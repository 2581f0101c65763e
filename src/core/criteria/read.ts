import { Memo } from '../quantity';
import { assemble } from './assemble';
import { parse } from './grammar.generated';
import type { Criterion } from './model';
import { mixText, Seen } from './seen';
import { cutTokens } from './tokens';
import { NAMED_RULES } from './vocabulary';

const REMEMBERED = 5000;
const LONGEST_REMEMBERED = 2000;
const remembered = new Memo<Criterion>(REMEMBERED);
const seen = new Seen(1 << 14);

/** Nobody writes a longer one; the text of a whole report in a cell is not read as a criterion. */
const LONGEST = 6000;
const SHOWN = 60;
/** 「同上」, 「见评分细则」: the criterion is somewhere else. */
const ELSEWHERE = /^\s*(?:同上|同前|同左|见|详见|参见|参照).{0,30}$/;

/**
 * Reads a 评分标准. Never throws: what is not understood is in `unread`, and `needsPerson` says so. Remembered by text; linear
 * in its length.
 */
export function readCriterion(text: string): Criterion {
  const isKnown = text.length <= LONGEST_REMEMBERED && seen.before(mixText(0, text));
  const known = isKnown ? remembered.get(text) : undefined;
  if (known) return known;
  const isElsewhere = ELSEWHERE.test(text);
  const criterion = text.length > LONGEST || isElsewhere ? unread(text) : read(text);
  if (isKnown) remembered.set(text, criterion);
  return criterion;
}

function read(text: string): Criterion {
  const tokens = cutTokens(NAMED_RULES.get(text.trim()) ?? text);
  return assemble(parse(tokens.signs, { tokens }), tokens, text);
}

function unread(text: string): Criterion {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return { ...read(''), text, kind: 'unreadable', needsPerson: true, unread: [shown] };
}
