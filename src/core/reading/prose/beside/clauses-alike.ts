/** Two clauses of all of them, alike but for their number: 「5个包全部公开招标」, 「6个包全部公开招标」, where 「5个包的设备…」 is told as well. */
import type { SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { ALL_OF_THEM } from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { COUNTS_APART, COUNTS_PLANNED } from '../../../terms/told-twice';
import type { Line } from '../arithmetic/lists';
import { ownersIn } from '../arithmetic/over/owners';
import { isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { isNeutral } from '../neutral';
import { yearBefore } from '../statements';

const ALL = ALL_OF_THEM.split(' ');
const isApart = holding(COUNTS_APART);
const isPlan = holding(COUNTS_PLANNED);
const BREAK = /[,;:。、(]/;
const QUOTED = /[“"「][^”"」]*[”"」]/g;
const HAN = /^\p{Script=Han}+$/u;
/** What is said of all of them: shorter words are said of many things. */
const SHORTEST = 6;
const LONGEST_THING = 8;
const SMALLEST = 2;
const LARGEST = 500;
/** One more or less, or a tenth. */
const NEAR = 0.1;
/** Told in so many places, the other is the one that is wrong. */
const FEWEST = 2;
const MOST = 1500;

interface Counted {
  readonly said: Said;
  readonly passage: Passage;
  readonly number: number;
}

/** … and what is said of all of them. */
interface Clause extends Counted {
  readonly thing: string;
  readonly words: string;
  readonly year: string;
}

export function clausesAlike(lines: readonly Line[]): SlipRelation[] {
  const counts = lines
    .flat()
    .filter(({ text }) => !RULES.test(text) && !text.includes('\t'))
    .flatMap(countsIn)
    .slice(0, MOST);
  const clauses = counts.flatMap(clauseOf);
  const byUnit = groupBy(counts, ({ said }) => unitOf(said));
  return [...groupBy(clauses, ({ words, said, year }) => `${words} ${unitOf(said)} ${year}`).values()].flatMap(
    (alike): SlipRelation[] => {
      const [first, ...others] = alike;
      const second = others.find(({ number, passage }) => number !== first?.number && passage !== first?.passage);
      if (!first || !second || alike.some(({ number }) => number !== first.number && number !== second.number))
        return [];
      const told = (byUnit.get(unitOf(first.said)) ?? []).filter(({ said }) => said.noun.startsWith(first.thing));
      const places = ({ number }: Clause) =>
        new Set(told.flatMap((one) => (one.number === number ? [one.passage] : []))).size;
      const [odd, right] = places(first) < places(second) ? [first, second] : [second, first];
      return places(odd) === 1 && places(right) >= FEWEST && isNear(odd.number, right.number)
        ? [{ kind: 'slip', odd: odd.said.figure, right: right.said.figure }]
        : [];
    },
  );
}

function countsIn(passage: Passage): Counted[] {
  return passage.figures.flatMap((said): Counted[] => {
    const number = said.value.value.toNumber();
    const isCount = isWholeCount(said) && number >= SMALLEST && number <= LARGEST;
    return isCount && !isApart(said.label) ? [{ said, passage, number }] : [];
  });
}

/** Of nobody in particular, and of nothing that was to be. */
function clauseOf(counted: Counted): Clause[] {
  const { said, passage } = counted;
  const [words = ''] = passage.text.slice(said.end).split(BREAK);
  const before = passage.text.slice(0, said.start).replace(QUOTED, '');
  const all = Math.min(...ALL.map((word) => words.indexOf(word)).filter((at) => at > 0));
  if (!HAN.test(words) || words.length < SHORTEST || !Number.isFinite(all) || all > LONGEST_THING) return [];
  if (!isNeutral(said.label) || ownersIn(before).length > 0 || isPlan(said.gap) || isApart(words)) return [];
  return [{ ...counted, thing: words.slice(0, all), words, year: yearBefore(passage, said.start) }];
}

function unitOf({ value: { unit } }: Said): string {
  return unit?.symbol ?? '';
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1, b * NEAR);
}
