/**
 * The same figures told in a row twice, with one of them another: 「11个小区、86栋楼、3058户」 and 「11个小区、82栋楼、3058户」. So many of
 * them agree that both are of one thing, whatever the words around them.
 */
import type { Big } from 'big.js';
import type { NumberQuantity, SaidFigure, SlipRelation } from '../../../model';
import { baseSymbol, inBase, isTurned } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { BEGINS_PARTS, COUNTS_PLANNED, RUNS_OF_PARTS } from '../../../terms/told-twice';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Passage } from '../arithmetic/passages';
import { yearBefore } from '../statements';
import type { TableColumn } from './slips/columns';

/** Two that agree and one that does not; with fewer digits in those that agree, others have them by chance. */
const SHORTEST = 3;
const FEWEST_DIGITS = 5;
/** The odd one has as many digits, of which one is wrong or two changed places. */
const ONE = 1;
/** More runs than a report has. */
const MOST = 4000;
/** Where as many differ in one place, they are a series of things and not one told again. */
const MOST_VARIANTS = 12;
/** One value told in as many places is told often enough to compare each of them. */
const MOST_PLACES = 3;

const isPlan = holding(COUNTS_PLANNED);
const isOfParts = holding(RUNS_OF_PARTS);
const beginsParts = holding(BEGINS_PARTS);

interface Run {
  readonly figures: readonly SaidFigure[];
  /** What each of the figures says, so that the same is found the same. */
  readonly keys: readonly string[];
  /** The passage, or the row of a table. */
  readonly place: Passage | string;
  readonly isPlanned: boolean;
  readonly year: string;
  /** The columns that they stand in: of two rows of one table each tells of its own. */
  readonly columns?: readonly TableColumn[];
}

export function runsTwice(lines: readonly Line[], columns: readonly TableColumn[]): SlipRelation[] {
  const runs = [...lines.flat().flatMap(runsIn), ...rowsOf(columns)].slice(0, MOST);
  const times = timesOf(runs);
  const found = new Map<SaidFigure, SlipRelation>();
  for (const alike of alikeIn(runs))
    for (const [index, first] of alike.entries())
      for (const second of alike.slice(index + 1)) {
        const slip = slipOf(first, second, times);
        if (slip && !found.has(slip.odd)) found.set(slip.odd, slip);
      }
  return [...found.values()];
}

/** The runs that agree in all but one place, of each that says the same as others the first. */
function alikeIn(runs: readonly Run[]): Run[][] {
  const byEnds = new Map<string, Map<string, Run[]>>();
  for (const run of runs)
    for (const [odd, ends] of endsOf(run).entries()) {
      const variants = byEnds.get(ends) ?? new Map<string, Run[]>();
      byEnds.set(ends, variants);
      const variant = `${run.keys[odd] ?? ''} ${String(run.isPlanned)} ${run.year}`;
      const same = variants.get(variant) ?? [];
      variants.set(variant, same);
      if (same.length < MOST_PLACES && same.every(({ place }) => place !== run.place)) same.push(run);
    }
  return [...byEnds.values()]
    .filter(({ size }) => size > ONE && size <= MOST_VARIANTS)
    .map((variants) => [...variants.values()].flat());
}

/** Every three figures in a row of one sentence. */
function runsIn(passage: Passage): Run[] {
  const { text, figures } = passage;
  if (RULES.test(text) || text.includes('\t')) return [];
  return figures.flatMap((first, at): Run[] => {
    const run = figures.slice(at, at + SHORTEST);
    const areOne = run.every(({ clause, depth }) => clause === first.clause && depth === first.depth);
    if (run.length < SHORTEST || !areOne || !run.every((one) => isPlain(one) && !isOfParts(one.label))) return [];
    // 「总体得65分，其中：决策指标10.4分」: the whole stands before a row of its parts.
    if (run.slice(1).some(({ gap }) => beginsParts(gap))) return [];
    const [from, to] = [first.start - first.gap.length, run.at(-1)?.end ?? 0];
    return [
      {
        ...keyed(run.map(({ figure }) => figure)),
        place: passage,
        isPlanned: isPlan(text.slice(from, to)),
        year: yearBefore(passage, first.start),
      },
    ];
  });
}

/** The rows of a table, whose figures have the units of their columns. */
function rowsOf(columns: readonly TableColumn[]): Run[] {
  const rows = new Map<string, { figures: SaidFigure[]; columns: TableColumn[]; isPlanned: boolean }>();
  for (const column of columns)
    for (const { figure } of [...column.totals, ...column.parts]) {
      const key = `${figure.at.sheet} ${String(figure.at.row)}`;
      const row = rows.get(key) ?? { figures: [], columns: [], isPlanned: false };
      const isPlanned = row.isPlanned || isPlan(column.heading);
      rows.set(key, { figures: [...row.figures, figure], columns: [...row.columns, column], isPlanned });
    }
  return [...rows].flatMap(([place, { figures, columns: own, isPlanned }]) =>
    figures.flatMap((_, at): Run[] => {
      const run = figures.slice(at, at + SHORTEST);
      if (run.length < SHORTEST) return [];
      return [{ ...keyed(run), place, isPlanned, year: '', columns: own.slice(at, at + SHORTEST) }];
    }),
  );
}

function keyed(figures: readonly SaidFigure[]): Pick<Run, 'figures' | 'keys'> {
  return { figures, keys: figures.map(({ value }) => keyOf(value)) };
}

/** What is left of a run without each of its figures: runs that agree in all but one place have one of these in common. */
function endsOf({ keys }: Run): string[] {
  return keys.map((_, odd) => keys.map((key, at) => (at === odd ? '?' : key)).join(' '));
}

function keyOf(value: NumberQuantity): string {
  return `${inBase(value).toFixed()}${unitOf(value)}`;
}

function unitOf({ unit }: NumberQuantity): string {
  return unit ? baseSymbol(unit) : '';
}

function timesOf(runs: readonly Run[]): ReadonlyMap<string, number> {
  const places = new Map<string, Set<Run['place']>>();
  for (const { keys, place } of runs)
    for (const key of keys) {
      places.set(key, (places.get(key) ?? new Set()).add(place));
    }
  return new Map([...places].map(([key, { size }]) => [key, size]));
}

function slipOf(first: Run, second: Run, times: ReadonlyMap<string, number>): SlipRelation | null {
  if (first.place === second.place || first.isPlanned !== second.isPlanned) return null;
  if (first.year !== second.year && first.year !== '' && second.year !== '') return null;
  const at = first.keys.findIndex((key, place) => second.keys[place] !== key);
  const [a, b] = [first.figures[at], second.figures[at]];
  const agreeing = first.figures.filter((_, place) => place !== at).map(({ value }) => inBase(value));
  if (first.columns?.[at] !== undefined && first.columns[at] === second.columns?.[at]) return null;
  if (!a || !b || unitOf(a.value) !== unitOf(b.value) || a.value.unit?.dimension === 'ratio') return null;
  if (digitsIn(agreeing) < FEWEST_DIGITS || !areNear(inBase(a.value), inBase(b.value))) return null;
  const [often, seldom] = [times.get(first.keys[at] ?? '') ?? 0, times.get(second.keys[at] ?? '') ?? 0];
  // Both told more than once: both were meant.
  if (Math.min(often, seldom) > ONE) return null;
  return often > seldom ? { kind: 'slip', odd: b, right: a } : { kind: 'slip', odd: a, right: b };
}

/** Those that say anything: the zeros of a round number do not. */
function digitsIn(values: readonly Big[]): number {
  return values.reduce((sum, { c }) => sum + c.length, 0);
}

function areNear(a: Big, b: Big): boolean {
  if (isTurned(a, b)) return true;
  const length = Math.max(a.c.length, b.c.length);
  if (a.e !== b.e || length === ONE) return false;
  return Array.from({ length }, (_, at) => at).filter((at) => (a.c[at] ?? 0) !== (b.c[at] ?? 0)).length === ONE;
}
