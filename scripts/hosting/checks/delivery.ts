/** How long copies are kept, and how small files travel. */
import { nameOf, type OneAnswer } from '../answers';
import { error, warning, type Fault } from '../faults';

const SECONDS_A_DAY = 86_400;
/** Shortest time for which a file may be kept whose name changes with its content. */
export const LONG = 30 * SECONDS_A_DAY;
/** Longest time for a file whose name stays while its content changes. */
export const SHORT = 3_600;
/** Bytes from which on packing pays. */
export const WORTH_PACKING = 4_096;

export function deliveryFaults(answer: OneAnswer, base: string): Fault[] {
  const { kind, url, headers, bytes } = answer;
  const name = nameOf(url, base);
  const control = headers['cache-control'] ?? '';
  if (kind === 'office' || kind === 'manifest') return [];
  if (kind === 'icon') return iconFaults(name, control);
  const isPacked = /\b(?:gzip|br|deflate|zstd)\b/.test(headers['content-encoding'] ?? '');
  return [
    ...(kind === 'hashed' && keptFor(control) < LONG ? [warning('hashed-not-kept', name, control)] : []),
    ...(kind !== 'hashed' && keptFor(control) > SHORT ? [warning('kept-too-long', name, control)] : []),
    ...(!isPacked && bytes >= WORTH_PACKING ? [warning('not-compressed', name)] : []),
  ];
}

/** Office keeps icons itself; where it must not, it shows one of its own in their place (Microsoft on the Image element). */
function iconFaults(name: string, control: string): Fault[] {
  if (/\bno-(?:cache|store)\b/i.test(control)) return [error('icons-no-store', name, control)];
  return control === '' ? [] : [warning('icons-cache-control', name, control)];
}

/** Seconds; nothing said means as long as the browser likes. */
function keptFor(control: string): number {
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0;
  const seconds = /\bmax-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
  if (seconds !== undefined) return Number(seconds);
  return control === '' ? SECONDS_A_DAY : SHORT;
}
