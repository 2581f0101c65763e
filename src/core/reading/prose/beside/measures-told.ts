/**
 * What an indicator measures, told in a sentence by its name without the word for the measure: 年度开放天数 of 312天 and 「全年开放313天」, 河道清淤量
 * of 12.6万立方米 and 「全年完成河道清淤13.6万立方米」.
 */
import type { Indicator, NumberQuantity, SaidFigure, SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import {
  baseSymbol,
  exactInterval,
  foldWidth,
  inBase,
  isNumber,
  isTurned,
  meets,
  roundedInterval,
} from '../../../quantity';
import { CELL_LINKS, MEASURE_ENDS, MEASURE_TIMES, MEASURES_OF_ALL } from '../../../terms/cells-named';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { BY_THEN, COUNTS_APART, COUNTS_PLANNED } from '../../../terms/told-twice';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { wordsBehindDates } from '../arithmetic/turns';
import { endingOf, listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { isNeutral } from '../neutral';
import { yearBefore } from '../statements';

const ENDS = listed(MEASURE_ENDS);
const TIMES = listed(MEASURE_TIMES);
const OF_ALL = listed(MEASURES_OF_ALL);
const LINKS = listed(CELL_LINKS);
const isApart = holding(COUNTS_APART);
const isPlan = holding(`${COUNTS_PLANNED} ${BY_THEN}`);
const HAN = /^\p{Script=Han}+$/u;
const CLAUSE = /[,;:。]/;
const SHORTEST = 2;
/** A shorter name is told with a word for all of it. */
const LONG = 4;
/** By the greater of both; what is further off is something else. */
const NEAR = 0.1;
const SMALLEST = 10;

interface Row {
  readonly name: string;
  readonly actual: NumberQuantity;
  readonly target: NumberQuantity | null;
  readonly figure: SaidFigure;
}

/** `passages`: told of all of the project, as it came about. */
export function measuresTold(
  passages: readonly Passage[],
  indicators: readonly Indicator[],
  period: string,
): SlipRelation[] {
  const rows = [...groupBy(indicators.flatMap(rowOf), ({ name }) => name).values()].flatMap((same) =>
    same.length === 1 ? same : [],
  );
  if (rows.length === 0) return [];
  const told = passages.flatMap((passage) =>
    RULES.test(passage.text) ? [] : passage.figures.map((said) => ({ said, passage })),
  );
  return rows.flatMap((row): SlipRelation[] => {
    const own = told.filter(({ said, passage }) => tells(said, passage, row, period));
    // What is told right as well may be told of several things.
    const [odd] = own;
    const isTold = own.some(({ said }) => isOne(said.value, row.actual));
    return odd && !isTold && isMeantFor(odd.said.value, row)
      ? [{ kind: 'slip', odd: odd.said.figure, right: row.figure }]
      : [];
  });
}

function rowOf({ name: written, actual, target }: Indicator): Row[] {
  const value = actual?.value;
  if (!actual || !value || !isNumber(value) || value.comparator !== null || value.unit === null) return [];
  if (value.unit.dimension === 'ratio' || value.unit.dimension === 'money' || value.value.lt(SMALLEST)) return [];
  const label = foldWidth(written).replace(/\s/g, '');
  const end = endingOf(label, ENDS);
  const name = withoutBeginnings(label.slice(0, label.length - end.length), TIMES);
  if (end === '' || name.length < SHORTEST || !HAN.test(name)) return [];
  const planned = target && isNumber(target.value) ? target.value : null;
  return [{ name, actual: value, target: planned, figure: { value, at: actual.at, words: `${written}${value.text}` } }];
}

function tells(said: Said, passage: Passage, { name, actual }: Row, period: string): boolean {
  if (said.depth > 0 || !isPlain(said) || !isOneMeasure(said.value, actual)) return false;
  const words = withoutEndings(said.label, LINKS);
  if (!words.endsWith(name)) return false;
  const lead = wordsBehindDates(words.slice(0, -name.length));
  const isOfAll = lead !== '' && withoutBeginnings(lead, OF_ALL) === '';
  if (!isOfAll && (name.length < LONG || !isNeutral(lead))) return false;
  const year = yearBefore(passage, said.start);
  const clauses = passage.text.slice(0, said.start).split(CLAUSE).slice(-2);
  const isElsewhere = isApart(lead) || isPlan(clauses.join(',').replace(name, ''));
  return (year === '' || year === period) && !isElsewhere;
}

/** Neither what was to be reached, nor far from what was. */
function isMeantFor(told: NumberQuantity, { actual, target }: Row): boolean {
  const [own, other] = [inBase(told), inBase(actual)];
  if (target && own.eq(inBase(target))) return false;
  return isTurned(own, other) || own.minus(other).abs().lte(other.times(NEAR));
}

/** 「13.6万立方米」 is one with 13.58. */
function isOne(told: NumberQuantity, actual: NumberQuantity): boolean {
  const isRounded = told.unit !== null && (told.decimals > 0 || told.unit.factor > 1);
  return meets(isRounded ? roundedInterval(told) : exactInterval(told), exactInterval(actual));
}

function isOneMeasure({ unit: a }: NumberQuantity, { unit: b }: NumberQuantity): boolean {
  return a !== null && b !== null && a.dimension === b.dimension && baseSymbol(a) === baseSymbol(b);
}
