/** 「已于2023年12月20日前全部发放到户」 against 「第三批于2024年1月18日发放168.00万元」. */
import type { SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { ALL_DONE, DEEDS, DONE_LINKS, NOT_ALL_OF_IT, PORTIONS } from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import type { Said } from '../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import type { DatedClause } from '../dated/clauses';
import { LONGEST_MONTH } from '../dated/periods';

type Against = SaidRelation & { readonly kind: 'against' };

const saysAll = holding(ALL_DONE);
const isNotAll = holding(NOT_ALL_OF_IT);
const isPortion = holding(PORTIONS);
const DEED_WORDS = DEEDS.split(' ');
const LINKS = listed(DONE_LINKS);
const SHORTEST_SUBJECT = 2;
/** More claims, and portions, than a report has. */
const MOST = 40;

export function batchesAfter(clauses: readonly DatedClause[]): Against[] {
  const claims = clauses.filter(isClaim).slice(0, MOST);
  const portions = clauses.filter(isOfPortion).slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const day = claim.dates[0]?.to ?? 0;
    const deed = DEED_WORDS.find((word) => claim.text.includes(word)) ?? '';
    const same = portions.filter(
      (portion) => portion.passage !== claim.passage && portion.text.includes(deed) && areOfOne(claim, portion),
    );
    const late = same.filter(({ dates: [date] }) => (date?.from ?? 0) > day);
    const told = late.at(-1) ?? same.at(-1);
    if (!told) return [];
    const quote = ({ words, at }: DatedClause) => ({ words, at });
    return [{ kind: 'against', claim: quote(claim), fact: quote(told), isWrong: late.length > 0 }];
  });
}

/** 「…补贴资金已于2023年12月20日前全部发放到户」: by one day, all of it, and in fact. */
function isClaim({ text, dates: [date, another], passage }: DatedClause): boolean {
  if (!date || another || date.comparator !== '<=' || date.to === 0 || RULES.test(passage.text)) return false;
  return saysAll(text) && !isNotAll(text) && DEED_WORDS.some((word) => text.includes(word));
}

/** 「第三批于2024年1月18日发放168.00万元」 */
function isOfPortion({ text, dates: [date, another], passage }: DatedClause): boolean {
  if (!date || another || date.comparator !== null || date.from === 0 || date.to - date.from > LONGEST_MONTH)
    return false;
  return isPortion(text) && DEED_WORDS.some((word) => text.includes(word)) && !RULES.test(passage.text);
}

/** An amount or a number that both sentences tell, or what the claim is of in the sentence of the portions. */
function areOfOne(claim: DatedClause, { passage }: DatedClause): boolean {
  const isSame = (a: Said, b: Said) =>
    a.value.unit?.dimension === b.value.unit?.dimension && compare(inBase(a.value), inBase(b.value)) === 0;
  const isShared = figuresIn(claim).some((figure) => passage.figures.some((other) => isSame(figure, other)));
  return isShared || isNamedIn(subjectOf(claim), passage.text);
}

function figuresIn({ passage, start, text }: DatedClause): readonly Said[] {
  return passage.figures.filter((figure) => figure.start >= start && figure.end <= start + text.length);
}

/** What stands before the day: 补贴资金 of 「3740.00万元补贴资金已于…」. */
function subjectOf(claim: DatedClause): string {
  const figure = figuresIn(claim)[0];
  const words = claim.text.slice(figure && figure.start === 0 ? figure.end : 0);
  const lead = words.split(/\d/)[0] ?? '';
  return withoutBeginnings(withoutEndings(lead, LINKS), LINKS);
}

function isNamedIn(subject: string, text: string): boolean {
  return subject.length >= SHORTEST_SUBJECT && text.includes(subject);
}
