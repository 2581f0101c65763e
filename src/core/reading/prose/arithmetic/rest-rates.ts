/** The rate of what was left, in the sentence behind its amounts: 「预算1320万元，实际支出1252.7万元，节约67.3万元。…，成本节约率为5.10%」. */
import { isPlain, type Passage } from './passages';
import { type Rate } from './rates';
import { LINKS, tripleOf } from './triples';
import { isPlainPercent } from './turns';
import { endingOf, withoutEndings } from './words';

export function restRates(passage: Passage, before: Passage | null): Rate[] {
  const own = passage.figures.filter(isPlain);
  const [rate, another] = own;
  // Other amounts would be meant.
  if (!rate || another || !before || !isPlainPercent(rate) || rate.depth > 0) return [];
  const amounts = before.figures.filter((one) => one.depth === 0 && isPlain(one) && !isPlainPercent(one));
  const triple = amounts.length === MEMBERS ? tripleOf(amounts) : null;
  if (!triple || endingOf(withoutEndings(rate.label, LINKS), triple.rate) === '') return [];
  const term = ({ figure }: typeof rate) => [{ figure, sign: 1 as const }];
  return [
    {
      kind: 'rate',
      rate: rate.figure,
      readings: [{ part: term(triple.rest), whole: term(triple.whole) }],
      isWeak: true,
      isUnsure: true,
    },
  ];
}

/** Whole, part and rest. */
const MEMBERS = 3;
