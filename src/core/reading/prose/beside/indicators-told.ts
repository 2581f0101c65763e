/**
 * What an indicator counts, told in a sentence by the indicator's whole name: 尿液检测 9248人次, and 「全年开展尿液检测9842人次」. Where no table
 * has it, the paragraph on the indicator does: 「C102 新建污水管网。目标：≥24公里；完成情况：24.6公里」, and 「新建污水管网26.4公里」.
 */
import type { Indicator, SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { inBase, isNumber, isTurned } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { BY_THEN, COUNTS_APART, COUNTS_PLANNED, INDICATOR_LINKS } from '../../../terms/told-twice';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { wordsBehindDates } from '../arithmetic/turns';
import { isNeutral } from '../neutral';
import { type IndicatorRow, paragraphsOf } from './indicator-paragraphs';

const LINKS = listed(INDICATOR_LINKS);
const isPlan = holding(COUNTS_PLANNED);
const isApart = holding(COUNTS_APART);
const YEAR = /(?<![较比])20\d{2}(?=年)/;
const isByThen = holding(BY_THEN);
const HAN = /^\p{Script=Han}+$/u;
/** Of a shorter name more may be counted than the indicator does. */
const SHORTEST_NAME = 4;
/** Twice as many, or half, are those of something else. */
const FAR = 2;

/** What a paragraph says, and what stands on both sides of a figure, is compared with what comes near it alone. */
const NEAR = 0.1;

/** `isOwn`: whether a sentence is told of all of the project. */
export function indicatorsTold(
  lines: readonly Line[],
  indicators: readonly Indicator[],
  period: string,
  isOwn: (passage: Passage) => boolean,
): SlipRelation[] {
  const inTable = indicators.flatMap(rowOf);
  const names = new Set(inTable.map(({ name }) => name));
  const others = indicators.map(({ name }) => name).filter((name) => !names.has(name) && isLong(name));
  const byName = groupBy([...inTable, ...paragraphsOf(lines, new Set(others))], ({ name }) => name);
  const rows = [...byName.values()].flatMap((same) => (same.length === 1 ? same : []));
  if (rows.length === 0) return [];
  const told = lines.flatMap((line) =>
    line.flatMap((passage) =>
      RULES.test(passage.text) ? [] : passage.figures.map((said): Told => ({ said, passage, line })),
    ),
  );
  const byUnit = groupBy(told, ({ said }) => said.value.unit?.symbol);
  return rows.flatMap((row): SlipRelation[] => {
    const alike = byUnit.get(row.actual.unit?.symbol) ?? [];
    const own = alike.filter((one) => one.line !== row.line && tells(one, row, period, isOwn));
    const [first] = own;
    const isTold = own.some(({ said }) => inBase(said.value).eq(inBase(row.actual)));
    return first && !isTold ? [{ kind: 'slip', odd: first.said.figure, right: row.figure }] : [];
  });
}

interface Told {
  readonly said: Said;
  readonly passage: Passage;
  readonly line: Line;
}

function rowOf({ name, actual, target }: Indicator): IndicatorRow[] {
  const value = actual?.value;
  if (!actual || !value || !isNumber(value) || value.unit?.dimension !== 'count' || value.comparator !== null)
    return [];
  if (!isLong(name)) return [];
  const planned = target && isNumber(target.value) ? target.value : null;
  return [{ name, actual: value, target: planned, figure: { value, at: actual.at, words: `${name}${value.text}` } }];
}

function isLong(name: string): boolean {
  return name.length >= SHORTEST_NAME && HAN.test(name);
}

/** The name right before the figure, behind verbs alone, of this year and not as a plan. */
function tells(
  { said, passage }: Told,
  { name, actual, target, line }: IndicatorRow,
  period: string,
  isOwn: (passage: Passage) => boolean,
): boolean {
  const { value, label, gap, depth } = said;
  if (depth > 0 || !isPlain(said)) return false;
  const words = withoutEndings(label, LINKS);
  const isAround = !words.endsWith(name) && standsAround(said, name);
  if ((!words.endsWith(name) && !isAround) || isPlan(gap) || isApart(gap.replace(name, ''))) return false;
  const ownWords = isAround ? label.slice(0, -VERB) : words.slice(0, -name.length);
  const before = withoutBeginnings(wordsBehindDates(ownWords), LINKS);
  const clause = passage.text.slice(passage.text.lastIndexOf(';', said.start) + 1, said.start);
  const year = YEAR.exec(clause)?.[0] ?? '';
  if (!isNeutral(before) || (year !== '' && period !== '' && !period.includes(year))) return false;
  const [own, other] = [inBase(value), inBase(actual)];
  // What reaches a target that the table misses may be the goal of the year.
  if (target && (own.eq(inBase(target)) || (own.gte(inBase(target)) && other.lt(inBase(target))))) return false;
  if (!line && !isAround) return own.lt(other.times(FAR)) && other.lt(own.times(FAR));
  const isOfYear = year === '' || year === period;
  const isNear = isTurned(own, other) || own.minus(other).abs().lte(other.times(NEAR));
  return isNear && isOfYear && isOwn(passage) && !isByThen(clause);
}

/** 「覆盖128个行政村」: the verb before the figure, the thing behind it, and nothing more of either. */
function standsAround({ label, noun, value: { unit } }: Said, name: string): boolean {
  const [verb, thing] = [name.slice(0, VERB), name.slice(VERB)];
  return unit !== null && thing.length >= VERB && label.endsWith(verb) && noun === thing;
}

const VERB = 2;
