/**
 * A scanner of XML text that keeps nothing: it tells of tags and texts as they come, so that a worksheet of any length can be
 * read in pieces. Document types, which the office formats forbid and which could define entities, are refused.
 */
import { decodeText } from './text';

export interface XmlHandler {
  /** An opening tag; `name` is without its prefix. `tag` is valid during the call only. */
  open?(name: string, tag: Tag): void;
  /** The end of an element, also of an empty one. `end` is the place after it in the text. */
  close?(name: string, tag: Tag): void;
  text?(decoded: string): void;
}

/** The XML is not well-formed. */
export class XmlFault extends Error {}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;

/** A tag at its place in the text. */
export class Tag {
  /** Where the tag begins and, after its `>`, ends. */
  start = 0;
  end = 0;
  isEmpty = false;
  /** The name as written, with its prefix. */
  fullName = '';
  private attributesStart = 0;

  constructor(private readonly source: string) {}

  /** The value of an attribute. A name without a prefix matches any prefix; undefined where there is none. */
  get(name: string): string | undefined {
    let found: string | undefined;
    this.eachAttribute((full, value) => {
      const matches = full === name || (full.length > name.length && full.endsWith(`:${name}`));
      if (matches && found === undefined && !full.startsWith('xmlns')) found = value;
      return found === undefined;
    });
    return found === undefined ? undefined : decodeText(found);
  }

  /** Full names and raw values of the attributes, until `visit` returns false. */
  eachAttribute(visit: (fullName: string, raw: string) => boolean): void {
    const { source, end } = this;
    let at = this.attributesStart;
    for (;;) {
      while (at < end && isBlank(source.charCodeAt(at))) at += 1;
      const nameStart = at;
      while (at < end && source.charCodeAt(at) !== EQUALS) {
        if (source.charCodeAt(at) === GREATER || source.charCodeAt(at) === SLASH) return;
        at += 1;
      }
      const equals = at;
      at += 1;
      while (at < end && isBlank(source.charCodeAt(at))) at += 1;
      const quote = source.charCodeAt(at);
      if (quote !== QUOTE && quote !== APOSTROPHE) return;
      const close = source.indexOf(quote === QUOTE ? '"' : "'", at + 1);
      if (close < 0 || close >= end) return;
      if (!visit(source.slice(nameStart, equals).trimEnd(), source.slice(at + 1, close))) return;
      at = close + 1;
    }
  }

  /** Takes the tag that begins at `start`; returns its name without the prefix. */
  take(start: number, nameStart: number): string {
    const { source } = this;
    const end = endOfTag(source, nameStart);
    let nameEnd = nameStart;
    let localStart = nameStart;
    for (; nameEnd < end; nameEnd += 1) {
      const code = source.charCodeAt(nameEnd);
      if (code === COLON) localStart = nameEnd + 1;
      else if (code === SLASH || isBlank(code)) break;
    }
    this.start = start;
    this.end = end + 1;
    this.isEmpty = source.charCodeAt(end - 1) === SLASH;
    this.attributesStart = nameEnd;
    this.fullName = localStart === nameStart ? '' : source.slice(nameStart, nameEnd);
    const local = source.slice(localStart, nameEnd);
    if (this.fullName === '') this.fullName = local;
    return local;
  }
}

/**
 * Tells the handler of everything in the text. Returns how many elements it leaves open: 0 for a whole document, and also below
 * zero for a later piece of one.
 */
export function scanXml(source: string, handler: XmlHandler): number {
  const tag = new Tag(source);
  let at = 0;
  let depth = 0;
  for (;;) {
    const start = source.indexOf('<', at);
    const textEnd = start < 0 ? source.length : start;
    if (textEnd > at && handler.text) handler.text(decodeText(source.slice(at, textEnd)));
    if (start < 0) return depth;
    const code = source.charCodeAt(start + 1);
    if (code === SLASH) {
      const name = tag.take(start, start + 2);
      at = tag.end;
      depth -= 1;
      handler.close?.(name, tag);
    } else if (code === QUESTION) {
      at = after(source, '?>', start);
    } else if (code === BANG) {
      at = markup(source, start, handler);
    } else {
      const name = tag.take(start, start + 1);
      at = tag.end;
      handler.open?.(name, tag);
      if (tag.isEmpty) handler.close?.(name, tag);
      else depth += 1;
    }
  }
}

/** A comment or a CDATA section; returns the place after it. */
function markup(source: string, start: number, handler: XmlHandler): number {
  if (source.startsWith('<!--', start)) return after(source, '-->', start + 4);
  if (!source.startsWith('<![CDATA[', start)) throw new XmlFault('document type');
  const end = after(source, ']]>', start + 9);
  handler.text?.(source.slice(start + 9, end - 3));
  return end;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw new XmlFault(`no ${mark}`);
  return found + mark.length;
}

/** The place of the `>` that ends the tag; one inside a quoted value does not. */
function endOfTag(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === LESS) break;
  }
  throw new XmlFault('unfinished tag');
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
