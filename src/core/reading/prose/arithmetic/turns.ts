/** The role of a figure beside others: what the words before it say of a base, a change or a result. */
import { baseSymbol } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import {
  CHANGED_TO,
  COMPARED_BEHIND,
  FALLS_TO,
  FROM,
  NOT_THANS,
  RESULTS,
  RISES_TO,
  SCOPES,
  THANS,
  THANS_END,
  THANS_FIRST,
  type Turn,
  TURNS,
  YEARS_BEFORE,
} from '../../../terms/said-changes';
import { MEANS_OF_PARTS, PER_ONE } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isPlain, type Passage, type Said } from './passages';
import { endingOf, listed, withoutBeginnings, withoutEndings, wordBefore } from './words';

const TURN_OF = new Map(entriesOf(TURNS));
const TURN_WORDS = listed([...TURN_OF.keys()].join(' '));
const LINKS = listed('为 是 达 达到 了 : = 金额 资金 额 共 计 预算 预算资金 经费');
const SCOPE_WORDS = listed(SCOPES);
const RESULT_OF_CHANGE = listed(CHANGED_TO);
const ENDS = listed(THANS_END);
const COMPARED = listed(COMPARED_BEHIND);
const RESULT_WORDS = listed(RESULTS);
const FROMS = FROM.split(' ');
const LAST_YEARS = listed(YEARS_BEFORE);
/** … and 同期 behind it. */
const CALLED_SO = listed(`${YEARS_BEFORE} ${THANS_END}`);
/** True for a word that compares wherever it stands, null for one that does so at the beginning. */
const COMPARING = new Matcher<boolean | null>([
  ...THANS.split(' ').map((word) => [word, true] as const),
  ...THANS_FIRST.split(' ').map((word) => [word, null] as const),
  ...NOT_THANS.split(' ').map((word) => [word, false] as const),
]);
const BREAK = /[,;:、()]/;
const YEAR = /(?:19|20)\d{2}(?=年)/;
const YEARS = /(?:(?:19|20)\d{2}年(?:度|[末底初])?|\d{1,2}月(?:份|底|末|初|\d{1,2}日)?)(?:的)?/g;
/** What is counted stands between a figure and the turn behind it: 「较2022年的146个赛项增加」. */
const LONGEST_COUNTED = 4;

/** Figures of one clause, outside of brackets or in the same ones: only they speak of each other. */
export type Clause = readonly Said[];

export function clausesOf({ text, figures }: Passage): Clause[] {
  const clauses = new Map<string, Said[]>();
  for (const figure of figures) {
    const bracket = figure.depth > 0 ? text.lastIndexOf('(', figure.start) : -1;
    const key = `${String(figure.clause)} ${String(bracket)}`;
    const clause = clauses.get(key);
    if (clause) clause.push(figure);
    else clauses.set(key, [figure]);
  }
  return [...clauses.values()];
}

export interface Compared {
  /** What is compared, before the word; empty where the figure before is. */
  readonly subject: string;
  /** What it is compared with: 上年, 控制价; empty behind 同比. */
  readonly than: string;
}

export interface Change {
  readonly turn: Turn;
  readonly word: string;
  /** Null where the words do not compare. */
  readonly compared: Compared | null;
  /** Right behind a figure: 「…的2800万元增加800万元」. */
  readonly isDirect: boolean;
}

/** 「较上年增加」, 「年中调减」, 「增长」; null for a figure that has a noun of its own, or no turn. */
export function changeOf({ gap: written }: Said): Change | null {
  const gap = withoutComparing(written);
  const [label = '', before = ''] = gap.split(BREAK).reverse();
  if (endingOf(label.trim(), RESULT_OF_CHANGE) !== '') return null;
  const bare = withoutEndings(label, LINKS);
  const word = endingOf(bare, TURN_WORDS);
  const turn = TURN_OF.get(word);
  if (turn === undefined) return null;
  const isDirect = !BREAK.test(gap);
  const rest = bare.slice(0, -word.length).trim();
  const beside = isDirect ? comparedIn(rest) : null;
  // 「支出56万元比上年增加6万元」
  if (beside) return { turn, word, compared: { ...beside, subject: '' }, isDirect: false };
  if (isDirect) {
    const counted = withoutEndings(rest, ENDS);
    return counted.length <= LONGEST_COUNTED ? { turn, word, compared: null, isDirect } : null;
  }
  const compared = comparedIn(rest) ?? (scopeless(rest) === '' ? comparedIn(before) : null);
  return compared || scopeless(rest) === '' ? { turn, word, compared, isDirect } : null;
}

/** 「与2022年的98.12%相比，提高了」: the change stands right behind what is compared. */
function withoutComparing(gap: string): string {
  const word = COMPARED.find((one) => gap.startsWith(one));
  return word === undefined ? gap : gap.slice(word.length).replace(/^,/, '');
}

/** Both that are compared, where the words before the turn name them: 「中标价较招标控制价节约」. */
export function bothCompared({ label }: Said, { word }: Change): Compared | null {
  return comparedIn(withoutEndings(label, LINKS).slice(0, -word.length).trim());
}

/** More or less, whatever noun stands before the word. */
export function turnOf({ label }: Said): Turn | null {
  return TURN_OF.get(endingOf(withoutEndings(label, LINKS), TURN_WORDS)) ?? null;
}

/** 「较2021年的」, 「支出与上年相比」; null where nothing is compared. */
export function comparedIn(text: string): Compared | null {
  for (let at = 0; at < text.length;) {
    const found = COMPARING.match(text, at);
    if (found && found[1] !== false) {
      const than = withoutEndings(text.slice(at + found[0].length), ENDS);
      const subject = scopeless(text.slice(0, at));
      if (found[1] === true || subject === '') return { subject, than };
    }
    at += found?.[0].length ?? 1;
  }
  return null;
}

/** Words that say nothing of what changed, and years, taken off. */
export function scopeless(words: string): string {
  return withoutBeginnings(words.replace(YEARS, ''), SCOPE_WORDS);
}

/** What is left behind dates at the beginning. */
export function wordsBehindDates(words: string): string {
  return words.replace(/^[\d年月日份底末初]+/, '');
}

/** 「增加到」, 「全年实际下达」, right before the figure. */
export function isResult({ label }: Said): boolean {
  return wordBefore(label.replace(YEARS, ''), RESULT_WORDS, LINKS) !== '';
}

/** 「由…增加到3600万元」, 「由进水…降至出水1.4毫克/升」: the figure goes on from the one right before it. */
export function goesOnTo(result: Said): boolean {
  return !BREAK.test(result.gap) && (isResult(result) || isReached(result.label.trim()));
}

/** It rose or fell to that, with a short name of its own between, and to no mean. */
function isReached(label: string): boolean {
  const word = REACHED.find((one) => label.includes(one));
  const name = word === undefined ? '' : label.slice(label.lastIndexOf(word) + word.length);
  return word !== undefined && name.length <= LONGEST_COUNTED && !isOfOne(name);
}

const REACHED = listed(`${RISES_TO} ${FALLS_TO}`);
const isOfOne = holding(`${PER_ONE} ${MEANS_OF_PARTS}`);

/** 「总收入由年初预算79552万元」, where the next figure goes on from it. */
export function isStart({ label }: Said): boolean {
  return FROMS.some((word) => label.includes(word));
}

export function yearOf({ gap }: Said): string {
  return YEAR.exec(gap)?.[0] ?? '';
}

/** Whether the words before a figure are those that something is compared with. */
export function isNamed(figure: Said, than: string): boolean {
  const year = YEAR.exec(`${than}年`)?.[0];
  if (year !== undefined) return yearOf(figure) === year;
  if (LAST_YEARS.some((word) => than.startsWith(word))) return LAST_YEARS.some((word) => figure.label.includes(word));
  return than.length > 1 && figure.label.includes(than);
}

/** What a figure is called without its year, its stop and its links. */
export function calledOf({ gap }: Pick<Said, 'gap'>): string {
  const clause = gap.split(/[,;、()]/).at(-1) ?? '';
  const named = comparedIn(clause)?.than ?? clause.replace(/:/g, '');
  return withoutBeginnings(scopeless(withoutEndings(named, LINKS)), CALLED_SO);
}

/** Whether two figures are called alike, or one of them is not called anything. */
export function isAlike(a: string, b: string): boolean {
  return a === '' || b === '' || a.endsWith(b) || b.endsWith(a);
}

/** One measure: 万元 and 元, 名 and 人; % and 百分点 where `isChange`. */
export function isSameMeasure(a: Said, b: Said): boolean {
  const [first, second] = [a.value.unit, b.value.unit];
  if (!first || !second || first.dimension !== second.dimension) return false;
  if (first.dimension !== 'ratio') return baseSymbol(first) === baseSymbol(second);
  return first.symbol === second.symbol || first.symbol === POINTS || second.symbol === POINTS;
}

export const POINTS = '百分点';

export function isPlainPercent(figure: Said): boolean {
  return figure.value.unit?.symbol === '%' && isPlain(figure);
}
