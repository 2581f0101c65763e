/** Files beside the workbook, as a browser gives them. */
import type { DocumentSnapshot, Snapshot } from '../core/model';
import { MAX_INPUT_BYTES, MAX_INPUT_MEGABYTES } from './limits';
import { FileProblem } from './problem';
import { readEvaluationFile } from './read';
import { readWordFile } from './word/read';

/** Rejects with a FileProblem where the file is too large, was moved since it was given, or cannot be read. */
export async function readGivenFile(file: File): Promise<Snapshot> {
  return readEvaluationFile(await bytesOf(file), file.name);
}

/** A Word report; rejects in the same way. */
export async function readGivenReport(file: File): Promise<DocumentSnapshot> {
  return readWordFile(await bytesOf(file), file.name);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MAX_INPUT_BYTES)
    throw new FileProblem('files.input-too-large', { file: file.name, limit: MAX_INPUT_MEGABYTES });
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new FileProblem('files.changed', { file: file.name }, { cause });
  });
  return new Uint8Array(bytes);
}
