import { Memo } from '../quantity';
import { ELSEWHERE, NAMED_RULES } from '../terms/awards';
import { cutDefined } from './language/defined';
import { assemble } from './meaning/assemble';
import type { Criterion } from './meaning/model';

const REMEMBERED = 5000;
const LONGEST_REMEMBERED = 2000;
const remembered = new Memo<Criterion>(REMEMBERED);

/** Nobody writes a longer one; the text of a whole report in a cell is not read as a criterion. */
const LONGEST = 6000;
const SHOWN = 60;
const elsewhere = ELSEWHERE.split(' ');
/** 「见评分细则」 says where; a longer text says more. */
const LONGEST_REFERENCE = 32;

/** Whether a text was read before. */
export function isRemembered(text: string): boolean {
  return remembered.get(text) !== undefined;
}

/**
 * Reads a 评分标准. Never throws: what is not understood is in `unread`, and `needsPerson` says so. Remembered by text; linear
 * in its length.
 */
export function readCriterion(text: string): Criterion {
  const known = remembered.get(text);
  if (known) return known;
  const criterion = text.length > LONGEST || isElsewhere(text) ? unread(text) : read(text);
  if (text.length <= LONGEST_REMEMBERED) remembered.set(text, criterion);
  return criterion;
}

/** 「同上」, 「见评分细则」: the criterion is somewhere else. */
function isElsewhere(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_REFERENCE && elsewhere.some((word) => trimmed.startsWith(word));
}

function read(text: string): Criterion {
  return assemble(cutDefined(NAMED_RULES.get(text.trim()) ?? text), text);
}

function unread(text: string): Criterion {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return { ...read(''), text, kind: 'unreadable', needsPerson: true, unread: [shown] };
}
