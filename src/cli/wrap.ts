import stringWidth from 'string-width';
import { harmless } from './terminal';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Marks that must not begin a line: the word before them goes with them to the next. */
const CLOSING = /^[，。；：、！？）】》」』”’%％,.;:!?)\]]/;

/**
 * Breaks text into lines of at most `columns` terminal columns; a Chinese character is two columns wide. Each part of the text is
 * measured once, so that a long text takes no longer than many short ones.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line: Part[] = [];
  let width = 0;
  for (const { segment } of segmenter.segment(harmless(text))) {
    let part: Part = { text: segment, width: widthOf(segment) };
    if (line.length > 0 && width + part.width > columns) {
      const carried = CLOSING.test(segment) ? carriedFrom(line, columns - part.width) : [];
      lines.push(textOf(line.slice(0, line.length - carried.length)));
      line = carried;
      width = carried.reduce((sum, each) => sum + each.width, 0);
      const trimmed = segment.trimStart();
      if (line.length === 0 && trimmed !== segment) part = { text: trimmed, width: widthOf(trimmed) };
    } else if (line.length === 0 && segment.trim() === '') continue;
    if (part.text === '') continue;
    line.push(part);
    width += part.width;
  }
  return line.length === 0 ? lines : [...lines, textOf(line)];
}

interface Part {
  readonly text: string;
  readonly width: number;
}

/** Words that a mark is carried along with, and marks between them. */
const MOST_CARRIED = 4;

/** The end of a line, back to a word that may begin one; nothing where that is the whole line, or has no room in the next. */
function carriedFrom(line: readonly Part[], room: number): Part[] {
  for (let count = 1; count <= Math.min(MOST_CARRIED, line.length - 1); count += 1) {
    const carried = line.slice(-count);
    const [first] = carried;
    if (carried.reduce((sum, { width }) => sum + width, 0) > room) return [];
    if (first && first.text.trim() !== '' && !CLOSING.test(first.text)) return carried;
  }
  return [];
}

function textOf(line: readonly Part[]): string {
  return line
    .map(({ text }) => text)
    .join('')
    .trimEnd();
}

/** Text padded with spaces to a width in terminal columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

const NARROW = /^[ -~]*$/;
const WIDE = /^[\u3001-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/;

/** The width in terminal columns; most texts are of one kind of character and need not be looked up. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  return WIDE.test(text) ? 2 * text.length : stringWidth(text);
}
