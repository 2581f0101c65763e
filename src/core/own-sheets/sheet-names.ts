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

/**
 * Whether a sheet of that name may be one that was written as planned, under its own name or a numbered one. A sheet that a
 * person called otherwise is the person's, whatever was copied into it.
 */
export function isNameOf(name: string, planned: string): boolean {
  const legal = nameKey(legalName(planned));
  const [, stem = name, number] = /^(.*) (\d+)$/s.exec(name) ?? [];
  if (nameKey(name) === legal) return true;
  return number !== undefined && nameKey(stem) === cut(legal, LONGEST - number.length - 1);
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
