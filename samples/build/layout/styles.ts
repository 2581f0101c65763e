/** How rows and cells of the samples look: plain, as forms of finance bureaus are. */
import type { CellStyle } from 'hucre/xlsx';
import type { CellRole } from './cells';

export type RowKind = 'title' | 'subtitle' | 'unit' | 'header' | 'section' | 'body' | 'total' | 'note' | 'plain';
export type Align = 'left' | 'center' | 'right';

const FONT = '宋体';
const LINE = { style: 'thin', color: { rgb: '7F7F7F' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } as const;
const TINT = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE7F0' } } as const;

const aligned = (horizontal: Align, wrapText = true, indent = 0): CellStyle => ({
  alignment: { horizontal, vertical: 'center', wrapText, ...(indent > 0 ? { indent } : {}) },
});

const ROWS: Record<RowKind, CellStyle> = {
  title: { font: { name: '黑体', size: 16, bold: true }, ...aligned('center', false) },
  subtitle: { font: { name: FONT, size: 11 }, ...aligned('center', false) },
  unit: { font: { name: FONT, size: 10 }, ...aligned('right', false) },
  header: { font: { name: FONT, size: 10, bold: true }, fill: TINT, border: BORDER, ...aligned('center') },
  section: { font: { name: FONT, size: 11, bold: true }, ...aligned('left', false) },
  body: { font: { name: FONT, size: 10 }, border: BORDER, ...aligned('center') },
  total: { font: { name: FONT, size: 10, bold: true }, fill: SHADE, border: BORDER, ...aligned('center') },
  note: { font: { name: FONT, size: 9 }, ...aligned('left') },
  plain: { font: { name: FONT, size: 10 }, ...aligned('left') },
};

const ROLES: Record<CellRole, CellStyle> = {
  label: { font: { name: FONT, size: 10, bold: true }, fill: SHADE, ...aligned('center') },
  left: aligned('left', true, 1),
  center: aligned('center'),
  strong: { font: { name: FONT, size: 10, bold: true } },
};

/** Kinds whose cells follow the alignment of their column. */
const BY_COLUMN: readonly RowKind[] = ['body', 'total'];

/** The style of one cell: its row's, then its column's alignment, then its own. */
export function styleOf(
  kind: RowKind,
  align: Align,
  role: CellRole | undefined,
  format: string | undefined,
): CellStyle {
  return {
    ...ROWS[kind],
    ...(BY_COLUMN.includes(kind) ? aligned(align, true, align === 'left' ? 1 : 0) : {}),
    ...(role ? ROLES[role] : {}),
    ...(format ? { numFmt: format } : {}),
  };
}

/** Least height of a row in points. */
export const MINIMUM_HEIGHT: Record<RowKind, number> = {
  title: 30,
  subtitle: 18,
  unit: 16,
  header: 24,
  section: 22,
  body: 20,
  total: 22,
  note: 15,
  plain: 20,
};
