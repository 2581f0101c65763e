/** What the words of a target or an actual value say, worked out once: the same few words stand in every workbook. */
import type { Big } from 'big.js';
import { Memo } from '../../../quantity';
import { BETWEEN_WORDS } from '../../../terms/fillers';
import { DENIED_CHANGE } from '../../../terms/scales';
import { holding } from '../../../terms/search';
import { withoutStart } from '../../../terms/starts';
import { cut } from '../../language/tokens/lexer';
import { faultOf, saysEqual, saysMissing, withoutFillers } from '../../language/words';
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
  /** Which way it went, where that is all that is said, and by how much: 较上年增长3%, 持平, 下降. */
  readonly change: { readonly way: 1 | 0 | -1; readonly isDenied: boolean } | null;
  /** In digits, or 缺少一项. */
  readonly hasDigits: boolean;
}

const REMEMBERED = 1000;
const LONGEST_COUNT = 60;
/** 与上年相比，上升: within what is one phrase. */
const COMMAS = /[,，\s]/g;
const withoutDenial = withoutStart(DENIED_CHANGE);
const denies = holding(DENIED_CHANGE);
const remembered = new Memo<Spoken>(REMEMBERED);

export function spoken(text: string): Spoken {
  const known = remembered.get(text);
  if (known) return known;
  const plain = text.replace(BETWEEN_WORDS, '');
  const words = withoutFillers(plain) || plain;
  const undone = undoneIn(text);
  const change = changeIn(withoutFillers(text.replace(COMMAS, '')));
  const made = { plain, words, fault: faultOf(text), undone, change, hasDigits: undone !== null || /\d/.test(text) };
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

function changeIn(text: string): Spoken['change'] {
  if (text.length > LONGEST_COUNT) return null;
  const said = withoutDenial(text);
  const isDenied = said !== text;
  const way = wayIn(said);
  return way === null || denies(said) ? null : { way, isDenied };
}

function wayIn(text: string): 1 | 0 | -1 | null {
  if (saysEqual(text)) return 0;
  const { tokens } = cut(text);
  const at = tokens.findIndex(({ kind }) => kind === 'distance');
  const [change, next, end] = tokens.slice(at);
  const isAll = next?.kind === 'end' || (next?.kind === 'figure' && end?.kind === 'end');
  if (at < 0 || at > 1 || !isAll || (at === 1 && tokens[0]?.kind !== 'word')) return null;
  return change?.sense === 'above' ? 1 : change?.sense === 'below' ? -1 : null;
}

function isLateOrShort({ kind, sense }: Token): boolean {
  return kind === 'late' || (kind === 'distance' && sense === 'below');
}
