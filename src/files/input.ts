/** Reading from disk; needs Node. */
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { MEGABYTE } from './limits';

/** Workbooks with many photographs come near it. */
export const MAX_INPUT_MEGABYTES = 256;
const MAX_INPUT_BYTES = MAX_INPUT_MEGABYTES * MEGABYTE;
const CHUNK = 16 * MEGABYTE;

/**
 * The bytes of an ordinary file of bounded size. A pipe or a device, which may never end, is not opened. Rejects with an error
 * whose `code` is the system's, or `NOT_A_FILE` or `TOO_LARGE`.
 */
export async function readFileSafely(path: string): Promise<Uint8Array> {
  checkKind(await stat(path));
  // What the name stands for may have become a pipe in between: opening one would wait.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    checkKind(stats);
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const piece = new Uint8Array(Math.min(CHUNK, Math.max(stats.size - length, 0) + 1));
      const { bytesRead } = await file.read(piece, 0, piece.length);
      if (bytesRead === 0) return joined(pieces, length);
      pieces.push(piece.subarray(0, bytesRead));
      length += bytesRead;
      if (length > MAX_INPUT_BYTES) throw coded('TOO_LARGE');
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

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}
