/** Names that end alike, and their count behind them: 「临江县、望山县和清溪县共3个县」. */
import type { SaidRelation } from '../../../model';
import { NAMES_JOINED } from '../../../terms/names-listed';
import { COUNTED_TOGETHER, JOINS_NAMES, NAMED_KINDS } from '../../../terms/said-sums';
import { NUMERALS, PAIR } from '../../../terms/announced';
import { OWN_PLACES } from '../../../terms/told';
import { readQuantity } from '../../../quantity';
import { countedOf } from '../told/follow';
import { isPlain, type Passage, type Said } from './passages';
import { isSigned } from './parts';
import { endingOf, listed } from './words';

const ENDINGS = new Map(
  NAMED_KINDS.flatMap(([counted, endings]) => counted.split(' ').map((word) => [word, listed(endings)] as const)),
);
const KINDS = listed([...ENDINGS.keys()].join(' '));
const TOGETHER = listed(COUNTED_TOGETHER);
const JOINS = listed(JOINS_NAMES);
/** A name is longer than its ending. */
const SHORTEST = 2;
const LARGEST = 30;
/** 全市, 每组负责的县. */
const NO_NAMES = OWN_PLACES.split(' ');

/** 「三部门」, 「五个乡镇」 right behind the names: what is counted in words is no figure. */
const IN_WORDS = new RegExp(`(?<![${NUMERALS}第])([${NUMERALS}]|${PAIR})个?(${KINDS.join('|')})`, 'gu');
const LONGEST_NAMES = 120;

export function namedBefore(passage: Passage): SaidRelation[] {
  return [...countedInFigures(passage), ...countedInWords(passage), ...divided(passage)];
}

/** 「评价工作分为资料审核、现场核查、综合评议三个阶段」: whatever the parts are called. */
const DIVIDED = new RegExp(
  `(?:分为|划分为|包括|分)([^,;:()\\d、]{2,10}(?:、[^,;:()\\d、]{2,12}){1,8})([${NUMERALS}]|${PAIR})个(?:阶段|步骤|环节|部分)`,
  'gu',
);

function divided({ text, words, at }: Passage): SaidRelation[] {
  return [...text.matchAll(DIVIDED)].flatMap(({ index, 0: said, 1: list = '', 2: numeral = '' }): SaidRelation[] => {
    const names = list.split('、');
    const joined = names.reduce((sum, name) => sum + [...name.matchAll(NAMES_JOINED)].length, 0);
    const number = numeral === PAIR ? 2 : NUMERALS.indexOf(numeral) + 1;
    const value = OPEN.test(list) ? null : readQuantity(`${String(number)}个`);
    if (value?.kind !== 'number' || names.length < SHORTEST) return [];
    const start = index + said.length - (said.length - said.lastIndexOf(numeral));
    const told = words.slice(start, index + said.length);
    const counts = Array.from({ length: joined + 1 }, (_, more) => names.length + more);
    return [{ kind: 'listed', count: { value: { ...value, text: told }, at, words: told }, counts }];
  });
}

function countedInWords({ text, words, at }: Passage): SaidRelation[] {
  return [...text.matchAll(IN_WORDS)].flatMap(({ index, 0: said, 1: numeral = '', 2: kind = '' }): SaidRelation[] => {
    const number = numeral === PAIR ? 2 : NUMERALS.indexOf(numeral) + 1;
    const before = text.slice(Math.max(0, index - LONGEST_NAMES), index);
    const names = before.slice(before.search(/[^,;:()\d]*$/));
    const counts = names.includes('、') ? countsOf(names, ENDINGS.get(kind) ?? []) : [];
    const value = counts.length > 0 && number > 1 ? readQuantity(`${String(number)}个`) : null;
    if (value?.kind !== 'number') return [];
    const told = words.slice(index, index + said.length);
    return [{ kind: 'listed', count: { value: { ...value, text: told }, at, words: told }, counts }];
  });
}

function countedInFigures({ text, figures }: Passage): SaidRelation[] {
  return figures.flatMap((figure): SaidRelation[] => {
    const endings = isCount(figure) ? endingsOf(countedOf(figure)) : undefined;
    // 「抽查的6个乡镇（青禾镇、柳泉镇、白石乡）」; 「17个乡镇（12个镇、5个乡）」 are counts.
    const inside = endings ? bracketBehind(text, figure) : '';
    const within = endings && inside !== '' && !/\d/.test(inside) ? countsOf(inside, endings) : [];
    if (within.length > 0) return [{ kind: 'listed', count: figure.figure, counts: within }];
    // 「新增甲镇、乙镇，共5个乡镇」 counts those before, too.
    const counts = endings && !isSigned(figure.gap) ? countsOf(figure.gap, endings) : [];
    if (counts.length > 0) return [{ kind: 'listed', count: figure.figure, counts }];
    const names = isCount(figure) && figure.noun !== '' && !isSigned(figure.gap) ? plainNames(figure.gap) : 0;
    const count = figure.value.value.toNumber();
    // 「…、长沙等8个城市」 names some of them.
    const isNear = Math.abs(count - names) <= 1 && (count < names || !OPEN.test(figure.gap));
    return names >= FEWEST_PLAIN && isNear ? [{ kind: 'listed', count: figure.figure, counts: [names] }] : [];
  });
}

function bracketBehind(text: string, { end, noun }: Said): string {
  const start = end + noun.length;
  return text.charAt(start) === '(' ? text.slice(start + 1, text.indexOf(')', start)) : '';
}

/**
 * 「先后走进成都、重庆、广州、武汉、西安5个城市」: names that end in no kind of place, right before their count. So many short ones, and a
 * count that is nearly theirs, say that it counts them.
 */
function plainNames(gap: string): number {
  const names = (gap.split(/[,;:()]/).at(-1) ?? '').split('、');
  const areShort = names.slice(1).every((name) => PLAIN_NAME.test(name) && name.search(NAMES_JOINED) < 0);
  return areShort ? names.length : 0;
}

const PLAIN_NAME = /^\p{Script=Han}{2,5}$/u;
const OPEN = /等$/;
const FEWEST_PLAIN = 5;

/** 「6个乡镇开展现场核查」 goes on behind what it counts. */
export function endingsOf(counted: string): readonly string[] | undefined {
  const kind = KINDS.find((word) => counted.startsWith(word));
  return kind === undefined ? undefined : ENDINGS.get(kind);
}

function isCount(figure: Said): boolean {
  const { unit, decimals, value } = figure.value;
  return unit?.dimension === 'count' && decimals === 0 && value.lte(LARGEST) && isPlain(figure);
}

/**
 * How many names stand before the count: all of them, or, as a comma may end another list, the last so many. None where
 * a word between them is none.
 */
export function countsOf(gap: string, endings: readonly string[], fewest = SHORTEST): readonly number[] {
  const lists = withoutTotal(gap).split(',');
  const counts: number[] = [];
  let [count, open] = [0, 0];
  for (const list of lists.reverse()) {
    const names = namesIn(list, endings);
    if (names === 0) break;
    count += names;
    open += list.split('、').reduce((sum, part) => sum + joinsWithin(part, endings), 0);
    counts.unshift(count);
    for (let more = 1; more <= open; more++) counts.push(count + more);
  }
  return count < fewest ? [] : counts;
}

/** 人力资源和社会保障局 is one, 乡镇政府和水利局 are two: a join behind no ending leaves it open. */
function joinsWithin(part: string, endings: readonly string[]): number {
  return [...part.matchAll(NAMES_JOINED)].filter(({ index, 0: join }) => {
    const [before, behind] = [part.slice(0, index), part.slice(index + join.length)];
    return before.length >= SHORTEST && behind.length >= SHORTEST && endingOf(before, endings) === '';
  }).length;
}

/** 「…和清溪县共」, 「…清溪县,共」. */
function withoutTotal(gap: string): string {
  const total = endingOf(gap.trim(), TOGETHER);
  const names = gap.trim().slice(0, gap.trim().length - total.length);
  return names.endsWith(',') ? names.slice(0, -1) : names;
}

/** 0 where one of them does not end like a name. */
function namesIn(list: string, endings: readonly string[]): number {
  const parts = list.split('、');
  const isName = (part: string) => part.length >= SHORTEST && !NO_NAMES.includes(part.charAt(0));
  const isList = parts.every((part) => endingOf(part, endings) !== '' && isName(part));
  return isList ? parts.reduce((sum, part) => sum + namesJoined(part, endings), 0) : 0;
}

/** 望山县和清溪县 are two, 太和县 is one. */
function namesJoined(part: string, endings: readonly string[]): number {
  const ends = endings.flatMap((ending) => JOINS.map((join) => ending + join));
  const at = ends
    .map((end) => part.indexOf(end) + end.length)
    .filter((place, index) => place >= (ends[index]?.length ?? 0));
  const [first] = at.sort((a, b) => a - b);
  const rest = first === undefined ? '' : part.slice(first);
  return rest.length >= SHORTEST && first !== undefined && first > SHORTEST ? 1 + namesJoined(rest, endings) : 1;
}
