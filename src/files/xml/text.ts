/** Text in XML: entities, and the escapes that spreadsheets use for characters XML cannot hold. */
import { XmlFault } from './fault';

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text as meant: the five entities and character references resolved, line ends as \n. Anything else stays as it is. */
export function decodeText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hexadecimal, name) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? parseInt(String(hexadecimal), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Spreadsheet text: `_x000D_` stands for a character. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text for an attribute or element. */
export function encodeText(text: string): string {
  return text.replace(/[&<>"]/g, (mark) =>
    mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : '&quot;',
  );
}

/** Text for a cell: what XML cannot hold is escaped the way spreadsheets do, and half a character becomes U+FFFD. */
export function encodeCellText(text: string): string {
  const escaped = text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')

    .replace(/[\u0000-\u0008\u000b\u000c\u000d-\u001f\ufffe\uffff]/g, escapeCharacter);
  return encodeText(escaped);
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Far beyond what a cell may hold; more is an attempt to fill the memory. */
const LONGEST_TEXT = 1_000_000;

/** The text with a piece more. */
export function appendText(before: string, piece: string): string {
  if (before.length + piece.length > LONGEST_TEXT) throw new XmlFault('text');
  return before + piece;
}

/**
 * A copy of its own. A piece cut from a long text keeps all of that text alive in memory; a workbook's texts would hold on to
 * the markup around them.
 */
export function ownText(piece: string): string {
  return piece.length < 13 ? piece : ` ${piece}`.slice(1);
}
