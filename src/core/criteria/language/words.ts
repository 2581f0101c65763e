/** What the words of a clause say: fillers, achievement, things that should not happen, 否则. */
import { achievementOf } from '../../quantity/words';
import { ACHIEVEMENT, type AchievementWord, ACHIEVES, COMPOSITE, HOW_MUCH, SECOND } from '../../terms/achievement';
import { POINTS } from '../../terms/awards';
import { CONSEQUENCES, DENIED, EXCUSES, FAULTS, FRAUDS, NONE, SEVERE, SOME } from '../../terms/faults';
import { DEMANDS, LABELS, LEADING, REMAINDER, TRAILING } from '../../terms/fillers';
import { endingWith, Ends } from '../../terms/ends';
import { anyOf, entriesOf, Matcher } from '../../terms/matcher';
import { holding } from '../../terms/search';
import { DEGREES, DENIES, MISSING, NOT_MISSING, OUGHT, PERIODS } from '../../terms/remarks';
import { AT_LEAST, AT_MOST, BACKWARDS, FORWARDS, IN_FULL, NOTHING_THERE, STANDSTILL, WHOLLY } from '../../terms/scales';
import { EXCEEDING, REACHES, THIS_RANGE } from '../../terms/comparators';
import { ABSOLUTE } from '../../terms/relations';
import { ALLOWS, FORBIDS, TIMELY, TIMELY_ALONE, YEAR_ENDS, YEARS } from '../../terms/time';
import type { Achieved, Fault } from '../meaning/model';
import { codeAt, lengthOf } from '../../terms/code-at';

const leading = anyOf(LEADING);
const remainder = anyOf(REMAINDER);
const demands = anyOf(DEMANDS);
const labels = new Set(LABELS.split(' '));
const faults = anyOf(`${FAULTS} ${FRAUDS}`);
const none = anyOf(NONE);
const denials = `${NONE} ${DENIED}`.split(' ');
const some = anyOf(SOME);
const severe = anyOf(SEVERE);
const consequences = anyOf(CONSEQUENCES);
const backwards = BACKWARDS.split(' ');
/** A filler before 正 and 负 that makes the word. */
const IS = '为';
const wholly = anyOf(WHOLLY);
const inFull = anyOf(IN_FULL);
const timely = anyOf(TIMELY);
const forwards = FORWARDS.split(' ');
const limits = new Ends<'<=' | '>='>([
  ['<=', AT_MOST],
  ['>=', AT_LEAST],
]);
const reached = new Matcher(entriesOf(REACHES));
const degrees = DEGREES.split(' ');
const missing = new Matcher<boolean>([
  ...MISSING.split(' ').map((word): [string, boolean] => [word, true]),
  ...NOT_MISSING.split(' ').map((word): [string, boolean] => [word, false]),
]);
const periods = anyOf(PERIODS);
const points = POINTS.split(' ');
const thisRange: ReadonlySet<string> = new Set(THIS_RANGE.split(' '));
const years = new Matcher(entriesOf(YEARS));
const achievement = new Matcher(entriesOf(ACHIEVEMENT));

/** Words by the code of their last character, the longest first. */
const trailing = new Map<number, string[]>();
for (const word of TRAILING.split(' ').sort((a, b) => b.length - a.length)) {
  const last = codeAt(word, word.length - 1);
  trailing.set(last, [...(trailing.get(last) ?? []), word]);
}

/** 否则 is a condition, whatever 则 is elsewhere. */
const OTHERWISE_WORD = '否则';

/** In which 时 and 得 are no fillers: 完成及时 ends in 及时, 完成时 in 时. */
const KEPT = '及时 按时 准时 限时 小时 工时 课时 学时 临时 取得 获得';

/** The filler in which a text ends at a place, and which leaves something before `start`; '' for none. */
function fillerBefore(text: string, start: number, end: number): string {
  const words = trailing.get(codeAt(text, end - 1));
  if (!words || text.endsWith(OTHERWISE_WORD, end)) return '';
  for (const word of words) {
    if (!text.endsWith(word, end)) continue;
    return KEPT.includes(text.slice(end - 2, end)) || end - word.length < start ? '' : word;
  }
  return '';
}

/** A text without fillers at its ends. */
export function withoutFillers(text: string): string {
  let start = 0;
  for (let word = leading.match(text, start); word; word = leading.match(text, start)) {
    // 当年 is a year, 如期 in time.
    if (years.match(text, start) || onTime.match(text, start)) break;
    start += word[0].length;
  }
  let end = lengthOf(text);
  while (end > start) {
    const word = fillerBefore(text, start, end);
    if (word === '') break;
    end -= word.length;
  }
  return start < end ? text.slice(start, end) : '';
}

/** Whether one of the words stands anywhere; `from` where to begin looking. */
function holds(words: Matcher<unknown>, text: string): boolean {
  const end = lengthOf(text);
  for (let at = 0; at < end; at++) if (words.match(text, at)) return true;
  return false;
}

/** 其他情况, 不符合上述标准: where no other case holds. */
export function isRemainder(words: string): boolean {
  return remainder.match(words, 0) !== null;
}

/** 有杂物堆置: whatever happened, where its award says that it should not. */
export function beginsFault(words: string): boolean {
  return some.match(words, 0) !== null && consequences.match(words, 0) === null && !holds(severe, words);
}

/** 与预算持平: equal to what was spoken of. */
export function saysEqual(words: string): boolean {
  return words.endsWith('持平');
}

/** 基本, 部分 at the end: 达到预期目标 after it is a grade of its own. */
export function endsInDegree(words: string): boolean {
  return degrees.some((degree) => words.endsWith(degree));
}

/** Something is missing or undone. */
export function saysMissing(words: string): boolean {
  const end = lengthOf(words);
  for (let at = 0; at < end; at++) {
    const found = missing.match(words, at);
    if (found?.[1]) return true;
    if (found) at += found[0].length - 1;
  }
  return false;
}

/** 均不符合, 全部未完成: none at all. */
export function saysNoneAtAll(words: string): boolean {
  const first = wholly.match(words, 0);
  return first !== null && missing.match(words, first[0].length)?.[1] === true;
}

/** 没有, 无, 未有: nothing, and no word of what. */
export function saysNothing(words: string): boolean {
  return none.meaningOf(words) === true;
}

/** 零逾期, 杜绝超支: none of what is named. */
export function saysNone(words: string): boolean {
  return none.match(words, 0) !== null;
}

/** 每季度开展1次. */
export function saysPeriod(words: string): boolean {
  return words.includes('每') && holds(periods, words);
}

/** 按时, 未如期, 逾期: about time. */
export function saysTimely(words: string): boolean {
  return holds(timely, words);
}

/** 年底报送: at the end of the year. */
export const saysYearEnd = holding(YEAR_ENDS);

/** 弄虚作假, 截留: what no measured value shows. */
export const saysFraud = holding(FRAUDS);

/** 整改到位的, 经批准的: perhaps an excuse. */
export const saysExcused = holding(EXCUSES);

/** 允许延误3天: so far nothing is taken. */
export const saysAllowed = holding(ALLOWS);

/** 不允许延期3天以上. */
export const saysForbidden = holding(FORBIDS);

/** 超过宽限期的: beyond what was spoken of. */
export const saysBeyond = holding(EXCEEDING);

/** 绝对值, |…|: no sign. */
export const saysAbsolute = holding(`${ABSOLUTE} |`);

/** 该 before 范围: the one that was just told. */
export const saysThisRange = (word: string): boolean => thisRange.has(word);

/** 当年, 跨年: the year of the target or the next one. */
export function yearOf(words: string): 'same' | 'next' | null {
  return years.match(words, 0)?.[1] ?? null;
}

/** 优秀, 完成: words that only name a case. */
export const isLabel = (words: string): boolean => labels.has(words);

/** A second requirement in words beside a bound (≥95%且质量合格); names of the case (为优) are none. */
export function isRequirement(words: string): boolean {
  return words !== '' && !isLabel(words) && holds(demands, words);
}

function endsIn(list: readonly string[], words: string): boolean {
  return list.some((word) => words.endsWith(word) || word === IS + words);
}

/** 不降反升, 负增长: below zero where more was wanted. */
export function saysBackwards(words: string): boolean {
  return endsIn(backwards, words);
}

/** 为正, 正增长: above zero. */
export function saysForwards(words: string): boolean {
  return endsIn(forwards, words);
}

/** 零增长, 全部缺失: zero. */
export const saysStandstill = endingWith(`${STANDSTILL} ${NOTHING_THERE}`);

/** 节约或持平, 未超支: not above what was spoken of; 不降: not below it. */
export const limitOf = (words: string): '<=' | '>=' | null => limits.match(words)?.[1] ?? null;

/** 正向指标, 反向指标. */
export function directionOf(words: string): 'forward' | 'reverse' | null {
  if (!words.includes('向') && !words.includes('正指标')) return null;
  if (words.includes('正向') || words.includes('正指标')) return 'forward';
  return words.includes('反向') || words.includes('逆向') || words.includes('负向') ? 'reverse' : null;
}

const LONGEST_PHRASE = 34;
const timelyAlone = new Set(TIMELY_ALONE.split(' '));
const onTime = anyOf(TIMELY_ALONE);
/** 但, 且: what is said of something else, or on top. */
export const isSecond = holding(SECOND);

/** 已建成 of 建成并投入使用: it names some of what was wanted, and not all. */
export function isOnePart(words: string, wanted: string): boolean {
  const named = wanted.split(COMPOSITE).map((part) => words.includes(part.slice(-2)));
  return named.includes(true) && named.includes(false);
}

/** How far the words of a condition say that the target is reached; null where they speak of something else. */
export function achievedOf(words: string): Achieved | null {
  if (words.length === 0 || words.length > LONGEST_PHRASE) return null;
  if (timelyAlone.has(words)) return 'met';
  const plain = achievementOf(words, true);
  if (plain) return plain;
  const said = reached.meaningOf(words);
  if (said) return said === '<' ? 'unmet' : 'met';
  const begun = startAchieved(words);
  if (begun) return begun;
  if (COMPOSITE.test(words)) return null;
  // 未足额发放: a part of it.
  if (words.startsWith('未') && isAllDone(words.slice(1))) return 'partly';
  return endAchieved(words) ?? (isAllDone(words) ? 'met' : null);
}

/** 按期投产, 未及时开工: done in time or not, whatever it is that was to be done; null for words that say more, or something else. */
export function timelyOf(words: string): 'met' | 'unmet' | null {
  const isDenied = words.startsWith('未');
  const said = isDenied ? words.slice(1) : words;
  const [adverb] = onTime.match(said, 0) ?? [];
  if (adverb === undefined || said.length - adverb.length > LONGEST_DEED) return null;
  return COMPOSITE.test(words) || saysMissing(said) ? null : isDenied ? 'unmet' : 'met';
}

/** 须取得许可证，未取得的: what was demanded is denied. */
export function deniesDemand(words: string, demanded: string): boolean {
  const [, deed] = DENIES.exec(withoutFillers(words)) ?? [];
  return deed !== undefined && demanded.includes(deed);
}

/** 资金应全额拨付: it is demanded. */
export const saysOught = holding(OUGHT);

/** 未按期完成, 未在规定时间完成: late, and nothing else. */
export function saysLate(words: string): boolean {
  return words.startsWith('未') && words.length <= LONGEST_LATE && saysTimely(words) && !COMPOSITE.test(words);
}

const LONGEST_LATE = 12;

const isVerb = (kind: AchievementWord): boolean => kind === 'verb' || kind === 'deed';

/** What a phrase that begins with a verb says, whatever its object is: 未完成年度献血任务, 建立项目储备库. */
function startAchieved(words: string): Achieved | null {
  let end = 0;
  for (let word = achievement.match(words, end); word && !isVerb(word[1]); word = achievement.match(words, end)) {
    if (word[1] === 'object') return null;
    end += word[0].length;
  }
  const verb = achievement.match(words, end);
  if (!verb || !isVerb(verb[1])) return null;
  const object = words.slice(end + verb[0].length);
  if (saysMissing(object) || isSecond(object) || saysHowMuch(object) || /\d/.test(object)) return null;
  return achievementOf(words.slice(0, end + verb[0].length), true);
}

/** 完成大半: some of it, and nobody says how much. */
const saysHowMuch = holding(HOW_MUCH);

const LONGEST_DEED = 8;

/** 全部交回, 均落实: all of it, whatever it is. */
function isAllDone(words: string): boolean {
  const all = wholly.match(words, 0) ?? inFull.match(words, 0);
  return all !== null && words.length - all[0].length <= LONGEST_DEED && !saysMissing(words);
}

/** The achievement that a phrase ends in: 项目按计划完成, 资金未及时到位, 逾期交付. */
function endAchieved(words: string): Achieved | null {
  for (let start = 1; start < words.length; start++) {
    const word = achievement.match(words, start);
    if (!word || word[1] === 'object') continue;
    if (word[1] === 'late' && isDeniedBefore(words, start)) return 'met';
    const said = achievementOf(words.slice(start), true);
    if (said) return said;
  }
  return null;
}

/** 未逾期, 项目没有延期; 无故逾期 is late. */
function isDeniedBefore(words: string, end: number): boolean {
  return denials.some((word) => words.endsWith(word, end));
}

const LONGEST_FAULT = 12;

/** 「无投诉」 none, 「发生安全事故」 some, 「发生重大事故」 severe; null for words about anything else. */
export function faultOf(written: string): Fault | null {
  // 年度内零事故.
  const words = written.slice(years.match(written, 0)?.[0].length ?? 0);
  const denied = none.match(words, 0);
  const begun = denied ?? some.match(words, 0);
  if (!begun) return null;
  // 零脱逃: none, whatever it is.
  if (denied?.[0].endsWith('零') === true && words.length > denied[0].length) return 'none';
  const rest = words.slice(begun[0].length);
  if (rest === '' && begun[0].length < 2) return null;
  const isFault = rest === '' || holds(faults, rest.slice(0, LONGEST_FAULT + 4));
  if (holds(severe, words) || consequences.match(words, 0)) return denied ? (isFault ? 'none' : null) : 'severe';
  if (!isFault) return null;
  return denied ? 'none' : 'some';
}

/** A fault of another weight than the plain one, or words of its consequences. */
export function isSevere(words: string): boolean {
  return holds(severe, words);
}

/** 按任务完成率: a completion, whatever it is called. */
export const saysAchievement = holding(ACHIEVES);

/** 该指标分值为, 满分: names the points. */
export function namesPoints(words: string): boolean {
  const end = words.length > 0 && ':为是'.includes(words.charAt(words.length - 1)) ? words.length - 1 : words.length;
  return points.some((word) => words.endsWith(word, end));
}
