/** A criterion that compares two years, and both figures behind it: 「评价标准为2023年…≤2022年…。2022年86.4元，2023年为91.2元，符合评价标准」. */
import type { SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { NEGATIONS } from '../../../terms/said-sums';
import { MEETS_CRITERION, YEARS_COMPARED } from '../../../terms/verdicts';
import { isPlain, type Passage } from './passages';
import { isSameMeasure, yearOf } from './turns';
import { listed } from './words';

const WAYS = new Matcher(entriesOf(YEARS_COMPARED));
const MEETS = listed(MEETS_CRITERION);
const DENIED = NEGATIONS.split(' ');
const YEAR = /(?:19|20)\d{2}(?=年)/;

interface Criterion {
  readonly first: string;
  readonly second: string;
  readonly way: 'more' | 'less';
  readonly words: string;
}

/** The criterion stands in the sentence before. */
export function yearsJudged(passage: Passage, before: Passage | null): SaidRelation[] {
  const criterion = before ? criterionIn(before) : null;
  if (!before || !criterion) return [];
  const of = (year: string) => passage.figures.filter((one) => yearOf(one) === year && isPlain(one) && one.depth === 0);
  const [[first, more], [second, another]] = [of(criterion.first), of(criterion.second)];
  if (!first || !second || more || another || !isSameMeasure(first, second)) return [];
  const last = first.start > second.start ? first : second;
  const verdict = verdictBehind(passage.text.slice(last.end));
  if (verdict === null) return [];
  const difference = compare(inBase(first.value), inBase(second.value));
  const isWrong = criterion.way === 'less' ? difference > 0 : difference < 0;
  const quote = (words: string, at = passage.at) => ({ words, at });
  const actual = quote(`${first.figure.words}${BESIDE}${second.figure.words}`);
  return [{ kind: 'judged', target: quote(criterion.words, before.at), actual, verdict: quote(verdict), isWrong }];
}

const BESIDE = '，';

function criterionIn({ text, words }: Passage): Criterion | null {
  for (let at = 0; at < text.length; at++) {
    const [sign, way] = WAYS.match(text, at) ?? [];
    if (sign === undefined || way === undefined) continue;
    const [before, behind] = [text.slice(0, at), text.slice(at + sign.length)];
    const [first] = YEAR.exec(before) ?? [];
    const [second] = YEAR.exec(behind) ?? [];
    const isOne = first !== undefined && second !== undefined && first !== second && behind.startsWith(second);
    // A number behind the sign would be the bound.
    return isOne ? { first, second, way, words: words.trim() } : null;
  }
  return null;
}

/** 符合评价标准 of the clause right behind the figures; null where it says no such thing. */
function verdictBehind(behind: string): string | null {
  const clause = behind.split(/[,;]/)[1]?.trim() ?? '';
  const word = MEETS.find((one) => clause.startsWith(one));
  return word !== undefined && !DENIED.some((no) => clause.startsWith(no)) ? word : null;
}
