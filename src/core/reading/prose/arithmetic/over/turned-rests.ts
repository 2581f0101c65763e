/**
 * What was left of an amount that an earlier sentence told: 「项目资金总额518.4万元」, 「实际支出471.92万元，年末结转46.48万元」; or what was paid behind a
 * deduction. Nothing says of which of them, so only the same digits in another order are a sign.
 */
import type { SaidRelation } from '../../../../model';
import { inBase, isTurned } from '../../../../quantity';
import { LESS_DEDUCTED, MORE_WHOLES, TAKEN_BEFORE } from '../../../../terms/said-over';
import { holding } from '../../../../terms/search';
import { isPlain, type Passage, type Said } from '../passages';
import { GRANT_WORDS, isBareOf, isOf } from '../triples';
import { listed } from '../words';

type Balance = SaidRelation & { readonly kind: 'balance' };

const WHOLES = listed(MORE_WHOLES);
const isLess = holding(LESS_DEDUCTED);
const isTaken = holding(TAKEN_BEFORE);

export function turnedRests(passage: Passage, before: readonly Passage[]): Balance[] {
  const earlier = before.flatMap(({ figures }) => figures).filter(isWhole);
  return passage.figures.flatMap((rest, index): Balance[] => {
    const part = isMoney(rest) ? partOf(passage.figures.slice(0, index), rest) : undefined;
    if (!part) return [];
    const own = passage.figures.slice(0, passage.figures.indexOf(part)).filter(isWhole);
    const whole = turnedOf([...earlier, ...own], part, rest);
    return whole ? [balanceOf(whole, part, rest)] : [];
  });
}

/** More amounts than a report tells of all its money; wholes and parts are tried with each other. */
const MOST = 40;
/** Of so many pairs two with fewer digits are turned by chance. */
const FEWEST_DIGITS = 5;

/** The same where what was given, spent and left stand in chapters apart: 「年末结余资金427.63万元」. */
export function turnedRestsFar(passages: readonly Passage[]): Balance[] {
  const rests = passages.flatMap(({ figures }) =>
    figures.filter((figure) => isMoney(figure) && partOf(figures.slice(0, figures.indexOf(figure)), figure) === null),
  );
  if (rests.length === 0 || rests.length > MOST) return [];
  const all = passages.flatMap(({ figures }) => figures);
  const wholes = all.filter(isWhole).slice(0, MOST);
  const parts = all.filter((figure) => isMoney(figure) && isSpent(figure)).slice(0, MOST);
  return rests.flatMap((rest): Balance[] => {
    const left = inBase(rest.value);
    const isLeft = (part: Said) => wholes.some(({ value }) => inBase(value).minus(inBase(part.value)).eq(left));
    if (left.c.length < FEWEST_DIGITS || parts.some(isLeft)) return [];
    for (const part of parts) {
      const whole = turnedOf(wholes, part, rest);
      if (whole) return [balanceOf(whole, part, rest)];
    }
    return [];
  });
}

function isSpent(figure: Said): boolean {
  return GRANT_WORDS.some(({ part }) => isBareOf(figure, part));
}

function balanceOf(whole: Said, part: Said, rest: Said): Balance {
  const terms = [
    { figure: whole.figure, sign: 1 as const },
    { figure: part.figure, sign: -1 as const },
  ];
  return { kind: 'balance', result: rest.figure, terms, isWeak: 'turned' };
}

/** What was spent before it, or taken off right before it; null for a rest without either. */
function partOf(before: readonly Said[], rest: Said): Said | null | undefined {
  const last = before.at(-1);
  if (last && isMoney(last) && isLess(rest.gap) && isTaken(last.label)) return last;
  const words = GRANT_WORDS.find(({ rest: left }) => isBareOf(rest, left));
  return words && (before.findLast((figure) => isMoney(figure) && isBareOf(figure, words.part)) ?? null);
}

/** The one of which it would be what is left with two digits changed; none where it is what is left of another. */
function turnedOf(wholes: readonly Said[], part: Said, rest: Said): Said | undefined {
  const [spent, left] = [inBase(part.value), inBase(rest.value)];
  if (wholes.some(({ value }) => inBase(value).minus(spent).eq(left))) return undefined;
  return wholes.find(({ value }) => isTurned(inBase(value).minus(spent), left));
}

function isWhole(figure: Said): boolean {
  return isMoney(figure) && (isOf(figure, WHOLES) || GRANT_WORDS.some(({ whole }) => isOf(figure, whole)));
}

function isMoney(figure: Said): boolean {
  return figure.value.unit?.dimension === 'money' && figure.depth === 0 && isPlain(figure);
}
