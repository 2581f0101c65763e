/** What a day has of what a year has, right behind it: 「全年收运厨余垃圾18615吨，平均每日收运厨余垃圾51吨」, 「全年客运量2418.6万人次，日均6.63万人次」. */
import type { SaidRelation } from '../../../model';
import { A_DAY, A_DAY_LATER, WHOLE_YEARS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isPlain, type Passage } from './passages';
import { isSameMeasure } from './turns';
import { listed, withoutEndings } from './words';

type Daily = SaidRelation & { readonly kind: 'daily' };

const LINKS = listed('为 是 达 达到 : 约 数量 量');
const DAYS = listed(A_DAY);
const isOfYear = holding(WHOLE_YEARS);
const isOfOther = holding(A_DAY_LATER);
const SHORTEST_NAME = 2;
/** Names that end so much alike are of one thing, whatever is done with it. */
const LONG_NAME = 4;

export function dailyIn({ text, figures }: Passage): Daily[] {
  return figures.flatMap((result, index): Daily[] => {
    const whole = figures[index - 1];
    if (!whole || !isPlain(whole) || !isPlain(result) || !isSameMeasure(whole, result)) return [];
    if (whole.clause !== result.clause || whole.depth > 0 || result.depth > 0) return [];
    const label = withoutEndings(result.label, LINKS);
    const word = DAYS.find((one) => label.startsWith(one));
    if (word === undefined || !isOfYear(text.slice(0, whole.start)) || isOfOther(text.slice(0, result.end))) return [];
    return isOne(withoutEndings(label.slice(word.length), LINKS), withoutEndings(whole.label, LINKS))
      ? [{ kind: 'daily', result: result.figure, whole: whole.figure }]
      : [];
  });
}

/** 「日均」 alone is of what stands before it; otherwise both end alike: 「其中厨余垃圾」, 「收运处理厨余垃圾」. */
function isOne(name: string, whole: string): boolean {
  const shorter = Math.min(name.length, whole.length);
  let shared = 0;
  while (shared < shorter && name.at(-1 - shared) === whole.at(-1 - shared)) shared++;
  return name === '' || shared >= LONG_NAME || (shared === shorter && shared >= SHORTEST_NAME);
}
