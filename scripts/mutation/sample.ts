/** Which mutants are tried when all of them would take too long. */
import { createHash } from 'node:crypto';
import type { Mutant } from './mutants';

/** Changing it gives another sample: the figures of two seeds tell how far a sample can be trusted. */
export const SEED = 8;

/** The most mutants that are all tried unless a sample is asked for: about half an hour on two cores. */
export const MOST_WITHOUT_SAMPLE = 4000;

/** How many are tried of more than that. */
export const USUAL_SAMPLE = 1500;

/** How many of `all` mutants are drawn when a size, all, or nothing was asked for; undefined: all of them are tried. */
export function drawnOf(all: number, asked?: number | 'all'): number | undefined {
  if (asked === 'all') return undefined;
  const size = asked ?? (all > MOST_WITHOUT_SAMPLE ? USUAL_SAMPLE : all);
  return size < all ? size : undefined;
}

type Change = Pick<Mutant, 'file' | 'mutator' | 'original' | 'replacement'>;

const changeOf = ({ file, mutator, original, replacement }: Change): string =>
  JSON.stringify([file, mutator, original, replacement]);

/**
 * `size` of the mutants, in their order. Each has a place in a fixed lottery by what it changes and not by where it stands,
 * so that an edit elsewhere in the file leaves the sample as it was; equal changes of a file are told apart by their order.
 */
export function sampleOf<T extends Change>(mutants: readonly T[], size: number, seed: number = SEED): T[] {
  const seen = new Map<string, number>();
  const ranked = mutants.map((mutant, index) => {
    const change = changeOf(mutant);
    const time = seen.get(change) ?? 0;
    seen.set(change, time + 1);
    return {
      index,
      rank: createHash('sha256')
        .update(`${String(seed)} ${String(time)} ${change}`)
        .digest('hex'),
    };
  });
  const drawn = ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, size);
  const chosen = new Set(drawn.map(({ index }) => index));
  return mutants.filter((_mutant, index) => chosen.has(index));
}
