/** A quantity told twice, as the checks of this folder hand it on. */
import type { CellRef } from '../../model';
import type { Figure } from '../../scoring/figures';
import { disagreements, type Disagreement } from './agreement';
import { agrees, type Agreed } from '../engine/check';

export interface Telling extends Disagreement {
  readonly message: 'differs' | 'sum' | 'rate' | 'retired';
  /** Indicator, group or part; empty for the project. */
  readonly subject: string;
  /** The term of the vocabulary for what is told. */
  readonly term: string;
  /** What follows from other figures, where it stands in no cell of its own. */
  readonly computed?: string;
  readonly related?: readonly CellRef[];
  /** Where it may be one quantity, rounded, or another one. */
  readonly severity?: 'warning';
}

/** Compares what is told of one quantity; null where all agree, nothing where it is told once. */
export function* compareTold(
  subject: string,
  term: string,
  figures: readonly Figure[],
  trusted: Figure | null = null,
): Generator<Telling | Agreed | null> {
  if (figures.length < 2) return;
  const found = disagreements(figures, trusted);
  if (found.length === 0) yield agrees(...figures);
  for (const disagreement of found) yield { ...disagreement, message: 'differs', subject, term };
}
