import stringWidth from 'string-width';
import { harmless } from './terminal';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Marks that must not begin a line; so many columns of them may stand beyond its end. */
const CLOSING = /^[，。；：、！？）】》」』”’%％,.;:!?)\]]/;
const OVERHANG = 8;

/**
 * Breaks text into lines of at most `columns` terminal columns; a Chinese character is two columns wide. Each part of the text is
 * measured once, so that a long text takes no longer than many short ones.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let parts: string[] = [];
  let width = 0;
  const put = (part: string) => {
    parts.push(part);
    width += widthOf(part);
  };
  for (const { segment } of segmenter.segment(harmless(text))) {
    const needed = width + widthOf(segment);
    const fits = needed <= columns || (CLOSING.test(segment) && needed <= columns + OVERHANG);
    if (parts.length > 0 && !fits) {
      lines.push(parts.join('').trimEnd());
      parts = [];
      width = 0;
    }
    const part = parts.length === 0 ? segment.trimStart() : segment;
    if (part !== '') put(part);
  }
  return parts.length === 0 ? lines : [...lines, parts.join('').trimEnd()];
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
