/** Fingerprints of findings: the same finding about the same figures has the same one, wherever its cell moved. */
import type { Finding } from '../../model';

const LETTERS = 12;
const ALPHABET = 26;

/**
 * Check, project, subject, and the values in any order, as twelve letters. Letters only: a spreadsheet would turn
 * `12345e12` into a number.
 */
export function fingerprintOf(
  finding: Pick<Finding, 'check' | 'project' | 'subject' | 'message' | 'stated' | 'computed'>,
): string {
  const { check, project, subject, message, stated, computed } = finding;
  // Where another cell stands is no value: cells move.
  const said = Object.values(message.data).filter((value) => typeof value !== 'object' || !('at' in value));
  const values = [...said.map((value) => JSON.stringify(value)), stated, computed].sort();
  return letters(hash(JSON.stringify([check, project, subject, message.id, ...values])));
}

/** 53 bits: two multiplicative 32-bit hashes that stir each other. */
function hash(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

function letters(number: number): string {
  let text = '';
  for (let rest = number; text.length < LETTERS; rest = Math.floor(rest / ALPHABET)) {
    text = String.fromCharCode(97 + (rest % ALPHABET)) + text;
  }
  return text;
}
