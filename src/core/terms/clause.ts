/** The words of a criterion's clause: every table that may stand there, each word once. */
import { AWARDS, type AwardWord } from './awards';
import { AROUND, BOUNDS, COMPARES, HALVES, INCLUDES, RANGE_SIGNS, REACHES, WITHIN } from './comparators';
import { GUARDS } from './guards';
import { entriesOf, Matcher } from './matcher';
import { EVIDENCE, NOUNS, type Noun, PERFORMS, RATES, type RateOf } from './nouns';
import { ABSOLUTE, DISTANCES, LATE, SHORT_DISTANCES, type Distance } from './relations';
import { RANK_AT, RANKS_TO } from './ranks';
import type { Comparator } from '../model';

/** What a word of a clause is; `sense` says which. */
export type Sign =
  | { readonly kind: 'compare' | 'reach' | 'bound'; readonly sense: Comparator }
  | { readonly kind: 'include'; readonly sense: boolean }
  | { readonly kind: 'distance'; readonly sense: Distance }
  | { readonly kind: 'rate'; readonly sense: RateOf }
  | { readonly kind: Senseless; readonly sense: '' };

/** Words of which their kind is all there is to say. */
type Senseless =
  | 'within'
  | 'late'
  | 'absolute'
  | 'perform'
  | 'evidence'
  | 'of'
  | 'or'
  | 'and'
  | 'between'
  | 'min'
  | 'word'
  | Noun
  | AwardWord
  | Punctuation;

export type Punctuation = 'comma' | 'colon' | 'break' | '(' | ')' | '[' | ']' | '|' | '±' | '∞';

const PUNCTUATION: readonly (readonly [Punctuation, string])[] = [
  ['comma', ', 、'],
  ['colon', ': → ⇒'],
  ['break', '; 。 ! ? ！ ？'],
  ['(', '( { 〔'],
  [')', ') } 〕'],
  ['[', '[ 【 ［'],
  [']', '] 】 ］'],
  ['|', '| ∣ ｜ │ ┃ ǀ'],
  ['±', AROUND],
  ['∞', '∞ +∞ -∞ 无穷大 正无穷'],
];

const SMALL: readonly (readonly ['of' | 'or' | 'and' | 'between' | 'min', string])[] = [
  ['of', '的'],
  ['or', '或 或者'],
  ['and', '且 并且'],
  ['between', '之间 区间 范围'],
  ['min', 'MIN min Min'],
];

function plain(kind: Senseless): Sign {
  return { kind, sense: '' };
}

const signs: (readonly [string, Sign])[] = [];
/** Words that only count directly before a figure or after 每. */
const beside: (readonly [string, Sign])[] = [];

function add<Sense>(table: readonly (readonly [Sense, string])[], sign: (sense: Sense) => Sign): void {
  for (const [word, sense] of entriesOf(table)) signs.push([word, sign(sense)]);
}

add(PUNCTUATION, plain);
add(SMALL, plain);
add(COMPARES, (sense) => ({ kind: 'compare', sense }));
add(REACHES, (sense) => ({ kind: 'reach', sense }));
add(BOUNDS, (sense) => ({ kind: 'bound', sense }));
add(WITHIN, () => plain('within'));
add(INCLUDES, (sense) => ({ kind: 'include', sense }));
add(DISTANCES, (sense) => ({ kind: 'distance', sense }));
add([['late', LATE]], () => plain('late'));
add([['absolute', ABSOLUTE]], () => plain('absolute'));
add(NOUNS, plain);
add(RATES, (sense) => ({ kind: 'rate', sense }));
add([['perform', PERFORMS]], () => plain('perform'));
add([['evidence', EVIDENCE]], () => plain('evidence'));
add(AWARDS, plain);
add([['word', GUARDS]], () => plain('word'));

for (const [word, sense] of entriesOf(SHORT_DISTANCES)) beside.push([word, { kind: 'distance', sense }]);

/** Every word of a clause. */
export const CLAUSE = new Matcher<Sign>(signs);
/** All of them, for the guard that refuses a word claimed twice. */
export const CLAUSE_WORDS: readonly string[] = signs.map(([word]) => word);
/** Verbs of distance that say so only directly before a figure or after 每: 低, 超, 少于. */
export const BESIDE_FIGURE = new Matcher<Sign>(beside);

/** Words that are a sign only directly before a figure: 计5分, 减1分, 为95%, 达90%. */
export const BEFORE_FIGURE = new Matcher<Sign>([
  ...[...'计记赋给评判占'].map((word): [string, Sign] => [word, plain('give')]),
  ...['减', '减去'].map((word): [string, Sign] => [word, plain('deduct')]),
  ['各', plain('each-of')],
  ['为', { kind: 'compare', sense: '=' }],
  ['是', { kind: 'compare', sense: '=' }],
  ['达', { kind: 'reach', sense: '>=' }],
  ['满', { kind: 'compare', sense: '>=' }],
  ['内', plain('within')],
]);

/** Operators of formulas, after a term. */
export const OPERATORS = new Matcher<'*' | '/' | '+' | '-'>(
  entriesOf([
    ['*', '* × ✕ ╳ 乘以 乘 ∗'],
    ['/', '/ ÷ 除以 ∕'],
    ['+', '+ 加上'],
    ['-', '- － 减去 – — ——'],
  ]),
);

/** Of the operators one that takes points away as well: 减去1分. */
export const TAKES = /^减/;

/** Between a rule and what it gives: ≥90%——10分. */
export const DASHES = new Matcher<true>(entriesOf([[true, '— —— ——— ― ―― ── →']]));

/** Behind a figure and before what it gives: 90%-99%/4分. */
export const SLASH = '/';

/** What numbers a clause: ① (1) 1、 一、 A. */
export const CIRCLED = /[①-⑳⑴-⒇⒈-⒛❶-❿➀-➉㈠-㈩]/;
export const BULLET =
  /^(?:\(?\d{1,2}\)|\d{1,2}(?:、|\.(?!\d))|\(?[一二三四五六七八九十]\)|[一二三四五六七八九十]、|[a-hA-H][.、)]|[【[][^】\]\d]{0,8}(?:标准|规则|办法|细则|说明|方法|公式)[】\]])/;
/** 一、二、三等奖: names of a list, and no numbers of clauses. */
export const NAMES_LISTED = /^一、二(?:、三)?(?:、四)?等/;
/** What a number of a clause may begin with. */
export const MAY_NUMBER = '([【0123456789一二三四五六七八九十abcdefghABCDEFGH';

/** Characters that numbers in Chinese begin with. */
export const CHINESE_NUMERALS = '零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾';

export const QUOTES = '"\'“”‘’「」『』《》〈〉';

/** 过半, 未过半: a comparing word and half of it. */
export const HALF_COMPARED = new Matcher<Comparator>(entriesOf(HALVES));

/** Signs between the ends of a range. */
export const RANGES = new Matcher<true>(entriesOf([[true, RANGE_SIGNS]]));

/** 第1名, 前三名. */
export const RANK_SIGNS = RANK_AT + RANKS_TO;
/** What names of rates end in: 执行率, 知晓度. */
export const RATE_ENDS = '率度';

/** A line that begins a clause: a number of a list, 得分=. */
export const BEGINS_LINE =
  /^(?:\(?\d{1,2}[).、．]|[①-⑳⑴-⒇❶-❿㈠-㈩]|[(（]?[一二三四五六七八九十][)）、]|[A-Ha-h][.、)])/;
export const BEGINS_SCORE = /^.{0,6}得分\s*[=＝]/;
/** A line that ends in a share that is given. */
export const GIVES_SHARE = /[得计扣:][^。；;\n]*$/;
