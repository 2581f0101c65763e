/** Figures of a sentence against the cells that its words name. */
import type { SaidCell, SaidFigure, Texts } from '../../model';
import { inBase } from '../../quantity';
import { contradicts } from '../compare/agreement';
import { slipBetween } from '../compare/digit-slip';
import { rateTold } from './rates';
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
/** Of fewer digits two figures may be turned by chance. */
const SURE_DIGITS = 4;

export function cellsTold(texts: Texts): ToldCell[] {
  const reckoned = reckonedRates(texts);
  return relationsOf(texts, 'cells').flatMap(({ entries }) =>
    inList(entries).filter(({ told, outcome }) => outcome === 'agrees' || !reckoned.has(keyOf(told))),
  );
}

/** 「计划110公里，实际完成112.6公里，完成率102.36%」 is no rate of the money in the table. */
function reckonedRates(texts: Texts): ReadonlySet<string> {
  return new Set(relationsOf(texts, 'rate').flatMap((one) => (rateTold(one) === null ? [keyOf(one.rate)] : [])));
}

function keyOf({ at, value }: SaidFigure): string {
  return [at.sheet, at.row, at.column, value.text].join(' ');
}

function inList(entries: readonly SaidCell[]): ToldCell[] {
  const agreeing = entries.filter((entry) => fits(entry.told, entry.cells));
  // Where another of the list is not as it was planned, the list tells what was done.
  const isDone = agreeing.some(({ told, others }) => others.length > 0 && !fits(told, others));
  const odd = entries.filter((entry) => !agreeing.includes(entry) && (isDone || !fits(entry.told, entry.others)));
  const column = columnOf(agreeing);
  return entries.flatMap((entry): ToldCell[] => {
    const { name, told, certainty } = entry;
    const first = entry.cells.find(({ at }) => at.column === column) ?? entry.cells[0];
    if (!odd.includes(entry)) {
      const same = [...entry.cells, ...entry.others].find(({ value }) => !contradicts(told.value, value));
      return same ? [{ name, told, cell: same, outcome: 'agrees' }] : [];
    }
    if (!first) return [];
    const isOneOfMany = agreeing.length >= FEWEST && odd.length === 1;
    // One other is enough where a digit was typed wrong, and none where two of four and more were turned.
    const slip = odd.length === 1 ? slipBetween(told.value, inBase(first.value)) : null;
    const isTurned = slip === 'turned' && inBase(told.value).c.length >= SURE_DIGITS;
    const isSlip = slip !== null && (agreeing.length > 0 || isTurned);
    if (certainty === 'listed' && !isOneOfMany && !isSlip) return [];
    return [{ name, told, cell: first, outcome: certainty === 'sure' ? 'error' : 'warning' }];
  });
}

/** The column that most of a list agree with. */
function columnOf(agreeing: readonly SaidCell[]): number | null {
  const counts = new Map<number, number>();
  for (const { told, cells } of agreeing)
    for (const { value, at } of cells)
      if (!contradicts(told.value, value)) counts.set(at.column, (counts.get(at.column) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function fits({ value }: SaidFigure, cells: readonly SaidFigure[]): boolean {
  return cells.some((cell) => !contradicts(value, cell.value));
}
