/** The manifest that people are given, against the site and the package. */
import { nameOf, type Site } from '../answers';
import { error, warning, type Fault } from '../faults';
import { addressesOf } from '../targets';

export function manifestFaults({ manifest, base, version }: Pick<Site, 'manifest' | 'base' | 'version'>): Fault[] {
  if (!manifest) return [warning('manifest-absent')];
  const { text, where } = manifest;
  const elsewhere = addressesOf(text).find((address) => !address.startsWith(`${base}/`));
  const stated = /<Version>\s*([\d.]+)\s*<\/Version>/.exec(text)?.[1] ?? '';
  const order = compare(stated, version);
  const file = nameOf(where, base);
  return [
    ...(elsewhere === undefined ? [] : [error('manifest-address', file, elsewhere)]),
    ...(order < 0 ? [error('manifest-older', file, `${stated} < ${version}`)] : []),
    ...(order > 0 ? [warning('manifest-newer', file, `${stated} > ${version}`)] : []),
  ];
}

/** Versions by their numbers: 1.10.0.0 comes after 1.9.0.0. */
function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => text.split('.').map(Number));
  const unequal = [0, 1, 2, 3].find((place) => (left?.[place] ?? 0) !== (right?.[place] ?? 0)) ?? 0;
  return (left?.[unequal] ?? 0) - (right?.[unequal] ?? 0);
}
