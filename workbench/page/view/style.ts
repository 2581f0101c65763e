/** How a cell looks, between the host's words (Excel's) and the grid's (Univer's). */
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/presets';
import type { Border, BorderSide, CellStyle } from '../../host';
import { without } from '../without';

const PIXELS_A_POINT = 4 / 3;

/** Points, as Excel measures, in pixels, as the grid does. */
export const pixels = (points: number): number => points * PIXELS_A_POINT;
export const points = (pixelCount: number): number => pixelCount / PIXELS_A_POINT;

/** Univer's numbers for what Excel has words for. */
const HORIZONTAL: readonly (readonly [string, number])[] = [
  ['Left', 1],
  ['Center', 2],
  ['CenterAcrossSelection', 2],
  ['Right', 3],
  ['Justify', 4],
  ['Distributed', 6],
];
const VERTICAL: readonly (readonly [string, number])[] = [
  ['Top', 1],
  ['Center', 2],
  ['Justify', 2],
  ['Distributed', 2],
  ['Bottom', 3],
];
const LINES: readonly (readonly [string, number])[] = [
  ['Continuous Thin', 1],
  ['Continuous Hairline', 2],
  ['Dot Thin', 3],
  ['Dash Thin', 4],
  ['DashDot Thin', 5],
  ['DashDotDot Thin', 6],
  ['Double Thick', 7],
  ['Continuous Medium', 8],
  ['Dash Medium', 9],
  ['DashDot Medium', 10],
  ['DashDotDot Medium', 11],
  ['SlantDashDot Medium', 12],
  ['Continuous Thick', 13],
];
const THIN = 1;
const SIDES: readonly (readonly [BorderSide, 't' | 'b' | 'l' | 'r'])[] = [
  ['EdgeTop', 't'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
  ['EdgeRight', 'r'],
];
/** Univer: wrap, and overflow into empty neighbours. */
const WRAP = 3;
const OVERFLOW = 1;
const INDENT_PIXELS = 9;

const numberOf = (table: readonly (readonly [string, number])[], word: string | undefined): number | undefined =>
  table.find(([name]) => name === word)?.[1];
const wordOf = (table: readonly (readonly [string, number])[], number: number | null | undefined): string | undefined =>
  table.find(([, one]) => one === number)?.[0];

const gridLine = (border: Border | undefined): IBorderStyleData | null => {
  if (border === undefined || border.style === 'None') return null;
  const line = numberOf(LINES, `${border.style} ${border.weight}`) ?? THIN;
  return { s: line, cl: { rgb: border.color } };
};

function gridBorders(borders: CellStyle['borders']): { bd?: IBorderData } {
  const bd: IBorderData = {};
  for (const [side, key] of SIDES) {
    const line = gridLine(borders?.[side]);
    if (line !== null) bd[key] = line;
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

/** The host's style as the grid draws it; null for none. */
export function gridStyle(style: CellStyle): IStyleData | null {
  const horizontal = numberOf(HORIZONTAL, style.horizontalAlignment);
  const vertical = numberOf(VERTICAL, style.verticalAlignment);
  const indent = style.indentLevel ?? 0;
  const result: IStyleData = {
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.fontName ? { ff: style.fontName } : {}),
    ...(style.fontSize ? { fs: style.fontSize } : {}),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline !== undefined && style.underline !== 'None' ? { ul: { s: 1 } } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(style.wrapText === undefined ? {} : { tb: style.wrapText ? WRAP : OVERFLOW }),
    ...(indent > 0 ? { pd: { l: indent * INDENT_PIXELS } } : {}),
    ...(style.numberFormat && style.numberFormat !== 'General' ? { n: { pattern: style.numberFormat } } : {}),
    ...gridBorders(style.borders),
  };
  return Object.keys(result).length > 0 ? result : null;
}

/** What a grid's style says by saying nothing. */
const REPLACED = ['fill', 'fontColor', 'borders', 'horizontalAlignment', 'verticalAlignment'] as const;

/** What of a grid's style the host understands too; the rest of the cell's style is kept. */
export function hostStyle(style: IStyleData | null, before: CellStyle): CellStyle {
  const rest = without(before, REPLACED);
  const horizontal = wordOf(HORIZONTAL, style?.ht ?? null);
  const vertical = wordOf(VERTICAL, style?.vt ?? null);
  const borders = hostBorders(style?.bd ?? null);
  return {
    ...rest,
    ...(style?.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style?.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
    ...(style?.ff ? { fontName: style.ff } : {}),
    ...(style?.fs ? { fontSize: style.fs } : {}),
    bold: style?.bl === 1,
    italic: style?.it === 1,
    underline: style?.ul?.s === 1 ? 'Single' : 'None',
    strikethrough: style?.st?.s === 1,
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontal }),
    ...(vertical === undefined ? {} : { verticalAlignment: vertical }),
    wrapText: style?.tb === WRAP,
    numberFormat: style?.n?.pattern ?? 'General',
    ...(borders === undefined ? {} : { borders }),
  };
}

function hostBorders(bd: IBorderData | null): CellStyle['borders'] | undefined {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const [side, key] of SIDES) {
    const line = bd?.[key];
    if (!line) continue;
    const [style = 'Continuous', weight = 'Thin'] = (wordOf(LINES, line.s) ?? '').split(' ');
    borders[side] = { style, weight, color: line.cl.rgb ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}
