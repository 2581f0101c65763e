/** A count and the things it counts, listed by name: 「9个单位，即甲、乙…」, 「三个阶段」 and the headings of the stages. */
import type { SaidFigure, SaidRelation } from '../../../model';
import { addUp, findFigures, foldWidth, inBase, readQuantity } from '../../../quantity';
import { NAMED_BY, NAMES_JOINED } from '../../../terms/names-listed';
import { STAGES } from '../../../terms/said-sums';
import type { TextLine } from '../../forms/segment';
import { numberingOf } from '../numbering';
import { countedOf } from '../told/follow';
import { countsOf, endingsOf } from './named';
import { nameOf, strungOf } from './parts';
import { isLike, isPlain, isWholeCount, type Passage, type Said } from './passages';

const COUNTERS: ReadonlySet<string> = new Set(NAMED_BY.split(' '));
const RESPECTIVELY = ['分别为', '分别是', '其中', '包括', '具体为'];
const LARGEST = 30;
const FEWEST = 3;
/** 子系统, 专题库. */
const SHORTEST_KIND = 2;
const LONGEST_LIST = 200;
/** Behind the count: what is counted, a stop, and the word that leads the list. */
const LEAD =
  /^(\p{Script=Han}{0,8}?)(?:分别[是为][:]?|(?:\(\p{Script=Han}{1,4}\)\p{Script=Han}{0,8})?(?::|(?:[,:(]|,?\()\s*(?:即|分别是|分别为|具体为|具体是|包括|为)[:]?))/u;
const NAMES_END = /[;。)]|$/;
const OPEN = /等(?:[,;)。]|\d|$)|[^、]等\p{Script=Han}{0,6}$/u;

export function listedIn(passage: Passage): SaidRelation[] {
  return [...listedByName(passage), ...listedWithAmounts(passage), ...titlesIn(passage)];
}

/** 「出版志书5部，分别为《木央年鉴》《民族志》…」: titles in their signs, and nothing else up to the end of the clause. */
function titlesIn({ text, figures }: Passage): SaidRelation[] {
  return figures.flatMap((count): SaidRelation[] => {
    const lead = isWholeCount(count) ? TITLES_LEAD.exec(text.slice(count.end)) : null;
    const [list = ''] = (lead && TITLES.exec(text.slice(count.end + lead[0].length))) ?? [];
    const titles = list.match(TITLE) ?? [];
    return titles.length > 1 ? [{ kind: 'listed', count: count.figure, counts: [titles.length] }] : [];
  });
}

const TITLES_LEAD = /^\p{Script=Han}{0,8}(?:[:,(]\s*)?(?:即|分别[是为]|具体[是为]|包括|为)?[:]?(?=《)/u;
const TITLES = /^(?:《[^《》]+》[、和及与\s]*)+(?=[,;。)]|$)/u;
const TITLE = /《[^《》]+》/g;

/** 「对5所幼儿园扣减14.52万元，分别为：阳光幼儿园3.2万元、…」: names of the kind, each with its part of the amount, and no other part. */
function listedWithAmounts({ text, figures }: Passage): SaidRelation[] {
  return figures.flatMap((count, at): SaidRelation[] => {
    const [whole, first] = [figures[at + 1], figures[at + 2]];
    if (!whole || !first || !isWholeCount(count) || isLike(count, whole) || !isLike(whole, first)) return [];
    // 「5个施工标段、2个监理标段，金额18236.5万元，其中一标段…」: which of them are listed, the names do not say.
    const before = figures[at - 1];
    if (before?.clause === count.clause && before.value.unit?.symbol === count.value.unit?.symbol) return [];
    const lead = RESPECTIVELY.find((word) => text.slice(whole.end, first.start).includes(word));
    const parts = strungOf(figures.slice(at + 2).filter((part) => isLike(part, whole)));
    if (lead === undefined || parts.length < FEWEST || !parts.every(isPlain)) return [];
    if (!addUp(parts.map(({ value }) => inBase(value))).eq(inBase(whole.value))) return [];
    const kind = nameOf(first).slice(-SHORTEST_KIND);
    const areOfKind = count.noun.includes(kind) && parts.every((part) => nameOf(part).endsWith(kind));
    return areOfKind ? [{ kind: 'listed', count: count.figure, counts: [parts.length] }] : [];
  });
}

function listedByName({ text, figures }: Passage): SaidRelation[] {
  return figures.flatMap((figure): SaidRelation[] => {
    const { unit, value, decimals } = figure.value;
    const isCount = isPlain(figure) && COUNTERS.has(unit?.symbol ?? '') && decimals === 0 && value.lte(LARGEST);
    const lead = isCount ? LEAD.exec(text.slice(figure.end)) : null;
    const rest = lead ? text.slice(figure.end + lead[0].length) : '';
    const closed = namesIn(rest);
    const counts = closed.length > 0 ? closed : kindsUpToComma(rest, figure, lead?.[1] ?? '');
    return counts.length > 0 ? [{ kind: 'listed', count: figure.figure, counts }] : [];
  });
}

/**
 * 「4个街道，分别为望湖街道、…和西郊街道，全年建成…」, 「7个子系统分别为受理子系统、…」: names of the kind that is counted, and behind
 * the comma none.
 */
function kindsUpToComma(rest: string, figure: Said, counted: string): readonly number[] {
  const [list = '', next] = rest.split(/[,;。)]/);
  const endings = endingsOf(countedOf(figure)) ?? (counted.length >= SHORTEST_KIND ? [counted] : undefined);
  if (!endings || next === undefined || list.length > LONGEST_LIST || OPEN.test(`${list},`)) return [];
  return countsOf(next.split(/[、和]/)[0] ?? '', endings, 1).length > 0 ? [] : countsOf(list, endings);
}

/** How many names a list may have; none where it is not closed: 等, figures among the names, commas beside 、. */
function namesIn(rest: string): readonly number[] {
  const list = rest.slice(0, rest.search(NAMES_END)).trim();
  const names = list.split('、');
  const joined = names.reduce((sum, name) => sum + [...name.matchAll(NAMES_JOINED)].length, 0);
  if (
    names.length < 2 ||
    names.length + joined < FEWEST ||
    OPEN.test(list) ||
    /[,:]/.test(list) ||
    findFigures(list).length > 0
  )
    return [];
  // 「甲、乙和丙」 are three, whatever else the words may be taken for.
  const isEnded = names.at(-1)?.search(NAMES_JOINED) !== -1;
  const counts = Array.from({ length: joined + 1 }, (_, more) => names.length + more);
  return isEnded ? [names.length + 1, ...counts] : counts;
}

// ---------------------------------------------------------------------------------------------------------------------
// 「分为前期准备、现场实施…三个阶段」, and the stages below it

const NUMERALS = '一二三四五六七八九十';
const ANNOUNCED = new RegExp(
  `([${NUMERALS}]|两|\\d{1,2})个?大?(${STAGES.split(' ').join('|')})(?:[。:：]?\\s*$|,?(?:具体|如下).{0,6}$)`,
  'u',
);
const MOST_BELOW = 400;

/** Announced stages ↔ the numbered headings that carry the same word. */
export function stagesIn(lines: readonly TextLine[]): SaidRelation[] {
  const folded = lines.map(({ text }) => foldWidth(text).trim());
  return folded.flatMap((text, index): SaidRelation[] => {
    const match = ANNOUNCED.exec(text);
    const [said, numeral = '', noun = ''] = match ?? [];
    const line = lines[index];
    if (said === undefined || !line) return [];
    const count = stagesBelow(folded, index, noun);
    const figure = figureOf(said, numeral, line);
    return figure && count > 1 ? [{ kind: 'listed', count: figure, counts: [count] }] : [];
  });
}

function figureOf(said: string, numeral: string, { at }: TextLine): SaidFigure | null {
  const number = numeral === '两' ? 2 : NUMERALS.includes(numeral) ? NUMERALS.indexOf(numeral) + 1 : Number(numeral);
  const words = said.replace(/[。:：]\s*$/, '');
  const value = readQuantity(`${String(number)}个`);
  return value.kind === 'number' ? { value: { ...value, text: words }, at, words } : null;
}

/** Headings 1, 2, 3 … of one depth, each with the noun in its first words; 0 where one of them has it not. */
function stagesBelow(lines: readonly string[], index: number, noun: string): number {
  let depth = 0;
  let next = 1;
  for (const text of lines.slice(index + 1, index + 1 + MOST_BELOW)) {
    const numbered = numberingOf(text);
    if (numbered.depth === 0) continue;
    if (depth === 0) depth = numbered.depth;
    if (numbered.depth > depth) continue;
    const heading = text.slice(numbered.start, numbered.start + 24);
    if (numbered.depth < depth || numberOf(text) !== next || !heading.includes(noun)) break;
    next++;
  }
  return next - 1;
}

/** The number of a heading. */
export function numberOf(text: string): number {
  const numeral = /^[(第]*(\d{1,2}|[一二三四五六七八九十]{1,3})/.exec(text)?.[1] ?? '';
  if (/^\d/.test(numeral)) return Number(numeral);
  return numeral.length === 1 ? NUMERALS.indexOf(numeral) + 1 : 0;
}
