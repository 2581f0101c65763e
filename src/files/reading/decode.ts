/** Text of files that need not say what they are encoded in. */

/** How much is looked at to tell an encoding by. */
const HEAD_LENGTH = 4096;
/** What no text has: every other control character than tabs and line ends. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * UTF-8 where it can be; else UTF-16 by its mark or its zeros; else what the text says of itself in the first bytes; else GB18030,
 * which holds GBK and GB2312: what Excel and the platforms of China save in.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(/^big5/i.test(declaredIn(bytes)) ? 'big5' : 'gb18030').decode(bytes);
  }
}

/** The UTF-16 that a text is in; null for any other, and for what is no text. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, Math.min(HEAD_LENGTH, bytes.length & ~1));
  if (!head.includes(0) || bytes.length % 2 === 1) return null;
  // Digits, separators and line ends have a zero beside them, always on the same side.
  const zeros = [0, 1].map((side) => head.filter((byte, at) => byte === 0 && at % 2 === side).length);
  const encoding = zeros[0] === 0 ? 'utf-16le' : zeros[1] === 0 ? 'utf-16be' : null;
  return encoding !== null && !CONTROL.test(new TextDecoder(encoding).decode(head)) ? encoding : null;
}

/** `charset=…` of a web page, `encoding="…"` of XML; empty where neither is said. */
function declaredIn(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_LENGTH));
  return /(?:charset|encoding)\s*=\s*["']?\s*([-\w]+)/i.exec(head)?.[1] ?? '';
}
