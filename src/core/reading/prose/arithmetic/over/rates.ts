/** A rate beside its part, of a whole that an earlier paragraph told: 「计划总投资1850万元」, 「实际到位1665万元，资金到位率90%」. */
import type { SaidQuotient } from '../../../../model';
import { compare, inBase } from '../../../../quantity';
import { ADJUSTED, ADJUSTS, OTHER_MONEY } from '../../../../terms/said-changes';
import { holding } from '../../../../terms/search';
import { isPlain, type Passage, type Said } from '../passages';
import { hasOwnName, hasRole, LINKS, RATE_WORDS, type Rate, rateOf, rolesOf } from '../rates';
import { isSameMeasure, yearOf } from '../turns';
import { endingOf, withoutEndings } from '../words';
import { isNeutral } from '../../subjects';

/** What there was to spend became another amount. */
const isChanged = holding(`${ADJUSTED} ${ADJUSTS} ${OTHER_MONEY}`);
/** More amounts that may be meant say nothing. */
const MOST_WHOLES = 3;

export function ratesOver({ figures }: Passage, before: readonly Passage[]): Rate[] {
  return figures.flatMap((rate, index): Rate[] => {
    const said = rate.value.unit?.symbol === '%' && isPlain(rate) ? rateOf(rate) : null;
    const part = figures[index - 1];
    if ((said !== 'arrival' && said !== 'execution') || !part || part.clause !== rate.clause) return [];
    const roles = rolesOf(said);
    // 「以调整后预算为基数的到位率」 says itself of what.
    if (!isBare(rate, RATE_WORDS) || !isMoney(part) || !hasRole(part, roles.part) || hasOwnName(part, roles.part))
      return [];
    if (said === 'execution' && before.some(({ text }) => isChanged(text))) return [];
    const wholes: Said[] = [];
    for (const figure of before.flatMap((passage) => passage.figures)) {
      const isWhole = isMoney(figure) && hasRole(figure, roles.whole) && isBare(figure, roles.whole);
      if (!isWhole || !isSameMeasure(figure, part) || isOfOtherYear(figure, part)) continue;
      if (!wholes.some((one) => compare(inBase(one.value), inBase(figure.value)) === 0)) wholes.push(figure);
    }
    if (wholes.length === 0 || wholes.length > MOST_WHOLES) return [];
    const readings = wholes.map((whole): SaidQuotient => ({
      part: [{ figure: part.figure, sign: 1 }],
      whole: [{ figure: whole.figure, sign: 1 }],
    }));
    return [{ kind: 'rate', rate: rate.figure, readings, isWeak: true }];
  });
}

/** 「本项目计划总投资」: nothing but the word and what says nothing. */
function isBare({ label }: Said, words: readonly string[]): boolean {
  const bare = withoutEndings(label, LINKS);
  return isNeutral(bare.slice(0, bare.length - endingOf(bare, words).length));
}

function isMoney(figure: Said): boolean {
  return figure.value.unit?.dimension === 'money' && isPlain(figure);
}

function isOfOtherYear(a: Said, b: Said): boolean {
  const [first, second] = [yearOf(a), yearOf(b)];
  return first !== '' && second !== '' && first !== second;
}
