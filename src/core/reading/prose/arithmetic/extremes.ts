/** The most and the least of a list by name: 「甲镇158万元、乙镇126万元、丙乡84万元。甲镇最多，丙乡最少」. */
import type { SaidRelation } from '../../../model';
import Big from 'big.js';
import { compare, inBase } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { holding } from '../../../terms/search';
import {
  EXTREME_LINKS,
  LIST_LEADS,
  NAMES_JOINED,
  NO_NAMES,
  NOT_OF_ALL,
  type Superlative,
  SUPERLATIVES,
} from '../../../terms/superlatives';
import type { Line } from './lists';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { isTotal, nameOf } from './parts';
import { listed } from './words';

type Extreme = SaidRelation & { readonly kind: 'extreme' };

const WORDS = new Matcher(entriesOf(SUPERLATIVES));
const isNoName = holding(NO_NAMES);
const isOfSome = holding(NOT_OF_ALL);
const LEADS = LIST_LEADS.split(' ');
const LINKS = listed(EXTREME_LINKS);
const JOINS = NAMES_JOINED.split(' ');
const FEWEST = 3;
const SHORTEST_NAME = 2;

/** `before` tells the list where the sentence has none of its own, or `above`, the paragraphs before, one entry each. */
export function extremesIn(passage: Passage, before: Passage | null, above: readonly Line[]): Extreme[] {
  const claims = claimsIn(passage);
  if (claims.length === 0) return [];
  // 「得分率依次为85.00%、86.70%、93.52%，效益最高」 is told of those.
  if (claims.some(({ start, upTo }) => isStrung(passage, start + upTo))) return [];
  for (const { text, figures } of [passage, ...(before ? [before] : [])]) {
    const list = listIn(text, figures);
    if (list.size < FEWEST) continue;
    const lead = text.slice(0, [...list.values()][0]?.start ?? 0);
    return claims.flatMap((claim) => told(claim, list, lead, passage));
  }
  const list = entriesAbove(above);
  return list.size < FEWEST ? [] : claims.flatMap((claim) => told(claim, list, leadAbove(above, list.size), passage));
}

/** Whether figures without names stand one behind the other before a place. */
function isStrung({ figures }: Passage, place: number): boolean {
  const last = figures.findLast(({ end }) => end <= place);
  return last !== undefined && IN_TURN.has(last.gap);
}

const IN_TURN = new Set(['、', '和', '及']);

/** The entries that stand right above, in their order. */
function entriesAbove(above: readonly Line[]): Map<string, Said> {
  const entries: [string, Said][] = [];
  for (const line of [...above].reverse()) {
    const [figure, another] = line.flatMap(({ figures }) => figures);
    const name = figure ? entryName(figure) : '';
    const [, first] = entries[0] ?? [];
    if (!figure || another || !isPlain(figure) || name.length < SHORTEST_NAME || (first && !isLike(first, figure)))
      break;
    entries.unshift([name, figure]);
  }
  return new Map(entries);
}

function entryName(figure: Said): string {
  return nameOf(figure) || (figure.label === '' ? nameOf({ gap: figure.gap.replace(/[,:]$/, '') }) : '');
}

/** What stands before the list. */
function leadAbove(above: readonly Line[], entries: number): string {
  return (
    above
      .at(-1 - entries)
      ?.map(({ text }) => text)
      .join('') ?? ''
  );
}

interface Claim {
  readonly words: string;
  /** Where the words of its superlative begin. */
  readonly upTo: number;
  readonly superlative: Superlative;
  readonly start: number;
}

/** Clauses with a superlative, each from the clause with the name before it. */
function claimsIn({ text }: Passage): Claim[] {
  let start = 0;
  return text.split(';').flatMap((segment) => {
    const claims: Claim[] = [];
    for (let at = 0; at < segment.length; at++) {
      const word = WORDS.match(segment, at);
      // 「最低限价」, 「最大的问题」: the clause ends with it.
      const isClosed = word && /^\s*(?:[,:()]|$)/.test(segment.slice(at + word[0].length));
      if (isClosed) claims.push({ words: segment, upTo: at, superlative: word[1], start });
    }
    start += segment.length + 1;
    return claims;
  });
}

/** Names of one list and their figures, without the whole of them; a name that stands twice is none. */
function listIn(text: string, figures: readonly Said[]): Map<string, Said> {
  const from = Math.max(...LEADS.map((word) => text.lastIndexOf(word, figures.at(-1)?.start ?? 0)));
  const lists: Map<string, Said>[] = [];
  const twice = new Set<string>();
  for (const figure of figures.filter((one) => isPlain(one) && one.end > from && !isTotal(one))) {
    const name = ownName(figure);
    if (name.length < SHORTEST_NAME || isNoName(figure.gap)) continue;
    const known = lists.find((list) =>
      [...list.values()].every((one) => isLike(one, figure) && one.depth === figure.depth),
    );
    if (known?.has(name)) twice.add(name);
    if (known) known.set(name, figure);
    else lists.push(new Map([[name, figure]]));
  }
  const [longest] = lists.sort((a, b) => b.size - a.size);
  // Two figures of one name may be of two measures.
  return !longest || twice.size > 0 ? new Map<string, Said>() : withoutWhole(longest);
}

/** 「各镇安排资金：甲镇158万元」: the name of the list stands before the colon. */
function ownName({ gap }: Said): string {
  const behind = gap.slice(gap.lastIndexOf(':') + 1);
  return nameOf({ gap: behind === '' ? gap : behind });
}

/** What is as much as all others together is their whole. */
function withoutWhole(list: Map<string, Said>): Map<string, Said> {
  const all = [...list.values()].reduce((sum, { value }) => sum.plus(inBase(value)), new Big(0));
  return new Map(
    [...list].filter(([, { value }]) => value.unit?.dimension === 'ratio' || inBase(value).times(2).lt(all)),
  );
}

function told(
  { words, upTo, superlative, start }: Claim,
  list: Map<string, Said>,
  lead: string,
  passage: Passage,
): Extreme[] {
  // The name that stands last before the superlative.
  const [named] = [...list.keys()]
    .map((name) => ({ name, at: words.lastIndexOf(name, upTo) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  const figure = named && list.get(named.name);
  if (!named || !figure) return [];
  const between = words.slice(named.at + named.name.length, upTo);
  const opening = words.slice(0, named.at).split(/[,:]/).at(-1) ?? '';
  const isOneOf = JOINS.some((word) => opening.endsWith(word) || between.startsWith(word));
  if (isOneOf || isOfSome(words.slice(0, upTo)) || /\d/.test(opening + between)) return [];
  if (!isOfList(opening, lead, named.name) || !isOfList(between, lead, named.name)) return [];
  const isBeyond = (other: Said) => {
    const difference = compare(inBase(other.value), inBase(figure.value));
    return superlative === 'most' ? difference > 0 : difference < 0;
  };
  const beyond = [...list].filter(([, other]) => isBeyond(other));
  const [extreme] = beyond.sort(([, a], [, b]) => {
    const difference = compare(inBase(a.value), inBase(b.value));
    return superlative === 'most' ? -difference : difference;
  });
  const quoted = passage.words.slice(start + named.at, start + upTo + SHORTEST_NAME);
  const right = extreme?.[1] ?? figure;
  return [
    {
      kind: 'extreme',
      words: quoted,
      at: passage.at,
      named: figure.figure,
      extreme: right.figure,
      isWrong: extreme !== undefined,
    },
  ];
}

/** Whether what is compared is what the list tells: nothing else, or words that all stand before it. */
function isOfList(between: string, lead: string, name: string): boolean {
  const words = (between.split(',').at(-1) ?? '').trim();
  const before = lead.replace(name, '');
  // 率 of 「事故率」 beside 「事故起数」 is left over.
  for (let at = 0; at < words.length - 1;) {
    const link = LINKS.find((word) => words.startsWith(word, at));
    let length = SHORTEST_NAME;
    while (at + length < words.length && before.includes(words.slice(at, at + length + 1))) length++;
    const isTold = before.includes(words.slice(at, at + length)) && at + length <= words.length;
    if (!isTold && !link) return false;
    at += isTold ? length : (link?.length ?? 1);
  }
  return true;
}
