/** A file as a browser gives it, read for what it holds of an evaluation. */
import type { Snapshot } from '../core/model';
import { MAX_INPUT_BYTES, MAX_INPUT_MEGABYTES } from './limits';
import { FileProblem } from './problem';
import { readEvaluationFile } from './read';

/** Rejects with a FileProblem where the file is too large, was moved since it was given, or cannot be read. */
export async function readGivenFile(file: File): Promise<Snapshot> {
  if (file.size > MAX_INPUT_BYTES)
    throw new FileProblem('files.input-too-large', { file: file.name, limit: MAX_INPUT_MEGABYTES });
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new FileProblem('files.changed', { file: file.name }, { cause });
  });
  return readEvaluationFile(new Uint8Array(bytes), file.name);
}
