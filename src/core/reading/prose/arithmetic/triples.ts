/** Whole, part and rest of one thing, each known by its words: 「下达A，支出B，结余C」, 「满分A，得B，扣C」, 「审核通过A，未通过B」. */
import { compare, inBase } from '../../../quantity';
import {
  DONE_ALREADY,
  GRANT_ENDS,
  GRANT_VERBS,
  GRANTS,
  ONE_OF_BATCHES,
  PARTS_SAID,
  REMAINING,
  REST_GOES_ON,
  TRIPLES,
  UNDONE,
} from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import type { Said } from './passages';
import { changeOf, scopeless } from './turns';
import { endingOf, listed, withoutBeginnings, withoutEndings, wordBefore } from './words';

export const LINKS = listed('为 是 达 达到 了 : = 共 计 共计 合计 的 数 额 金额');
const LEFT = listed(REMAINING);
const ALREADY = listed(DONE_ALREADY);
const NOT_YET = listed(UNDONE);
/** Behind what is left: that it is not done, and why. */
const BEHIND = [...NOT_YET, ...REST_GOES_ON.split(' ')];
export const GRANTED = listed(GRANTS);
const TRIPLE_WORDS = TRIPLES.map(({ whole, part, rest, rate }) => ({
  whole: listed(whole),
  part: listed(part),
  rest: listed(rest),
  rate: listed(rate),
}));
/** Of money that was given. */
export const GRANT_WORDS = TRIPLE_WORDS.filter(({ whole }) => whole.some((word) => GRANTED.includes(word)));
export const NOT_GIVEN = TRIPLE_WORDS.flatMap(({ rest }) => rest);
export const ALL_RESTS = TRIPLE_WORDS.map(({ rest }) => rest);

export interface Triple {
  readonly whole: Said;
  readonly part: Said;
  readonly rest: Said;
  /** The one told last. */
  readonly last: Said;
  readonly rate: readonly string[];
}

export function tripleOf(figures: readonly Said[]): Triple | null {
  for (const words of TRIPLE_WORDS) {
    const rests = figures.filter((figure) => isBareOf(figure, words.rest));
    const parts = figures.filter((figure) => isBareOf(figure, words.part) && !rests.includes(figure));
    const wholes = figures.filter(
      (figure) => isOf(figure, words.whole) && !rests.includes(figure) && !parts.includes(figure),
    );
    const [[rest, more], [part, second], [whole], last] = [rests, parts, wholes, figures.at(-1)];
    // The rest is told last, or between its whole and the part.
    const isInOrder = rest === last || (whole === figures[0] && part === last);
    if (rest && part && whole && last && !more && !second && isInOrder)
      return { whole, part, rest, last, rate: words.rate };
  }
  return undoneOf(figures);
}

/** 「共拨付培训补贴资金385万元，实际使用341.2万元，结余43.8万元」: the first money of a sentence, by the name of what it is for. */
export function grantedOf([whole, part, rest]: readonly Said[]): Triple | null {
  if (!whole || !part || !rest || !isGrant(whole) || compare(inBase(whole.value), inBase(part.value)) < 0) return null;
  const words = GRANT_WORDS.find(({ part: spent, rest: left }) => isBareOf(part, spent) && isBareOf(rest, left));
  return words ? { whole, part, rest, last: rest, rate: words.rate } : null;
}

const isGiven = holding(GRANT_VERBS);
const isOfSome = holding(PARTS_SAID);
const MONEY_ENDS = listed(GRANT_ENDS);

function isGrant({ label, gap }: Said): boolean {
  return isGiven(label) && endingOf(withoutEndings(label, LINKS), MONEY_ENDS) !== '' && !isOfSome(gap);
}

/** 「最高93.4分，最低76.8分，相差16.6分」: how far the two before are apart. */
export function apartOf([first, second, rest]: readonly Said[]): Triple | null {
  const change = rest && changeOf(rest);
  if (!first || !second || !rest || change?.turn !== 'apart' || change.compared !== null || change.isDirect)
    return null;
  const isLarger = compare(inBase(first.value), inBase(second.value)) >= 0;
  const [whole, part] = isLarger ? [first, second] : [second, first];
  return { whole, part, rest, last: rest, rate: [] };
}

/** 「受理2013份，审核通过1986份，未通过27份」: the rest is told by the words of the part. */
function undoneOf([whole, part, rest]: readonly Said[]): Triple | null {
  if (!whole || !part || !rest) return null;
  // 「…、第三批400万元，累计支付1380万元，尚有120万元未支付」: nothing is done of a whole that is less.
  if (compare(inBase(whole.value), inBase(part.value)) < 0 || isOfBatch(whole)) return null;
  // 「排查86处，已整改79处，剩余7处」
  const isLeft = wordBefore(rest.label, LEFT, LINKS) === rest.label.trim() && rest.label.trim() !== '';
  if (
    isLeft &&
    ALREADY.some((word) => part.label.startsWith(word)) &&
    whole.label !== '' &&
    areOfOneKind(rest, [whole, part])
  )
    return { whole, part, rest, last: rest, rate: [] };
  // 「剩余27份未通过」, and not 「尚余质保金60万元未支付」
  const isUnnamed = withoutEndings(withoutBeginnings(rest.label, LEFT), LINKS) === '';
  const undone =
    endingOfStart(scopeless(withoutEndings(rest.label, LINKS))) || (isUnnamed ? endingOfStart(rest.noun) : '');
  if (undone.length < SHORTEST_DEED) return null;
  const done = withoutEndings(part.label, LINKS) + part.noun;
  // 「第一批完工187户，第二批完工100户，还有33户没有完工」
  if ((whole.label + whole.noun).includes(undone)) return null;
  return done.includes(undone) && !endingOfStart(scopeless(done)) ? { whole, part, rest, last: rest, rate: [] } : null;
}

/** 「已发放补助950人，还有60名教师未发放」: what is left is counted as something else. */
export function areOfOneKind({ noun }: Said, others: readonly Said[]): boolean {
  const at = BEHIND.map((word) => noun.indexOf(word)).filter((place) => place >= 0);
  const counted = at.length > 0 ? noun.slice(0, Math.min(...at)) : noun;
  return counted === '' || others.some((other) => (other.gap + other.noun).includes(counted));
}

/** 第三批 and 末批 are no whole. */
function isOfBatch({ label }: Said): boolean {
  return BATCHES.some((batch) => label.includes(batch));
}

const BATCHES = ONE_OF_BATCHES.split(' ');
const SHORTEST_DEED = 2;

/** What was not done; empty where the words say nothing of that kind. */
function endingOfStart(words: string): string {
  const found = NOT_YET.find((word) => words.startsWith(word));
  return found === undefined ? '' : words.slice(found.length);
}

export function isOf({ label }: Said, words: readonly string[]): boolean {
  return wordBefore(label, words, LINKS) !== '';
}

/** With these words alone: another name would be another thing. */
export function isBareOf({ label, gap, start }: Said, words: readonly string[]): boolean {
  const word = wordBefore(label, words, LINKS);
  if (word === '') return false;
  const bare = label.slice(0, label.lastIndexOf(word) + word.length);
  const rest = withoutBeginnings(scopeless(bare.slice(0, -word.length)), words);
  return rest === '' || (start === gap.length && rest.length <= LONGEST_LEAD);
}

/** What a sentence may begin with before its first figure. */
const LONGEST_LEAD = 12;
