/**
 * Growth within a series: 「2021年、2022年、2023年分别为46、42和38，2023年同比下降9.52%，较2021年下降17.39%」. The years before the list say
 * which of its figures both are.
 */
import type { SaidRelation } from '../../../model';
import { THANS_YEAR_AGO, TREND_FALLS, TREND_LEADS, TREND_RISES } from '../../../terms/said-changes';
import { NEGATIONS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { growth } from './changes';
import { yearsIn } from './dates';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { changeOf, isPlainPercent, yearOf } from './turns';
import { endingOf, listed } from './words';

type Order = SaidRelation & { readonly kind: 'order' };
type Rate = SaidRelation & { readonly kind: 'rate' };

const leadsTrend = holding(TREND_LEADS);
const isDenied = holding(NEGATIONS);
const RISES = listed(TREND_RISES);
const FALLS = listed(TREND_FALLS);
/** Of two years there is a growth, and no trend. */
const FEWEST_OF_TREND = 3;
const RESPECTIVELY = '分别';
const FEWEST = 2;
const isYearAgo = holding(THANS_YEAR_AGO);
const JOINS: ReadonlySet<string> = new Set(['、', '和', '及', '与']);
const YEAR = /(?:19|20)\d{2}/;

export function seriesGrowths(passage: Passage): Rate[] {
  const series = seriesIn(passage);
  const end = Math.max(0, ...[...series.values()].map((figure) => figure.end));
  const last = Math.max(...series.keys());
  return passage.figures.flatMap((rate): Rate[] => {
    const change = rate.start > end && isPlainPercent(rate) ? changeOf(rate) : null;
    if (!change || change.turn === 'apart' || series.size < FEWEST) return [];
    const than = change.compared?.than ?? '';
    const of = Number(withoutThan(rate, than)) || last;
    const before = Number(YEAR.exec(than)?.[0] ?? 0) || (isYearAgo(rate.gap) ? of - 1 : 0);
    const [result, base] = [series.get(of), series.get(before)];
    if (!result || !base || result === base) return [];
    return [{ kind: 'rate', rate: rate.figure, readings: [growth(base, result, change)], isUnsure: true }];
  });
}

/** 「…分别为18.6万、16.92万、21.34万，连续三年保持增长」: each is more than the one before. */
export function seriesTrends(passage: Passage): Order[] {
  const { text, at } = passage;
  const series = [...seriesIn(passage)].sort(([a], [b]) => a - b);
  const last = Math.max(0, ...series.map(([, { end }]) => end));
  const behind = text.slice(last).split(/[;。]/)[0] ?? '';
  const trend = behind.split(',').find((clause) => leadsTrend(clause) && !isDenied(clause)) ?? '';
  const turn = endingOf(trend.trim(), RISES) !== '' ? 'more' : endingOf(trend.trim(), FALLS) !== '' ? 'less' : null;
  if (turn === null || series.length < FEWEST_OF_TREND) return [];
  return series.slice(1).flatMap(([, figure], place): Order[] => {
    const before = series[place]?.[1];
    if (!before) return [];
    const [larger, smaller] = turn === 'more' ? [figure, before] : [before, figure];
    return [{ kind: 'order', words: trend.trim(), at, larger: larger.figure, smaller: smaller.figure }];
  });
}

/** The year that the growth is of, and not the one it is compared with. */
function withoutThan(rate: Said, than: string): string {
  return yearOf({ ...rate, gap: than === '' ? rate.gap : rate.gap.replace(than, '') });
}

/** The figures of a list by the years that stand before it, as many as they are. */
function seriesIn({ figures }: Passage): ReadonlyMap<number, Said> {
  for (const [at, first] of figures.entries()) {
    if (!first.gap.includes(RESPECTIVELY) || isPlainPercent(first) || changeOf(first)) continue;
    const rest = figures.slice(at);
    const end = rest.findIndex((one, place) => place > 0 && !JOINS.has(one.gap.trim()));
    const list = end < 0 ? rest : rest.slice(0, end);
    const years = yearsIn(first.gap).flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, more) => from + more),
    );
    if (
      list.length < FEWEST ||
      years.length !== list.length ||
      !list.every((one) => isPlain(one) && isLike(one, first))
    )
      continue;
    return new Map(years.map((year, index) => [year, list[index] ?? first]));
  }
  return new Map();
}
