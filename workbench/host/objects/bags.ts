/** Properties that are kept as they are set and mean nothing to the host: page layouts, parts of charts, rules. */
import { asColour } from '../colours';
import type { Json } from '../data';
import type { EmulatedHost } from '../host';
import type { Members } from '../members';
import type { Bag } from '../sheet';

/** Getters and setters of properties in a bag, with the values they have until they are set. What is called Color holds a colour. */
export function bagMembers<T>(
  bagOf: (target: T) => Bag,
  defaults: Readonly<Record<string, Json>>,
  path: (target: T) => string = () => '',
): Required<Pick<Members<T>, 'get' | 'set'>> {
  const get: Record<string, (target: T) => Json> = {};
  const set: Record<string, (target: T, value: Json, host: EmulatedHost) => void> = {};
  for (const [name, absent] of Object.entries(defaults)) {
    const key = (target: T): string => `${path(target)}${name}`;
    get[name] = (target) => bagOf(target).get(key(target)) ?? absent;
    set[name] = (target, value, { book }) => {
      book.journal.put(bagOf(target), key(target), name === 'Color' ? asColour(value) : value);
    };
  }
  return { get, set };
}
