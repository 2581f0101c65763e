/**
 * Growth on the year before, where an earlier paragraph lists the years without naming them: 「三年分别安排2.2亿元、2.5亿元和2.8亿元」, 「2023年安排2.8
 * 亿元，较2022年增长12%」. The figure itself says which of the list it is.
 */
import { compare, inBase } from '../../../../quantity';
import { IN_TURN, YEARS_IN_TURN } from '../../../../terms/series-base';
import { YEARS_BEFORE } from '../../../../terms/said-changes';
import { holding } from '../../../../terms/search';
import { growth } from '../changes';
import { yearsIn } from '../dates';
import { isLike, isPlain, type Passage, type Said } from '../passages';
import type { Rate } from '../rates';
import { changeOf, isPlainPercent, isSameMeasure, yearOf } from '../turns';
import { listed } from '../words';

const isInTurn = holding(IN_TURN);
const isOfYears = holding(YEARS_IN_TURN);
const LAST_YEARS = listed(YEARS_BEFORE);
const JOINS: ReadonlySet<string> = new Set(['、', '和', '及', '与']);
const FEWEST = 2;

export function growthsOnSeries(passage: Passage, before: readonly Passage[]): Rate[] {
  return passage.figures.flatMap((rate, index): Rate[] => {
    const result = passage.figures[index - 1];
    const change = result && isPlainPercent(rate) ? changeOf(rate) : null;
    if (!result || !change?.compared || change.isDirect || change.turn === 'apart' || change.compared.subject !== '')
      return [];
    if (!isPlain(result) || result.clause !== rate.clause || !isYearBefore(change.compared.than, result)) return [];
    const bases = before.flatMap((one) => baseIn(seriesIn(one), result));
    const [base, another] = bases;
    if (!base || (another && compare(inBase(another.value), inBase(base.value)) !== 0)) return [];
    return [{ kind: 'rate', rate: rate.figure, readings: [growth(base, result, change)], isUnsure: true }];
  });
}

function isYearBefore(than: string, result: Said): boolean {
  const year = Number(yearOf(result));
  return LAST_YEARS.some((word) => than.startsWith(word)) || (year > 0 && than.startsWith(String(year - 1)));
}

/** 「三年分别安排A、B和C」 */
function seriesIn({ figures }: Passage): readonly Said[] {
  const at = figures.findIndex(
    (first) => isInTurn(first.gap) && (isOfYears(first.gap) || yearsIn(first.gap).length > 0),
  );
  const rest = at < 0 ? [] : figures.slice(at);
  const end = rest.findIndex((one, place) => place > 0 && !JOINS.has(one.gap.trim()));
  const list = end < 0 ? rest : rest.slice(0, end);
  const [first] = list;
  const isSeries =
    first !== undefined && list.length >= FEWEST && list.every((one) => isPlain(one) && isLike(one, first));
  return isSeries ? list : [];
}

/** The one right before the member that the figure is, where only one is. */
function baseIn(series: readonly Said[], result: Said): Said[] {
  const places = series.flatMap((one, at) =>
    isSameMeasure(one, result) && compare(inBase(one.value), inBase(result.value)) === 0 ? [at] : [],
  );
  const [place = 0, another] = places;
  const base = another === undefined && place > 0 ? series[place - 1] : undefined;
  return base ? [base] : [];
}
