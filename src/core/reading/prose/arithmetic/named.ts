/** Names that end alike, and their count behind them: 「临江县、望山县和清溪县共3个县」. */
import type { SaidRelation } from '../../../model';
import { COUNTED_TOGETHER, JOINS_NAMES, NAMED_KINDS } from '../../../terms/said-sums';
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

export function namedBefore({ figures }: Passage): SaidRelation[] {
  return figures.flatMap((figure): SaidRelation[] => {
    const endings = isCount(figure) ? endingsOf(countedOf(figure)) : undefined;
    // 「新增甲镇、乙镇，共5个乡镇」 counts those before, too.
    const counts = endings && !isSigned(figure.gap) ? countsOf(figure.gap, endings) : [];
    return counts.length > 0 ? [{ kind: 'listed', count: figure.figure, counts }] : [];
  });
}

/** 「6个乡镇开展现场核查」 goes on behind what it counts. */
function endingsOf(counted: string): readonly string[] | undefined {
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
function countsOf(gap: string, endings: readonly string[]): readonly number[] {
  const lists = withoutTotal(gap).split(',');
  const counts: number[] = [];
  let count = 0;
  for (const list of lists.reverse()) {
    const names = namesIn(list, endings);
    if (names === 0) break;
    count += names;
    counts.unshift(count);
  }
  return count < SHORTEST ? [] : counts;
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
  const isList = parts.every((part) => endingOf(part, endings) !== '' && part.length >= SHORTEST);
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
