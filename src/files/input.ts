/** Reading from disk; needs Node. */
import { constants, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { MAX_INPUT_BYTES, MEGABYTE } from './limits';

const CHUNK = MEGABYTE;

/**
 * The bytes of an ordinary file of bounded size. A pipe or a device, which may never end, is not opened. Rejects with an error
 * whose `code` is the system's, or `NOT_A_FILE`, `TOO_LARGE`, or `CHANGED` for one that was written to in the meantime.
 */
export async function readFileSafely(path: string): Promise<Uint8Array> {
  checkKind(await stat(path));
  // What the name stands for may have become a pipe in between: opening one would wait.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    checkKind(stats);
    // One place more than it says: a file may have grown since, or, as those of the system, say nothing.
    let whole = new Uint8Array(stats.size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(whole, length, whole.length - length);
      if (bytesRead === 0) {
        checkUnchanged(stats, await file.stat(), length);
        return whole.subarray(0, length);
      }
      length += bytesRead;
      if (length > MAX_INPUT_BYTES) throw coded('TOO_LARGE');
      if (length === whole.length) whole = grown(whole);
    }
  } finally {
    await file.close();
  }
}

function checkKind(stats: { isFile(): boolean; isDirectory(): boolean; size: number }): void {
  if (stats.isDirectory()) throw coded('EISDIR');
  if (!stats.isFile()) throw coded('NOT_A_FILE');
  if (stats.size > MAX_INPUT_BYTES) throw coded('TOO_LARGE');
}

/** Half of what was and half of what came is nothing that anybody wrote. Files of the system say no size, and change always. */
function checkUnchanged(before: Stats, after: Stats, length: number): void {
  if (before.size === 0 && length > 0) return;
  if (before.size !== length || before.size !== after.size || before.mtimeMs !== after.mtimeMs) throw coded('CHANGED');
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length + CHUNK);
  larger.set(bytes);
  return larger;
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}
