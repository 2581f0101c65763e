/** A change of what a sentence began with, behind its parts: 「支出24.31万元，其中车辆18.2万元、接待6.11万元；较2022年的28.6万元下降15%」. */
import { isPlain, type Passage, type Said } from './passages';
import { growth } from './changes';
import { leadsIn } from './parts';
import type { Rate } from './rates';
import { changeOf, comparedIn, isPlainPercent, isSameMeasure, yearOf } from './turns';

/** Of the first figure, which the list of parts stands behind; the clause of the change names no other thing. */
export function changesBehindParts({ text, figures }: Passage): Rate[] {
  const [whole] = figures;
  const [lead, another] = [...leadsIn(text)].filter(({ of }) => of !== 'all');
  if (!whole || !lead || another || !isPlain(whole) || whole.end > lead.start || figures[1] === undefined) return [];
  if (figures[1].start < lead.end) return [];
  return figures.flatMap((rate, index): Rate[] => {
    const base = figures[index - 1];
    const change = isPlainPercent(rate) ? changeOf(rate) : null;
    if (!base || !change?.isDirect || change.turn === 'apart' || !isBaseOf(whole, base) || base.start < lead.end)
      return [];
    return [{ kind: 'rate', rate: rate.figure, readings: [growth(base, whole, change)], isUnsure: true }];
  });
}

/** 「较2022年的28.6万元」 at the beginning of a clause, of another year. */
function isBaseOf(whole: Said, base: Said): boolean {
  const compared = comparedIn(base.label);
  const opens = base.gap.includes(CLAUSE + base.label);
  return (
    compared?.subject === '' &&
    opens &&
    base.clause > whole.clause &&
    base.depth === 0 &&
    isPlain(base) &&
    isSameMeasure(whole, base) &&
    (yearOf(whole) === '' || yearOf(whole) !== yearOf(base))
  );
}

const CLAUSE = ';';
