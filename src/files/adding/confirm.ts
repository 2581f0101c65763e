/** What is carried over, and what came out of it, is looked at before anything of it reaches the disk. */
import type { OfficePackage } from '../package';
import { OfficePackage as Package } from '../package';
import { FileProblem } from '../problem';
import { readXlsx } from '../reading/xlsx/read';
import { mainPart } from '../reading/xlsx/workbook';
import { unpack, type ZipEntry } from '../zip/read';

/**
 * Makes sure that every part is undamaged and that what calls itself XML is: a copy would pass the damage on under our name.
 * @throws FileProblem that names the part
 */
export function confirmWhole(pack: OfficePackage): void {
  for (const entry of pack.entries) confirmPart(pack, entry);
}

/** Data of other programs may be in any encoding; spreadsheet programs carry it along unread. */
const OF_OTHERS = /^customXml\//i;

function confirmPart(pack: OfficePackage, entry: ZipEntry): void {
  const isXml = /\.(?:xml|rels)$/i.test(entry.name) && !OF_OTHERS.test(entry.name);
  if (isXml) pack.scan(entry.name, {}, { isLong: true });
  else for (const piece of unpack(entry)) void piece;
}

/**
 * Reads the copy back: what was not changed is the same bytes, what was is well-formed, and the workbook can be read.
 * @param sheets the names of all sheets it must have
 */
export function confirmCopy(copy: Uint8Array, original: OfficePackage, sheets: readonly string[]): void {
  const pack = new Package(copy);
  const former = new Map(original.entries.map((entry) => [entry.name, entry]));
  for (const entry of pack.entries) {
    const same = former.get(entry.name);
    if (!same || same.crc !== entry.crc || same.size !== entry.size) confirmPart(pack, entry);
  }
  const names = readXlsx(pack, mainPart(pack) ?? '').sheets.map(({ name }) => name);
  if (sheets.some((name) => !names.includes(name))) throw new FileProblem('files.not-confirmed');
}
