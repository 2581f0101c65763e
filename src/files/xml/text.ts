/** Text in XML: entities, and the escapes that spreadsheets use for characters XML cannot hold. */
import { MAX_TEXT } from '../limits';
import { XmlFault } from './fault';

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** What may stand between `&` and `;` is no longer than this; a further character is left for the `;`. */
const LONGEST_REFERENCE = 12;

/** Text as meant: the five entities and character references resolved, line ends as \n. */
export function decodeText(raw: string): string {
  return resolved(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
}

/** The value of an attribute: line ends and tabs that are not written as references are blanks there. */
export function decodeAttribute(raw: string): string {
  return resolved(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw);
}

/** @throws XmlFault for a reference that XML without a document type does not have */
export function checkReferences(raw: string): void {
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) referenceAt(raw, at);
}

function resolved(text: string): string {
  let start = text.indexOf('&');
  if (start < 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (; start >= 0; start = text.indexOf('&', done)) {
    const { meant, end } = referenceAt(text, start);
    parts.push(text.slice(done, start), meant);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

function referenceAt(text: string, start: number): { meant: string; end: number } {
  const within = text.slice(start + 1, start + 1 + LONGEST_REFERENCE);
  const length = within.indexOf(';');
  if (length < 0) throw new XmlFault('reference');
  const name = within.slice(0, length);
  const meant = name.startsWith('#') ? characterOf(name) : ENTITIES.get(name);
  if (meant === undefined) throw new XmlFault('reference');
  return { meant, end: start + length + 2 };
}

function characterOf(reference: string): string {
  const [, hexadecimal, decimal] = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(reference) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  if (!isCharacter(code)) throw new XmlFault('character');
  return String.fromCodePoint(code);
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** Spreadsheet text: `_x000D_` stands for a character. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Characters that no XML can hold, and halves of characters. */
const IMPOSSIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for an attribute or element of any part; what XML cannot hold becomes U+FFFD, which every program shows as a mark. */
export function encodeText(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"\t\n\r]/g, (mark) => MARKS.get(mark) ?? mark);
}

const MARKS = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // As they stand, an attribute would turn them into blanks.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Text for a cell: what XML cannot hold is escaped the way spreadsheets do, and half a character becomes U+FFFD. */
export function encodeCellText(text: string): string {
  const escaped = text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')

    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, escapeCharacter);
  return escaped.replace(/[&<>"]/g, (mark) => MARKS.get(mark) ?? mark);
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** A text of a cell as it may be written: each of its characters as an escape of seven. */
const LONGEST_WRITTEN = 7 * MAX_TEXT;

/** The text with a piece more; far beyond what a cell may hold, so that nothing longer is put together first. */
export function appendText(before: string, piece: string): string {
  if (before.length + piece.length > LONGEST_WRITTEN) throw new XmlFault('text');
  return before + piece;
}

/**
 * A copy of its own. A piece cut from a long text keeps all of that text alive in memory; a workbook's texts would hold on to
 * the markup around them.
 */
export function ownText(piece: string): string {
  return piece.length < 13 ? piece : ` ${piece}`.slice(1);
}
