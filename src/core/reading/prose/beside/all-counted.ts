/** All of something, counted otherwise than everywhere else: 「6座小型水库除险加固后均恢复蓄水」, 「计划除险加固水库5座」, 「5座水库共划分…」. */
import type { SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { ALL_OF_THEM } from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { COUNTS_APART } from '../../../terms/told-twice';
import type { Line } from '../arithmetic/lists';
import { isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { isNeutral } from '../neutral';
import { yearBefore } from '../statements';

const ALL = ALL_OF_THEM.split(' ');
const isApart = holding(COUNTS_APART);
const CLAUSE_END = /[,;:。、]/;
const HAN = /^\p{Script=Han}+$/u;
const LONGEST_THING = 12;
/** Of the name of a thing so much stands on both sides. */
const NAME = 2;
/** Told so often, the other is the one that is wrong. */
const FEWEST = 2;
/** One more or less, or a tenth. */
const NEAR = 0.1;
const SMALLEST = 2;
const LARGEST = 500;
/** More counts than a report has. */
const MOST = 1500;

interface Counted {
  readonly said: Said;
  readonly passage: Passage;
  readonly number: number;
  readonly year: string;
}

export function allCounted(lines: readonly Line[]): SlipRelation[] {
  const passages = lines.flat().filter(({ text }) => !RULES.test(text) && !text.includes('\t'));
  const counts = passages.flatMap(countsIn).slice(0, MOST);
  const byUnit = groupBy(counts, ({ said }) => said.value.unit?.symbol ?? '');
  return counts.flatMap((claim): SlipRelation[] => {
    const thing = thingOf(claim);
    if (thing === '') return [];
    const alike = (byUnit.get(claim.said.value.unit?.symbol ?? '') ?? []).filter((one) => isOf(one, claim, thing));
    if (alike.some(({ number }) => number === claim.number)) return [];
    const near = [...groupBy(alike, ({ number }) => String(number)).values()];
    const [right, another] = near;
    const places = new Set(right?.map(({ passage }) => passage));
    const [first] = right ?? [];
    return first && !another && places.size >= FEWEST
      ? [{ kind: 'slip', odd: claim.said.figure, right: first.said.figure }]
      : [];
  });
}

function countsIn(passage: Passage): Counted[] {
  return passage.figures.flatMap((said): Counted[] => {
    const number = said.value.value.toNumber();
    if (!isWholeCount(said) || number < SMALLEST || number > LARGEST || isApart(said.label)) return [];
    return [{ said, passage, number, year: yearBefore(passage, said.start) }];
  });
}

/** What stands between the count and 均; empty where the words say nothing of all, or name whose they are. */
function thingOf({ said, passage }: Counted): string {
  const [behind = ''] = passage.text.slice(said.end).split(CLAUSE_END);
  const at = Math.min(...ALL.map((word) => behind.indexOf(word)).filter((place) => place >= NAME));
  const thing = Number.isFinite(at) && at <= LONGEST_THING ? behind.slice(0, at) : '';
  return isNeutral(said.label) && HAN.test(thing) && !isApart(thing) ? thing : '';
}

/** The same thing, by the words right before or behind its count, and nearly as many. */
function isOf({ said, passage, number, year }: Counted, claim: Counted, thing: string): boolean {
  if (passage === claim.passage || (year !== claim.year && year !== '' && claim.year !== '')) return false;
  if (number !== claim.number && Math.abs(number - claim.number) > Math.max(1, claim.number * NEAR)) return false;
  return [said.noun.slice(0, NAME), said.label.slice(-NAME)].some(
    (name) => name.length === NAME && HAN.test(name) && thing.includes(name),
  );
}
