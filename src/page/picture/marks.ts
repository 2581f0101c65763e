/** What is marked on the picture of a sheet: findings at their cells, and what became of every figure. */
import type { Result } from '../../core/evaluate';
import type { CellRef, Finding, Severity } from '../../core/model';

export type Shade = 'compared' | 'read' | 'unread';

export interface Marks {
  /** Open findings at a cell, the worst first. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly shades: ReadonlyMap<string, Shade>;
}

export function cellKey({ row, column }: Pick<CellRef, 'row' | 'column'>): string {
  return `${String(row)} ${String(column)}`;
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];
/** A cell of text may hold several figures: what is not understood is shown first. */
const SHADES: readonly Shade[] = ['compared', 'read', 'unread'];

export function marksOn(sheet: string, { findings, coverage }: Result): Marks {
  const at = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.at.sheet !== sheet || finding.accepted !== null) continue;
    const key = cellKey(finding.at);
    at.set(key, [...(at.get(key) ?? []), finding]);
  }
  for (const some of at.values()) some.sort((one, other) => rank(one) - rank(other));
  const places = [
    ...coverage.comparedAt.map((cell) => ({ at: cell, state: 'compared' as const })),
    ...coverage.places,
  ].filter((place) => place.at.sheet === sheet);
  const shades = new Map<string, Shade>();
  for (const state of SHADES) {
    for (const place of places) if (place.state === state) shades.set(cellKey(place.at), state);
  }
  return { findings: at, shades };
}

function rank({ severity }: Finding): number {
  return WORST_FIRST.indexOf(severity);
}

/** Cells that belong to the findings at a cell, on the same sheet. */
export function relatedTo(shown: CellRef, findings: readonly Finding[]): readonly CellRef[] {
  return findings.flatMap(({ related }) => related).filter((cell) => cell.sheet === shown.sheet);
}
