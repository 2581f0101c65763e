/** What the word before a figure says of what the figure measures, where no word of the field says it. */
import { BESIDE_FIGURE } from '../../terms/clause';
import { AMOUNT_ENDS, DONE, GROWTH_RATES, MARKS, type RateOf, TAKES_UP } from '../../terms/nouns';
import { BAD_THINGS } from '../../terms/natures';
import { FROM_PLAN, FROM_WHAT } from '../../terms/relations';
import { withoutEnd } from '../../terms/ends';
import { holding } from '../../terms/search';
import { being, startingWith, withoutStart } from '../../terms/starts';
import { codeAt } from '../../terms/code-at';
import { isLetter, isOneOf } from '../../quantity/width';
import { achievedOf, isLabel, saysMissing, withoutFillers } from './words';

const isDone = holding(DONE);
const takesUp = being(TAKES_UP);
const withoutFrom = withoutStart(FROM_WHAT);
const withoutMark = withoutEnd(MARKS);
const isPlan = startingWith(FROM_PLAN);
const isElse = holding(`${BAD_THINGS} ${GROWTH_RATES}`);

/** 及格, 及格线: a grade, or from where on it holds. */
export const isMark = (words: string): boolean => isLabel(words) || isLabel(withoutMark(words));

/** The last words of a condition that do not say what its figure measures: 瓯差5%以内, 增长率5%; '' where they do, or there are none. */
export function unknownNoun(written: string, rate: RateOf | null): string {
  if (rate === 'completion' || rate === 'share') return '';
  const words = withoutFillers(written);
  const last = withoutFillers(words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf('且')) + 1));
  const isLetterAlone = last.length === 1 && isLetter(codeAt(last, 0));
  if (last === '' || isMark(last) || isLetterAlone || BESIDE_FIGURE.meaningOf(last)) return '';
  if (takesUp(last) || achievedOf(last) === 'met' || (isDone(last) && !saysMissing(last) && !isElse(last))) return '';
  return last;
}

/** 率, 额 …: of a verb such words make a name. */
export const endsInAmount = (words: string): boolean => isOneOf(AMOUNT_ENDS, words, words.length - 1);

/** 销号率, 产量: a name of an amount or a rate, which may be one of what is done; 事故率 is none. */
export function namesAmount(noun: string): boolean {
  return endsInAmount(noun) && !saysMissing(noun) && !isElse(noun);
}

/** 与时间进度 before 偏差; '' for 与计划, and for words that compare with nothing. */
export function comparedWith(words: string): string {
  const what = withoutFrom(words);
  return what === words || what === '' || isPlan(what) ? '' : what;
}
