import type { DocumentSnapshot } from '../core/model';
import { MAX_INPUT_MEGABYTES } from '../files/limits';
import { shortened } from '../files/problem';
import { CallProblem, type Session } from './options';
import type { Say, TextKey } from './texts';

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
  ['ENETDOWN', 'networkGone'],
  ['ENETUNREACH', 'networkGone'],
  ['EHOSTDOWN', 'networkGone'],
  ['EHOSTUNREACH', 'networkGone'],
  ['ENOTCONN', 'networkGone'],
  ['ECONNRESET', 'networkGone'],
  ['ETIMEDOUT', 'networkGone'],
  ['ESTALE', 'networkGone'],
  ['EBUSY', 'inUse'],
  ['CHANGED', 'changed'],
  ['NOT_A_FILE', 'noOrdinaryFile'],
  ['TOO_LARGE', 'tooLarge'],
]);

/** The bytes of a file, or a CallProblem that says in words why it cannot be opened. */
export async function open(file: string, { console, say }: Session): Promise<Uint8Array> {
  try {
    return await console.readFile(file);
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    // A name in another encoding than the system's is shown with these, and is then no name of anything.
    const why = code === 'ENOENT' && file.includes('\ufffd') ? say('nameNotReadable') : reasonFor(code, say);
    throw new CallProblem(say('cannotOpen', { file: shortened(file), why }));
  }
}

/** What a code of the system means. */
export function reasonFor(code: string, say: Say): string {
  return say(REASONS.get(code) ?? 'systemSays', { code, limit: MAX_INPUT_MEGABYTES });
}

/** The Word reports of `--text`. */
export async function reportsAt(files: readonly string[], session: Session): Promise<DocumentSnapshot[]> {
  if (files.length === 0) return [];
  const { readWordFile } = await import('../files');
  return Promise.all(files.map(async (file) => readWordFile(await open(file, session), file)));
}
