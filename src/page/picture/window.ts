/** Which part of a large sheet is in view. Sizes in pixels, places from zero. */

/** Where each row or column begins; one more place than there are, which is where the last one ends. */
export function startsOf(sizes: readonly number[]): readonly number[] {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return starts;
}

/** The place that a distance falls into: the last that begins at or before it. */
export function placeAt(starts: readonly number[], distance: number): number {
  let [low, high] = [0, Math.max(0, starts.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first and last place of what is seen between two distances, with some around so that scrolling shows no gaps. */
export function seen(starts: readonly number[], from: number, to: number): readonly [first: number, last: number] {
  const AROUND = 300;
  return [placeAt(starts, Math.max(0, from - AROUND)), placeAt(starts, to + AROUND)];
}

/** How far to scroll so that a stretch comes into view, as little as needed; null where all of it is in view. */
export function scrollFor(
  view: readonly [from: number, to: number],
  part: readonly [from: number, to: number],
): number | null {
  const [from, to] = view;
  if (part[0] >= from && part[1] <= to) return null;
  if (part[1] - part[0] >= to - from) return part[0];
  // In the middle: what stands around a cell is what one looks at next.
  return Math.max(0, (part[0] + part[1]) / 2 - (to - from) / 2);
}

/** All places from one to another, both included. */
export function places(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}
