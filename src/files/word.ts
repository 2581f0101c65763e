import type { SheetSnapshot, Snapshot } from '../core/model';
import { isCompoundFile, isCutOff, streamNames } from './compound';
import { Budget } from './limits';
import { OfficePackage } from './package';
import { aboutFile, FileProblem } from './problem';
import { mainPart } from './reading/xlsx/workbook';
import { WordScan } from './word-scan';

const DOCUMENT = 'word/document.xml';
/** A report of a thousand pages has some thirty thousand lines. */
const MOST_LINES = 100_000;
const LONGEST_SHEET_NAME = 31;

/**
 * The running text of a Word file (.docx), a paragraph a row, as a sheet that is named after the file. Tables and pictures are
 * passed over: tables are checked where they stand in the workbook. A file that cannot be read rejects with a FileProblem.
 *
 * @param name shown to the person where the file cannot be read
 */
export function readWordFile(bytes: Uint8Array, name: string): Promise<SheetSnapshot> {
  return aboutFile(name, () => {
    const pack = packageOf(bytes);
    const budget = new Budget();
    const rows: string[][] = [];
    const scan = new WordScan((line) => {
      if (rows.length >= MOST_LINES) throw new FileProblem('files.too-many-lines', { limit: MOST_LINES });
      rows.push([budget.takeText(line)]);
    });
    pack.scan(documentOf(pack), scan);
    return { name: sheetName(name), visibility: 'visible', origin: { row: 0, column: 0 }, rows, merges: [] };
  });
}

/** A workbook with further sheets of text; those whose name is taken get a number. */
export function withTexts({ sheets }: Snapshot, texts: readonly SheetSnapshot[]): Snapshot {
  const all = [...sheets];
  for (const text of texts) all.push({ ...text, name: freeName(text.name, all) });
  return { sheets: all };
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
  return new FileProblem(streamNames(bytes).has('EncryptedPackage') ? 'files.encrypted' : 'files.not-word');
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
