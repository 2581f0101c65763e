/** What an indicator counts, told in a sentence by the indicator's whole name: 尿液检测 9248人次, and 「全年开展尿液检测9842人次」. */
import type { Indicator, NumberQuantity, SaidFigure, SaidRelation } from '../../../model';
import { inBase, isNumber } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { COUNTS_APART, COUNTS_PLANNED, INDICATOR_LINKS } from '../../../terms/told-twice';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { wordsBehindDates } from '../arithmetic/turns';
import { isNeutral } from '../neutral';

type Slip = SaidRelation & { readonly kind: 'slip' };

const LINKS = listed(INDICATOR_LINKS);
const isPlan = holding(COUNTS_PLANNED);
const isApart = holding(COUNTS_APART);
const YEAR = /(?<![较比])20\d{2}(?=年)/;
const HAN = /^\p{Script=Han}+$/u;
/** Of a shorter name more may be counted than the indicator does. */
const SHORTEST_NAME = 4;
/** Twice as many, or half, are those of something else. */
const FAR = 2;

interface Row {
  readonly name: string;
  readonly actual: NumberQuantity;
  readonly target: NumberQuantity | null;
  readonly figure: SaidFigure;
}

export function indicatorsTold(lines: readonly Line[], indicators: readonly Indicator[], period: string): Slip[] {
  const rows = indicators
    .flatMap(rowOf)
    .filter(({ name }, _, all) => all.filter((one) => one.name === name).length === 1);
  if (rows.length === 0) return [];
  const told = lines
    .flat()
    .flatMap((passage) => (RULES.test(passage.text) ? [] : passage.figures.map((said) => ({ said, passage }))));
  return rows.flatMap((row): Slip[] => {
    const own = told.filter(({ said, passage }) => tells(said, passage, row, period));
    const [first] = own;
    const isTold = own.some(({ said }) => inBase(said.value).eq(inBase(row.actual)));
    return first && !isTold ? [{ kind: 'slip', odd: first.said.figure, right: row.figure }] : [];
  });
}

function rowOf({ name, actual, target }: Indicator): Row[] {
  const value = actual?.value;
  if (!actual || !value || !isNumber(value) || value.unit?.dimension !== 'count' || value.comparator !== null)
    return [];
  if (name.length < SHORTEST_NAME || !HAN.test(name)) return [];
  const planned = target && isNumber(target.value) ? target.value : null;
  return [{ name, actual: value, target: planned, figure: { value, at: actual.at, words: `${name}${value.text}` } }];
}

/** The name right before the figure, behind verbs alone, of this year and not as a plan. */
function tells(said: Said, passage: Passage, { name, actual, target }: Row, period: string): boolean {
  const { value, label, gap, depth } = said;
  if (depth > 0 || !isPlain(said) || value.unit?.symbol !== actual.unit?.symbol) return false;
  const words = withoutEndings(label, LINKS);
  if (!words.endsWith(name) || isPlan(gap) || isApart(gap)) return false;
  const before = withoutBeginnings(wordsBehindDates(words.slice(0, -name.length)), LINKS);
  const clause = passage.text.slice(passage.text.lastIndexOf(';', said.start) + 1, said.start);
  const year = YEAR.exec(clause)?.[0] ?? '';
  if (!isNeutral(before) || (year !== '' && period !== '' && !period.includes(year))) return false;
  const [own, other] = [inBase(value), inBase(actual)];
  // What reaches a target that the table misses may be the goal of the year.
  if (target && (own.eq(inBase(target)) || (own.gte(inBase(target)) && other.lt(inBase(target))))) return false;
  return own.lt(other.times(FAR)) && other.lt(own.times(FAR));
}
