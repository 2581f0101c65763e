/** What a paragraph says is done, all of it, against another that tells of some that is not. */
import type { SaidRelation } from '../../../model';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';
import { datedClauses } from '../dated/clauses';
import { acceptedBefore } from '../dated/works-later';
import { reachedByAll } from './all-reach';
import { arrivedInPart, isMoney } from './arrived';
import { batchesAfter } from './batches';
import { doneInPart } from './done-rates';
import { failedOfAll } from './failed';
import { fewerThanAll } from './fewer';
import { termNotKept } from './kept-term';
import { lateOfAll } from './late';
import { majorities } from './majority';
import { misusedThough } from './misuse';
import { neverOrSome } from './never';
import { someOfNone } from './none';
import { lateThoughAll } from './on-time';
import { spentNotAll } from './spent-all';
import { undoneOfAll } from './undone';
import { unfinishedOfAll } from './unfinished';
import { unpaidOfAll } from './unpaid';
import { lateThoughInTerm } from './within-term';

/** `lines` are running text. */
export function contradictedIn(lines: readonly Line[]): SaidRelation[] {
  const clauses = lines.flatMap((line) => datedClauses(line));
  const paragraphs = new Map(lines.flatMap((line) => line.map((passage) => [passage, line] as const)));
  const money = (passage: Passage) => (paragraphs.get(passage) ?? []).flatMap(({ figures }) => figures.filter(isMoney));
  const fewer = fewerThanAll(clauses);
  const late = lateOfAll(clauses);
  const inPart = doneInPart(clauses, (passage) => paragraphs.get(passage) ?? []);
  return [
    ...batchesAfter(clauses),
    ...unpaidOfAll(clauses),
    ...spentNotAll(clauses),
    ...late,
    ...lateThoughAll(clauses).filter(({ claim }) => !late.some((one) => one.claim.at === claim.at)),
    ...fewer,
    ...inPart.filter((one) => !fewer.some(({ claim, fact }) => claim.at === one.claim.at && fact.at === one.fact.at)),
    ...someOfNone(clauses),
    ...misusedThough(clauses),
    ...termNotKept(clauses, (passage) => paragraphs.get(passage) ?? []),
    ...neverOrSome(clauses),
    ...failedOfAll(lines),
    ...reachedByAll(lines),
    ...lateThoughInTerm(clauses),
    ...undoneOfAll(clauses),
    ...unfinishedOfAll(clauses),
    ...acceptedBefore(clauses),
    ...arrivedInPart(clauses, money),
    ...majorities(clauses),
  ];
}
