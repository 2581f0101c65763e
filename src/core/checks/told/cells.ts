/** Figures of a sentence against the cells that its words name. */
import type { SaidCell, SaidFigure, Texts } from '../../model';
import { contradicts } from '../compare/agreement';
import { relationsOf } from './sums';

export interface ToldCell {
  readonly name: string;
  readonly told: SaidFigure;
  /** The cell that agrees, or the one that it should have been. */
  readonly cell: SaidFigure;
  readonly outcome: 'agrees' | 'error' | 'warning';
}

/** So many others of a list show which column it tells. */
const FEWEST = 2;

export function cellsTold(texts: Texts): ToldCell[] {
  return relationsOf(texts, 'cells').flatMap(({ entries }) => inList(entries));
}

function inList(entries: readonly SaidCell[]): ToldCell[] {
  const agreeing = entries.filter((entry) => fits(entry.told, entry.cells));
  // Where another of the list is not as it was planned, the list tells what was done.
  const isDone = agreeing.some(({ told, others }) => others.length > 0 && !fits(told, others));
  const odd = entries.filter((entry) => !agreeing.includes(entry) && (isDone || !fits(entry.told, entry.others)));
  return entries.flatMap((entry): ToldCell[] => {
    const [first] = entry.cells;
    const { name, told, certainty } = entry;
    if (!odd.includes(entry)) {
      const same = [...entry.cells, ...entry.others].find(({ value }) => !contradicts(told.value, value));
      return same ? [{ name, told, cell: same, outcome: 'agrees' }] : [];
    }
    if (!first) return [];
    const isOneOfMany = agreeing.length >= FEWEST && odd.length === 1;
    if (certainty === 'listed' && !isOneOfMany) return [];
    return [{ name, told, cell: first, outcome: certainty === 'sure' ? 'error' : 'warning' }];
  });
}

function fits({ value }: SaidFigure, cells: readonly SaidFigure[]): boolean {
  return cells.some((cell) => !contradicts(value, cell.value));
}
