/** The bytes of a file that a person gave, within what a file may ask of the machine. */
import { MAX_INPUT_BYTES, MAX_INPUT_MEGABYTES } from '../../files/limits';
import { FileProblem } from '../../files/problem';
import type { GivenFile } from './protocol';

/** Rejects with a FileProblem where the file is too large, was moved or changed since it was given, or may not be read. */
export async function readGiven({ path, blob }: GivenFile): Promise<Uint8Array> {
  if (blob.size > MAX_INPUT_BYTES)
    throw new FileProblem('files.input-too-large', { file: path, limit: MAX_INPUT_MEGABYTES });
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    throw new FileProblem('files.changed', { file: path }, { cause });
  }
}
