/** One counted noun, two values: 「2021年计划一类赛9个赛事36个赛项」 ↔ 「9个赛事34个赛项」 elsewhere. */
import type { Interval, NumberQuantity, Texts, ToldFigure } from '../../model';
import { groupBy } from '../../group-by';
import { exactInterval, meets, roundedInterval } from '../../quantity';
import { holding } from '../../terms/search';
import { ALL_OF_IT } from '../../terms/remarks';
import { GENERIC_NOUNS } from '../../terms/told';
import { alignedLists } from './noun-lists';
import type { NounLook } from './noun-look';

/** More tellings of one thing are compared no further: no report has them. */
const MOST = 40;
const GENERIC = new Set(GENERIC_NOUNS.split(' '));
const SPECIFIC = 3;
const LONG = 5;
const holdsAll = holding(ALL_OF_IT);
/** 「牵头集训基地按每届每个200万元」: the words before 每 name what is paid for. */
const STANDARD = /^\p{Script=Han}{4,}.*每/u;
const YEARS = /^(?:19|20)\d{2}(?:-(?:19|20)\d{2})?$/;

/** A project is checked again for every figure that is tried in place of a wrong one; what its texts tell stays. */
const known = new WeakMap<readonly ToldFigure[], readonly NounLook[]>();

export function nounsTold({ told }: Texts): readonly NounLook[] {
  let looks = known.get(told);
  if (!looks) known.set(told, (looks = looksAt(told)));
  return looks;
}

function looksAt(all: readonly ToldFigure[]): NounLook[] {
  const told = all.filter(isComparable);
  const frames = new Frames(told);
  const looks = [...groupBy(told, keyOf).values()].flatMap((group): NounLook[] =>
    group.length < 2 || isToldTwice(group)
      ? []
      : componentsOf(group.slice(0, MOST), frames).map((figures) => lookAt(figures, frames)),
  );
  return [...looks, ...alignedLists(told, isAlike)];
}

/** What states a value of something with a name of its own; points are those of the table of scores. */
export function isComparable({ figure: { value }, noun }: ToldFigure): boolean {
  return (value.comparator === null || value.comparator === '=') && value.unit?.symbol !== '分' && !noun.endsWith('/');
}

const keys = new WeakMap<ToldFigure, string>();

function keyOf(figure: ToldFigure): string {
  let key = keys.get(figure);
  if (key === undefined) keys.set(figure, (key = writeKey(figure)));
  return key;
}

function writeKey({ noun, counted, years, phase, action, context, figure: { value } }: ToldFigure): string {
  return JSON.stringify([noun, counted, years, phase, action, context, unitOf(value)]);
}

export function unitOf({ unit }: NumberQuantity): string {
  return unit?.dimension === 'money' ? 'money' : (unit?.symbol ?? '');
}

export function isAlike(a: ToldFigure, b: ToldFigure): boolean {
  return meets(intervalOf(a.figure.value), intervalOf(b.figure.value));
}

/** Amounts are rounded, and what is about so much; what is counted is exact. */
function intervalOf(value: NumberQuantity): Interval {
  return value.unit?.dimension === 'count' && !value.approximate ? exactInterval(value) : roundedInterval(value);
}

/** What else the sentences of two figures tell alike. */
class Frames {
  readonly #byList: ReadonlyMap<number, ReadonlyMap<string, ToldFigure>>;

  constructor(told: readonly ToldFigure[]) {
    this.#byList = new Map(
      [...groupBy(told, ({ list }) => list)].map(([list, figures]) => [
        list,
        new Map(figures.map((figure) => [keyOf(figure), figure])),
      ]),
    );
  }

  /** How many other figures of both sentences are of one thing and agree. */
  shared(a: ToldFigure, b: ToldFigure): number {
    const [first, second] = [this.#byList.get(a.list), this.#byList.get(b.list)];
    if (!first || !second || a.list === b.list) return 0;
    let count = 0;
    for (const [key, figure] of first) {
      const other = key === keyOf(a) ? undefined : second.get(key);
      if (other && isAlike(figure, other)) count++;
    }
    return count;
  }
}

/** Whether two figures of one key are of one thing for certain. */
function isSame(a: ToldFigure, b: ToldFigure, frames: Frames): boolean {
  if (a.list === b.list && !a.isOfTable) return false;
  if (STANDARD.test(a.noun) && a.figure.value.unit?.dimension === 'money') return true;
  if (isOfNumberedThing(a)) return true;
  const shared = frames.shared(a, b);
  if (a.place !== b.place && shared < 2) return false;
  if (a.years === '' && (saysAll(a) || saysAll(b)) && isOneDeed(a)) return true;
  if (!YEARS.test(a.years)) return a.topic !== '' && a.topic === b.topic && isSpecific(a) && shared > 0;
  if (shared > 0 || (a.topic !== '' && a.topic === b.topic)) return true;
  return a.within === b.within && isSpecific(a);
}

/** 「全年共举办高素质农民培训班12期」: with a long name and a deed, of nothing that was named before. */
function isOneDeed({ noun, action, context, within }: ToldFigure): boolean {
  return noun.length >= LONG && !noun.includes('/') && action !== '' && context === '' && within === '';
}

function saysAll({ figure: { words } }: ToldFigure): boolean {
  return holdsAll(words);
}

/** 二届省赛, 1标段: what was spent on it. */
function isOfNumberedThing({ noun, action, figure: { value } }: ToldFigure): boolean {
  return (
    /^[一二三四五六七八九十\d]+(?:届|期|批|标段|号楼|包|轮)/.test(noun) &&
    action === 'spend' &&
    unitOf(value) === 'money'
  );
}

function isSpecific({ noun, counted }: ToldFigure): boolean {
  return !GENERIC.has(noun) && (noun.length >= SPECIFIC || counted.length > 1);
}

/** One sentence tells two values: what tells them apart was not understood. */
function isToldTwice(group: readonly ToldFigure[]): boolean {
  const byList = new Map<number, ToldFigure>();
  return group.some((figure) => {
    const known = byList.get(figure.list);
    byList.set(figure.list, figure);
    return known !== undefined && !isAlike(known, figure);
  });
}

/** The figures of a key that are of one thing, in groups. */
function componentsOf(group: readonly ToldFigure[], frames: Frames): ToldFigure[][] {
  const components: ToldFigure[][] = [];
  for (const figure of group) {
    const known = components.find((members) => members.some((member) => isSame(member, figure, frames)));
    if (known) known.push(figure);
    else components.push([figure]);
  }
  return components.filter(({ length }) => length > 1);
}

function lookAt(figures: readonly ToldFigure[], frames: Frames): NounLook {
  const values: ToldFigure[][] = [];
  for (const figure of figures) {
    const known = values.find(([first]) => first && isAlike(first, figure));
    if (known) known.push(figure);
    else values.push([figure]);
  }
  const [best, ...others] = [...values].sort((a, b) => weightOf(b) - weightOf(a));
  const right = best?.[0];
  if (!right) return { conflicts: [], agreeing: [] };
  const conflicts = others.flatMap(([odd]) => {
    if (!odd) return [];
    return [{ odd, right, isCertain: odd.isOfTable !== right.isOfTable && frames.shared(odd, right) > 0 }];
  });
  return { conflicts, agreeing: conflicts.length === 0 ? figures : best };
}

/** How often a value is told; a table before sentences where it is told as often. */
function weightOf(figures: readonly ToldFigure[]): number {
  return figures.length + (figures.some(({ isOfTable }) => isOfTable) ? 0.5 : 0);
}
