/** What the words of a target or an actual value say, worked out once: the same few words stand in every workbook. */
import type { Big } from 'big.js';
import { Memo } from '../../../quantity';
import { BETWEEN_WORDS } from '../../../terms/fillers';
import { cut } from '../../language/tokens/lexer';
import { faultOf, saysMissing, withoutFillers } from '../../language/words';
import type { Token } from '../../language/tokens/token';
import type { Fault } from '../../meaning/model';

/** Words as conditions have them. */
export interface Spoken {
  /** Without stops and spaces. */
  readonly plain: string;
  /** Without fillers, unless they are all there is. */
  readonly words: string;
  readonly fault: Fault | null;
  /** 「5个标段未按期完成」: the one figure that counts what is undone; null where there is none, or more than one. */
  readonly undone: Big | null;
  /** In digits, or 缺少一项. */
  readonly hasDigits: boolean;
}

const REMEMBERED = 1000;
const LONGEST_COUNT = 60;
const remembered = new Memo<Spoken>(REMEMBERED);

export function spoken(text: string): Spoken {
  const known = remembered.get(text);
  if (known) return known;
  const plain = text.replace(BETWEEN_WORDS, '');
  const words = withoutFillers(plain) || plain;
  const undone = undoneIn(text);
  const made = { plain, words, fault: faultOf(text), undone, hasDigits: undone !== null || /\d/.test(text) };
  remembered.set(text, made);
  return made;
}

function undoneIn(text: string): Big | null {
  if (text.length > LONGEST_COUNT) return null;
  const { tokens } = cut(text);
  const counted = tokens.flatMap(({ figure }) => (figure?.unit?.dimension === 'count' ? [figure.value] : []));
  const [only] = counted;
  return only && counted.length === 1 && (saysMissing(text) || tokens.some(isLateOrShort)) ? only : null;
}

function isLateOrShort({ kind, sense }: Token): boolean {
  return kind === 'late' || (kind === 'distance' && sense === 'below');
}
