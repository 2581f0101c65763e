import type { SheetSnapshot, Snapshot } from '../core/model';
import { isCompoundFile, isCutOff, streamNames } from './compound';
import { MEGABYTE } from './limits';
import { OfficePackage } from './package';
import { aboutFile, FileProblem } from './problem';

/** A report of a thousand pages has some ten megabytes of marked-up text; pictures do not count. */
const MAX_MEGABYTES = 32;
const DOCUMENT = 'word/document.xml';
const LONGEST_SHEET_NAME = 31;

/**
 * The running text of a Word file (.docx), a paragraph a row, as a sheet that is named after the file. Tables and pictures are
 * passed over: tables are checked where they stand in the workbook. A file that cannot be read rejects with a FileProblem.
 *
 * @param name shown to the person where the file cannot be read
 */
export function readWordFile(bytes: Uint8Array, name: string): Promise<SheetSnapshot> {
  return aboutFile(name, async () => {
    verify(bytes);
    const rows = (await paragraphs(bytes)).map((text) => [text]);
    return { name: sheetName(name), visibility: 'visible', origin: { row: 0, column: 0 }, rows };
  });
}

/** A workbook with further sheets of text; those whose name is taken get a number. */
export function withTexts({ sheets }: Snapshot, texts: readonly SheetSnapshot[]): Snapshot {
  const all = [...sheets];
  for (const text of texts) all.push({ ...text, name: freeName(text.name, all) });
  return { sheets: all };
}

function verify(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem('files.empty');
  if (isCompoundFile(bytes)) throw compoundProblem(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileProblem('files.not-word');
  const pack = new OfficePackage(bytes);
  if (!pack.has(DOCUMENT)) throw new FileProblem('files.not-word');
  const parts = pack.entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (parts.reduce((sum, { size }) => sum + size, 0) > MAX_MEGABYTES * MEGABYTE) {
    throw new FileProblem('files.too-large', { limit: MAX_MEGABYTES });
  }
  // Unpacking each once makes sure that none is longer than it declares.
  for (const { name } of parts) pack.bytes(name);
}

/** What Office saved before 2007, or with a password. */
function compoundProblem(bytes: Uint8Array): FileProblem {
  if (isCutOff(bytes)) return new FileProblem('files.truncated');
  return new FileProblem(streamNames(bytes).has('EncryptedPackage') ? 'files.encrypted' : 'files.not-word');
}

/** As much of mammoth's tree as text needs. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

async function paragraphs(bytes: Uint8Array): Promise<string[]> {
  const { default: mammoth } = await import('mammoth');
  const found: string[] = [];
  const transformDocument = (document: Node): Node => {
    for (const child of document.children ?? []) found.push(...linesOf(child));
    return { ...document, children: [] };
  };
  // Node takes the one, browsers the other.
  const file = { buffer: bytes, arrayBuffer: bytes.slice().buffer };
  await mammoth.convertToHtml(file, { transformDocument, includeEmbeddedStyleMap: false });
  return found;
}

function linesOf(node: Node): string[] {
  if (node.type === 'table') return [];
  return textOf(node)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function textOf({ type, value, children = [] }: Node): string {
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  return (value ?? '') + children.map(textOf).join('');
}

function sheetName(file: string): string {
  const base = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return (
    base
      .replace(/[[\]:*?/\\]/g, ' ')
      .slice(0, LONGEST_SHEET_NAME)
      .trim() || 'Word'
  );
}

function freeName(name: string, taken: readonly SheetSnapshot[]): string {
  const names = new Set(taken.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; names.has(free.toLowerCase()); number++) {
    const end = ` (${String(number)})`;
    free = name.slice(0, LONGEST_SHEET_NAME - end.length) + end;
  }
  return free;
}
