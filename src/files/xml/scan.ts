/**
 * A scanner of XML text that keeps nothing: it tells of tags and texts as they come, so that a worksheet of any length can be
 * read in pieces, and where they stand, so that they can be edited in place. What is not well-formed is refused, for programs
 * would read it differently; so are document types, which the office formats forbid and which could define entities.
 *
 * A parser made for all of XML (saxes) takes three times as long and does not say where a tag begins.
 */
import { XmlFault } from './fault';
import { isBlank, nameEnd, Tag } from './tag';
import { checkReferences, decodeText } from './text';

export type { Tag } from './tag';

/** Where an element ends in the text: at its closing tag, or as an empty one. */
export interface Ending {
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

export interface XmlHandler {
  /** An opening tag; `name` is without its prefix. `tag` is valid during the call only. */
  open?(name: string, tag: Tag): void;
  /** The end of an element, also of an empty one. */
  close?(name: string, ending: Ending): void;
  text?(decoded: string): void;
}

const LESS = 0x3c;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const GREATER = 0x3e;

/** A single tag longer than this, or deeper, is an attempt to fill the memory. */
const LONGEST_TAG = 256 * 1024;
const DEEPEST = 1000;
/** Longer than any reference, and than the marks that open a section. */
const LONGEST_START = 16;

const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d"|'1\.\d')(?:\s+encoding\s*=\s*(?:"[A-Za-z][-\w.]*"|'[A-Za-z][-\w.]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/;
const XML_SPACE = 'http://www.w3.org/XML/1998/namespace';

/** Sections whose contents are passed over, or told as they come, until their mark. */
type Section = '-->' | ']]>' | '?>';

export class XmlScanner {
  private rest = '';
  private section: Section | null = null;
  private readonly open: string[] = [];
  private readonly bound: (readonly [prefix: string, space: string | undefined])[][] = [];
  private readonly spaces = new Map<string, string>([['xml', XML_SPACE]]);
  private readonly tag = new Tag((prefix) => this.spaces.get(prefix));
  private isFirst = true;
  private hasRoot = false;

  constructor(private readonly handler: XmlHandler) {}

  /** Tells of the next piece of the text. */
  write(piece: string): void {
    if (IMPOSSIBLE.test(piece)) throw new XmlFault('character');
    const source = this.rest === '' ? piece : this.rest + piece;
    const at = this.scan(source, false);
    this.rest = source.slice(at);
    if (this.rest.length > LONGEST_TAG) throw new XmlFault('tag');
  }

  /** The text has ended. */
  end(): void {
    if (this.scan(this.rest, true) < this.rest.length || this.section !== null) throw new XmlFault('unfinished');
    if (!this.hasRoot || this.open.length > 0) throw new XmlFault('unbalanced');
  }

  /** Tells of everything that is whole; the place of what is not. */
  private scan(source: string, isLast: boolean): number {
    let at = 0;
    if (this.isFirst) {
      if (!isLast && source.length < LONGEST_START) return 0;
      const start = this.begin(source, isLast);
      if (start < 0) return 0;
      at = start;
    }
    while (at < source.length) {
      const next = this.section === null ? this.step(source, at, isLast) : this.within(source, at, isLast);
      if (next < 0 || next === at) return at;
      at = next;
    }
    return at;
  }

  /** Passes the declaration, which stands at the very beginning or nowhere. */
  private begin(source: string, isLast: boolean): number {
    if (/^<\?xml\s/.test(source)) {
      if (!isLast && !source.includes('?>')) return -1;
      const [declaration] = DECLARATION.exec(source) ?? [];
      if (declaration === undefined) throw new XmlFault('declaration');
      this.isFirst = false;
      return declaration.length;
    }
    this.isFirst = false;
    return 0;
  }

  /** Takes the text, tag or beginning of a section at this place; the place after it, or -1 where it is not whole. */
  private step(source: string, at: number, isLast: boolean): number {
    if (source.charCodeAt(at) !== LESS) {
      const start = source.indexOf('<', at);
      return this.text(source, at, start < 0 ? source.length : start, start < 0 && !isLast);
    }
    const code = source.charCodeAt(at + 1);
    if (code === SLASH) return this.closeTag(source, at);
    if (code === QUESTION) return this.instruction(source, at);
    if (code === BANG) return this.markup(source, at, isLast);
    if (at + 1 >= source.length) return -1;
    return this.openTag(source, at);
  }

  private text(source: string, from: number, end: number, goesOn: boolean): number {
    let to = end;
    if (goesOn) {
      // What may be a reference, a line end or the mark of a section is left until it is whole.
      const reference = source.lastIndexOf('&');
      if (reference >= from && reference > to - LONGEST_START && !source.includes(';', reference)) to = reference;
      while (to > from && (source.charCodeAt(to - 1) === 0x0d || source.charCodeAt(to - 1) === 0x5d)) to -= 1;
    }
    if (to === from) return -1;
    const raw = source.slice(from, to);
    if (this.open.length === 0) {
      if (raw.trim() !== '' && !/^[\t\n\r ]*$/.test(raw)) throw new XmlFault('text outside of the root');
      return to;
    }
    if (raw.includes(']]>')) throw new XmlFault(']]>');
    if (this.handler.text) this.handler.text(decodeText(raw));
    else checkReferences(raw);
    return to;
  }

  private openTag(source: string, at: number): number {
    const { tag } = this;
    const end = tag.take(source, at);
    if (end < 0) return -1;
    if (this.open.length === 0 && this.hasRoot) throw new XmlFault('second root');
    if (this.open.length >= DEEPEST) throw new XmlFault('depth');
    this.hasRoot = true;
    const bound = tag.hasPrefixes ? this.bind() : NOTHING;
    tag.place();
    this.handler.open?.(tag.name, tag);
    if (tag.isEmpty) {
      this.handler.close?.(tag.name, tag);
      this.unbind(bound);
    } else {
      this.open.push(tag.fullName);
      this.bound.push(bound);
    }
    return end;
  }

  private closeTag(source: string, at: number): number {
    const name = this.open.at(-1);
    if (name === undefined) throw new XmlFault('unbalanced');
    let end = at + 2 + name.length;
    if (end >= source.length) {
      if (!`</${name}>`.startsWith(source.slice(at))) throw new XmlFault('unbalanced');
      return -1;
    }
    if (!source.startsWith(name, at + 2)) throw new XmlFault('unbalanced');
    while (isBlank(source.charCodeAt(end))) end += 1;
    if (end >= source.length) return -1;
    if (source.charCodeAt(end) !== GREATER) throw new XmlFault('unbalanced');
    this.open.pop();
    this.handler.close?.(name.slice(name.indexOf(':') + 1), { start: at, end: end + 1, isEmpty: false });
    this.unbind(this.bound.pop() ?? NOTHING);
    return end + 1;
  }

  private bind(): (readonly [prefix: string, space: string | undefined])[] {
    const former: (readonly [string, string | undefined])[] = [];
    for (const [prefix, space] of this.tag.declarations()) {
      if (prefix === 'xmlns' || (prefix === 'xml') !== (space === XML_SPACE)) throw new XmlFault('prefix');
      if (prefix !== '' && space === '') throw new XmlFault('prefix');
      former.push([prefix, this.spaces.get(prefix)]);
      this.spaces.set(prefix, space);
    }
    return former;
  }

  private unbind(former: readonly (readonly [prefix: string, space: string | undefined])[]): void {
    for (const [prefix, space] of former) {
      if (space === undefined) this.spaces.delete(prefix);
      else this.spaces.set(prefix, space);
    }
  }

  private instruction(source: string, at: number): number {
    const end = nameEnd(source, at + 2);
    if (end >= source.length) return -1;
    if (end === at + 2 || /^xml$/i.test(source.slice(at + 2, end))) throw new XmlFault('instruction');
    if (!isBlank(source.charCodeAt(end)) && !source.startsWith('?', end)) throw new XmlFault('instruction');
    this.section = '?>';
    return end;
  }

  /** The beginning of a comment or a CDATA section. */
  private markup(source: string, at: number, isLast: boolean): number {
    if (source.startsWith('<!--', at)) {
      this.section = '-->';
      return at + 4;
    }
    if (source.startsWith('<![CDATA[', at) && this.open.length > 0) {
      this.section = ']]>';
      return at + 9;
    }
    const isBeginning = '<!--'.startsWith(source.slice(at)) || '<![CDATA['.startsWith(source.slice(at));
    if (isBeginning && !isLast) return -1;
    throw new XmlFault('document type');
  }

  /** Goes on in a section; what may be the beginning of its mark is left. */
  private within(source: string, at: number, isLast: boolean): number {
    const mark = this.section ?? '?>';
    const found = source.indexOf(mark, at);
    const end = found < 0 ? Math.max(at, source.length - mark.length) : found;
    if (mark === ']]>' && end > at) this.handler.text?.(source.slice(at, end).replace(/\r\n?/g, '\n'));
    if (mark === '-->') {
      const dashes = source.indexOf('--', at);
      if (dashes >= 0 && dashes < end) throw new XmlFault('comment');
    }
    if (found < 0) return isLast || end === at ? -1 : end;
    this.section = null;
    return found + mark.length;
  }
}

const NOTHING: (readonly [prefix: string, space: string | undefined])[] = [];

/** Tells the handler of everything in a whole document. */
export function scanXml(source: string, handler: XmlHandler): void {
  const scanner = new XmlScanner(handler);
  scanner.write(source);
  scanner.end();
}
