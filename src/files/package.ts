/** An office file as a package of parts: their texts, their types and the relationships between them. */
import { MAX_UNPACKED_BYTES, MAX_WHOLE_BYTES, MEGABYTE } from './limits';
import { FileProblem } from './problem';
import { declaredUtf8, XmlDecoder } from './xml/decode';
import { PlacedScan, placesOf, type Places } from './xml/places';
import { XmlScanner, type XmlHandler } from './xml/scan';
import { readZip, unpack, type ZipEntry } from './zip/read';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in both dialects of the standard: worksheet, sharedStrings, drawing … */
  readonly kind: string;
  readonly type: string;
  /** The part it leads to, as a path in the package; for an external one the target as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Text scanned at a time, at least: much larger than a row, much smaller than a worksheet. */
const PIECE_LENGTH = 256 * 1024;

const RELATIONSHIPS = placesOf(
  { '': ['http://schemas.openxmlformats.org/package/2006/relationships'] },
  'Relationships/Relationship',
);

export interface ScanOptions {
  /** The part may be as long as the whole package: it holds cells or their texts. */
  readonly isLong?: boolean;
  /** Asked between pieces: whether to stop. */
  readonly isDone?: () => boolean;
}

export class OfficePackage {
  readonly entries: readonly ZipEntry[];
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Uint8Array) {
    this.entries = readZip(bytes);
    this.byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(path: string): boolean {
    return this.byName.has(path.toLowerCase());
  }

  /** Makes sure that every part is as long as declared and undamaged, and all of them together within `longest`. */
  verify(longest: number): void {
    if (this.entries.reduce((sum, { size }) => sum + size, 0) > longest) throw tooLarge(longest);
    for (const entry of this.entries) for (const piece of unpack(entry)) void piece;
  }

  /** The whole part as bytes. */
  bytes(path: string): Uint8Array {
    const entry = this.entry(path, MAX_WHOLE_BYTES);
    const whole = new Uint8Array(entry.size);
    let at = 0;
    for (const piece of unpack(entry)) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  /** The whole part as XML text; it says of itself that it is in UTF-8, whatever it was in. */
  text(path: string): string {
    const bytes = this.bytes(path);
    const decoder = new XmlDecoder(path);
    return this.explain(path, () => declaredUtf8(decoder.decode(bytes) + decoder.decode()));
  }

  /** Scans what stands at these places of a part. */
  read(path: string, places: Places, handler: XmlHandler, options: ScanOptions = {}): void {
    this.scan(path, new PlacedScan(places, handler), options);
  }

  /** Scans a part in pieces. */
  scan(path: string, handler: XmlHandler, { isLong = false, isDone }: ScanOptions = {}): void {
    const entry = this.entry(path, isLong ? MAX_UNPACKED_BYTES : MAX_WHOLE_BYTES);
    this.explain(entry.name, () => {
      const scanner = new XmlScanner(handler);
      const decoder = new XmlDecoder(entry.name);
      for (const piece of gathered(unpack(entry), PIECE_LENGTH)) {
        scanner.write(decoder.decode(piece));
        if (isDone?.()) return;
      }
      scanner.write(decoder.decode());
      scanner.end();
    });
  }

  /** Relationships of a part, or of the package for the empty path; none where it has no list. */
  relationships(path: string): readonly Relationship[] {
    const list = relationshipsPath(path);
    if (!this.has(list)) return [];
    const found: Relationship[] = [];
    const ids = new Set<string>();
    this.read(list, RELATIONSHIPS, {
      open: (name, tag) => {
        if (name !== 'Relationship') return;
        const type = tag.get('Type') ?? '';
        const target = tag.get('Target') ?? '';
        const external = tag.get('TargetMode') === 'External';
        const id = tag.get('Id') ?? '';
        // Programs would follow one or the other.
        if (ids.has(id)) throw new FileProblem('files.damaged', { part: list });
        ids.add(id);
        found.push({
          id,
          kind: type.slice(type.lastIndexOf('/') + 1),
          type,
          target: external ? target : this.nameOf(resolve(path, target)),
          external,
        });
      },
    });
    return found;
  }

  /** The path as it is spelled in the package. */
  private nameOf(path: string): string {
    return this.byName.get(path.toLowerCase())?.name ?? path;
  }

  private entry(path: string, longest: number): ZipEntry {
    const entry = this.byName.get(path.toLowerCase());
    if (!entry) throw new FileProblem('files.damaged', { part: path });
    if (entry.size > longest) throw tooLarge(longest);
    return entry;
  }

  /** Broken XML is named by its part. */
  private explain<T>(part: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof FileProblem ? error : new FileProblem('files.damaged', { part }, { cause: error });
    }
  }
}

const tooLarge = (bytes: number) => new FileProblem('files.too-large', { limit: bytes / MEGABYTE });

/** xl/workbook.xml → xl/_rels/workbook.xml.rels */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The path that a target written in the relationships of `source` leads to. */
function resolve(source: string, target: string): string {
  const written = target.replaceAll('\\', '/');
  const folder = written.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}

/** How to write, in the relationships of `source`, the way to `path`. */
export function targetFrom(source: string, path: string): string {
  const from = source.split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Pieces put together until they have at least that length; only the last is shorter. */
function* gathered(pieces: Iterable<Uint8Array>, length: number): Generator<Uint8Array, void> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < length) continue;
    yield joined(waiting, size);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield joined(waiting, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
