/** Puts an archive together. Entries that were read from another one are carried over as they are, packed. */
import { deflateSync, strToU8, Zip, type ZipInputFile } from 'fflate';
import { crc32 } from './crc';
import { DEFLATED, STORED, type ZipEntry } from './read';

/** A new entry. */
export function pack(name: string, content: string | Uint8Array): ZipEntry {
  const data = typeof content === 'string' ? strToU8(content) : content;
  return { name, method: DEFLATED, crc: crc32(data), size: data.length, packed: deflateSync(data) };
}

/** The archive of these entries, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  // The first moment that ZIP can write: the same input gives the same bytes.
  const mtime = new Date(1980, 0, 1);
  for (const { name, crc, size, ...stored } of entries) {
    // Sizes come behind the data here, where some programs look for them with deflated data only.
    const isPlain = stored.method === STORED;
    const method = isPlain ? DEFLATED : stored.method;
    const packed = isPlain ? deflateSync(stored.packed, { level: 1 }) : stored.packed;
    const file: ZipInputFile = { filename: name, compression: method, crc, size, mtime };
    archive.add(file);
    file.ondata?.(null, packed as Uint8Array<ArrayBuffer>, true);
  }
  archive.end();
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
