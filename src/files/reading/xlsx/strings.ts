import type { Budget } from '../../limits';
import type { OfficePackage } from '../../package';
import type { XmlHandler } from '../../xml/scan';
import { appendText, decodeEscapes, ownText } from '../../xml/text';

/** The texts that cells refer to by number. Formatted text is taken as plain text, without its reading aids (拼音). */
export function readSharedStrings(pack: OfficePackage, path: string, budget: Budget): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  const handler: XmlHandler = {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = !isPhonetic;
    },
    text: (piece) => {
      if (isText) text = appendText(text, piece);
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') {
        budget.take(1);
        strings.push(budget.takeText(ownText(decodeEscapes(text))));
      }
    },
  };
  pack.scan(path, handler, { isLong: true });
  return strings;
}
