/**
 * A list without a total, and the total in another paragraph: 「图书馆接待28.46万人次，文化馆接待11.83万人次，博物馆接待19.57万人次」, 「共接待60.86万
 * 人次」. Only what misses the sum by little was meant to be it.
 */
import type { SaidRelation } from '../../../../model';
import { groupBy } from '../../../../group-by';
import { addUp, inBase, isTurned } from '../../../../quantity';
import { IN_ALL_SAID } from '../../../../terms/said-sums';
import { holding } from '../../../../terms/search';
import { onlyValue } from '../named-above';
import { yearBefore } from '../../statements';
import { isPlain, type Passage, type Said } from '../passages';
import { listed, withoutEndings } from '../words';

type Sum = SaidRelation & { readonly kind: 'sum' };

const LINKS = listed('为 是 达 达到 : 约 了 共');
const isInAll = holding(IN_ALL_SAID);
const FEWEST = 3;
/** 接待 of 「图书馆接待」. */
const DEED = 2;
/** A sum of fewer digits is met by chance. */
const FEWEST_DIGITS = 4;
const COMMA = /^[,;、]/;

interface List {
  readonly passage: Passage;
  readonly deed: string;
  readonly parts: readonly Said[];
}

export function totalsApart(passages: readonly Passage[]): Sum[] {
  const lists = passages.flatMap(listIn);
  if (lists.length === 0) return [];
  const wholes = groupBy(passages.flatMap(wholesIn), ({ whole }) => symbolOf(whole));
  return lists.flatMap(({ passage, deed, parts }): Sum[] => {
    const [first] = parts;
    const own = first ? (wholes.get(symbolOf(first)) ?? []) : [];
    const whole = onlyValue(
      own.filter((one) => one.passage !== passage && one.whole.gap.includes(deed)).map((one) => one.whole),
    );
    const told = own.find((one) => one.whole === whole);
    if (!first || !whole || !told || inBase(whole.value).c.length < FEWEST_DIGITS) return [];
    // A year each: all of them are those of the total.
    const years = new Set(parts.map(({ start }) => yearBefore(passage, start)));
    const [year = ''] = years;
    if (years.size === 1 && !mayBeOne(yearBefore(told.passage, whole.start), year)) return [];
    const [stated, sum] = [inBase(whole.value), addUp(parts.map(({ value }) => inBase(value)))];
    // 59.86 and 60.86 are one digit apart when they are added up.
    if (!isTurned(stated, sum) && stated.minus(sum).c.length > 1) return [];
    const figures = [parts.map(({ figure }) => figure)];
    return [{ kind: 'sum', list: 'total', wholes: [whole.figure], parts: figures, isWeak: true }];
  });
}

/** The figures of a sentence of one unit, each behind a name of its own and the same deed, and none that adds them up. */
function listIn(passage: Passage): List[] {
  return [...groupBy(passage.figures.filter(isCounted), symbolOf).values()].flatMap((parts): List[] => {
    const [first, ...others] = parts;
    const deed = first ? wordsOf(first).slice(-DEED) : '';
    const isList =
      first !== undefined &&
      parts.length >= FEWEST &&
      new Set(parts.map(wordsOf)).size === parts.length &&
      parts.every((one) => wordsOf(one).endsWith(deed) && wordsOf(one).length > DEED && !isInAll(one.gap)) &&
      others.every(({ gap, label }) => COMMA.test(gap) && gap.length === label.length + 1);
    return isList ? [{ passage, deed, parts }] : [];
  });
}

/** 「共接待读者和观众60.86万人次」 */
function wholesIn(passage: Passage): { readonly whole: Said; readonly passage: Passage }[] {
  return passage.figures.flatMap((whole) => (isCounted(whole) && isInAll(whole.label) ? [{ whole, passage }] : []));
}

function isCounted(said: Said): boolean {
  const { unit } = said.value;
  return unit !== null && unit.dimension !== 'ratio' && unit.dimension !== 'time' && said.depth === 0 && isPlain(said);
}

function symbolOf({ value: { unit } }: Said): string {
  return unit?.symbol ?? '';
}

function wordsOf({ label }: Said): string {
  return withoutEndings(label, LINKS);
}

function mayBeOne(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}
