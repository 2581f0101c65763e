/** What is told of several years ↔ what another paragraph tells of each: 「2021年至2023年累计投入4460万元」, 「2021年投入1380万元，2022年…」. */
import type { SaidRelation } from '../../../../model';
import { IN_ALL, PART_LINKS } from '../../../../terms/said-sums';
import { type YearsAt, yearsIn } from '../dates';
import type { Line } from '../lists';
import { isLike, isPlain, type Passage, type Said } from '../passages';
import { listed, withoutEndings } from '../words';
import { type InYear, partsOf, toldByYears, type Whole, wholeOf } from '../years';

type Sum = SaidRelation & { readonly kind: 'sum' };

const TOTALS = listed(IN_ALL);
const LINKS = listed(PART_LINKS).filter((word) => word !== '达');
/** The years are told so many paragraphs before or behind their total. */
const NEAR = 8;
const BREAK = /[,;:、()]/;
const MOST_YEARS = 10;
/** More totals of years in one paragraph are those of a table. */
const MOST_TOTALS = 12;
/** Longer names before the word of the total tell of another thing than the one that did it. */
const LONGEST_DOER = 12;

interface Total extends Whole {
  /** The first and the last year; null where only their number is told. */
  readonly span: Pick<YearsAt, 'from' | 'to'> | null;
}

export function sumsOfSpans(lines: readonly Line[]): Sum[] {
  const totals = lines.map((line) => line.flatMap(totalsIn).slice(0, MOST_TOTALS));
  if (totals.every((some) => some.length === 0)) return [];
  const told = lines.map((line) => (line.some(({ text }) => text.includes('\t')) ? [] : toldByYears(line)));
  return totals.flatMap((some, index) =>
    some.flatMap((total): Sum[] => {
      const near = told.slice(Math.max(0, index - NEAR), index + NEAR + 1);
      // Its own paragraph tells nothing of single years, or the sum is made there.
      if (yearsOf(total, told[index] ?? []).length > 1) return [];
      const [parts, another] = near.flatMap((line) => partsIn(total, line) ?? []);
      if (!parts || another) return [];
      return [{ kind: 'sum', list: 'years', wholes: [total.said.figure], parts: [parts.map(({ figure }) => figure)] }];
    }),
  );
}

function yearsOf({ said }: Total, told: readonly InYear[]): number[] {
  return [...new Set(told.filter((one) => one.said !== said && isLike(one.said, said)).map(({ year }) => year))];
}

/** One figure of each of its years, called as it is. */
function partsIn(total: Total, line: readonly InYear[]): (readonly Said[])[] | null {
  const { span } = total;
  const within = line.filter(
    ({ said, year }) => said !== total.said && (!span || (year >= span.from && year <= span.to)),
  );
  const named = within.filter(({ words }) => words !== '');
  const parts = named.length > 0 ? partsOf(total, within) : null;
  return parts ? [parts] : null;
}

/** 「2021年至2023年，县水利局累计投入财政资金4560万元」, 「三年累计投入…」. */
function totalsIn({ text, figures }: Passage): Total[] {
  return figures.flatMap((said, index): Total[] => {
    if (!isPlain(said) || said.depth > 0) return [];
    const counted = wholeOf(said, figures[index - 1]);
    if (counted && counted.words !== '') return [{ ...counted, span: null }];
    const span = yearsIn(text.slice(0, said.start)).at(-1);
    const years = span && span.from > 0 ? span.to - span.from + 1 : 0;
    const words = span ? wordsOf(text.slice(span.end, said.start)) : '';
    return span && years > 1 && years <= MOST_YEARS && words !== '' ? [{ said, years, words, span }] : [];
  });
}

/** What stands behind the word of the total: 投入财政资金 of 「,县水利局累计投入财政资金」. */
function wordsOf(gap: string): string {
  const label = (gap.split(BREAK).at(-1) ?? '').trim();
  const places = TOTALS.map((word) => [label.indexOf(word), word.length] as const).filter(([at]) => at >= 0);
  const [first] = places.sort(([a, one], [b, other]) => a - b || other - one);
  if (!first || first[0] > LONGEST_DOER) return '';
  return withoutEndings(label.slice(first[0] + first[1]).trim(), LINKS);
}
