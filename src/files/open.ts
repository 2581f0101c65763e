/** What a file is, told by its contents: its name may be wrong. */
import { isCompoundFile, isCutOff, streamNames, workbookKind } from './compound';
import { OfficePackage } from './package';
import { FileProblem } from './problem';
import { utf16Of } from './reading/decode';
import { mainPart } from './reading/xlsx/workbook';

export type OpenedFile =
  | { readonly format: 'docx'; readonly pack: OfficePackage }
  | { readonly format: 'xlsx'; readonly pack: OfficePackage; readonly main: string }
  | { readonly format: 'xlsb' | 'ods'; readonly pack: OfficePackage }
  | { readonly format: 'xls' | 'csv' | 'html' | 'xml' };

/** What may stand before the first tag: the mark of an encoding. */
const MARK_LENGTH = 8;
/** How much of a text file is looked at. */
const HEAD_LENGTH = 4096;
const TEXT_NAME = /\.(csv|tsv|txt)$/i;
/** Names that a workbook or its archive has: a broken one is told apart from something else altogether. */
const OTHER_PACKAGES: readonly (readonly [path: string, format: string])[] = [
  ['ppt/presentation.xml', 'PowerPoint'],
  ['Index/Document.iwa', 'Numbers'],
];
const OTHER_STREAMS: readonly (readonly [stream: string, format: string])[] = [['PowerPoint Document', 'PowerPoint']];

/** Where the text of a Word document stands, unless its package says otherwise. */
const WORD_DOCUMENT = 'word/document.xml';

export function openFile(bytes: Uint8Array, name: string): OpenedFile {
  if (bytes.length === 0) throw new FileProblem('files.empty');
  if (startsWith(bytes, 'PK')) return openPackage(new OfficePackage(bytes));
  if (isCompoundFile(bytes)) return openCompound(bytes);
  return openText(bytes, name);
}

function openPackage(pack: OfficePackage): OpenedFile {
  const main = mainPart(pack);
  if (main !== null) {
    if (/\.bin$/i.test(main)) return { format: 'xlsb', pack };
    const root = rootOf(pack, main);
    if (root === 'workbook') return { format: 'xlsx', pack, main };
    if (root === 'document') return { format: 'docx', pack };
  }
  if (main === null && pack.has(WORD_DOCUMENT)) return { format: 'docx', pack };
  if (pack.has('mimetype') && /opendocument\.spreadsheet/.test(pack.text('mimetype'))) return { format: 'ods', pack };
  const other = OTHER_PACKAGES.find(([path]) => pack.has(path));
  if (other) throw new FileProblem('files.other-document', { format: other[1] });
  if (pack.has('xl/workbook.xml')) throw new FileProblem('files.damaged', { part: '_rels/.rels' });
  throw new FileProblem('files.not-workbook');
}

/** What the main part is: told by its root element, for content types are wrong in some files. */
function rootOf(pack: OfficePackage, main: string): string {
  let root = '';
  const open = (name: string) => {
    root ||= name;
  };
  pack.scan(main, { open }, { isDone: () => root !== '' });
  return root;
}

function openCompound(bytes: Uint8Array): OpenedFile {
  if (isCutOff(bytes)) throw new FileProblem('files.truncated');
  const streams = streamNames(bytes);
  const kind = streams.has('Workbook') ? workbookKind(bytes) : null;
  if (streams.has('EncryptedPackage') || kind === 'encrypted') throw new FileProblem('files.encrypted');
  if (kind === 'plain') return { format: 'xls' };
  if (kind === 'older' || streams.has('Book')) throw new FileProblem('files.unsupported', { format: 'Excel 95' });
  if (streams.has('WordDocument')) throw new FileProblem('files.old-word');
  const other = OTHER_STREAMS.find(([name]) => streams.has(name));
  if (other) throw new FileProblem('files.other-document', { format: other[1] });
  throw new FileProblem('files.not-workbook');
}

function openText(bytes: Uint8Array, name: string): OpenedFile {
  if (startsWith(bytes, '%PDF')) throw new FileProblem('files.other-document', { format: 'PDF' });
  if (startsWith(bytes, '{\\rtf')) throw new FileProblem('files.other-document', { format: 'RTF' });
  const wide = utf16Of(bytes);
  const head = new TextDecoder(wide ?? 'latin1').decode(bytes.subarray(0, HEAD_LENGTH)).toLowerCase();
  if (/^\s*mime-version:/.test(head)) throw new FileProblem('files.unsupported', { format: 'MHTML' });
  const start = Math.max(0, head.search(/\S/));
  if (head.slice(start, start + MARK_LENGTH).includes('<')) {
    if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return { format: 'xml' };
    if (/<(?:html|table|!doctype html|meta|head|style|body|div)\b/.test(head)) return { format: 'html' };
    throw new FileProblem('files.not-workbook');
  }
  const isText = wide !== null || !bytes.subarray(0, HEAD_LENGTH).includes(0);
  // Platforms export columns between tabs under the name of a workbook, and Excel opens them.
  const isTable = TEXT_NAME.test(name) || (/\.xls$/i.test(name) && head.includes('\t'));
  if (isTable && isText) return { format: 'csv' };
  throw new FileProblem('files.not-workbook');
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));
}
