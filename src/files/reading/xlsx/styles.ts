import type { OfficePackage } from '../../package';
import { tellingFormat, type TellingFormat } from '../formats';

/** For each cell style, what its number format tells. */
export function readCellFormats(pack: OfficePackage, path: string): readonly (TellingFormat | null)[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCellStyles = false;
  let isDifferential = false;
  pack.scan(path, {
    open: (name, tag) => {
      if (name === 'dxfs') isDifferential = true;
      else if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'xf' && isCellStyles) ids.push(Number(tag.get('numFmtId') ?? 0));
      else if (name === 'numFmt' && !isDifferential)
        codes.set(Number(tag.get('numFmtId')), tag.get('formatCode') ?? '');
    },
    close: (name) => {
      if (name === 'dxfs') isDifferential = false;
      else if (name === 'cellXfs') isCellStyles = false;
    },
  });
  const known = new Map<number, TellingFormat | null>();
  return ids.map((id) => {
    const format = known.get(id) ?? tellingFormat(id, codes);
    known.set(id, format);
    return format;
  });
}
