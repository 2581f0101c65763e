/** Sizes of columns and rows where a file names none: as wide and high as what stands in them needs. */

/** Pixels of a character of the usual font, of the margins of a cell, and of a line. */
const CHARACTER = 7;
const MARGIN = 5;
export const LINE = 20;
const PIXELS_A_POINT = 96 / 72;

/** Columns that a file says nothing of have eight characters and some. */
const USUAL_CHARACTERS = 8.43;
/** A text alone does not make a column wider than one reads in a glance. */
const MOST_CHARACTERS = 40;
/** A row is not drawn higher than this many lines: what is cut is shown where the cell is chosen. */
const MOST_LINES = 12;

/** The width in pixels of a column of so many characters, as Excel draws it. */
export const columnPixels = (characters: number): number => Math.round(characters * CHARACTER + MARGIN);

export const rowPixels = (points: number): number => Math.round(points * PIXELS_A_POINT);

export const USUAL_WIDTH = columnPixels(USUAL_CHARACTERS);

/** Characters of the usual width in the longest line of a text: those of Chinese are twice as wide as those of Latin. */
export function charactersOf(text: string): number {
  let longest = 0;
  for (const line of text.split('\n')) longest = Math.max(longest, widthOf(line));
  return longest;
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += isWide(character) ? 2 : 1;
  return width;
}

/** The Chinese, Japanese and Korean blocks with their punctuation, and the full-width forms. */
function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x2e80 && !(code >= 0xff61 && code <= 0xffdc);
}

/** A width for a column of which only its texts are known. */
export function widthFor(texts: Iterable<string>): number {
  let characters = USUAL_CHARACTERS;
  for (const text of texts) characters = Math.max(characters, Math.min(charactersOf(text) + 1, MOST_CHARACTERS));
  return columnPixels(characters);
}

/** A height for a text that wraps in so many pixels. */
export function heightFor(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - MARGIN) / CHARACTER));
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(widthOf(line) / room));
  return Math.min(lines, MOST_LINES) * LINE;
}
