/** Writing to disk; needs Node. */
import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileProblem } from './problem';

/** Codes of the operating system, in the words of the messages. */
const PROBLEMS = new Map([
  ['EACCES', 'files.no-permission'],
  ['EPERM', 'files.no-permission'],
  ['EROFS', 'files.no-permission'],
  ['ENOENT', 'files.no-folder'],
  ['ENOTDIR', 'files.no-folder'],
  ['EISDIR', 'files.is-folder'],
  ['EBUSY', 'files.in-use'],
  ['ETXTBSY', 'files.in-use'],
  ['ENOSPC', 'files.disk-full'],
  ['EDQUOT', 'files.disk-full'],
]);

/** Windows reports a file that another program holds open as one that may not be replaced. */
const IN_USE_ON_WINDOWS = ['EPERM', 'EACCES'];

/**
 * Writes a file so that either all of it is there or nothing has changed: the bytes go to a file beside it, which then takes
 * its place. A path that cannot be written rejects with a FileProblem.
 */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<void> {
  let beside: string | null = null;
  try {
    const target = await realpath(path).catch(() => path);
    const former = await stat(target).catch(() => null);
    if (former?.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    beside = join(dirname(target), `.${randomUUID()}.tmp`);
    await writeThrough(beside, bytes, former?.mode);
    await rename(beside, target);
  } catch (error) {
    if (beside !== null) await rm(beside, { force: true }).catch(() => undefined);
    throw problemOf(error as NodeJS.ErrnoException, path);
  }
}

/** Writes and waits until the disk has it: a rename must not overtake the contents. */
async function writeThrough(path: string, bytes: Uint8Array, mode = 0o666): Promise<void> {
  const file = await open(path, 'wx', mode & 0o777);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function problemOf({ code = 'UNKNOWN', syscall }: NodeJS.ErrnoException, file: string): FileProblem {
  const isHeld = process.platform === 'win32' && syscall === 'rename' && IN_USE_ON_WINDOWS.includes(code);
  return new FileProblem(isHeld ? 'files.in-use' : (PROBLEMS.get(code) ?? 'files.not-written'), { file, code });
}
