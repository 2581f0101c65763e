/**
 * Growth within a series: 「2021年、2022年、2023年分别为46、42和38，2023年同比下降9.52%，较2021年下降17.39%」. The years before the list say
 * which of its figures both are.
 */
import type { SaidRelation } from '../../../model';
import { THANS_YEAR_AGO } from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import { growth } from './changes';
import { yearsIn } from './dates';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { changeOf, isPlainPercent, yearOf } from './turns';

type Rate = SaidRelation & { readonly kind: 'rate' };

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
