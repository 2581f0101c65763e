/** How much room text takes: a Chinese character is as wide as two Latin ones, and a Latin word does not break. */

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

/** Width of a text in characters of the default font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Height in points of a text wrapped into columns of that width together; 0 for one line. */
export function textHeight(text: string, width: number, lineHeight: number): number {
  const room = Math.max(1, width);
  if (!text.includes('\n') && (text.length * 2 <= room || textWidth(text) <= room)) return 0;
  const lines = text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
  return Math.min(HIGHEST_ROW, lines * lineHeight + 4);
}

/** Lines that a paragraph takes: it may break at blanks and around wide characters, and inside a word only if it must. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  for (const character of paragraph) {
    const width = widthOf(character);
    word = width < WIDE && character !== ' ' ? word + width : 0;
    used += width;
    if (used <= room || character === ' ') continue;
    lines += 1;
    if (word === 0 || word > room) word = width;
    used = word;
  }
  return lines;
}

/** Widths of 10-point letters in characters of an 11-point font: two digits for a Chinese one, and small letters narrower. */
const WIDE = 1.92;
const NARROW = 1.05;
const SMALL = 0.95;

/** Wide are CJK, full-width forms, and the punctuation and symbols that CJK fonts draw wide (— … “” ≥ ①). */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2e80 || (code >= 0x2010 && code <= 0x27bf)) return WIDE;
  return character === ' ' || (character >= 'a' && character <= 'z') ? SMALL : NARROW;
}
