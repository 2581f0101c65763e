/** What is done to a workbook: to the bytes of its archive, its records, and the XML of its parts. */
import { readZip, type ZipEntry } from '../../src/files/zip/read';
import { writeZip } from '../../src/files/zip/write';
import { bookParts, packed, type Parts } from './book';
import type { Random } from './random';

export type Damage = (random: Random) => Uint8Array;

const good = () => packed(bookParts());

function someBytes(random: Random, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  void random;
  return change(good());
}

/** Another entry list. */
function entries(change: (list: ZipEntry[]) => ZipEntry[]): Uint8Array {
  return writeZip(change([...readZip(good())]));
}

/** One part changed, any of them. */
function part(random: Random, change: (xml: string) => string): Uint8Array {
  const parts: Parts = bookParts();
  const name = random.pick(Object.keys(parts));
  return packed({ ...parts, [name]: change(parts[name] ?? '') });
}

const PIECES = [
  '<', '>', '&', '"', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '&#0;', '&nbsp;', '&#x41;', '\u0007', '\ufffe',
  '<!DOCTYPE x [<!ENTITY a "b">]>', ' xmlns="urn:z"', ' r="ZZ99"', '<v>80</v>', '<c r="G5"><v>80</v></c>', '</sheetData>',
  '<sheetData>', '<z:c xmlns:z="urn:z"/>', '0x50', '-1', '99999999999',
] as const; // prettier-ignore

function within(random: Random, xml: string): number {
  return random.below(xml.length + 1);
}

const NAMES = ['../x', '/x', 'a\\b', 'XL/WORKBOOK.XML', '', 'x'.repeat(2000), '\u202e', '__proto__'] as const;

export const DAMAGES: Readonly<Record<string, Damage>> = {
  'bytes cut off': (random) => someBytes(random, (bytes) => bytes.slice(0, random.below(bytes.length))),
  'bytes before': (random) =>
    someBytes(random, (bytes) => Uint8Array.from([...new Uint8Array(random.below(50) + 1), ...bytes])),
  'bits turned': (random) =>
    someBytes(random, (bytes) => {
      for (let count = random.below(8) + 1; count > 0; count -= 1) {
        const at = random.below(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      }
      return bytes;
    }),
  'an entry gone': (random) => entries((list) => list.filter((_, at, all) => at !== random.below(all.length))),
  'an entry twice': (random) => entries((list) => [...list, random.pick(list)]),
  'an entry renamed': (random) =>
    entries((list) => {
      const at = random.below(list.length);
      return list.map((entry, index) => (index === at ? { ...entry, name: random.pick(NAMES) } : entry));
    }),
  'sizes and checksums': (random) =>
    entries((list) => {
      const at = random.below(list.length);
      const field = random.pick(['size', 'crc', 'method'] as const);
      return list.map((entry, index) => (index === at ? { ...entry, [field]: random.below(2 ** 31) } : entry));
    }),
  'entries exchanged': (random) =>
    entries((list) => {
      const [one, other] = [random.pick(list), random.pick(list)];
      return list.map((entry) => (entry === one ? { ...other, name: one.name } : entry));
    }),
  'XML cut': (random) => part(random, (xml) => xml.slice(0, within(random, xml))),
  'XML with a piece more': (random) =>
    part(random, (xml) => {
      const at = within(random, xml);
      return xml.slice(0, at) + random.pick(PIECES) + xml.slice(at);
    }),
  'XML with a piece less': (random) =>
    part(random, (xml) => {
      const at = within(random, xml);
      return xml.slice(0, at) + xml.slice(at + random.below(20) + 1);
    }),
  'XML with a tag elsewhere': (random) =>
    part(random, (xml) => {
      const tags = xml.match(/<[^>]*>/g) ?? [''];
      const tag = random.pick(tags);
      const at = within(random, xml);
      return xml.slice(0, at) + tag + xml.slice(at);
    }),
  'XML of another part': (random) => part(random, () => random.pick(Object.values(bookParts()))),
  'XML in another encoding': (random) =>
    part(
      random,
      (xml) => `<?xml version="1.0" encoding="${random.pick(['GBK', 'UTF-16', 'ISO-8859-1', 'UTF-7'])}"?>${xml}`,
    ),
};
