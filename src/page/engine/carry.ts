/**
 * Results on their way between worker and page. A message keeps plain data and which parts are the same, but not decimal numbers: those are
 * packed before it and made again behind it.
 */
import Big from 'big.js';

/** What was packed; only `unpack` knows what to do with it. */
export interface Carried {
  readonly packed: unknown;
}

/** A decimal number on its way. The name is one that no data of ours has. */
const DECIMAL = '$decimal';

export function pack(value: unknown): Carried {
  return { packed: copy(value, (one) => (one instanceof Big ? { [DECIMAL]: one.toString() } : null)) };
}

/** @returns what `pack` was given: parts that were the same thing are so again */
export function unpack<T>({ packed }: Carried): T {
  return copy(packed, (one) => (Object.hasOwn(one, DECIMAL) ? new Big((one as Decimal)[DECIMAL]) : null)) as T;
}

interface Decimal {
  readonly [DECIMAL]: string;
}

/** Names of all parts, also of those that are worked out when they are asked for. */
function partsOf(one: object): string[] {
  const kind: unknown = Object.getPrototypeOf(one);
  if (kind === Object.prototype || kind === null) return Object.keys(one);
  const asked = Object.entries(Object.getOwnPropertyDescriptors(kind)).filter(([, { get }]) => get !== undefined);
  return [...Object.keys(one), ...asked.map(([name]) => name)];
}

/** By their names: what comes out of a message may be of another realm than `Map` here. */
const isMap = (one: object): one is Map<unknown, unknown> => Object.prototype.toString.call(one) === '[object Map]';
const isSet = (one: object): one is Set<unknown> => Object.prototype.toString.call(one) === '[object Set]';

/** A copy of plain data, maps and sets in which some objects are replaced. Data of ours has no rings. */
function copy(value: unknown, replace: (value: object) => object | null): unknown {
  const made = new Map<object, unknown>();
  const copied = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const known = made.get(one);
    if (known !== undefined) return known;
    const next = replace(one) ?? inside(one);
    made.set(one, next);
    return next;
  };
  const inside = (one: object): unknown => {
    if (Array.isArray(one)) return one.map(copied);
    if (isMap(one)) return new Map([...one].map(([key, held]) => [copied(key), copied(held)]));
    if (isSet(one)) return new Set([...one].map(copied));
    const next: Record<string, unknown> = {};
    for (const key of partsOf(one)) next[key] = copied((one as Record<string, unknown>)[key]);
    return next;
  };
  return copied(value);
}
