/**
 * How many of those that were looked at failed: 「共抽检48个点位，全部合格」 against 「48个点位中，有5个点位…不合格」, 「抽取30个小班，其中26个小班合格」 against
 * 「6个小班低于合格标准」, 「58名社工中46名持有职业资格证书」 against 「仍有14名未取得职业资格」.
 */
import type { Big } from 'big.js';
import type { SaidRelation } from '../../../model';
import { ALL_OF_THEM, NOT_THE_SAME, STILL_THERE } from '../../../terms/all-done';
import { FAILED_BEFORE, HELD, PASSED, PLAIN_FOUND } from '../../../terms/parts-twice';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import { isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { endingOf, listed, withoutEndings } from '../arithmetic/words';
import { sharesWords } from './shared-words';

type Against = SaidRelation & { readonly kind: 'against' };

const VERDICTS = listed(PASSED);
const HOLDS = listed(HELD);
const ALL = listed(ALL_OF_THEM);
const NOT = listed(FAILED_BEFORE);
const LEADS = listed(`${STILL_THERE} ${PLAIN_FOUND}`);
const isOther = holding(NOT_THE_SAME);
const HAN = /^\p{Script=Han}+$/u;
const BREAK = /[,;:]/;
const AMONG = '其中';
const THING = 2;
/** Of what is held, or where it was looked at, so much stands in both. */
const SHARED = 4;
const MOST = 40;
const MANY = 4;

interface Told {
  readonly passage: Passage;
  readonly count: Said;
  readonly verdict: string;
  /** How many failed. */
  readonly failed: Big;
  /** Of how many; null where nobody says. */
  readonly whole: Said | null;
  readonly words: string;
}

export function failedOfAll(lines: readonly Line[]): Against[] {
  const passages = lines.flat().filter(({ text }) => !RULES.test(text) && !text.includes('\t') && !isOther(text));
  const counts = passages.flatMap(({ figures }) => figures.filter(isWholeCount));
  const claims = passages.flatMap((passage) => passage.figures.flatMap((_, at) => claimAt(passage, at))).slice(0, MOST);
  if (claims.length === 0) return [];
  const facts = passages
    .flatMap((passage) => passage.figures.flatMap((count) => factAt(passage, count)))
    .slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const alike = facts.filter(
      (fact) => fact.passage !== claim.passage && areOfOne(claim, fact) && !isOfSome(claim, fact, counts),
    );
    const [fact, another] = alike;
    if (!fact || another || fact.failed.eq(claim.failed)) return [];
    const quote = ({ words, passage: { at } }: Told) => ({ words, at });
    return [{ kind: 'against', claim: quote(claim), fact: quote(fact), isWrong: true }];
  });
}

/** 「生产环节抽检486批次，不合格6批次」, where more were looked at elsewhere, and many more failed. */
function isOfSome({ passage, count, whole, failed }: Told, fact: Told, counts: readonly Said[]): boolean {
  if (fact.failed.lt(failed.times(MANY))) return false;
  const own = passage.figures.slice(0, passage.figures.indexOf(count)).findLast((one) => isOneUnit(one, count));
  const isMore = (one: Said) => own !== undefined && isOneUnit(one, own) && one.value.value.gt(own.value.value);
  return whole === null && own?.clause === count.clause && counts.some(isMore);
}

/** All of them, those that passed of so many, or how many failed. */
function claimAt(passage: Passage, at: number): Told[] {
  const count = passage.figures[at];
  if (!count || !isWholeCount(count)) return [];
  const { text, words } = passage;
  const [behind = '', next = ''] = text.slice(count.end).split(BREAK);
  const told = (verdict: string, failed: Big, whole: Said | null, from: number, end: number): Told[] => [
    { passage, count, verdict, failed, whole, words: words.slice(from, end).trim() },
  ];
  const start = count.start - count.label.length;
  const all = allPassed(behind) || (HAN.test(behind) && behind.length <= SHARED * 2 ? allPassed(next, true) : '');
  if (all !== '')
    return told(
      all,
      count.value.value.minus(count.value.value),
      count,
      start,
      count.end + behind.length + next.length + 1,
    );
  const failing = failedBefore(count.label);
  if (failing !== '' && count.noun === '') return told(failing, count.value.value, null, start, count.end);
  const whole = passage.figures.slice(0, at).findLast((one) => isWholeCount(one) && isOneUnit(one, count));
  const verdict = whole && isNextTo(passage, whole, count) ? passedOf(whole, count) : '';
  if (!whole || verdict === '' || whole.value.value.lte(count.value.value)) return [];
  return told(
    verdict,
    whole.value.value.minus(count.value.value),
    whole,
    whole.start - whole.label.length,
    count.end + behind.length,
  );
}

/** 「全部合格」, at the end of its clause; `isAlone`: and nothing before it. */
function allPassed(clause: string, isAlone = false): string {
  const verdict = endingOf(clause, VERDICTS);
  const before = clause.slice(0, clause.length - verdict.length);
  const all = verdict === '' ? '' : endingOf(before, ALL);
  return all !== '' && (!isAlone || before === all) ? verdict : '';
}

/** 合格 of 「，不合格2件」. */
function failedBefore(label: string): string {
  const verdict = endingOf(label, VERDICTS);
  return verdict !== '' && endingOf(label.slice(0, -verdict.length), NOT) !== '' ? verdict : '';
}

/** No other count of that unit stands between, and what is told behind 其中 is told of the whole. */
function isNextTo({ text }: Passage, whole: Said, count: Said): boolean {
  return (
    whole.clause === count.clause &&
    (text.startsWith('中', whole.end + thingOf(whole).length) || count.gap.includes(AMONG))
  );
}

/** 「26个小班合格」, 「合格26个」, 「46名持有职业资格证书」 */
function passedOf(whole: Said, { label, noun }: Said): string {
  const before = endingOf(label, VERDICTS);
  if (before !== '' && failedBefore(label) === '' && noun === '') return before;
  const thing = thingOf(whole);
  const rest = thing !== '' && noun.startsWith(thing) ? noun.slice(thing.length) : noun;
  // 「30个小班进行核查，其中26个小班合格」
  const isSaid = (one: string) => noun.endsWith(one) && whole.noun.startsWith(noun.slice(0, -one.length));
  return VERDICTS.find((one) => rest === one || isSaid(one)) ?? HOLDS.find((one) => rest.startsWith(one)) ?? '';
}

/** What is counted, up to 中. */
function thingOf({ noun }: Said): string {
  return noun.split('中')[0] ?? '';
}

/** 「有5个点位…不合格」, 「5件不合格案卷」, 「仍有14名未取得职业资格」: found, and of nothing else. */
function factAt(passage: Passage, count: Said): Told[] {
  const { text, words } = passage;
  const lead = withoutEndings(count.label, []);
  if (!isWholeCount(count) || count.gap.includes(AMONG) || (lead !== '' && endingOf(lead, LEADS) === '')) return [];
  const behind = text.slice(count.end);
  const [clause = ''] = behind.split(BREAK);
  const verdict = failedIn(clause) || failedIn(behind);
  const isFailed =
    verdict !== '' && (failedIn(clause) !== '' || behind.includes(`不${verdict}${count.noun.slice(0, THING)}`));
  const held = HOLDS.find((one) => NOT.some((not) => count.noun.startsWith(not + one)));
  const found = isFailed ? verdict : (held ?? '');
  if (found === '') return [];
  const end = count.end + clause.length;
  return [
    {
      passage,
      count,
      verdict: found,
      failed: count.value.value,
      whole: null,
      words: words.slice(count.start - lead.length, end).trim(),
    },
  ];
}

/** 不合格, 未达标, 「低于85%的合格标准」 */
function failedIn(clause: string): string {
  return (
    VERDICTS.find(
      (one) =>
        NOT.some((not) => clause.includes(not + one)) || (clause.includes(BELOW) && clause.includes(`${one}标准`)),
    ) ?? ''
  );
}

const BELOW = '低于';

function isOneUnit(a: Said, b: Said): boolean {
  return a.value.unit?.symbol === b.value.unit?.symbol;
}

/** One unit and verdict, and the same number of them, the same thing, or the same words of what was held. */
function areOfOne(claim: Told, fact: Told): boolean {
  if (!isOneUnit(claim.count, fact.count)) return false;
  if (HOLDS.includes(claim.verdict))
    return HOLDS.includes(fact.verdict) && sharesWords(claim.words, fact.words, SHARED);
  if (claim.verdict !== fact.verdict) return false;
  const { whole } = claim;
  if (!whole) return sharesWords(claim.passage.text, fact.passage.text, SHARED);
  if (fact.failed.gte(whole.value.value)) return false;
  const thing = thingOf(whole).slice(0, THING) || claim.count.noun.slice(0, THING);
  const isSame = thing.length === THING && fact.count.noun.startsWith(thing);
  const isToldAgain = fact.passage.figures.some(
    (one) => isOneUnit(one, whole) && one.value.value.eq(whole.value.value),
  );
  return isSame && (isToldAgain || !claim.failed.eq(0));
}
