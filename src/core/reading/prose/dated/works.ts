/** Stages of a work or a purchase with their dates, where a later one is told to have been before an earlier one. */
import type { SaidRelation } from '../../../model';
import { dayOf, findFigures, hasYear } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { holding } from '../../../terms/search';
import { behindSigns, endingOf, listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import {
  ACCEPTORS,
  AFTER_ANOTHER,
  BARE_WORK,
  CHAINS,
  DOERS,
  ENDS_OF_WORK,
  GOES_ON_WITH,
  HAPPENED,
  NOT_DONE,
  ONE_OF_THEM,
  OTHER_STAGES,
  PARTS_OF_ONE,
  SEVERAL_WORKS,
  SIGNED,
  SIGNS,
  type Stage,
  STAGE_DATES,
  STAGES_TOLD,
  THE_WORK,
  UNTIL_THEN,
  WHOLE_WORK,
  WORK_ENDED,
  WORK_NAMES,
} from '../../../terms/works';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';
import { inYear, LONGEST_MONTH } from './periods';

type Work = SaidRelation & { readonly kind: 'work' };

/** A stage and its day. */
interface Event {
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
  /** What the work is called, empty where it is not. */
  readonly name: string;
  readonly words: string;
  readonly at: Passage['at'];
  /** Where its date and its words stand in the passage. */
  readonly start: number;
  readonly end: number;
  /** Index of the line it is told in. */
  readonly line: number;
  /** 「项目于2023年3月通过县级验收」 */
  readonly isOfWhole: boolean;
}

const TOLD = new Matcher(entriesOf(STAGES_TOLD));
const BEFORE = entriesOf(STAGE_DATES).sort(([a], [b]) => b.length - a.length);
const isNotDone = holding(NOT_DONE);
const isInFact = holding(HAPPENED);
/** 「各项建设内容」 are those of one work. */
const SEVERAL = new Matcher([...entriesOf([[true, SEVERAL_WORKS]]), ...entriesOf([[false, PARTS_OF_ONE]])]);
const isOther = holding(OTHER_STAGES);
const goesOn = holding(GOES_ON_WITH);
const ACTORS = listed(DOERS);
const OWN = listed(THE_WORK);
const NAMES = listed(WORK_NAMES);
const signs = holding(SIGNS);
const isOfContract = holding(SIGNED);
/** A later stage is told in the same paragraph or in the next two. */
const NEAR = 2;
const LONGEST_QUOTE = 60;
const CLAUSE_ENDS = /[,;:(]/;
const AFTER = AFTER_ANOTHER.split(' ');
const GUESTS = listed(ACCEPTORS);
const UNTIL = listed(UNTIL_THEN);
const BEFORE_DAYS = ['于', '在'];
const ENDED = listed(WORK_ENDED);
const ENDING = listed(ENDS_OF_WORK);
const isOfWhole = holding(WHOLE_WORK);
const BARE: ReadonlySet<string> = new Set(BARE_WORK.split(' '));

export function worksIn(lines: readonly Line[]): Work[] {
  const told = lines.map((line, index) => line.flatMap((passage) => eventsIn(passage, index)));
  const far = [...ofWholeWork(told.flat()), ...contractFar(lines, told.flat())];
  const ofOne = lines.flat().flatMap((passage) => [...oneOfThem(passage, ONE_OF_THEM.length), ...ofLots(passage)]);
  return [...worksNear(lines, told), ...ofOne, ...far];
}

/** 「一标段石门水库于…开工，…完工，…通过验收；二标段…」: of each lot by itself. */
function ofLots({ text, words, at, figures, start }: Passage): Work[] {
  const lots = [...text.matchAll(LOTS)];
  return lots.flatMap(({ index, 0: lot }, next) => {
    const end = lots[next + 1]?.index ?? text.length;
    const own = { text: text.slice(index, end), words: words.slice(index, end), at, figures, start: start + index };
    return isOfSeveral(own.text.slice(lot.length)) ? [] : oneOfThem(own, lot.length);
  });
}

/** 一标段, 第2标段, where a sentence or a clause of it begins. */
const LOTS = /(?<=^|;)第?[一二三四五六七八九十\d]{1,2}(?:标段|标包|标)/g;

/** 「其中西城河于5月开工、10月完工，4月18日通过竣工验收」: one of several works, by its name, and no other in the sentence. */
function oneOfThem(passage: Passage, rest: number): Work[] {
  const { text, words, start } = passage;
  if (rest === ONE_OF_THEM.length && !text.startsWith(ONE_OF_THEM)) return [];
  const own = { ...passage, text: text.slice(rest), words: words.slice(rest), start: start + rest };
  const [first, ...events] = eventsIn(own, 0);
  if (!first || first.name === '' || events.some(({ name }) => behindSigns(name) !== '')) return [];
  const all = [first, ...events.map((event) => ({ ...event, name: '' }))];
  const works = all.flatMap((event) => CHAINS.flatMap((chain) => reversedIn(chain, event, all)));
  // What is before the end is before the beginning as well.
  return works.filter(
    ({ later, isReversed }, at) => !isReversed || works.slice(at + 1).every((one) => one.later.words !== later.words),
  );
}

/** The end of the work and its acceptance, chapters apart, where the report tells each of them once and of no work by its name. */
function ofWholeWork(events: readonly Event[]): Work[] {
  const [[finished, another], [accepted, again]] = (['finished', 'accepted'] as const).map((stage) =>
    events.filter((event) => event.stage === stage),
  ) as [Event[], Event[]];
  if (!finished || !accepted || another || again || finished.name !== '' || accepted.name !== '') return [];
  if (Math.abs(finished.line - accepted.line) <= NEAR || !accepted.isOfWhole) return [];
  return [workOf(finished, accepted)];
}

/** The opening of the bids and the contract, told once each; a day without a year is one of the same. */
function contractFar(lines: readonly Line[], events: readonly Event[]): Work[] {
  const [opened, another] = events.filter(({ stage }) => stage === 'opened');
  if (!opened || another || opened.name !== '') return [];
  const { year } = dayOf(opened.from);
  const told = lines.flatMap((line, index) =>
    line.some(({ text }) => signs(text)) ? line.flatMap((passage) => eventsIn(passage, index, false, year)) : [],
  );
  const [signed, again] = told.filter(({ stage }) => stage === 'signed');
  if (!signed || again || signed.name !== '' || Math.abs(opened.line - signed.line) <= NEAR) return [];
  return Math.abs(signed.from - opened.to) <= LONGEST_PURCHASE ? [workOf(opened, signed)] : [];
}

/** Days between the two of one purchase. */
const LONGEST_PURCHASE = 60;

function workOf(earlier: Event, later: Event): Work {
  const quote = ({ words, at }: Event) => ({ words, at });
  return { kind: 'work', earlier: quote(earlier), later: quote(later), isReversed: later.to < earlier.from };
}

function worksNear(lines: readonly Line[], told: readonly (readonly Event[])[]): Work[] {
  return told.flatMap((events, index): Work[] => {
    const near: Event[] = [];
    for (let next = index; next <= index + NEAR && next < lines.length; next++) {
      if (next > index && isOfAnother(lines[next] ?? [])) break;
      near.push(...(told[next] ?? []));
    }
    return events.flatMap((event) => CHAINS.flatMap((chain) => reversedIn(chain, event, near)));
  });
}

/** 「（二）李庄桥。2022年10月竣工」: a numbered paragraph under the name of another work. */
function isOfAnother([first]: Line): boolean {
  const heading = first?.text.trim().split(/[,:;]/)[0] ?? '';
  const isNumbered = first !== undefined && first.start > 0;
  return isNumbered && heading.length <= LONGEST_HEADING && !/\d/.test(heading) && !goesOn(heading);
}

const LONGEST_HEADING = 20;

/** The event and a stage told behind it that was to follow and is told to have been before; each of them stands once. */
function reversedIn(chain: readonly Stage[], event: Event, near: readonly Event[]): Work[] {
  const rank = chain.indexOf(event.stage);
  const isOnly = ({ stage }: Event) => near.filter((other) => other.stage === stage).length === 1;
  if (rank < 0 || !isOnly(event)) return [];
  return near.slice(near.indexOf(event) + 1).flatMap((other): Work[] => {
    const otherRank = chain.indexOf(other.stage);
    if (otherRank < 0 || otherRank === rank || !isOnly(other) || !areOfOne(event, other)) return [];
    const [earlier, later] = rank < otherRank ? [event, other] : [other, event];
    const isReversed = later.to < earlier.from;
    // 「旧馆2008年建成，2023年开工」: what was first and is told first was another work.
    if (isReversed && earlier !== event) return [];
    const quote = ({ words, at }: Event) => ({ words, at });
    return [{ kind: 'work', earlier: quote(earlier), later: quote(later), isReversed }];
  });
}

/** What is told first may have a name that the next does not repeat in its paragraph. */
function areOfOne(first: Event, second: Event): boolean {
  if (second.name === '') return first.name === '' || first.line === second.line;
  return first.name !== '' && (first.name.includes(second.name) || second.name.includes(first.name));
}

// ---------------------------------------------------------------------------------------------------------------------
// Stages and their dates

/** `ofOne`: of one of several works as well, where a sentence tells of no other; `year`: of days before which none is told. */
export function eventsIn({ text, words, at }: Passage, line: number, ofOne = false, year = 0): Event[] {
  if (!ofOne && isOfSeveral(text)) return [];
  const dates = findFigures(text).filter(({ quantity }) => quantity.kind === 'date');
  let called = '';
  let isAgreed = false;
  return dates.flatMap(({ quantity, start, end }, index): Event[] => {
    if (quantity.kind !== 'date') return [];
    if (hasYear(quantity)) ({ year } = dayOf(quantity.from));
    const [from, to] = [inYear(quantity.from, year), inYear(quantity.to, year)];
    // 「6月26日」 of a year that nobody named.
    if (from === 0 || to === 0 || quantity.comparator !== null || isLong(from, to)) return [];
    const next = dates[index + 1]?.start ?? text.length;
    const gap = gapBehind(text, end, next);
    const behind = text.slice(end + gap, next).split(CLAUSE_ENDS)[0] ?? '';
    const lead = leadOf(text, start, dates[index - 1]?.end ?? 0);
    // 「合同约定3月10日开工，9月30日完工」: both days are agreed.
    isAgreed = isNotDone(lead) || (isAgreed && lead.trim() === '' && !isInFact(behind));
    if (isAgreed) return [];
    if ([lead, behind].some((clause) => isNotDone(clause) || isOther(besideAcceptors(clause)))) return [];
    const quoted = (open: number, close: number) => words.slice(open, close).trim();
    const label = BEFORE.find(([word]) => lead.replace(/(?:为|是|:|于|在)+$/, '').endsWith(word));
    if (label) {
      const open = start - lead.length + lead.lastIndexOf(label[0]);
      const name = nameIn(lead.slice(0, lead.lastIndexOf(label[0])));
      const told = quoted(open, end);
      const place = { start: open, end, line };
      return [{ stage: label[1], from, to, name, words: told, at, ...place, isOfWhole: isOfWhole(told) }];
    }
    const told = stageIn(behind);
    const after = told ?? endOfWork(lead, behind);
    if (!after) return [];
    const close = Math.min(end + gap + after.end, start + LONGEST_QUOTE);
    // 「甲镇广场于4月开工，至10月20日完工」 goes on with the same work.
    const isUntil = endingOf(lead, UNTIL) !== '';
    const name = nameIn(lead) || nameBehind(behind.slice(0, after.start)) || (isUntil ? called : '');
    called = name;
    const place = { start, end: end + gap + after.end, line };
    const open = told ? start : start - lead.trimStart().length;
    const own = quoted(open, close);
    const ofWhole = isOfWhole(own) || BARE.has(withoutEndings(lead.trim(), BEFORE_DAYS));
    return [{ stage: after.stage, from, to, name, words: own, at, ...place, isOfWhole: ofWhole }];
  });
}

/**
 * From a date to the clause that tells what was done on it: 「2023年8月30日，四方完成工程竣工验收」, 「2022年9月28日，在工程全部完工
 * 后，市水利局组织了竣工验收」, where the clause between tells of something before.
 */
function gapBehind(text: string, end: number, next: number): number {
  const gap = text.startsWith(',', end) ? 1 : 0;
  const [between = '', told] = text.slice(end + gap, next).split(',');
  const isBefore = gap > 0 && told !== undefined && AFTER.some((word) => between.endsWith(word));
  return isBefore ? gap + between.length + 1 : gap;
}

/** 「组织勘察、设计、施工单位竣工验收」: who came is no other stage; what is signed with them is. */
function besideAcceptors(clause: string): string {
  if (stageIn(clause)?.stage !== 'accepted') return clause;
  return GUESTS.reduce((words, guest) => words.replaceAll(guest, ' '), clause);
}

function isOfSeveral(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const word = SEVERAL.match(text, at);
    if (word?.[1]) return true;
    at += (word?.[0].length ?? 1) - 1;
  }
  return false;
}

/** What stands before a date, unless it is who did it or the work by no name. */
function nameIn(lead: string): string {
  // 「验收程序：2022年8月30日」
  if (lead.trim().endsWith(':') && goesOn(lead)) return '';
  const bare = withoutEndings(withoutBeginnings(withoutEndings(lead, UNTIL), OWN), OWN);
  return endingOf(bare, ACTORS) === '' ? bare : '';
}

/** 「2022年10月，李庄桥完工」 */
function nameBehind(words: string): string {
  const bare = withoutEndings(words, OWN);
  return endingOf(bare, NAMES) === '' ? '' : withoutBeginnings(bare, OWN);
}

/** From the last stop to the date. */
function leadOf(text: string, start: number, from: number): string {
  return text.slice(from, start).split(/[,;]/).at(-1) ?? '';
}

/** The stage that a clause tells, and where its words stand: the last one, as 「依据中标通知书签订合同」 signs. */
function stageIn(clause: string): { readonly stage: Stage; readonly start: number; readonly end: number } | null {
  if (signs(clause) && isOfContract(clause)) return { stage: 'signed', start: 0, end: clause.length };
  let found: { stage: Stage; start: number; end: number } | null = null;
  for (let at = 0; at < clause.length; at++) {
    const word = TOLD.match(clause, at);
    if (!word) continue;
    found = { stage: word[1], start: at, end: at + word[0].length };
    at += word[0].length - 1;
  }
  return found;
}

/** 「施工于2023年6月30日结束」 */
function endOfWork(lead: string, behind: string): ReturnType<typeof stageIn> {
  const word = ENDED.find((one) => behind.startsWith(one));
  const isOfWork = endingOf(withoutEndings(lead, BEFORE_DAYS), ENDING) !== '';
  return word !== undefined && isOfWork ? { stage: 'finished', start: 0, end: word.length } : null;
}

/** Longer than a month: no date of an event. */
function isLong(from: number, to: number): boolean {
  return to - from > LONGEST_MONTH;
}
