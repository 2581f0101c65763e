/** Which rows of money are part of which: 「其中」, numbering and the field's words leave it open, and the sums settle it. */
import { addUp, exactInterval, inBase, meets, sum } from '../../quantity';
import type { FundRow, MoneyConcept, NumberQuantity } from '../../model';
import type { FundLabel } from '../forms/labels';
import { depthsOfCodes } from '../grid/codes';
import { MONEY } from './money-columns';

/** A row with what its label says. */
export interface LabelledRow {
  readonly row: FundRow;
  readonly fund: FundLabel | null;
  /** How its label is numbered, see `ordinalDepth`. */
  readonly depth: number;
  /** What stands for it in a column of codes; empty where there is none. */
  readonly code?: string;
}

/** How labels may be meant where they leave it open. */
interface Way {
  /** Which rows behind 「其中：」 are its parts without the word: all, those that are no source of their own, as many as are needed, none. */
  readonly continues: 'all' | 'sources' | 'needed' | 'none';
  /** 中央资金 and the like below 财政拨款 divide it. */
  readonly divides: boolean;
  /** A row without a number contains the numbered ones below it. */
  readonly heads: boolean;
  /** A second 「其中：」 is part of the first. */
  readonly nests: boolean;
}

/** The plainest first; of readings that agree as well with the sums the first is taken. */
const WAYS: readonly Way[] = [true, false].flatMap((divides) =>
  (['all', 'sources', 'needed', 'none'] as const).flatMap((continues) =>
    [true, false].flatMap((heads) => [false, true].map((nests) => ({ continues, divides, heads, nests }))),
  ),
);

/** 「一、」 and 「（一）」 head what is numbered otherwise. */
const DEEPEST_HEADING = 2;
/** Depth of a label without a number. */
export const UNNUMBERED = 4;

/**
 * Rows with their roles: the reading that the sums contradict least, and of those the one that most of them confirm. Of an outline by codes
 * that they do not bear out, not all lines may be there.
 */
export function arrangeRows(labelled: readonly LabelledRow[], kind: 'block' | 'items'): FundRow[] {
  const depths = depthsOfCodes(labelled.map(({ code = '' }) => code));
  const rows = labelled.map((row, place) => ({ ...row, depth: depths[place] ?? row.depth }));
  const arranged = arrange(rows, kind);
  if (depths.every((depth) => depth === null)) return arranged;
  const { broken, confirmed } = verdictOf(
    rows,
    arranged.map(({ parent }) => parent),
    kind,
  );
  return broken > confirmed ? arranged.map((row) => ({ ...row, parent: null })) : arranged;
}

function arrange(rows: readonly LabelledRow[], kind: 'block' | 'items'): FundRow[] {
  const readings = new Map<string, readonly (number | null)[]>();
  for (const way of WAYS) {
    const parents = new Outline(rows, kind, way).parents();
    readings.set(parents.join(), parents);
  }
  const plain = [...readings.values()].map((parents) => withoutImplied(rows, parents));
  for (const parents of plain) if (!readings.has(parents.join())) readings.set(parents.join(), parents);
  let best: { parents: readonly (number | null)[]; verdict: Verdict } | null = null;
  for (const parents of readings.values()) {
    if (readings.size === 1) return withRoles(rows, parents, kind);
    const verdict = verdictOf(rows, parents, kind);
    if (!best || isBetter(verdict, best.verdict)) best = { parents, verdict };
  }
  return best ? withRoles(rows, best.parents, kind) : [];
}

/**
 * Rows that are taken for parts of a numbered one above them only because they have no number, 「六、经营收入 / 年初结转和结余」, as lines of their
 * own.
 */
function withoutImplied(rows: readonly LabelledRow[], parents: readonly (number | null)[]): readonly (number | null)[] {
  return parents.map((parent, place) => {
    const { fund, depth } = rows[place] ?? {};
    const isNumbered = parent !== null && (rows[parent]?.depth ?? UNNUMBERED) < UNNUMBERED;
    return isNumbered && depth === UNNUMBERED && fund?.within !== true ? (parents[parent] ?? null) : parent;
  });
}

/** Whether the sums speak for some rows rather than for others. */
export function fitsBetter(rows: readonly FundRow[], others: readonly FundRow[], kind: 'block' | 'items'): boolean {
  const verdict = (of: readonly FundRow[]) =>
    verdictOf(
      of.map((row) => ({ row, fund: null, depth: UNNUMBERED })),
      of.map(({ parent }) => parent),
      kind,
    );
  return isBetter(verdict(rows), verdict(others));
}

function withRoles(
  rows: readonly LabelledRow[],
  parents: readonly (number | null)[],
  kind: 'block' | 'items',
): FundRow[] {
  return rows.map(({ row }, place) => {
    const parent = parents[place] ?? null;
    if (row.role === 'total') return { ...row, parent: null };
    const ofTotal = parent === null ? kind === 'block' : rows[parent]?.row.role === 'total';
    const role = ofTotal ? 'part' : parent === null ? 'item' : 'subpart';
    return { ...row, role, parent };
  });
}

/** Sums over more rows than that are not tried part by part. */
const MOST_NEEDED = 30;

/** Rows read from top to bottom in one way. */
class Outline {
  readonly #rows: readonly LabelledRow[];
  readonly #kind: 'block' | 'items';
  readonly #way: Way;
  readonly #parents: (number | null)[] = [];
  /** The numbering of the outermost lines. */
  readonly #outer: number;
  #total: number | null;
  /** Numbered rows that are open, outermost first. */
  #numbered: number[] = [];
  /** The last row that is neither numbered nor below 「其中」. */
  #head: number | null = null;
  /** The row that the 「其中」 above divides. */
  #within: number | null = null;
  /** The last 财政拨款, while rows below it may divide it. */
  #fiscal: number | null = null;

  constructor(rows: readonly LabelledRow[], kind: 'block' | 'items', way: Way) {
    this.#rows = rows;
    this.#kind = kind;
    this.#way = way;
    this.#outer = rows.reduce(
      (outer, { row, depth }) => (row.role === 'total' ? outer : Math.min(outer, depth)),
      UNNUMBERED,
    );
    // A block begins with its total as a rule, and may end with it.
    const total = kind === 'block' ? rows.findIndex(({ row }) => row.role === 'total') : -1;
    this.#total = total < 0 ? null : total;
  }

  parents(): readonly (number | null)[] {
    for (const place of this.#rows.keys()) this.#parents.push(this.#read(place));
    return this.#parents;
  }

  #read(place: number): number | null {
    const labelled = this.#rows[place];
    if (!labelled || labelled.row.role === 'total') {
      if (this.#kind === 'block') this.#total = place;
      [this.#numbered, this.#head, this.#within, this.#fiscal] = [[], null, null, null];
      return null;
    }
    const { row, fund, depth } = labelled;
    if (fund?.within === true) return this.#partOf(place);
    const parent = depth < UNNUMBERED ? this.#numberedIn(place, depth) : this.#unnumberedIn(place, fund);
    const isDivision = parent !== null && parent === this.#fiscal;
    if (!isDivision) this.#fiscal = row.source === 'fiscal' && fund?.isDivision === false ? place : null;
    return parent;
  }

  /** 「其中：…」 is part of the row above it that is no such part itself. */
  #partOf(place: number): number | null {
    const above = place - 1;
    if (this.#within === null) this.#within = above < 0 ? this.#total : above;
    else if (this.#way.nests && above >= 0) this.#within = above;
    const { row, fund } = this.#rows[place] ?? {};
    this.#fiscal = row?.source === 'fiscal' && fund?.isDivision === false ? place : null;
    return this.#within;
  }

  #numberedIn(place: number, depth: number): number | null {
    this.#within = null;
    while (this.#numbered.length > 0 && this.#depthOf(this.#numbered.at(-1)) >= depth) this.#numbered.pop();
    const above = this.#numbered.at(-1) ?? (this.#way.heads ? this.#head : null);
    this.#numbered.push(place);
    return above ?? this.#total;
  }

  #unnumberedIn(place: number, fund: FundLabel | null): number | null {
    if (this.#way.divides && this.#fiscal !== null && fund?.isDivision === true) return this.#fiscal;
    if (this.#within !== null && this.#continues(this.#within, place, fund)) return this.#within;
    this.#within = null;
    if (this.#outer <= DEEPEST_HEADING && this.#numbered.length > 0) return this.#numbered.at(-1) ?? this.#total;
    this.#head = place;
    return this.#total;
  }

  /** Whether a row without a number and without 「其中」 is one more part of the row that is being divided. */
  #continues(whole: number, place: number, fund: FundLabel | null): boolean {
    if (this.#rows[whole]?.row.role === 'total') return true;
    switch (this.#way.continues) {
      case 'all':
        return true;
      case 'none':
        return false;
      case 'sources':
        return fund === null || fund.isDivision || fund.source === 'fiscal';
      case 'needed':
        return !this.#isFull(whole, place);
    }
  }

  /** Whether the parts so far add up to their whole, in the first column that tells. */
  #isFull(whole: number, place: number): boolean {
    if (place - whole > MOST_NEEDED) return false;
    const parent = this.#rows[whole]?.row;
    const parts = this.#rows
      .slice(whole, place)
      .flatMap(({ row }, at) => (this.#parents[whole + at] === whole ? [row] : []));
    return parent !== undefined && MONEY.some((concept) => standOf(parent, parts, concept, 'alone') === 'confirmed');
  }

  #depthOf(place: number | undefined): number {
    return place === undefined ? UNNUMBERED : (this.#rows[place]?.depth ?? UNNUMBERED);
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Sums

interface Verdict {
  /** Sums that do not hold, and of those the ones that no other column explains. */
  readonly broken: number;
  readonly contradicted: number;
  readonly confirmed: number;
}

function isBetter(a: Verdict, b: Verdict): boolean {
  return a.contradicted < b.contradicted || (a.contradicted === b.contradicted && a.confirmed > b.confirmed);
}

function verdictOf(
  rows: readonly LabelledRow[],
  parents: readonly (number | null)[],
  kind: 'block' | 'items',
): Verdict {
  const families = new Map<number, FundRow[]>();
  const add = (parent: number, row: FundRow) => {
    const children = families.get(parent);
    if (children) children.push(row);
    else families.set(parent, [row]);
  };
  const total = kind === 'items' ? rows.findLastIndex(({ row }) => row.role === 'total') : -1;
  for (const [place, { row }] of rows.entries()) {
    const parent = parents[place] ?? null;
    if (parent !== null) add(parent, row);
    else if (total >= 0 && row.role !== 'total') add(total, row);
  }
  let [broken, contradicted, confirmed] = [0, 0, 0];
  for (const [place, children] of families) {
    const whole = rows[place]?.row;
    if (!whole) continue;
    const stands = MONEY.map((concept) => ({ concept, stand: standOf(whole, children, concept) }));
    const holding = stands.flatMap(({ concept, stand }) => (stand === 'confirmed' ? concept : []));
    const failing = stands.flatMap(({ concept, stand }) => (stand === 'contradicted' ? concept : []));
    confirmed += holding.length;
    broken += failing.length;
    contradicted += failing.filter((concept) => !holding.some((other) => showsParts(children, other, concept))).length;
  }
  return { broken, contradicted, confirmed };
}

/** Whether a column in which children add up has all of them that another one has: they are parts, and the other one is wrong. */
function showsParts(children: readonly FundRow[], holding: MoneyConcept, failing: MoneyConcept): boolean {
  const has = (child: FundRow, concept: MoneyConcept) => amountIn(child, concept)?.value.eq(0) === false;
  const telling = children.filter((child) => has(child, holding));
  return telling.length > 1 && children.every((child) => has(child, holding) || !has(child, failing));
}

/** Whether children add up to a whole in one column; null where that says nothing. One child alone may say so where `alone`. */
function standOf(
  whole: FundRow,
  children: readonly FundRow[],
  concept: MoneyConcept,
  alone?: 'alone',
): 'contradicted' | 'confirmed' | null {
  const stated = amountIn(whole, concept);
  const parts = children.flatMap((child) => amountIn(child, concept) ?? []);
  if (!stated || parts.length === 0) return null;
  const decimals = Math.max(stated.decimals, ...parts.map((part) => part.decimals));
  const interval = exactInterval(stated, decimals);
  const together = sum(parts.map((part) => exactInterval(part, decimals)));
  if (meets(interval, together))
    return addUp(parts.map(inBase)).eq(0) || (parts.length < 2 && !alone) ? null : 'confirmed';
  const isOpen = parts.length < children.length || children.length === 1;
  return isOpen && together.low.lte(interval.high) ? null : 'contradicted';
}

function amountIn(row: FundRow, concept: MoneyConcept): NumberQuantity | null {
  const value = row[concept]?.value;
  return value?.kind === 'number' && (value.unit === null || value.unit.dimension === 'money') ? value : null;
}
