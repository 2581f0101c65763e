/** A report as data, and how it becomes a Word document: styles for headings, automatic numbers, tables with merged cells. */
import { strToU8, zipSync } from 'fflate';

export type DocumentPart =
  | {
      readonly kind: 'title' | 'heading1' | 'heading2' | 'text' | 'caption' | 'unit';
      readonly text: string;
      readonly note?: string;
    }
  | { readonly kind: 'table'; readonly widths: readonly number[]; readonly rows: readonly (readonly string[])[] };

export type DocumentSpec = readonly DocumentPart[];

export const title = (text: string): DocumentPart => ({ kind: 'title', text });
/** 一、 and （一） are counted by Word. */
export const chapter = (text: string): DocumentPart => ({ kind: 'heading1', text });
export const section = (text: string): DocumentPart => ({ kind: 'heading2', text });
/** A paragraph, with a note at the foot of its page. */
export const say = (text: string, note?: string): DocumentPart =>
  note === undefined ? { kind: 'text', text } : { kind: 'text', text, note };
export const caption = (text: string): DocumentPart => ({ kind: 'caption', text });
export const unit = (text: string): DocumentPart => ({ kind: 'unit', text });
/** A table; the widths of its columns in twentieths of a point. */
export const table = (widths: readonly number[], rows: readonly (readonly string[])[]): DocumentPart => ({
  kind: 'table',
  widths,
  rows,
});

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PARTS = ['document', 'styles', 'numbering', 'footnotes'];

/** The same bytes on every run. */
export function documentBytes(spec: DocumentSpec): Uint8Array {
  const notes: string[] = [];
  const body = spec.map((part) => (part.kind === 'table' ? tableXml(part) : paragraphXml(part, notes))).join('');
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1588" w:bottom="1440" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${PARTS.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${part === 'document' ? 'document.main' : part}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${PARTS.slice(1)
      .map((part, at) => `<Relationship Id="rId${String(at + 1)}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`)
      .join('')}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}${page}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/footnotes.xml': footnotesXml(notes),
  };
  const stamp = new Date(2025, 0, 1);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, [strToU8(HEAD + xml), { mtime: stamp }]])),
  );
}

function paragraphXml({ kind, text, note }: Exclude<DocumentPart, { kind: 'table' }>, notes: string[]): string {
  const reference = note === undefined ? '' : footnote(notes.push(note));
  return `<w:p><w:pPr><w:pStyle w:val="${kind}"/></w:pPr>${run(text)}${reference}</w:p>`;
}

function footnote(number: number): string {
  return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${String(number)}"/></w:r>`;
}

function run(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

function tableXml({ widths, rows }: Extract<DocumentPart, { kind: 'table' }>): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const cell = (text: string, column: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${String(widths[column] ?? 0)}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>${run(text)}</w:p></w:tc>`;
  const line = (cells: readonly string[], at: number) =>
    `<w:tr>${at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(cell).join('')}</w:tr>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/><w:tblBorders>${edges}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map(line).join('')}</w:tbl>`;
}

function footnotesXml(notes: readonly string[]): string {
  const separator = (id: number, type: string) =>
    `<w:footnote w:type="${type}" w:id="${String(id)}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`;
  const written = notes.map(
    (text, at) =>
      `<w:footnote w:id="${String(at + 1)}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`,
  );
  return `<w:footnotes xmlns:w="${W}">${separator(-1, 'separator')}${separator(0, 'continuationSeparator')}${written.join('')}</w:footnotes>`;
}

interface Look {
  readonly id: string;
  readonly name: string;
  readonly font: string;
  readonly halfPoints: number;
  readonly bold?: boolean;
  readonly center?: boolean;
  readonly right?: boolean;
  /** Depth of the heading, from one. */
  readonly heading?: number;
  readonly indent?: boolean;
}

const LOOKS: readonly Look[] = [
  { id: 'title', name: 'Title', font: '黑体', halfPoints: 36, bold: true, center: true },
  { id: 'heading1', name: 'heading 1', font: '黑体', halfPoints: 32, heading: 1 },
  { id: 'heading2', name: 'heading 2', font: '楷体', halfPoints: 32, heading: 2 },
  { id: 'text', name: 'Body Text', font: '仿宋', halfPoints: 32, indent: true },
  { id: 'caption', name: 'caption', font: '黑体', halfPoints: 24, center: true },
  { id: 'unit', name: 'unit', font: '仿宋', halfPoints: 21, right: true },
  { id: 'cell', name: 'table cell', font: '仿宋', halfPoints: 21, center: true },
];

function styleXml({ id, name, font, halfPoints, bold, center, right, heading, indent }: Look): string {
  const size = String(halfPoints);
  const paragraph = [
    heading === undefined ? '' : `<w:numPr><w:ilvl w:val="${String(heading - 1)}"/><w:numId w:val="1"/></w:numPr>`,
    '<w:spacing w:line="360" w:lineRule="auto"/>',
    indent ? '<w:ind w:firstLineChars="200" w:firstLine="640"/>' : '',
    center ? '<w:jc w:val="center"/>' : right ? '<w:jc w:val="right"/>' : '',
    heading === undefined ? '' : `<w:outlineLvl w:val="${String(heading - 1)}"/>`,
  ].join('');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraph}</w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/>${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}

const STYLES = `<w:styles xmlns:w="${W}">${LOOKS.map(styleXml).join('')}</w:styles>`;

const NUMBERING = `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${[
  '%1、',
  '（%2）',
]
  .map(
    (text, depth) =>
      `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="heading${String(depth + 1)}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`,
  )
  .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
