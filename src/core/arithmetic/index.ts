/**
 * The arithmetic of a block of figures, with no word of the field: which figures are sums, differences, rates, shares, averages and
 * changes of which others, in how many parallel lines, and which line breaks what the others keep. Words come in as hints.
 */
import { findAverages } from './averages';
import { type Axis, axesOf } from './axis';
import { findQuotients } from './quotients';
import { breaksOf, patternOf, relationIn, told } from './patterns';
import { findShares } from './shares';
import { findSigned } from './signed';
import { findStated } from './stated';
import { findSums } from './sums';
import type { Block, Pattern, Relation } from './types';

export type { Along, Block, Figure, Hint, Holds, Kind, Member, Pattern, Place, Relation } from './types';

export interface Arithmetic {
  /** Along rows and along columns, the most certain first. */
  readonly patterns: readonly Pattern[];
  /** Rows and columns that only number the others: 1 2 3, 2021 2022 2023. */
  readonly numbering: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Each pattern in each of its lines, the broken ones too. */
  relations(): Relation[];
  /** The lines that break a pattern which enough others keep, or which a word states. */
  breaks(): Relation[];
}

/** Finds the relations of a block. Time grows with the number of figures, not with the number of pairs of them. */
export function arithmeticOf(block: Block): Arithmetic {
  const axes = axesOf(block);
  const found = axes.map((axis) => ({ axis, patterns: patternsOf(axis) }));
  const each = (work: (axis: Axis, patterns: readonly Pattern[]) => Relation[]) =>
    found.flatMap(({ axis, patterns }) => work(axis, patterns));
  const [rows, columns] = axes;
  return {
    patterns: found.flatMap(({ patterns }) => patterns).sort((a, b) => b.bits - a.bits),
    numbering: { rows: marked(columns), columns: marked(rows) },
    relations: () => each((axis, patterns) => patterns.flatMap((pattern) => inAllLines(axis, pattern))),
    breaks: () => each(breaksOf),
  };
}

const marked = ({ numbering }: Axis): number[] => Array.from(numbering.entries()).flatMap(([at, is]) => (is ? at : []));

function patternsOf(axis: Axis): Pattern[] {
  const plain = findSums(axis);
  const sums = [...plain, ...findSigned(axis, plain)].map((found) => told(axis, found, []));
  const quotients = findQuotients(axis).map((found) => told(axis, found, plain));
  const shares = findShares(axis);
  const stated = findStated(axis, sums);
  const all = [...sums, ...quotients, ...shares, ...findAverages(axis, plain), ...stated];
  return all.map((found) => patternOf(axis, found));
}

function inAllLines(axis: Axis, pattern: Pattern): Relation[] {
  const lines = [...pattern.holding, ...pattern.broken].sort((a, b) => a - b);
  return lines.flatMap((line) => relationIn(axis, pattern, line) ?? []);
}
