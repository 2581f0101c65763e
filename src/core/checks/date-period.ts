import { dayOf, hasYear, readQuantity, serialOf } from '../quantity';
import type { CellRef, DateQuantity, Indicator, Project, Quantity, Stated, Texts } from '../model';
import { BETWEEN_DATES } from '../terms/years';
import { agrees, type Agreed, type Found, type ProjectCheck } from './engine/check';
import { type RelationOf, relationsOf } from './told/sums';

/** Dates outside the project's year, and periods that end before they begin. */
export const datePeriod: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'date-period',
    severity: 'warning',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号：绩效目标与预算年度一致',
  },

  *run({ project }) {
    for (const indicator of project.indicators) yield* reversals(indicator);
    yield* inTexts(project);
    const period = periodOf(project);
    const dates = project.indicators.flatMap((indicator) => datesOf(indicator));
    if (!period || dates.length === 0 || dates.some(({ value }) => spansYears(value))) return;
    const outside = dates.filter((date) => isOutside(date, period));
    for (const date of dates) if (!isOutside(date, period)) yield agrees(date.at);
    const [first, ...others] = outside;
    if (first) yield strangers(first, others, project.period);
  },
  runTexts: inTexts,
};

/** Both ends as day serials. */
interface Period {
  readonly from: number;
  readonly to: number;
}

interface Dated extends Stated<DateQuantity> {
  readonly indicator: Indicator;
  readonly column: 'target' | 'actual';
}

const YEAR = /(?:19|20)\d{2}/g;

/** From the first year that the project names to the last, or to that of its plan. */
function periodOf({ period, plannedUntil = 0 }: Project): Period | null {
  const years = [...period.matchAll(YEAR)].map(([year]) => Number(year));
  if (years.length === 0) return null;
  const from = serialOf({ year: Math.min(...years), month: 1, day: 1 });
  return { from, to: serialOf({ year: Math.max(...years, plannedUntil), month: 12, day: 31 }) };
}

function datesOf(indicator: Indicator): Dated[] {
  return (['target', 'actual'] as const).flatMap((column): Dated[] => {
    const stated = indicator[column];
    if (stated?.value.kind !== 'date' || !hasYear(stated.value)) return [];
    return [{ indicator, column, value: stated.value, at: stated.at }];
  });
}

/** A project of several years has dates in each of them. */
function spansYears({ from, to }: DateQuantity): boolean {
  return hasYear({ to: from }) && dayOf(from).year !== dayOf(to).year;
}

const YEAR_DAYS = 366;

/** What was done late is a matter of the score, not of the year; years later it is a slip. */
function isOutside({ column, value }: Dated, { from, to }: Period): boolean {
  if (value.to < from) return true;
  return value.from > (column === 'actual' ? to + YEAR_DAYS : to);
}

function strangers({ indicator, value, at }: Dated, others: readonly Dated[], period: string): Found {
  const data = { indicator: indicator.name, date: value.text, period, count: others.length + 1 };
  const related: CellRef[] = others.map((date) => date.at);
  return { message: 'outside', data, at, related, subject: indicator.name, stated: value.text, computed: period };
}

// ---------------------------------------------------------------------------------------------------------------------
// Days and years of running text

function* inTexts(texts: Texts): Generator<Found | Agreed> {
  for (const stage of relationsOf(texts, 'stage')) yield* beyondStage(stage);
  for (const span of relationsOf(texts, 'span')) yield* beyondOthers(span);
  for (const { period, at } of relationsOf(texts, 'reversed'))
    yield { message: 'backwards', data: { period }, at, stated: period };
  for (const work of relationsOf(texts, 'work')) yield inOrder(work);
  for (const length of relationsOf(texts, 'length')) yield lasting(length);
  for (const delay of relationsOf(texts, 'delay')) yield late(delay);
}

function* beyondStage({ words, at: heading, days }: RelationOf<'stage'>): Generator<Found | Agreed> {
  for (const { text, at, isOutside: isBeyond } of days) {
    if (!isBeyond) yield agrees(heading);
    else yield { message: 'stage', data: { date: text, words }, at, related: [heading], stated: text, computed: words };
  }
}

function* beyondOthers({ usual, entries }: RelationOf<'span'>): Generator<Found | Agreed> {
  const [other] = entries.filter(({ isOdd }) => !isOdd);
  for (const { words, years, at, isOdd } of entries) {
    if (!isOdd) yield agrees(at);
    else {
      const data = { words, usual, count: entries.length - 1 };
      yield { message: 'span', data, at, related: other ? [other.at] : [], stated: years, computed: usual };
    }
  }
}

function inOrder({ earlier, later, isReversed }: RelationOf<'work'>): Found | Agreed {
  if (!isReversed) return agrees(earlier.at, later.at);
  const figures = { stated: later.words, computed: earlier.words };
  return { message: 'order', data: figures, at: later.at, related: [earlier.at], ...figures };
}

function lasting({ at, from, period, length, computed, isWrong }: RelationOf<'length'>): Found | Agreed {
  if (!isWrong) return from ? agrees(at, from) : agrees(at);
  if (from) {
    const data = { period, computed, length, place: { at: from, from: at } };
    return { message: 'elsewhere', data, at, related: [from], stated: length, computed };
  }
  return { message: 'length', data: { period, computed, length }, at, stated: length, computed };
}

function late({ due, done, length, computed, isWrong }: RelationOf<'delay'>): Found | Agreed {
  if (!isWrong) return agrees(length.at, done.at, due.at);
  const data = { due: due.words, place: { at: due.at, from: length.at }, done: done.words, computed };
  const related = [due.at, done.at].filter((at, index, all) => at !== length.at && all.indexOf(at) === index);
  const figures = { stated: length.words, computed };
  return { message: 'delay', data: { ...data, length: length.words }, at: length.at, related, ...figures };
}

// ---------------------------------------------------------------------------------------------------------------------
// Periods that run backwards are no dates: they are found among what could not be read as one

const LONGEST_PERIOD = 40;

function* reversals(indicator: Indicator): Generator<Found> {
  for (const stated of [indicator.target, indicator.actual]) {
    if (!stated || !mayBePeriod(stated.value)) continue;
    const { text } = stated.value;
    const data = { indicator: indicator.name, period: text };
    const found = { data, at: stated.at, subject: indicator.name, stated: text };
    if (runsBackwards(text)) yield { ...found, message: 'reversed' };
  }
}

function mayBePeriod({ kind, text }: Quantity): boolean {
  if (kind !== 'words' && kind !== 'unreadable' && kind !== 'range') return false;
  return text.length <= LONGEST_PERIOD && (text.match(YEAR)?.length ?? 0) === 2;
}

function runsBackwards(text: string): boolean {
  for (const { index, 0: separator } of text.matchAll(BETWEEN_DATES)) {
    const [start, end] = [dateIn(text.slice(0, index)), dateIn(text.slice(index + separator.length))];
    if (start && end) return end.to < start.from;
  }
  return false;
}

function dateIn(text: string): DateQuantity | null {
  const quantity = readQuantity(text);
  return quantity.kind === 'date' && hasYear(quantity) ? quantity : null;
}
