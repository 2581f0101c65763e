import type { Budget } from '../../limits';
import type { OfficePackage } from '../../package';
import { placesOf } from '../../xml/places';
import type { XmlHandler } from '../../xml/scan';
import { appendText, decodeEscapes, ownText } from '../../xml/text';
import { OFFICE } from './spaces';

/** Formatted text is taken as plain text, without its reading aids (拼音). */
const STRINGS = placesOf(OFFICE, 'sst/si/t', 'sst/si/r/t!');

/** The texts that cells refer to by number. */
export function readSharedStrings(pack: OfficePackage, path: string, budget: Budget): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  const handler: XmlHandler = {
    open: (name) => {
      if (name === 'si') text = '';
      isText = name === 't';
    },
    text: (piece) => {
      if (isText) text = appendText(text, piece);
    },
    close: (name) => {
      isText = false;
      if (name !== 'si') return;
      budget.take(1);
      strings.push(budget.takeText(ownText(decodeEscapes(text))));
    },
  };
  pack.read(path, STRINGS, handler, { isLong: true });
  return strings;
}
