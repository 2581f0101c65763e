/** What looking for files needs of a disk; tests pass one that fails. */
import { opendir, realpath, stat } from 'node:fs/promises';

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'none';
}

export interface Disk {
  /** What stands in a folder, in no order. Rejects with the error of the system. */
  list(folder: string): Promise<Entry[]>;
  /** What stands at a path, links followed; null where nothing does. */
  kindAt(path: string): Promise<'file' | 'folder' | 'none' | null>;
  /** The path at the end of all links. */
  real(path: string): Promise<string>;
}

export const systemDisk: Disk = {
  async list(folder) {
    const entries: Entry[] = [];
    for await (const entry of await opendir(folder, { bufferSize: 256 })) {
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'none';
      entries.push({ name: entry.name, kind });
    }
    return entries;
  },
  async kindAt(path) {
    try {
      const stats = await stat(path);
      return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'none';
    } catch (error) {
      if (NOTHING_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return null;
      throw error;
    }
  },
  real: realpath,
};

/** Some systems refuse `*` and `?` in names; a name that is too long names nothing. */
const NOTHING_THERE = new Set(['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG', 'ELOOP']);
