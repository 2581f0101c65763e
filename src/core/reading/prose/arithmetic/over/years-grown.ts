/**
 * Growth from year to year of what an earlier sentence lists by years: 「2021年8200万元、2022年9400万元、2023年10600万元」, 「2022年比2021年增长14.63%，2023年
 * 比2022年增长12.77%」. Another growth of the sentence that fits shows that those figures are meant.
 */
import { inBase, meets, point, roundedInterval } from '../../../../quantity';
import { growth } from '../changes';
import { isLike, isPlain, type Passage, type Said } from '../passages';
import type { Rate } from '../rates';
import { type Change, changeOf, isPlainPercent, yearOf } from '../turns';

/** Sentences before the one that tells it. */
const NEAR = 3;
const FEWEST = 2;
/** A name of the growth that is none but its years. */
const YEARS_ALONE = /^(?:19|20)\d{2}年?\D{0,2}$/;
const YEAR = /(?:19|20)\d{2}/;
const YEAR_ENDS = /(?:^|[、,:]|其中)((?:19|20)\d{2})年$/;

interface Grown {
  readonly rate: Said;
  readonly change: Change;
  readonly base: Said;
  readonly result: Said;
}

export function yearsGrown(passage: Passage, before: readonly Passage[]): Rate[] {
  const rates = passage.figures.filter(isPlainPercent);
  if (rates.length < FEWEST || rates.length < passage.figures.length) return [];
  const [series, another] = before.slice(-NEAR).flatMap((one) => seriesIn(one));
  if (!series || another) return [];
  const grown = rates.flatMap((rate) => grownIn(rate, series));
  // A growth that tells of anything else leaves open what all of them are of.
  if (grown.length < rates.length || !grown.some(isRight)) return [];
  return grown.map(({ rate, change, base, result }) => ({
    kind: 'rate',
    rate: rate.figure,
    readings: [growth(base, result, change)],
    isUnsure: true,
  }));
}

function grownIn(rate: Said, series: ReadonlyMap<number, Said>): Grown[] {
  const change = changeOf(rate);
  const than = change?.compared?.than ?? '';
  if (!change?.compared || change.turn === 'apart' || !YEARS_ALONE.test(rate.label.split(than)[0] ?? '')) return [];
  const of = Number(yearOf({ ...rate, gap: rate.label.replace(than, '') }));
  const [result, base] = [series.get(of), series.get(Number(YEAR.exec(than)?.[0] ?? 0))];
  return result && base && result !== base ? [{ rate, change, base, result }] : [];
}

function isRight({ rate, change, base, result }: Grown): boolean {
  const grown = inBase(result.value).minus(inBase(base.value)).div(inBase(base.value));
  return meets(roundedInterval(rate.value), point(change.turn === 'less' ? grown.times(-1) : grown));
}

/** Like figures, each behind its year and nothing else. */
function seriesIn({ figures }: Passage): ReadonlyMap<number, Said>[] {
  const told = figures.flatMap((said) => {
    const year = Number(YEAR_ENDS.exec(said.gap.trim())?.[1] ?? 0);
    return year > 0 && isPlain(said) && !isPlainPercent(said) && inBase(said.value).gt(0) ? [{ year, said }] : [];
  });
  const [first] = told;
  if (!first || told.length < FEWEST || !told.every(({ said }) => isLike(said, first.said))) return [];
  const series = new Map(told.map(({ year, said }) => [year, said]));
  return series.size === told.length ? [series] : [];
}
