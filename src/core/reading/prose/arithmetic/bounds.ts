/** A figure, and a bound by the name that it has elsewhere: 「成交价152.6万元，未超过采购文件载明的最高限价」. */
import type { SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { BOUND_BEGINNINGS, BOUNDS } from '../../../terms/said-rates';
import { namedAbove } from './named-above';
import { isPlain, type Passage, type Said } from './passages';
import { listed, withoutBeginnings } from './words';

const WORDS = new Matcher(entriesOf(BOUNDS));
const BEGINNINGS = listed(BOUND_BEGINNINGS);
/** Two figures so far apart are those of two things, whatever their names. */
const FARTHEST = 2;

export function boundsIn(passage: Passage, above: () => readonly Passage[]): SaidRelation[] {
  return passage.figures.flatMap((figure, index): SaidRelation[] => {
    if (!isPlain(figure) || figure.depth > 0) return [];
    const behind = passage.text.slice(figure.end, passage.figures[index + 1]?.start ?? passage.text.length);
    const [noun = '', clause = '', ...rest] = behind.split(/[,;]/);
    if (noun.length > LONGEST_NOUN || (rest.length === 0 && passage.figures[index + 1])) return [];
    const said = withoutBeginnings(clause, BEGINNINGS);
    const word = WORDS.match(said, 0);
    const bound = word ? namedAbove(said.slice(word[0].length), figure, [...above(), upTo(passage, figure)]) : null;
    if (!word || !bound || areApart(bound, figure)) return [];
    const [larger, smaller] = word[1].startsWith('more') ? [figure, bound] : [bound, figure];
    const isOrEqual = word[1].endsWith('-or-equal');
    return [
      {
        kind: 'order',
        words: clause.trim(),
        at: passage.at,
        larger: larger.figure,
        smaller: smaller.figure,
        ...(isOrEqual ? { isOrEqual } : {}),
      },
    ];
  });
}

const LONGEST_NOUN = 8;

function upTo(passage: Passage, { start }: Said): Passage {
  return { ...passage, figures: passage.figures.filter((figure) => figure.end <= start) };
}

function areApart(a: Said, b: Said): boolean {
  const [first, second] = [inBase(a.value), inBase(b.value)];
  const [large, small] = compare(first, second) > 0 ? [first, second] : [second, first];
  return large.gt(small.times(FARTHEST));
}
