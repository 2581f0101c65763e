/** A work that was accepted before it was done: 「X103线预防性养护工程…9月26日通过交工验收」, 「X103线预防性养护工程…10月18日才完成面层摊铺」. */
import type { SaidRelation } from '../../../model';
import { LATE_OF_SOME } from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { holding } from '../../../terms/search';
import { NOT_DONE, STAGES_TOLD } from '../../../terms/works';
import type { DatedClause } from './clauses';

type Against = SaidRelation & { readonly kind: 'against' };

const STAGES = new Matcher(entriesOf(STAGES_TOLD));
const isLate = holding(LATE_OF_SOME);
const isNotDone = holding(NOT_DONE);
const HAN = /^[\p{Script=Han}A-Za-z\d]+$/u;
/** So much of the name of a work stands in both. */
const NAME = 8;
const MOST = 40;

export function acceptedBefore(clauses: readonly DatedClause[]): Against[] {
  const told = clauses.filter(({ passage: { text } }) => !RULES.test(text));
  const late = told.filter((clause) => isLate(clause.text) && dayOf(clause) !== null).slice(0, MOST);
  if (late.length === 0) return [];
  const accepted = told.filter((clause) => isAccepted(clause) && dayOf(clause) !== null).slice(0, MOST);
  return accepted.flatMap((claim): Against[] => {
    const day = dayOf(claim)?.to ?? 0;
    const fact = late.find(
      (one) => one.passage !== claim.passage && (dayOf(one)?.from ?? 0) > day && areOfOne(claim, one),
    );
    if (!fact) return [];
    const quote = ({ words, at }: DatedClause) => ({ words, at });
    return [{ kind: 'against', claim: quote(claim), fact: quote(fact), isWrong: true }];
  });
}

/** The only day of a clause. */
function dayOf({ dates: [date, another] }: DatedClause): { readonly from: number; readonly to: number } | null {
  return date && !another && date.comparator === null && date.from > 0 ? date : null;
}

function isAccepted({ text }: DatedClause): boolean {
  if (isNotDone(text)) return false;
  for (let at = 0; at < text.length; at++) if (STAGES.match(text, at)?.[1] === 'accepted') return true;
  return false;
}

/** A stretch of what stands before the late day names a work in the sentence of the acceptance, and no date is a name. */
function areOfOne(claim: DatedClause, { passage, start }: DatedClause): boolean {
  const lead = passage.text.slice(0, start);
  const words = claim.passage.text.slice(0, claim.start + claim.text.length);
  for (let at = 0; at + NAME <= lead.length; at++) {
    const stretch = lead.slice(at, at + NAME);
    if (HAN.test(stretch) && !YEAR.test(stretch) && words.includes(stretch)) return true;
  }
  return false;
}

const YEAR = /\d年/;
