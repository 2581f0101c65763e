/**
 * A rate behind its two amounts with other amounts between them: 「安排7200万元，资金来源为中央4000万元、…，实际到位6840万元，市级到位1640万元，
 * 资金到位率95%」, or with the whole in the sentence before. Only what comes near was meant to be of them.
 */
import type { SaidFigure, SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { ADJUSTED, ADJUSTS, OTHER_MONEY } from '../../../terms/said-changes';
import { MORE_PARTS_OF } from '../../../terms/said-rates';
import { holding } from '../../../terms/search';
import { isNeutral } from '../neutral';
import { isPlain, type Passage, type Said } from './passages';
import { hasRole, LINKS, type Rate, rateOf, rolesOf } from './rates';
import { isPlainPercent, yearOf } from './turns';
import { endingOf, listed, withoutEndings } from './words';

const isChanged = holding(`${ADJUSTED} ${ADJUSTS} ${OTHER_MONEY}`);
const RATES = ['execution', 'arrival'] as const;
type Behind = (typeof RATES)[number];
const PARTS = new Map(RATES.map((said) => [said, listed(`${rolesOf(said).part.join(' ')} ${MORE_PARTS_OF[said]}`)]));

/** `known`: rates that other words explain. */
export function ratesBehind(passage: Passage, before: Passage | null, known: readonly SaidRelation[]): Rate[] {
  const explained = new Set(known.flatMap((one): SaidFigure[] => (one.kind === 'rate' ? [one.rate] : [])));
  return passage.figures.flatMap((rate, index): Rate[] => {
    const said = RATES.find((one) => one === rateOf(rate));
    if (!said || !isPlainPercent(rate) || explained.has(rate.figure) || rate.depth > 0) return [];
    const own = passage.figures.slice(0, index).filter((one) => isMoney(one) && one.clause === rate.clause);
    const [part, another] = own.filter((one) => isPartOf(one, said));
    if (!part || another || isChanged(passage.text.slice(0, rate.start))) return [];
    const earlier = own.slice(0, own.indexOf(part));
    const wholes = wholesIn(earlier, part, said);
    const first = wholes.length > 0 || earlier.length > 0 ? wholes : ofBefore(before, part, said);
    if (first.length === 0) return [];
    const readings = first.map((whole) => ({ part: [term(part)], whole: [term(whole)] }));
    return [{ kind: 'rate', rate: rate.figure, readings, isWeak: true, isUnsure: true }];
  });
}

/** The first of them, and those behind it that are called what there was to spend and nothing else. */
function wholesIn(figures: readonly Said[], part: Said, said: Behind): readonly Said[] {
  const { whole: words } = rolesOf(said);
  const [first, ...others] = figures;
  if (!first || !hasRole(first, words) || compare(inBase(first.value), inBase(part.value)) < 0) return [];
  return [first, ...others.filter((one) => isBareOf(one, words))];
}

/** 「安排2460万元，其中省级1120万元、…，当年全部下达。至年末实际支出2214万元，执行率90%」 */
function ofBefore(before: Passage | null, part: Said, said: Behind): readonly Said[] {
  const figures = (before?.figures ?? []).filter(isMoney);
  if (!before || isChanged(before.text) || isOfOtherYear(figures[0], part)) return [];
  const wholes = wholesIn(figures, part, said);
  // What was spent there is of another time.
  return figures.some((one) => isPartOf(one, said)) ? [] : wholes;
}

/** 「实际支出」, whenever: nobody's and of nothing else. */
function isPartOf(figure: Said, said: Behind): boolean {
  const words = PARTS.get(said) ?? [];
  const { whole } = rolesOf(said);
  const bare = withoutEndings(figure.label, LINKS);
  const word = endingOf(bare, words);
  return word !== '' && endingOf(bare, whole).length <= word.length && isNeutral(bare.slice(0, -word.length));
}

function isBareOf({ label }: Said, words: readonly string[]): boolean {
  const bare = withoutEndings(label, LINKS);
  const word = endingOf(bare, words);
  return word !== '' && isNeutral(bare.slice(0, -word.length));
}

function isOfOtherYear(a: Said | undefined, b: Said): boolean {
  const [first, second] = [a ? yearOf(a) : '', yearOf(b)];
  return first !== '' && second !== '' && first !== second;
}

function isMoney(figure: Said): boolean {
  return figure.value.unit?.dimension === 'money' && isPlain(figure) && figure.depth === 0;
}

function term({ figure }: Said) {
  return { figure, sign: 1 as const };
}
