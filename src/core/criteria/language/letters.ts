/** A为实际完成数, B为计划数: letters that a criterion gives the other meaning. */
import { MEANS } from '../../terms/remarks';
import type { Token, Tokens } from './token';

const means: ReadonlySet<string> = new Set(MEANS.split(' '));

/** The tokens with each letter as the criterion itself explains it. */
export function withLetters(source: Tokens): Tokens {
  const { text, tokens } = source;
  const isSwapped = tokens.some(({ kind, start, end }, at) => {
    if (kind !== 'plan' && kind !== 'actual') return false;
    const letter = text.slice(start, end);
    const next = tokens[at + 1];
    if ((letter !== 'A' && letter !== 'B') || !next) return false;
    const says =
      next.kind === 'word' ? means.has(text.slice(next.start, next.end)) : next.kind === 'colon' || next.sense === '=';
    const meaning = tokens[at + 2]?.kind;
    return says && (letter === 'A' ? meaning === 'actual' : meaning === 'plan');
  });
  if (!isSwapped) return source;
  const swapped = tokens.map((token): Token => {
    const letter = text.slice(token.start, token.end);
    if (letter === 'A') return { ...token, kind: 'actual' };
    return letter === 'B' ? { ...token, kind: 'plan' } : token;
  });
  return { text, tokens: swapped };
}
