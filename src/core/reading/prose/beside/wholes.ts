/** Counts of all things of a kind: 「项目涉及3个乡镇12个项目村」, 「16个标段中，13个按期完工」. */
import type { SaidRelation } from '../../../model';
import { behind, holding } from '../../../terms/search';
import { GENERIC_NOUNS } from '../../../terms/told';
import { ALL_OF, AMONG, IN_ALL_BEHIND, OF_PLACE, SAMPLED, THING_UNITS, WITH_ALL } from '../../../terms/wholes';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutEndings } from '../arithmetic/words';
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
    const [before, after] = [text.slice(from, said.start), text.slice(said.end)];
    const ofPlace = countedOfPlace(before, said);
    const counted = ofPlace?.counted ?? countedAs(before, after, said, figures[index - 1]);
    if (counted === '') return [];
    const year = yearBefore({ text }, said.start);
    const years = year.startsWith('~') ? '' : year;
    return [{ kind: 'whole', figure: said.figure, counted, years, ...(ofPlace ? { place: ofPlace.place } : {}) }];
  });
}

function isCount(said: Said): boolean {
  const { unit, decimals, comparator } = said.value;
  return UNITS.has(unit?.symbol ?? '') && decimals === 0 && comparator === null && said.depth === 0 && isPlain(said);
}

/** 「区内基层医疗卫生机构共15家」, 「全区14家基层医疗卫生机构」: all of a place, by a name of its own. */
function countedOfPlace(before: string, said: Said): { readonly counted: string; readonly place: string } | null {
  const place = PLACES.find((word) => said.label.startsWith(word));
  if (place === undefined || isSampled(before)) return null;
  const rest = said.label.slice(place.length);
  const noun = rest === '' ? withoutVerb(countedOf(said)) : withoutEndings(rest, IN_ALL);
  // 「全区新增医疗机构15家」 counts some of them.
  const isWhole = rest === '' || (noun !== rest && said.noun === '');
  return isWhole && noun.length >= SHORTEST_OF_PLACE && isNoun(noun) ? { counted: noun, place: levelOf(place) } : null;
}

/** 「14家基层医疗机构全部接入」 */
function withoutVerb(counted: string): string {
  const at = AMONG_ALL.map((word) => counted.indexOf(word, SHORTEST)).filter((place) => place > 0);
  return counted.slice(0, Math.min(counted.length, ...at));
}

/** 区 of 全区, 我区 and 区内. */
function levelOf(place: string): string {
  return [...place].find((sign) => LEVELS.includes(sign)) ?? '';
}

const PLACES = listed(OF_PLACE);
const IN_ALL = listed(IN_ALL_BEHIND);
const LEVELS = '省市县区州镇乡旗';
/** 「全区15个学校」 may count others than the project does. */
const SHORTEST_OF_PLACE = 4;

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
