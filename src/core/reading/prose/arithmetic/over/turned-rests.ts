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
    if (!whole) return [];
    const terms = [
      { figure: whole.figure, sign: 1 as const },
      { figure: part.figure, sign: -1 as const },
    ];
    return [{ kind: 'balance', result: rest.figure, terms, isWeak: 'turned' }];
  });
}

/** What was spent before it, or taken off right before it. */
function partOf(before: readonly Said[], rest: Said): Said | undefined {
  const last = before.at(-1);
  if (last && isMoney(last) && isLess(rest.gap) && isTaken(last.label)) return last;
  const words = GRANT_WORDS.find(({ rest: left }) => isBareOf(rest, left));
  return words && before.findLast((figure) => isMoney(figure) && isBareOf(figure, words.part));
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
