/** Puts an archive together. Entries that were read from another one are carried over as they are, packed. */
import { crc32 } from './crc';
import { DEFLATED, STORED, type ZipEntry } from './read';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_FLAG = 0x800;
/** 1 January 1980, 0:00: the same input gives the same bytes. */
const NO_TIME = 0x00210000;

/** A new entry. */
export async function pack(name: string, content: string | Uint8Array): Promise<ZipEntry> {
  const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const deflated = await deflate(data);
  const smaller = deflated.length < data.length;
  return {
    name,
    method: smaller ? DEFLATED : STORED,
    crc: crc32(data),
    size: data.length,
    packed: smaller ? deflated : data,
    time: NO_TIME,
  };
}

/** The archive of these entries, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ ...entry, nameBytes: new TextEncoder().encode(entry.name) }));
  const bodySize = named.reduce((sum, { nameBytes, packed }) => sum + 30 + nameBytes.length + packed.length, 0);
  const directorySize = named.reduce((sum, { nameBytes }) => sum + 46 + nameBytes.length, 0);
  const bytes = new Uint8Array(bodySize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let body = 0;
  let directory = bodySize;
  for (const entry of named) {
    const { nameBytes, packed } = entry;
    view.setUint32(directory, DIRECTORY_HEADER, true);
    view.setUint16(directory + 4, VERSION, true);
    writeCommon(view, directory + 6, entry, nameBytes.length);
    view.setUint32(directory + 42, body, true);
    bytes.set(nameBytes, directory + 46);
    directory += 46 + nameBytes.length;

    view.setUint32(body, LOCAL_HEADER, true);
    writeCommon(view, body + 4, entry, nameBytes.length);
    bytes.set(nameBytes, body + 30);
    bytes.set(packed, body + 30 + nameBytes.length);
    body += 30 + nameBytes.length + packed.length;
  }
  view.setUint32(directory, END, true);
  view.setUint16(directory + 8, named.length, true);
  view.setUint16(directory + 10, named.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, bodySize, true);
  return bytes;
}

/** The fields that the header of an entry and its record in the directory share. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

async function deflate(data: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([data as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
