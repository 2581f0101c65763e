/** The namespaces of Word documents: what Word saves, and what it saves as “Strict Open XML”. */
import type { Tag } from '../xml/scan';
import type { Dialects } from '../xml/places';
import { wholeNumber } from '../reading/xlsx/spaces';

export const WORD: Dialects[''] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** The value of an attribute of Word's own. */
export function attribute(tag: Tag, name = 'val'): string | undefined {
  return tag.getIn(WORD, name);
}

/** Whether a switch is on: an element without a value is. */
export function isOn(tag: Tag): boolean {
  const value = attribute(tag);
  return value === undefined || value === '1' || value === 'true' || value === 'on';
}

export function numberOf(tag: Tag, name = 'val'): number | null {
  return wholeNumber(attribute(tag, name));
}
