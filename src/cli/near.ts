/** Names that a mistyped one may have meant. */

const MOST = 3;

/** The known names that are nearest to `name`, best first; none that has little in common with it. */
export function nearNames(name: string, known: readonly string[]): string[] {
  const wanted = name.toLowerCase();
  const farthest = Math.max(2, Math.floor(wanted.length / 3));
  return known
    .map((one) => ({ one, distance: holds(one, wanted) ? 1 : distance(one, wanted) }))
    .filter((near) => near.distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ one }) => one);
}

const SHORTEST_PART = 3;

/** One is part of the other: 「duplicate」 for `indicator-duplicate`. */
function holds(known: string, wanted: string): boolean {
  return wanted.length >= SHORTEST_PART && (known.includes(wanted) || wanted.includes(known));
}

/** How many letters have to be added, taken away or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column++) {
      const changed = (row[column - 1] ?? 0) + Number(letter !== b[column - 1]);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
