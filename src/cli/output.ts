/** What `-o` may write over: what is ours, or what the person said may go. */
import { readWorkbookFile } from '../files';
import { WRITTEN_SHEETS, MARKER_CELL } from '../core/own-sheets/names';
import { isNameOf } from '../core/own-sheets/sheet-names';
import { isRollUp } from '../core/batch';
import type { SheetSnapshot } from '../core/model';
import { shortened } from '../files/problem';
import { CallProblem, type Session } from './options';

/** Refuses to write over a file of somebody else's. What cannot be read is somebody else's. */
export async function checkOutput(path: string, isForced: boolean, { console, say }: Session): Promise<void> {
  if (isForced) return;
  const bytes = await console.readFile(path).catch((error: unknown) => {
    // What is no file that could be lost is left to the writing, which says what it is.
    if (HARMLESS.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw new CallProblem(say('outputExists', { file: shortened(path) }));
  });
  if (bytes === null) return;
  const snapshot = await readWorkbookFile(bytes, path).catch(() => null);
  if (snapshot === null || !(isRollUp(snapshot) || snapshot.sheets.some(isWritten))) {
    throw new CallProblem(say('outputExists', { file: shortened(path) }));
  }
}

/** Refuses to write over anything: in a document that was written here a person has gone on writing. */
export async function checkNew(path: string, isForced: boolean, { console, say }: Session): Promise<void> {
  if (isForced) return;
  const isThere = await console.readFile(path).then(
    () => true,
    (error: unknown) => !HARMLESS.has((error as NodeJS.ErrnoException).code ?? ''),
  );
  if (isThere) throw new CallProblem(say('documentExists', { file: shortened(path) }));
}

/** Refuses an ending under which no program opens what is written. */
export function checkEnding(path: string, ending: '.xlsx' | '.docx', { say }: Session): void {
  if (path.toLowerCase().endsWith(ending)) return;
  throw new CallProblem(say(ending === '.xlsx' ? 'outputEnding' : 'documentEnding', { file: shortened(path) }));
}

const HARMLESS = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'NOT_A_FILE', 'ELOOP', 'ENAMETOOLONG']);

/** A sheet that was written here, by its name and its marker. */
function isWritten({ name, rows, origin }: SheetSnapshot): boolean {
  const marker = rows[MARKER_CELL.row - origin.row]?.[MARKER_CELL.column - origin.column];
  return WRITTEN_SHEETS.some((sheet) => sheet.marker === marker && isNameOf(name, sheet.name));
}
