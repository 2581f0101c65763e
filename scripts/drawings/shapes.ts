/** A few shapes of a window, drawn plainly: a drawing shows where to press, it does not pretend to be a screen. */

const INK = '#1f2937';
const LINE = '#9ca3af';
const PAPER = '#ffffff';
const GROUND = '#f3f4f6';
const MARK = '#b45309';
const FONT = `font-family="'Noto Sans CJK SC','Microsoft YaHei','PingFang SC','Segoe UI',sans-serif"`;

export const WIDTH = 720;
export const HEIGHT = 300;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

export const text = (
  x: number,
  y: number,
  words: string,
  { size = 14, bold = false, colour = INK }: Look = {},
): string =>
  `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" fill="${colour}"${bold ? ' font-weight="600"' : ''}>${escape(words)}</text>`;

const rectangle = ({ x, y, width, height }: Box, fill: string, line = LINE): string =>
  `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" rx="3" fill="${fill}" stroke="${line}"/>`;

/** A window with its title. */
export const window = (box: Box, title: string): string =>
  rectangle(box, PAPER) +
  rectangle({ ...box, height: 30 }, GROUND) +
  text(box.x + 12, box.y + 20, title, { size: 13, bold: true });

export const button = (box: Box, words: string): string =>
  rectangle(box, GROUND) + text(box.x + 12, box.y + box.height / 2 + 5, words, { size: 13 });

export const field = (box: Box, words: string): string =>
  rectangle(box, PAPER) + text(box.x + 10, box.y + box.height / 2 + 5, words, { size: 13 });

export const tick = (x: number, y: number, words: string): string =>
  rectangle({ x, y, width: 14, height: 14 }, PAPER, INK) +
  `<path d="M${String(x + 3)} ${String(y + 7)}l3 4 5-8" fill="none" stroke="${INK}" stroke-width="2"/>` +
  text(x + 22, y + 12, words, { size: 13 });

/** The tabs of a ribbon; the one that is open is underlined. */
export function tabs(x: number, y: number, names: readonly string[], open: string): string {
  let at = x;
  return names
    .map((name) => {
      const width = [...name].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e80 ? 14 : 8), 0);
      const one =
        text(at, y, name, { bold: name === open }) +
        (name === open
          ? `<path d="M${String(at)} ${String(y + 6)}h${String(width)}" stroke="${INK}" stroke-width="2"/>`
          : '');
      at += width + 22;
      return one;
    })
    .join('');
}

/** Where to press, in order. */
export const mark = (x: number, y: number, number: number): string =>
  `<circle cx="${String(x)}" cy="${String(y)}" r="11" fill="${MARK}"/>` +
  text(x - 4, y + 5, String(number), { size: 13, bold: true, colour: PAPER });

/** The whole drawing, with a title for readers of screens, and what it is. */
export function drawing(title: string, honesty: string, shapes: readonly string[]): string {
  const size = `viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}"`;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" ${FONT}>`,
    `<title>${escape(title)}</title>`,
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="#fafaf9"/>`,
    ...shapes,
    text(16, HEIGHT - 12, honesty, { size: 12, colour: '#6b7280' }),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}
