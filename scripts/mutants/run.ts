/** Changes every figure of every workbook in turn, and notes which findings it brings. */
import { evaluate, type Result } from '../../src/core/evaluate';
import type { CellRef, Finding } from '../../src/core/model';
import { books, type Book } from './books';
import { changesOf, type Change } from './changes';
import { placesIn, type Place } from './places';
import { type ProseRun, runProse } from './prose';
import { reasonFor, type Reason } from './reasons';

export interface Mutant {
  readonly book: string;
  readonly place: Place;
  readonly slip: string;
  readonly text: string;
  /** Checks with a new finding that names the changed cell. */
  readonly found: readonly string[];
  /** Why none has; null where one has. */
  readonly reason: Reason | null;
}

export interface Run {
  readonly books: readonly { readonly name: string; readonly errors: number; readonly warnings: number }[];
  readonly mutants: readonly Mutant[];
  readonly prose: readonly ProseRun[];
}

export async function runMutants(progress: (line: string) => void): Promise<Run> {
  const all = await books();
  const mutants: Mutant[] = [];
  const unchanged = all.map((book) => {
    const before = evaluate(book.snapshot, { profile: book.profile });
    const own = placesIn(before).flatMap((place) => changesOf(book.snapshot, place));
    mutants.push(...own.map((change) => mutantOf(book, change, before)));
    progress(`${book.name}: ${String(own.length)}`);
    return { name: book.name, errors: count(before, 'error'), warnings: count(before, 'warning') };
  });
  return { books: unchanged, mutants, prose: runProse(all, progress) };
}

function mutantOf({ name, profile }: Book, change: Change, before: Result): Mutant {
  const after = evaluate(change.snapshot, { profile });
  const known = new Set(before.findings.map(keyOf));
  const fresh = after.findings.filter((finding) => !known.has(keyOf(finding)));
  const found = fresh.filter((finding) => names(finding, change.place.at)).map(({ check }) => check);
  const reason = found.length > 0 ? null : reasonFor(change, before, after);
  return { book: name, place: change.place, slip: change.slip, text: change.text, found, reason };
}

function keyOf({ check, fingerprint }: Finding): string {
  return `${check} ${fingerprint}`;
}

function names({ at, related }: Finding, cell: CellRef): boolean {
  return [at, ...related].some((ref) => ref.sheet === cell.sheet && ref.row === cell.row && ref.column === cell.column);
}

function count({ findings }: Result, severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
