/** Parts and whole within a sentence: 「共计A，其中B、C」, 「B、C，共计A」. */
import type { SaidRelation } from '../../../model';
import type { Big } from 'big.js';
import { addUp, compare, inBase } from '../../../quantity';
import { DONE_OF_DUE, DUE_BEFORE } from '../../../terms/said-rates';
import { MARKS_FULL, MARKS_GIVEN, NAMES_EACH, PICKED_FOR, PRICED, THE_REST } from '../../../terms/said-sums';
import { isAddedUp } from '../../../terms/adds-up';
import { holding } from '../../../terms/search';
import { partsAmong } from './among';
import { headsOfClauses, ownParts, withoutNested } from './nested';
import { isLike, isMark, isPartLike, isPlain, type Passage, type Said } from './passages';
import {
  goesOn,
  isMeanOfParts,
  isRatio,
  isSigned,
  isTotal,
  type Lead,
  leadsIn,
  type List,
  namedIn,
  nameOf,
  partsOf,
  sumOf,
  TOTAL_LINKS,
} from './parts';
import { restOf } from './rests';
import { changeOf, scopeless } from './turns';
import { listed, withoutEndings } from './words';

const TOTALS_FIRST = listed('共计 合计 总计');
const RESPECTIVELY = ['分别为', '分别是', '分别达'];
const EACH = '各';
const EACH_NAMED = new Set(NAMES_EACH.split(' '));
const DEEDS = listed(PICKED_FOR);
const GIVEN: ReadonlySet<string> = new Set(MARKS_GIVEN.split(' '));
const GIVEN_ENDS = MARKS_GIVEN.split(' ');
const isOfFull = holding(MARKS_FULL);
const SHORTEST_MEASURE = 2;
/** What stands behind a figure is cut there. */
const LONGEST_NOUN = 8;
/** The whole of a share is told of something else. */
const OF = /占/;
/** Between a whole and the list of its parts: the end of its clause, and what it counts. */
const LONGEST_TURN = 20;

export function sumsIn(passage: Passage, before: Passage | null): SaidRelation[] {
  return [...partsAfter(passage, before), ...partsAmong(passage), ...totalsIn(passage)];
}

// ---------------------------------------------------------------------------------------------------------------------
// 共计A，其中B、C

function* partsAfter(passage: Passage, before: Passage | null): Generator<SaidRelation> {
  const { text, figures } = passage;
  const leads = [...leadsIn(text)];
  for (const [index, lead] of leads.entries()) {
    const depth = depthAt(text, lead.start);
    const inner = leads.slice(index + 1).find(({ of }) => of === 'some')?.start ?? Infinity;
    const after = figures.filter(({ start }) => start >= lead.end);
    // 「项目3个，分别为甲、乙、丙；另一类项目2个」 lists names.
    if (lead.of === 'all' && text.slice(lead.end, after[0]?.start).includes(';')) continue;
    const inReach = depth > 0 ? untilClosed(text, lead.end, after) : after;
    const list = { text, depth, inner, isNamed: lead.of !== 'all' };
    const wholes = wholesOf(passage, before, lead).map((whole) => asCounted(whole, inReach[0]));
    const isEach = EACH_NAMED.has(text.slice(lead.start, lead.end)) && isCounted(wholes[0]);
    yield* partAbove(passage, wholes, lead, after[0]);
    if (!wholes[0] || !isLikeNext(wholes[0], inReach)) yield* countedParts(passage, lead, inReach, list);
    else {
      const listed = ownParts(wholes[0], partsOf(wholes[0], inReach, list), inReach);
      const heads = listed && headsOfClauses(listed);
      const parts = heads ?? withoutPoints(ofOneDeed(withoutDue(listed), wholes[0]), wholes[0]);
      // 「效益27.5分（满分分别为20分、20分）」 are the points that could be had.
      if (isMark(wholes[0]) && isOfFull(text.slice(wholes[0].end, lead.start)) !== isFull(wholes[0])) continue;
      if (parts && haveOwnRates(parts, figures)) continue;
      // 「支出1073520元，即107.352万元，结余…」 tells it once more.
      if (parts?.[0] && compare(inBase(parts[0].value), inBase(wholes[0].value)) === 0) continue;
      const areAll = isEach || (parts !== null && areAsMany(figures, wholes[0], parts));
      yield* sumOf(areAll ? 'all' : 'of', wholes, parts);
    }
  }
}

/** 「其中高新站应配38名、实配35名，滨河站应配30名、实配26名」: what there is, and not what there should be. */
function withoutDue(parts: readonly Said[] | null): readonly Said[] | null {
  const isDue = ({ label }: Said, next: Said | undefined): boolean => {
    const at = label.lastIndexOf(DUE_BEFORE);
    const deed = at < 0 ? '' : label.charAt(at + DUE_BEFORE.length);
    return deed !== '' && next?.label.includes(DONE_OF_DUE + deed) === true;
  };
  return parts && parts.filter((part, at) => !isDue(part, parts[at + 1]));
}

/** 「完成补种1409人，其中机构漏种936人、补种902人，小学漏种546人、补种507人」: those that are called by the deed of the whole. */
function ofOneDeed(parts: readonly Said[] | null, whole: Said): readonly Said[] | null {
  const deedOf = ({ label }: Said) => withoutEndings(label, TOTAL_LINKS).slice(-DEED);
  const own = parts?.filter((part) => deedOf(part) === deedOf(whole)) ?? [];
  const others = parts?.filter((part) => !own.includes(part)) ?? [];
  const areOne = own.length > 1 && own.length === others.length && new Set(others.map(deedOf)).size === 1;
  return areOne ? own : parts;
}

const DEED = 2;

/** 「过程得22.5分，其中资金管理12分，得11分；组织实施13分，得11.5分」: of each what it got. */
function withoutPoints(parts: readonly Said[] | null, whole: Said): readonly Said[] | null {
  const isGiven = (said: Said | undefined) => said !== undefined && isMark(said) && GIVEN.has(bareOf(said));
  if (!parts || !GIVEN_ENDS.some((word) => bareOf(whole).endsWith(word)) || !parts.some(isGiven)) return parts;
  return parts.filter((part, at) => isGiven(part) || !isGiven(parts[at + 1]));
}

function bareOf({ label }: Said): string {
  return withoutEndings(label, TOTAL_LINKS);
}

function isFull(said: Said): boolean {
  return isOfFull(bareOf(said));
}

/** 「其中按期完工36个，及时率92.31%；通过验收38个，验收率97.44%」: so many of all in one way, and so many in another. */
function haveOwnRates(parts: readonly Said[], figures: readonly Said[]): boolean {
  return parts.every((part) => {
    const rate = figures[figures.indexOf(part) + 1];
    return isCounted(part) && !isMark(part) && rate !== undefined && isRatio(rate) && rate.label.trim().endsWith(RATE);
  });
}

const RATE = '率';

/** 「5条河涌共23.6公里，其中…」: a part for each of those that are counted right before the whole. */
function areAsMany(figures: readonly Said[], whole: Said, parts: readonly Said[]): boolean {
  const counted = figures[figures.indexOf(whole) - 1];
  const isBeside = counted?.clause === whole.clause && !/[,;:。]/.test(whole.gap);
  return isBeside && isCounted(counted) && counted.value.value.eq(parts.length) && !isLike(counted, whole);
}

/** 村 of 「7个村开展实地核查」, where its parts are told as 3个村. */
function asCounted(whole: Said, part: Said | undefined): Said {
  const noun = part?.noun ?? '';
  const behind = whole.noun.startsWith(noun) ? whole.noun.slice(noun.length) : '';
  return noun !== '' && DEEDS.some((word) => behind.startsWith(word)) ? { ...whole, noun } : whole;
}

function isCounted(whole: Said | undefined): boolean {
  return whole?.value.unit?.dimension === 'count' && whole.value.decimals === 0;
}

/** 「补贴农机486台，其中拖拉机512台」: no part is more than its whole. */
function* partAbove(
  { text, at }: Passage,
  [whole, ...others]: readonly Said[],
  lead: Lead,
  part: Said | undefined,
): Generator<SaidRelation> {
  if (lead.of !== 'some' || !whole || !part || !isPlain(whole) || !isPlain(part) || !isPartLike(whole, part)) return;
  // 「扣1.5分，其中进修人数6分得5.4分」
  if (
    isMark(whole) ||
    isRatio(whole) ||
    whole.value.unit?.dimension === 'time' ||
    changeOf(part) ||
    changeOf(whole) ||
    isMeanOfParts(part.label) ||
    whole.depth !== part.depth
  )
    return;
  // 「每页0.37元，低于每页0.38元的标准，其中A0幅面每幅4.5元」: prices.
  if (isPrice(part.gap) || isPrice(whole.gap) || compare(inBase(part.value), inBase(whole.value)) <= 0) return;
  // 「支出3128万元，结余272万元，其中6月末支出1050万元」: of one told before.
  if (others.some(({ value }) => compare(inBase(part.value), inBase(value)) <= 0)) return;
  const words = text.slice(lead.start, lead.end);
  yield { kind: 'order', words, at, larger: whole.figure, smaller: part.figure, isOrEqual: true };
}

const isPrice = holding(PRICED);
const RESTS = THE_REST.split(' ');

function isOfRest({ label }: Said): boolean {
  return RESTS.some((word) => label.includes(word));
}

function isLikeNext(whole: Said, [next]: readonly Said[]): boolean {
  return next !== undefined && isPartLike(whole, next);
}

/** 「2万亩任务分布在3个乡镇，其中甲…、乙…、丙…」: as many parts as are counted right before make the whole before that. */
function* countedParts(
  { text, figures }: Passage,
  lead: Lead,
  after: readonly Said[],
  list: List,
): Generator<SaidRelation> {
  const earlier = figures.filter(({ end }) => end <= lead.start);
  const [first] = after;
  const count = earlier.at(-1);
  const wholes = first ? earlier.filter((figure) => isLike(figure, first)) : [];
  const [whole, another] = wholes;
  if (!count || !whole || another || !isPlain(whole) || count.value.decimals > 0) return;
  if (text.slice(count.end, lead.start).length > LONGEST_TURN || whole.clause !== count.clause) return;
  const parts = partsOf(whole, after, list);
  if (parts && count.value.value.eq(parts.length)) yield* sumOf('all', [whole], parts);
}

/** The figure that the clause before the list ends with, and the others like it before it. */
function wholesOf({ text, figures }: Passage, before: Passage | null, lead: Lead): Said[] {
  const earlier = figures.filter(({ end }) => end <= lead.start);
  const last = earlier.at(-1);
  const next = figures.find(({ start }) => start >= lead.end);
  // 「支出334.1万元，执行率98.85%，其中检验费…」, 「总投资6480万元，亩均1500元，其中中央…」: of what the rate or the mean is told of.
  const isBeside = last && next && (isMeanOfParts(last.label) || (isRatio(last) && !isRatio(next)));
  const isRateOf = isBeside && isLikeNext(next, earlier.slice(-2, -1));
  const nearest = isRateOf ? earlier.at(-2) : last;
  if (last && nearest) {
    const turn = text.slice(last.end, lead.start);
    const isNear = turn.length <= LONGEST_TURN && /^[^,;:]*[,;:(]?$/.test(turn) && !/\d/.test(turn);
    if (!isNear || !isPlain(nearest)) return [];
    return [nearest, ...earlier.filter((figure) => figure !== nearest && isPlain(figure) && isLike(figure, nearest))];
  }
  const isOpening = text.slice(0, lead.start).trim() === '';
  const said = (before?.figures ?? []).filter(
    (figure) => isPlain(figure) && !changeOf(figure) && !OF.test(figure.label),
  );
  const like = next ? said.filter((figure) => isLike(figure, next)) : [];
  if (!isOpening) return [];
  if (like.length < 2) return like;
  const rest = restOf(like, { text, figures }, lead.end);
  return rest.length > 0 ? rest : nearlyAll(like, figures, lead.end);
}

/** 「支付1102.48万元，结余47.52万元。其中：补贴764.67万元，…」: the only one that the parts nearly make. */
function nearlyAll(wholes: readonly Said[], figures: readonly Said[], from: number): Said[] {
  const sumOfLike = (whole: Said) =>
    addUp(
      figures
        .filter((one) => one.start >= from && isPlain(one) && isLike(one, whole))
        .map(({ value }) => inBase(value)),
    );
  const near = wholes.filter((whole) => isNear(inBase(whole.value), sumOfLike(whole)));
  return near.length === 1 ? near : [];
}

function isNear(whole: Big, sum: Big): boolean {
  return whole.minus(sum).abs().lte(whole.times(NEAR));
}

const NEAR = '0.1';

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

// ---------------------------------------------------------------------------------------------------------------------
// B、C，共计A

function* totalsIn(passage: Passage): Generator<SaidRelation> {
  const { figures } = passage;
  for (const [index, whole] of figures.entries()) {
    const isNamed = partBefore(figures, index, whole);
    if (!(isTotal(whole) || isNamed || closesList(figures, index)) || !isPlain(whole)) continue;
    const all = partsBefore(figures, index);
    const parts = all && namedIn(whole, all);
    if (parts === null || parts.length < 2) continue;
    const suffixes = parts.slice(0, -2).map((_, at) => parts.slice(at + 1));
    const nested = withoutNested(passage, parts);
    const readings = nested ? [...nested, ...suffixes] : [parts, ...suffixes];
    if (readings.length === 0) continue;
    yield {
      kind: 'sum',
      list: 'total',
      wholes: [whole.figure],
      parts: readings.map((reading) => reading.map(({ figure }) => figure)),
      ...(nested ? { isWeak: true } : {}),
    };
  }
}

/** 「…县级批复总投资A，…县级批复总投资B，合计批复总投资C」: what the total says behind its word, the parts say as well. */
function isTotalOf(whole: Said, part: Said): boolean {
  const { label } = whole;
  const first = TOTALS_FIRST.find((word) => label.includes(word)) ?? '';
  const at = label.indexOf(first);
  if (first === '' || scopeless(label.slice(0, at)) !== '' || whole.value.unit?.dimension === 'ratio') return false;
  const measure = withoutEndings(label.slice(at + first.length), TOTAL_LINKS).replace('总', '');
  return (
    measure.length >= SHORTEST_MEASURE && withoutEndings(part.label, TOTAL_LINKS).replace('总', '').endsWith(measure)
  );
}

/** 「大湾村42盏、桥头村36盏、高坎村28盏，共计安装路灯106盏」: right behind a list of nothing but such figures. */
function closesList(figures: readonly Said[], index: number): boolean {
  const whole = figures[index];
  const isLed =
    whole !== undefined && (TOTALS_FIRST.some((word) => whole.label.startsWith(word)) || isAddedUp(whole.label));
  const strung = isLed ? strungBefore(figures, index) : [];
  return isLed && strung.length >= FEWEST_LISTED && strung.every((part) => isLike(part, whole));
}

function strungBefore(figures: readonly Said[], index: number): readonly Said[] {
  let start = index - 1;
  while (start > 0 && (figures[start]?.gap ?? '').startsWith(`${figures[start - 1]?.noun ?? ''}、`)) start--;
  return figures.slice(Math.max(0, start), index);
}

const FEWEST_LISTED = 3;

/** Whether the figure before that may be a part is called like the total. */
function partBefore(figures: readonly Said[], index: number, whole: Said): boolean {
  const part = figures.slice(0, index).findLast((figure) => figure.depth === whole.depth && isLike(figure, whole));
  return part !== undefined && isTotalOf(whole, part);
}

/** Everything like the whole before it, up to the total before; null where one of them is no plain part. */
function partsBefore(figures: readonly Said[], index: number): Said[] | null {
  const told = figures[index];
  const parts: Said[] = [];
  if (!told || goesOn(told)) return null;
  // 「高新区121项、灞东区68项，其余5个县共93项」: a total of its own.
  const own = figures[index - 1];
  if (own && isOfRest(own) && !isLike(own, told)) return null;
  // 「以上合计423人接受了不同形式的…」 goes on, and names nothing.
  const noun = told.noun.length >= LONGEST_NOUN ? (figures[index - 1]?.noun ?? '') : told.noun;
  const whole = { ...told, noun };
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at];
    if (!figure || (isTotal(figure) && isLike(figure, whole))) break;
    if (figure.depth !== whole.depth || !isLike(figure, whole)) continue;
    // 「优秀的10家各奖补15万元」: what each of them got.
    if (figure.gap.startsWith(EACH)) return null;
    const isNamed = nameOf(figure) !== '' || isListed(figure);
    const isPart = isPlain(figure) && figure.noun === noun && isNamed;
    // 「全年安排500万元，甲县100万元、乙县200万元，合计300万元」: what has no name of its own is not of the list.
    if (!isPart && parts.length > 1 && isPlain(figure)) break;
    if (!isPart || isSigned(figure.label) || goesOn(figure)) return null;
    parts.unshift(figure);
  }
  return parts;
}

/** 「分别为120万元、150万元、180万元」. */
function isListed({ gap, label }: Said): boolean {
  return gap === '、' || gap === '和' || RESPECTIVELY.some((word) => label.endsWith(word));
}
