import type { DocumentSnapshot } from '../core/model';
import { readWordFile } from '../files';
import { MAX_INPUT_MEGABYTES } from '../files/limits';
import { shortened } from '../files/problem';
import { CallProblem, type Session } from './options';
import type { TextKey } from './texts';

const REASONS = new Map<string, TextKey>([
  ['ENOENT', 'noFile'],
  ['EACCES', 'noPermission'],
  ['EPERM', 'noPermission'],
  ['EISDIR', 'isFolder'],
  ['ENOTDIR', 'noFile'],
  ['ELOOP', 'linkLoop'],
  ['ENAMETOOLONG', 'nameTooLong'],
  ['EMFILE', 'tooManyOpen'],
  ['ENFILE', 'tooManyOpen'],
  ['EIO', 'diskFault'],
  ['NOT_A_FILE', 'noOrdinaryFile'],
  ['TOO_LARGE', 'tooLarge'],
]);

/** The bytes of a file, or a CallProblem that says in words why it cannot be opened. */
export async function open(file: string, { console, say }: Session): Promise<Uint8Array> {
  try {
    return await console.readFile(file);
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    const reason = REASONS.get(code);
    const why = say(reason ?? 'systemSays', { code, limit: MAX_INPUT_MEGABYTES });
    throw new CallProblem(say('cannotOpen', { file: shortened(file), why }));
  }
}

/** The Word reports of `--text`. */
export function reportsAt(files: readonly string[], session: Session): Promise<DocumentSnapshot[]> {
  return Promise.all(files.map(async (file) => readWordFile(await open(file, session), file)));
}
