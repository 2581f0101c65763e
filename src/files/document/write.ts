/** A planned document as a Word file (.docx). Runs in Node and in browsers; apart from the other writers, since the library behind it is large. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type { DocumentPlan, DocumentPlanBlock, DocumentPlanCell, DocumentPlanColumn, PlanText } from '../../core/model';
import { OfficePackage } from '../package';
import { pack, writeZip } from '../zip/write';
import { MARGINS, PAGE, STYLES } from './looks';

/** The same plan gives the same bytes: nothing in the file says when or by whom it was made. */
export async function writeDocument({ title, blocks }: DocumentPlan): Promise<Uint8Array> {
  const document = new Document({
    title: clean(title),
    creator: '',
    lastModifiedBy: '',
    styles: STYLES,
    sections: pagesOf(blocks).map(sectionOf),
  });
  return withoutTimes(await Packer.pack(document, 'uint8array'));
}

const CORE = 'docProps/core.xml';
const TIMES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** The library writes the present moment into the properties and into the archive. */
function withoutTimes(bytes: Uint8Array): Uint8Array {
  const parts = new OfficePackage(bytes);
  return writeZip(
    parts.entries.map((entry) => (entry.name === CORE ? pack(CORE, parts.text(CORE).replace(TIMES, '')) : entry)),
  );
}

// ---------------------------------------------------------------------------------------------------------------------
// Pages

interface Pages {
  readonly isLandscape: boolean;
  readonly blocks: DocumentPlanBlock[];
}

function pagesOf(blocks: readonly DocumentPlanBlock[]): Pages[] {
  const pages: Pages[] = [{ isLandscape: false, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'page') pages.push({ isLandscape: block.isLandscape, blocks: [] });
    else pages.at(-1)?.blocks.push(block);
  }
  return pages;
}

function sectionOf({ isLandscape, blocks }: Pages): ISectionOptions {
  const { upright, across } = MARGINS;
  const margin = isLandscape ? { top: across, right: across, bottom: across, left: across } : upright;
  const room = (isLandscape ? PAGE.height : PAGE.width) - margin.left - margin.right;
  const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    // The library turns the page itself.
    properties: { type: SectionType.NEXT_PAGE, page: { size: { ...PAGE, orientation }, margin } },
    footers: { default: new Footer({ children: [pageNumber()] }) },
    children: blocks.flatMap((block, at) => drawn(block, room, isSigned(blocks, at))),
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
}

// ---------------------------------------------------------------------------------------------------------------------
// Blocks

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const PLACES = { center: 'Centred', end: 'End', flush: 'Flush' };

/** Who signs, and when, never stands alone on a page: the paragraphs before it go with it. */
function isSigned(blocks: readonly DocumentPlanBlock[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 1 + SIGNED);
  const end = next.findIndex((block) => block.kind === 'paragraph' && block.place === 'end');
  return end >= 0 && next.slice(0, end).every(({ kind }) => kind === 'paragraph');
}

/** So many: whom to ask, and what is to be done until when. */
const SIGNED = 2;

function drawn(block: DocumentPlanBlock, room: number, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(block.text) })];
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: runs(block.text) })];
    case 'paragraph':
      return [
        new Paragraph({
          style: block.place ? PLACES[block.place] : 'Body',
          children: runs(block.text),
          ...(keepNext && { keepNext, keepLines: true }),
        }),
      ];
    case 'caption':
      return [new Paragraph({ style: 'TableCaption', children: runs(block.text) })];
    case 'note':
      return [new Paragraph({ style: 'Remark', children: runs(block.text) })];
    case 'table':
      // Two tables without a paragraph between them are one to Word.
      return [table(block, room), new Paragraph({ style: 'TableText', children: [] })];
    case 'page':
      return [];
  }
}

function runs(text: PlanText): TextRun[] {
  return text.flatMap(({ text: words, isOpen }) =>
    clean(words)
      .split('\n')
      .map(
        (line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }), ...(isOpen && { highlight: 'yellow' }) }),
      ),
  );
}

const NOT_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What XML cannot hold is left out; every line end is one. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(NOT_IN_XML, '');
}

// ---------------------------------------------------------------------------------------------------------------------
// Tables

function table({ columns, header, rows }: Extract<DocumentPlanBlock, { kind: 'table' }>, room: number): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const columnWidths = columns.map(({ width }) => Math.floor((room * width) / whole));
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      ...header.map((texts) => headRow(texts, columnWidths)),
      ...rows.map((cells, at) => row(cells, rows[at + 1] ?? [], columns, columnWidths)),
    ],
  });
}

function headRow(texts: readonly PlanText[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: texts.map((text, at) =>
      cell([new Paragraph({ style: 'TableHead', children: runs(text) })], widths[at] ?? 0),
    ),
  });
}

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

function row(
  cells: readonly DocumentPlanCell[],
  below: readonly DocumentPlanCell[],
  columns: readonly DocumentPlanColumn[],
  widths: readonly number[],
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(({ text, isContinued }, at) => {
      const alignment = ALIGNMENTS[columns[at]?.align ?? 'left'];
      const paragraph = new Paragraph({ style: 'TableText', alignment, children: runs(text) });
      return cell([paragraph], widths[at] ?? 0, mergeOf(isContinued, below[at]?.isContinued));
    }),
  });
}

function mergeOf(isContinued = false, isContinuedBelow = false) {
  if (isContinued) return VerticalMergeType.CONTINUE;
  return isContinuedBelow ? VerticalMergeType.RESTART : undefined;
}

/** Room around the text, in twentieths of a point. */
const PADDING = { top: 40, bottom: 40, left: 80, right: 80 };

function cell(children: Paragraph[], width: number, verticalMerge?: ReturnType<typeof mergeOf>): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: PADDING,
    verticalAlign: VerticalAlign.CENTER,
    ...(verticalMerge && { verticalMerge }),
  });
}
