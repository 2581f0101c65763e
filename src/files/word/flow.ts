/** What is gathered of a document while it is scanned: running text, tables, and what hangs on a paragraph. */
import type { DocumentBlock, DocumentParagraph } from '../../core/model';
import { cellsOf, type CellDraft } from './table';

/** Text in its order: the body, a cell, a drawn box, a note. */
export interface Flow {
  readonly parts: (DocumentParagraph | TableDraft)[];
  /** The text of a paragraph whose mark was deleted: it goes on in the next one. */
  before: string;
}

export interface TableDraft {
  readonly kind: 'drawn';
  readonly widths: number[];
  readonly rows: DrawnRow[];
}

export interface DrawnRow {
  before: number;
  /** Deleted, or hidden. */
  isGone: boolean;
  readonly cells: DrawnCell[];
}

export interface DrawnCell {
  span: number;
  isContinued: boolean;
  /** Merged with the cell to its left, as Word did before it wrote spans. */
  isJoined: boolean;
  isGone: boolean;
  readonly flow: Flow;
}

export function newFlow(): Flow {
  return { parts: [], before: '' };
}

/** Everything in its order; a table in a table comes after the one it stands in. */
export function blocksOf({ parts }: Flow): DocumentBlock[] {
  return parts.flatMap((part) => (part.kind === 'paragraph' ? [part] : blocksOfTable(part)));
}

function blocksOfTable({ rows, widths }: TableDraft): DocumentBlock[] {
  const shown = rows.filter(({ isGone }) => !isGone).map((row) => ({ ...row, cells: row.cells.filter(isShown) }));
  const cells = shown.flatMap((row) => row.cells);
  // One column is a frame around text, or around tables.
  if (shown.every((row) => row.cells.length <= 1)) return cells.flatMap(({ flow }) => blocksOf(flow));
  const drafts = shown.map((row) => ({ before: row.before, cells: joined(row.cells) }));
  const within = cells.flatMap(({ flow }) => blocksOf(flow)).filter((block) => block.kind === 'table' || block.note);
  return [{ kind: 'table', rows: cellsOf(drafts, widths) }, ...within];
}

function isShown({ isGone }: DrawnCell): boolean {
  return !isGone;
}

function joined(cells: readonly DrawnCell[]): CellDraft[] {
  const drafts: CellDraft[] = [];
  for (const { span, isContinued, isJoined, flow } of cells) {
    const left = isJoined ? drafts.pop() : undefined;
    drafts.push(left ? { ...left, span: left.span + span } : { span, isContinued, text: textOf(flow) });
  }
  return drafts;
}

/** The paragraphs of a cell; tables in it stand for themselves. */
function textOf({ parts }: Flow): string {
  return parts.flatMap((part) => (part.kind === 'paragraph' && !part.note ? part.text : [])).join('\n');
}
