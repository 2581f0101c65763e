/** What a compound file (.xls, and what else Office saved before 2007) is, as far as it can be told without reading it. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LENGTH = 512;
/** Length of a record of the directory, where in it the length of the name and the type stand, and the type of a stream. */
const ENTRY = { length: 128, nameLength: 64, type: 66, stream: 2 } as const;
/** How a workbook of Excel 97 to 2003 begins: the record BOF of version 8, and its length. */
const WORKBOOK_START = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
const WORKBOOK_START_LENGTH = 20;
const WRITE_PROTECTED = 0x86;
const PASSWORD = 0x2f;
/** Streams begin at multiples of this. */
const SMALLEST_SECTOR = 64;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return standsAt(bytes, 0, SIGNATURE);
}

export function isCutOff(bytes: Uint8Array): boolean {
  return bytes.length < HEADER_LENGTH + ENTRY.length;
}

/** Names of all streams: the records of the directory stand at multiples of their length, wherever it lies. */
export function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = HEADER_LENGTH; at + ENTRY.length <= bytes.length; at += ENTRY.length) {
    if (view.getUint8(at + ENTRY.type) !== ENTRY.stream) continue;
    const length = view.getUint16(at + ENTRY.nameLength, true);
    if (length < 4 || length > ENTRY.nameLength) continue;
    names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}

/**
 * What the workbook in the file is: hucre would read an encrypted one as it stands. The record that says so is the first or
 * second after the beginning.
 */
export function workbookKind(bytes: Uint8Array): 'plain' | 'encrypted' | 'older' {
  for (let at = HEADER_LENGTH; at < bytes.length; at += SMALLEST_SECTOR) {
    if (!standsAt(bytes, at, WORKBOOK_START)) continue;
    const next = at + WORKBOOK_START_LENGTH;
    const record = standsAt(bytes, next, [WRITE_PROTECTED, 0]) ? next + 4 : next;
    return standsAt(bytes, record, [PASSWORD, 0]) ? 'encrypted' : 'plain';
  }
  return 'older';
}

function standsAt(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}
