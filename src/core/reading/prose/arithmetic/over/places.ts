/** What several places have together: 「崇林县14个乡镇」, 「望山县9个乡镇」, 「清溪县11个乡镇」, and later 「三县36个乡镇」. */
import type { SaidRelation } from '../../../../model';
import { ALL_OF_THEM, HOW_MANY, NO_PLACE_NAMES, NUMBER_LINKS, PLACE_KINDS } from '../../../../terms/said-over';
import { countedOf } from '../../told/follow';
import type { Line } from '../lists';
import { isWholeCount, type Passage, type Said } from '../passages';
import { isSameMeasure } from '../turns';
import { endingOf, listed, withoutBeginnings, withoutEndings } from '../words';

const KINDS = listed(PLACE_KINDS);
const LINKS = listed(NUMBER_LINKS);
const LEADS = listed('其中 : 即 包括');
const NO_NAMES = NO_PLACE_NAMES.split(' ');
const TOGETHER = listed(ALL_OF_THEM);
/** Names of places are longer than that, and what is counted is no shorter. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 8;
const BREAK = /[,;:、()]/;
/** More lists, and totals, than a report has. */
const MOST = 20;

/** One thing of several places, each told by its name. */
interface List {
  readonly kind: string;
  /** What stands between the name and the count: 涉及. */
  readonly deed: string;
  readonly noun: string;
  readonly names: Set<string>;
  readonly parts: Said[];
}

interface Total {
  readonly said: Said;
  readonly kind: string;
  readonly noun: string;
  readonly count: number;
}

export function placesTogether(lines: readonly Line[]): SaidRelation[] {
  const passages = lines.flat();
  const totals = passages.flatMap(totalsIn).slice(0, MOST);
  if (totals.length === 0) return [];
  const lists = listsIn(passages).slice(0, MOST);
  return totals.flatMap((total): SaidRelation[] => {
    const [list, another] = lists.filter((one) => areOne(one, total));
    // The total of one of two lists is that of nobody knows which.
    if (!list || another || list.parts.includes(total.said)) return [];
    const parts = [list.parts.map(({ figure }) => figure)];
    return [{ kind: 'sum', list: 'total', wholes: [total.said.figure], parts, isWeak: true }];
  });
}

function areOne(list: List, { said, kind, noun, count }: Total): boolean {
  if (list.kind !== kind || list.parts.length !== count) return false;
  if (!list.parts.every((part) => isSameMeasure(part, said))) return false;
  // 「36个乡镇受益」 goes on behind what it counts; 「改造老旧小区32个」 names it before.
  return list.noun === '' ? endsLike(list.deed, noun) : noun.startsWith(list.noun);
}

/** 服务老人 and 「老人享受服务」. */
function endsLike(deed: string, noun: string): boolean {
  for (let from = 0; from + SHORTEST_NAME <= deed.length; from++) if (noun.startsWith(deed.slice(from))) return true;
  return false;
}

/** 「三县36个乡镇」, 「3个县共36个乡镇」, where the number is a figure of its own. */
function totalsIn({ text, figures }: Passage): Total[] {
  return figures.flatMap((said, index): Total[] => {
    const words = placeWords(said);
    const kind = endingOf(words, KINDS);
    // 「30个乡镇（街道）」, 「22个站点（含续建2个）」: with more than those.
    if (!isWholeCount(said) || kind === '' || text.startsWith('(', said.end + said.noun.length)) return [];
    const before = figures[index - 1];
    const isNumber = words === kind && before?.end === said.start - said.gap.length && isWholeCount(before);
    const count = isNumber ? before.value.value.toNumber() : numberIn(words, kind);
    return count > 1 ? [{ said, kind, noun: countedOf(said), count }] : [];
  });
}

/** The words of a clause before a count: 「项目惠及三县」. */
function placeWords({ gap }: Said): string {
  return withoutEndings(gap.split(BREAK).at(-1) ?? '', TOGETHER);
}

/** 三 of 「项目惠及三县」, 「三个县」; 0 where no number stands before the kind. */
function numberIn(words: string, kind: string): number {
  const bare = withoutEndings(words.slice(0, words.length - kind.length), LINKS);
  return HOW_MANY.find(([word]) => bare.endsWith(word))?.[1] ?? 0;
}

/** Entries right behind each other, each with the name of one place and one such count. */
function listsIn(passages: readonly Passage[]): List[] {
  const found: List[] = [];
  let open = null as List | null;
  for (const passage of passages) {
    const entries = entriesIn(passage);
    // A sentence of something else ends the list.
    if (entries.length === 0 && passage.figures.length > 0) open = null;
    for (const { name, kind, deed, noun, said } of entries) {
      const isNext =
        open?.kind === kind && open.deed === deed && (open.noun === noun || noun === '') && !open.names.has(name);
      if (isNext) {
        open?.names.add(name);
        open?.parts.push(said);
      } else found.push((open = { kind, deed, noun, names: new Set([name]), parts: [said] }));
    }
  }
  return found.filter(({ parts }) => parts.length > 1);
}

interface Entry {
  readonly name: string;
  readonly kind: string;
  readonly deed: string;
  readonly noun: string;
  readonly said: Said;
}

/** 「崇林县涉及14个乡镇，新建防火道路62公里」: a count whose clause begins with the name of a place. */
function entriesIn({ figures }: Passage): Entry[] {
  return figures.flatMap((said): Entry[] => {
    const words = withoutBeginnings(said.gap.split(BREAK).at(-1) ?? '', LEADS);
    const place = isWholeCount(said) ? placeAt(words) : null;
    return place ? [{ ...place, deed: words.slice(place.name.length), noun: countedOf(said), said }] : [];
  });
}

/** Up to the first word for a kind of place, the longest of those that begin there. */
function placeAt(words: string): { readonly name: string; readonly kind: string } | null {
  if (NO_NAMES.some((word) => words.startsWith(word))) return null;
  for (let at = 1; at < LONGEST_NAME && at < words.length; at++) {
    const kind = KINDS.find((word) => words.startsWith(word, at));
    if (kind !== undefined)
      return at + kind.length > SHORTEST_NAME ? { name: words.slice(0, at + kind.length), kind } : null;
  }
  return null;
}
