/**
 * How many of one number of things were found so, told twice in the same words: 「入户核实的120户中有9户服务记录缺少签字」 ↔ 「入户核实的120户中有19户服务记录缺少签字」. The
 * words before and behind have to be the same.
 */
import type { SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { AMONG_THEM, FOUND_APART } from '../../../terms/found-twice';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { being } from '../../../terms/starts';
import type { Line } from '../arithmetic/lists';
import { isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { toldApart } from './two-values';

const isAmong = being(AMONG_THEM);
const isApart = holding(FOUND_APART);
/** Of fewer things one is found like another by chance. */
const FEWEST = 10;
/** What was found in them, in so many characters at least. */
const SHORTEST_FINDING = 6;
const SHORTEST_NAME = 2;
const BREAK = /[,;:。()]/;

interface Found {
  readonly passage: Passage;
  readonly part: Said;
  readonly key: string;
}

export function foundTwice(lines: readonly Line[]): SlipRelation[] {
  const all = lines.flat().flatMap(foundIn);
  return [...groupBy(all, ({ key }) => key).values()].flatMap((told): SlipRelation[] => {
    const values = toldApart(told, ({ part }) => part.value.value.toFixed());
    return values ? [{ kind: 'slip', odd: values.odd[0].part.figure, right: values.right[0].part.figure }] : [];
  });
}

function foundIn(passage: Passage): Found[] {
  const { text, figures } = passage;
  if (RULES.test(text) || isApart(text)) return [];
  return figures.flatMap((part, index): Found[] => {
    const whole = figures[index - 1];
    if (!whole || !isWholeCount(whole) || !isWholeCount(part) || whole.value.value.lt(FEWEST)) return [];
    const { unit } = whole.value;
    if (unit?.symbol !== part.value.unit?.symbol || part.value.value.gt(whole.value.value)) return [];
    const turn = text.slice(whole.end, part.start);
    const finding = text.slice(part.end).split(BREAK)[0] ?? '';
    const name = whole.label.trim();
    const next = figures[index + 1];
    if (!isAmong(turn) || finding.length < SHORTEST_FINDING || name.length < SHORTEST_NAME) return [];
    if (next && next.start < part.end + finding.length) return [];
    const key = [name, whole.value.value.toFixed(), unit?.symbol ?? '', turn, finding].join(' ');
    return [{ passage, part, key }];
  });
}
