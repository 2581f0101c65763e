/** Counts of all things of a kind: 「项目涉及3个乡镇12个项目村」, 「16个标段中，13个按期完工」. */
import type { SaidRelation } from '../../../model';
import { behind, holding } from '../../../terms/search';
import { GENERIC_NOUNS } from '../../../terms/told';
import { ALL_OF, AMONG, SAMPLED, THING_UNITS, WITH_ALL } from '../../../terms/wholes';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { yearBefore } from '../statements';
import { isNeutral } from '../neutral';
import type { Scope } from '../told';
import { countedOf } from '../told/follow';

type Whole = SaidRelation & { readonly kind: 'whole' };

const UNITS: ReadonlySet<string> = new Set(THING_UNITS.split(' '));
const GENERIC: ReadonlySet<string> = new Set(GENERIC_NOUNS.split(' '));
const behindAll = behind(`${ALL_OF} ${WITH_ALL}`);
const saysAll = holding(ALL_OF);
const isSampled = holding(SAMPLED);
const ALL = ALL_OF.split(' ');
const AMONG_ALL = AMONG.split(' ');
const SHORTEST = 2;
const LONGEST = 8;

/** `from`: where the heading of its line ends. */
export function wholesIn({ text, figures }: Passage, { place }: Scope, from: number): Whole[] {
  if (place !== '') return [];
  return figures.flatMap((said, index): Whole[] => {
    if (said.start < from || !isCount(said)) return [];
    const counted = countedAs(text.slice(from, said.start), text.slice(said.end), said, figures[index - 1]);
    if (counted === '') return [];
    const year = yearBefore({ text }, said.start);
    return [{ kind: 'whole', figure: said.figure, counted, years: year.startsWith('~') ? '' : year }];
  });
}

function isCount(said: Said): boolean {
  const { unit, decimals, comparator } = said.value;
  return UNITS.has(unit?.symbol ?? '') && decimals === 0 && comparator === null && said.depth === 0 && isPlain(said);
}

/** What the figure counts all of; empty where it does not. */
function countedAs(before: string, after: string, said: Said, last: Said | undefined): string {
  if (isSampled(before)) return '';
  const counted = countedOf(said);
  const isFirst = isNeutral(before.replace(/[,:\s]/g, ''));
  if (isFirst && isNoun(counted) && AMONG_ALL.some((word) => after.startsWith(counted + word))) return counted;
  // 「3个乡镇12个项目村」: the words before both are those of both.
  const pair = last ? countedOf(last) : '';
  const label = pair !== '' && said.label.endsWith(pair) ? said.label.slice(0, -pair.length) : said.label;
  const rest = behindAll(label);
  if (!saysAll(label.slice(0, label.length - rest.length))) return '';
  // 「共发现问题26个」: what is counted stands before it.
  const noun = rest === '' ? counted : said.noun === '' ? rest : '';
  return isNoun(noun) && !ALL.includes(noun) ? noun : '';
}

function isNoun(words: string): boolean {
  return words.length >= SHORTEST && words.length <= LONGEST && !GENERIC.has(words);
}
