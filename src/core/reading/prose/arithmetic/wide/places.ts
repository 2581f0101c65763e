/** What several places have together: 「崇林县14个乡镇」, 「望山县9个乡镇」, 「清溪县11个乡镇」, and later 「三县36个乡镇」. */
import type { SaidRelation } from '../../../../model';
import { ALL_OF_THEM, HOW_MANY, NUMBER_LINKS, PLACE_KINDS } from '../../../../terms/wide-relations';
import { countedOf } from '../../told/follow';
import type { Line } from '../lists';
import { isPlain, type Passage, type Said } from '../passages';
import { isSameMeasure } from '../turns';
import { endingOf, listed, withoutEndings } from '../words';

const KINDS = listed(PLACE_KINDS);
const LINKS = listed(NUMBER_LINKS);
const TOGETHER = listed(ALL_OF_THEM);
/** Names of places are that long, before the kind and with it. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 8;
const BREAK = /[,;:、()]/;
/** More lists, and totals, than a report has. */
const MOST = 20;

interface List {
  readonly kind: string;
  readonly noun: string;
  readonly parts: readonly Said[];
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
  return totals.flatMap(({ said, kind, noun, count }): SaidRelation[] => {
    const told = lists.filter(
      (list) =>
        list.kind === kind &&
        list.noun === noun &&
        list.parts.length === count &&
        list.parts.every((part) => isSameMeasure(part, said)),
    );
    const [list, another] = told;
    // The total of one of two lists is that of nobody knows which.
    if (!list || another || list.parts.includes(said)) return [];
    const parts = [list.parts.map(({ figure }) => figure)];
    return [{ kind: 'sum', list: 'total', wholes: [said.figure], parts, isWeak: true }];
  });
}

/** 「三县36个乡镇」, 「3个县共36个乡镇」, where the number is a figure of its own. */
function totalsIn({ figures }: Passage): Total[] {
  return figures.flatMap((said, index): Total[] => {
    const words = placeWords(said);
    const kind = endingOf(words, KINDS);
    if (!isCount(said) || kind === '') return [];
    const before = figures[index - 1];
    const isNumber = words === kind && before?.end === said.start - said.gap.length && isCount(before);
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
  let open: { kind: string; noun: string; names: Set<string>; parts: Said[] } | null = null;
  const close = () => {
    if (open && open.parts.length > 1) found.push(open);
    open = null;
  };
  for (const passage of passages) {
    const entries = entriesIn(passage);
    if (entries.length === 0) close();
    for (const { name, kind, noun, said } of entries) {
      if (open && open.kind === kind && (open.noun === noun || noun === '') && !open.names.has(name)) {
        open.names.add(name);
        open.parts.push(said);
        continue;
      }
      close();
      open = { kind, noun, names: new Set([name]), parts: [said] };
    }
  }
  close();
  return found;
}

interface Entry {
  readonly name: string;
  readonly kind: string;
  readonly noun: string;
  readonly said: Said;
}

/** The first count behind each name of a place: 「崇林县涉及14个乡镇，新建防火道路62公里」. */
function entriesIn({ figures }: Passage): Entry[] {
  return figures.flatMap((said): Entry[] => {
    if (!isCount(said)) return [];
    const name = placeWords(said);
    const kind = endingOf(name, KINDS);
    const isName =
      kind !== '' && name.length > kind.length && name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME;
    return isName && numberIn(name, kind) === 0 ? [{ name, kind, noun: countedOf(said), said }] : [];
  });
}

function isCount(said: Said): boolean {
  const { value, depth } = said;
  return (
    value.unit !== null && value.unit.dimension === 'count' && value.decimals === 0 && depth === 0 && isPlain(said)
  );
}
