/** 设完成率为X, X=实际完成数/计划完成数×100%: a letter that the text defines as a rate, before it uses it. */
import { isLetter } from '../../quantity/width';
import { codeAt } from '../../terms/code-at';
import { withoutEnd } from '../../terms/ends';
import type { RateOf } from '../../terms/nouns';
import { DEFINES, MEANS } from '../../terms/remarks';
import { withoutStart } from '../../terms/starts';
import { kinds } from './closes';
import { withGaps } from './gaps';
import { type Naming, namingsIn } from './named';
import { cut } from './tokens/lexer';
import { isLabel } from './words';
import type { NamedLetter } from './tokens/writer';
import { figureAt, kindAt, type Tokens } from './tokens/token';

/** The letter, the rate that it stands for, and the first token behind the definition. */
interface Defined extends NamedLetter {
  readonly end: number;
}

const CLOSES = kinds('comma', 'colon', 'break', 'end');
const withoutLet = withoutStart(DEFINES);
const withoutMeans = withoutStart(MEANS);
const withoutMeant = withoutEnd(MEANS);

const isAlone = (text: string): boolean => text.length === 1 && isLetter(codeAt(text, 0));

/** X=实际完成数/计划完成数×100%, 令X=…. */
function quotientOf({ text, tokens }: Tokens): Defined | null {
  const [first, equals, done, divided, plan] = tokens;
  const letter = withoutLet(text.slice(first?.start, first?.end));
  if (!isAlone(letter) || equals?.kind !== 'compare' || equals.sense !== '=') return null;
  if (done?.kind !== 'actual' || divided?.kind !== '/' || plan?.kind !== 'plan') return null;
  let end = 5;
  // ×100%
  if (kindAt(tokens, end) === '*' && figureAt(tokens, end + 1)?.value.eq(1)) end += 2;
  const isClosed = kindAt(tokens, end) === 'break' || kindAt(tokens, end) === 'comma';
  return isClosed ? { letter, kind: 'rate', of: 'completion', end: end + 1 } : null;
}

/** 设完成率为X, 设X为完成率: nothing but the rate, the letter, and that the one means the other. */
function nameOf({ text, tokens }: Tokens): Defined | null {
  const close = tokens.findIndex(({ kind }) => CLOSES.has(kind));
  const rate = tokens.find(({ kind }, at) => at < close && kind === 'rate');
  if (!rate || kindAt(tokens, close) === 'end') return null;
  const of = rate.sense as RateOf;
  const phrase = text.slice(0, tokens[close]?.start);
  const name = text.slice(rate.start, rate.end);
  const last = phrase.slice(-1);
  if (isAlone(last) && withoutMeant(phrase.slice(0, -1)) === name)
    return { letter: last, kind: 'rate', of, end: close + 1 };
  const behind = withoutLet(phrase);
  const [letter, meaning] = [behind.slice(0, 1), behind.slice(1)];
  const meant = withoutMeans(meaning);
  const isMeant = meant !== '' && meant !== meaning && phrase.endsWith(name) && name.endsWith(meant);
  return isAlone(letter) && isMeant ? { letter, kind: 'rate', of, end: close + 1 } : null;
}

/** A criterion cut into tokens, in which such letters are what they stand for. */
export function cutDefined(criterion: string): Tokens {
  return withGaps(cutNamed(criterion));
}

function cutNamed(criterion: string): Tokens {
  const whole = cut(criterion);
  const source = withoutLead(whole);
  const defined = quotientOf(source) ?? nameOf(source);
  if (defined) {
    const start = source.tokens[defined.end]?.start ?? 0;
    const { text, tokens } = cut(source.text, [defined]);
    return { text, tokens: tokens.filter((token) => token.start >= start) };
  }
  const named = namingsIn(source);
  return named.length > 0 ? without(cut(source.text, named), named) : whole;
}

/** 1.X为…, 评分标准：X为…: what is defined stands behind the number, or the heading. */
function withoutLead({ text, tokens }: Tokens): Tokens {
  const [first, second] = tokens;
  const isHeading = second?.kind === 'colon' && isLabel(text.slice(first?.start, first?.end));
  const lead = first?.kind === 'bullet' ? first.end : isHeading ? second.end : 0;
  return lead === 0 ? { text, tokens } : cut(text.slice(lead));
}

/** The tokens but for those that say what the letters are. */
function without({ text, tokens }: Tokens, named: readonly Naming[]): Tokens {
  return {
    text,
    tokens: tokens.filter(
      ({ kind, start, end }) => kind === 'end' || !named.some((one) => start < one.end && end > one.start),
    ),
  };
}
