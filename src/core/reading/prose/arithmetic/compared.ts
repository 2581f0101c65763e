/** Which figure is more, and which are the same: 「决算数大于预算数」, 「合同价与中标价一致」. */
import type { SaidRelation } from '../../../model';
import { baseSymbol, inBase } from '../../../quantity';
import { entriesOf } from '../../../terms/matcher';
import { CONVERTED, SAME, SAME_AMOUNT } from '../../../terms/said-changes';
import { LARGER, LESS, MORE, SET_AGAINST, SMALLER, WHEN_OF_NAMES, WHY } from '../../../terms/said-rates';
import { isLike, isPlain, type Passage, type Said } from './passages';

const NAME = '[\\p{Script=Han}]{2,8}?';
const anyOf = (words: string) => `(${words.split(' ').join('|')})`;
/** Up to the end of the clause, or to why it is so. */
const END = `(?=$|:|(?:的)?${anyOf(WHY)})`;
/** 「决算数大于预算数」 */
const THAN_ANOTHER = new RegExp(`(${NAME})${anyOf(`${LARGER} ${SMALLER}`)}(${NAME})${END}`, 'u');
/** 「决算数较预算数增加」 */
const AGAINST_ANOTHER = new RegExp(`(${NAME})${anyOf(SET_AGAINST)}(${NAME})${anyOf(`${MORE} ${LESS}`)}${END}`, 'u');
const IS_LARGER = new Set([...LARGER.split(' '), ...MORE.split(' ')]);

/** 「年初预算为A，支出决算为B，决算数大于预算数」: each word names one figure of the sentence, or of the one before. */
export function ordersIn({ text, figures, at }: Passage, before: Passage | null): SaidRelation[] {
  return text.split(/[,;]/).flatMap((clause): SaidRelation[] => {
    const compared = comparedIn(clause.trim());
    if (!compared) return [];
    const { words, names } = compared;
    const pair = pairNamed(figures, names) ?? pairNamed(before?.figures ?? [], names);
    if (!pair) return [];
    const [larger, smaller] = compared.isLarger ? pair : [pair[1], pair[0]];
    return [{ kind: 'order', words, at, larger: larger.figure, smaller: smaller.figure }];
  });
}

interface Compared {
  readonly words: string;
  readonly names: readonly [first: string, second: string];
  /** The first is said to be more. */
  readonly isLarger: boolean;
}

function comparedIn(clause: string): Compared | null {
  const against = AGAINST_ANOTHER.exec(clause);
  if (against) {
    const [words, first = '', , second = '', verb = ''] = against;
    return { words, names: [first, second], isLarger: IS_LARGER.has(verb) };
  }
  const [words, first = '', verb = '', second = ''] = THAN_ANOTHER.exec(clause) ?? [];
  return words === undefined ? null : { words, names: [first, second], isLarger: IS_LARGER.has(verb) };
}

/** The only two figures of one measure that bear the names. */
function pairNamed(figures: readonly Said[], [first, second]: Compared['names']): readonly [Said, Said] | null {
  const others = figuresNamed(figures, second);
  const pairs = figuresNamed(figures, first).flatMap((a) =>
    others.flatMap((b): (readonly [Said, Said])[] => (a !== b && isLike(a, b) ? [[a, b]] : [])),
  );
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

const BEGINNINGS = entriesOf(WHEN_OF_NAMES);

/** The figures whose words hold the name, without 数, 额 behind it; where there are none, without 年初 before it, if theirs do not say another. */
function figuresNamed(figures: readonly Said[], name: string): readonly Said[] {
  const whole = name.replace(/[数额量]$/, '');
  const [when, meant] = BEGINNINGS.find(([word]) => whole.startsWith(word)) ?? ['', null];
  const own = figures.filter((figure) => isPlain(figure) && whole.length > 1 && figure.label.includes(whole));
  if (own.length > 0 || when === '') return own;
  const bare = whole.slice(when.length);
  const isOfOther = ({ label }: Said) => BEGINNINGS.some(([word, other]) => other !== meant && label.includes(word));
  return figures.filter(
    (figure) => isPlain(figure) && bare.length > 1 && figure.label.includes(bare) && !isOfOther(figure),
  );
}

// ---------------------------------------------------------------------------------------------------------------------
// Which are the same

const ALIKE = new RegExp(
  `([\\p{Script=Han}]{2,8}?)(?:与|和|同|跟)([\\p{Script=Han}]{2,8}?)(?:完全|保持|均)?(?:${SAME.split(' ').join('|')})$`,
  'u',
);
const SAME_WORDS = new Set(['', ...SAME_AMOUNT.split(' ')]);
const CONVERSIONS = new Set(CONVERTED.split(' ').flatMap((word) => [`,${word}`, `,${word}为`]));

/** 「合同价与中标价一致」, 「0.36亿元（3600万元）」. */
export function equalsIn(passage: Passage): SaidRelation[] {
  return [...calledSame(passage), ...inAnotherUnit(passage)];
}

function calledSame({ text, figures }: Passage): SaidRelation[] {
  return text.split(/[,;]/).flatMap((clause): SaidRelation[] => {
    const [words, first = '', second = ''] = ALIKE.exec(clause.trim()) ?? [];
    const pair = words === undefined || /\d/.test(clause) ? null : pairNamed(figures, [first, second]);
    return words !== undefined && pair ? [{ kind: 'equal', words, figures: [pair[0].figure, pair[1].figure] }] : [];
  });
}

/** An amount in brackets right behind another one, or behind 即, is the same in another unit: 「12500公斤（12.5吨）」. */
function inAnotherUnit({ text, words, figures }: Passage): SaidRelation[] {
  return figures.flatMap((second, index): SaidRelation[] => {
    const first = figures[index - 1];
    if (!first || !isPlain(first) || !isPlain(second) || !isConverted(first, second)) return [];
    const isAlone = second.gap.startsWith('(') && text.startsWith(')', second.end);
    const isSame = isAlone ? SAME_WORDS.has(second.gap.slice(1).trim()) : CONVERSIONS.has(second.gap);
    if (!isSame || (isAlone && !isNear(first, second))) return [];
    const end = second.end + (isAlone ? 1 : 0);
    return [{ kind: 'equal', words: words.slice(first.start, end), figures: [first.figure, second.figure] }];
  });
}

/** Further apart, and not in the digits alone, two amounts are not one: 「每人次可摊0.12元（282万元）」. */
const FAR = 100;

function isNear({ value: a }: Said, { value: b }: Said): boolean {
  const [first, second] = [inBase(a), inBase(b)];
  const isShifted = first.c.join('') === second.c.join('');
  return isShifted || (first.lt(second.times(FAR)) && second.lt(first.times(FAR)));
}

/** Two units of one measure. */
function isConverted({ value: { unit } }: Said, { value: { unit: other } }: Said): boolean {
  return unit !== null && other !== null && unit.factor !== other.factor && baseSymbol(unit) === baseSymbol(other);
}
