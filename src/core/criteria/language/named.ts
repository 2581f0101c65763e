/** 其中P为实际值、T为目标值, S为得分: letters that a formula is written in, wherever the text says what they are. */
import { isLetter } from '../../quantity/width';
import { codeAt } from '../../terms/code-at';
import { LETTER_MEANS } from '../../terms/remarks';
import { isClose } from './closes';
import { type Kind, kindAt, type Token, type Tokens } from './tokens/token';
import type { NamedLetter } from './tokens/writer';

/** What a letter may stand for. */
const NOUNS: ReadonlySet<Kind> = new Set<Kind>(['actual', 'plan', 'worth', 'give', 'rate']);
const MOST_WORDS = 5;
const IS = '为 是 = 表示 代表'.split(' ');

/** A letter with what it is, and the tokens that say so. */
export interface Naming extends NamedLetter {
  readonly start: number;
  readonly end: number;
}

/** The letter that a word ends in, before 为: 其中S为. */
function letterBefore(text: string, { start, end }: Token): { letter: string; from: number } | null {
  const said = LETTER_MEANS.exec(text.slice(start, end));
  if (!said) return null;
  const from = start + said.index + (said[1]?.length ?? 0);
  return isLetter(codeAt(text, from - 1)) ? null : { letter: text.charAt(from), from: start + said.index };
}

/** The one noun of a definition: 实际完成的数量 is what was done; null where there is none, or several. */
function nounOf(tokens: readonly Token[], start: number): { noun: Token; end: number } | null {
  let noun: Token | null = null;
  let end = start;
  for (; !isClose(kindAt(tokens, end)) && end - start < MOST_WORDS; end++) {
    const token = tokens[end];
    if (!token) return null;
    if (NOUNS.has(token.kind)) {
      if (noun && noun.kind !== token.kind) return null;
      noun = token;
    } else if (token.kind !== 'word' && token.kind !== 'of' && token.kind !== 'perform') return null;
  }
  return noun && isClose(kindAt(tokens, end)) ? { noun, end } : null;
}

/** T为目标值 is cut as T and 为目标值. */
function ofBase(text: string, tokens: readonly Token[], at: number): Naming | null {
  const [word, base] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== 'word' || base?.kind !== 'base' || !isClose(kindAt(tokens, at + 2))) return null;
  const letter = text.charAt(word.end - 1);
  const isAlone = isLetter(codeAt(text, word.end - 1)) && !isLetter(codeAt(text, word.end - 2));
  return isAlone && text.slice(base.start, base.end).includes('目标')
    ? { letter, kind: 'plan', of: 'level', start: word.start, end: base.end }
    : null;
}

/** 完成率(M)≥100%, 完成率P：P≥100%: a letter behind the rate it stands for, and used again. */
function behindRate(text: string, tokens: readonly Token[], at: number): Naming | null {
  const rate = tokens[at];
  if (rate?.kind !== 'rate') return null;
  const isBracketed = kindAt(tokens, at + 1) === '(';
  const [word, close] = isBracketed ? [tokens[at + 2], tokens[at + 3]] : [tokens[at + 1], tokens[at + 2]];
  const letter = text.slice(word?.start, word?.end);
  const isAlone = letter.length === 1 && isLetter(codeAt(letter, 0)) && close?.kind === (isBracketed ? ')' : 'colon');
  if (!isAlone || !close || !text.includes(letter, close.end)) return null;
  const start = isBracketed ? rate.end : rate.start;
  return { letter, kind: 'rate', of: rate.sense as NamedLetter['of'], start, end: close.end };
}

/** A为达成率: a letter that would be the plan or what was done, and is a rate here. */
function rateNamed(text: string, tokens: readonly Token[], at: number): Naming | null {
  const [letter, equals, rate] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isLetterAlone = (letter?.kind === 'plan' || letter?.kind === 'actual') && letter.end - letter.start === 1;
  if (!isLetterAlone || equals?.kind !== 'compare' || !IS.includes(text.slice(equals.start, equals.end))) return null;
  const close = tokens[at + 3];
  if (rate?.kind !== 'rate' || !close) return null;
  const name = text.slice(letter.start, letter.end);
  // A line may end where a stop is missing: A为达成率 A≥95%.
  if (!isClose(close.kind) && text.slice(close.start, close.end) !== name) return null;
  return {
    letter: name,
    kind: 'rate',
    of: rate.sense as NamedLetter['of'],
    start: letter.start,
    end: close.start,
  };
}

/** All letters that are named; none where one is named twice. */
export function namingsIn({ text, tokens }: Tokens): readonly Naming[] {
  const found: Naming[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const behind = behindRate(text, tokens, at) ?? rateNamed(text, tokens, at);
    if (behind) found.push(behind);
    if (token?.kind !== 'word') continue;
    const base = ofBase(text, tokens, at);
    if (base) {
      found.push(base);
      continue;
    }
    const said = letterBefore(text, token);
    const meant = said && nounOf(tokens, at + 1);
    if (!said || !meant) continue;
    const of = meant.noun.kind === 'rate' ? (meant.noun.sense as NamedLetter['of']) : 'level';
    found.push({
      letter: said.letter,
      kind: meant.noun.kind,
      of,
      start: said.from,
      end: tokens[meant.end]?.start ?? token.end,
    });
  }
  return new Set(found.map(({ letter }) => letter)).size === found.length ? found : [];
}
