/** 前5名得满分，6-10名扣0.5分，11名以后扣1分: beside a rank, places of which only the first names it so. */
import { RANK } from '../../quantity/units';
import { PLACES, RANK_AFTER } from '../../terms/ranks';
import { kinds } from './closes';
import { kindAt, type Token, type Tokens } from './tokens/token';

const places = new Set(PLACES.split(' '));
const after = new Set(RANK_AFTER.split(' '));
const BEGINS = kinds('comma', 'break', 'bullet');

const isRanked = (token: Token | undefined): boolean => token?.figure?.unit?.symbol === RANK.symbol;

/** 6-10名, 11名以后 at the beginning of a clause; 培训100名 counts people. */
function isPlace({ text, tokens }: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token?.figure || token.isPoints || !places.has(text.charAt(token.end - 1))) return false;
  const isRange = kindAt(tokens, at - 1) === 'to';
  const isOn = isAfter({ text, tokens }, at + 1);
  return (isRange || isOn) && BEGINS.has(kindAt(tokens, isRange ? at - 3 : at - 1));
}

function isAfter({ text, tokens }: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && after.has(text.slice(token.start, token.end));
}

/** The tokens with such places as ranks. */
export function withRanks(source: Tokens): Tokens {
  const { text, tokens } = source;
  if (!tokens.some(isRanked)) return source;
  const found = tokens.map((_, at) => isPlace(source, at));
  if (!found.includes(true)) return source;
  return {
    text,
    tokens: tokens.map((token, at): Token => {
      if (found[at] && token.figure) return { ...token, figure: { ...token.figure, unit: RANK } };
      return found[at - 1] && isAfter(source, at) ? { ...token, kind: 'bound', sense: '>=' } : token;
    }),
  };
}
