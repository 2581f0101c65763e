/** 「27处水毁点位…年底前全部修复」 against 「年底前修复25处，完成率92.59%」: of those 27, as the rate shows. */
import type { SaidRelation } from '../../../model';
import { inBase, meets, point, roundedInterval } from '../../../quantity';
import { ALL_OF_THEM, ANY_WORK, BUILDING_DEEDS, DONE_LINKS, NOT_ALL_OF_IT, PUT_RIGHT } from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { THE_REST } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { isPlainPercent } from '../arithmetic/turns';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import type { DatedClause } from '../dated/clauses';

type Against = SaidRelation & { readonly kind: 'against' };

const ALL = listed(ALL_OF_THEM);
const LINKS = listed(DONE_LINKS);
const isNotAll = holding(NOT_ALL_OF_IT);
const isPutRight = holding(PUT_RIGHT);
const tellsRest = holding(THE_REST);
const NO_DEEDS: ReadonlySet<string> = new Set(ANY_WORK.split(' '));
const LONG_DEEDS = listed(BUILDING_DEEDS).filter((deed) => deed.length > 2);
const DEED = /^\p{Script=Han}{2}/u;
const MOST = 40;
const THING = 4;
const LONGEST_HEADING = 12;

interface Claim {
  readonly clause: DatedClause;
  readonly deed: string;
  /** What was done, where its verb says nothing. */
  readonly thing: string;
  /** All that its paragraph counts. */
  readonly counts: readonly Said[];
}

interface Fact {
  readonly clause: DatedClause;
  readonly done: Said;
  readonly rate: Said;
}

/** `lineOf`: the sentences of the paragraph that one stands in. */
export function doneInPart(
  clauses: readonly DatedClause[],
  lineOf: (passage: Passage) => readonly Passage[],
): Against[] {
  const told = clauses.filter(({ passage: { text } }) => !RULES.test(text) && !isPutRight(text));
  const facts = told.flatMap(factsIn).slice(0, MOST);
  if (facts.length === 0) return [];
  const claims = told.flatMap((clause) => claimIn(clause, lineOf) ?? []).slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const fact = facts.find((one) => isAgainst(claim, one));
    if (!fact) return [];
    const { passage, at } = fact.clause;
    const words = passage.words.slice(fact.done.start - fact.done.label.length, fact.rate.end).trim();
    return [
      {
        kind: 'against',
        claim: { words: claim.clause.words, at: claim.clause.at },
        fact: { words, at },
        isWrong: true,
      },
    ];
  });
}

/** 「装备已全部到货」 */
function claimIn(clause: DatedClause, lineOf: (passage: Passage) => readonly Passage[]): Claim | null {
  const { text, passage } = clause;
  const word = ALL.find((one) => text.includes(one.length > 1 ? one : `${one}${ALREADY}`));
  if (word === undefined || isNotAll(text)) return null;
  const deed = deedOf(withoutBeginnings(text.slice(text.indexOf(word) + word.length), LINKS));
  const line = lineOf(passage);
  // 「绩效目标。435台装备年内全部到货」
  const isOfGoals = line[0] !== passage && isNotAll(line[0]?.text.slice(0, LONGEST_HEADING) ?? '');
  if (deed === '' || isOfGoals) return null;
  const counts = line.flatMap(({ figures }) => figures.filter(isWholeCount));
  if (!NO_DEEDS.has(deed)) return { clause, deed, counts, thing: '' };
  // 「620户适老化改造任务全部完成」: of what, the words between say.
  const own = counts.find(
    ({ noun, start }) => passage.figures.some((one) => one.start === start) && noun.length >= THING,
  );
  const thing = own && clause.text.includes(own.value.text + own.noun.slice(0, THING)) ? own.noun.slice(0, THING) : '';
  return own && thing !== '' ? { clause, deed, counts: [own], thing } : null;
}

/** 到货, 通过验收: a deed of more than two characters by its name. */
function deedOf(words: string): string {
  return LONG_DEEDS.find((deed) => words.startsWith(deed)) ?? DEED.exec(words)?.[0] ?? '';
}

/** Behind 均, which ends 平均 as well. */
const ALREADY = '已';

/** 「年末到货434台，到货率99.77%」 */
function factsIn({ passage, ...rest }: DatedClause): Fact[] {
  const [from, to] = [rest.start, rest.start + rest.text.length];
  return passage.figures.flatMap((done, index): Fact[] => {
    const rate = passage.figures[index + 1];
    if (done.start < from || done.end > to || !rate || rate.clause !== done.clause || !isWholeCount(done)) return [];
    return isPlainPercent(rate) && inBase(rate.value).lt(1) ? [{ clause: { passage, ...rest }, done, rate }] : [];
  });
}

/** Of one deed and as many as are told to be all; what was not done by a day may be done later. */
function isAgainst({ clause, deed, counts, thing }: Claim, { clause: told, done, rate }: Fact): boolean {
  if (told.at === clause.at || !withoutEndings(done.label, LINKS).endsWith(deed)) return false;
  if (thing !== '' && !told.passage.text.slice(0, done.start).includes(thing)) return false;
  const isAtOneTime = told.until === 0 || (clause.until > 0 && told.until >= clause.until);
  const [behind = ''] = told.passage.text.slice(rate.end).split(';');
  if (!isAtOneTime || (tellsRest(behind) && behind.includes(deed))) return false;
  return counts.some(
    ({ value }) =>
      value.unit?.symbol === done.value.unit?.symbol &&
      value.value.gt(done.value.value) &&
      meets(roundedInterval(rate.value), point(inBase(done.value).div(inBase(value)))),
  );
}
