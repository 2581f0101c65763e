/** How cells look in a file (hucre's words) and in the host (Excel's). */
import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { Border, BorderSide, CellStyle } from '../../host';

type FileBorder = NonNullable<FileStyle['border']>;
type FileBorderLine = NonNullable<FileBorder['top']>;

const SIDES: readonly (readonly ['top' | 'bottom' | 'left' | 'right', BorderSide])[] = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
];
const LINES: readonly (readonly [file: FileBorderLine['style'], style: string, weight: string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];
const HORIZONTAL = ['left', 'center', 'right', 'fill', 'justify', 'distributed'] as const;
const VERTICAL = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;

const capital = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
const withSign = (color: { readonly rgb?: string } | undefined): string | undefined =>
  color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6)}`;
const withoutSign = (color: string): { rgb: string } => ({ rgb: color.replace('#', '').toUpperCase() });

/** A file's style in the host's words. Colours of a theme are left to the default. */
export function hostLook(style: FileStyle): CellStyle {
  const { font, fill, alignment, numFmt } = style;
  const pattern = fill?.type === 'pattern' && fill.pattern === 'solid' ? withSign(fill.fgColor) : undefined;
  const color = withSign(font?.color);
  const borders = hostBorders(style.border);
  const look: { -readonly [K in keyof CellStyle]?: CellStyle[K] | undefined } = {
    numberFormat: numFmt,
    fill: pattern,
    fontName: font?.name,
    fontSize: font?.size,
    fontColor: color,
    bold: font?.bold,
    italic: font?.italic,
    underline: font?.underline ? 'Single' : undefined,
    strikethrough: font?.strikethrough,
    horizontalAlignment:
      alignment?.horizontal && alignment.horizontal !== 'general' ? capital(alignment.horizontal) : undefined,
    verticalAlignment: alignment?.vertical ? capital(alignment.vertical) : undefined,
    wrapText: alignment?.wrapText,
    indentLevel: alignment?.indent,
    borders,
  };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as CellStyle;
}

function hostBorders(border: FileBorder | undefined): CellStyle['borders'] | undefined {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const [side, name] of SIDES) {
    const line = border?.[side];
    const [, style, weight] = LINES.find(([file]) => file === line?.style) ?? [];
    if (style === undefined || weight === undefined) continue;
    borders[name] = { style, weight, color: withSign(line?.color) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** The host's style for a file. */
export function fileLook(style: CellStyle): FileStyle {
  const horizontal = HORIZONTAL.find((word) => capital(word) === style.horizontalAlignment);
  const vertical = VERTICAL.find((word) => capital(word) === style.verticalAlignment);
  return {
    font: {
      ...(style.fontName === undefined ? {} : { name: style.fontName }),
      ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
      ...(style.fontColor === undefined ? {} : { color: withoutSign(style.fontColor) }),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline === undefined || style.underline === 'None' ? {} : { underline: true }),
      ...(style.strikethrough ? { strikethrough: true } : {}),
    },
    ...(style.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: withoutSign(style.fill) } } : {}),
    ...(style.numberFormat && style.numberFormat !== 'General' ? { numFmt: style.numberFormat } : {}),
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(style.wrapText ? { wrapText: true } : {}),
      ...(style.indentLevel ? { indent: style.indentLevel } : {}),
    },
    border: fileBorders(style.borders),
  };
}

function fileBorders(borders: CellStyle['borders']): FileBorder {
  const result: FileBorder = {};
  for (const [side, name] of SIDES) {
    const border = borders?.[name];
    const line = LINES.find(([, style, weight]) => style === border?.style && weight === border.weight);
    if (border !== undefined && border.style !== 'None') {
      result[side] = { style: line?.[0] ?? 'thin', color: withoutSign(border.color) };
    }
  }
  return result;
}
