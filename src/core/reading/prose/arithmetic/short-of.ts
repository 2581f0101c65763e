/** 「年末实有队员51名，较定员缺9名，在岗率85%」: of those there are and those that are missing. */
import { MISSING, RATES_OF_PLACES } from '../../../terms/short-of';
import { isPlain, isWholeCount, type Passage } from './passages';
import type { Rate } from './rates';
import { isPlainPercent, isSameMeasure } from './turns';
import { endingOf, listed, withoutEndings } from './words';

const LINKS = listed('为 是 达 达到 仅 仅为 了 :');
const SHORT = listed(MISSING);
const RATES = listed(RATES_OF_PLACES);

/** The three stand one behind the other, and nothing else between them. */
export function ratesShortOf({ figures }: Passage): Rate[] {
  return figures.flatMap((rate, index): Rate[] => {
    const [there, missing] = [figures[index - 2], figures[index - 1]];
    if (!there || !missing || !isPlainPercent(rate) || !isPlain(rate) || there.clause !== rate.clause) return [];
    const isRate = RATES.some((word) => withoutEndings(rate.label, LINKS) === word);
    const isShort = endingOf(withoutEndings(missing.label, LINKS), SHORT) !== '';
    if (!isRate || !isShort || !isWholeCount(there) || !isWholeCount(missing) || !isSameMeasure(there, missing))
      return [];
    const [part, rest] = [there, missing].map(({ figure }) => ({ figure, sign: 1 as const }));
    if (!part || !rest) return [];
    return [{ kind: 'rate', rate: rate.figure, readings: [{ part: [part], whole: [part, rest] }], isUnsure: true }];
  });
}
