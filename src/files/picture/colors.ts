/** Colours of a workbook as CSS colours: written out, or named by the theme or by the palette of old. */
import { parseThemeColors, resolveThemeColor } from 'hucre/ooxml';
import type { Color } from 'hucre';

/** The theme that Excel gives a new workbook. */
const OFFICE = [
  '000000',
  'FFFFFF',
  '44546A',
  'E7E6E6',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The first of the palette of 56 colours, which numbers from 8 on repeat. */
const PALETTE = [
  '000000',
  'FFFFFF',
  'FF0000',
  '00FF00',
  '0000FF',
  'FFFF00',
  'FF00FF',
  '00FFFF',
  '800000',
  '008000',
  '000080',
  '808000',
  '800080',
  '008080',
  'C0C0C0',
  '808080',
  '9999FF',
  '993366',
  'FFFFCC',
  'CCFFFF',
  '660066',
  'FF8080',
  '0066CC',
  'CCCCFF',
  '000080',
  'FF00FF',
  'FFFF00',
  '00FFFF',
  '800080',
  '800000',
  '008080',
  '0000FF',
  '00CCFF',
  'CCFFFF',
  'CCFFCC',
  'FFFF99',
  '99CCFF',
  'FF99CC',
  'CC99FF',
  'FFCC99',
  '3366FF',
  '33CCCC',
  '99CC00',
  'FFCC00',
  'FF9900',
  'FF6600',
  '666699',
  '969696',
  '003366',
  '339966',
  '003300',
  '333300',
  '993300',
  '993366',
  '333399',
  '333333',
];
const REPEATED = 8;

const HEX = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i;

export class Colors {
  readonly #theme: readonly string[];

  /** @param theme the XML of the theme, empty where the file has none */
  constructor(theme: string) {
    const colors = theme === '' ? [] : parseThemeColors(theme);
    this.#theme = colors.length > 0 ? colors : OFFICE;
  }

  /** `#rrggbb`, or empty where the colour is the usual one. Nothing else of the file gets into a style. */
  css(color: Color | undefined): string {
    const digits = HEX.exec(this.#hex(color ?? {}))?.[1];
    return digits === undefined ? '' : `#${digits.toLowerCase()}`;
  }

  #hex({ rgb, theme, tint, indexed }: Color): string {
    if (rgb !== undefined) return rgb;
    if (theme !== undefined) return resolveThemeColor([...this.#theme], theme, tint);
    if (indexed === undefined) return '';
    return PALETTE[indexed < REPEATED ? indexed : indexed - REPEATED] ?? '';
  }
}
