/** Names of any kind, and their count right behind them: 「市体育场、市游泳馆、滨河公园、城南体育馆，共7个场馆」. Some of them end as what is counted does. */
import type { SaidRelation } from '../../../model';
import { AND_SO_ON, NAMES_JOINED } from '../../../terms/names-listed';
import { COUNTED_TOGETHER } from '../../../terms/said-sums';
import { countedOf } from '../told/follow';
import { isWholeCount, type Passage, type Said } from './passages';
import { endingsOf } from './named';
import { endingOf, listed } from './words';

const TOGETHER = listed(COUNTED_TOGETHER);
const JOIN = '、';
const LIST_ENDS = /[,;:()]/;
const NAME = /^\p{Script=Han}{2,14}$/u;
const FEWEST = 4;
const FEWEST_OF_KIND = 2;
const SHORTEST_THING = 2;

export function namesOfKind({ figures }: Passage): SaidRelation[] {
  return figures.flatMap((count): SaidRelation[] => {
    const thing = countedOf(count);
    const isOfPlaces = endingsOf(thing) !== undefined;
    if (!isWholeCount(count) || thing.length < SHORTEST_THING || isOfPlaces || !TOGETHER.includes(count.label))
      return [];
    const names = namesBefore(count);
    const joined = names.filter((name) => name.search(NAMES_JOINED) >= 0).length;
    const ofKind = names.filter((name) => thing.includes(name.slice(-1)));
    const apart = Math.abs(count.value.value.toNumber() - names.length);
    if (names.length < FEWEST || ofKind.length < FEWEST_OF_KIND || apart > 1 + joined) return [];
    const counts = Array.from({ length: joined + 1 }, (_, more) => names.length + more);
    return [{ kind: 'listed', count: count.figure, counts }];
  });
}

/** The last list before 「，共」; none where it leaves names out. */
function namesBefore({ gap }: Said): readonly string[] {
  const list = gap.split(LIST_ENDS).at(-2) ?? '';
  const names = list.split(JOIN);
  const areNames = names.slice(1).every((name) => NAME.test(name));
  return areNames && endingOf(list, AND_SO_ON.split(' ')) === '' ? names : [];
}
