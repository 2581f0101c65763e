/** Which figure is more, and which are the same: 「决算数大于预算数」, 「合同价与中标价一致」. */
import type { SaidRelation } from '../../../model';
import { baseSymbol } from '../../../quantity';
import { CONVERTED, SAME, SAME_AMOUNT } from '../../../terms/said-changes';
import { LARGER, SMALLER } from '../../../terms/said-rates';
import { isLike, isPlain, type Passage, type Said } from './passages';

const COMPARED = new RegExp(
  `([\\p{Script=Han}]{2,8}?)(${LARGER.split(' ').join('|')}|${SMALLER.split(' ').join('|')})([\\p{Script=Han}]{2,8})$`,
  'u',
);
const IS_LARGER = new Set(LARGER.split(' '));

/** 「年初预算为A，支出决算为B，决算数大于预算数」: each word names one figure of the sentence. */
export function ordersIn({ text, figures, at }: Passage): SaidRelation[] {
  return text.split(/[,;]/).flatMap((clause): SaidRelation[] => {
    const match = COMPARED.exec(clause.trim());
    const [words, first = '', verb = '', second = ''] = match ?? [];
    if (words === undefined || /\d/.test(clause)) return [];
    const [a, b] = [figureNamed(figures, first), figureNamed(figures, second)];
    if (!a || !b || a === b || !isLike(a, b)) return [];
    const [larger, smaller] = IS_LARGER.has(verb) ? [a, b] : [b, a];
    return [{ kind: 'order', words, at, larger: larger.figure, smaller: smaller.figure }];
  });
}

/** The only figure whose words hold the name, without 数, 额 behind it. */
function figureNamed(figures: readonly Said[], name: string): Said | null {
  const bare = name.replace(/[数额量]$/, '').replace(/^(?:实际|全年|本年|年初)/, '');
  const named = figures.filter((figure) => bare.length > 1 && isPlain(figure) && figure.label.includes(bare));
  return named.length === 1 ? (named[0] ?? null) : null;
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
    if (words === undefined || /\d/.test(clause)) return [];
    const [a, b] = [figureNamed(figures, first), figureNamed(figures, second)];
    if (!a || !b || a === b || !isLike(a, b)) return [];
    return [{ kind: 'equal', words, figures: [a.figure, b.figure] }];
  });
}

/** An amount in brackets right behind another one, or behind 即, is the same in another unit: 「12500公斤（12.5吨）」. */
function inAnotherUnit({ text, words, figures }: Passage): SaidRelation[] {
  return figures.flatMap((second, index): SaidRelation[] => {
    const first = figures[index - 1];
    if (!first || !isPlain(first) || !isPlain(second) || !isConverted(first, second)) return [];
    const isAlone = second.gap.startsWith('(') && text.startsWith(')', second.end);
    const isSame = isAlone ? SAME_WORDS.has(second.gap.slice(1).trim()) : CONVERSIONS.has(second.gap);
    if (!isSame) return [];
    const end = second.end + (isAlone ? 1 : 0);
    return [{ kind: 'equal', words: words.slice(first.start, end), figures: [first.figure, second.figure] }];
  });
}

/** Two units of one measure. */
function isConverted({ value: { unit } }: Said, { value: { unit: other } }: Said): boolean {
  return unit !== null && other !== null && unit.factor !== other.factor && baseSymbol(unit) === baseSymbol(other);
}
