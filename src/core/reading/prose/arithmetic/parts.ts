/** The parts of a list: which figures they are, what they are called, and the sum that they make. */
import type { SaidRelation } from '../../../model';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { SAME_AMOUNT } from '../../../terms/said-changes';
import {
  AND_SO_ON,
  CLOSING_PARTS,
  COME_TO,
  COMES_TO,
  MARKS_FULL,
  MEANS_OF_PARTS,
  MEASURES,
  MOMENTS,
  NAMES_OF_PARTS,
  OVERLAPPING,
  OVERLAPPING_PEOPLE,
  PEOPLE,
  PART_LINKS,
  PARTS_LEADS,
  type PartsLead,
  PURPOSES,
  SIGNED,
  TOTALS,
} from '../../../terms/said-sums';
import { TAKES_IN_ALL } from '../../../terms/said-over';
import { holding } from '../../../terms/search';
import { COUNTS_PLANNED } from '../../../terms/told-twice';
import { areAllYearsOf } from './dates';
import { kindsOf } from './kinds';
import { isKindAmong, isLike, isPartLike, isPlain, type Said } from './passages';
import { changeOf, comparedIn, goesOnTo, isStart, turnOf } from './turns';
import { endingOf, listed, withoutBeginnings, withoutEndings } from './words';

const LEADS = new Matcher(entriesOf(PARTS_LEADS));
const TOTAL_WORDS = new Set(TOTALS.split(' '));
/** Between 共计 and its figure. */
export const TOTAL_LINKS = listed('为 达 是 : =');
const LINKS = listed(PART_LINKS);
const SAME_WORDS = new Set(SAME_AMOUNT.split(' '));
const KNOWN_NAMES = listed(NAMES_OF_PARTS);
const PURPOSE_WORDS = listed(PURPOSES);
const SAYS_NOTHING = listed(`${MEASURES} ${PART_LINKS}`);
const SIGNS = SIGNED.split(' ');
const ENDLESS = AND_SO_ON.split(' ');
const CLOSING = CLOSING_PARTS.split(' ');
const FULL = listed(MARKS_FULL);
const TAKEN_IN_ALL = listed(TAKES_IN_ALL);
const OVERLAPS = OVERLAPPING.split(' ');
const DEEDS = COMES_TO.split(' ');
const BEFORE_DEEDS = listed(COME_TO);
const OF_PEOPLE = OVERLAPPING_PEOPLE.split(' ');
export const isMeanOfParts = holding(MEANS_OF_PARTS);
const isOfMoment = holding(MOMENTS);
const PEOPLE_UNITS = new Set(PEOPLE.split(' '));
const DATE = /(?:19|20)\d{2}年?(?:\d{1,2}月)?(?:\d{1,2}日)?/g;

export interface Lead {
  readonly start: number;
  readonly end: number;
  readonly of: PartsLead;
}

export function* leadsIn(text: string): Generator<Lead> {
  for (let at = 0; at < text.length;) {
    const found = LEADS.match(text, at);
    // 即 within a word (即将, 立即) leads nothing; before a list it stands behind a stop.
    const isLead = found && (found[0].length > 1 || /[,(;]/.test(text.charAt(at - 1)));
    if (found && isLead) yield { start: at, end: at + found[0].length, of: found[1] };
    at += found ? found[0].length : 1;
  }
}

export function* sumOf(
  list: 'of' | 'all' | 'among',
  wholes: readonly Said[],
  parts: readonly Said[] | null,
): Generator<SaidRelation> {
  if (wholes.length === 0 || parts === null || parts.length < 2 || mayOverlap(parts) || countSeveral(parts)) return;
  const same = parts.filter(({ clause }) => clause === parts[0]?.clause);
  const readings = isStrung(parts) ? [parts] : [...(same.length > 1 ? [same] : []), parts, ...prefixes(parts)];
  yield {
    kind: 'sum',
    list: list === 'of' ? closing(wholes, parts) : list,
    wholes: wholes.map(({ figure }) => figure),
    parts: readings.map((reading) => reading.map(({ figure }) => figure)),
  };
}

/** 「勐宋3个村、曼岗2个村、回龙2个村」: nothing but their signs between them, so that none of them begins anything else. */
function isStrung(parts: readonly Said[]): boolean {
  return strungOf(parts).length === parts.length;
}

/** Those at the beginning of a list that are. */
export function strungOf(parts: readonly Said[]): readonly Said[] {
  const end = parts.findIndex(({ gap }, at) => {
    const isNext = gap.startsWith(`${parts[at - 1]?.noun ?? ''}、`) && gap.split(/[,、;:()]/).length === 2;
    return at > 0 && !isNext;
  });
  return end < 0 ? parts : parts.slice(0, end);
}

/** Whether 其中 leaves nothing out here: by the last part, or because there are no other kinds. */
function closing(wholes: readonly Said[], parts: readonly Said[]): 'of' | 'closed' | 'both' {
  const kinds = isOneDeed(wholes[0], parts) ? kindsOf(parts.map(nameOf)) : null;
  if (kinds === 'both') return 'both';
  return kinds === 'nearly' || wholes.some((whole) => isClosed(whole, parts)) ? 'closed' : 'of';
}

/** 「中央资金3000万元，省级资金1000万元，单位自筹500万元」: nothing is left behind the last part. */
function isClosed(whole: Said, parts: readonly Said[]): boolean {
  const last = parts.at(-1);
  const isRest = last !== undefined && CLOSING.some((word) => last.label.includes(word));
  return isRest || areAllYearsOf(whole, parts);
}

/** 「计划改造800户，其中上半年完成380户、下半年完成360户」: of what was to be, not all need be done. */
function isOneDeed(whole: Said | undefined, parts: readonly Said[]): boolean {
  return whole !== undefined && (!isPlanned(whole.gap) || parts.some(({ gap }) => isPlanned(gap)));
}

const isPlanned = holding(COUNTS_PLANNED);

/** 「赛事26个，其中：一类赛9个赛事34个赛项」: two counts of one thing stand side by side. */
function countSeveral(parts: readonly Said[]): boolean {
  return parts.some(({ gap, start, value }, at) => {
    const isNext = start - gap.length === parts[at - 1]?.end;
    return isNext && value.unit?.dimension === 'count' && lastBreak(gap) === 0;
  });
}

/** 「女党员50人、青年党员80人」: one may be both; nobody is both 男 and 女. */
function mayOverlap(parts: readonly Said[]): boolean {
  if (kindsOf(parts.map(nameOf)) !== null) return false;
  if (parts.filter(comesTo).length > 1) return true;
  return parts.some(({ value: { unit }, gap }) => {
    if (unit?.dimension !== 'count') return false;
    const words = PEOPLE_UNITS.has(unit.symbol) ? [...OVERLAPS, ...OF_PEOPLE] : OVERLAPS;
    return words.some((word) => gap.includes(word));
  });
}

/** A count of those that came so far, of which some may have come further. */
function comesTo(part: Said): boolean {
  const name = withoutBeginnings(nameOf(part), BEFORE_DEEDS);
  return part.value.unit?.dimension === 'count' && DEEDS.some((deed) => name.startsWith(deed));
}

/** Where the parts of a list stand: between how many brackets, up to the list within; 分别为 names them beforehand. */
export interface List {
  readonly text: string;
  readonly depth: number;
  readonly inner: number;
  readonly isNamed: boolean;
}

/** The list is said to go on: 「设备费80万元等」; 「独立费用（勘察、监理等）」 names one of its lines. */
export function goesOn({ gap, noun }: Said): boolean {
  const outside = gap.replace(/\([^()]*\)/g, '');
  return ENDLESS.some((word) => outside.includes(word)) || isEndless(noun);
}

/** The parts of a whole, each with a name of its own; null where a figure among them is not understood. */
export function partsOf(
  whole: Said,
  figures: readonly Said[],
  { text, depth, inner, isNamed: mustHaveName }: List,
): Said[] | null {
  const parts: Said[] = [];
  const turn = turnOf(whole);
  // 「增长11.1%，其中规上企业增长11.3%」: rates of growth make no sum.
  if (turn !== null && isRatio(whole)) return null;
  let innerClause: number | null = null;
  for (const [index, figure] of figures.entries()) {
    if (figure.start > inner && innerClause === null) innerClause = figure.clause;
    // 「小学2970个、初中1980个，大班额由143个减少至61个」
    if (parts.length > 0 && isStart(figure) && isLike(figure, whole) && isGoneOnFrom(figures[index + 1])) break;
    const isAlike = isPartLike(whole, figure) || isKindAmong(whole, figure, parts.at(-1));
    if (figure.clause === innerClause || figure.depth !== depth || !isAlike) continue;
    // 「其中工程费450万元，建设3个村，村均150万元」
    if (isMeanOfParts(figure.label)) continue;
    // 「得分92分，其中决策满分20分，得18分」
    if (isFullMark(figure) && !isFullMark(whole)) continue;
    // 「甲村、乙村各300份」: of how many, the words leave open.
    if (figure.label.endsWith(OF_EACH)) return null;
    const change = changeOf(figure);
    // 「甲完成541万元，同比增收72万元；乙…」: how much more that is, is no part.
    if (change?.compared && turn === null && parts.length > 0) continue;
    if (comparedIn(figure.label) && turn === null && parts.length > 0) break;
    const isNamed = !mustHaveName || nameOf(figure) !== '' || hasPurpose(text, figure) || isAmountOfShare(text, figure);
    // 「…，实际支出480万元」 behind the list tells of the whole again.
    if (!isNamed && parts.length > 0) break;
    const isTurned = isSigned(figure.label) && (turn === null || turnOf(figure) !== turn);
    if (!isPlain(figure) || isTurned || goesOn(figure) || isOfMoment(figure.gap)) return null;
    if (isClosing(figure)) break;
    parts.push(figure);
  }
  return parts;
}

function isGoneOnFrom(next: Said | undefined): boolean {
  return next !== undefined && goesOnTo(next);
}

const OF_EACH = '各';

/** What might have been had, before the points that were. */
function isFullMark({ label, value }: Said): boolean {
  return value.unit?.symbol === '分' && endingOf(withoutEndings(label, LINKS), FULL) !== '';
}

/** 「中央财政承担60%，即2247.84万元」: named before its share. */
function isAmountOfShare(text: string, { start, gap }: Said): boolean {
  return text.charAt(start - gap.length - 1) === '%' && SAME_WORDS.has(gap.replace(/[,(]/g, ''));
}

/** 「5531万元用于校舍改造」: named behind. */
function hasPurpose(text: string, { end }: Said): boolean {
  return PURPOSE_WORDS.some((word) => text.startsWith(word, end));
}

function prefixes(parts: readonly Said[]): Said[][] {
  return parts.slice(1, -1).map((_, at) => parts.slice(0, at + 2));
}

/** 「增加」, 「扣除」: with such words a figure is no plain part. */
export function isSigned(words: string): boolean {
  return SIGNS.some((word) => words.includes(word));
}

/** 等 and nothing more. */
export function isEndless(words: string): boolean {
  return ENDLESS.some((word) => words.startsWith(word));
}

export function isRatio({ value: { unit } }: Said): boolean {
  return unit?.dimension === 'ratio';
}

export function isTotal({ label }: Said): boolean {
  return TOTAL_WORDS.has(label) || TOTAL_WORDS.has(withoutEndings(label, TOTAL_LINKS));
}

/** Adds up what was listed before it: 「共计150万元」, 「共扣5分」. */
export function isClosing(said: Said): boolean {
  return isTotal(said) || endingOf(withoutEndings(said.label, TOTAL_LINKS), TAKEN_IN_ALL) !== '';
}

/** What a part is called, before a colon or behind the last comma; a year is a name, too. */
export function nameOf({ gap: written }: Pick<Said, 'gap'>): string {
  // 「完全中学（含初中部）3所」
  const gap = written.replace(EXPLAINED, '');
  const date = gap.match(DATE)?.at(-1) ?? '';
  const clause = gap.slice(lastBreak(gap)).replace(DATE, '').replace(NOT_NAMES, '');
  const known = endingOf(withoutEndings(clause, LINKS), KNOWN_NAMES);
  if (known !== '') return known;
  return withoutBeginnings(withoutEndings(clause, SAYS_NOTHING), SAYS_NOTHING) || date;
}

/** 「满意1236份、较满意594份、一般170份，满意和较满意合计1830份」: the parts that the total names, where it names some. */
export function namedIn({ label }: Said, parts: readonly Said[]): readonly Said[] {
  const named = parts.filter((part) => nameOf(part) !== '' && label.includes(nameOf(part)));
  return named.length > 1 ? named : parts;
}

/** 完全中学(含初中部), 脱贫户(含监测对象)护林员. */
const EXPLAINED = /\([^()]*\)/g;
const NOT_NAMES = /其中|["“”'‘’:]/g;

function lastBreak(gap: string): number {
  let at = gap.length;
  while (at > 0 && !',;、()'.includes(gap.charAt(at - 1))) at--;
  return at;
}
