/** Relations as the public data set writes them. */
import { type Arithmetic, type Block, type Kind, type Pattern } from '../../src/core/arithmetic';
import type { Sheet } from './sheet';

type Cell = readonly [row: number, column: number];

export interface Prediction {
  readonly operator: string;
  readonly aggregator: Cell;
  readonly aggregatees: readonly Cell[];
}

const OPERATORS: Readonly<Record<Kind, string>> = {
  sum: 'Sum',
  difference: 'Difference',
  rate: 'Division',
  share: 'Division',
  average: 'Average',
  change: 'RelativeChange',
};

/** A line that breaks a pattern is still one of its lines where so many others keep it. */
const KEEPING = 3;
/** The annotators marked a range, blanks included, where there are so many parts. */
const RANGE = 3;
const HEAD_ROWS = 6;

/**
 * The data set knows neither signs nor wholes in another line; and of what a word alone states, only what holds is told.
 */
export function predictionsOf(sheet: Sheet, block: Block, { patterns }: Arithmetic): Prediction[] {
  return patterns.filter(isKnownThere).flatMap((pattern) => {
    const members = withBlanks(sheet, block, pattern);
    const { along, kind, result, holding, broken, support } = pattern;
    const lines = support >= KEEPING * broken.length ? [...holding, ...broken] : holding;
    return lines.map((line) => {
      const cell = (at: number): Cell => (along === 'row' ? [line, at] : [at, line]);
      return { operator: OPERATORS[kind], aggregator: cell(result), aggregatees: members.map(cell) };
    });
  });
}

function isKnownThere({ kind, members, wholeLine, support }: Pattern): boolean {
  if (wholeLine !== undefined || support === 0) return false;
  return kind === 'difference' || members.every(({ sign }) => sign > 0);
}

/** The positions of the members; of a range also those that are blank in all of its lines, but used or headed. */
function withBlanks(sheet: Sheet, block: Block, { kind, along, result, members, holding }: Pattern): number[] {
  const positions = members.map(({ at }) => at);
  if ((kind !== 'sum' && kind !== 'average') || positions.length < RANGE) return positions;
  const isBlank = (at: number) =>
    !holding.some((line) => (along === 'row' ? block.cells[line]?.[at] : block.cells[at]?.[line]));
  const isUsed = (at: number) =>
    along === 'row' ? isHeaded(sheet, at, Math.min(...holding)) : (block.cells[at] ?? []).some(Boolean);
  const [low, high] = [Math.min(...positions), Math.max(...positions)];
  const range = new Set(positions);
  for (let at = low + 1; at < high; at++) if (at !== result && isBlank(at) && isUsed(at)) range.add(at);
  if (along === 'row') for (const at of towards(result, low, high, isBlank)) if (isUsed(at)) range.add(at);
  return [...range];
}

/** The positions between a range and its result, if nothing else stands there. */
function towards(result: number, low: number, high: number, isBlank: (at: number) => boolean): number[] {
  const [from, to] = result > high ? [high + 1, result] : result < low ? [result + 1, low] : [0, 0];
  const between = Array.from({ length: to - from }, (_, at) => from + at);
  return between.every(isBlank) ? between : [];
}

function isHeaded({ table_array: table }: Sheet, column: number, row: number): boolean {
  return table.slice(Math.max(0, row - HEAD_ROWS), row).some((cells) => (cells[column] ?? '').trim() !== '');
}
