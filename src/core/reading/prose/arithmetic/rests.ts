/** What was left, and what became of it: 「…，年末结余63万元。其中：节约资金41.5万元由财政收回，质保金21.5万元结转下年使用。」 */
import { BECOMES_OF_REST, REST_OF_BEFORE } from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { GRANT_WORDS, isBareOf } from './triples';

const goesSomewhere = holding(BECOMES_OF_REST);
const isOfBefore = holding(REST_OF_BEFORE);
const RESTS = GRANT_WORDS.flatMap(({ rest }) => rest);

/** Of the amounts of the sentence before the rest that it ends with, where of each part behind `from` is said what became of it. */
export function restOf(
  amounts: readonly Said[],
  { text, figures }: Pick<Passage, 'text' | 'figures'>,
  from: number,
): Said[] {
  const rest = amounts.at(-1);
  if (!rest || !isBareOf(rest, RESTS) || amounts.filter((one) => isBareOf(one, RESTS)).length > 1) return [];
  const parts = figures.filter((figure) => figure.start >= from && isLike(figure, rest));
  const areTold = parts.every((part) => {
    const words = part.label + text.slice(part.end, clauseEnd(text, part.end));
    return isPlain(part) && goesSomewhere(words) && !isOfBefore(words);
  });
  return areTold && parts.length > 1 ? [rest] : [];
}

function clauseEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[,;、(]/);
  return length < 0 ? text.length : from + length;
}
