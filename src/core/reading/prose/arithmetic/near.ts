/**
 * Lists and totals whose words alone do not say that they belong together: 「新招募91名，按岗位划分，支教28名、支农35名、支医28名」, 「市里给了
 * 1150万元，区里配了386万元，全年可用资金共1536万元」. What nearly adds up was meant to; anything else is left alone.
 */
import type { SaidRelation } from '../../../model';
import { DIVIDED, DONE_IN_ALL, IN_ALL, JOINS_NAMES, TOTAL_NOUNS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { goesOn, isSigned, isTotal, leadsIn, namedIn, nameOf } from './parts';
import { changeOf } from './turns';
import { endingOf, listed, withoutEndings } from './words';

type Sum = SaidRelation & { readonly kind: 'sum' };

const TOTALS = listed(IN_ALL);
/** The first of a list is often about as much as the others together: something must say that it is divided. */
const divides = holding(DIVIDED);
const isOfAll = holding(TOTAL_NOUNS);
const LINKS = listed('为 是 达 : = 有');
const DONE = [...LINKS, ...listed(DONE_IN_ALL)];
/** Two figures add up with a third by chance too often. */
const FEWEST_BELOW = 3;
const FEWEST_BEFORE = 2;
const LONGEST_GAP = 24;
const JOINS = listed(JOINS_NAMES);

export function nearSumsIn({ figures }: Passage): Sum[] {
  return figures.flatMap((whole, index): Sum[] => {
    if (!isPlain(whole) || whole.depth > 0 || changeOf(whole) || !mayAdd(whole)) return [];
    const isSaid = endingOf(withoutEndings(whole.label, DONE), TOTALS) !== '' || isOfAll(whole.label);
    if (isSaid && !isTotal(whole)) {
      const parts = namedIn(whole, runOf(figures.slice(0, index).reverse(), whole).reverse());
      return parts.length < FEWEST_BEFORE ? [] : [weak(whole, suffixesOf(parts))];
    }
    if (isInList(whole, figures.slice(0, index))) return [];
    const parts = runOf(figures.slice(index + 1), whole);
    const isDivided =
      parts[0] !== undefined && divides(parts[0].gap) && !parts.slice(1).some(({ gap }) => divides(gap));
    return parts.length < FEWEST_BELOW || !isDivided || !areListed(parts) ? [] : [weak(whole, [parts])];
  });
}

/** 「预算355万元，其中设备175万元、装修130万元…」: the first of a list is no whole of the others. */
function isInList(whole: Said, before: readonly Said[]): boolean {
  return leadsIn(whole.gap).next().value !== undefined || before.some((figure) => isLike(figure, whole));
}

/** Points have their own words, and rates make no sum. */
function mayAdd({ value: { unit } }: Said): boolean {
  return unit?.dimension !== 'ratio' && unit?.symbol !== '分';
}

function weak(whole: Said, readings: readonly (readonly Said[])[]): Sum {
  const parts = readings.map((reading) => reading.map(({ figure }) => figure));
  return { kind: 'sum', list: 'total', wholes: [whole.figure], parts, isWeak: true };
}

/** Figures like the whole right behind each other; none where one of them is no plain part. */
function runOf(figures: readonly Said[], whole: Said): Said[] {
  const run: Said[] = [];
  for (const figure of figures) {
    if (!isLike(figure, whole) || figure.depth > 0 || isTotal(figure)) break;
    if (!isPlain(figure) || isSigned(figure.label) || goesOn(figure) || changeOf(figure) || nameOf(figure) === '')
      break;
    run.push(figure);
  }
  return run;
}

function suffixesOf(parts: readonly Said[]): readonly (readonly Said[])[] {
  return [parts, ...parts.slice(1, -1).map((_, at) => parts.slice(at + 1))];
}

/** 「和三年运维服务80万元」 */
function joins({ gap }: Said): boolean {
  return JOINS.some((word) => gap.startsWith(word));
}

/** One behind the other in the same way, each in a few words: a list, and no story. */
function areListed(parts: readonly Said[]): boolean {
  const [, ...others] = parts;
  const last = others.at(-1);
  const signs = new Set(others.flatMap((one) => (one === last && joins(one) ? [] : [one.gap.trim().charAt(0)])));
  return (
    signs.size === 1 &&
    others.every((one) => one.gap.length <= LONGEST_GAP && (/^[、,;]/.test(one.gap.trim()) || one === last))
  );
}
