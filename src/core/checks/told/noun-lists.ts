/** Two lists of the same kinds of things whose names differ a little: 一类赛 and 省级行业一类赛. */
import type { ToldFigure } from '../../model';
import { groupBy } from '../../group-by';
import type { NounLook } from './noun-look';

const SPAN = /^(?:19|20)\d{2}(?:-(?:19|20)\d{2})?$/;
const FEWEST = 3;
const MOST_LISTS = 30;

/**
 * Lists of one time, kind and action with as many members, each of which names exactly one of the other list. They are the same only if
 * some of their figures are.
 */
export function alignedLists(
  told: readonly ToldFigure[],
  isAlike: (a: ToldFigure, b: ToldFigure) => boolean,
): NounLook[] {
  const found: NounLook[] = [];
  for (const alike of groupBy(told.filter(isMember), kindOf).values()) {
    const lists = [...groupBy(alike, ({ list }) => list).values()].filter(({ length }) => length >= FEWEST);
    for (const [index, list] of lists.slice(0, MOST_LISTS).entries()) {
      for (const other of lists.slice(index + 1, MOST_LISTS)) {
        const pairs = list.length === other.length ? pairsOf(list, other) : null;
        const agreeing = (pairs ?? []).filter(([a, b]) => isAlike(a, b));
        if (!pairs || agreeing.length === 0) continue;
        const conflicts = pairs
          .filter((pair) => !agreeing.includes(pair))
          .map(([right, odd]) => ({ odd, right, isCertain: false }));
        found.push({ conflicts, agreeing: agreeing.flat() });
      }
    }
  }
  return withoutRepeats(found);
}

function isMember({ years, counted, isOfTable }: ToldFigure): boolean {
  return SPAN.test(years) && counted !== '' && !isOfTable;
}

function kindOf({ years, counted, phase, action, context, figure: { value } }: ToldFigure): string {
  return JSON.stringify([years, counted, phase, action, context, value.unit?.symbol]);
}

type Pair = readonly [ToldFigure, ToldFigure];

/** Every member with its only namesake in the other list; null where one has none, or several. */
function pairsOf(list: readonly ToldFigure[], other: readonly ToldFigure[]): Pair[] | null {
  const pairs: Pair[] = [];
  for (const member of list) {
    const [namesake, another] = other.filter(({ noun }) => isWithin(noun, member.noun) || isWithin(member.noun, noun));
    if (!namesake || another) return null;
    pairs.push([member, namesake]);
  }
  const isRetold = pairs.every(([member, namesake]) => member.noun === namesake.noun);
  return !isRetold && new Set(pairs.map(([, namesake]) => namesake)).size === pairs.length ? pairs : null;
}

/** Whether the characters of a name stand in another in their order: 专项赛 in 省级专项竞赛. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length;
}

/** A report tells its lists more than once. */
function withoutRepeats(looks: readonly NounLook[]): NounLook[] {
  const seen = new Set<string>();
  return looks.map(({ conflicts, agreeing }) => ({
    agreeing,
    conflicts: conflicts.filter(({ odd, right }) => {
      const key = JSON.stringify([odd.noun, right.noun, odd.figure.value.text, right.figure.value.text]);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    }),
  }));
}
