/** How much more or less, where both ends were told before: 「中标价较招标控制价节约资金83.2万元」, 「2022年末企业数量较2021年末增长50%」. */
import type { SaidRelation } from '../../../../model';
import { YEARS_BEFORE } from '../../../../terms/said-changes';
import { namedAbove } from '../named-above';
import { isPlain, type Passage, type Said } from '../passages';
import { apart, growth, ofYearBefore } from '../changes';
import { calledOf, type Change, changeOf, bothCompared, isPlainPercent, isSameMeasure, yearOf } from '../turns';
import { listed } from '../words';

/** Two names share so many characters in a row where one is the other with more words. */
const SHORTEST_SHARED = 4;
const POINTS = '百分点';
const LAST_YEARS = listed(YEARS_BEFORE);
const YEAR = /(?:19|20)\d{2}(?=年)/;

export function changesOver(passage: Passage, before: readonly Passage[]): SaidRelation[] {
  return passage.figures.flatMap((figure): SaidRelation[] => {
    if (!isPlain(figure)) return [];
    const change = changeOf(figure);
    const sinceLastYear = change ? lastYearsGrowth(figure, change, passage, before) : [];
    if (sinceLastYear.length > 0) return sinceLastYear;
    const { subject, than } = (change && bothCompared(figure, change)) ?? { subject: '', than: '' };
    if (!change?.compared || subject === '' || than === '') return [];
    if (isPlainPercent(figure)) return growthOf(figure, { ...change, compared: { subject, than } }, passage, before);
    const years = betweenYears(figure, subject, than, passage, before);
    if (years && isSameMeasure(years.result, figure))
      return [{ kind: 'balance', result: figure.figure, terms: apart(years.result, years.base) }];
    const [result, base] = [namedAbove(subject, figure, before), namedAbove(than, figure, before)];
    return result && base && result !== base
      ? [{ kind: 'balance', result: figure.figure, terms: apart(result, base) }]
      : [];
  });
}

/** 「2023年外借量达到80万册次，较上年增长25%」, where the figure of 2022 stands in another paragraph. */
export function lastYearsGrowth(
  rate: Said,
  change: Change,
  { figures }: Passage,
  before: readonly Passage[],
): SaidRelation[] {
  if (!isPlainPercent(rate) || change.isDirect || change.turn === 'apart' || rate.depth > 0) return [];
  const { subject, than } = change.compared ?? { subject: '', than: '' };
  const result = figures.findLast(({ end, depth }) => end <= rate.start && depth === rate.depth);
  const isOfLastYear = than === '' || LAST_YEARS.some((word) => than.startsWith(word)) || isYearBefore(than, result);
  if (!change.compared || subject !== '' || !isOfLastYear || !result || isPlainPercent(result)) return [];
  if (!isPlain(result) || result.clause !== rate.clause || changeOf(result)) return [];
  const base = ofYearBefore(
    result,
    before.flatMap((passage) => passage.figures.filter((figure) => isCalledLike(figure, result))),
  );
  return base ? [{ kind: 'rate', rate: rate.figure, readings: [growth(base, result, change)], isWeak: true }] : [];
}

/** 「2023年接待1286.4万人次，比2022年增长」 */
function isYearBefore(than: string, result: Said | undefined): boolean {
  const [year = ''] = YEAR.exec(than) ?? [];
  return year !== '' && result !== undefined && Number(yearOf(result)) === Number(year) + 1;
}

/** One name ends with the other. */
function isCalledLike(a: Said, b: Said): boolean {
  const [first, second] = [calledOf(a), calledOf(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.length >= SHORTEST_SHARED && long.endsWith(short);
}

/** The same thing at two times: each is the only figure of its year that is called so. */
function growthOf(rate: Said, change: Change, passage: Passage, before: readonly Passage[]): SaidRelation[] {
  const { subject, than } = change.compared ?? { subject: '', than: '' };
  const years = betweenYears(rate, subject, than, passage, before);
  if (!years || change.turn === 'apart') return [];
  return [{ kind: 'rate', rate: rate.figure, readings: [growth(years.base, years.result, change)] }];
}

function betweenYears(
  change: Said,
  subject: string,
  than: string,
  passage: Passage,
  before: readonly Passage[],
): { readonly result: Said; readonly base: Said } | null {
  const clause = passage.text.slice(passage.text.lastIndexOf(',', change.start - 1) + 1, change.start);
  const [later, earlier] = [YEAR.exec(clause)?.[0], YEAR.exec(than)?.[0]];
  if (later === undefined || earlier === undefined || later === earlier) return null;
  const [result, base] = [later, earlier].map((year) =>
    ofYear(year, subject, before, change.value.unit?.symbol === POINTS),
  );
  return result && base && isSameMeasure(result, base) ? { result, base } : null;
}

function ofYear(year: string, subject: string, before: readonly Passage[], isRate: boolean): Said | null {
  const [only, another] = before.flatMap(({ figures }) =>
    figures.filter((figure, at) => {
      const called = calledOf(figure) || calledBefore(figure, figures[at - 1]);
      const isCalled = called.length >= SHORTEST_SHARED && subject.includes(called);
      return isPlain(figure) && isPlainPercent(figure) === isRate && isCalled && yearsOf(figure).at(-1) === year;
    }),
  );
  return only && !another ? only : null;
}

/** 「2022年优良率为71.9%，2023年为86.4%」: by the name of the figure before. */
function calledBefore(figure: Said, before: Said | undefined): string {
  const isNext = before?.clause === figure.clause && before.depth === figure.depth && isSameMeasure(before, figure);
  return isNext ? calledOf(before) : '';
}

function yearsOf({ gap }: Said): readonly string[] {
  return gap.match(/(?:19|20)\d{2}(?=年)/g) ?? [];
}
