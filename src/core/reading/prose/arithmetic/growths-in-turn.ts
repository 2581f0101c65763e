/** Growths of several years in their order: 「2021年18620人、2022年19240人、2023年20115人，2022年、2023年分别增长3.33%和4.55%」. */
import type { SaidFigure, SaidQuotient } from '../../../model';
import { EACH_IN_TURN } from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import { isPlain } from './passages';
import { type Change, changeOf, type Clause, isPlainPercent, yearOf } from './turns';

export interface Growth {
  readonly rate: SaidFigure;
  readonly readings: readonly SaidQuotient[];
}

const isInTurn = holding(EACH_IN_TURN);
const YEARS = /(?:19|20)\d{2}(?=年)/g;
const FEWEST = 2;
const JOINS: ReadonlySet<string> = new Set(['、', '和', '及', '与']);

/** Null where the rate is none of those of several years; empty where the figures of those years do not stand before it. */
export function growthsInTurn(clause: Clause, index: number, { turn }: Change): Growth[] | null {
  const [first] = clause.slice(index);
  const years = first?.gap.match(YEARS) ?? [];
  if (!first || years.length < FEWEST || !isInTurn(first.gap)) return null;
  const rates = clause.slice(index, index + years.length);
  const areListed = rates.every((rate, at) => isPlainPercent(rate) && (at === 0 || JOINS.has(rate.gap)));
  const isMore = clause[index + years.length];
  if (rates.length < years.length || !areListed || (isMore && isPlainPercent(isMore) && JOINS.has(isMore.gap)))
    return [];
  const told = clause.slice(0, index).filter((one) => isPlain(one) && !changeOf(one) && !isPlainPercent(one));
  const of = (year: number) => {
    const [figure, another] = told.filter((one) => yearOf(one) === String(year));
    return another ? undefined : figure?.figure;
  };
  return rates.flatMap((rate, at): Growth[] => {
    const year = Number(years[at]);
    const [result, base] = [of(year), of(year - 1)];
    if (!result || !base || result.value.unit?.symbol !== base.value.unit?.symbol) return [];
    const [more, less] = turn === 'less' ? [base, result] : [result, base];
    const part = [{ figure: more, sign: 1 } as const, { figure: less, sign: -1 } as const];
    return [{ rate: rate.figure, readings: [{ part, whole: [{ figure: base, sign: 1 }] }] }];
  });
}
