/** Colours as Excel gives them back, in whatever way they were written. */
import names from 'color-name';
import type { Json } from './data';
import { invalidArgument } from './errors';
import { asText } from './members';

const HEX = /^#?([0-9a-f]{6})$/i;

const twoDigits = (part: number): string => part.toString(16).padStart(2, '0').toUpperCase();

/**
 * `#RRGGBB`, from `#rrggbb`, `rrggbb` or the HTML name of a colour in any case (`LightBlue`): Excel keeps no names. Throws
 * InvalidArgument for anything else.
 */
export function asColour(value: Json): string {
  const written = asText(value);
  const hex = HEX.exec(written)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const name = written.toLowerCase();
  const parts = Object.hasOwn(names, name) ? names[name] : undefined;
  if (parts === undefined) throw invalidArgument(`colour "${written}"`);
  return `#${parts.map(twoDigits).join('')}`;
}
