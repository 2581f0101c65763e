/** Writing to disk; needs Node. */
import { randomUUID } from 'node:crypto';
import { rmSync, type BigIntStats } from 'node:fs';
import { access, constants, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { FileProblem } from './problem';

/** Codes of the operating system, in the words of the messages. */
const PROBLEMS = new Map([
  ['EACCES', 'files.no-permission'],
  ['EPERM', 'files.no-permission'],
  ['EROFS', 'files.no-permission'],
  ['WRITE_PROTECTED', 'files.no-permission'],
  ['ENOENT', 'files.no-folder'],
  ['ENOTDIR', 'files.no-folder'],
  ['EISDIR', 'files.is-folder'],
  ['NOT_A_FILE', 'files.no-ordinary-file'],
  ['ELOOP', 'files.link-loop'],
  ['ENAMETOOLONG', 'files.name-too-long'],
  ['EBUSY', 'files.in-use'],
  ['ETXTBSY', 'files.in-use'],
  ['ENOSPC', 'files.disk-full'],
  ['EDQUOT', 'files.disk-full'],
]);

/** Windows reports a file that another program holds open as one that may not be replaced. */
const IN_USE_ON_WINDOWS = ['EPERM', 'EACCES'];

/**
 * Writes a file so that either all of it is there or nothing has changed: the bytes go to a file beside it, which then takes
 * its place. Links are followed; pipes, devices and write-protected files are never replaced. A path that cannot be written
 * rejects with a FileProblem.
 */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<void> {
  let beside: string | null = null;
  try {
    const target = await followed(path);
    const former = await stat(target).catch(() => null);
    if (former?.isDirectory()) throw coded('EISDIR');
    if (former && !former.isFile()) throw coded('NOT_A_FILE');
    if (former && (former.mode & ANYONE_WRITES) === 0) throw coded('WRITE_PROTECTED');
    if (former) await access(target, constants.W_OK);
    beside = join(dirname(target), `.${randomUUID()}.tmp`);
    const stay = beside;
    await unlessInterrupted(
      () => rmSync(stay, { force: true }),
      async () => {
        await writeThrough(stay, bytes, former?.mode);
        await rename(stay, target);
      },
    );
  } catch (error) {
    if (beside !== null) await rm(beside, { force: true }).catch(() => undefined);
    throw problemOf(error as NodeJS.ErrnoException, path);
  }
}

/** Whether two paths lead to one file, by whatever links, names or letters; also where it is not there yet. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => identity(path)));
  return first === second;
}

async function identity(path: string): Promise<string> {
  const stats: BigIntStats | null = await stat(path, { bigint: true }).catch(() => null);
  // Some network disks number no files.
  if (stats && stats.ino !== 0n) return `${String(stats.dev)} ${String(stats.ino)}`;
  const target = await followed(path).catch(() => resolve(path));
  const folder = await realpath(dirname(target)).catch(() => dirname(target));
  return join(folder, basename(target));
}

/** Permissions to write, of owner, group and all. */
const ANYONE_WRITES = 0o222;
/** As many as the system follows. */
const MOST_LINKS = 40;
/** Links in here lead to what a process has open, not to files. */
const SYSTEM_FOLDERS = /^\/(?:proc|sys|dev(?!\/shm\/))\//;

/** The path at the end of all links, also where nothing stands there yet. */
async function followed(path: string): Promise<string> {
  let target = resolve(path);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const folder = await realpath(dirname(target));
    target = join(folder, basename(target));
    if (SYSTEM_FOLDERS.test(target)) throw coded('NOT_A_FILE');
    const stats = await lstat(target).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
    if (!stats?.isSymbolicLink()) return target;
    target = resolve(folder, await readlink(target));
  }
  throw coded('ELOOP');
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

const INTERRUPTIONS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does the work; a person who ends the program in the middle of it finds nothing half-done, and the program ends as ever. */
async function unlessInterrupted(undo: () => void, work: () => Promise<void>): Promise<void> {
  const end = (signal: NodeJS.Signals) => {
    undo();
    leave();
    process.kill(process.pid, signal);
  };
  const leave = () => {
    for (const signal of INTERRUPTIONS) process.off(signal, end);
  };
  for (const signal of INTERRUPTIONS) process.on(signal, end);
  try {
    await work();
  } finally {
    leave();
  }
}

function problemOf({ code = 'UNKNOWN', syscall }: NodeJS.ErrnoException, file: string): FileProblem {
  const isHeld = process.platform === 'win32' && syscall === 'rename' && IN_USE_ON_WINDOWS.includes(code);
  return new FileProblem(isHeld ? 'files.in-use' : (PROBLEMS.get(code) ?? 'files.not-written'), { file, code });
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}
