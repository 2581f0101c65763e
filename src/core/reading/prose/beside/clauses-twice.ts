/**
 * One clause in two places, the same but for a digit of its only figure: 「7名人员超期领取补贴」 ↔ 「17名人员超期领取补贴」, 「涉及金额168万元」 ↔ 「涉及金额186万元」 behind the same
 * words.
 */
import type { SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { inBase, isDigitMore, isTurned } from '../../../quantity';
import { holding } from '../../../terms/search';
import { COUNTS_APART } from '../../../terms/told-twice';
import type { Line } from '../arithmetic/lists';
import { isMark, isPlain, type Passage, type Said } from '../arithmetic/passages';
import { toldApart } from './two-values';

const isApart = holding(COUNTS_APART);
const BREAK = /[,;:。()“”"]/;
const DIGIT = /\d/;
const HAN = /\p{Script=Han}/gu;
/** Fewer words are said of many things. */
const FEWEST_WORDS = 6;
/** … and so many are hardly said of two. */
const MANY_WORDS = 8;
/** More clauses than a report has. */
const MOST = 4000;
/** Told so often, the other is the one that is wrong. */
const OFTEN = 2;
/** Fewer digits look turned by chance. */
const FEWEST_TO_TURN = 3;

interface Clause {
  readonly said: Said;
  readonly passage: Passage;
  /** Behind the figure, to the end of the clause. */
  readonly words: string;
  readonly key: string;
}

export function clausesTwice(lines: readonly Line[]): SlipRelation[] {
  const all = lines.flat().flatMap(clausesIn).slice(0, MOST);
  return [...groupBy(all, ({ key }) => key).values()].flatMap((told): SlipRelation[] => {
    const values = toldApart(told, ({ said }) => inBase(said.value).toFixed());
    // What is told twice either way is meant.
    if (!values || values.odd.length > 1) return [];
    const [odd, right] = [values.odd[0].said, values.right[0].said];
    const isOften = values.right.length >= OFTEN;
    const isLong = values.right[0].words === values.odd[0].words && values.odd[0].words.length >= MANY_WORDS;
    return isSlip(odd, right, isOften || isLong) ? [{ kind: 'slip', odd: odd.figure, right: right.figure }] : [];
  });
}

/** A digit more, or two short ones turned, only where the other value is told again and again, or behind many words. */
function isSlip({ value: a }: Said, { value: b }: Said, isSure: boolean): boolean {
  const [first, second] = [inBase(a), inBase(b)];
  const isLong = Math.min(first.c.length, second.c.length) >= FEWEST_TO_TURN;
  return ((isLong || isSure) && isTurned(first, second)) || (isSure && isDigitMore(first, second));
}

function clausesIn(passage: Passage): Clause[] {
  const { text, figures } = passage;
  return figures.flatMap((said, index): Clause[] => {
    const before = text.slice(figures[index - 1]?.end ?? 0, said.start);
    const behind = text.slice(said.end, figures[index + 1]?.start).split(BREAK);
    const words = (behind[0] ?? '').trim();
    const label = before.split(BREAK).at(-1) ?? '';
    // With another figure in its clause, or a date, it is not the only one.
    const isAlone = (index === 0 || BREAK.test(before)) && (behind.length > 1 || figures[index + 1] === undefined);
    if (!isAlone || !isPlain(said) || isMark(said) || DIGIT.test(label + words)) return [];
    if (isApart(label) || isApart(words)) return [];
    // 「7名人员超期领取」 says as much as 「7名人员超期领取补贴」.
    const key = [label.trim(), said.value.unit?.symbol ?? '', words.slice(0, FEWEST_WORDS)].join('#');
    return ((label + words).match(HAN)?.length ?? 0) >= FEWEST_WORDS ? [{ said, passage, words, key }] : [];
  });
}
