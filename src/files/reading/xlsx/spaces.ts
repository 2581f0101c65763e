/** The namespaces of the office formats: what Excel saves, and what it saves as “Strict Open XML”. */
import type { Dialects } from '../../xml/places';

export const OFFICE: Dialects = {
  '': ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
};

export const RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** A whole number in decimal digits; null for anything else, which another program may take for another number. */
export function wholeNumber(written: string | undefined): number | null {
  return written !== undefined && /^[\t\n\r ]*\d{1,15}[\t\n\r ]*$/.test(written) ? Number(written) : null;
}

/** A number as the schema writes it; null for anything else: 0x50 is no number there. */
export function decimalNumber(written: string): number | null {
  return /^[\t\n\r ]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[\t\n\r ]*$/.test(written) ? Number(written) : null;
}
