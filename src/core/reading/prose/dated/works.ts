/** Stages of a work or a purchase with their dates, where a later one is told to have been before an earlier one. */
import type { SaidRelation } from '../../../model';
import { dayOf, findFigures, hasYear, serialOf } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { holding } from '../../../terms/search';
import {
  CHAINS,
  NOT_DONE,
  SEVERAL_WORKS,
  SIGNED,
  SIGNS,
  type Stage,
  STAGE_DATES,
  STAGES_TOLD,
} from '../../../terms/works';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';

type Work = SaidRelation & { readonly kind: 'work' };

/** A stage and its day. */
export interface Event {
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly at: Passage['at'];
  /** Where its date and its words stand in the passage. */
  readonly start: number;
  readonly end: number;
}

const TOLD = new Matcher(entriesOf(STAGES_TOLD));
const BEFORE = entriesOf(STAGE_DATES).sort(([a], [b]) => b.length - a.length);
const isNotDone = holding(NOT_DONE);
const isOfSeveral = holding(SEVERAL_WORKS);
const signs = holding(SIGNS);
const isOfContract = holding(SIGNED);
/** A later stage is told in the same paragraph or in the next two. */
const NEAR = 2;
const LONGEST_QUOTE = 40;

export function worksIn(lines: readonly Line[]): Work[] {
  const told = lines.map((line) => line.flatMap((passage) => eventsIn(passage)));
  return told.flatMap((events, index): Work[] => {
    const near = told.slice(index, index + NEAR + 1).flat();
    return events.flatMap((event) => CHAINS.flatMap((chain) => reversedIn(chain, event, near)));
  });
}

/** The event and the next stage of its chain that is told near it, each of them once. */
function reversedIn(chain: readonly Stage[], event: Event, near: readonly Event[]): Work[] {
  const rank = chain.indexOf(event.stage);
  const isOnly = ({ stage }: Event) => near.filter((other) => other.stage === stage).length === 1;
  if (rank < 0 || near.filter(({ stage }) => stage === event.stage).length > 1) return [];
  return near.flatMap((other): Work[] => {
    const otherRank = chain.indexOf(other.stage);
    // Told before, it was compared from there.
    const isAhead = near.indexOf(other) > near.indexOf(event);
    if (otherRank < 0 || otherRank === rank || !isOnly(other) || !isAhead) return [];
    const [earlier, later] = rank < otherRank ? [event, other] : [other, event];
    const quote = ({ words, at }: Event) => ({ words, at });
    return [{ kind: 'work', earlier: quote(earlier), later: quote(later), isReversed: later.to < earlier.from }];
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// Stages and their dates

/** `ofOne`: of one of several works as well, where a sentence tells of no other. */
export function eventsIn({ text, words, at }: Passage, ofOne = false): Event[] {
  if (!ofOne && isOfSeveral(text)) return [];
  const dates = findFigures(text).filter(({ quantity }) => quantity.kind === 'date');
  let year = 0;
  return dates.flatMap(({ quantity, start, end }, index): Event[] => {
    if (quantity.kind !== 'date') return [];
    if (hasYear(quantity)) ({ year } = dayOf(quantity.from));
    const [from, to] = [inYear(quantity.from, year), inYear(quantity.to, year)];
    // 「6月26日」 of a year that nobody named.
    if (from === 0 || to === 0 || quantity.comparator !== null || isLong(from, to)) return [];
    const next = dates[index + 1]?.start ?? text.length;
    // 「2023年8月30日，四方完成工程竣工验收」
    const gap = text.startsWith(',', end) ? 1 : 0;
    const behind = text.slice(end + gap, next).split(/[,;:(]/)[0] ?? '';
    const lead = leadOf(text, start, dates[index - 1]?.end ?? 0);
    if (isNotDone(lead) || isNotDone(behind)) return [];
    const quoted = (open: number, close: number) => words.slice(open, close).trim();
    const label = BEFORE.find(([word]) => lead.replace(/(?:为|是|:|于|在)+$/, '').endsWith(word));
    if (label) {
      const open = start - lead.length + lead.lastIndexOf(label[0]);
      return [{ stage: label[1], from, to, words: quoted(open, end), at, start: open, end }];
    }
    const after = stageIn(behind);
    if (!after) return [];
    const close = Math.min(end + gap + after.end, start + LONGEST_QUOTE);
    return [{ stage: after.stage, from, to, words: quoted(start, close), at, start, end: end + gap + after.end }];
  });
}

/** From the last stop to the date. */
function leadOf(text: string, start: number, from: number): string {
  return text.slice(from, start).split(/[,;]/).at(-1) ?? '';
}

/** The stage that a clause tells, and where it ends: the last one, as 「依据中标通知书签订合同」 signs. */
function stageIn(clause: string): { readonly stage: Stage; readonly end: number } | null {
  if (signs(clause) && isOfContract(clause)) return { stage: 'signed', end: clause.length };
  let found: { stage: Stage; end: number } | null = null;
  for (let at = 0; at < clause.length; at++) {
    const word = TOLD.match(clause, at);
    if (!word) continue;
    found = { stage: word[1], end: at + word[0].length };
    at += word[0].length - 1;
  }
  return found;
}

/** A day without a year is one of the year named before it; 0 where none was. */
function inYear(serial: number, year: number): number {
  if (hasYear({ to: serial })) return serial;
  return year === 0 ? 0 : serialOf({ ...dayOf(serial), year });
}

/** Longer than a month: no date of an event. */
function isLong(from: number, to: number): boolean {
  return to - from > LONGEST_MONTH;
}

const LONGEST_MONTH = 31;
