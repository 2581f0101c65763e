/** A contract and, in the next clause, the acceptance of what it bought: 「2023年5月18日签订合同，10月20日到货验收」. Of several lots each has its own. */
import type { SaidRelation } from '../../../model';
import { dayOf, findFigures, hasYear } from '../../../quantity';
import { Ends } from '../../../terms/ends';
import { DELIVERIES_ACCEPTED, NEXT_DAY, OTHER_CONTRACTS } from '../../../terms/delivered';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { being } from '../../../terms/starts';
import { NOT_DONE, SIGNED, SIGNS } from '../../../terms/works';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';
import { inYear, LONGEST_MONTH } from './periods';

type Work = SaidRelation & { readonly kind: 'work' };

const ACCEPTED = new Ends([[true, DELIVERIES_ACCEPTED]]);
const signs = holding(SIGNS);
const isOfContract = holding(SIGNED);
const isOther = holding(`${NOT_DONE} ${OTHER_CONTRACTS}`);
const leadsOn = being(NEXT_DAY);
const TWO = 2;

export function deliveredIn(lines: readonly Line[]): Work[] {
  return lines.flat().flatMap((passage) => {
    if (RULES.test(passage.text)) return [];
    let start = 0;
    return passage.text.split(';').flatMap((text): Work[] => {
      const from = start;
      start += text.length + 1;
      return boughtIn(passage, text, from);
    });
  });
}

/** The two days of a part of a sentence: one on which it was signed, and right behind it one on which it was accepted. */
function boughtIn({ words, at }: Passage, text: string, from: number): Work[] {
  const dates = findFigures(text).flatMap(({ quantity, start, end }) =>
    quantity.kind === 'date' ? [{ quantity, start, end }] : [],
  );
  const [first, second] = dates;
  if (!first || !second || dates.length > TWO || isOther(text) || !hasYear(first.quantity)) return [];
  const { year } = dayOf(first.quantity.from);
  const [signed, accepted] = [first, second].map(({ quantity }) => ({
    from: inYear(quantity.from, year),
    to: inYear(quantity.to, year),
  }));
  if (!signed || !accepted || [first, second].some(({ quantity }) => quantity.comparator !== null)) return [];
  if ([signed, accepted].some((day) => day.to - day.from > LONGEST_MONTH)) return [];
  const [contract = '', lead, more] = text.slice(first.end, second.start).split(',');
  const behind = text.slice(second.end).split(/[,。]/)[0] ?? '';
  if (lead === undefined || more !== undefined || !(lead === '' || leadsOn(lead))) return [];
  if (!signs(contract) || !isOfContract(contract) || !ACCEPTED.match(behind.trim())) return [];
  const quoted = (open: number, close: number) => words.slice(from + open, from + close).trim();

  if (accepted.from === 0) return [];
  return [
    {
      kind: 'work',
      earlier: { words: quoted(first.start, first.end + contract.length), at },
      later: { words: quoted(second.start, second.end + behind.length), at },
      isReversed: accepted.to < signed.from,
    },
  ];
}
