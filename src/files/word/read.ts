import type { DocumentParagraph, DocumentSnapshot } from '../../core/model';
import { isCompoundFile, isCutOff, streamNames } from '../compound';
import { Budget } from '../limits';
import { OfficePackage } from '../package';
import { aboutWordFile, FileProblem } from '../problem';
import { mainPart } from '../reading/xlsx/workbook';
import { BodyScan, type Reading } from './body';
import { blocksOf, type Flow, newFlow } from './flow';
import { Numbering } from './numbering';
import { Styles } from './styles';

const DOCUMENT = 'word/document.xml';
/** A report of a thousand pages has some thirty thousand lines. */
const MOST_LINES = 100_000;

/**
 * A Word file (.docx) as it is shown: paragraphs and tables in their order, what was inserted with it and what was deleted without,
 * text of drawn boxes and notes behind the paragraph they hang on. Headers, comments and the table of contents are passed over.
 * A file that cannot be read rejects with a FileProblem.
 *
 * @param name shown to the person where the file cannot be read
 */
export function readWordFile(bytes: Uint8Array, name: string): Promise<DocumentSnapshot> {
  return aboutWordFile(name, () => readWordPackage(packageOf(bytes), name));
}

/** The same of a package that is open. */
export function readWordPackage(pack: OfficePackage, name: string): DocumentSnapshot {
  const main = documentOf(pack);
  const budget = new Budget();
  const flow = newFlow();
  pack.scan(main, new BodyScan(flow, readingOf(pack, main, budget), 'document'));
  const blocks = blocksOf(flow);
  // A row may leave out any number of columns before its first cell.
  for (const block of blocks)
    if (block.kind === 'table') for (const row of block.rows) budget.take(1 + (row.at(-1)?.right ?? 0));
  return { name: documentName(name), blocks };
}

function packageOf(bytes: Uint8Array): OfficePackage {
  if (bytes.length === 0) throw new FileProblem('files.empty');
  if (isCompoundFile(bytes)) throw compoundProblem(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileProblem('files.not-word');
  return new OfficePackage(bytes);
}

/** The main part, wherever the package says it is. */
function documentOf(pack: OfficePackage): string {
  const main = mainPart(pack) ?? DOCUMENT;
  const isWorkbook = pack.has('xl/workbook.xml');
  if (isWorkbook || !(pack.has(main) || pack.has(DOCUMENT))) throw new FileProblem('files.not-word');
  return pack.has(main) ? main : DOCUMENT;
}

/** What Office saved before 2007, or with a password. */
function compoundProblem(bytes: Uint8Array): FileProblem {
  if (isCutOff(bytes)) return new FileProblem('files.truncated');
  const streams = streamNames(bytes);
  if (streams.has('EncryptedPackage')) return new FileProblem('files.encrypted');
  return new FileProblem(streams.has('WordDocument') ? 'files.old-word' : 'files.not-word');
}

function documentName(file: string): string {
  return (
    file
      .replace(/^.*[\\/]/, '')
      .replace(/\.[^.]*$/, '')
      .trim() || 'Word'
  );
}

function readingOf(pack: OfficePackage, main: string, budget: Budget): Reading {
  const styles = new Styles();
  const numbering = new Numbering();
  const notes = { footnote: new Notes('footnote'), endnote: new Notes('endnote') };
  let lines = 0;
  const takeText = (text: string) => {
    for (const line of text.split('\n')) {
      lines += 1;
      if (lines > MOST_LINES) throw new FileProblem('files.too-many-lines', { limit: MOST_LINES });
      budget.takeText(line);
    }
  };
  const reading: Reading = { styles, numbering, takeText, noteFor: (kind, id) => notes[kind].next(id) };
  const parts = pack.relationships(main).filter(({ target, external }) => !external && pack.has(target));
  const read = (kind: string, work: (path: string) => void) => {
    const part = parts.find((one) => one.kind === kind);
    if (part) work(part.target);
  };
  // Paragraphs of notes have styles and numbers, too.
  read('styles', (path) => styles.read(pack, path));
  read('numbering', (path) => numbering.read(pack, path));
  read('footnotes', (path) => notes.footnote.read(pack, path, reading));
  read('endnotes', (path) => notes.endnote.read(pack, path, reading));
  return reading;
}

/** The notes of a document, numbered as they are referred to. */
class Notes {
  readonly #flows = new Map<string, Flow>();
  #number = 0;

  constructor(private readonly kind: 'footnote' | 'endnote') {}

  read(pack: OfficePackage, path: string, reading: Reading): void {
    const keep = (id: string, flow: Flow) => this.#flows.set(id, flow);
    pack.scan(path, new BodyScan(newFlow(), reading, `${this.kind}s`, keep));
  }

  next(id: string): DocumentParagraph[] {
    const flow = this.#flows.get(id);
    if (!flow) return [];
    this.#flows.delete(id);
    this.#number += 1;
    const note = { kind: this.kind, number: this.#number };
    const blocks = blocksOf(flow);
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    const texts = [
      ...blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])),
      ...cells.map(({ text }) => text),
    ];
    return texts.map((text) => ({ kind: 'paragraph', text, level: null, note }));
  }
}
