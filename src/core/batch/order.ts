/** The order in which files are shown, whatever order they were read in. */

/** By folder, then by name; characters by their numbers, so that every machine gives the same order. */
export function byPath(one: string, other: string): number {
  const first = one.split(SEPARATOR);
  const second = other.split(SEPARATOR);
  for (let at = 0; at < Math.min(first.length, second.length); at += 1) {
    const [a = '', b = ''] = [first[at], second[at]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return first.length - second.length;
}

const SEPARATOR = /[\\/]/;
