/** Codes of a classification, of which the longer ones divide the shorter: 210 over 21001 and 21002, 301 over 30101. */

const CODE = /^\d{3,}$/;
/** What every level adds to the code of the one above. */
const LEVEL = 2;

/** How deep each row stands by its code, 0 for the outermost; null for rows without one, and for all where no code divides another. */
export function depthsOfCodes(codes: readonly string[]): readonly (number | null)[] {
  const open: string[] = [];
  const depths = codes.map((code) => {
    if (!CODE.test(code)) return null;
    for (let above = open.at(-1); above !== undefined && !divides(code, above); above = open.at(-1)) open.pop();
    return open.push(code) - 1;
  });
  return depths.some((depth) => depth !== null && depth > 0) ? depths : codes.map(() => null);
}

function divides(code: string, above: string): boolean {
  return code.length > above.length && code.startsWith(above) && (code.length - above.length) % LEVEL === 0;
}
