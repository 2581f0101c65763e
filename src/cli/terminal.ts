/**
 * What a terminal is sent. Names and texts of a workbook could else clear the screen, hide what follows, fill the clipboard or
 * write a sentence of ours: every character that does something to a terminal is shown instead of sent. Colours are put on
 * after that.
 */
import { randomUUID } from 'node:crypto';
import { createColors } from 'picocolors';
import type { Console } from './console';

/** The console that commands print to. */
export interface Terminal extends Console {
  /** One line, whatever is in it. */
  out(text: string): void;
  err(text: string): void;
  /** Text of several lines that are ours: help, a page, JSON. */
  block(text: string): void;
  /** A line that went through another terminal already. */
  ready(line: string): void;
}

export function terminal(console: Console): Terminal {
  return {
    ...console,
    ready: (line) => {
      console.out(line);
    },
    out: (text) => {
      console.out(sent(text));
    },
    err: (text) => {
      console.err(sent(text));
    },
    block: (text) => {
      console.out(text.split('\n').map(sent).join('\n'));
    },
  };
}

/** Stands for the beginning of a colour until the text was made harmless. Nobody who writes a workbook can know it. */
const MARK = `\u001b${randomUUID()}`;

function sent(text: string): string {
  return text
    .split(MARK)
    .map((part, index) => {
      const [color = ''] = index === 0 ? [] : (/^\[[\d;]+m/.exec(part) ?? []);
      return (color === '' ? '' : `\u001b${color}`) + harmless(part.slice(color.length));
    })
    .join('');
}

/** The text without its colours, as it is measured. */
export function plain(text: string): string {
  return text
    .split(MARK)
    .map((part, index) => (index === 0 ? part : part.replace(/^\[[\d;]+m/, '')))
    .join('');
}

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Control characters, what turns the direction of writing, tags and other signs without a shape, and halves of characters. */
const ACTING =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const PICTURES = 0x2400;

/** The text in one line, with what acts on a terminal shown: ␛ for ESC, <U+202E> for what has no picture. */
export function harmless(text: string): string {
  return text.replace(BREAKS, ' ').replace(ACTING, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(PICTURES + code);
    return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** JSON in which the same characters are escaped: the data stays what it is. Without an indent it is one line. */
export function jsonText(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(ACTING_IN_JSON, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

const ACTING_IN_JSON =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

export type Colors = Record<(typeof COLORS)[number], (text: string) => string>;

const COLORS = ['bold', 'dim', 'underline', 'red', 'yellow', 'green', 'cyan'] as const;

/** Colours as marks; where the console shows none, the texts as they are. */
export function colorsOf({ colors }: Pick<Console, 'colors'>): Colors {
  const palette = createColors(true);
  const painters = COLORS.map((name) => {
    const [open = '', close = ''] = palette[name]('|').split('|');
    const paint = (text: string) => (colors ? `${MARK}${open.slice(1)}${text}${MARK}${close.slice(1)}` : text);
    return [name, paint] as const;
  });
  return Object.fromEntries(painters) as Colors;
}
