/** X=实际完成数/计划完成数×100%: a letter that the text defines as the completion, before it uses it. */
import { isLetter } from '../../quantity/width';
import { codeAt } from '../../terms/code-at';
import { figureAt, kindAt, type Token, type Tokens } from './tokens/token';

/** How many tokens define it; 0 where the text does not begin so. */
function definitionEnd({ text, tokens }: Tokens): number {
  const [letter, equals, done, divided, plan] = tokens;
  if (!letter || letter.end - letter.start !== 1 || !isLetter(codeAt(text, letter.start))) return 0;
  if (equals?.kind !== 'compare' || equals.sense !== '=') return 0;
  if (done?.kind !== 'actual' || divided?.kind !== '/' || plan?.kind !== 'plan') return 0;
  let end = 5;
  // ×100%
  if (kindAt(tokens, end) === '*' && figureAt(tokens, end + 1)?.value.eq(1)) end += 2;
  return kindAt(tokens, end) === 'break' || kindAt(tokens, end) === 'comma' ? end + 1 : 0;
}

/** The tokens behind such a definition, in which the letter is a completion. */
export function withDefined(source: Tokens): Tokens {
  const end = definitionEnd(source);
  const { text, tokens } = source;
  const defined = tokens[0];
  if (end === 0 || !defined) return source;
  const letter = text.slice(defined.start, defined.end);
  const isIt = (token: Token | undefined): boolean =>
    token !== undefined && text.slice(token.start, token.end) === letter;
  return {
    text,
    tokens: tokens.slice(end).map((token, at, rest): Token => {
      if (isIt(token)) return { ...token, kind: 'rate', sense: 'completion' };
      return isIt(rest[at - 1]) && text.slice(token.start, token.end) === '×' ? { ...token, kind: '*' } : token;
    }),
  };
}
