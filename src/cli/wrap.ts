import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Marks that must not begin a line. */
const CLOSING = /^[，。；：、！？）】》」』”’%％,.;:!?)\]]/;

/** Breaks text into lines of at most `columns` terminal columns; a Chinese character is two columns wide. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of segmenter.segment(text)) {
    const fits = stringWidth(line) + stringWidth(segment) <= columns;
    if (line === '' || fits || CLOSING.test(segment)) {
      line += line === '' ? segment.trimStart() : segment;
    } else {
      lines.push(line.trimEnd());
      line = segment.trimStart();
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** Text padded with spaces to a width in terminal columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
