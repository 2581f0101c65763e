/**
 * A scanner of XML text that keeps nothing: it tells of tags and texts as they come, so that a worksheet of any length can be
 * read in pieces, and where they stand, so that they can be edited in place. Document types, which the office formats forbid
 * and which could define entities, are refused.
 *
 * A parser made for all of XML (saxes) takes three times as long and does not say where a tag begins.
 */
import { XmlFault } from './fault';
import { decodeText } from './text';

export interface XmlHandler {
  /** An opening tag; `name` is without its prefix. `tag` is valid during the call only. */
  open?(name: string, tag: Tag): void;
  /** The end of an element, also of an empty one. `end` is the place after it in the text. */
  close?(name: string, tag: Tag): void;
  text?(decoded: string): void;
}

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
  /** The attribute that `nextAttribute` came to: its name with its prefix, its value as written. */
  attribute = '';
  value = '';
  private attributesStart = 0;
  private at = 0;

  constructor(private readonly source: string) {}

  /** The value of an attribute. A name without a prefix matches any prefix; undefined where there is none. */
  get(name: string): string | undefined {
    this.at = this.attributesStart;
    while (this.nextAttribute()) {
      const { attribute } = this;
      const isNamed = attribute.length === name.length ? attribute === name : attribute.endsWith(`:${name}`);
      if (isNamed && !attribute.startsWith('xmlns')) return decodeText(this.value);
    }
    return undefined;
  }

  /** Goes on to the next attribute; false where there is no further one. */
  nextAttribute(): boolean {
    const { source } = this;
    let at = this.at;
    while (isBlank(source.charCodeAt(at))) at += 1;
    const equals = this.find(EQUALS, at);
    if (equals < 0) return false;
    let nameEnd = equals;
    while (isBlank(source.charCodeAt(nameEnd - 1))) nameEnd -= 1;
    let open = equals + 1;
    while (isBlank(source.charCodeAt(open))) open += 1;
    const quote = source.charCodeAt(open);
    if (quote !== QUOTE && quote !== APOSTROPHE) return false;
    const close = this.find(quote, open + 1);
    if (close < 0) return false;
    this.attribute = source.slice(at, nameEnd);
    this.value = source.slice(open + 1, close);
    this.at = close + 1;
    return true;
  }

  /** The place of a character within the tag; never searched for beyond, which could be far. */
  private find(code: number, from: number): number {
    for (let at = from; at < this.end; at += 1) if (this.source.charCodeAt(at) === code) return at;
    return -1;
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
    this.attributesStart = this.at = nameEnd;
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
