/** Endings and beginnings of the words around a figure, looked up in lists of `core/terms`. */

/** Words of a list, the longest first. */
export function listed(words: string): readonly string[] {
  return words.split(' ').sort((a, b) => b.length - a.length);
}

/** The longest word that a text ends with, or an empty one. */
export function endingOf(text: string, words: readonly string[]): string {
  return words.find((word) => text.endsWith(word)) ?? '';
}

/** Takes words of a list off the end of a text, again and again. */
export function withoutEndings(text: string, words: readonly string[]): string {
  let rest = text.trim();
  for (let ending = endingOf(rest, words); ending !== ''; ending = endingOf(rest, words))
    rest = rest.slice(0, -ending.length).trim();
  return rest;
}

/** The same at the beginning. */
export function withoutBeginnings(text: string, words: readonly string[]): string {
  let rest = text.trim();
  for (;;) {
    const word = words.find((one) => rest.startsWith(one));
    if (word === undefined) return rest;
    rest = rest.slice(word.length).trim();
  }
}

/** The word that a label ends with, with links behind it or without; 下达 is none of 下 and a link. */
export function wordBefore(label: string, words: readonly string[], links: readonly string[]): string {
  return endingOf(label.trim(), words) || endingOf(withoutEndings(label, links), words);
}

/** What stands behind signs: nothing of 「【摘要】」. */
export function behindSigns(words: string): string {
  return words.split(/[^\p{L}\p{N}]/u).at(-1) ?? '';
}
