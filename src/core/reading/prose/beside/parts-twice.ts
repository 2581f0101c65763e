/** A part of one whole told twice: 「抽查小班42个，合格39个」 ↔ 「抽查的42个小班中合格小班38个」. */
import type { SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { PART_LINKS } from '../../../terms/said-sums';
import { PART_VERDICTS } from '../../../terms/parts-twice';
import { RULES } from '../../../terms/prose';
import type { Line } from '../arithmetic/lists';
import { isPlain, isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { endingOf, listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { isAmong } from '../arithmetic/shares';
import { countedOf } from '../told/follow';
import { yearBefore } from '../statements';
import { toldApart } from './two-values';

const VERDICTS = new Set(PART_VERDICTS.split(' '));
const LINKS = listed(PART_LINKS);
const BEGINNINGS = listed('中 其中 有 的 ,');
/** A small round number is one of many things. */
const FEWEST = 12;
const SHORTEST_THING = 2;

interface Part {
  readonly passage: Passage;
  readonly whole: Said;
  readonly part: Said;
  readonly thing: string;
  readonly verdict: string;
}

export function partsTwice(lines: readonly Line[]): SlipRelation[] {
  const parts = lines.flat().flatMap((passage) => partsIn(passage));
  return [...groupBy(parts, keyOf).values()].flatMap((group): SlipRelation[] => {
    const [first] = group;
    if (!first) return [];
    const alike = group.filter((one) => areOfOne(first, one));
    const values = toldApart(alike, ({ part }) => part.value.value.toFixed());
    return values ? [{ kind: 'slip', odd: values.odd[0].part.figure, right: values.right[0].part.figure }] : [];
  });
}

function keyOf({ whole: { value }, verdict }: Part): string {
  return JSON.stringify([value.value.toFixed(), value.unit?.symbol, verdict]);
}

/** One name ends with the other: 小班 and 人工造林小班. */
function areOfOne(a: Part, b: Part): boolean {
  const [first, second] = [a, b].map(({ passage, whole }) => yearBefore(passage, whole.start));
  if (first !== second && first !== '' && second !== '') return false;
  return a.thing.endsWith(b.thing) || b.thing.endsWith(a.thing);
}

/** The part right behind its whole, with a verdict and nothing else for its name. */
function partsIn(passage: Passage): Part[] {
  const { text, figures } = passage;
  if (RULES.test(text)) return [];
  return figures.flatMap((part, index): Part[] => {
    const whole = figures[index - 1];
    if (!whole || !isWholeCount(whole) || !isWholeCount(part) || !isPlain(part)) return [];
    if (whole.value.unit?.symbol !== part.value.unit?.symbol || whole.clause !== part.clause) return [];
    if (whole.value.value.lt(FEWEST) || part.value.value.gt(whole.value.value)) return [];
    const isBehind = isAmong(text, whole);
    const thing = isBehind ? countedOf(whole) : withoutEndings(whole.label, LINKS);
    if (thing.length < SHORTEST_THING) return [];
    const label = isBehind && part.gap.startsWith(thing) ? part.gap.slice(thing.length) : part.label;
    const named = withoutBeginnings(withoutEndings(label, LINKS), BEGINNINGS);
    const verdict = [...VERDICTS].find((word) => named === word || isOfThing(named, word, thing)) ?? '';
    const isNext = !part.gap
      .slice(0, -part.label.length || undefined)
      .replace(/^,/, '')
      .includes(',');
    return verdict === '' || !isNext ? [] : [{ passage, whole, part, thing, verdict }];
  });
}

/** 合格小班 */
function isOfThing(named: string, verdict: string, thing: string): boolean {
  return named.startsWith(verdict) && endingOf(thing, [named.slice(verdict.length)]) !== '';
}
