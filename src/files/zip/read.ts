/**
 * The directory of a ZIP archive and the contents of its entries. Nothing is unpacked before the sizes that the directory
 * declares are within bounds, and an entry that turns out larger than declared is given up at once.
 *
 * fflate inflates. Its own `unzip` tells nothing of passwords and checksums and unpacks a part as a whole, which for a
 * worksheet of formatted blank rows is half a gigabyte; so the directory is read here and the parts are inflated in pieces.
 */
import { Inflate } from 'fflate';
import { MAX_PARTS, MAX_UNPACKED_BYTES, MAX_UNPACKED_MEGABYTES } from '../limits';
import { FileProblem } from '../problem';
import { crc32 } from './crc';

export const STORED = 0;
export const DEFLATED = 8;

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_32 = 0xffffffff;
const IN_EXTRA_16 = 0xffff;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Unpacked, in bytes. */
  readonly size: number;
  /** The data as it stands in the archive. */
  readonly packed: Uint8Array;
}

/** All entries of an archive in their order. Two entries of one name, which programs would read differently, are refused. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > MAX_PARTS) throw tooLarge();
  const entries: ZipEntry[] = [];
  const places: Span[] = [];
  const seen = new Set<string>();
  let unpacked = 0;
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    const record = readRecord(bytes, view, at);
    at = record.next;
    if (record.name.endsWith('/')) continue;
    const key = record.name.toLowerCase();
    if (seen.has(key)) throw damaged(record.name);
    seen.add(key);
    unpacked += record.size;
    if (unpacked > MAX_UNPACKED_BYTES) throw tooLarge();
    const entry = entryOf(bytes, view, record);
    entries.push(entry);
    places.push({
      name: entry.name,
      start: record.header,
      end: entry.packed.byteOffset - bytes.byteOffset + entry.packed.length,
    });
  }
  checkApart(places);
  return entries;
}

interface Span {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Entries that share their data are how a small file unpacks to an endless one. */
function checkApart(places: readonly Span[]): void {
  let before = 0;
  for (const { name, start, end } of [...places].sort((one, other) => one.start - other.start)) {
    if (start < before) throw damaged(name);
    before = end;
  }
}

/** Packed bytes inflated at a time. They can grow to a thousand times as many. */
const STEP = 16 * 1024;

/** The unpacked data of an entry, piece by piece. */
export function* unpack(entry: ZipEntry): Generator<Uint8Array, void> {
  let size = 0;
  let crc = 0;
  for (const piece of entry.method === STORED ? [entry.packed] : inflated(entry)) {
    size += piece.length;
    if (size > entry.size) throw damaged(entry.name);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name);
}

function* inflated({ name, packed }: ZipEntry): Generator<Uint8Array, void> {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (error) {
      throw new FileProblem('files.damaged', { part: name }, { cause: error });
    }
    yield* pieces.splice(0);
  }
}

interface DirectoryRecord {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly header: number;
  readonly next: number;
}

function readRecord(bytes: Uint8Array, view: DataView, at: number): DirectoryRecord {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_HEADER) throw truncated();
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const extraAt = at + 46 + nameLength;
  const name = partName(bytes.subarray(at + 46, extraAt), (flags & UTF8_FLAG) !== 0);
  if ((flags & ENCRYPTED_FLAG) !== 0) throw new FileProblem('files.encrypted');
  const wide = wideValues(view, extraAt, extraLength);
  const widen = (value: number) => (value === IN_EXTRA_32 ? (wide.shift() ?? value) : value);
  const size = widen(view.getUint32(at + 24, true));
  const packedSize = widen(view.getUint32(at + 20, true));
  const header = widen(view.getUint32(at + 42, true));
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    header,
    next: extraAt + extraLength + commentLength,
  };
}

function entryOf(bytes: Uint8Array, view: DataView, record: DirectoryRecord): ZipEntry {
  const { name, method, crc, size, packedSize, header } = record;
  if (header + 30 > bytes.length) throw truncated();
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw damaged(name);
  const nameLength = view.getUint16(header + 26, true);
  // Programs that read from the beginning would find another part here than those that read the directory.
  const local = bytes.subarray(header + 30, header + 30 + nameLength);
  if (partName(local, (view.getUint16(header + 6, true) & UTF8_FLAG) !== 0) !== name) throw damaged(name);
  const start = header + 30 + nameLength + view.getUint16(header + 28, true);
  if (start + packedSize > bytes.length) throw truncated();
  if (method !== STORED && method !== DEFLATED) throw damaged(name);
  if (method === STORED && packedSize !== size) throw damaged(name);
  return { name, method, crc, size, packed: bytes.subarray(start, start + packedSize) };
}

/** The name with forward slashes. A name that leaves the archive is refused: no workbook has one, and other programs may follow it. */
function partName(bytes: Uint8Array, utf8: boolean): string {
  const name = decodeName(bytes, utf8).replaceAll('\\', '/').replace(/^\/+/, '');
  if (name.split('/').includes('..')) throw damaged(name);
  return name;
}

function decodeName(bytes: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The 64-bit values of the ZIP64 extra field, in their order. */
function wideValues(view: DataView, start: number, length: number): number[] {
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const values: number[] = [];
    const last = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    for (let value = at + 4; value + 8 <= last; value += 8) values.push(Number(view.getBigUint64(value, true)));
    return values;
  }
  return [];
}

function findDirectory(view: DataView): { offset: number; count: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== IN_EXTRA_16 && offset !== IN_EXTRA_32) return { offset, count };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return { offset, count };
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_64) throw truncated();
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    offset: Number(view.getBigUint64(record + 48, true)),
  };
}

/** Where the end record stands: at the very end but for a comment. A file cut off has none. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw truncated();
}

const truncated = () => new FileProblem('files.truncated');
const damaged = (part: string) => new FileProblem('files.damaged', { part });
const tooLarge = () => new FileProblem('files.too-large', { limit: MAX_UNPACKED_MEGABYTES });
