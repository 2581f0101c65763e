/** An office file as a package of parts: their texts, their types and the relationships between them. */
import { MAX_UNPACKED_BYTES, MAX_WHOLE_BYTES, MEGABYTE } from './limits';
import { FileProblem } from './problem';
import { XmlFault } from './xml/fault';
import { scanXml, type XmlHandler } from './xml/scan';
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

/** Text scanned at a time: much larger than a row, much smaller than a worksheet. */
const PIECE_LENGTH = 256 * 1024;
/** A single tag, text or comment longer than this is an attempt to fill the memory. */
const LONGEST_TOKEN = 16 * PIECE_LENGTH;

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

  /** The whole part as text. */
  text(path: string): string {
    const bytes = this.bytes(path);
    return decoderFor(bytes).decode(bytes);
  }

  /** Scans a part in pieces. */
  scan(path: string, handler: XmlHandler, { isLong = false, isDone }: ScanOptions = {}): void {
    const entry = this.entry(path, isLong ? MAX_UNPACKED_BYTES : MAX_WHOLE_BYTES);
    let depth = 0;
    this.explain(entry.name, () => {
      for (const piece of textPieces(entry)) {
        depth += scanXml(piece, handler);
        if (isDone?.()) return;
      }
      if (depth !== 0) throw new XmlFault('unbalanced');
    });
  }

  /** Relationships of a part, or of the package for the empty path; none where it has no list. */
  relationships(path: string): readonly Relationship[] {
    const list = relationshipsPath(path);
    if (!this.has(list)) return [];
    const found: Relationship[] = [];
    this.scan(list, {
      open: (name, tag) => {
        if (name !== 'Relationship') return;
        const type = tag.get('Type') ?? '';
        const target = tag.get('Target') ?? '';
        const external = tag.get('TargetMode') === 'External';
        found.push({
          id: tag.get('Id') ?? '',
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
  private explain(part: string, work: () => void): void {
    try {
      work();
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

/** The text of a part in pieces that end between two tags. */
function* textPieces(entry: ZipEntry): Generator<string, void> {
  let decoder: TextDecoder | null = null;
  let waiting: string[] = [];
  let length = 0;
  for (const bytes of unpack(entry)) {
    decoder ??= decoderFor(bytes);
    const text = decoder.decode(bytes, { stream: true });
    waiting.push(text);
    length += text.length;
    if (length < PIECE_LENGTH) continue;
    const joined = waiting.join('');
    const cut = safeCut(joined);
    if (cut > 0) yield joined.slice(0, cut);
    waiting = [joined.slice(cut)];
    length = joined.length - cut;
    if (length > LONGEST_TOKEN) throw new XmlFault('token');
  }
  yield waiting.join('') + (decoder?.decode() ?? '');
}

/** The last place where a tag, comment or section begins and nothing before it is unfinished. */
function safeCut(text: string): number {
  let cut = text.lastIndexOf('<');
  for (const [opening, closing] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    const opened = text.lastIndexOf(opening);
    if (opened >= 0 && text.indexOf(closing, opened) < 0) cut = Math.min(cut, opened);
  }
  return Math.max(cut, 0);
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}
