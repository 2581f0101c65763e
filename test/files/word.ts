/** Word files as bytes: paragraphs as text, tables as rows of cells; or the XML of a body with further parts. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The namespaces that tests write. */
export const BOOK = `xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"`;

export type Block = string | readonly (readonly string[])[];

export function wordFile(blocks: readonly Block[], parts: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : plainTable(block))).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(RELATIONSHIPS),
    'word/document.xml': strToU8(`${HEAD}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
    ...parts,
  });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONSHIPS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function paragraph(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p><w:r><w:t xml:space="preserve">${escaped.replaceAll('\n', '</w:t><w:br/><w:t>')}</w:t></w:r></w:p>`;
}

function plainTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A document of that body. */
export function document(body: string, parts: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const kinds = Object.keys(parts).map((path) => path.replace(/^word\/|\.xml$/g, ''));
  const links = kinds.map(
    (kind) =>
      `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}.xml"/>`,
  );
  return wordFile([], {
    'word/document.xml': strToU8(`<w:document ${BOOK}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    ),
    ...parts,
  });
}

/** A part beside the document, by its kind: styles, numbering, footnotes. */
export function part(kind: string, bytes: Uint8Array): Record<string, Uint8Array> {
  return { [`word/${kind}.xml`]: bytes };
}

export function run(words: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${words}</w:t></w:r>`;
}

type Cell = readonly [words: string, property?: string];

/** A row; a text before its cells is a property of it. */
export function row(...cells: readonly (string | Cell)[]): string {
  const written = cells.map((cell) => {
    if (typeof cell === 'string') return `<w:trPr><w:${cell}/></w:trPr>`;
    const [words, property] = cell;
    const properties = property === undefined ? '' : `<w:tcPr><w:${property}/></w:tcPr>`;
    return `<w:tc>${properties}<w:p>${run(words)}</w:p></w:tc>`;
  });
  return `<w:tr>${written.join('')}</w:tr>`;
}

/** A table, with the widths of its columns where they matter. */
export function table(first: string | readonly number[], ...rows: readonly string[]): string {
  if (typeof first === 'string') return `<w:tbl>${first}${rows.join('')}</w:tbl>`;
  const columns = first.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('');
  return `<w:tbl><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`;
}
