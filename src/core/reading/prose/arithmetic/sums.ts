/** Parts and whole within a sentence: 「共计A，其中B、C」, 「B、C，共计A」. */
import type { SaidRelation } from '../../../model';
import {
  AND_SO_ON,
  MEASURES,
  OVERLAPPING,
  PART_LINKS,
  PARTS_LEADS,
  type PartsLead,
  SIGNED,
  TOTALS,
} from '../../../terms/said-sums';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { listed, withoutBeginnings, withoutEndings } from './words';

const LEADS = new Matcher(entriesOf(PARTS_LEADS));
const TOTAL_WORDS = new Set(TOTALS.split(' '));
const TOTALS_FIRST = listed('共计 合计 总计');
const SHORTEST_MEASURE = 2;
/** Between 共计 and its figure. */
const TOTAL_LINKS = listed('为 达 是 : =');
const SAYS_NOTHING = listed(`${MEASURES} ${PART_LINKS}`);
const CHANGES = new RegExp(SIGNED.split(' ').join('|'));
const OPEN_LIST = new RegExp(`(?:${AND_SO_ON.split(' ').join('|')})[,;)]?`);
const OPEN_END = new RegExp(`^(?:${AND_SO_ON.split(' ').join('|')})`);
const DATE = /(?:19|20)\d{2}年?(?:\d{1,2}月)?(?:\d{1,2}日)?/g;
const OVERLAPS = new RegExp(OVERLAPPING.split(' ').join('|'));
/** Between a whole and the list of its parts: the end of its clause, and what it counts. */
const LONGEST_TURN = 12;

export function sumsIn(passage: Passage, before: Passage | null): SaidRelation[] {
  return [...partsAfter(passage, before), ...totalsIn(passage)];
}

// ---------------------------------------------------------------------------------------------------------------------
// 共计A，其中B、C

interface Lead {
  readonly start: number;
  readonly end: number;
  readonly of: PartsLead;
}

function* leadsIn(text: string): Generator<Lead> {
  for (let at = 0; at < text.length;) {
    const found = LEADS.match(text, at);
    // 即 within a word (即将, 立即) leads nothing; before a list it stands behind a stop.
    const isLead = found && (found[0].length > 1 || /[,(;]/.test(text.charAt(at - 1)));
    if (found && isLead) yield { start: at, end: at + found[0].length, of: found[1] };
    at += found ? found[0].length : 1;
  }
}

function* partsAfter(passage: Passage, before: Passage | null): Generator<SaidRelation> {
  const { text, figures } = passage;
  const leads = [...leadsIn(text)];
  for (const [index, lead] of leads.entries()) {
    const wholes = wholesOf(passage, before, lead);
    const [whole] = wholes;
    if (!whole) continue;
    const depth = depthAt(text, lead.start);
    const inner = leads.slice(index + 1).find(({ of }) => of === 'some')?.start ?? Infinity;
    const after = figures.filter(({ start }) => start >= lead.end);
    const inReach = depth > 0 ? untilClosed(text, lead.end, after) : after;
    const parts = partsOf(whole, inReach, { depth, inner, isNamed: lead.of !== 'all' });
    if (parts === null || parts.length < 2 || mayOverlap(parts) || countSeveral(parts)) continue;
    const same = parts.filter(({ clause }) => clause === parts[0]?.clause);
    const readings = [...(same.length > 1 ? [same] : []), parts, ...prefixes(parts)];
    yield {
      kind: 'sum',
      list: 'of',
      wholes: wholes.map(({ figure }) => figure),
      parts: readings.map((reading) => reading.map(({ figure }) => figure)),
    };
  }
}

/** The figure that the clause before the list ends with, and the others like it before it. */
function wholesOf({ text, figures }: Passage, before: Passage | null, lead: Lead): Said[] {
  const earlier = figures.filter(({ end }) => end <= lead.start);
  const nearest = earlier.at(-1);
  if (nearest) {
    const turn = text.slice(nearest.end, lead.start);
    const isNear = turn.length <= LONGEST_TURN && /^[^,;:]*[,;:(]?$/.test(turn) && !/\d/.test(turn);
    if (!isNear || !isPlain(nearest)) return [];
    return [nearest, ...earlier.filter((figure) => figure !== nearest && isPlain(figure) && isLike(figure, nearest))];
  }
  const isOpening = text.slice(0, lead.start).trim() === '';
  const said = before?.figures.filter(isPlain) ?? [];
  return isOpening && said.length === 1 ? said : [];
}

/** 「赛事26个，其中：一类赛9个赛事34个赛项」: two counts of one thing stand side by side. */
function countSeveral(parts: readonly Said[]): boolean {
  return parts.some(({ gap, start, value }, at) => {
    const isNext = start - gap.length === parts[at - 1]?.end;
    return isNext && value.unit?.dimension === 'count' && lastBreak(gap) === 0;
  });
}

/** 「女党员50人、青年党员80人」: one may be both. */
function mayOverlap(parts: readonly Said[]): boolean {
  return parts.some(({ value, gap }) => value.unit?.dimension === 'count' && OVERLAPS.test(gap));
}

/** Where the parts of a list stand: between how many brackets, up to the list within; 分别为 names them beforehand. */
interface List {
  readonly depth: number;
  readonly inner: number;
  readonly isNamed: boolean;
}

/** The list is said to go on: 「设备费80万元等」. */
function goesOn({ gap, noun }: Said): boolean {
  return OPEN_LIST.test(gap) || OPEN_END.test(noun);
}

/** The parts of a whole, each with a name of its own; null where a figure among them is not understood. */
function partsOf(whole: Said, figures: readonly Said[], { depth, inner, isNamed: mustHaveName }: List): Said[] | null {
  const parts: Said[] = [];
  let innerClause: number | null = null;
  for (const figure of figures) {
    if (figure.start > inner && innerClause === null) innerClause = figure.clause;
    if (figure.clause === innerClause || figure.depth !== depth || !isLike(figure, whole)) continue;
    const isNamed = !mustHaveName || nameOf(figure) !== '';
    // 「…，实际支出480万元」 behind the list tells of the whole again.
    if (!isNamed && parts.length > 0) break;
    if (!isPlain(figure) || CHANGES.test(figure.label) || goesOn(figure)) return null;
    if (isTotal(figure)) break;
    parts.push(figure);
  }
  return parts;
}

function prefixes(parts: readonly Said[]): Said[][] {
  return parts.slice(1, -1).map((_, at) => parts.slice(0, at + 2));
}

function untilClosed(text: string, from: number, figures: readonly Said[]): readonly Said[] {
  let depth = 1;
  let at = from;
  for (; at < text.length && depth > 0; at++) depth += Number(text[at] === '(') - Number(text[at] === ')');
  return figures.filter(({ end }) => end <= at);
}

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let place = 0; place < at; place++) {
    if (text[place] === '(') depth++;
    else if (text[place] === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** What a part is called, before a colon or behind the last comma; a year is a name, too. */
export function nameOf({ gap }: Said): string {
  const date = gap.match(DATE)?.at(-1) ?? '';
  const clause = gap.slice(lastBreak(gap)).replace(DATE, '').replace(NOT_NAMES, '');
  return withoutBeginnings(withoutEndings(clause, SAYS_NOTHING), SAYS_NOTHING) || date;
}

const NOT_NAMES = /其中|["“”'‘’:]/g;

function lastBreak(gap: string): number {
  let at = gap.length;
  while (at > 0 && !',;、()'.includes(gap.charAt(at - 1))) at--;
  return at;
}

// ---------------------------------------------------------------------------------------------------------------------
// B、C，共计A

function* totalsIn({ figures }: Passage): Generator<SaidRelation> {
  for (const [index, whole] of figures.entries()) {
    const isNamed = partBefore(figures, index, whole);
    if (!(isTotal(whole) || isNamed) || !isPlain(whole)) continue;
    const parts = partsBefore(figures, index);
    if (parts === null || parts.length < 2) continue;
    const suffixes = parts.slice(0, -2).map((_, at) => parts.slice(at + 1));
    yield {
      kind: 'sum',
      list: 'total',
      wholes: [whole.figure],
      parts: [parts, ...suffixes].map((reading) => reading.map(({ figure }) => figure)),
    };
  }
}

export function isTotal({ label }: Said): boolean {
  return TOTAL_WORDS.has(label) || TOTAL_WORDS.has(withoutEndings(label, TOTAL_LINKS));
}

/** 「…县级批复总投资A，…县级批复总投资B，合计批复总投资C」: what the total says behind its word, the parts say as well. */
function isTotalOf(whole: Said, part: Said): boolean {
  const first = TOTALS_FIRST.find((word) => whole.label.startsWith(word));
  if (first === undefined || whole.value.unit?.dimension === 'ratio') return false;
  const measure = withoutEndings(whole.label.slice(first.length), TOTAL_LINKS).replace('总', '');
  return (
    measure.length >= SHORTEST_MEASURE && withoutEndings(part.label, TOTAL_LINKS).replace('总', '').endsWith(measure)
  );
}

/** Whether the figure before that may be a part is called like the total. */
function partBefore(figures: readonly Said[], index: number, whole: Said): boolean {
  const part = figures.slice(0, index).findLast((figure) => figure.depth === whole.depth && isLike(figure, whole));
  return part !== undefined && isTotalOf(whole, part);
}

/** Everything like the whole before it, up to the total before; null where one of them is no plain part. */
function partsBefore(figures: readonly Said[], index: number): Said[] | null {
  const whole = figures[index];
  const parts: Said[] = [];
  if (!whole || goesOn(whole)) return null;
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at];
    if (!figure || (isTotal(figure) && isLike(figure, whole))) break;
    if (figure.depth !== whole.depth || !isLike(figure, whole)) continue;
    const isPart = isPlain(figure) && figure.noun === whole.noun && nameOf(figure) !== '';
    // 「全年安排500万元，甲县100万元、乙县200万元，合计300万元」: what has no name of its own is not of the list.
    if (!isPart && parts.length > 1 && isPlain(figure)) break;
    if (!isPart || CHANGES.test(figure.label) || goesOn(figure)) return null;
    parts.unshift(figure);
  }
  return parts;
}
