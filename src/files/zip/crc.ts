/** Four tables of 256: the CRC of a byte, and of a byte with one, two or three bytes of zero behind it. */
const TABLES = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLES[byte] = value;
}
for (let place = 256; place < TABLES.length; place += 1) {
  const before = table(place - 256);
  TABLES[place] = (before >>> 8) ^ table(before & 0xff);
}

/** CRC-32 of the bytes, continued from `before`; four bytes at a time. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= view.getInt32(at, true);
    crc =
      table(768 + (crc & 0xff)) ^
      table(512 + ((crc >>> 8) & 0xff)) ^
      table(256 + ((crc >>> 16) & 0xff)) ^
      table(crc >>> 24);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ table((crc ^ view.getUint8(at)) & 0xff);
  return ~crc >>> 0;
}

function table(place: number): number {
  return TABLES[place] ?? 0;
}
