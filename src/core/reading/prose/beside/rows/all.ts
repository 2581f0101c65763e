/** What is said of every row of a table, and a row that it is not so of: 「三个子项预算均全额支出」 above 30.00 and 28.60. */
import type { Indicator, NumberQuantity, SaidFigure, SaidRelation } from '../../../../model';
import { compare, inBase, isNumber } from '../../../../quantity';
import { EXCEPT } from '../../../../terms/claims';
import { RULES } from '../../../../terms/prose';
import { ALL_REACHED, ALL_SPENT, NOT_EVERY_ROW, OF_EVERY_ROW, ROWS_OF_PLANS } from '../../../../terms/said-of-all';
import { holding } from '../../../../terms/search';
import { LESS_IS_BETTER } from '../../../../terms/verdicts';
import type { Line } from '../../arithmetic/lists';
import type { Passage } from '../../arithmetic/passages';
import { endingOf, listed } from '../../arithmetic/words';
import { countIn, type Counted } from './counted';
import type { NamedTable, Row } from './tables';

type Against = SaidRelation & { readonly kind: 'against' };

const ALL = listed(OF_EVERY_ROW);
const SPENT = listed(ALL_SPENT);
const REACHED = listed(ALL_REACHED);
const isNotEvery = holding(NOT_EVERY_ROW);
const isOfPlans = holding(ROWS_OF_PLANS);
const isLess = holding(LESS_IS_BETTER);
const FEWEST = 2;
const MOST = 40;

interface Clause {
  readonly passage: Passage;
  readonly text: string;
  readonly start: number;
}

/** A row with what was to be and what came of it. */
interface Pair {
  readonly planned: NumberQuantity;
  readonly done: SaidFigure;
  readonly isMoney: boolean;
}

type Pairs = readonly Pair[];

export function allOfRows(
  lines: readonly Line[],
  tables: readonly NamedTable[],
  indicators: readonly Indicator[],
): Against[] {
  const clauses = lines.flat().flatMap(claimsIn).slice(0, MOST);
  if (clauses.length === 0) return [];
  const pairs = [...tables.flatMap(({ rows }) => pairsOf(rows)), ...ofIndicators(indicators)];
  return clauses.flatMap((clause): Against[] => {
    const fact = shortOfAll(clause, pairs);
    if (!fact) return [];
    const { passage, start, text } = clause;
    const words = passage.words.slice(start, start + text.length).trim();
    return [{ kind: 'against', claim: { words, at: passage.at }, fact, isWrong: true }];
  });
}

function claimsIn(passage: Passage): Clause[] {
  if (RULES.test(passage.text) || EXCEPT.test(passage.text) || passage.text.includes('\t')) return [];
  let open = 0;
  return passage.text.split(/[,;]/).flatMap((text): Clause[] => {
    const start = open;
    open += text.length + 1;
    return ALL.some((word) => text.includes(word)) && !isNotEvery(text) ? [{ passage, text, start }] : [];
  });
}

/** The row that fell short in the one table with as many rows; null where a table bears the words out. */
function shortOfAll({ passage, start, text }: Clause, tables: readonly Pairs[]): SaidFigure | null {
  const isSpent = SPENT.some((word) => text.endsWith(word));
  const reached = isSpent ? '' : endingOf(text, REACHED);
  const all = isSpent ? '' : endingOf(text.slice(0, -reached.length), ALL);
  if (!isSpent && (reached === '' || all === '')) return null;
  const count = countIn(passage, start, start + text.length);
  if (!count || (!isSpent && !isOfPlans(passage.text.slice(count.start, start + text.length)))) return null;
  const [pairs, another] = tables.filter((one) => isOf(one, count, isSpent));
  return pairs && !another ? (pairs.find(isShort)?.done ?? null) : null;
}

function isOf(pairs: Pairs, { number }: Counted, isSpent: boolean): boolean {
  return pairs.length === number && pairs.every(({ isMoney }) => isMoney === isSpent);
}

function isShort({ planned, done }: Pair): boolean {
  const difference = compare(inBase(done.value), inBase(planned));
  return planned.comparator === '<=' || planned.comparator === '<' ? difference > 0 : difference < 0;
}

/** None where a row has not both, or more than one of them. */
function pairsOf(rows: readonly Row[]): Pairs[] {
  const pairs = rows.map(({ name, cells }) => {
    const [planned, more] = cells.filter(({ column }) => column.role === 'planned');
    const [done, another] = cells.filter(({ column }) => column.role === 'done');
    return planned && done && !more && !another ? pairOf(name, planned.figure.value, done.figure) : null;
  });
  return whole(pairs);
}

function ofIndicators(indicators: readonly Indicator[]): Pairs[] {
  return whole(
    indicators.map(({ name, target, actual }) =>
      target && actual && isNumber(target.value) && isNumber(actual.value)
        ? pairOf(name, target.value, {
            value: actual.value,
            at: actual.at,
            words: `${name}${target.value.text}，${actual.value.text}`,
          })
        : null,
    ),
  );
}

function pairOf(name: string, planned: NumberQuantity, done: SaidFigure): Pair | null {
  const [first, second] = [planned.unit, done.value.unit];
  const isBounded = planned.comparator !== null && planned.comparator !== '=';
  const isPlain = done.value.comparator === null && !done.value.approximate && !planned.approximate;
  if (!isPlain || first?.symbol !== second?.symbol || (!isBounded && isLess(name))) return null;
  return { planned, done, isMoney: first?.dimension === 'money' };
}

function whole(pairs: readonly (Pair | null)[]): Pairs[] {
  const told = pairs.flatMap((pair) => pair ?? []);
  return told.length === pairs.length && told.length >= FEWEST ? [told] : [];
}
