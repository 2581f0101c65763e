import { XmlFault } from './fault';
import { checkReferences, decodeAttribute } from './text';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const AMPERSAND = 0x26;

/** No element of an office format has as many; a tag of more is an attempt to fill the memory. */
const MOST_ATTRIBUTES = 1000;
/** Among more attributes than this a name that comes twice is looked for in a set. */
const FEW = 12;

/** Names of XML beyond ASCII. */
const NAME =
  /^[:A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}][-.:\w\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]*$/u;

/** Namespaces by their prefix; the empty one is what elements without a prefix are in. */
export type Spaces = (prefix: string) => string | undefined;

/** An opening tag at its place in the text. Valid during the call that is given it. */
export class Tag {
  /** Where the tag begins and, after its `>`, ends. */
  start = 0;
  end = 0;
  isEmpty = false;
  /** The name without its prefix, the prefix without its colon, and the name as written. */
  name = '';
  prefix = '';
  fullName = '';
  /** The namespace of the element; empty for none. */
  space = '';
  /** Whether it declares namespaces, or has attributes of one. */
  hasPrefixes = false;
  private source = '';
  private count = 0;
  /** Of each attribute: where its name and its value begin and end. */
  private readonly places: number[] = [];

  constructor(private readonly spaces: Spaces) {}

  /**
   * Takes the opening tag that begins at `start`; the place after it, or -1 where the text ends before the tag does.
   * @throws XmlFault where it is none
   */
  take(source: string, start: number): number {
    this.source = source;
    this.start = start;
    this.count = 0;
    this.hasPrefixes = false;
    // Cells come by the million: the same name as before is not cut out and looked at again.
    const afterSame = start + 1 + this.fullName.length;
    const isSame =
      this.fullName !== '' && source.startsWith(this.fullName, start + 1) && isNameEnd(source.charCodeAt(afterSame));
    const nameEnd = isSame ? afterSame : this.takeName(start + 1);
    let at = nameEnd;
    for (;;) {
      const before = at;
      while (isBlank(source.charCodeAt(at))) at += 1;
      if (at >= source.length) return -1;
      const code = source.charCodeAt(at);
      if (code === GREATER) {
        this.isEmpty = false;
        break;
      }
      if (code === SLASH) {
        if (at + 1 >= source.length) return -1;
        if (source.charCodeAt(at + 1) !== GREATER) throw new XmlFault('tag');
        this.isEmpty = true;
        at += 1;
        break;
      }
      if (at === before) throw new XmlFault('attributes without a blank between them');
      at = this.takeAttribute(at);
      if (at < 0) return -1;
    }
    if (!isSame) this.setName(source.slice(start + 1, nameEnd));
    if (this.count > 4) this.checkNames();
    this.end = at + 1;
    return this.end;
  }

  /** The value of an attribute without a prefix; undefined where there is none. */
  get(name: string): string | undefined {
    const { source, places } = this;
    for (let at = 0; at < this.count; at += 4) {
      const from = places[at] ?? 0;
      if ((places[at + 1] ?? 0) - from !== name.length || !source.startsWith(name, from)) continue;
      return decodeAttribute(source.slice(places[at + 2], places[at + 3]));
    }
    return undefined;
  }

  /** The value of an attribute of one of these namespaces. */
  getIn(spaces: readonly string[], name: string): string | undefined {
    if (!this.hasPrefixes) return undefined;
    const { source, places } = this;
    for (let at = 0; at < this.count; at += 4) {
      const written = source.slice(places[at], places[at + 1]);
      const colon = written.indexOf(':');
      if (colon < 0 || written.slice(colon + 1) !== name) continue;
      if (spaces.includes(this.spaces(written.slice(0, colon)) ?? ''))
        return decodeAttribute(source.slice(places[at + 2], places[at + 3]));
    }
    return undefined;
  }

  /** The namespaces that the tag declares, as written: prefix and name. */
  *declarations(): Generator<readonly [prefix: string, space: string]> {
    if (!this.hasPrefixes) return;
    const { source, places } = this;
    for (let at = 0; at < this.count; at += 4) {
      const written = source.slice(places[at], places[at + 1]);
      if (written !== 'xmlns' && !written.startsWith('xmlns:')) continue;
      yield [written.slice(6), decodeAttribute(source.slice(places[at + 2], places[at + 3]))];
    }
  }

  /** Sets the namespace, once the declarations of the tag hold. */
  place(): void {
    const space = this.spaces(this.prefix);
    if (space === undefined && this.prefix !== '') throw new XmlFault('prefix');
    this.space = space ?? '';
    if (!this.hasPrefixes) return;
    for (let at = 0; at < this.count; at += 4) {
      const written = this.source.slice(this.places[at], this.places[at + 1]);
      const colon = written.indexOf(':');
      if (colon > 0 && !written.startsWith('xmlns:') && this.spaces(written.slice(0, colon)) === undefined)
        throw new XmlFault('prefix');
    }
  }

  private setName(fullName: string): void {
    this.fullName = fullName;
    const colon = fullName.indexOf(':');
    this.prefix = colon < 0 ? '' : fullName.slice(0, colon);
    this.name = colon < 0 ? fullName : fullName.slice(colon + 1);
    if (colon === 0 || this.name === '' || this.name.includes(':')) throw new XmlFault('name');
  }

  /** The end of the name that begins here. */
  private takeName(start: number): number {
    const end = nameEnd(this.source, start);
    if (end === start && start < this.source.length) throw new XmlFault('name');
    return end;
  }

  /** Takes the attribute that begins here; the place after it, or -1 where the text ends before it does. */
  private takeAttribute(start: number): number {
    const { source, places } = this;
    let end = start;
    for (let code = source.charCodeAt(end); code >= 0x61 && code <= 0x7a; code = source.charCodeAt(end)) end += 1;
    // Most names are small letters alone.
    if (source.charCodeAt(end) !== EQUALS || end === start) end = this.takeName(start);
    if (isDeclaration(source, start, end)) this.hasPrefixes = true;
    let at = end;
    while (isBlank(source.charCodeAt(at))) at += 1;
    if (at >= source.length) return -1;
    if (source.charCodeAt(at) !== EQUALS) throw new XmlFault('attribute');
    at += 1;
    while (isBlank(source.charCodeAt(at))) at += 1;
    if (at >= source.length) return -1;
    const quote = source.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new XmlFault('attribute');
    const valueStart = at + 1;
    at = this.endOfValue(valueStart, quote);
    if (at < 0) return -1;
    places[this.count] = start;
    places[this.count + 1] = end;
    places[this.count + 2] = valueStart;
    places[this.count + 3] = at;
    this.count += 4;
    if (this.count > 4 * MOST_ATTRIBUTES) throw new XmlFault('attributes');
    return at + 1;
  }

  /** The place of the quote that ends a value; -1 where the text ends before it. */
  private endOfValue(start: number, quote: number): number {
    const { source } = this;
    let hasReferences = false;
    for (let at = start; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      if (code === quote) {
        if (hasReferences) checkReferences(source.slice(start, at));
        return at;
      }
      if (code === LESS) throw new XmlFault('attribute');
      if (code === AMPERSAND) hasReferences = true;
    }
    return -1;
  }

  /** No attribute comes twice. */
  private checkNames(): void {
    const { source, places, count } = this;
    const many = count > 4 * FEW ? new Set<string>() : null;
    for (let at = 0; at < count; at += 4) {
      const from = places[at] ?? 0;
      const to = places[at + 1] ?? 0;
      if (many) {
        const name = source.slice(from, to);
        if (many.has(name)) throw new XmlFault('attribute twice');
        many.add(name);
        continue;
      }
      for (let other = 0; other < at; other += 4) {
        if (isAlike(source, from, to, places[other] ?? 0, places[other + 1] ?? 0))
          throw new XmlFault('attribute twice');
      }
    }
  }
}

function isAlike(source: string, from: number, to: number, start: number, end: number): boolean {
  if (to - from !== end - start) return false;
  for (let at = 0; at < to - from; at += 1) {
    if (source.charCodeAt(from + at) !== source.charCodeAt(start + at)) return false;
  }
  return true;
}

/** What a tag's name ends at. */
function isNameEnd(code: number): boolean {
  return code === GREATER || code === SLASH || isBlank(code);
}

/** Whether an attribute has a prefix, or declares the namespace of what has none. */
function isDeclaration(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (source.charCodeAt(at) === COLON) return true;
  return to - from === 5 && source.startsWith('xmlns', from);
}

/** The end of the name that begins at `start`; `start` itself where none does. */
export function nameEnd(source: string, start: number): number {
  let at = start;
  let isAscii = true;
  for (; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code > 0x7f) isAscii = false;
    else if (!isNameCode(code)) break;
  }
  if (at === start) return start;
  if (isAscii) return isDigitOrMark(source.charCodeAt(start)) ? start : at;
  return NAME.test(source.slice(start, at)) ? at : start;
}

/** Letters, digits, `_`, `:`, `-` and `.` of ASCII. */
function isNameCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x3a) ||
    code === 0x5f ||
    code === 0x2d ||
    code === 0x2e
  );
}

function isDigitOrMark(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
