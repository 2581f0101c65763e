/**
 * How a sheet plan looks, as plain data that every host draws from: the Excel add-in, the files, the workbench. Colours are
 * RRGGBB; they stay calm so that a finding is seen for its words, and each severity differs in its text as well as in its fill.
 */
import type { PlanStyle } from '../model';

export interface CellLook {
  /** Height of the letters in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  /** Background, or null for none. */
  readonly fill: string | null;
  /** Thin pale lines all round, thin black ones, one line below, or none. */
  readonly border: 'grid' | 'frame' | 'below' | 'none';
  /** `byValue`: text to the left, numbers to the right. */
  readonly horizontal: 'byValue' | 'left' | 'center' | 'right';
  /** Distance of text from the line to its left, in steps of about a character; nothing for what is not left-aligned. */
  readonly indent: number;
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
}

/** Ships with Windows and Office for Mac; LibreOffice and WPS replace it by their own sans-serif for Chinese. */
export const FONT = '微软雅黑';

/** Lines of the grid, and the stronger line below a section's heading. */
export const GRID_COLOR = 'D6DCE5';
export const RULE_COLOR = '2F75B5';
/** Lines of an official form. */
export const FRAME_COLOR = '000000';

/** Text of a cell that leads to another one. */
export const LINK_COLOR = '1F5FA8';

export const TAB_COLOR = '2F75B5';
export const CHART_COLOR = '5B9BD5';
export const CHART_TEXT_COLOR = '595959';

/** What a column needs beside the width that a plan gives it, in characters: room for the indent of its cells. */
export const INDENT_WIDTH = 1.5;

const INK = '262626';
const NAVY = '1F3864';

const cell: CellLook = {
  size: 10,
  bold: false,
  color: INK,
  fill: null,
  border: 'grid',
  horizontal: 'left',
  indent: 1,
  vertical: 'center',
  wrap: true,
};
const figure: CellLook = { ...cell, horizontal: 'right', indent: 0, wrap: false };
const plain: CellLook = { ...cell, border: 'none', indent: 0 };
const printed: CellLook = { ...cell, color: '000000', border: 'frame', horizontal: 'center', indent: 0 };

export const STYLES: Readonly<Record<PlanStyle, CellLook>> = {
  title: { ...plain, size: 16, bold: true, color: NAVY },
  subtitle: { ...plain, size: 11, color: '595959' },
  section: { ...plain, size: 12, bold: true, color: NAVY, border: 'below' },
  header: { ...cell, bold: true, color: NAVY, fill: 'DDEBF7', horizontal: 'center', indent: 0 },
  label: { ...cell, color: '404040', fill: 'F3F6FA' },
  text: cell,
  number: figure,
  percent: figure,
  strong: { ...cell, bold: true, color: NAVY, fill: 'EAF1FA', horizontal: 'byValue' },
  error: { ...cell, bold: true, color: 'A4262C', fill: 'FBE9E7' },
  warning: { ...cell, bold: true, color: '8A5700', fill: 'FFF4CE' },
  info: { ...cell, color: '0B5A9D', fill: 'EFF6FC' },
  accepted: { ...cell, color: '605E5C', fill: 'F3F2F1' },
  note: { ...plain, size: 9, color: '767171' },
  'form-title': { ...plain, size: 18, bold: true, color: '000000', horizontal: 'center' },
  'form-subtitle': { ...plain, size: 11, color: '000000', horizontal: 'center' },
  'form-label': printed,
  'form-text': { ...printed, horizontal: 'left' },
  'form-value': printed,
  'form-note': { ...plain, size: 9, color: '404040', vertical: 'top' },
};
