/** 「2023年客运量较2022年增长4.25%」 ↔ the row 客运量 of a table with the columns 2022年 and 2023年. */
import type { FigureTable, SaidFigure, SaidQuotient, SaidRelation } from '../../../model';
import { findFigures, hasYear, dayOf, PERCENT } from '../../../quantity';
import { Ends } from '../../../terms/ends';
import { isOfConstantPrices, saysChange } from '../../../terms/figure-relations';
import { RULES } from '../../../terms/prose';
import { type Turn, TURNS, YEARS_BEFORE } from '../../../terms/said-changes';
import { YEAR_HEADING } from '../../../terms/years';
import { keyOf } from '../../grid/wording';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { comparedIn, scopeless } from '../arithmetic/turns';
import { listed, withoutEndings } from '../arithmetic/words';
import { bareLabel } from './rows/tables';

type Rate = SaidRelation & { readonly kind: 'rate' };

const TURN = new Ends(TURNS);
const LINKS = listed('了 为 达 达到 约 :');
const LAST_YEARS = listed(YEARS_BEFORE);
const AGO = '同比';
const SHORTEST_NAME = 2;

/** A row with what it has in each year, and what the table says that it has more. */
interface Row {
  readonly name: string;
  readonly years: ReadonlyMap<number, SaidFigure>;
  readonly more: SaidFigure | null;
}

interface Years {
  readonly earlier: number;
  readonly later: number;
}

export function rowsGrown(lines: readonly Line[], tables: readonly FigureTable[]): Rate[] {
  const rows = tables.flatMap(rowsOf);
  const byName = new Map<string, Row | null>();
  // Of two tables with one row nobody knows which is meant.
  for (const row of rows) byName.set(row.name, byName.has(row.name) ? null : row);
  if (byName.size === 0) return [];
  return lines.flat().flatMap((passage) => (RULES.test(passage.text) ? [] : grownIn(passage, byName)));
}

function rowsOf({ rows, columns, cells }: FigureTable): Row[] {
  const years = columns.map(({ label }) =>
    YEAR_HEADING.test(keyOf(label)) ? Number.parseInt(keyOf(label), 10) : null,
  );
  const [change, another] = columns.flatMap(({ label }, at) => (saysChange(bareLabel(label)) ? [at] : []));
  const told = years.filter((year) => year !== null);
  if (told.length < 2 || new Set(told).size < told.length) return [];
  return rows.flatMap(({ label }, row): Row[] => {
    const name = bareLabel(label);
    const figureAt = (column: number): SaidFigure[] => {
      const stated = cells[row]?.[column];
      const heading = columns[column]?.label ?? '';
      return stated ? [{ value: { ...stated.value, unit: null }, at: stated.at, words: `${name}${heading}` }] : [];
    };
    const units = new Set(years.map((year, at) => (year === null ? null : cells[row]?.[at]?.value.unit?.dimension)));
    if (name.length < SHORTEST_NAME || isOfConstantPrices(name) || units.has('ratio')) return [];
    const own = new Map(
      years.flatMap((year, at) => (year === null ? [] : figureAt(at).map((one) => [year, one] as const))),
    );
    const more = change === undefined || another !== undefined ? undefined : figureAt(change)[0];
    const isAmount = change !== undefined && cells[row]?.[change]?.value.unit?.dimension !== 'ratio';
    return [{ name, years: own, more: more && isAmount ? more : null }];
  });
}

/** 「2023年客运量较2022年增长4.25%，运营里程增长1.99%」: the second goes on with the years of the first. */
function grownIn(passage: Passage, byName: ReadonlyMap<string, Row | null>): Rate[] {
  let years: Years | null = null;
  let clause = 0;
  return passage.figures.flatMap((said): Rate[] => {
    if (said.clause !== clause) years = null;
    ({ clause } = said);
    const label = withoutEndings(said.label, LINKS);
    const [word, turn] = (isRate(said) ? TURN.match(label) : null) ?? ['', 'apart'];
    if (turn === 'apart') {
      years = null;
      return [];
    }
    const words = label.slice(0, -word.length);
    const compared = comparedIn(words);
    const row = byName.get(scopeless(compared?.subject ?? words)) ?? null;
    years = compared ? yearsOf(compared.than, words, passage, said) : years;
    const quotients = row && years ? quotientsOf(row, years, turn) : [];
    return quotients.length > 0 ? [{ kind: 'rate', rate: said.figure, readings: quotients, isUnsure: true }] : [];
  });
}

function isRate(said: Said): boolean {
  return said.value.unit?.symbol === PERCENT.symbol && isPlain(said) && said.depth === 0;
}

/** The year that is compared with, and the only other one that the sentence names up to there. */
function yearsOf(than: string, words: string, passage: Passage, said: Said): Years | null {
  const named = yearsIn(passage.text.slice(0, said.start));
  const [base, another] = yearsIn(than);
  const isAgo = than === '' ? words.includes(AGO) : LAST_YEARS.some((word) => than.startsWith(word));
  if (another !== undefined || (base === undefined && !isAgo)) return null;
  const [later, more] = named.filter((year) => year !== base);
  if (later === undefined || more !== undefined) return null;
  return { earlier: base ?? later - 1, later };
}

function yearsIn(text: string): number[] {
  const dates = findFigures(text).flatMap(({ quantity }) =>
    quantity.kind === 'date' && hasYear(quantity) ? [quantity] : [],
  );
  return [...new Set(dates.flatMap(({ from, to }) => [dayOf(from).year, dayOf(to).year]))];
}

/** By the figures of the years, or by what the table itself has as their difference. */
function quotientsOf({ years, more }: Row, { earlier, later }: Years, turn: Turn): SaidQuotient[] {
  const [before, now] = [years.get(earlier), years.get(later)];
  if (!before || !now) return [];
  const [most, least] = turn === 'less' ? [before, now] : [now, before];
  const whole = [{ figure: before, sign: 1 }] as const;
  const apart: SaidQuotient = {
    part: [
      { figure: most, sign: 1 },
      { figure: least, sign: -1 },
    ],
    whole,
  };
  const stated: SaidQuotient[] = more ? [{ part: [{ figure: more, sign: turn === 'less' ? -1 : 1 }], whole }] : [];
  return [apart, ...stated];
}
