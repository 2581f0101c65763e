import type { OfficePackage } from '../../package';
import { placesOf } from '../../xml/places';
import { tellingFormat, type TellingFormat } from '../formats';
import { OFFICE, wholeNumber } from './spaces';

const STYLES = placesOf(OFFICE, 'styleSheet/numFmts/numFmt', 'styleSheet/cellXfs!/xf');

/** For each cell style, what its number format tells. */
export function readCellFormats(pack: OfficePackage, path: string): readonly (TellingFormat | null)[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  pack.read(path, STYLES, {
    open: (name, tag) => {
      const id = wholeNumber(tag.get('numFmtId')) ?? 0;
      if (name === 'xf') ids.push(id);
      else if (name === 'numFmt') codes.set(id, tag.get('formatCode') ?? '');
    },
  });
  const known = new Map<number, TellingFormat | null>();
  return ids.map((id) => {
    const format = known.get(id) ?? tellingFormat(id, codes);
    known.set(id, format);
    return format;
  });
}
