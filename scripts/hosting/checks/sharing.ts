/**
 * What a server must say before a page of Excel on the web may read its files. Excel's page fetches functions.json itself
 * (office-js #3970): without the permission the pane works, and every PE cell is #NAME?.
 */
import { nameOf, type OneAnswer } from '../answers';
import { error, warning, type Fault } from '../faults';

export function sharingFaults({ kind, url, headers, origin }: OneAnswer, base: string): Fault[] {
  const name = nameOf(url, base);
  const allowed = headers['access-control-allow-origin']?.trim();
  if (kind === 'functions') return corsFaults(name, allowed, origin, headers['vary'] ?? '');
  if (kind !== 'icon') return [];
  const resources = headers['cross-origin-resource-policy']?.trim().toLowerCase();
  return [
    ...(allowed === '*' || allowed === origin ? [] : [warning('icons-no-cors', name, allowed)]),
    ...(resources === 'same-origin' || resources === 'same-site' ? [error('icons-corp', name, resources)] : []),
  ];
}

function corsFaults(name: string, allowed: string | undefined, origin: string, vary: string): Fault[] {
  if (allowed === undefined || allowed === '') return [error('no-cors', name)];
  if (allowed === '*') return [];
  if (allowed !== origin) return [error('cors-other', name, `${allowed} ≠ ${origin}`)];
  // One that is answered by whoever asks says so to caches.
  return /(?:^|,)\s*(?:origin|\*)\s*(?:,|$)/i.test(vary) ? [] : [warning('cors-single', name, allowed)];
}
