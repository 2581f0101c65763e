/**
 * The container of .xls files (MS-CFB): streams in chains of sectors. Chains that loop or lead out of the file end in a
 * FileProblem instead of an endless read.
 */
import { FileProblem } from '../../problem';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LENGTH = 512;
const LAST_REGULAR_SECTOR = 0xfffffffa;
const MINI_SECTOR = 64;
/** Streams shorter than this are kept in small sectors. */
const MINI_CUTOFF = 4096;
const FAT_IN_HEADER = 109;
const DIRECTORY_ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The streams and storages of a compound file, by name, and the contents of a stream. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly fat: number[];
  private readonly entries: readonly DirectoryEntry[];

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER_LENGTH) throw truncated();
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new FileProblem('files.damaged', { part: 'OLE' });
    this.sectorSize = 1 << shift;
    this.fat = this.numbersOf(this.fatSectors());
    this.entries = this.readDirectory();
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name);
  }

  /** The contents of a stream; null where there is none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.find((each) => each.name === name && each.type === STREAM);
    if (!entry) return null;
    const whole = entry.size < MINI_CUTOFF ? this.miniStream(entry) : this.chained(entry.start);
    if (whole.length < entry.size) throw truncated();
    return whole.subarray(0, entry.size);
  }

  private readDirectory(): DirectoryEntry[] {
    const bytes = this.chained(this.view.getUint32(48, true));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: DirectoryEntry[] = [];
    for (let at = 0; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
      const nameLength = Math.min(64, view.getUint16(at + 64, true));
      entries.push({
        name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + Math.max(0, nameLength - 2))),
        type: view.getUint8(at + 66),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }

  private miniStream({ start, size }: DirectoryEntry): Uint8Array {
    const root = this.entries.find(({ type }) => type === ROOT);
    const container = root ? this.chained(root.start) : new Uint8Array();
    const miniFat = this.numbersOf(this.chain(this.fat, this.view.getUint32(60, true)));
    const whole = new Uint8Array(Math.ceil(size / MINI_SECTOR) * MINI_SECTOR);
    let at = 0;
    for (const sector of this.chain(miniFat, start)) {
      if (at >= whole.length) break;
      const piece = container.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR);
      if (piece.length === 0) throw truncated();
      whole.set(piece, at);
      at += MINI_SECTOR;
    }
    return whole.subarray(0, Math.min(at, whole.length));
  }

  private chained(start: number): Uint8Array {
    const sectors = this.chain(this.fat, start);
    const whole = new Uint8Array(sectors.length * this.sectorSize);
    sectors.forEach((sector, index) => whole.set(this.sector(sector), index * this.sectorSize));
    return whole;
  }

  /** A chain longer than the file loops. */
  private chain(table: readonly number[], start: number): number[] {
    const sectors: number[] = [];
    const most = this.bytes.length / MINI_SECTOR;
    for (let sector = start; sector <= LAST_REGULAR_SECTOR; sector = table[sector] ?? Infinity) {
      sectors.push(sector);
      if (sectors.length > most) throw new FileProblem('files.damaged', { part: 'OLE' });
    }
    return sectors;
  }

  private fatSectors(): number[] {
    const sectors: number[] = [];
    const most = this.bytes.length / this.sectorSize;
    const add = (sector: number) => {
      if (sector <= LAST_REGULAR_SECTOR && sectors.length < most) sectors.push(sector);
    };
    for (let index = 0; index < FAT_IN_HEADER; index += 1) add(this.view.getUint32(76 + index * 4, true));
    let more = this.view.getUint32(68, true);
    for (let count = 0; more <= LAST_REGULAR_SECTOR && count < most; count += 1) {
      const numbers = this.numbersOf([more]);
      more = numbers.pop() ?? Infinity;
      numbers.forEach(add);
    }
    return sectors;
  }

  private numbersOf(sectors: readonly number[]): number[] {
    const numbers: number[] = [];
    for (const sector of sectors) {
      const bytes = this.sector(sector);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(view.getUint32(at, true));
    }
    return numbers;
  }

  /** A sector; the last one of a file may be shorter. */
  private sector(index: number): Uint8Array {
    const start = (index + 1) * this.sectorSize;
    if (start >= this.bytes.length) throw truncated();
    return this.bytes.subarray(start, start + this.sectorSize);
  }
}

const truncated = () => new FileProblem('files.truncated');
