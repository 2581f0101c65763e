/** A为实际完成数, B为计划数: letters that a criterion gives the other meaning. */
import { MEANS, MEANS_OTHER } from '../../terms/remarks';
import { figureAt, kindAt, type Token, type Tokens } from './tokens/token';

const means: ReadonlySet<string> = new Set(MEANS.split(' '));

/** A为实际完成数, B为计划数. */
function isSwapped({ text, tokens }: Tokens, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || (token.kind !== 'plan' && token.kind !== 'actual') || token.end - token.start !== 1)
    return false;
  const letter = text.charAt(token.start);
  if (letter !== 'A' && letter !== 'B') return false;
  if (MEANS_OTHER.test(text.slice(token.start, next.end))) return true;
  const says =
    next.kind === 'word' ? means.has(text.slice(next.start, next.end)) : next.kind === 'colon' || next.sense === '=';
  return says && kindAt(tokens, at + 2) === (letter === 'A' ? 'actual' : 'plan');
}

/** A≥95%, 90%≤A＜95% where there is no B: a name of the actual value. */
function isAlone({ text, tokens }: Tokens): boolean {
  let isCompared = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.end - token.start !== 1 || (token.kind !== 'plan' && token.kind !== 'actual')) continue;
    if (text.charAt(token.start) === 'B') return false;
    if (text.charAt(token.start) === 'A' && kindAt(tokens, at + 1) === 'compare' && figureAt(tokens, at + 2))
      isCompared = true;
  }
  return isCompared;
}

/** The tokens with each letter as the criterion itself explains it. */
export function withLetters(source: Tokens): Tokens {
  const { text, tokens } = source;
  if (isAlone(source))
    return {
      text,
      tokens: tokens.map((one) => (text.slice(one.start, one.end) === 'A' ? { ...one, kind: 'actual' } : one)),
    };
  let at = 0;
  while (at < tokens.length && !isSwapped(source, at)) at++;
  if (at === tokens.length) return source;
  const swapped = tokens.map((token): Token => {
    const letter = text.slice(token.start, token.end);
    if (letter === 'A') return { ...token, kind: 'actual' };
    return letter === 'B' ? { ...token, kind: 'plan' } : token;
  });
  return { text, tokens: swapped };
}
