/** Names of the sheets that are written: what Excel allows, and none twice. */

const LONGEST = 31;

/** The name that a new sheet gets: as planned, made legal, and with a number where another sheet has it. */
export function freeName(planned: string, taken: Iterable<string>): string {
  const keys = new Set([...taken].map(nameKey));
  const legal = legalName(planned);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${String(number)}`;
    const name = cut(legal, LONGEST - suffix.length) + suffix;
    if (!keys.has(nameKey(name))) return name;
  }
}

/** Names that differ in case only are the same to Excel. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

function legalName(planned: string): string {
  const legal = cut(planned.replace(/[[\]:*?/\\]/g, ' '), LONGEST)
    .replace(/^'+|'+$/g, '')
    .trim();
  // Excel keeps the name History for itself.
  return legal === '' || /^history$/i.test(legal) ? `${legal}_` : legal;
}

/** At most so many UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
