/** Lists without a word that leads them: in brackets, 「按领域划分，…」, 「200份问卷中，…」. */
import type { SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { DIVIDES, DIVIDES_END, PART_LINKS, PER_ONE } from '../../../terms/said-sums';
import { isPlain, isWholeCount, type Passage, type Said } from './passages';
import { goesOn, isEndless, isRatio, isSigned, leadsIn, nameOf, partsOf, sumOf } from './parts';
import { isAmong } from './shares';
import { comparedIn, isSameMeasure } from './turns';
import { endingOf, listed, withoutEndings } from './words';

const LINKS = listed(PART_LINKS);
const PER = PER_ONE.split(' ');
const DIVIDING = listed(DIVIDES);
const DIVIDING_END = listed(DIVIDES_END);
const AMONG = '其中';
const OPENING = /^[^,:;。()\d]{1,20}(?=[,:])/;

export function* partsAmong(passage: Passage): Generator<SaidRelation> {
  const { text, figures } = passage;
  for (const [index, whole] of figures.entries()) {
    if (isPlain(whole)) yield* inBrackets(passage, whole, figures.slice(index + 1));
    const isLead = isPlain(whole) && isAmong(text, whole) && whole.depth === 0 && !isRatio(whole);
    const after = figures.filter(({ start, clause }) => start >= whole.end && clause === whole.clause);
    // 「186起中误报104起，其中误触发83起」: what some of them are is told behind 其中.
    const inner = after.slice(1).find(({ gap }) => gap.includes(AMONG))?.start ?? Infinity;
    const parts = isLead ? partsOf(whole, after, { text, depth: 0, inner: inner - 1, isNamed: false }) : null;
    yield* partAboveAll(passage, whole, isLead ? after : []);
    // What is more than the whole is none of its parts.
    if (parts?.every((part) => compare(inBase(part.value), inBase(whole.value)) <= 0))
      yield* sumOf('among', [whole], parts);
  }
}

/** 「96家高新企业中，规上企业104家」: no part is more than its whole. */
function* partAboveAll({ text, at }: Passage, whole: Said, [part]: readonly Said[]): Generator<SaidRelation> {
  if (!part || !isWholeCount(whole) || !isWholeCount(part) || !isSameMeasure(whole, part)) return;
  if (!/^[^,的]{0,12}中,?[^,的]*$/.test(part.gap) || compare(inBase(part.value), inBase(whole.value)) <= 0) return;
  if (isSigned(part.label) || comparedIn(part.label)) return;
  const words = text.slice(whole.end, part.start);
  yield { kind: 'order', words, at, larger: whole.figure, smaller: part.figure, isOrEqual: true };
}

/** 「17家机构（14家卫生院、3家服务中心）」: nothing but figures with their names stands in the brackets. */
function* inBrackets({ text }: Passage, whole: Said, after: readonly Said[]): Generator<SaidRelation> {
  const open = text.indexOf('(', whole.end);
  if (open < 0 || open - whole.end > LONGEST_BRACKETED || /[,;:、\d]/.test(text.slice(whole.end, open))) return;
  const close = text.indexOf(')', open);
  const parts = after.filter(({ start, end }) => start > open && end <= close);
  const words = text.slice(open + 1, close);
  if (parts.length < 2 || words.includes('(') || leadsIn(words).next().value || isEndless(words)) return;
  const isList = parts.every(
    (part) => isPlain(part) && isPart(whole, part) && (part.noun !== '' || nameOf(part) !== '') && !goesOn(part),
  );
  const isClosed = words.split(/[、,和;]/).length === parts.length && !isSigned(words) && !comparedIn(words);
  if (isList && isClosed) yield* sumOf('all', [whole], parts);
}

const LONGEST_BRACKETED = 16;

/** Things that are counted alike, or whose names end alike: 3个镇 are no sum of 村. */
function isPart(whole: Said, part: Said): boolean {
  if (!isSameMeasure(whole, part) || isRatio(whole)) return false;
  const isNamed = part.noun === '' || whole.noun === '' || whole.value.unit?.symbol === '家';
  return isNamed || whole.value.unit?.dimension !== 'count' || part.noun.slice(-1) === whole.noun.slice(-1);
}

/** 「按领域划分，…」 and 「有效问卷中，…」 behind the sentence that tells the whole, the one before all that divide it up. */
export function* partsOfBefore({ text, figures }: Passage, before: Passage | null): Generator<SaidRelation> {
  const opening = OPENING.exec(text)?.[0] ?? '';
  const [first] = figures;
  if (!before || !first || opening === '') return;
  const isDivided = isDividing(text);
  const name = opening.endsWith('中') ? opening.slice(0, -1) : '';
  if (!isDivided && name.length < 2) return;
  for (const dimension of measuresIn(figures)) {
    if (isRatio(dimension)) continue;
    const wholes = before.figures.filter(
      (figure) =>
        isPlain(figure) &&
        isSameMeasure(figure, dimension) &&
        !PER.some((word) => figure.label.includes(word)) &&
        (isDivided || isCalled(figure, name)),
    );
    const [whole, another] = wholes;
    if (!whole || another) continue;
    const after = figures.filter((figure) => isSameMeasure(figure, whole));
    // 「民生类3个，资金70万元；基建类3个，资金80万元」: one a clause is named by the clause.
    const isOneEach = isDivided && new Set(after.map(({ clause }) => clause)).size === after.length;
    const list = { text, depth: 0, inner: Infinity, isNamed: !isOneEach };
    yield* sumOf(isDivided ? 'all' : 'among', [whole], partsOf(whole, after, list));
  }
}

/** 「工程分三个标段实施，」 */
const IN_LOTS = /分(?:为|成)?[二两三四五六七八九\d]个(?:标段|包件|包|片区|批次)/;

/** 「按领域划分，」, 「从资金来源看，」. */
export function isDividing(text: string): boolean {
  const opening = OPENING.exec(text)?.[0] ?? '';
  if (IN_LOTS.test(opening)) return true;
  return DIVIDING.some((word) => opening.startsWith(word)) && endingOf(opening, DIVIDING_END) !== '';
}

/** One figure of each measure. */
function measuresIn(figures: readonly Said[]): Said[] {
  const found: Said[] = [];
  for (const figure of figures) if (!found.some((one) => isSameMeasure(one, figure))) found.push(figure);
  return found;
}

function isCalled({ label, noun }: Said, name: string): boolean {
  return withoutEndings(label, LINKS).endsWith(name) || noun === name;
}
