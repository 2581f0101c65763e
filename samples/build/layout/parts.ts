/** Parts that every sample has: headings, label rows, the sheet of the report's text. */
import { label, LEFT, UP, type CellInput } from './cells';
import { row, type Row, type SheetSpec } from './sheet';
import type { RowKind } from './styles';

/** One cell over the whole width of the table. */
export const across = (kind: RowKind, text: string, width: number): Row =>
  row(kind, text, ...new Array<CellInput>(width - 1).fill(LEFT));

/** Title and year above a table. */
export const heading = (title: string, year: string, width: number): Row[] => [
  across('title', title, width),
  across('subtitle', `（${year}年度）`, width),
];

/** 「单位：万元」 at the right above a table. */
export const unitLine = (unit: string, width: number): Row => across('unit', `单位：${unit}`, width);

/** A label and a value that reaches to the end of the table. */
export const labelled = (name: string, value: string, width: number): Row =>
  row('body', label(name), { value, role: 'left' }, ...new Array<CellInput>(width - 2).fill(LEFT));

/** A chapter of the text sheet: its heading and its paragraphs, one a row. */
export interface Chapter {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The sheet 报告文本: headings in column A, paragraphs in column B. */
export function textSheet(title: string, chapters: readonly Chapter[]): SheetSpec {
  return {
    name: '报告文本',
    columns: [{ width: 20 }, { width: 92, align: 'left' }],
    rows: [
      across('title', title, 2),
      row('header', '章节', '正文'),
      ...chapters.flatMap(({ heading: name, paragraphs }) =>
        paragraphs.map((text, index) => row('body', index === 0 ? label(name) : UP, text)),
      ),
    ],
  };
}
